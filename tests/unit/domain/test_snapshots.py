"""A programme frozen as JSON comes back whole, and old or damaged ones as far as they go."""

import json
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.enums import DayKind, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.snapshots import Snapshot, from_json, snapshot_of, to_json
from tests.helpers.full_programmes import VISIT, programmes
from tests.helpers.sample_visit import sample_visit

DAY, ITEM = str(uuid4()), str(uuid4())


@given(programmes())
def test_that_a_programme_comes_back_whole(programme: Snapshot) -> None:
    assert from_json(to_json(programme), VISIT) == programme


def test_that_the_sample_comes_back_whole() -> None:
    records = sample_visit()
    snapshot = snapshot_of(records)
    assert len(snapshot.items) == len(records.items) > 40
    assert from_json(to_json(snapshot), records.visit.id) == snapshot


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    ["days", "items", "duties", "id", "date", "day_id", "start", "title"]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    )
)
def test_that_no_json_at_all_stops_the_reading(data: object) -> None:
    from_json(json.dumps(data), VISIT)


@pytest.mark.parametrize("stored", ["", "{", "[]", "null", '{"days": 3, "items": {"a": 1}}'])
def test_that_what_is_no_programme_is_an_empty_one(stored: str) -> None:
    assert from_json(stored, VISIT) == Snapshot()


def read(day: dict | None = None, item: dict | None = None) -> Snapshot:
    days = [{"id": DAY, "date": "2026-10-05", "kind": "culture"} | (day or {})]
    items = [{"id": ITEM, "day_id": DAY, "start": 540, "title": {"ru": "Обед"}} | (item or {})]
    return from_json(json.dumps({"days": days, "items": items}), VISIT)


def test_that_unknown_names_are_passed_over_and_missing_ones_take_defaults() -> None:
    found = read(day={"colour": "red"}, item={"stars": 5, "version": 9})
    item = found.items[0]
    assert (item.title, item.start, item.end) == (LocalText("Обед"), 540, None)
    assert (item.kind, item.audience, item.version) == (ItemKind.OTHER, "all", 1)
    assert found.days[0].visit_id == item.visit_id == VISIT


def test_that_values_of_another_time_take_the_default() -> None:
    found = read(day={"kind": "picnic"}, item={"kind": "picnic", "start": "9:00", "internal": 1})
    assert found.days[0].kind == DayKind.FREE
    assert (found.items[0].kind, found.items[0].start) == (ItemKind.OTHER, None)
    assert found.items[0].internal is False


def test_that_times_no_store_would_take_are_left_out() -> None:
    assert read(item={"start": 2000}).items[0].start is None
    assert read(item={"end": 540}).items[0].end is None


def test_that_items_of_a_lost_day_wait_in_the_pool() -> None:
    found = read(day={"date": "tomorrow"})
    assert found.days == ()
    assert found.items[0].day_id is None
    assert found.items[0].id == UUID(ITEM)
