"""The Participants tab around its table: filter, empty pages, columns, and what the window asks."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Participation, Person, Visit
from kpt_desktop.services.column_sets import BUILT_IN
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import CTRL, Hands, Key


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(2, 1))


class TestFilter:
    def test_that_ctrl_f_filters_at_every_key_and_escape_clears_u25(self, hands):
        hands.press(Key.Key_F, CTRL)
        assert hands.filter_box.hasFocus()
        hands.type("03")
        assert hands.model.rowCount() == 2
        assert "2 shown" in hands.statuses[-1]
        hands.press(Key.Key_Escape)
        assert hands.model.rowCount() == 6
        assert hands.filter_box.hasFocus()
        hands.press(Key.Key_Escape)
        assert hands.table.hasFocus()

    def test_that_no_match_says_so_and_offers_to_clear_u34(self, hands):
        hands.filter_box.setText("<b>x</b>")
        page = hands.tab._pages.no_match
        assert page.isVisible()
        assert page.title == "Nothing found for “<b>x</b>”"
        QTest.mouseClick(hands.tab._pages.clear_button, Qt.MouseButton.LeftButton)
        assert hands.table.isVisible()
        assert hands.filter_box.text() == ""

    def test_that_chips_count_and_show_one_side(self, hands):
        chips = hands.tab.bar._chips
        assert chips[Side.GUEST].text() == "Guests  3"
        QTest.mouseClick(chips[Side.GUEST], Qt.MouseButton.LeftButton)
        assert hands.model.rowCount() == 3
        hands.filter_box.setText("host")
        assert hands.tab._pages.no_match.isVisible()
        QTest.mouseClick(hands.tab._pages.clear_button, Qt.MouseButton.LeftButton)
        assert hands.model.rowCount() == 3

    def test_that_the_current_cell_and_selection_outlive_a_filter(self, hands):
        hands.select((2, "surname_native"), (2, "given_native"))
        hands.filter_box.setText("Surname03")
        assert hands.at() == (0, "surname_native")
        assert hands.table.selected_rows() == [0]
        hands.filter_box.clear()
        assert hands.at() == (2, "surname_native")


@pytest.fixture
def empty(qtbot, context):
    return Hands(qtbot, context, make_visit_records(0, 0))


class TestEmpty:
    def test_that_an_empty_list_says_what_belongs_there_and_offers_two_steps_u33(self, empty):
        page = empty.tab._pages.empty
        assert page.isVisible()
        assert "guests" in page.accessibleName()
        with empty.qtbot.waitSignal(empty.tab.import_requested):
            QTest.mouseClick(empty.tab._pages.import_button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(empty.tab._pages.add_button, Qt.MouseButton.LeftButton)
        assert empty.table.isVisible()
        empty.type("Adam")
        empty.press(Key.Key_Return)
        assert [row.delegation.side for row in empty.stored()] == [Side.GUEST]

    def test_that_an_empty_side_is_an_empty_list_too(self, empty):
        empty.action("participant_add_host").trigger()
        empty.press(Key.Key_Escape)
        empty.tab.bar.choose_side(Side.GUEST)
        assert empty.tab._pages.empty.isVisible()
        empty.settle()

    def test_that_without_a_visit_nothing_can_be_added(self, empty):
        empty.tab.show_visit(None)
        assert not empty.action("participant_add").isEnabled()
        assert not empty.tab.bar.isEnabled()


class TestColumns:
    def test_that_columns_are_hidden_shown_moved_and_reset(self, hands):
        menu = hands.tab.layout_keeper.columns_menu
        menu.refresh()
        toggle = {action.data(): action for action in menu.actions() if action.data()}
        toggle["role"].trigger()
        toggle["visa_no"].trigger()
        assert "role" not in hands.tab.columns()
        assert "visa_no" in hands.tab.columns()
        hands.go(0, "given_native")
        left, right = menu.own_actions()
        left.trigger()
        assert hands.tab.columns()[:2] == ["given_native", "surname_native"]
        right.trigger()
        right.trigger()
        assert hands.tab.shown_columns()[:3] == ["surname_native", "citizenship", "given_native"]
        next(a for a in menu.actions() if a.objectName() == "columns_reset").trigger()
        assert hands.tab.shown_columns() == list(BUILT_IN["main"])

    def test_that_the_last_column_cannot_be_hidden(self, hands):
        hands.tab.show_columns(["role", "nonsense"])
        hands.tab.layout_keeper.columns_menu.refresh()
        toggle = {a.data(): a for a in hands.tab.layout_keeper.columns_menu.actions() if a.data()}
        assert not toggle["role"].isEnabled()
        assert hands.tab.columns() == ["role"]

    def test_that_the_side_is_no_field_for_an_export(self, hands):
        assert "side" in hands.tab.shown_columns()
        assert "side" not in hands.tab.columns()

    def test_that_a_head_click_sorts_up_down_and_back_u23(self, hands):
        head = hands.table.horizontalHeader()
        place = QPoint(head.sectionViewportPosition(0) + 20, head.height() // 2)
        shown = []
        for _ in range(3):
            QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
            shown.append([hands.text(row, "surname_native")[-1] for row in range(6)])
        assert ["".join(row) for row in shown] == ["112233", "332211", "123123"]
        assert hands.tab.visible_ids() == hands.model.ids()

    def test_that_a_click_sorts_russian_names_as_a_dictionary_does_u24(self, hands):
        hands.context.language = "ru"
        hands.tab.retranslate()
        hands.go(0, "surname_native")
        for name in ("Жуков", "Ёлкин", "Ежов", "ёжиков", "Яшин", "Арбузов"):
            hands.type(name)
            hands.press(Qt.Key.Key_Return)
        head = hands.table.horizontalHeader()
        place = QPoint(head.sectionViewportPosition(0) + 20, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        names = [hands.text(row, "surname_native") for row in range(6)]
        assert names == ["Арбузов", "ёжиков", "Ежов", "Ёлкин", "Жуков", "Яшин"]
        hands.settle()

    def test_that_sorting_has_a_command_for_the_keyboard(self, hands):
        hands.go(0, "surname_native")
        first = []
        for _ in range(3):
            hands.action("participants_sort").trigger()
            first.append(hands.text(0, "surname_native")[-1] + hands.text(1, "surname_native")[-1])
        assert first == ["11", "33", "12"]


class TestTab:
    def test_that_a_finding_leads_to_its_cell_whatever_hides_it(self, hands):
        row = hands.current.records.participants(Side.HOST)[0]
        hands.filter_box.setText("guest")
        hands.tab.bar.choose_side(Side.GUEST)
        assert hands.tab.reveal(Subject(Person, row.person.id, "home_address"))
        assert hands.at() == (3, "home_address")
        assert "home_address" in hands.tab.columns()
        assert hands.tab.reveal(Subject(Participation, row.participation.id, "study_class"))
        assert hands.at() == (3, "class")
        assert hands.tab.reveal(Subject(Participation, row.participation.id))
        assert hands.at() == (3, "surname_native")
        assert hands.tab.reveal(Subject(Participation, row.participation.id, "delegation_id"))
        assert hands.at() == (3, "side")
        visit = hands.current.records.visit
        assert not hands.tab.reveal(Subject(Visit, visit.id, "start"))

    def test_that_another_language_changes_values_heads_and_order(self, hands):
        hands.go(0, "birth_date")
        hands.type("1.2.2009")
        hands.press(Key.Key_Return)
        hands.context.language = "ru"
        hands.tab.retranslate()
        assert hands.text(0, "birth_date") == "01.02.2009"
        head = hands.model.headerData(0, Qt.Orientation.Horizontal)
        assert head == "Фамилия"
        hands.settle()

    def test_that_counts_are_told_for_the_status_bar(self, hands):
        hands.select((0, "surname_native"), (1, "surname_native"))
        assert hands.statuses[-1] == "6 participant(s) · 2 selected"

    def test_that_everything_has_a_name_for_a_screen_reader(self, hands):
        bar = hands.tab.bar
        named = (hands.table, bar.filter_box, bar.add_button, *bar._chips.values())
        assert all(widget.accessibleName() and widget.objectName() for widget in named)
        assert all(a.objectName() and (a.text() or a.menu()) for a in hands.tab.menu_actions())

    def test_that_the_export_is_asked_for(self, hands):
        with hands.qtbot.waitSignal(hands.tab.export_requested):
            QTest.mouseClick(hands.tab.bar.export_button, Qt.MouseButton.LeftButton)

    def test_that_another_visit_starts_without_filter_and_sorting(self, hands):
        hands.filter_box.setText("02")
        hands.action("participants_sort").trigger()
        other = make_visit_records(1, 0, code="2027-10-boskovice-in")
        hands.tab.show_visit(other)
        assert hands.filter_box.text() == ""
        assert hands.model.order.sorting == ()
        assert hands.model.rowCount() == 2

    def test_that_a_picture_of_every_state_can_be_painted(self, hands):
        hands.context.today = lambda: date(2026, 9, 1)
        hands.filter_box.setText("Surname01")
        hands.select((0, "surname_native"), (0, "role"))
        hands.action("participants_sort").trigger()
        hands.go(0, "birth_date")
        hands.type("31.4.2009")
        hands.press(Key.Key_Return)
        assert not hands.tab.grab().isNull()
