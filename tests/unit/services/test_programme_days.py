"""Edits of whole days: each one Change, and nothing is lost."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import DutyKind, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Duty
from kpt_desktop.domain.times import DAY
from kpt_desktop.errors import UserError
from kpt_desktop.services import programme_days as days
from kpt_desktop.services.programme import edit_items
from tests.helpers.factories import make_item, make_visit_records

Span = tuple[int, int | None]


def visit_with(*spans: Span, **values):
    """A visit whose first day has just these items, in this order."""
    records = make_visit_records()
    day = records.days_in_order()[0]
    items = [
        make_item(records.visit, day, start=start, end=end, order=n, **values)
        for n, (start, end) in enumerate(spans)
    ]
    others = [item for item in records.items.values() if item.day_id != day.id]
    return replace(records, items={item.id: item for item in (*items, *others)}), day, items


def applied(records, change):
    return records.foreseeing(change)


def spans(records, day):
    return [(item.start, item.end) for item in records.items_of(day.id)]


def test_u58_that_the_rest_of_the_day_moves_and_what_was_before_stays():
    records, day, items = visit_with((480, 510), (540, 600), (600, None), (700, 760))
    change = days.shift_rest(records, items[1].id, 20)
    after = applied(records, change)
    assert spans(after, day) == [(480, 510), (560, 620), (620, None), (720, 780)]
    assert change.label.facts == {"n": 3}
    assert applied(after, change.inverse()).items == records.items


def test_that_a_pinned_item_stays_unless_it_is_the_late_one_itself():
    records, day, items = visit_with((540, 600), (600, 660))
    records = records.after(Touched((replace(items[1], pinned=True),)))
    assert spans(applied(records, days.shift_rest(records, items[0].id, 30)), day) == [
        (570, 630),
        (600, 660),
    ]
    assert spans(applied(records, days.shift_rest(records, items[1].id, 30)), day)[1] == (630, 690)


def test_f71_that_nothing_leaves_its_day():
    records, day, items = visit_with((540, 600), (1380, 1430))
    late = spans(applied(records, days.shift_rest(records, items[0].id, 600)), day)
    assert late == [(1140, 1200), (1435, 1485)]
    early = spans(applied(records, days.shift_rest(records, items[0].id, -2000)), day)
    assert {start for start, _ in early} == {0}


def test_that_an_item_without_a_time_shifts_nothing():
    records, _, items = visit_with((None, None))
    with pytest.raises(UserError, match="item_untimed"):
        days.rest_of_day(records, items[0].id)


def test_that_a_compact_day_keeps_parallel_items_parallel():
    records, day, _ = visit_with((480, 510), (600, 720), (610, 660), (900, 960))
    after = applied(records, days.compact_day(records, day.id, 10))
    assert spans(after, day) == [(480, 510), (520, 640), (530, 580), (650, 710)]


def test_that_a_compact_day_goes_around_what_is_pinned():
    records, day, items = visit_with((480, 510), (720, 780), (900, 960))
    records = records.after(Touched((replace(items[1], pinned=True),)))
    after = applied(records, days.compact_day(records, day.id, 0))
    assert spans(after, day) == [(480, 510), (720, 780), (780, 840)]


@given(st.lists(st.tuples(st.integers(0, DAY - 1), st.integers(5, 180)), max_size=8))
def test_that_compacting_keeps_lengths_and_order(drawn):
    records, day, _ = visit_with(*((start, start + length) for start, length in drawn))
    after = applied(records, days.compact_day(records, day.id, 0))
    assert sorted(end - start for start, end in spans(after, day)) == sorted(n for _, n in drawn)
    once = spans(after, day)
    assert spans(applied(after, days.compact_day(after, day.id, 0)), day) == once
    assert all(one[0] <= two[0] for one, two in pairwise(once))


def test_that_a_negative_gap_is_refused():
    records, day, _ = visit_with((480, 510))
    with pytest.raises(UserError, match="gap_negative"):
        days.compact_day(records, day.id, -1)


def test_u51_that_a_day_is_copied_with_those_who_answer_for_it():
    records, day, items = visit_with((480, 510), (540, 600))
    duty = Duty(item_id=items[0].id, kind=DutyKind.RESPONSIBLE, name="Фёдоров")
    records = records.after(Touched((duty,)))
    other = records.days_in_order()[1]
    there = len(records.items_of(other.id))
    change, made = days.copy_day(records, day.id, other.id)
    after = applied(records, change)
    assert len(after.items_of(other.id)) == there + 2
    assert len(after.items_of(day.id)) == 2
    copied = [one for one in after.duties.values() if one.item_id in made]
    assert [one.name for one in copied] == ["Фёдоров"]
    assert applied(after, change.inverse()).items == records.items


def test_that_a_day_is_not_copied_to_itself_or_to_a_day_that_is_gone():
    records, day, items = visit_with((480, 510))
    with pytest.raises(UserError, match="day_copied_to_itself"):
        days.copy_day(records, day.id, day.id)
    with pytest.raises(UserError, match="day_gone"):
        days.copy_day(records, day.id, items[0].id)


def test_that_two_days_change_places_with_their_kinds():
    records, day, items = visit_with((480, 510))
    other = records.days_in_order()[2]
    after = applied(records, days.swap_days(records, day.id, other.id))
    assert after.items[items[0].id].day_id == other.id
    assert (after.days[day.id].kind, after.days[other.id].kind) == (other.kind, day.kind)
    assert applied(after, days.swap_days(after, day.id, other.id)).items == records.items


def test_that_neighbours_change_places_and_the_time_between_them_stays():
    records, day, items = visit_with((480, 510), (520, 640), (700, 760))
    after = applied(records, days.swap_items(records, items[1].id, items[0].id))
    assert spans(after, day) == [(480, 600), (610, 640), (700, 760)]
    assert after.items[items[1].id].start == 480


def test_that_items_of_two_days_take_each_others_start():
    records, _, items = visit_with((480, 510))
    other_day = records.days_in_order()[1]
    guest = make_item(records.visit, other_day, start=900, end=1000)
    records = records.after(Touched((guest,)))
    after = applied(records, days.swap_items(records, items[0].id, guest.id))
    assert (after.items[items[0].id].day_id, after.items[items[0].id].end) == (other_day.id, 930)
    assert (after.items[guest.id].day_id, after.items[guest.id].end) == (items[0].day_id, 580)


def test_that_one_lunch_is_found_in_all_days_and_changed_at_once():
    records, _, items = visit_with(
        (750, 795), (480, 510), kind=ItemKind.MEAL, title=LocalText("Обед", "Lunch")
    )
    second = records.days_in_order()[1]
    again = make_item(
        records.visit, second, start=760, end=800, kind=ItemKind.MEAL, title=LocalText("", "lunch ")
    )
    other = make_item(records.visit, second, start=761, end=800, title=LocalText("Обед"))
    records = records.after(Touched((again, other)))
    found = days.items_alike(records, again.id)
    assert [item.id for item in found] == [items[1].id, items[0].id, again.id]
    change = edit_items(records, {item.id: {"start": 780, "end": 825} for item in found})
    assert {applied(records, change).items[item.id].start for item in found} == {780}
