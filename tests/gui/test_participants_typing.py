"""Typing into the participants' table: replace, refuse, choose, and a slow or failing store."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import ConsentAnswer, Role, Side
from kpt_desktop.domain.records import Person
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.models.participants_model import MARK_ROLE
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import CTRL, SHIFT, Hands, Key


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(2, 1))


class TestTyping:
    def test_that_typing_replaces_a_cell_and_enter_goes_down_u20(self, hands):
        hands.go(0, "surname_native")
        hands.type("Ёлкин")
        assert hands.editor().text() == "Ёлкин"
        hands.press(Key.Key_Return)
        assert hands.at() == (1, "surname_native")
        assert hands.text(0, "surname_native") == "Ёлкин"
        assert hands.surnames()[0] == "Ёлкин"
        assert hands.journal() == [
            Label("participant.surname_native", {"person": "Surname01 guest"})
        ]

    def test_that_f2_edits_in_place_and_escape_restores_u20(self, hands):
        hands.go(0, "surname_native")
        hands.press(Key.Key_F2)
        hands.type("á")
        assert hands.editor().text() == "Surname01á"
        hands.press(Key.Key_Escape)
        assert hands.text(0, "surname_native") == "Surname01"
        assert hands.journal() == []

    def test_that_tab_goes_right_and_shift_tab_left_past_hidden_columns_u21(self, hands):
        hands.tab.show_columns(["surname_native", "class", "given_native"])
        hands.go(0, "surname_native")
        hands.type("A")
        hands.press(Key.Key_Tab)
        assert hands.at() == (0, "class")
        hands.type("IT3")
        hands.press(Key.Key_Backtab, SHIFT)
        assert hands.at() == (0, "surname_native")
        assert hands.text(0, "class") == "IT3"

    def test_that_enter_moves_down_without_an_edit_and_shift_enter_up(self, hands):
        hands.go(0, "role")
        hands.press(Key.Key_Return)
        assert hands.at() == (1, "role")
        hands.press(Key.Key_Return, SHIFT)
        assert hands.at() == (0, "role")

    def test_that_a_date_is_typed_as_text_and_shown_in_the_usual_form(self, hands):
        hands.go(0, "birth_date")
        hands.type("1.2.09")
        hands.press(Key.Key_Return)
        assert hands.text(0, "birth_date") == "01 Feb 2009"
        assert hands.stored()[0].person.birth_date == date(2009, 2, 1)

    def test_that_clicking_elsewhere_keeps_what_was_typed(self, hands):
        hands.go(0, "surname_native")
        hands.type("Adam")
        place = hands.table.visualRect(hands.index(2, "given_native")).center()
        QTest.mouseClick(hands.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert hands.editor() is None
        assert hands.text(0, "surname_native") == "Adam"
        assert hands.at() == (2, "given_native")

    def test_that_opening_and_leaving_a_cell_is_no_change(self, hands):
        hands.go(0, "surname_native")
        hands.press(Key.Key_F2)
        hands.press(Key.Key_Return)
        assert hands.journal() == []


class TestRefusal:
    def refuse(self, hands):
        hands.go(0, "birth_date")
        hands.type("31.4.2009")
        hands.press(Key.Key_Return)

    def test_that_a_bad_date_stays_in_the_editor_with_a_reason_f66(self, hands):
        self.refuse(hands)
        reason = hands.table.viewport().findChild(QLabel, "cell_reason")
        assert hands.editor().text() == "31.4.2009"
        assert "calendar" in reason.text()
        assert "calendar" in hands.editor().accessibleDescription()
        assert hands.at() == (0, "birth_date")
        hands.press(Key.Key_Backspace)
        assert not reason.isVisible()
        hands.press(Key.Key_A, CTRL)
        hands.type("30.4.2009")
        hands.press(Key.Key_Return)
        assert hands.at() == (1, "birth_date")
        assert hands.stored()[0].person.birth_date == date(2009, 4, 30)

    def test_that_a_bad_text_left_behind_waits_in_its_cell_and_can_be_mended(self, hands):
        self.refuse(hands)
        hands.go(1, "surname_native")
        assert hands.editor() is None
        assert hands.text(0, "birth_date") == "31.4.2009"
        assert hands.index(0, "birth_date").data(MARK_ROLE)
        assert "1 value(s) not saved" in hands.statuses[-1]
        hands.go(0, "birth_date")
        hands.press(Key.Key_F2)
        hands.press(Key.Key_Home)
        hands.press(Key.Key_Delete)
        hands.press(Key.Key_Delete)
        hands.type("30")
        hands.press(Key.Key_Return)
        assert hands.text(0, "birth_date") == "30 Apr 2009"
        assert "not saved" not in hands.statuses[-1]

    def test_that_escape_in_a_refused_cell_brings_the_stored_value_back(self, hands):
        self.refuse(hands)
        hands.go(1, "surname_native")
        hands.go(0, "birth_date")
        hands.press(Key.Key_F2)
        hands.press(Key.Key_Escape)
        assert hands.text(0, "birth_date") == ""
        assert hands.model.drafts == {}

    def test_that_fresh_records_leave_an_open_editor_alone(self, hands):
        hands.go(0, "surname_native")
        hands.type("Half a na")
        row = hands.current.records.participants()[0].person
        other = Change(Label("x"), (Insert(Person()),))
        hands.context.apply(other)
        hands.settle()
        hands.tab.show_visit(
            replace(
                hands.current.records,
                persons={**hands.current.records.persons, row.id: replace(row, photo="1")},
            )
        )
        assert hands.editor().text() == "Half a na"


@pytest.fixture
def no_double_click(qapp):
    """An open list takes clicks at once; it ignores them for as long as a double click may last."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(usual)


class TestChoices:
    def test_that_a_choice_is_found_by_its_first_letters(self, hands):
        hands.go(0, "role")
        hands.type("te")
        combo = hands.table.viewport().findChild(QComboBox, "cell_editor")
        assert combo.currentText() == "teacher"
        hands.press(Key.Key_Return)
        assert hands.stored()[0].participation.role == Role.TEACHER

    @pytest.mark.usefixtures("no_double_click")
    def test_that_a_click_in_the_open_list_is_the_answer(self, hands, qtbot):
        hands.go(0, "guardian_consent")
        place = hands.table.visualRect(hands.index(0, "guardian_consent")).center()
        hands.table.scrollTo(hands.index(0, "guardian_consent"))
        place = hands.table.visualRect(hands.index(0, "guardian_consent")).center()
        QTest.mouseClick(hands.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(hands.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        combo = hands.table.viewport().findChild(ChoiceEditor, "cell_editor")
        qtbot.waitUntil(lambda: combo.view().isVisible())
        answer = combo.view().visualRect(combo.model().index(1, 0)).center()
        QTest.mouseMove(combo.view().viewport(), answer)
        QTest.mouseClick(combo.view().viewport(), Qt.MouseButton.LeftButton, pos=answer)
        qtbot.waitUntil(lambda: hands.text(0, "guardian_consent") != "")
        assert hands.stored()[0].value("guardian_consent") == ConsentAnswer.GIVEN

    def test_that_a_side_is_chosen_like_any_other_value(self, hands):
        hands.go(0, "side")
        hands.type(hands.text(5, "side"))
        hands.press(Key.Key_Return)
        hands.settle()
        assert hands.journal() == [Label("moved_to_host", {"person": "Surname01 guest"})]
        assert hands.current.records.participants(Side.HOST)[-1].person.given_native == "guest"


class TestStore:
    def test_that_typing_never_waits_for_a_slow_store(self, hands):
        with slow(hands.context):
            for name in ("A", "B", "C"):
                hands.type(name)
                hands.press(Key.Key_Return)
            hands.go(0, "surname_native")
            hands.type("D")
            hands.press(Key.Key_Return)
            shown = [hands.text(row, "surname_native") for row in range(3)]
            assert shown == ["D", "B", "C"]
        assert hands.surnames()[:3] == ["D", "B", "C"]
        assert hands.failures == []

    def test_that_a_full_disk_leaves_the_text_in_its_cell_f18(self, hands, monkeypatch):
        def full(_change):
            raise EnvironmentFault("unexpected", kind="disk full")

        monkeypatch.setattr(hands.context.desk, "apply", full)
        hands.go(0, "phone")
        hands.type("+420 1")
        hands.press(Key.Key_Return)
        hands.qtbot.waitUntil(lambda: bool(hands.failures))
        assert hands.text(0, "phone") == "+420 1"
        assert "disk full" in hands.index(0, "phone").data(MARK_ROLE).reasons[0]
        monkeypatch.undo()
        hands.go(0, "phone")
        hands.press(Key.Key_F2)
        hands.type("2")
        hands.press(Key.Key_Return)
        assert hands.stored()[0].value("phone") == "+420 12"


@contextmanager
def slow(context):
    """Keep the store's thread busy for as long as the block lasts."""
    from threading import Event

    gate = Event()
    context.tasks.run(lambda: gate.wait(20))
    try:
        yield
    finally:
        gate.set()
