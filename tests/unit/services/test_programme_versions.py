"""Publishing the programme, and going back to a version, through a real store."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.programme_versions import compare, frozen, latest, numbered
from kpt_desktop.domain.records import Duty, Place
from kpt_desktop.domain.snapshots import Snapshot, snapshot_of
from kpt_desktop.errors import UserError
from kpt_desktop.services import programme
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.programme_versions import at_version, edits_since, publish, return_to
from kpt_desktop.services.visit_edits import edit_visit
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records, make_visit_records
from tests.helpers.full_programmes import programmes, with_programme
from tests.helpers.published_visit import PUBLISHED, done, edited, named, published
from tests.helpers.sample_visit import sample_visit


class Desk:
    """A store with one visit in it; ``do`` applies what is built from its records."""

    def __init__(self, store, records):
        self.store, self.desk, self.id = store, ChangeDesk(store), records.visit.id
        inserts = tuple(Insert(record) for record in all_records(records))
        self.desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))

    @property
    def records(self):
        return load_visit(self.store, self.id)

    def do(self, build):
        return self.desk.apply(build(self.records))


@pytest.fixture
def desk(store):
    return Desk(store, sample_visit())


def content(records):
    """Days, items and duties without the counters of the store."""
    snapshot = snapshot_of(records)
    return tuple(
        tuple(replace(record, version=1) for record in part)
        for part in (snapshot.days, snapshot.items, snapshot.duties)
    )


def test_that_publishing_counts_on_and_keeps_day_hour_and_note(desk):
    desk.do(lambda r: publish(r, PUBLISHED, " для  гостей "))
    desk.do(lambda r: publish(r, PUBLISHED.replace(day=29)))
    first, second = (numbered(desk.records, n) for n in (1, 2))
    assert (first.published_on, first.published_at) == (date(2026, 9, 28), 14 * 60 + 2)
    assert (first.note, second.note) == ("для гостей", "")
    assert latest(desk.records).number == 2


def test_that_publishing_can_be_undone_and_its_number_is_free_again(desk):
    desk.do(lambda r: publish(r, PUBLISHED))
    desk.desk.undo()
    assert latest(desk.records) is None
    desk.do(lambda r: publish(r, PUBLISHED))
    assert latest(desk.records).number == 1


def test_that_a_note_too_long_is_refused_and_not_cut():
    with pytest.raises(UserError, match="text_too_long"):
        publish(sample_visit(), PUBLISHED, "x" * 2001)


def test_that_a_version_stays_as_it_was_while_the_programme_goes_on(desk):
    before = content(desk.records)
    desk.do(lambda r: publish(r, PUBLISHED))
    item = named(desk.records, "Модуль D")
    desk.do(lambda r: programme.delete_items(r, [item.id]))
    assert content(at_version(desk.records, latest(desk.records))) == before
    assert len(edits_since(desk.records)) == 1


def test_that_one_change_goes_back_and_one_undo_forward(desk):
    desk.do(lambda r: publish(r, PUBLISHED))
    then = content(desk.records)
    records = edited(desk.records)
    fresh = {k: v for k, v in records.items.items() if k not in desk.records.items}
    gone = [k for k in desk.records.items if k not in records.items]
    for item in fresh.values():
        desk.desk.apply(Change(Label("item_added", {"title": ""}), (Insert(item),)))
    desk.do(lambda r: programme.delete_items(r, gone))
    now = content(desk.records)
    desk.do(lambda r: return_to(r, latest(r)))
    assert content(desk.records) == then
    assert not edits_since(desk.records)
    assert not return_to(desk.records, latest(desk.records))
    desk.desk.undo()
    assert content(desk.records) == now
    desk.desk.redo()
    assert content(desk.records) == then


def test_that_a_deleted_item_comes_back_with_those_who_served_at_it(desk):
    item = named(desk.records, "Модуль D")
    host = next(iter(desk.records.participations.values()))
    duties = [
        Duty(item_id=item.id, kind=DutyKind.INTERPRETER, participation_id=host.id, before=10),
        Duty(item_id=item.id, kind=DutyKind.RESPONSIBLE, name="Ivana"),
    ]
    inserts = tuple(Insert(duty) for duty in duties)
    desk.desk.apply(Change(Label("item_edited", {"title": ""}), inserts))
    desk.do(lambda r: publish(r, PUBLISHED))
    desk.do(lambda r: programme.delete_items(r, [item.id]))
    assert not desk.records.duties
    desk.do(lambda r: return_to(r, latest(r)))
    assert {duty.id for duty in desk.records.duties.values()} == {duty.id for duty in duties}


def test_that_a_place_that_is_gone_leaves_its_words_behind(desk):
    place = Place(name=LocalText("Музей"))
    desk.desk.apply(Change(Label("place_added", {"name": "x"}), (Insert(place),)))
    item = named(desk.records, "Модуль D")
    desk.do(lambda r: programme.edit_item(r, item.id, place_id=place.id))
    desk.do(lambda r: publish(r, PUBLISHED))
    desk.do(lambda r: programme.edit_item(r, item.id, place_id=None))
    desk.desk.apply(Change(Label("place_deleted", {"name": "x"}), (Insert(place).inverse(),)))
    desk.do(lambda r: programme.delete_items(r, [item.id]))
    desk.do(lambda r: return_to(r, latest(r)))
    back = desk.records.items[item.id]
    assert (back.place_id, back.place) == (None, item.place)


def test_that_after_a_move_of_the_visit_every_date_keeps_a_day(desk):
    desk.do(lambda r: publish(r, PUBLISHED))
    then = content(desk.records)[1]
    desk.do(
        lambda r: edit_visit(
            r, {"start": date(2026, 10, 6), "end": date(2026, 10, 12)}, shift_programme=True
        )
    )
    desk.do(lambda r: return_to(r, latest(r)))
    dates = [day.date for day in desk.records.days_in_order()]
    assert dates == [date(2026, 10, n) for n in range(4, 13)]
    assert content(desk.records)[1] == then
    desk.desk.undo()
    assert len(desk.records.days) == 7


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programmes(), programmes())
def test_that_any_programme_goes_back_and_forward(former: Snapshot, latter: Snapshot):
    """Without a store: the records as they will be, and as the inverse leaves them."""
    base = make_visit_records()
    old = published(with_programme(former, base))
    now = replace(with_programme(latter, base), versions=old.versions)
    change = return_to(now, latest(now))
    back = now.foreseeing(change)
    assert not compare(frozen(latest(now)), snapshot_of(back)).items
    assert {i.id: i.title for i in back.items.values()} == {
        i.id: i.title for i in old.items.values()
    }
    visit = base.visit
    covered = {day.date for day in back.days.values()}
    assert {visit.start, visit.end} <= covered
    assert len(covered) == len(back.days)
    assert content(back.foreseeing(change.inverse())) == content(now)


def test_that_publishing_holds_internal_items_for_the_way_back_only():
    records = sample_visit()
    item = named(records, "Модуль D")
    hidden = replace(records, items={**records.items, item.id: replace(item, internal=True)})
    out = published(hidden)
    assert item.id in {i.id for i in frozen(latest(out)).items}
    shown = done(out, lambda r: programme.edit_item(r, item.id, note_internal="тайна"))
    assert not edits_since(shown)
