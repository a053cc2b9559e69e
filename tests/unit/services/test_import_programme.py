"""A partner's programme becomes one Change, and a second import of it changes nothing (F90)."""

from datetime import date

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.errors import UserError
from kpt_desktop.intake.programme_edits import with_skipped
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.import_programme import (
    import_change,
    new_items,
    propose,
    with_audience,
)
from kpt_desktop.services.programme_cells import audience_word
from kpt_desktop.services.visits import load_visit
from tests.gui.files import PROGRAMME, programme_csv
from tests.helpers.factories import all_records, make_visit_records


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


@pytest.fixture
def visit_id(desk):
    records = make_visit_records()
    inserts = tuple(Insert(record) for record in all_records(records))
    desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    return records.visit.id


@pytest.fixture
def path(tmp_path):
    return programme_csv(tmp_path / "programme.csv")


def _items(store, visit_id, day):
    records = load_visit(store, visit_id)
    found = next(d for d in records.days_in_order() if d.date == day)
    return records.items_of(found.id)


def test_that_a_programme_is_imported_as_one_change(store, desk, visit_id, path):
    change = import_change(load_visit(store, visit_id), propose(store, path, visit_id))
    desk.apply(change)
    titles = [item.title.cs for item in _items(store, visit_id, date(2026, 10, 5))]
    assert titles.count("Oběd") == 1
    assert titles.count("Zahájení") == 1  # the visit has it already, at the same time
    assert change.label == Label("programme_imported", {"n": 2})


def test_that_a_second_import_changes_nothing(store, desk, visit_id, path):
    """F90"""
    proposal = propose(store, path, visit_id)
    desk.apply(import_change(load_visit(store, visit_id), proposal))
    assert new_items(proposal, load_visit(store, visit_id)) == frozenset()
    assert not import_change(load_visit(store, visit_id), proposal)


def test_that_one_undo_takes_the_import_back(store, desk, visit_id, path):
    """U06"""
    before = load_visit(store, visit_id).items
    desk.apply(import_change(load_visit(store, visit_id), propose(store, path, visit_id)))
    desk.undo()
    assert load_visit(store, visit_id).items.keys() == before.keys()


def test_that_the_audience_of_an_item_can_be_typed(store, visit_id, path):
    records, proposal = load_visit(store, visit_id), propose(store, path, visit_id)
    first, second = (item.address for item in proposal.items()[:2])
    mended = with_audience(proposal, first, "группа 2", records)
    assert [item.audience for item in mended.items()[:2]] == ["group2", "guests"]
    assert with_audience(mended, second, " ", records).items()[1].audience == "all"


def test_that_an_audience_nobody_knows_is_refused(store, visit_id, path):
    records, proposal = load_visit(store, visit_id), propose(store, path, visit_id)
    with pytest.raises(UserError, match="audience_unreadable"):
        with_audience(proposal, proposal.items()[0].address, "xyzzy", records)


@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
@pytest.mark.parametrize("audience", ["all", "guests", "hosts", "students", "teachers", "group3"])
def test_that_an_audience_word_can_be_typed_back(store, visit_id, path, lang, audience):
    records, proposal = load_visit(store, visit_id), propose(store, path, visit_id)
    shown = audience_word(audience, lang)
    address = proposal.items()[0].address
    assert with_audience(proposal, address, shown, records).items()[0].audience == audience


def test_that_known_skipped_and_untitled_items_are_not_new(store, visit_id, tmp_path):
    rows = (*PROGRAMME, ("6. 10. 2026", "14:00", "", "muzeum", ""))
    proposal = propose(store, programme_csv(tmp_path / "p.csv", rows), visit_id)
    lunch = next(item for item in proposal.items() if item.title.cs == "Oběd")
    records = load_visit(store, visit_id)
    new = new_items(with_skipped(proposal, lunch.address), records)
    assert new == {item.address for item in proposal.items() if item.title.cs == "Exkurze"}
