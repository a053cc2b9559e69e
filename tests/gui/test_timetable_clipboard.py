"""Copy, cut and paste: in the week, in the table of a day, between visits and programs."""

import json

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.gui.tabs.programme_clipboard import ITEMS
from kpt_desktop.services.copied_items import MOST_ITEMS
from kpt_desktop.services.programme_cells import COLUMNS
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit
from tests.helpers.factories import make_visit_records
from tests.helpers.programme_hands import ALT, CTRL, Hands, Key, visit_with, with_items


@pytest.fixture
def hands(qtbot, context):
    return Hands(
        qtbot,
        context,
        visit_with(
            (1, 540, 600, "Opening"),
            (1, 720, 780, "Lunch"),
            (2, 607, 697, "Museum"),
            (2, None, None, "Bonfire"),
            responsible="T. N.",
            note_internal="keys",
            internal=True,
        ),
    )


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def put(text):
    QGuiApplication.clipboard().setText(text)


def on_clipboard():
    return QGuiApplication.clipboard().text()


def select(hands, *titles):
    hands.view.select([hands.item(title).id for title in titles])
    hands.view.setFocus()


def of_day(hands, day):
    hands.settle()
    items = hands.records.items_of(hands.day(day))
    return [(i.start, i.end, i.title.best("en"), i.place.best("en")) for i in items]


class TestWeek:
    def test_that_a_copy_arises_at_the_slot_clicked_last_u50(self, hands):
        select(hands, "Opening", "Lunch")
        hands.press(Key.Key_C, CTRL)
        hands.click(hands.point(4, 605))
        hands.press(Key.Key_V, CTRL)
        assert [row[:3] for row in of_day(hands, 4)] == [
            (600, 660, "Opening"), (780, 840, "Lunch"),
        ]  # fmt: skip
        assert hands.changes()[0] == "items_pasted"
        assert sorted(hands.chosen()) == ["Lunch", "Opening"]
        copy = next(i for i in hands.records.items_of(hands.day(4)) if i.start == 600)
        assert (copy.responsible, copy.note_internal, copy.internal) == ("T. N.", "keys", True)
        hands.undo()
        assert of_day(hands, 4) == []

    def test_that_pasting_on_an_item_goes_after_it_u50(self, hands):
        select(hands, "Museum")
        hands.press(Key.Key_C, CTRL)
        hands.press(Key.Key_V, CTRL)
        assert [row[:2] for row in of_day(hands, 2)] == [(607, 697), (697, 787), (None, None)]

    def test_that_a_day_is_copied_by_its_head_u51(self, hands):
        """The whole day at its own times; a clash is marked on both (U48)."""
        seen = {"internal": False}
        hands.tab.edits.change_several(dict.fromkeys(hands.records.items, seen))
        hands.click(hands.centre("Opening"))
        hands.press(Key.Key_A, CTRL)
        hands.press(Key.Key_C, CTRL)
        hands.click(hands.head(2))
        hands.press(Key.Key_V, CTRL)
        hands.settle()
        assert [row[:3] for row in of_day(hands, 2)][:3] == [
            (540, 600, "Opening"), (607, 697, "Museum"), (720, 780, "Lunch"),
        ]  # fmt: skip
        hands.click(hands.head(1))
        hands.press(Key.Key_V, CTRL)
        hands.qtbot.waitUntil(
            lambda: all(b.mark is not None and b.mark.framed for b in hands.view.columns[1].timed)
        )

    def test_that_several_days_keep_their_distance_and_none_is_lost(self, hands):
        select(hands, "Lunch", "Museum")
        hands.press(Key.Key_C, CTRL)
        hands.click(hands.head(6))
        hands.press(Key.Key_V, CTRL)
        assert of_day(hands, 6)[0][:3] == (720, 780, "Lunch")
        waiting = hands.records.items_of(None)
        assert [i.title.en for i in waiting] == ["Museum"]
        assert hands.view.columns[-1].title == "Without a day"

    def test_that_cut_and_paste_moves_between_visits_u50(self, hands, context):
        select(hands, "Museum")
        hands.press(Key.Key_X, CTRL)
        assert hands.titles() == ["Bonfire", "Lunch", "Opening"]
        other = store_visit(context, with_items(make_visit_records(code="2027-01-other")))
        hands.records = other
        hands.tab.show_visit(other)
        hands.tab.setFocus()
        hands.press(Key.Key_V, CTRL)  # on the page that says that there is no programme yet
        assert hands.when("Museum") == (0, 607, 697)
        assert load_visit(context.store, other.visit.id).items.keys() == hands.records.items.keys()

    def test_that_other_programs_get_a_table(self, hands):
        select(hands, "Opening", "Lunch")
        hands.press(Key.Key_C, CTRL)
        assert on_clipboard().splitlines() == [
            "09:00–10:00\tOpening\t\t",
            "12:00–13:00\tLunch\t\t",
        ]
        select(hands, "Lunch", "Museum")
        hands.press(Key.Key_C, CTRL)
        assert on_clipboard().splitlines() == [
            "05.10.2026", "12:00–13:00\tLunch\t\t", "06.10.2026", "10:07–11:37\tMuseum\t\t",
        ]  # fmt: skip

    def test_that_our_own_text_is_read_back(self, hands):
        select(hands, "Lunch", "Museum")
        hands.press(Key.Key_C, CTRL)
        put(on_clipboard())
        hands.press(Key.Key_Delete)
        assert hands.titles() == ["Bonfire", "Opening"]
        hands.press(Key.Key_V, CTRL)
        assert hands.when("Lunch") == (1, 720, 780)
        assert hands.when("Museum") == (2, 607, 697)

    @pytest.mark.parametrize(
        "copied",
        [
            "9:00-10:30\tОткрытие\tактовый зал\r\n11:00–12:00\tМодуль A\tауд. 214\r\n",
            "9:00–10:30 Открытие (актовый зал)\n11:00–12:00 Модуль A (ауд. 214)",
            "9:00\t10:30\tОткрытие\tактовый зал\n11:00\t12:00\tМодуль A\tауд. 214",
            "Время\tЧто\tМесто\n9.00-10.30\tОткрытие\tактовый зал\n11-12\tМодуль A\tауд. 214",
        ],
    )
    def test_that_lines_from_word_and_excel_become_items_of_the_day(self, hands, copied):
        hands.click(hands.head(4))
        put(copied)
        hands.press(Key.Key_V, CTRL)
        assert of_day(hands, 4) == [
            (540, 630, "Открытие", "актовый зал"),
            (660, 720, "Модуль A", "ауд. 214"),
        ]
        kinds = {i.title.ru: i.kind for i in hands.records.items_of(hands.day(4))}
        assert kinds["Открытие"] == ItemKind.OPENING
        hands.undo()
        assert of_day(hands, 4) == []

    def test_that_plain_lines_become_items_without_a_time(self, hands):
        hands.click(hands.head(4))
        put("Экскурсия\tКрепость\nУжин")
        hands.press(Key.Key_V, CTRL)
        assert of_day(hands, 4) == [
            (None, None, "Экскурсия", "Крепость"), (None, None, "Ужин", ""),
        ]  # fmt: skip

    def test_that_headings_with_dates_lead_to_their_days(self, hands):
        put("Вторник, 6 октября\n9:00\tМодуль C\tауд. 1\nСреда, 7 октября\n9:00\tМодуль E")
        hands.press(Key.Key_V, CTRL)
        assert hands.when("Модуль C") == (2, 540, None)
        assert hands.when("Модуль E") == (3, 540, None)

    @pytest.mark.parametrize(
        ("copied", "key"),
        [
            ("", "clipboard_unreadable"),
            (" \t \n", "clipboard_unreadable"),
            ("9:00 Walk\n" * (MOST_ITEMS + 1), "clipboard_too_long"),
        ],
    )
    def test_that_nothing_to_paste_is_said_and_changes_nothing_f95(self, hands, copied, key):
        before = hands.titles()
        put(copied)
        hands.press(Key.Key_V, CTRL)
        assert [error.key for error in hands.failures] == [key]
        assert hands.titles() == before

    @pytest.mark.parametrize(
        "copied",
        [
            b"{", b"[]", b"\xff\xfe", b'{"layout": 2, "items": [{}]}',
            b'{"layout": 1, "items": 3}', b'{"layout": 1, "items": []}', b"[" * 100_000,
        ],
    )  # fmt: skip
    def test_that_a_foreign_clipboard_is_refused_in_words_f95(self, hands, copied):
        data = QMimeData()
        data.setData(ITEMS, copied)
        QGuiApplication.clipboard().setMimeData(data)
        hands.press(Key.Key_V, CTRL)
        assert [error.key for error in hands.failures] == ["clipboard_unreadable"]

    def test_that_odd_fields_of_a_foreign_clipboard_become_defaults_f71(self, hands):
        rows = [
            {"title": {"en": "<b>A</b>\u202e", "ru": 5}, "start": 2000, "end": -3, "kind": "zzz"},
            {"title": {"en": "B"}, "start": 600, "end": 500, "day": "x", "audience": ["all"]},
            {"title": {"en": "C" * 900}, "start": True, "part": "noon", "unknown": {}},
            "not a row",
        ]
        data = QMimeData()
        data.setData(ITEMS, json.dumps({"layout": 1, "items": rows}).encode())
        QGuiApplication.clipboard().setMimeData(data)
        hands.click(hands.head(4))
        hands.press(Key.Key_V, CTRL)
        hands.settle()
        made = {i.title.en[:1]: i for i in hands.records.items.values() if i.day_id is None}
        assert made["<"].title.en == "<b>A</b>"
        assert (made["<"].start, made["<"].end, made["<"].kind) == (None, None, ItemKind.OTHER)
        assert (made["B"].start, made["B"].end, made["B"].audience) == (600, None, "all")
        assert len(made["C"].title.en) == 200


class TestTable:
    @pytest.fixture
    def table(self, hands):
        hands.view.go_to_day(hands.day(1))
        hands.press(Key.Key_T, CTRL)
        return hands

    def go(self, hands, row, column):
        hands.table.setCurrentIndex(hands.model.index(row, COLUMNS.index(column)))
        hands.table.setFocus()

    def test_that_several_rows_are_pasted_below_the_last_one(self, table):
        self.go(table, 2, "time")
        put("14:00-15:00\tModule B\tLab 2\n15:30\tExcursion\tFortress")
        table.press(Key.Key_V, CTRL)
        assert of_day(table, 1)[2:] == [
            (840, 900, "Module B", "Lab 2"), (930, None, "Excursion", "Fortress"),
        ]  # fmt: skip
        assert table.changes()[0] == "items_pasted"

    def test_that_cells_are_pasted_over_cells_and_go_on_below_u22(self, table):
        self.go(table, 1, "time")
        put("13:00-14:00\tОбед\tDinner\tCanteen\n15:00\tПрогулка\tWalk\tPark\nsoon\tЧто-то\tX\t")
        table.press(Key.Key_V, CTRL)
        assert table.when("Dinner") == (1, 780, 840)
        assert table.item("Dinner").title.ru == "Обед"
        assert table.item("Walk").title.ru == "Прогулка"
        assert table.item("Walk").place.best("en") == "Park"
        assert table.item("X").note_internal == "soon"
        assert table.when("X") == (1, None, None)
        table.undo()
        assert "Walk" not in table.titles()
        assert table.when("Lunch") == (1, 720, 780)

    def test_that_a_refused_cell_stays_with_its_reason_u11(self, table):
        self.go(table, 0, "time")
        put("10-9\tТекст")
        table.press(Key.Key_V, CTRL)
        assert table.item("Текст").start == 540
        assert table.model.index(0, 0).data() == "10-9"

    def test_that_a_block_of_cells_is_copied_and_cut_u22(self, table):
        model = table.model
        first = table.table.visualRect(model.index(0, 0))
        last = table.table.visualRect(model.index(1, 2))
        flags = table.table.selectionModel().SelectionFlag.ClearAndSelect
        table.table.setSelection(first.united(last), flags)
        table.press(Key.Key_C, CTRL)
        assert on_clipboard().splitlines() == [
            "09:00–10:00\tOpening\tOpening", "12:00–13:00\tLunch\tLunch",
        ]  # fmt: skip
        table.press(Key.Key_X, CTRL)
        assert [row[0] for row in of_day(table, 1)] == [None, None]

    def test_that_items_copied_in_the_week_are_added_to_the_day(self, hands):
        select(hands, "Museum")
        hands.press(Key.Key_C, CTRL)
        hands.view.go_to_day(hands.day(1))
        hands.press(Key.Key_T, CTRL)
        self.go(hands, 0, "place")
        hands.press(Key.Key_V, CTRL)
        assert [row[2] for row in of_day(hands, 1)] == ["Opening", "Museum", "Lunch"]

    def test_that_text_goes_into_an_open_editor_not_into_the_day(self, table):
        self.go(table, 0, "place")
        table.press(Key.Key_F2)
        put("9:00\tHall")
        QTest.keyClick(QApplication.focusWidget(), Key.Key_V, CTRL)
        table.press(Key.Key_Return)
        assert len(of_day(table, 1)) == 2
        assert table.item("Opening").place.best("en") == "9:00 Hall"

    def test_that_quick_typing_flows_from_row_to_row_u21(self, table):
        """Time, Tab, title, Enter; the next row is typed at once."""
        table.press(Key.Key_Insert)
        for time, title in (("14-15", "One"), ("15-16", "Two")):
            self.go(table, table.model.rowCount() - 1, "time")
            table.type(time)
            table.press(Key.Key_Tab)
            table.type(title)
            table.press(Key.Key_Return)
        assert [row[2] for row in of_day(table, 1)] == ["Opening", "Lunch", "One", "Two"]
        table.press(Key.Key_T, CTRL)
        shown = [block.title for block in table.view.columns[1].timed]
        assert shown == ["Opening", "Lunch", "One", "Two"]


def test_that_every_clipboard_command_has_a_menu_twin_u35(hands):
    menu = hands.tab.findChild(object, "item_menu")
    actions = {a.objectName(): a for a in menu.actions()}
    for name, keys in (
        ("items_cut", "Ctrl+X"),
        ("items_copy", "Ctrl+C"),
        ("items_paste", "Ctrl+V"),
    ):
        assert actions[name].shortcut().toString() == keys
    assert not actions["items_copy"].isEnabled()
    select(hands, "Museum")
    actions["items_copy"].trigger()
    hands.press(Key.Key_Right, ALT)
    actions["items_paste"].trigger()
    assert hands.titles().count("Museum") == 2
