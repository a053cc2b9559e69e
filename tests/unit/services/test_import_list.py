"""A partner's list becomes one Change, and a second import of it changes nothing (F90)."""

from datetime import date

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.records import Delegation
from kpt_desktop.errors import UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.import_list import (
    import_change,
    people_before,
    people_in_error,
    people_to_import,
    propose,
    propose_for,
)
from kpt_desktop.services.visits import load_visit
from tests.gui.files import PEOPLE, list_book, list_csv
from tests.helpers.factories import all_records, make_visit, make_visit_records

TODAY = date(2026, 9, 1)


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


@pytest.fixture
def visit_id(desk):
    records = make_visit_records(students=0, teachers=0)
    inserts = tuple(Insert(record) for record in all_records(records))
    desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    return records.visit.id


def _import(store, desk, visit_id, path, side=Side.GUEST, **options):
    proposal = propose(store, path, visit_id, side, today=TODAY, **options)
    change = import_change(load_visit(store, visit_id), side, proposal)
    desk.apply(change)
    return proposal, change


def test_that_a_list_is_imported_as_one_change(store, desk, visit_id, tmp_path):
    _, change = _import(store, desk, visit_id, list_csv(tmp_path / "list.csv"))
    guests = load_visit(store, visit_id).participants(Side.GUEST)
    assert [row.person.surname_native for row in guests] == [row[0] for row in PEOPLE]
    assert [row.participation.order for row in guests] == [1, 2, 3]
    assert guests[2].participation.role == Role.TEACHER
    assert dict(change.label.facts)["n"] == 3
    assert desk.history(1)[0].change.label.key == "list_imported"


def test_that_one_undo_takes_the_import_back(store, desk, visit_id, tmp_path):
    """U06"""
    _import(store, desk, visit_id, list_csv(tmp_path / "list.csv"))
    desk.undo()
    assert not load_visit(store, visit_id).participants()


def test_that_a_second_import_changes_nothing(store, desk, visit_id, tmp_path):
    """F90"""
    path = list_csv(tmp_path / "list.csv")
    _import(store, desk, visit_id, path)
    proposal, change = _import(store, desk, visit_id, path)
    assert proposal.totals()["same"] == 3
    assert not change


def test_that_a_corrected_list_changes_only_what_differs(store, desk, visit_id, tmp_path):
    path = list_csv(tmp_path / "list.csv")
    _import(store, desk, visit_id, path)
    list_csv(path, [PEOPLE[0], (*PEOPLE[1][:5], "XXL"), PEOPLE[2]])
    proposal, change = _import(store, desk, visit_id, path)
    assert proposal.totals()["changed"] == 1
    assert [dict(update.after) for update in change.operations] == [{"tshirt": "XXL"}]


def test_that_new_people_come_after_those_in_the_list(store, desk, visit_id, tmp_path):
    _import(store, desk, visit_id, list_csv(tmp_path / "one.csv", PEOPLE[:1]))
    _import(store, desk, visit_id, list_csv(tmp_path / "two.csv", PEOPLE[1:]))
    guests = load_visit(store, visit_id).participants(Side.GUEST)
    assert [row.participation.order for row in guests] == [1, 2, 3]


def test_that_people_join_the_side_that_was_chosen(store, desk, visit_id, tmp_path):
    _import(store, desk, visit_id, list_csv(tmp_path / "list.csv"), Side.HOST)
    assert len(load_visit(store, visit_id).participants(Side.HOST)) == 3


def test_that_a_hidden_sheet_is_read_when_it_is_named(store, desk, visit_id, tmp_path):
    """F81"""
    path = list_book(tmp_path / "list.xlsx")
    _import(store, desk, visit_id, path, sheet="Loni")
    guests = load_visit(store, visit_id).participants(Side.GUEST)
    assert [row.person.surname_native for row in guests] == ["Marková"]


def test_that_rows_in_error_are_left_out_and_counted(store, desk, visit_id, tmp_path):
    path = list_csv(tmp_path / "list.csv", [*PEOPLE, ("Zeman", "Tomáš", "žák", "31.04.2009")])
    proposal, _ = _import(store, desk, visit_id, path)
    assert (people_to_import(proposal), people_in_error(proposal)) == (3, 1)
    assert len(load_visit(store, visit_id).participants()) == 3


def test_that_what_was_decided_is_taken_over_when_the_file_is_read_again(store, visit_id, tmp_path):
    path = list_csv(tmp_path / "list.csv", [*PEOPLE, ("Zeman", "Tomáš", "žák", "31.04.2009")])
    records = load_visit(store, visit_id)
    first = propose_for(records, path, Side.GUEST, today=TODAY)
    mended = first.with_value(first.rows[3].address, "birth_date", "30.04.2009")
    mended = mended.with_skipped(first.rows[0].address, skipped=True).with_column(5, None)
    again = propose_for(records, path, Side.HOST, today=TODAY, decisions=mended.decisions)
    assert again.totals() == mended.totals()
    assert again.rows[3].values["birth_date"] == date(2009, 4, 30)
    assert again.columns[5].target is None


def test_that_people_of_the_partners_earlier_visits_are_known(store, desk, visit_id, tmp_path):
    """U38: as they came last, with their papers; our own people are another list."""
    assert people_before(store, load_visit(store, visit_id), Side.GUEST) == ()
    _import(store, desk, visit_id, list_csv(tmp_path / "list.csv"))
    before = load_visit(store, visit_id)
    later = [_again(before, year) for year in (2027, 2028)]
    for visit, delegations in later:
        inserts = (Insert(visit), *map(Insert, delegations))
        desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    _import(store, desk, later[0][0].id, list_csv(tmp_path / "again.csv", PEOPLE[:1]))
    last = load_visit(store, later[1][0].id)
    found = {row.person.surname_native: row for row in people_before(store, last, Side.GUEST)}
    assert set(found) == {row[0] for row in PEOPLE}
    assert found["Nováková"].delegation.visit_id == later[0][0].id
    assert found["Dvořák"].delegation.visit_id == visit_id
    assert found["Dvořák"].value("doc_number") == "44870112"
    assert people_before(store, last, Side.HOST) == ()
    proposal = propose(store, tmp_path / "list.csv", last.visit.id, Side.GUEST, today=TODAY)
    assert all(row.returning for row in proposal.rows)


def _again(records, year):
    values = {"code": f"{year}", "start": date(year, 10, 4), "end": date(year, 10, 10)}
    visit = make_visit(records.partner, records.regulation, **values)
    delegations = [
        Delegation(visit_id=visit.id, side=one.side, organisation_id=one.organisation_id)
        for one in records.delegations.values()
    ]
    return visit, delegations


def test_that_what_was_declined_stays_declined_when_the_file_is_read_again(
    store, desk, visit_id, tmp_path
):
    _import(store, desk, visit_id, list_csv(tmp_path / "list.csv"))
    path = list_csv(tmp_path / "new.csv", [(*PEOPLE[0][:5], "S")])
    records = load_visit(store, visit_id)
    first = propose_for(records, path, Side.GUEST, today=TODAY)
    kept = first.with_change(first.rows[0].address, "tshirt", accepted=False)
    again = propose_for(records, path, Side.GUEST, today=TODAY, decisions=kept.decisions)
    assert again.totals() == kept.totals()
    assert not import_change(records, Side.GUEST, again)


def test_that_a_visit_that_is_gone_is_told(store, tmp_path):
    gone = make_visit_records().visit.id
    with pytest.raises(UserError, match="visit_gone"):
        propose(store, list_csv(tmp_path / "list.csv"), gone, Side.GUEST, today=TODAY)
