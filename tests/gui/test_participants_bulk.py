"""Fill down, edit many at once, paste beyond the end, and the ages in the status bar."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import Side
from kpt_desktop.gui.dialogs.edit_people import EditPeopleDialog
from kpt_desktop.gui.models.participants_model import MARK_ROLE, MATCH_ROLE
from kpt_desktop.gui.translations import Translations
from kpt_desktop.gui.undoing import undo
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import CTRL, SHIFT, Hands, Key


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(2, 1))


class TestFillDown:
    def test_that_the_first_selected_row_is_copied_to_the_others_u22(self, hands):
        hands.go(0, "diet")
        hands.type("vegan")
        hands.press(Key.Key_Return)
        hands.select((0, "diet"), (3, "diet"))
        hands.press(Key.Key_D, CTRL)
        assert [hands.text(row, "diet") for row in range(5)] == ["vegan"] * 4 + [""]
        assert hands.journal()[-1] == Label("cells_filled", {"n": 3})
        undo(hands.context)
        hands.qtbot.waitUntil(lambda: hands.text(1, "diet") == "")

    def test_that_a_single_cell_takes_the_value_above_u16(self, hands):
        hands.go(1, "surname_native")
        hands.press(Key.Key_D, CTRL)
        assert hands.text(1, "surname_native") == "Surname01"
        hands.go(0, "surname_native")
        hands.press(Key.Key_D, CTRL)
        assert hands.text(0, "surname_native") == "Surname01"
        assert len(hands.journal()) == 1


class TestPasteBeyond:
    def test_that_one_undo_takes_new_people_and_edits_away_u19(self, hands):
        QGuiApplication.clipboard().setText("A\tB\nC\tD\nE\tF")
        hands.go(5, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert hands.model.rowCount() == 8
        assert hands.at() == (6, "surname_native")
        assert hands.journal() == [Label("people_pasted", {"n": 2})]
        hands.notices[-1][2]()
        hands.qtbot.waitUntil(lambda: hands.model.rowCount() == 6)
        assert hands.text(5, "surname_native") == "Surname03"

    def test_that_new_people_join_the_side_shown_and_bad_cells_wait_marked(self, hands):
        hands.tab.bar.choose_side(Side.GUEST)
        hands.filter_box.setText("Surname03")
        QGuiApplication.clipboard().setText("Old\tx\tstudent\nNova\tAnna\tking")
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert hands.model.rowCount() == 2
        assert hands.text(1, "role") == "king"
        assert hands.index(1, "role").data(MARK_ROLE)
        assert hands.stored()[3].person.surname_native == "Nova"
        assert hands.stored()[3].delegation.side == Side.GUEST

    def test_that_a_list_is_pasted_into_an_empty_visit(self, qtbot, context):
        empty = Hands(qtbot, context, make_visit_records(0, 0))
        QGuiApplication.clipboard().setText("Nová\tEva\nMalá\tIva")
        empty.tab._pages.add_button.setFocus()
        empty.press(Key.Key_V, CTRL)
        assert empty.surnames() == ["Nová", "Malá"]
        assert empty.table.isVisible()

    def test_that_too_many_new_rows_are_refused_f95(self, hands, monkeypatch):
        monkeypatch.setattr("kpt_desktop.gui.tabs.participants_blocks.MOST_NEW", 2)
        QGuiApplication.clipboard().setText("a\nb\nc\nd")
        hands.go(5, "note")
        hands.press(Key.Key_V, CTRL)
        assert [error.key for error in hands.failures] == ["paste_too_many_rows"]
        assert hands.journal() == []


def open_form(hands):
    hands.press(Key.Key_F2, SHIFT)
    return hands.tab.window().findChildren(EditPeopleDialog)[-1]


class TestEditChosen:
    def test_that_only_touched_fields_change_in_one_undo_u30(self, hands):
        hands.select((0, "surname_native"), (2, "surname_native"))
        form = open_form(hands)
        assert not form._save.isEnabled()
        assert form._editors["role"].currentIndex() == -1
        assert form._editors["citizenship"].text() == "CZ"
        assert "surname_native" not in form._editors
        QTest.keyClicks(form._editors["diet"], "halal")
        assert "Diet" in form._said.text()
        QTest.mouseClick(form._save, Qt.MouseButton.LeftButton)
        assert [hands.text(row, "diet") for row in range(4)] == ["halal"] * 3 + [""]
        assert hands.journal() == [Label("participants_edited", {"n": 3})]
        assert [hands.text(row, "role") for row in (0, 2)] == ["student", "teacher"]

    def test_that_a_wrong_value_is_said_under_its_field_and_nothing_changes_u12(self, hands):
        hands.select((0, "surname_native"), (1, "surname_native"))
        form = open_form(hands)
        QTest.keyClicks(form._editors["birth_date"], "31.4.2009")
        form.accept()
        assert form.isVisible()
        assert "calendar" in form._form._reasons["birth_date"].text()
        form._editors["birth_date"].clear()
        QTest.keyClicks(form._editors["birth_date"], "30.4.2009")
        assert form._form._reasons["birth_date"].text() == ""
        form.accept()
        assert {row.person.birth_date for row in hands.stored()[:2]} == {date(2009, 4, 30)}

    def test_that_choices_and_the_side_are_chosen_for_all(self, hands):
        hands.select((0, "surname_native"), (1, "surname_native"))
        form = open_form(hands)
        for key, word in (("side", "host"), ("role", "teacher")):
            box = form._editors[key]
            place = next(i for i in range(box.count()) if box.itemText(i).startswith(word))
            box.setCurrentIndex(place)
            box.activated.emit(place)
        form.accept()
        hands.settle()
        assert len(hands.current.records.participants(Side.HOST)) == 5
        assert hands.journal() == [Label("participants_edited", {"n": 2})]

    def test_that_without_a_selection_there_is_no_form(self, hands):
        hands.table.clearSelection()
        hands.tab._on_edit_chosen()
        assert hands.tab.window().findChildren(EditPeopleDialog) == []


class TestStatus:
    def test_that_ages_of_chosen_birth_dates_are_told_u31(self, hands):
        for row, born in ((0, "5.10.2008"), (1, "1.1.2010")):
            hands.go(row, "birth_date")
            hands.type(born)
            hands.press(Key.Key_Return)
        hands.select((0, "birth_date"), (2, "birth_date"))
        assert "aged 16–17 on the first day" in hands.statuses[-1]
        hands.select((1, "birth_date"), (2, "birth_date"))
        assert "aged 16 on the first day" in hands.statuses[-1]
        hands.select((0, "surname_native"), (1, "surname_native"))
        assert "aged" not in hands.statuses[-1]
        hands.settle()

    @pytest.mark.parametrize(
        ("language", "words"),
        [("ru", "возраст на первый день: 16–21 год"), ("cs", "věk první den: 16–21 let")],
    )
    def test_that_a_range_of_ages_follows_the_rules_of_numbers(self, hands, qapp, language, words):
        """U31, U86."""
        for row, born in ((0, "5.10.2004"), (1, "1.1.2010")):
            hands.go(row, "birth_date")
            hands.type(born)
            hands.press(Key.Key_Return)
        translations = Translations(qapp)
        translations.switch(language)
        try:
            hands.select((0, "birth_date"), (1, "birth_date"))
            assert words in hands.statuses[-1]
        finally:
            translations.switch("en")
        hands.settle()

    def test_that_the_found_part_of_a_cell_is_told_to_its_painter_u25(self, hands):
        hands.filter_box.setText("name02")
        assert hands.index(0, "surname_native").data(MATCH_ROLE) == ((3, 9),)
        assert not hands.tab.grab().isNull()

    def test_that_what_is_found_beyond_the_ellipsis_and_after_a_line_break_can_be_painted(
        self, hands
    ):
        QGuiApplication.clipboard().setText('"first line\nmiddle ' + "x" * 200 + ' last"')
        hands.go(0, "note")
        hands.press(Key.Key_V, CTRL)
        hands.tab.show_columns(["note", "surname_native"])
        for typed, found in (("middle", "middle"), ("last", "last")):
            hands.filter_box.setText(typed)
            ((first, end),) = hands.index(0, "note").data(MATCH_ROLE)
            assert hands.text(0, "note")[first:end] == found
            assert not hands.tab.grab().isNull()
