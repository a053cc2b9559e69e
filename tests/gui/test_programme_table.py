"""The day as a table: typing like a spreadsheet, and the tab around both views."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.enums import DayPart, ItemKind
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Item, Person
from kpt_desktop.gui.models.participants_model import MARK_ROLE
from kpt_desktop.gui.translations import Translations
from kpt_desktop.services.programme_cells import COLUMNS
from kpt_desktop.services.programme_moves import Placement
from tests.helpers.factories import make_visit_records
from tests.helpers.programme_hands import CTRL, SHIFT, Hands, Key, visit_with, with_items

Role = Qt.ItemDataRole
translate = QCoreApplication.translate


@pytest.fixture
def hands(qtbot, context):
    made = Hands(
        qtbot,
        context,
        visit_with((1, 540, 600, "Opening"), (1, 720, 780, "Lunch"), (2, 600, 690, "Museum")),
    )
    made.view.go_to_day(made.day(1))
    made.press(Key.Key_T, CTRL)
    return made


def all_actions(actions):
    for action in actions:
        yield action
        if action.menu() is not None:
            yield from all_actions(action.menu().actions())


def shown(hands, row, column, role=Role.DisplayRole):
    return hands.model.index(row, COLUMNS.index(column)).data(role)


def at(hands):
    index = hands.table.currentIndex()
    return index.row(), COLUMNS[index.column()]


def go(hands, row, column):
    hands.table.setCurrentIndex(hands.model.index(row, COLUMNS.index(column)))
    hands.table.setFocus()


class TestTyping:
    def test_that_the_switch_shows_the_day_one_is_at(self, hands):
        assert hands.table.hasFocus()
        assert hands.tab.bar.shows_table
        assert hands.tab.bar.day_box.currentText() == "Mon 5 Oct"
        assert [shown(hands, row, "title_en") for row in range(3)] == ["Opening", "Lunch", ""]

    def test_that_typing_replaces_and_enter_goes_down_u20_u21(self, hands):
        go(hands, 0, "time")
        hands.type("8-9")
        hands.press(Key.Key_Return)
        assert hands.when("Opening") == (1, 480, 540)
        assert at(hands) == (1, "time")

    def test_that_tab_goes_right_and_on_in_the_next_row_u21(self, hands):
        go(hands, 0, "title_en")
        hands.type("Grand opening")
        hands.press(Key.Key_Tab)
        assert at(hands) == (0, "place")
        go(hands, 0, "note_internal")
        hands.type("keys")
        hands.press(Key.Key_Tab)
        assert at(hands) == (1, "time")
        hands.press(Key.Key_F2)
        hands.press(Key.Key_Backtab, SHIFT)
        assert at(hands) == (0, "note_internal")
        assert hands.item("Grand opening").note_internal == "keys"

    def test_that_the_last_row_makes_a_new_item_and_stays_with_it(self, hands):
        go(hands, 2, "time")
        hands.type("10:30-11")
        hands.press(Key.Key_Tab)
        assert at(hands) == (1, "title_ru")
        hands.type("Перерыв")
        hands.press(Key.Key_Return)
        assert hands.when("Перерыв") == (1, 630, 660)
        assert [shown(hands, row, "title_ru") for row in range(3)] == [
            "Opening", "Перерыв", "Lunch",
        ]  # fmt: skip
        assert shown(hands, 3, "title_ru") == "New item: type a time or a title"
        assert shown(hands, 3, "title_ru", Role.EditRole) == ""

    def test_that_a_title_alone_makes_an_item_too(self, hands):
        go(hands, 2, "title_en")
        hands.type("Walk")
        hands.press(Key.Key_Return)
        assert hands.when("Walk") == (1, None, None)

    def test_that_a_time_that_moves_the_row_takes_the_cursor_along(self, hands):
        go(hands, 0, "time")
        hands.type("after lunch")
        hands.press(Key.Key_Tab)
        hands.settle()
        assert hands.item("Opening").part == DayPart.AFTERNOON
        assert at(hands) == (1, "title_ru")

    def test_that_a_bad_time_stays_under_the_cursor_with_the_reason_f71_u11(self, hands):
        go(hands, 0, "time")
        hands.type("10-9")
        hands.press(Key.Key_Return)
        editor = QApplication.focusWidget()
        assert editor.text() == "10-9"
        assert "lies before the start" in editor.accessibleDescription()
        go(hands, 1, "place")
        hands.settle()
        assert hands.when("Opening") == (1, 540, 600)
        assert shown(hands, 0, "time") == "10-9"
        assert shown(hands, 0, "time", MARK_ROLE).severity == "error"
        assert "lies before the start" in shown(hands, 0, "time", Role.ToolTipRole)
        go(hands, 0, "time")
        hands.press(Key.Key_F2)
        QApplication.focusWidget().selectAll()
        hands.type("9:15-10")
        hands.press(Key.Key_Return)
        assert hands.when("Opening") == (1, 555, 600)
        assert shown(hands, 0, "time", MARK_ROLE) is None

    def test_that_a_bad_time_in_the_last_row_makes_nothing(self, hands):
        before = hands.titles()
        assert not hands.model.setData(hands.model.index(2, 0), "25:00")
        assert shown(hands, 2, "time") == "25:00"
        assert hands.titles() == before
        assert hands.model.setData(hands.model.index(2, 0), "")
        assert shown(hands, 2, "time") == ""

    def test_that_delete_empties_cells_in_one_change_u20(self, hands):
        hands.table.setSelection(
            hands.table.visualRect(hands.model.index(0, 1)).united(
                hands.table.visualRect(hands.model.index(1, 2))
            ),
            hands.table.selectionModel().SelectionFlag.ClearAndSelect,
        )
        hands.press(Key.Key_Delete)
        assert [shown(hands, row, "title_ru") for row in (0, 1)] == ["", ""]
        assert hands.context.desk.labels()[0].facts == {"n": 2}
        hands.context.desk.undo()
        hands.settle()
        assert shown(hands, 0, "title_en") == "Opening"

    def test_that_ctrl_delete_deletes_the_rows_u04(self, hands):
        go(hands, 0, "place")
        hands.press(Key.Key_Delete, CTRL)
        assert hands.titles() == ["Lunch", "Museum"]
        assert hands.notices[-1][0] == "1 item(s) deleted"

    def test_that_kinds_are_chosen_from_words(self, hands):
        index = hands.model.index(0, COLUMNS.index("kind"))
        hands.model.setData(index, "excursion")
        hands.settle()
        assert hands.item("Opening").kind == ItemKind.EXCURSION
        assert hands.model.problem(index, "zzz")

    def test_that_insert_goes_to_the_empty_row(self, hands):
        hands.press(Key.Key_Insert)
        assert at(hands) == (2, "time")

    def test_that_both_views_live_on_the_same_records(self, hands):
        go(hands, 1, "time")
        hands.type("13-14")
        hands.press(Key.Key_Return)
        go(hands, 1, "time")
        hands.press(Key.Key_T, CTRL)
        assert hands.view.isVisible()
        assert hands.chosen() == ["Lunch"]
        assert hands.view.current().start == 780

    def test_that_another_day_is_chosen_in_the_box(self, hands):
        hands.tab.bar.day_box.setFocus()
        hands.press(Key.Key_Down)
        assert shown(hands, 0, "title_en") == "Museum"

    def test_that_deleted_and_foreign_rows_do_not_disturb_an_open_editor(self, hands):
        go(hands, 1, "place")
        hands.press(Key.Key_F2)
        hands.type("Canteen")
        hands.tab.edits.delete([hands.item("Opening").id])
        hands.settle()
        hands.press(Key.Key_Return)
        hands.settle()
        assert hands.item("Lunch").place.best("en") == "Canteen"

    def test_that_the_menu_of_the_table_offers_the_commands(self, hands):
        go(hands, 0, "time")
        hands.table.customContextMenuRequested.emit(QPoint(5, 5))
        menu = hands.tab.findChild(object, "item_menu")
        assert menu.isVisible()
        menu.close()

    def test_that_refusals_speak_the_language_of_the_window(self, hands):
        hands.context.language = "ru"
        hands.tab.retranslate()
        assert "раньше начала" in hands.model.problem(hands.model.index(0, 0), "10-9")
        assert shown(hands, 0, "kind") == "открытие"


class TestTab:
    def test_that_an_empty_programme_says_what_belongs_there_u33(self, qtbot, context):
        asked = []

        def ask(_context, _records, item, _window):
            asked.append(item)
            return {"day_id": item.day_id, "start": 600, "end": None, "title": LocalText("A")}

        hands = Hands(qtbot, context, with_items(make_visit_records()), ask_item=ask)
        page = hands.tab.findChild(object, "programme_empty")
        assert page.isVisible()
        button = hands.tab.findChild(object, "empty_add_item")
        assert button.hasFocus()
        with qtbot.waitSignal(hands.tab.import_requested):
            QTest.mouseClick(
                hands.tab.findChild(object, "empty_import_programme"), Qt.MouseButton.LeftButton
            )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert hands.when("A") == (0, 600, None)
        assert asked[0].start == 540
        assert hands.view.isVisible()

    def test_that_insert_on_the_empty_page_asks_for_the_item(self, qtbot, context):
        asked = []
        hands = Hands(
            qtbot,
            context,
            with_items(make_visit_records()),
            ask_item=lambda *said: asked.append(said),
        )
        hands.press(Key.Key_Insert)
        assert len(asked) == 1
        assert hands.titles() == []

    def test_that_a_refused_item_is_said_and_nothing_changes(self, qtbot, context):
        bad = {"day_id": None, "start": 600, "end": 540}
        hands = Hands(
            qtbot, context, visit_with((1, 540, 600, "One")), ask_item=lambda *_: dict(bad)
        )
        hands.tab.commands["item_add"].trigger()
        hands.view.select([hands.item("One").id])
        hands.press(Key.Key_Return)
        assert [e.key for e in hands.failures] == ["item_ends_before_start"] * 2
        assert hands.when("One") == (1, 540, 600)

    def test_that_enter_and_double_click_open_the_item(self, qtbot, context):
        opened = []

        def ask(_context, _records, item, _window):
            opened.append(item.title.en)
            return {"start": 615, "end": 700}

        hands = Hands(qtbot, context, visit_with((1, 540, 600, "One")), ask_item=ask)
        hands.double_click(hands.centre("One"))
        assert hands.when("One") == (1, 615, 700)
        hands.press(Key.Key_Return)
        assert opened == ["One", "One"]

    def test_that_findings_lead_to_items_and_days(self, hands):
        museum = hands.item("Museum")
        assert hands.tab.reveal(Subject(Item, museum.id, "title"))
        assert hands.view.hasFocus()
        assert hands.chosen() == ["Museum"]
        assert hands.tab.reveal(Subject(Day, hands.day(5)))
        assert hands.view.current_day().day_id == hands.day(5)
        assert not hands.tab.reveal(Subject(Person, museum.id))
        assert not hands.view.go_to_day(museum.id)
        hands.tab.show_visit(None)
        assert not hands.tab.reveal(Subject(Item, museum.id))

    def test_that_the_menu_has_every_command(self, hands):
        """U35: with its keys, so that nothing needs a mouse."""
        actions = list(all_actions(hands.tab.menu_actions()))
        names = {action.objectName() for action in actions}
        assert {*hands.tab.commands.names(), "items_move_to_day", "day_kind", "snap"} <= names
        assert all(action.text() or action.isSeparator() for action in actions)
        assert all(
            not hands.tab.commands[n].shortcut().isEmpty() for n in hands.tab.commands.names()
        )

    @pytest.mark.parametrize("language", ["ru", "en", "cs"])
    def test_that_each_command_of_a_menu_has_its_own_key_u78(self, hands, qapp, language):
        translations = Translations(qapp)
        translations.switch(language)
        try:
            hands.tab.retranslate()
            menus, imported = hands.tab.menus, QAction(translate("Actions", "Import a &programme…"))
            for menu in (
                [*hands.tab.menu_actions(), imported], menus.shift_menu.actions(),
                menus.go_menu.actions(), menus.scale_menu.actions(), menus.days.day_menu.actions(),
                menus.days.more_menu.actions(),
            ):  # fmt: skip
                said = [action.text().replace("&&", "") for action in menu]
                said = [words for words in said if words]
                keys = [words[words.index("&") + 1].casefold() for words in said if "&" in words]
                assert len(keys) == len(set(keys)), said
                assert len(keys) == len([words for words in said if words])
        finally:
            translations.switch("en")
            hands.tab.retranslate()

    def test_that_no_control_is_without_a_name_u77(self, hands):
        bar = hands.tab.bar
        for widget in (
            hands.view, hands.table, bar.day_box, bar.add_button, bar.zoom_in_button,
            bar.zoom_out_button,
        ):  # fmt: skip
            assert widget.accessibleName()

    def test_that_the_buttons_ask_the_window(self, hands, qtbot):
        with qtbot.waitSignal(hands.tab.print_requested):
            QTest.mouseClick(hands.tab.bar.print_button, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(hands.tab.import_requested):
            QTest.mouseClick(hands.tab.bar.import_button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(hands.tab.bar.week_chip, Qt.MouseButton.LeftButton)
        assert hands.view.isVisible()

    def test_that_without_a_visit_nothing_can_be_edited(self, qtbot, context):
        hands = Hands(qtbot, context, visit_with((1, 540, 600, "One")))
        hands.tab.show_visit(None)
        assert not hands.tab.commands["item_add"].isEnabled()
        assert not hands.tab.commands["items_delete"].isEnabled()
        assert hands.tab.edits.add(None, 540, 600) is None
        hands.tab.edits.move([Placement(hands.item("One").id, None, 0)])
        hands.tab.hands.clipboard.copy_items()
        hands.tab.commands["items_paste"].trigger()
        hands.tab.hands.open(hands.item("One").id)
        assert hands.when("One") == (1, 540, 600)
