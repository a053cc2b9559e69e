"""Changes of the programme: each is whole, named, and undone by its inverse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.changes import Touched, Update
from kpt_desktop.domain.enums import DayKind, DayPart, DutyKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Duty
from kpt_desktop.domain.times import DAY
from kpt_desktop.errors import UserError
from kpt_desktop.services import programme
from kpt_desktop.services import programme_moves as moves
from kpt_desktop.services.programme_moves import Placement
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import make_item, make_visit_records


@pytest.fixture
def records():
    return make_visit_records()


def first_item(records, number=0):
    return records.items_of(records.days_in_order()[number].id)[0]


def day_id(records, number):
    return records.days_in_order()[number].id


def applied(records, change):
    return records.foreseeing(change)


def refusal(act, *args, **kwargs):
    with pytest.raises(UserError) as caught:
        act(*args, **kwargs)
    return caught.value.key


def with_items(records, *items):
    return replace(records, items={item.id: item for item in items})


# Times


@pytest.mark.parametrize(
    ("start", "end", "stored"),
    [
        (None, None, (None, None)),
        (540, None, (540, None)),
        (540, 630, (540, 630)),
        (22 * 60, 30, (22 * 60, DAY + 30)),
        (600, DAY, (600, DAY)),
        (0, 2 * DAY, (0, 2 * DAY)),
        (DAY - 1, 11 * 60, (DAY - 1, DAY + 660)),
    ],
)
def test_that_sensible_times_are_stored(start, end, stored):
    """F71: 24:00 and a night over midnight are fine."""
    assert programme.check_times(start, end) == stored


@pytest.mark.parametrize(
    ("start", "end", "key"),
    [
        (600, 600, "item_zero_length"),
        (600, 540, "item_ends_before_start"),
        (None, 600, "item_end_without_start"),
        (DAY, DAY + 60, "item_start_out_of_day"),
        (-5, 60, "item_start_out_of_day"),
        (600, 2 * DAY + 1, "item_too_long"),
        (600, -1, "item_ends_before_start"),
    ],
)
def test_that_impossible_times_are_refused_with_a_sentence(start, end, key):
    """F71: an end before the start is a slip, not a day of 23 hours."""
    assert refusal(programme.check_times, start, end) == key
    for lang in LANGUAGES:
        assert text(lang, "errors", key, start="10:00", end="9:00")


@given(st.integers(0, DAY - 1), st.integers(0, 2 * DAY))
def test_that_stored_times_always_run_forward(start, end):
    try:
        stored = programme.check_times(start, end)
    except UserError:
        return
    assert 0 <= stored[0] < DAY
    assert stored[0] < stored[1] <= 2 * DAY


# Adding and editing


def test_that_an_added_item_stands_on_its_day(records):
    day = day_id(records, 2)
    change, made = programme.add_item(records, day, 900, 960, LocalText("Музей"), audience="guests")
    item = applied(records, change).items[made]
    assert (item.day_id, item.start, item.end, item.audience) == (day, 900, 960, "guests")
    assert text("ru", "changes", change.label.key, **change.label.facts) == "новый пункт «Музей»"


def test_that_an_added_item_comes_after_those_without_a_time(records):
    day = day_id(records, 0)
    change, first = programme.add_item(records, day, None, None, LocalText("A"))
    records = applied(records, change)
    change, second = programme.add_item(records, day, None, None, LocalText("B"))
    items = applied(records, change).items
    assert items[second].order > items[first].order


def test_that_a_time_takes_the_part_of_the_day_away(records):
    item = make_item(records.visit, None, start=None, end=None, part=DayPart.EVENING)
    records = with_items(records, item)
    after = applied(records, programme.edit_item(records, item.id, start=1080, end=None))
    assert (after.items[item.id].start, after.items[item.id].part) == (1080, None)


def test_that_a_part_of_the_day_takes_the_time_away(records):
    item = first_item(records)
    after = applied(records, programme.edit_item(records, item.id, part=DayPart.MORNING))
    assert (after.items[item.id].start, after.items[item.id].end) == (None, None)
    assert after.items[item.id].part == DayPart.MORNING


def test_that_the_same_values_make_no_change(records):
    item = first_item(records)
    assert not programme.edit_item(records, item.id, title=item.title, start=item.start)


def test_that_an_edit_of_time_alone_is_called_a_move(records):
    item = first_item(records)
    same = {"title": item.title, "place": item.place}
    moved = programme.edit_item(records, item.id, start=600, end=660, **same)
    edited = programme.edit_item(records, item.id, place=LocalText("Зал"))
    assert (moved.label.key, edited.label.key) == ("item_moved", "item_edited")


def test_that_an_edit_with_a_bad_time_is_refused(records):
    assert refusal(programme.edit_item, records, first_item(records).id, start=600, end=599) == (
        "item_ends_before_start"
    )


def test_that_several_items_are_edited_in_one_change(records):
    one, other = first_item(records, 1), first_item(records, 2)
    change = programme.edit_items(records, {one.id: {"audience": "guests"}, other.id: {"start": 0}})
    after = applied(records, change).items
    assert (after[one.id].audience, after[other.id].start) == ("guests", 0)
    assert change.label.facts == {"n": 2}


def test_that_an_item_that_is_gone_is_refused(records):
    item = first_item(records)
    without = with_items(records)
    assert refusal(programme.edit_item, without, item.id, start=0) == "item_gone"
    assert not moves.place_items(without, [Placement(item.id, None, 0)])
    for stretch in (moves.step_end, moves.step_start):
        assert refusal(stretch, without, item.id, 15) == "item_gone"
    assert refusal(moves.set_span, without, item.id, 0, 60) == "item_gone"


# Moving


@given(st.integers(-100, DAY + 100), st.integers(1, 600))
def test_that_a_move_keeps_the_duration(start, length):
    """U43, F71: dropped outside the day, an item lands at its edge and is never lost."""
    records = make_visit_records()
    item = make_item(records.visit, records.days_in_order()[0], start=540, end=540 + length)
    records = with_items(records, item)
    target = day_id(records, 3)
    moved = applied(records, moves.place_items(records, [Placement(item.id, target, start)])).items[
        item.id
    ]
    assert moved.day_id == target
    assert 0 <= moved.start < DAY
    assert moved.end - moved.start == length


def test_that_a_move_without_a_start_keeps_the_time(records):
    item = first_item(records)
    change = moves.place_items(records, [Placement(item.id, day_id(records, 4), None)])
    moved = applied(records, change).items[item.id]
    assert (moved.start, moved.end) == (item.start, item.end)


def test_that_an_item_without_a_time_gets_an_hour_where_it_is_dropped(records):
    item = make_item(records.visit, None, start=None, end=None, part=DayPart.NOON)
    records = with_items(records, item)
    change = moves.place_items(records, [Placement(item.id, day_id(records, 1), 720)])
    moved = applied(records, change).items[item.id]
    assert (moved.start, moved.end, moved.part) == (720, 780, None)


def test_that_an_item_with_only_a_start_stays_so(records):
    item = make_item(records.visit, records.days_in_order()[0], start=330, end=None)
    records = with_items(records, item)
    change = moves.place_items(records, [Placement(item.id, item.day_id, 345)])
    assert applied(records, change).items[item.id].end is None


def test_that_a_move_can_be_taken_back(records):
    """U47."""
    item = first_item(records)
    change = moves.place_items(records, [Placement(item.id, day_id(records, 5), 0)])
    there = applied(records, change)
    assert applied(there, change.inverse()).items == records.items


def test_that_items_shift_together_or_not_at_all(records):
    day = records.days_in_order()[0]
    early = make_item(records.visit, day, start=10, end=40)
    late = make_item(records.visit, day, start=600, end=660)
    vague = make_item(records.visit, day, start=None, end=None)
    records = with_items(records, early, late, vague)
    ids = [early.id, late.id, vague.id]
    assert not programme.shift_items(records, ids, -15)
    after = applied(records, programme.shift_items(records, ids, 15)).items
    assert [after[i].start for i in ids] == [25, 615, None]


def test_that_items_move_to_another_day_in_one_change(records):
    ids = [first_item(records, n).id for n in (0, 1)]
    change = programme.move_to_day(records, ids, day_id(records, 1))
    after = applied(records, change)
    assert {i.id for i in after.items_of(day_id(records, 1))} == set(ids)
    assert len(change.operations) == 1


def test_that_items_can_wait_without_a_day(records):
    item = first_item(records)
    after = applied(records, programme.move_to_day(records, [item.id], None))
    assert after.items[item.id].day_id is None


def test_that_an_item_is_never_made_shorter_than_five_minutes(records):
    """U44."""
    item = first_item(records)
    after = applied(records, moves.step_end(records, item.id, -60))
    assert after.items[item.id].end == 600
    after = applied(after, moves.step_end(after, item.id, -60))
    assert (after.items[item.id].start, after.items[item.id].end) == (540, 545)
    after = applied(records, moves.step_start(records, item.id, 24 * 60))
    assert (after.items[item.id].start, after.items[item.id].end) == (625, 630)
    vague = make_item(records.visit, None, start=None, end=None)
    for stretch in (moves.step_end, moves.step_start):
        assert not stretch(with_items(records, vague), vague.id, 15)


@pytest.mark.parametrize(
    ("end", "step", "then"), [(607, 15, 615), (607, -15, 600), (600, 15, 615), (600, -15, 585)]
)
def test_that_an_end_goes_from_grid_line_to_grid_line(records, end, step, then):
    """U56: not to an odd distance from where it was."""
    item = make_item(records.visit, records.days_in_order()[0], start=540, end=end)
    records = with_items(records, item)
    after = applied(records, moves.step_end(records, item.id, step))
    assert (after.items[item.id].start, after.items[item.id].end) == (540, then)


@pytest.mark.parametrize(
    ("start", "step", "then"), [(547, 15, 555), (547, -15, 540), (540, 60, 600), (0, -15, 0)]
)
def test_that_a_start_moves_alone(records, start, step, then):
    """U44."""
    item = make_item(records.visit, records.days_in_order()[0], start=start, end=700)
    records = with_items(records, item)
    after = applied(records, moves.step_start(records, item.id, step))
    assert (after.items[item.id].start, after.items[item.id].end) == (then, 700)


def test_that_the_first_of_several_items_reaches_the_grid(records):
    """U43."""
    day = records.days_in_order()[0]
    items = [make_item(records.visit, day, start=s, end=s + 30) for s in (547, 600)]
    records = with_items(records, *items)
    ids = [item.id for item in items]
    assert moves.shift_to_grid(records, ids, 15) == 8
    assert moves.shift_to_grid(records, ids, -15) == -7
    assert moves.shift_to_grid(records, ids[1:], -15) == -15
    assert moves.shift_to_grid(records, [], 15) == 15


# Copies, deletes, days


def test_that_a_copy_is_an_item_of_its_own(records):
    item = first_item(records)
    change, (made,) = moves.copy_items(records, [Placement(item.id, day_id(records, 2), 840)])
    after = applied(records, change).items
    assert after[made].title == item.title
    assert (after[made].start, after[made].end) == (840, 930)
    assert after[item.id] == item


def test_that_deleted_items_come_back_whole(records):
    """U04."""
    ids = list(records.items)[:3]
    change = programme.delete_items(records, ids)
    gone = applied(records, change)
    assert not set(ids) & gone.items.keys()
    assert applied(gone, change.inverse()).items == records.items
    assert text("ru", "changes", change.label.key, **change.label.facts) == "удаление 3 пунктов"


def test_that_what_people_had_to_do_goes_and_comes_back_with_its_item(records):
    """U04."""
    item_id = next(iter(records.items))
    duty = Duty(item_id=item_id, kind=DutyKind.INTERPRETER, name="Ковалёв")
    records = records.after(Touched((duty,)))
    change = programme.delete_items(records, [item_id])
    gone = applied(records, change)
    assert gone.duties == {}
    assert applied(gone, change.inverse()).duties == {duty.id: duty}


def test_that_a_label_without_a_title_names_the_time(records):
    item = make_item(records.visit, None, title=LocalText())
    change = programme.delete_items(with_items(records, item), [item.id])
    assert change.label.facts == {"title": "09:00"}


@pytest.mark.parametrize("kind", list(DayKind))
def test_that_a_day_changes_its_kind_in_one_named_change(records, kind):
    day = records.days_in_order()[0]
    change = programme.set_day_kind(records, day.id, kind)
    assert applied(records, change).days[day.id].kind == kind
    assert all(text(lang, "changes", change.label.key) for lang in LANGUAGES)
    assert all(isinstance(operation, Update) for operation in change.operations)


def test_that_a_day_that_is_gone_is_refused(records):
    without = replace(records, days={})
    assert refusal(programme.set_day_kind, without, day_id(records, 0), DayKind.FREE) == "day_gone"


def test_that_a_new_item_starts_after_the_last_one(records):
    day = records.days_in_order()[0]
    assert programme.free_start(records, day.id) == 630
    assert programme.free_start(with_items(records), day.id) == 540
    late = make_item(records.visit, day, start=23 * 60 + 50, end=None)
    assert programme.free_start(with_items(records, late), day.id) == DAY - programme.USUAL


def test_that_foreseen_records_join_several_updates_of_one_item(records):
    item = first_item(records)
    change = programme.edit_item(records, item.id, place=LocalText("Зал"))
    twice = replace(
        change,
        operations=(
            *change.operations,
            Update(type(item), item.id, {"audience": "all"}, {"audience": "guests"}),
        ),
    )
    after = records.foreseeing(twice).items[item.id]
    assert (after.place.ru, after.audience, after.version) == ("Зал", "guests", item.version)
