"""Drafts of a programme: never two things at once, what stands is kept, everything is accounted."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.planning.costs import cost_of
from kpt_desktop.domain.planning.plans import Placement
from kpt_desktop.domain.planning.solve import draft
from kpt_desktop.domain.times import DAY
from tests.helpers.drafts import faults, problem, taken, task

QUARTERS = st.integers(min_value=1, max_value=24).map(lambda n: n * 15)
PEOPLE = st.sampled_from(["a", "b", "c", "ab", "abc"])
CLOCKS = st.integers(min_value=0, max_value=95).map(lambda n: n * 15)


@st.composite
def problems(draw):
    days = draw(st.integers(min_value=1, max_value=4))
    count = draw(st.integers(min_value=1, max_value=12))
    tasks = [draw(_tasks(f"t{number}", days, number)) for number in range(count)]
    pinned = []
    for number in range(draw(st.integers(min_value=0, max_value=6))):
        start = draw(st.integers(min_value=0, max_value=DAY - 5))
        length = draw(st.integers(min_value=5, max_value=400))
        day = draw(st.integers(min_value=0, max_value=days - 1))
        place = draw(st.sampled_from(["", "hall"]))
        meal = draw(st.sampled_from(["", "", "lunch"]))
        values = {"key": f"p{number}", "place": place, "meal": meal}
        pinned.append(taken(day, start, start + length, draw(PEOPLE), **values))
    return problem(days, tasks, pinned, watched="ab")


@st.composite
def _tasks(draw, key, days, number):
    earliest = draw(CLOCKS)
    before = [f"t{n}" for n in range(number)]
    return task(
        key,
        draw(st.integers(min_value=5, max_value=300)),
        draw(PEOPLE),
        draw(st.sets(st.integers(min_value=0, max_value=days - 1), max_size=days)),
        earliest=earliest,
        latest=min(DAY, earliest + draw(st.integers(min_value=0, max_value=900))),
        natural=tuple(draw(st.lists(CLOCKS, max_size=2))),
        place=draw(st.sampled_from(["", "hall", "lab"])),
        travel_before=draw(st.sampled_from([0, 0, 20, 45])),
        travel_after=draw(st.sampled_from([0, 0, 30])),
        priority=draw(st.sampled_from([1, 2, 3])),
        after=tuple(draw(st.lists(st.sampled_from(before), max_size=2))) if before else (),
        limit=draw(st.sampled_from(["", "sort"])),
        feeds=draw(st.sampled_from(["", "", "lunch"])),
    )


@given(problems())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_a_draft_has_no_conflict_and_accounts_for_every_task(asked):
    plan = draft(asked, exact=False, rounds=40)
    assert faults(asked, plan.placements) == []
    placed = {place.key for place in plan.placements}
    missing = {one.key for one in plan.unplaced}
    assert placed | missing == {one.key for one in asked.tasks}
    assert not placed & missing
    assert all(one.reason for one in plan.unplaced)
    assert plan.cost == cost_of(asked, plan.placements)


@given(problems())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_nothing_is_left_out_that_would_still_fit(asked):
    plan = draft(asked, exact=False, rounds=40)
    for missing in plan.unplaced:
        one = next(t for t in asked.tasks if t.key == missing.key)
        if one.feeds:  # it has to be on the way at noon, too
            continue
        for day in one.days:
            for start in range(-(-one.earliest // 15) * 15, one.latest - one.minutes + 1, 15):
                tried = (*plan.placements, Placement(day, start, one.key))
                assert faults(asked, tried), (one.key, day, start, missing)


@given(problems())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_the_same_problem_gives_the_same_draft(asked):
    first = draft(asked, exact=False, rounds=100)
    assert first == draft(asked, exact=False, rounds=100)


def test_that_the_important_is_placed_first():
    asked = problem(
        1,
        [task("low", 120, priority=1), task("high", 120, priority=3), task("mid", 120)],
        [taken(0, 0, 600), taken(0, 720, DAY)],
    )
    plan = draft(asked, exact=False)
    assert [place.key for place in plan.placements] == ["high"]
    assert {one.reason for one in plan.unplaced} == {"no_time"}


def test_that_things_stand_at_their_natural_times_and_in_order():
    b = task("b", 120, days=(0, 1), natural=(540,), after=("a",), limit="m")
    asked = problem(2, [b, replace(b, key="a", after=())])
    assert draft(asked, exact=False).placements == (Placement(0, 540, "a"), Placement(1, 540, "b"))


def test_that_travel_keeps_people_but_not_the_place():
    trip = task("trip", 60, "a", earliest=600, latest=660, place="hall", travel_before=60)
    other = task("other", 60, "b", earliest=540, latest=600, place="hall")
    alone = task("alone", 30, "a", earliest=540, latest=600)
    plan = draft(problem(1, [trip, other, alone]), exact=False)
    assert {place.key for place in plan.placements} == {"trip", "other"}
    assert plan.unplaced[0].blocked[0].by == ("trip",)


def test_that_a_meal_follows_the_one_before_within_five_hours():
    meals = [
        task("lunch:0", 45, earliest=690, latest=870, natural=(750,), meal="lunch"),
        task("dinner:0", 45, earliest=1050, latest=1260, natural=(1170,), meal="dinner"),
    ]
    lunch, dinner = draft(problem(1, meals), exact=False).placements
    assert dinner.start - (lunch.start + 45) <= 300


def test_that_a_trip_with_lunch_leaves_the_day_without_another():
    trip = task("trip", 330, "ab", earliest=540, latest=1140, natural=(600,), feeds="lunch")
    lunch = task("lunch:0", 45, "ab", earliest=660, latest=870, priority=3, meal="lunch")
    plan = draft(problem(1, [lunch, trip]), exact=False)
    assert plan.eaten_on_the_way == {"lunch:0": "trip"}
    assert plan.unplaced == ()


@pytest.mark.parametrize(
    ("one", "pinned", "reason"),
    [
        (task("t", days=()), [], "no_day"),
        (task("t", 900), [], "too_long"),
        (task("t", 60), [taken(0, 0, DAY)], "no_time"),
        (task("t", 60), [taken(0, 0, DAY, why="absent")], "absent"),
        (task("t", 60, "c", place="hall"), [taken(0, 0, DAY, "x", place="hall")], "place_taken"),
        (task("t", 60, limit="m"), [taken(0, 500, 510, limit="m")], "day_limit"),
    ],
)
def test_that_a_reason_names_what_blocks(one, pinned, reason):
    (missing,) = draft(problem(1, [one], pinned), exact=False).unplaced
    assert missing.reason == reason
    if reason == "no_time":
        assert missing.blocked[0].by == (pinned[0].key,)
        assert missing.blocked[0].free == 0


def test_that_the_longest_free_stretch_is_told():
    asked = problem(1, [task("t", 120)], [taken(0, 480, 600), taken(0, 690, 1080)])
    (missing,) = draft(asked, exact=False).unplaced
    assert missing.blocked[0].free == 90


def test_that_order_is_the_reason_where_only_order_forbids():
    late = task("late", 60, earliest=1020, latest=1080, priority=3)
    early = task("early", 60, "c", earliest=480, latest=600, after=("late",))
    (missing,) = draft(problem(1, [late, early]), exact=False).unplaced
    assert (missing.reason, missing.facts["other"], missing.facts["way"]) == (
        "order",
        "late",
        "after",
    )


def test_that_a_cancelled_draft_is_still_sound():
    asked = problem(2, [task(f"t{n}", 60, days=(0, 1)) for n in range(12)])
    plan = draft(asked, exact=False, cancelled=lambda: True)
    assert faults(asked, plan.placements) == []
    assert len(plan.placements) == 12


def test_that_no_days_and_no_tasks_give_an_empty_draft():
    assert draft(problem(0, []), exact=False).placements == ()
    assert draft(problem(0, [task("t")]), exact=False).unplaced[0].reason == "no_day"
