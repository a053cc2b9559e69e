"""Sorting by several columns and filters of single columns: the model's side and the heads'."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.names import fold
from kpt_desktop.gui.dialogs.column_values import ColumnValuesDialog
from kpt_desktop.gui.models.column_filters import EMPTY, FILLED, ColumnFilter, values_of
from kpt_desktop.gui.models.found_parts import found_parts
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.models.sorting import SortBy, clicked
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import SHIFT, Hands, Key

UP, DOWN = SortBy("role"), SortBy("role", descending=True)
OTHER = SortBy("diet")


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(2, 1))


def click_head(hands, key, keys=Qt.KeyboardModifier.NoModifier):
    head = hands.table.head
    place = QPoint(head.left_of(COLUMNS.index(key)) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, keys, place)


class TestClicks:
    def test_that_a_column_goes_up_down_and_back_u23(self):
        assert clicked((), "role", adding=False) == (UP,)
        assert clicked((UP,), "role", adding=False) == (DOWN,)
        assert clicked((DOWN,), "role", adding=False) == ()
        assert clicked((OTHER,), "role", adding=False) == (UP,)
        assert clicked((OTHER, UP), "role", adding=False) == (UP,)

    def test_that_shift_adds_turns_and_takes_a_column_and_leaves_the_others(self):
        assert clicked((OTHER,), "role", adding=True) == (OTHER, UP)
        assert clicked((UP, OTHER), "role", adding=True) == (DOWN, OTHER)
        assert clicked((DOWN, OTHER), "role", adding=True) == (OTHER,)

    def test_that_shift_and_a_click_sort_by_a_second_column(self, hands):
        click_head(hands, "role")
        click_head(hands, "surname_native", SHIFT)
        click_head(hands, "surname_native", SHIFT)
        assert hands.model.order.sorting == (UP, SortBy("surname_native", descending=True))
        shown = [(hands.text(r, "role"), hands.text(r, "surname_native")) for r in range(6)]
        assert shown == [
            ("student", "Surname02"), ("student", "Surname02"),
            ("student", "Surname01"), ("student", "Surname01"),
            ("teacher", "Surname03"), ("teacher", "Surname03"),
        ]  # fmt: skip
        assert hands.table.head.arrow_of(COLUMNS.index("surname_native")).number == "2"
        click_head(hands, "surname_native", SHIFT)
        assert hands.table.head.arrow_of(COLUMNS.index("role")).number == ""

    def test_that_a_new_row_is_placed_by_all_columns_of_the_sorting(self, hands):
        hands.model.sort_by((SortBy("role", descending=True), SortBy("surname_native")))
        hands.go(0, "surname_native")
        hands.press(Key.Key_Insert)
        hands.press(Key.Key_Escape)
        assert hands.model.participant_at(6).person.surname_native == ""
        hands.settle()


class TestHeadMenu:
    def open_menu(self, hands, key):
        hands.go(0, key)
        hands.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        menu = hands.tab.filters.menu
        assert menu.isVisible()
        return {(a.objectName(), a.data()): a for a in menu.actions()}

    def test_that_alt_down_ticks_a_value_and_a_chip_says_so_u26(self, hands):
        rows = self.open_menu(hands, "role")
        assert rows["filter_all", None].isChecked()
        assert rows["filter_value", "student"].text().endswith("\t4")
        rows["filter_value", "teacher"].trigger()
        assert hands.model.rowCount() == 2
        assert rows["filter_value", "teacher"].isChecked()
        assert not rows["filter_all", None].isChecked()
        hands.tab.filters.menu.close()
        (chip,) = hands.tab.filters.chips.chips()
        assert chip.isVisible()
        assert chip.text() == "Role: teacher  ✕"
        assert "2 shown" in hands.statuses[-1]
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert hands.model.rowCount() == 6
        assert not hands.tab.filters.chips.isVisible()

    def test_that_the_space_bar_and_a_click_tick_and_leave_the_menu_open(self, hands):
        rows = self.open_menu(hands, "role")
        menu = hands.tab.filters.menu
        menu.setActiveAction(rows["filter_value", "teacher"])
        QTest.keyClick(menu, Key.Key_Space)
        place = menu.actionGeometry(rows["filter_value", "student"]).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        assert menu.isVisible()
        assert hands.model.order.filters.get("role").values == {"teacher", "student"}
        rows["filter_value", "teacher"].trigger()
        rows["filter_value", "student"].trigger()
        assert not hands.model.order.filters
        menu.close()

    def test_that_empty_and_not_empty_cells_are_found(self, hands):
        hands.go(0, "diet")
        hands.type("vegan")
        hands.press(Key.Key_Return)
        rows = self.open_menu(hands, "diet")
        rows["filter_filled", None].trigger()
        assert hands.model.rowCount() == 1
        assert hands.tab.filters.chips.chips()[0].text().startswith("Diet: not empty")
        rows["filter_empty", ""].trigger()
        assert hands.model.rowCount() == 5
        assert hands.tab.filters.chips.chips()[0].text().startswith("Diet: empty")
        rows["filter_all", None].trigger()
        rows["filter_filled", None].trigger()
        rows["filter_filled", None].trigger()
        assert hands.model.rowCount() == 6
        hands.tab.filters.menu.close()
        hands.settle()

    def test_that_it_sorts_adds_and_hides(self, hands):
        rows = self.open_menu(hands, "role")
        assert not rows["sort_add", None].isEnabled()
        rows["sort_down", None].trigger()
        rows = self.open_menu(hands, "surname_native")
        rows["sort_add", None].trigger()
        assert hands.model.order.sorting == (DOWN, SortBy("surname_native"))
        rows = self.open_menu(hands, "diet")
        rows["sort_none", None].trigger()
        rows["header_hide", None].trigger()
        assert hands.model.order.sorting == ()
        assert "diet" not in hands.tab.columns()
        hands.tab.filters.menu.close()

    def test_that_a_right_click_on_a_head_opens_its_menu(self, hands):
        head = hands.table.head
        head.customContextMenuRequested.emit(QPoint(head.left_of(COLUMNS.index("role")) + 5, 5))
        menu = hands.tab.filters.menu
        assert menu.isVisible()
        assert {a.data() for a in menu.actions() if a.objectName() == "filter_value"} == {
            "student", "teacher",
        }  # fmt: skip
        menu.close()

    def test_that_many_values_have_a_window_with_a_search(self, hands, monkeypatch):
        monkeypatch.setattr("kpt_desktop.gui.widgets.header_menu.MOST_VALUES", 1)
        self.open_menu(hands, "surname_native")["filter_more", None].trigger()
        hands.tab.filters.menu.close()
        dialog = hands.tab.window().findChild(ColumnValuesDialog)
        dialog.find_box.setText("сюрна 02")
        dialog.find_box.setText("surname02")
        hidden = [dialog.list.item(row).isHidden() for row in range(dialog.list.count())]
        assert hidden == [True, False, True]
        dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
        dialog.accept()
        assert [hands.text(r, "surname_native") for r in (0, 1)] == ["Surname02"] * 2
        assert hands.model.rowCount() == 2


class TestTogether:
    def test_that_text_side_and_columns_filter_together_and_are_cleared_at_once(self, hands):
        hands.tab.filters.put("role", ColumnFilter(frozenset({"student"})))
        hands.tab.bar.choose_side(Side.GUEST)
        hands.filter_box.setText("Surname02")
        assert hands.model.rowCount() == 1
        hands.filter_box.setText("Surname03")
        page = hands.tab._pages
        assert page.no_match.isVisible()
        QTest.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
        assert hands.model.rowCount() == 3
        hands.tab.filters.put("diet", FILLED)
        assert page.no_match.title == "No participant fits the filters"

    def test_that_an_edited_and_a_new_row_stay_under_a_column_filter_u27(self, hands):
        hands.tab.filters.put("role", ColumnFilter(frozenset({"teacher"})))
        hands.go(0, "role")
        hands.type("student")
        hands.press(Key.Key_Return)
        assert hands.model.rowCount() == 2
        hands.press(Key.Key_Insert)
        assert hands.model.rowCount() == 3
        hands.press(Key.Key_Escape)
        hands.notices[-1][2]()
        assert hands.model.rowCount() == 7
        hands.settle()

    def test_that_another_language_keeps_the_filter_and_says_it_anew(self, hands):
        hands.tab.filters.put("role", ColumnFilter(frozenset({"teacher"})))
        hands.context.language = "ru"
        hands.tab.retranslate()
        hands.model.refilter()
        assert hands.model.rowCount() == 2
        assert "преподаватель" in hands.tab.filters.chips.chips()[0].text()

    def test_that_a_chip_of_many_values_counts_them_and_an_unknown_one_is_said(self, hands):
        values = frozenset({"student", "teacher", "head", "guest"})
        hands.tab.filters.put("role", ColumnFilter(values))
        assert "4 value(s)" in hands.tab.filters.chips.chips()[0].text()
        hands.tab.filters.put("diet", ColumnFilter(frozenset({"", "vegan"})))
        assert "empty, vegan" in hands.tab.filters.chips.chips()[1].text()

    def test_that_values_are_counted_the_most_frequent_first(self):
        rows = make_visit_records(3, 1).participants()
        assert [(v.plain, v.rows) for v in values_of(rows, "role")] == [
            ("student", 6), ("teacher", 2),
        ]  # fmt: skip
        assert {v.plain for v in values_of(rows, "side")} == {"guest", "host"}
        assert EMPTY.admits("")
        assert not FILLED.admits("")


class TestFound:
    @pytest.mark.parametrize(
        ("shown", "word", "found"),
        [
            ("Ёлкин", "elk", ["Ёлк"]),
            ("Жуков", "zhu", ["Жу"]),
            ("Nováková", "ova", ["ová", "ová"]),
            ("45 112 083", "112083", ["112 083"]),
            ("Щука", "shch", ["Щ"]),
            ("Anna", "x", []),
            ("", "x", []),
        ],
    )
    def test_that_the_matched_part_is_marked_in_any_spelling_u25(self, shown, word, found):
        assert [shown[a:b] for a, b in found_parts(shown, [word])] == found

    def test_that_parts_that_touch_are_one(self):
        assert found_parts("abcd", ["ab", "bc"]) == ((0, 3),)

    @given(st.text(max_size=12), st.text(min_size=1, max_size=3))
    def test_that_no_part_is_outside_the_text(self, shown, typed):
        words = fold(typed).split()
        parts = found_parts(shown, words)
        assert all(0 <= first < end <= len(shown) for first, end in parts)
