"""What a partner's columns were taken for is remembered with the import (U39)."""

import json
from datetime import date

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, edit
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.records import Setting
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.import_list import import_change, propose_for
from kpt_desktop.services.import_memory import mapping_key, remembered_columns
from kpt_desktop.services.visits import load_visit
from tests.gui.files import PEOPLE, list_csv
from tests.helpers.factories import all_records, make_visit_records

TODAY = date(2026, 9, 1)
SIZE = 5


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


@pytest.fixture
def visit_id(desk):
    records = make_visit_records(students=0, teachers=0)
    inserts = tuple(Insert(record) for record in all_records(records))
    desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    return records.visit.id


def _propose(store, visit_id, path, side=Side.GUEST):
    return propose_for(load_visit(store, visit_id), path, side, today=TODAY)


def _import(store, desk, visit_id, proposal, side=Side.GUEST):
    desk.apply(import_change(load_visit(store, visit_id), side, proposal))


def _remembered(store, visit_id, side=Side.GUEST):
    return remembered_columns(load_visit(store, visit_id), side)


def test_that_a_column_chosen_by_hand_is_chosen_next_time(store, desk, visit_id, tmp_path):
    first = _propose(store, visit_id, list_csv(tmp_path / "one.csv", PEOPLE[:1]))
    _import(store, desk, visit_id, first.with_column(SIZE, "room"))
    second = _propose(store, visit_id, list_csv(tmp_path / "two.csv", PEOPLE[1:]))
    assert second.columns[SIZE].target == "room"
    assert second.with_column(SIZE, "tshirt").columns[SIZE].target == "tshirt"


def test_that_another_partner_has_another_memory(store, desk, visit_id, tmp_path):
    path = list_csv(tmp_path / "list.csv")
    _import(store, desk, visit_id, _propose(store, visit_id, path).with_column(SIZE, None))
    assert _propose(store, visit_id, path).columns[SIZE].target is None
    assert _propose(store, visit_id, path, Side.HOST).columns[SIZE].target == "tshirt"


def test_that_undo_forgets_what_the_import_remembered(store, desk, visit_id, tmp_path):
    proposal = _propose(store, visit_id, list_csv(tmp_path / "list.csv"))
    _import(store, desk, visit_id, proposal.with_column(SIZE, "room"))
    assert _remembered(store, visit_id) == {"velikost tricka": "room"}
    desk.undo()
    assert _remembered(store, visit_id) == {}


def test_that_a_later_choice_is_added_to_earlier_ones(store, desk, visit_id, tmp_path):
    first = _propose(store, visit_id, list_csv(tmp_path / "one.csv", PEOPLE[:1]))
    _import(store, desk, visit_id, first.with_column(SIZE, "room"))
    second = _propose(store, visit_id, list_csv(tmp_path / "two.csv", PEOPLE[1:]))
    _import(store, desk, visit_id, second.with_column(4, None))
    assert _remembered(store, visit_id) == {"velikost tricka": "room", "cislo pasu": None}


def test_that_a_guess_nobody_touched_is_not_remembered(store, desk, visit_id, tmp_path):
    _import(store, desk, visit_id, _propose(store, visit_id, list_csv(tmp_path / "list.csv")))
    assert _remembered(store, visit_id) == {}


def test_that_a_file_imported_again_with_its_memory_changes_nothing(
    store, desk, visit_id, tmp_path
):
    """F90"""
    path = list_csv(tmp_path / "list.csv")
    chosen = _propose(store, visit_id, path).with_column(SIZE, "room")
    _import(store, desk, visit_id, chosen)
    again = _propose(store, visit_id, path).with_column(SIZE, "room")
    assert again.totals()["same"] == 3
    assert not import_change(load_visit(store, visit_id), Side.GUEST, again)


@pytest.mark.parametrize("value", ["", "{", "[1]", "7", '{"a": "no such field", "b": 3}'])
def test_that_a_setting_nobody_can_read_remembers_nothing(store, desk, visit_id, value):
    records = load_visit(store, visit_id)
    key = mapping_key(records.delegation(Side.GUEST).organisation_id)
    setting = Setting(key=key, value=json.dumps({}))
    desk.apply(Change(Label("visit_created", {"title": "x"}), (Insert(setting),)))
    update = edit(setting, value=value)
    desk.apply(Change(Label("visit_created", {"title": "x"}), (update,)))
    assert _remembered(store, visit_id) == {}
