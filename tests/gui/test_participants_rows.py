"""Participants come, go and change sides; blocks of cells are cleared, copied and pasted."""

import pytest
from PySide6.QtGui import QGuiApplication

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.models.participants_model import MARK_ROLE
from kpt_desktop.gui.undoing import undo
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import CTRL, Hands, Key


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(2, 1))


class TestRows:
    def test_that_insert_adds_to_the_side_shown_and_opens_the_first_cell(self, hands):
        hands.tab.bar.choose_side(Side.HOST)
        hands.table.setFocus()
        hands.press(Key.Key_Insert)
        assert hands.at() == (3, "surname_native")
        hands.type("Нова")
        hands.press(Key.Key_Tab)
        hands.type("Анна")
        hands.press(Key.Key_Return)
        row = hands.stored()[-1]
        assert row.person.surname_native == "Нова"
        assert row.delegation.side == Side.HOST
        assert row.person.given_native == "Анна"

    def test_that_with_both_sides_shown_the_current_row_decides(self, hands):
        hands.go(4, "phone")
        hands.press(Key.Key_Insert)
        hands.press(Key.Key_Escape)
        hands.settle()
        assert len(hands.current.records.participants(Side.HOST)) == 4

    def test_that_the_menu_adds_to_either_side_whatever_is_shown(self, hands):
        hands.tab.bar.choose_side(Side.HOST)
        hands.action("participant_add_guest").trigger()
        hands.settle()
        assert hands.tab.bar.side is None
        assert len(hands.current.records.participants(Side.GUEST)) == 4
        hands.action("participant_add_host").trigger()
        hands.settle()
        assert len(hands.current.records.participants(Side.HOST)) == 4

    def test_that_a_new_row_stays_under_a_filter_with_a_note_u27(self, hands):
        hands.filter_box.setText("Surname01")
        hands.table.setFocus()
        hands.press(Key.Key_Insert)
        assert hands.model.rowCount() == 3
        sentence, button, act = hands.notices[-1]
        assert "filter" in sentence
        assert button == "Clear filter"
        hands.press(Key.Key_Escape)
        act()
        assert hands.model.rowCount() == 7

    def test_that_deleting_asks_nothing_and_the_notice_undoes_it(self, hands, prompts):
        hands.select((0, "surname_native"), (1, "surname_native"))
        hands.press(Key.Key_Delete, CTRL)
        hands.qtbot.waitUntil(lambda: bool(hands.notices))
        hands.qtbot.waitUntil(lambda: hands.model.rowCount() == 4)
        sentence, button, act = hands.notices[-1]
        assert (sentence, button) == ("2 participant(s) deleted", "Undo")
        assert prompts.said == []
        act()
        hands.qtbot.waitUntil(lambda: hands.model.rowCount() == 6)
        assert hands.text(0, "surname_native") == "Surname01"

    def test_that_selected_people_move_to_the_other_side_together(self, hands):
        hands.select((0, "surname_native"), (1, "surname_native"))
        hands.action("participants_move").trigger()
        hands.settle()
        assert len(hands.current.records.participants(Side.HOST)) == 5
        assert hands.journal() == [Label("several_moved_to_host", {"n": 2})]
        hands.tab.bar.choose_side(Side.HOST)
        hands.go(0, "surname_native")
        hands.action("participants_move").trigger()
        assert [notice[0] for notice in hands.notices] == [
            "2 participant(s) moved to the hosts",
            "1 participant(s) moved to the guests",
        ]
        hands.settle()


class TestBlocks:
    def test_that_delete_clears_the_selected_cells_in_one_change_u20(self, hands):
        hands.select((0, "surname_native"), (1, "role"))
        hands.press(Key.Key_Delete)
        assert [hands.text(row, "surname_native") for row in (0, 1, 2)] == ["", "", "Surname03"]
        assert hands.journal() == [Label("cells_cleared", {"n": 6})]
        undo(hands.context)
        hands.qtbot.waitUntil(lambda: hands.text(0, "surname_native") == "Surname01")

    def test_that_a_side_cannot_be_cleared(self, hands):
        hands.select((0, "side"), (0, "side"))
        hands.press(Key.Key_Delete)
        assert hands.journal() == []

    def test_that_a_block_is_copied_as_a_table_in_the_order_shown(self, hands):
        hands.tab.show_columns(["given_native", "surname_native", "role"])
        hands.select((0, "surname_native"), (1, "given_native"))
        hands.press(Key.Key_C, CTRL)
        copied = QGuiApplication.clipboard().text()
        assert copied == "guest\tSurname01\nguest\tSurname02\n"

    def test_that_a_block_is_pasted_in_one_change_and_bad_cells_wait_marked_f95(self, hands):
        QGuiApplication.clipboard().setText("Ёлкин\tПётр\tteacher\nA\tB\tking")
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert hands.text(1, "role") == "king"
        assert hands.index(1, "role").data(MARK_ROLE)
        assert hands.journal() == [Label("cells_pasted", {"n": 5})]
        assert hands.surnames()[:2] == ["Ёлкин", "A"]
        roles = [row.participation.role for row in hands.stored()][:2]
        assert roles == [Role.TEACHER, Role.STUDENT]

    def test_that_one_value_fills_all_selected_cells_u22(self, hands):
        QGuiApplication.clipboard().setText("vegan\n")
        hands.select((0, "diet"), (2, "diet"))
        hands.action("cells_paste").trigger()
        assert [hands.text(row, "diet") for row in range(4)] == ["vegan"] * 3 + [""]
        assert hands.journal() == [Label("cells_pasted", {"n": 3})]

    def test_that_rows_beyond_the_table_become_people_and_are_counted_u19(self, hands):
        QGuiApplication.clipboard().setText("Nová\tEva\tteacher\nMalá\tIva\tking\n\t\t\nX\tY\n")
        hands.go(5, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert hands.model.rowCount() == 8
        sentence, button, _ = hands.notices[-1]
        assert (sentence, button) == ("2 new participant(s) pasted", "Undo")
        assert hands.surnames()[3:] == ["Surname01", "Surname02", "Nová", "Malá", "X"]

    def test_that_a_huge_clipboard_is_refused_f95(self, hands, monkeypatch):
        monkeypatch.setattr("kpt_desktop.gui.tabs.participants_blocks.LONGEST_PASTE", 3)
        QGuiApplication.clipboard().setText("long text")
        hands.go(0, "note")
        hands.press(Key.Key_V, CTRL)
        assert [error.key for error in hands.failures] == ["paste_too_long"]
        assert hands.text(0, "note") == ""

    def test_that_an_empty_clipboard_changes_nothing_f95(self, hands):
        QGuiApplication.clipboard().clear()
        hands.go(0, "note")
        hands.press(Key.Key_V, CTRL)
        assert hands.journal() == []

    def test_that_a_block_the_store_refuses_stays_in_its_cells_f18(self, hands, monkeypatch):
        def full(_change):
            raise EnvironmentFault("unexpected", kind="disk full")

        monkeypatch.setattr(hands.context.desk, "apply", full)
        QGuiApplication.clipboard().setText("host\thalal")
        hands.tab.show_columns(["side", "diet"])
        hands.go(0, "side")
        hands.press(Key.Key_V, CTRL)
        hands.qtbot.waitUntil(lambda: bool(hands.failures))
        assert hands.text(0, "diet") == "halal"
        assert hands.statuses[-1].endswith("2 value(s) not saved")

    def test_that_commands_without_a_selection_change_nothing(self, hands):
        hands.table.clearSelection()
        assert not hands.action("participants_delete").isEnabled()
        hands.tab.edits.delete_selected()
        hands.tab.edits.move_selected()
        assert hands.journal() == []
