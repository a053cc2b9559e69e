"""The item's dialog: its known place, its vehicle and the people at it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Duty, Place, Vehicle
from kpt_desktop.gui.dialogs.item_dialog import ItemDialog
from kpt_desktop.services.programme import edit_item
from tests.gui.helpers import type_cell, type_text
from tests.helpers.factories import make_item, make_visit_records

FORTRESS = Place(name=LocalText("Крепость Орешек", "Oreshek fortress", "pevnost Orešek"))
BUS = Vehicle(name="Автобус", seats=40)


@pytest.fixture
def visit():
    records = make_visit_records()
    item = make_item(records.visit, records.days_in_order()[1], place=LocalText("холм"))
    return replace(
        records, items={item.id: item}, places={FORTRESS.id: FORTRESS}, vehicles={BUS.id: BUS}
    )


@pytest.fixture
def open_dialog(qtbot, context):
    def opened(records):
        (item,) = records.items.values()
        dialog = ItemDialog(context, records, item)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog, item.id

    return opened


def after(records, dialog, item_id):
    return records.foreseeing(edit_item(records, item_id, **dialog.values()))


def test_that_a_known_place_fills_the_words_that_are_printed(open_dialog, visit):
    dialog, item_id = open_dialog(visit)
    dialog.place.setFocus()
    QTest.keyClick(dialog.place, Qt.Key.Key_Down)
    assert dialog.lines["place_cs"].text() == "pevnost Orešek"
    item = after(visit, dialog, item_id).items[item_id]
    assert (item.place, item.place_id) == (FORTRESS.name, FORTRESS.id)


def test_that_words_that_name_a_known_place_find_it_and_others_let_it_go(open_dialog, visit):
    dialog, item_id = open_dialog(visit)
    line = dialog.lines["place_ru"]
    line.setFocus()
    line.selectAll()
    type_text(line, "крепость орешек")
    assert dialog.values()["place_id"] == FORTRESS.id
    type_text(line, ", пристань")
    assert after(visit, dialog, item_id).items[item_id].place_id is None


def test_that_a_vehicle_and_the_pin_are_kept(open_dialog, visit):
    dialog, item_id = open_dialog(visit)
    dialog.vehicle.setFocus()
    QTest.keyClick(dialog.vehicle, Qt.Key.Key_Down)
    QTest.keyClick(dialog.pinned, Qt.Key.Key_Space)
    item = after(visit, dialog, item_id).items[item_id]
    assert (item.vehicle_id, item.pinned) == (BUS.id, True)


def test_that_a_participant_is_found_and_anybody_else_stays_a_name(qtbot, open_dialog, visit):
    dialog, item_id = open_dialog(visit)
    row = visit.participants()[3]
    type_cell(qtbot, dialog.duties, 0, 0, full_name(row.person).upper())
    type_cell(qtbot, dialog.duties, 1, 0, "Ковалёв, водитель")
    type_cell(qtbot, dialog.duties, 1, 2, "0:15")
    duties = after(visit, dialog, item_id).duties.values()
    assert {(one.participation_id, one.name, one.before) for one in duties} == {
        (row.participation.id, "", 0),
        (None, "Ковалёв, водитель", 15),
    }
    assert {one.kind for one in duties} == {DutyKind.RESPONSIBLE}


def test_that_a_cleared_name_takes_the_duty_away(qtbot, open_dialog, visit):
    (item_id,) = visit.items
    duty = Duty(item_id=item_id, kind=DutyKind.INTERPRETER, name="Ковалёв")
    records = replace(visit, duties={duty.id: duty})
    dialog, _ = open_dialog(records)
    assert not edit_item(records, item_id, **dialog.values())
    type_cell(qtbot, dialog.duties, 0, 0, " ")
    assert after(records, dialog, item_id).duties == {}


def test_u11_that_unreadable_minutes_keep_the_dialog_open(qtbot, open_dialog, visit):
    dialog, _ = open_dialog(visit)
    type_cell(qtbot, dialog.duties, 0, 0, "Ковалёв")
    type_cell(qtbot, dialog.duties, 0, 3, "скоро")
    dialog.accept()
    assert dialog.isVisible()
    label = dialog.findChild(object, "reason_duties")
    assert "25" in label.text()
    type_cell(qtbot, dialog.duties, 0, 3, "25")
    dialog.accept()
    assert not dialog.isVisible()
