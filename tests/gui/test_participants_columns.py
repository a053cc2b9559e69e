"""Names that stay, sets of columns, and what of them is left after a restart."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kpt_desktop.gui.dialogs.column_set_name import ColumnSetNameDialog
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.services.column_sets import BUILT_IN
from kpt_desktop.services.preferences import PreferencesFile
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import SHIFT, Hands, Key

SURNAME, GIVEN = COLUMNS.index("surname_native"), COLUMNS.index("given_native")


@pytest.fixture
def hands(qtbot, context, tmp_path):
    context.preferences = PreferencesFile(tmp_path / "habits")
    made = Hands(qtbot, context, make_visit_records(2, 1))
    made.tab.beside.restore(shown=False, width=276)
    return made


def scroll(hands, pixels=300):
    bar = hands.table.horizontalScrollBar()
    bar.setValue(pixels)
    assert bar.value() == pixels


class TestNamesStay:
    def test_that_names_are_seen_at_the_left_edge_when_scrolled_u28(self, hands):
        assert hands.table.sticky.places() == {}
        scroll(hands)
        width = hands.table.columnWidth(SURNAME)
        assert hands.table.sticky.places() == {SURNAME: 0, GIVEN: width}
        assert hands.table.visualRect(hands.index(1, "surname_native")).left() == 0
        assert hands.table.visualRect(hands.index(1, "given_native")).left() == width
        y = hands.table.visualRect(hands.index(1, "given_native")).center().y()
        assert hands.table.indexAt(QPoint(width + 5, y)) == hands.index(1, "given_native")
        assert not hands.table.indexAt(QPoint(5, 590)).isValid()
        assert not hands.tab.grab().isNull()

    def test_that_a_click_and_typing_reach_the_name_and_nothing_scrolls(self, hands):
        scroll(hands)
        place = hands.table.visualRect(hands.index(1, "surname_native")).center()
        QTest.mouseClick(hands.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert hands.at() == (1, "surname_native")
        assert hands.table.horizontalScrollBar().value() == 300
        hands.type("Ёлкина")
        assert hands.editor().x() == 0
        hands.press(Key.Key_Return)
        assert hands.text(1, "surname_native") == "Ёлкина"
        assert hands.at() == (2, "surname_native")
        assert hands.table.horizontalScrollBar().value() == 300
        hands.settle()

    def test_that_a_cell_is_brought_beside_the_names_and_not_under_them(self, hands):
        hands.table.horizontalScrollBar().setValue(hands.table.horizontalScrollBar().maximum())
        hands.go(0, "role")
        seen = hands.table.visualRect(hands.index(0, "role"))
        names = hands.table.columnWidth(SURNAME) + hands.table.columnWidth(GIVEN)
        assert seen.left() >= names

    def test_that_dragging_from_a_name_selects_up_to_the_mouse(self, hands):
        scroll(hands)
        view = hands.table.viewport()
        start = hands.table.visualRect(hands.index(0, "given_native")).center()
        end = hands.table.visualRect(hands.index(1, "birth_date")).center()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, end - QPoint(3, 0))
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
        assert hands.table.selected_rows() == [0, 1]
        chosen = [COLUMNS[column] for column in hands.table.selected_columns()]
        assert chosen == ["given_native", "role", "citizenship", "birth_date"]

    def test_that_the_head_of_a_name_sorts_where_it_is_seen(self, hands):
        scroll(hands)
        head = hands.table.head
        assert head.column_at(5) == SURNAME
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
        assert [by.key for by in hands.model.order.sorting] == ["surname_native"]
        QTest.mouseMove(head.viewport(), QPoint(30, 10))
        QTest.mouseDClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))

    def test_that_names_wider_than_the_window_scroll_away(self, hands):
        hands.table.setColumnWidth(SURNAME, 900)
        scroll(hands)
        assert hands.table.sticky.places() == {}

    def test_that_latin_names_stay_in_the_visa_set(self, hands):
        hands.tab.layout_keeper.choose("visa")
        hands.tab.resize(500, 400)
        scroll(hands, 200)
        assert COLUMNS.index("surname_lat") in hands.table.sticky.places()
        hands.tab.show_columns(["role", "class"])
        assert hands.table.sticky.places() == {}


def menu_actions(hands):
    menu = hands.tab.layout_keeper.sets_menu
    menu.refresh()
    return {action.objectName(): action for action in menu.actions()}


class TestSets:
    def test_that_the_button_names_the_set_and_its_menu_changes_it(self, hands):
        assert hands.tab.bar.columns_button.text() == "Columns: Main"
        menu_actions(hands)["column_set_diet"].trigger()
        assert hands.tab.bar.columns_button.text() == "Columns: Diet"
        assert hands.tab.columns() == list(BUILT_IN["diet"])
        assert menu_actions(hands)["column_set_diet"].isChecked()
        assert not menu_actions(hands)["column_set_rename"].isEnabled()

    def test_that_order_and_widths_are_kept_for_each_set_over_a_restart_u29(self, hands, qtbot):
        hands.tab.layout_keeper.choose("hotel")
        hands.table.setColumnWidth(COLUMNS.index("room"), 222)
        head = hands.table.head
        head.moveSection(head.visualIndex(COLUMNS.index("room")), 0)
        hands.tab.layout_keeper.save()
        hands.context.preferences = PreferencesFile(hands.context.preferences._path.parent)
        again = ParticipantsTab(hands.context)
        qtbot.addWidget(again)
        assert again.bar.columns_button.text() == "Columns: Hotel"
        assert again.shown_columns()[0] == "room"
        assert again.table.columnWidth(COLUMNS.index("room")) == 222
        again.layout_keeper.choose("main")
        assert again.shown_columns() == list(BUILT_IN["main"])
        again.layout_keeper.choose("hotel")
        again.layout_keeper.reset()
        assert again.shown_columns() == list(BUILT_IN["hotel"])

    def test_that_a_dragged_column_is_written_down_when_the_hand_rests(self, hands, qtbot):
        hands.table.setColumnWidth(SURNAME, 333)
        path = hands.context.preferences._path
        qtbot.waitUntil(lambda: path.exists() and "333" in path.read_text("utf-8"))

    def name_set(self, hands, command, name):
        menu_actions(hands)[command].trigger()
        dialog = hands.tab.window().findChildren(ColumnSetNameDialog)[-1]
        dialog._field.setText(name)
        return dialog

    def test_that_an_own_set_is_saved_renamed_and_deleted(self, hands):
        hands.tab.show_columns(["surname_native", "room"])
        self.name_set(hands, "column_set_save_as", "Поезд & <b>").accept()
        assert hands.tab.bar.columns_button.text() == "Columns: Поезд && <b>"
        self.name_set(hands, "column_set_rename", "Автобус").accept()
        assert hands.tab.bar.columns_button.accessibleName() == "Columns: Автобус"
        dialog = self.name_set(hands, "column_set_save_as", "автобус")
        assert not dialog._save.isEnabled()
        assert dialog._form._reasons["column_set_name"].text() == "Another set has this name."
        dialog.reject()
        assert hands.tab.columns() == ["surname_native", "room"]
        menu_actions(hands)["column_set_delete"].trigger()
        assert hands.tab.bar.columns_button.text() == "Columns: Main"
        assert "column_set_own:Автобус" not in menu_actions(hands)

    def test_that_a_set_that_was_changed_is_shown_as_left(self, hands):
        hands.table.hideColumn(COLUMNS.index("diet"))
        hands.tab.layout_keeper.choose("visa")
        hands.tab.layout_keeper.choose("main")
        assert "diet" not in hands.tab.columns()
        menu_actions(hands)["column_set_reset"].trigger()
        assert "diet" in hands.tab.columns()

    def test_that_shift_tab_and_arrows_follow_the_order_of_a_moved_column(self, hands):
        hands.tab.show_columns(["given_native", "surname_native"])
        hands.go(0, "surname_native")
        hands.press(Key.Key_Left)
        assert hands.at() == (0, "given_native")
        hands.press(Key.Key_Right, SHIFT)
        assert len(list(hands.table.selected_cells())) == 2
