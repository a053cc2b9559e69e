"""The window of places and vehicles: cells are typed, ways hold both ways, deletion is undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Place
from kpt_desktop.gui.dialogs.places import PlacesDialog
from kpt_desktop.services.places import find_place, load_surroundings, save_vehicle
from tests.gui.helpers import type_cell, type_text

HALL, MUSEUM = Place(name=LocalText("Актовый зал")), Place(name=LocalText("Музей & <b>сад"))


@pytest.fixture
def dialog(qtbot, context):
    context.open_desk.apply(
        Change(Label("place_added", {"title": "x"}), (Insert(HALL), Insert(MUSEUM)))
    )
    made = PlacesDialog(context)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(lambda: made.places.places.rowCount() == 3)
    return made


def saved(qtbot, context, table, row, column, words):
    """Type into a cell and wait until the store has answered."""
    with qtbot.waitSignal(context.events.change_applied):
        type_cell(qtbot, table, row, column, words)


def known(context):
    return load_surroundings(context.open_store, "ru")


def test_u01_that_a_typed_cell_is_on_disk_and_the_empty_row_takes_a_new_place(
    qtbot, context, dialog
):
    saved(qtbot, context, dialog.places.table, 2, 0, "Крепость Орешек")
    qtbot.waitUntil(lambda: dialog.places.places.rowCount() == 4)
    saved(qtbot, context, dialog.places.table, 2, 4, "40")
    saved(qtbot, context, dialog.places.table, 2, 5, "пн вт")
    place = find_place(known(context).places, LocalText("крепость орешек"))
    assert (place.capacity, place.closed_days) == (40, "1 2")


def test_that_a_cell_being_typed_stays_open_when_the_store_answers(qtbot, context, dialog):
    table = dialog.places.table
    saved(qtbot, context, table, 2, 0, "Крепость")
    table.setCurrentIndex(table.model().index(2, 3))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = next(e for e in table.viewport().findChildren(QLineEdit) if e.isVisible())
    type_text(editor, "остров")
    with qtbot.waitSignal(context.events.change_applied):
        context.apply(save_vehicle(None, {"name": "Автобус"})[0])
    qtbot.waitUntil(lambda: dialog.vehicles.vehicles.rowCount() == 2)
    with qtbot.waitSignal(context.events.change_applied):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert find_place(known(context).places, LocalText("крепость")).address == "остров"


def test_that_a_way_is_typed_for_the_chosen_place_and_seen_from_the_other(qtbot, context, dialog):
    dialog.places.choose(HALL.id)
    saved(qtbot, context, dialog.places.way_table, 0, 1, "25")
    assert known(context).minutes(MUSEUM.id, HALL.id).walking == 25
    dialog.places.choose(MUSEUM.id)
    ways = dialog.places.ways
    qtbot.waitUntil(lambda: ways.index(0, 1).data() == "25")
    assert ways.index(0, 0).data() == "Актовый зал"


def test_u11_that_bad_input_gets_a_sentence_and_changes_nothing(qtbot, context, dialog):
    type_cell(qtbot, dialog.places.table, 0, 4, "много")
    qtbot.waitUntil(dialog.notices.isVisible)
    assert "40" in dialog.notices.findChild(object, "notice_text").text()
    assert known(context).places[0].capacity is None


def test_f74_u04_that_delete_asks_nothing_and_offers_to_undo(qtbot, context, dialog):
    dialog.places.choose(HALL.id)
    dialog.places.table.setFocus()
    with qtbot.waitSignal(context.events.change_applied):
        QTest.keyClick(dialog.places.table, Qt.Key.Key_Delete)
    assert known(context).places == (MUSEUM,)
    button = dialog.notices.findChild(object, "notice_action")
    qtbot.waitUntil(button.isVisible)
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(known(context).places) == 2


def test_that_vehicles_are_typed_and_deleted_too(qtbot, context, dialog):
    dialog.findChild(object, "places_tabs").setCurrentIndex(1)
    table = dialog.vehicles.table
    saved(qtbot, context, table, 0, 0, "Автобус")
    qtbot.waitUntil(lambda: dialog.vehicles.vehicles.rowCount() == 2)
    saved(qtbot, context, table, 0, 2, "40")
    assert known(context).vehicles[0].seats == 40
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(dialog.findChild(object, "delete_vehicle"), Qt.MouseButton.LeftButton)
    assert known(context).vehicles == ()


def test_t6_u88_that_a_name_is_shown_as_typed(dialog):
    model = dialog.places.places
    row = model.row_of(MUSEUM.id)
    assert model.index(row, 0).data() == "Музей & <b>сад"
    assert model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) == "Музей &amp; &lt;b&gt;сад"
    dialog.places.choose(HALL.id)
    assert dialog.places.ways.index(0, 0).data() == "Музей & <b>сад"
