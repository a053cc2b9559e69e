"""The journey, leg by leg: typed in a line or in cells, with zones at both ends (F38)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from kpt_desktop.domain.enums import Side, TravelMeans, TravelWay
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Delegation, TravelLeg
from kpt_desktop.domain.travel import legs_of
from kpt_desktop.gui.dialogs.journey import JourneyDialog
from kpt_desktop.gui.models.legs_model import COLUMNS
from kpt_desktop.gui.tabs.delegations import DelegationsTab
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import type_text
from tests.helpers.delegation_hands import following
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys_of_delegations import HELSINKI, MOSCOW, PRAGUE, a_leg, with_legs

THERE, BACK = TravelWay.ARRIVAL, TravelWay.DEPARTURE


@pytest.fixture
def records():
    return make_visit_records(students=1, teachers=1)


@pytest.fixture
def dialog(qtbot, context, records):
    made = JourneyDialog(context, following(context, records).records, Side.GUEST)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def legs(context, records, way=THERE):
    return legs_of(load_visit(context.store, records.visit.id), Side.GUEST, way)


def enter_line(qtbot, dialog, words, way=THERE):
    line = dialog.ways[way].line
    line.setFocus()
    type_text(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def changed(qtbot, context):
    return qtbot.waitSignal(context.events.visit_shown)


def settled(qtbot, context):
    qtbot.waitUntil(lambda: not context.tasks.busy)


def add(qtbot, context, dialog, *lines, way=THERE):
    for words in lines:
        with changed(qtbot, context):
            enter_line(qtbot, dialog, words, way)


def type_cell(qtbot, dialog, column, words, row=0, way=THERE):
    """Go to a cell, type over it, and press Enter."""
    table = dialog.ways[way].table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, COLUMNS.index(column)))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit, "cell_editor") or table.findChild(QComboBox, "cell_editor")
    if isinstance(editor, QComboBox):
        editor.setCurrentText(words)
    else:
        editor.selectAll()
        type_text(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.findChild(object, "cell_editor") is None)


def cell(dialog, column, row=0, way=THERE):
    return dialog.ways[way].model.index(row, COLUMNS.index(column)).data()


def press(qtbot, dialog, key, modifier, way=THERE):
    dialog.ways[way].table.setFocus()
    qtbot.keyClick(dialog.ways[way].table, key, modifier)


def test_that_one_typed_line_is_a_leg_on_disk_with_its_duration(qtbot, context, dialog, records):
    add(qtbot, context, dialog, "AY705 PRG 10:05 LED 14:40")
    (leg,) = legs(context, records)
    assert (leg.number, leg.leaves_zone, leg.arrives_zone) == ("AY705", PRAGUE, MOSCOW)
    assert cell(dialog, "duration").replace("\u00a0", " ") == "3 h 35 min"
    assert cell(dialog, "leaves_zone") == "Prague (UTC+2)"
    assert dialog.ways[THERE].line.text() == ""
    add(qtbot, context, dialog, "LED 12:25 PRG 14:55", way=BACK)
    assert legs(context, records, BACK)[0].leaves_on == date(2026, 10, 10)


def test_that_a_line_that_is_no_leg_stays_and_says_why_u11(qtbot, context, dialog, records):
    enter_line(qtbot, dialog, "AY705 PRG 25:00 LED 14:40")
    assert dialog.ways[THERE].line.text() == "AY705 PRG 25:00 LED 14:40"
    assert dialog.notices.findChild(QLabel, "notice_text").text()
    assert legs(context, records) == ()
    assert dialog.isVisible()


def test_that_cells_are_typed_and_zones_named_by_their_city(qtbot, context, dialog, records):
    with changed(qtbot, context):
        dialog.ways[THERE].actions_by_name["add"].trigger()
    assert dialog.ways[THERE].table.hasFocus()  # ready to be typed into
    for column, words in (
        ("origin", "Брно"),
        ("leaves", "3.10. 22:30"),
        ("destination", "Хельсинки"),
        ("arrives", "1:10"),
        ("met_by", "Громова, табличка"),
    ):
        type_cell(qtbot, dialog, column, words)
        settled(qtbot, context)
    type_cell(qtbot, dialog, "means", "plane")
    settled(qtbot, context)
    (leg,) = legs(context, records)
    assert (leg.leaves_zone, leg.arrives_zone, leg.means) == (PRAGUE, HELSINKI, TravelMeans.PLANE)
    assert (leg.leaves_on, leg.arrives_on) == (date(2026, 10, 3), date(2026, 10, 4))
    type_cell(qtbot, dialog, "arrives_zone", "Istanbul")
    settled(qtbot, context)
    assert legs(context, records)[0].arrives_zone == "Europe/Istanbul"


@pytest.mark.parametrize(
    ("column", "words"),
    [("leaves", "25:00"), ("leaves", "31.2. 10:00"), ("arrives_zone", "Mars")],
)
def test_that_a_bad_cell_keeps_its_text_and_says_why_u11_f66(
    qtbot, context, dialog, records, column, words
):
    add(qtbot, context, dialog, "AY705 PRG 10:05 LED 14:40")
    before = legs(context, records)
    type_cell(qtbot, dialog, column, words)
    assert cell(dialog, column) == words
    assert dialog.findChild(QLabel, "reason_words").text()
    assert legs(context, records) == before
    good = {"leaves": "9:15", "arrives_zone": "Moscow"}[column]
    type_cell(qtbot, dialog, column, good)
    settled(qtbot, context)
    assert cell(dialog, column) != words
    assert dialog.findChild(QLabel, "reason_words").text() == ""


def test_that_an_arrival_before_the_departure_is_told_at_its_cell(qtbot, context, dialog):
    add(qtbot, context, dialog, "AY705 PRG 10:05 LED 14:40")
    type_cell(qtbot, dialog, "arrives", "4.10. 10:30")  # 9:30 in Prague
    settled(qtbot, context)
    table = dialog.ways[THERE].table
    mark = table.legs.reason(table.model().index(0, COLUMNS.index("arrives")))
    assert "before the departure" in mark.reasons[0]
    assert cell(dialog, "duration") == ""


def test_that_legs_are_ordered_and_deleted_by_keys_and_all_is_undone_u76(
    qtbot, context, dialog, records
):
    add(qtbot, context, dialog, "AY1222 PRG 06:00 HEL 09:20", "AY711 HEL 11:00 LED 12:10")
    dialog.ways[THERE].table.setCurrentIndex(dialog.ways[THERE].model.index(1, 1))
    with changed(qtbot, context):
        press(qtbot, dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [leg.number for leg in legs(context, records)] == ["AY711", "AY1222"]
    assert dialog.ways[THERE].table.currentIndex().row() == 0  # the cursor went along
    with changed(qtbot, context):
        press(qtbot, dialog, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [leg.number for leg in legs(context, records)] == ["AY1222"]
    for expected in (["AY711", "AY1222"], ["AY1222", "AY711"], ["AY1222"], []):
        with changed(qtbot, context):
            qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert [leg.number for leg in legs(context, records)] == expected


def test_that_nothing_left_to_redo_is_said_in_the_dialog(qtbot, context, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    words = dialog.notices.findChild(QLabel, "notice_text")
    qtbot.waitUntil(lambda: words.text().startswith("There is nothing to redo"))


def shown_tab(qtbot, context, records):
    place = following(context, records)
    tab = DelegationsTab(context)
    qtbot.addWidget(tab)
    tab.resize(1150, 600)
    context.events.visit_shown.connect(tab.show_visit)
    tab.show_visit(place.records)
    tab.show()
    return tab


def test_that_the_card_shows_legs_in_place_of_the_typed_words(qtbot, context, records):
    leg = a_leg(records, "2026-10-04 10:05", "2026-10-04 14:40", number="AY705", origin="Prague",
                destination="St Petersburg")  # fmt: skip
    tab = shown_tab(qtbot, context, with_legs(records, leg))
    line = tab.findChild(QLineEdit, "arrival_guest")
    assert not line.isVisible()
    words = line.parentWidget().words.text().replace("\u00a0", " ")
    assert words == "4 October · AY705 · Prague 10:05 → St Petersburg 14:40 · 3 h 35 min"
    assert tab.findChild(QLineEdit, "departure_guest").isVisible()


def test_that_a_finding_about_a_leg_opens_the_journey_at_its_cell(qtbot, context, records):
    leg = a_leg(records, "2026-10-04 10:05", "2026-10-04 10:40", number="AY705")
    tab = shown_tab(qtbot, context, with_legs(records, leg))
    assert tab.reveal(Subject(TravelLeg, leg.id, "arrives"))
    dialog = tab.findChild(JourneyDialog)
    index = dialog.ways[THERE].table.currentIndex()
    assert (index.row(), COLUMNS[index.column()]) == (0, "arrives")
    assert not tab.reveal(Subject(TravelLeg, records.visit.id, "arrives"))
    assert tab.reveal(Subject(Delegation, leg.delegation_id))
    dialog.close()


def test_that_the_dialog_goes_with_its_visit(qtbot, context, dialog):
    context.events.visit_shown.emit(None)
    assert not dialog.isVisible()


def test_that_everything_has_a_name_for_screen_readers_u77(dialog):
    for way in dialog.ways.values():
        assert way.line.accessibleName()
        assert way.table.accessibleName()
    assert QApplication.focusWidget() is None or QApplication.focusWidget().accessibleName()
