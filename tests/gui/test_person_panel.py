"""The person panel: the whole person on one page, edited in place (U05, U20, F18, F66)."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from kpt_desktop.domain.changes import Change, Label, edit
from kpt_desktop.domain.enums import ContactKind, PaperKind, Role
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.records import Paper
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.panels.person_panel_groups import COMMON, GROUPS
from tests.helpers.factories import make_visit_records
from tests.helpers.person_hands import Key, PersonHands

UPRIGHT = False
"""The wheel's direction is the usual one; Qt takes it by position only."""


@pytest.fixture
def hands(qtbot, context):
    return PersonHands(qtbot, context, make_visit_records(2, 1))


class TestPage:
    def test_that_every_field_but_the_picture_stands_in_one_group(self):
        placed = [key for keys in GROUPS.values() for key in keys]
        assert sorted(placed) == sorted(set(FIELDS) - {"photo"})
        assert set(placed) >= COMMON

    def test_that_the_current_row_is_the_person_shown(self, hands):
        assert hands.editor("surname_native").text() == "Surname01"
        hands.go(1)
        assert hands.editor("surname_native").text() == "Surname02"
        assert hands.panel.head._name.text() == "Surname02 guest"
        assert "student" in hands.panel.head._about.text()

    def test_that_empty_rare_fields_hide_until_they_are_asked_for(self, hands):
        assert hands.field("birth_date").isVisibleTo(hands.panel)
        assert not hands.field("cover").isVisibleTo(hands.panel)
        hands.panel.commands.actions["person_all_fields"].trigger()
        assert hands.field("cover").isVisibleTo(hands.panel)

    def test_that_a_rare_field_shows_when_it_says_something(self, qtbot, context):
        records = make_visit_records(1, 0)
        person = next(iter(records.persons.values()))
        visa = Paper(person_id=person.id, kind=PaperKind.PASSPORT, issuer="MV ČR")
        hands = PersonHands(qtbot, context, records, [visa])
        assert hands.field("doc_issuer").isVisibleTo(hands.panel)
        assert hands.editor("doc_issuer").text() == "MV ČR"

    def test_that_papers_behind_the_first_ones_are_told(self, qtbot, context):
        records = make_visit_records(1, 0)
        person = next(iter(records.persons.values()))
        papers = [
            Paper(person_id=person.id, kind=PaperKind.PASSPORT, number=number, valid_to=day)
            for number, day in (("NEW1234", date(2030, 1, 2)), ("OLD1234", date(2020, 1, 2)))
        ]
        hands = PersonHands(qtbot, context, records, papers)
        listed = hands.panel.records.lists["papers"]
        assert hands.editor("doc_number").text() == "NEW1234"
        assert [line.title for line in listed.lines()] == ["passport NEW1234", "passport OLD1234"]
        assert "ended on 02 Jan 2020" in listed.lines()[1].about
        hands.go(1)
        assert listed.lines() == []

    def test_that_without_a_row_nobody_is_shown(self, hands):
        hands.queue.show(None)
        hands.settle()
        assert hands.panel.findChild(QLabel, "person_nobody").isVisible()
        assert not hands.panel.reveal("surname_native")

    def test_that_fields_follow_each_other_by_tab_in_reading_order(self, hands):
        hands.enter("surname_native")
        hands.press(Key.Key_Tab)
        assert hands.editor("given_native").hasFocus()
        hands.press(Key.Key_Tab)
        assert hands.editor("surname_lat").hasFocus()

    def test_that_labels_are_heard_and_follow_the_language(self, hands):
        assert hands.editor("birth_date").accessibleName() == "Date of birth"
        hands.context.language = "ru"
        hands.speak()
        hands.panel.retranslate()
        assert hands.editor("birth_date").accessibleName() == "Дата рождения"
        assert hands.editor("role").currentText() == "студент"
        assert all(f.editor.objectName() and f.editor.accessibleName() for f in hands.panel.fields)


class TestTyping:
    def test_that_enter_makes_one_named_change_u20(self, hands):
        hands.write("surname_native", "Ёлкин")
        assert hands.stored()[0].person.surname_native == "Ёлкин"
        assert hands.journal() == [
            Label("participant.surname_native", {"person": "Surname01 guest"})
        ]
        assert hands.model.index(0, 0).data() == "Ёлкин"

    def test_that_leaving_a_field_is_enough(self, hands):
        hands.enter("birth_date")
        hands.type("1.2.09")
        hands.press(Key.Key_Tab)
        assert hands.stored()[0].person.birth_date == date(2009, 2, 1)
        assert hands.editor("birth_date").text() == "01 Feb 2009"

    def test_that_escape_restores_and_a_second_one_leaves_for_the_table(self, hands):
        editor = hands.enter("surname_native")
        hands.type("Wrong")
        hands.press(Key.Key_Escape)
        assert editor.text() == "Surname01"
        hands.press(Key.Key_Escape)
        assert hands.table.hasFocus()
        assert hands.journal() == []

    def test_that_looking_at_a_field_or_stray_blanks_are_no_change(self, hands):
        hands.write("surname_native", " Surname01 ")
        assert hands.editor("surname_native").text() == "Surname01"
        hands.enter("given_native")
        hands.press(Key.Key_Return)
        assert hands.journal() == []

    def test_that_a_reason_comes_while_typing_and_goes_when_mended_f66(self, hands):
        hands.enter("birth_date")
        hands.type("31.4.2009")
        assert hands.reason("birth_date") == ""
        hands.qtbot.waitUntil(lambda: "calendar" in hands.reason("birth_date"))
        assert "calendar" in hands.editor("birth_date").accessibleDescription()
        hands.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type("30.4.2009")
        assert hands.reason("birth_date") == ""
        hands.press(Key.Key_Return)
        assert hands.stored()[0].person.birth_date == date(2009, 4, 30)

    def test_that_a_refused_text_waits_for_its_person_and_is_mended_there(self, hands):
        hands.write("birth_date", "31.4.2009")
        assert "calendar" in hands.reason("birth_date")
        hands.go(1)
        assert hands.editor("birth_date").text() == ""
        assert hands.reason("birth_date") == ""
        hands.go(0)
        assert hands.editor("birth_date").text() == "31.4.2009"
        assert "calendar" in hands.reason("birth_date")
        hands.enter("birth_date")
        hands.press(Key.Key_Escape)
        assert hands.editor("birth_date").text() == ""
        assert hands.model.drafts == {}

    def test_that_a_text_under_way_goes_to_whom_it_was_typed_for(self, hands):
        hands.enter("phone")
        hands.type("+420601000000")
        hands.table.go_to(hands.model.index(1, 0))
        hands.calm()
        assert hands.stored()[0].value("phone") == "+420601000000"
        assert hands.stored()[1].value("phone") == ""
        assert hands.editor("phone").text() == ""

    def test_that_fresher_records_leave_what_is_typed_alone(self, hands):
        editor = hands.enter("surname_native")
        hands.type("Half a na")
        person = hands.stored()[0].person
        update = edit(person, surname_native="Elsewhere", given_native="New")
        hands.context.apply(Change(Label("unnamed"), (update,)))
        hands.settle()
        assert editor.text() == "Half a na"
        assert hands.editor("given_native").text() == "New"
        hands.press(Key.Key_Escape)
        assert editor.text() == "Elsewhere"

    def test_that_typing_never_waits_for_a_slow_store(self, hands):
        gate = Event()
        hands.context.tasks.run(lambda: gate.wait(20))
        hands.write("surname_native", "One")
        hands.write("given_native", "Two")
        assert hands.model.index(0, 0).data() == "One"
        gate.set()
        assert hands.stored()[0].person.given_native == "Two"
        assert hands.failures == []

    def test_that_a_full_disk_leaves_the_text_in_its_field_f18(self, hands, monkeypatch):
        def full(_change):
            raise EnvironmentFault("store_full", free=0)

        monkeypatch.setattr(hands.context.desk, "apply", full)
        hands.write("surname_native", "Kept")
        hands.qtbot.waitUntil(lambda: bool(hands.failures))
        hands.calm()
        assert hands.editor("surname_native").text() == "Kept"
        assert "store_full" in hands.reason("surname_native")

    def test_that_a_contact_comes_to_be_and_goes_when_emptied(self, hands):
        hands.write("email", "a@example.org")
        found = hands.stored()[0].contacts
        assert [(c.kind, c.value) for c in found] == [(ContactKind.EMAIL, "a@example.org")]
        hands.enter("email")
        hands.press(Key.Key_Delete)
        hands.press(Key.Key_Return)
        assert hands.stored()[0].contacts == ()

    def test_that_a_note_has_lines_and_is_taken_when_left(self, hands):
        hands.enter("note")
        hands.type("First")
        hands.press(Key.Key_Return)
        hands.type("second")
        hands.press(Key.Key_Tab)
        assert hands.stored()[0].participation.note == "First\nsecond"
        hands.enter("note")
        hands.type("x")
        hands.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert hands.stored()[0].participation.note == "x"
        hands.type("y")
        hands.press(Key.Key_Escape)
        assert hands.editor("note").toPlainText() == "x"


class TestChoices:
    def test_that_a_word_is_found_by_its_letters_and_taken_by_enter(self, hands):
        hands.enter("role")
        hands.type("te")
        assert hands.editor("role").currentText() == "teacher"
        assert hands.stored()[0].participation.role == Role.STUDENT
        hands.press(Key.Key_Return)
        assert hands.stored()[0].participation.role == Role.TEACHER

    def test_that_escape_gives_a_choice_up(self, hands):
        hands.enter("role")
        hands.press(Key.Key_Down)
        hands.press(Key.Key_Escape)
        assert hands.editor("role").currentText() == "student"
        assert hands.journal() == []

    def test_that_a_word_of_the_open_list_is_taken_at_once(self, hands):
        combo = hands.enter("role")
        combo.showPopup()
        hands.qtbot.waitUntil(combo.view().isVisible)
        combo.view().setCurrentIndex(combo.model().index(combo.findText("head of delegation"), 0))
        QTest.keyClick(combo.view(), Key.Key_Return)
        hands.qtbot.waitUntil(lambda: hands.stored()[0].participation.role == Role.HEAD)

    def test_that_the_wheel_scrolls_the_page_and_changes_nothing(self, hands):
        combo = hands.enter("role")
        centre = QPointF(combo.rect().center())
        wheel = QWheelEvent(
            centre, combo.mapToGlobal(centre), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, UPRIGHT,
        )  # fmt: skip
        QApplication.sendEvent(combo, wheel)
        assert combo.currentText() == "student"
        assert not wheel.isAccepted()


class TestFindings:
    def test_that_a_finding_stands_under_its_field_with_its_sign(self, hands):
        hands.write("surname_cyr", "Нoвакова")
        hands.settle()
        assert hands.reason("surname_cyr").startswith("✕ ")

    def test_that_a_finding_shows_a_field_that_is_empty(self, hands):
        hands.write("surname_native", "")
        hands.enter("surname_native")
        hands.press(Key.Key_Delete)
        hands.press(Key.Key_Return)
        hands.enter("given_native")
        hands.press(Key.Key_Delete)
        hands.press(Key.Key_Return)
        hands.settle()
        assert hands.reason("surname_native").startswith("✕ ")


class TestSuggestions:
    def test_that_a_click_fills_what_the_rules_give_and_nothing_before(self, hands):
        hands.write("surname_native", "Dvořák")
        hands.settle()
        button = hands.field("surname_cyr").findChild(QToolButton, "suggestion_surname_cyr")
        assert button.text() == "→ Дворжак"
        assert hands.stored()[0].person.surname_cyr == ""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert hands.stored()[0].person.surname_cyr == "Дворжак"
        assert not button.isVisible()
        assert hands.journal()[-1].key == "participant.surname_cyr"

    def test_that_empty_spellings_of_the_selected_are_filled_in_one_change(self, hands):
        hands.write("surname_native", "Dvořák")
        hands.table.selectRow(0)
        hands.panel.commands.actions["spellings_fill"].trigger()
        person = hands.stored()[0].person
        assert (person.surname_cyr, person.surname_lat) == ("Дворжак", "Dvorak")
        words, button, undo = hands.notices[-1]
        assert "filled" in words
        assert button == "Undo"
        undo()
        assert hands.stored()[0].person.surname_cyr == ""
        hands.panel.commands.actions["letters_mend"].trigger()
        assert hands.notices[-1][1] == ""

    def test_that_wrong_letters_are_put_right(self, hands):
        hands.write("surname_cyr", "Нoвакова")
        hands.settle()
        hands.panel.commands.actions["letters_mend"].trigger()
        assert hands.stored()[0].person.surname_cyr == "Новакова"


class TestOpening:
    def test_that_f4_closes_and_opens_and_keeps_what_was_typed(self, hands):
        hands.enter("surname_native")
        hands.type("Kept")
        hands.press(Key.Key_F4)
        assert not hands.panel.isVisible()
        assert hands.table.hasFocus()
        assert hands.stored()[0].person.surname_native == "Kept"
        hands.go(1)
        hands.press(Key.Key_F4)
        hands.calm()
        assert hands.editor("surname_native").text() == "Surname02"

    def test_that_f6_goes_to_the_field_of_the_cell_and_back(self, hands):
        hands.go(0, "email")
        hands.press(Key.Key_F6)
        assert hands.editor("email").hasFocus()
        hands.press(Key.Key_F6)
        assert hands.table.hasFocus()
        hands.panel.commands.actions["person_panel"].trigger()
        hands.go(1, "side")
        hands.press(Key.Key_F6)
        assert hands.panel.isVisible()
        assert hands.editor("surname_native").hasFocus()

    def test_that_the_panel_comes_back_as_it_was_left(self, hands):
        hands.beside.restore(shown=True, width=340)
        hands.qtbot.waitUntil(lambda: abs(hands.panel.width() - 340) < 5)
        assert hands.beside.left() == (True, 340)
        hands.beside.restore(shown=False, width=10)
        assert hands.beside.left() == (False, hands.panel.minimumWidth())

    def test_that_the_close_button_and_the_menu_work(self, hands):
        QTest.mouseClick(hands.panel.head.menu_button, Qt.MouseButton.LeftButton)
        assert hands.panel.head.menu.isVisible()
        assert "Paste passport lines (MR&Z)…" in [a.text() for a in hands.panel.head.menu.actions()]
        hands.panel.head.menu.close()
        QTest.mouseClick(hands.panel.head.close_button, Qt.MouseButton.LeftButton)
        assert not hands.panel.isVisible()
        assert not hands.panel.commands.actions["person_panel"].isChecked()


def test_that_names_are_plain_text_wherever_they_stand(hands):
    hands.write("surname_native", "<b>A & B</b>")
    hands.settle()
    assert hands.panel.head._name.text().startswith("<b>A & B</b>")
    assert hands.panel.head._name.textFormat() == Qt.TextFormat.PlainText
    assert not hands.panel.grab().isNull()
