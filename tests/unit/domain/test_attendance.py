"""Half-days, counts, and what a visit's report counts from its programme."""

from dataclasses import replace
from datetime import datetime

import pytest

from kpt_desktop.domain.attendance import (
    Count,
    HalfOfDay,
    count,
    half_day_at,
    half_days,
    halves_of,
    marks_of,
    people_of,
)
from kpt_desktop.domain.enums import DayPart, HalfDay, ItemKind, Presence, Role, Side
from kpt_desktop.domain.records import Attendance
from kpt_desktop.domain.visit_figures import Reached, visit_figures
from tests.helpers.factories import START, make_item, make_visit_records

MORNING, AFTERNOON = HalfDay.MORNING, HalfDay.AFTERNOON
FIRST = HalfOfDay(START, MORNING)


def with_items(records, *items):
    return replace(records, items={item.id: item for item in items})


def with_marks(records, *marks):
    made = [
        Attendance(participation_id=who, date=half.date, half=half.half, presence=presence)
        for who, half, presence in marks
    ]
    return replace(records, attendances={one.id: one for one in made})


def figures(records):
    return {figure.key: figure for figure in visit_figures(records)}


def test_that_every_day_has_two_halves_and_a_day_with_marks_is_not_lost():
    records = make_visit_records()
    assert len(half_days(records)) == 14
    assert half_days(records)[:2] == (FIRST, HalfOfDay(START, AFTERNOON))
    who = records.participants()[0].participation.id
    late = HalfOfDay(START.replace(day=20), MORNING)
    marked = with_marks(records, (who, late, Presence.PRESENT))
    assert half_days(marked)[-2] == late


@pytest.mark.parametrize(("hour", "minute", "half"), [(0, 0, MORNING), (12, 59, MORNING),
    (13, 0, AFTERNOON), (23, 59, AFTERNOON)])  # fmt: skip
def test_that_a_day_turns_at_one(hour, minute, half):
    assert half_day_at(datetime(2026, 10, 5, hour, minute)).half == half  # noqa: DTZ001 - local


@pytest.mark.parametrize(
    ("values", "halves"),
    [
        ({"start": 540, "end": 780}, [MORNING]),
        ({"start": 540, "end": 781}, [MORNING, AFTERNOON]),
        ({"start": 780, "end": None}, [AFTERNOON]),
        ({"start": None, "end": None}, [MORNING, AFTERNOON]),
        ({"start": None, "end": None, "part": DayPart.NOON}, [MORNING]),
        ({"start": None, "end": None, "part": DayPart.EVENING}, [AFTERNOON]),
    ],
)
def test_that_an_item_knows_its_halves(values, halves):
    records = make_visit_records()
    item = make_item(records.visit, records.days_in_order()[0], **values)
    assert [one.half for one in halves_of(records, item)] == halves
    assert halves_of(records, replace(item, day_id=None)) == ()


def test_that_who_was_late_was_there_and_who_is_unmarked_was_not():
    records = make_visit_records(students=3, teachers=1)
    people = people_of(records, Side.GUEST)
    assert [row.participation.role for row in people] == [Role.STUDENT] * 3 + [Role.TEACHER]
    ids = [row.participation.id for row in people]
    presences = (Presence.PRESENT, Presence.LATE, Presence.EXCUSED)
    marks = [(one, FIRST, how) for one, how in zip(ids, presences, strict=False)]
    found = marks_of(with_marks(records, *marks))
    assert count(people, found, FIRST) == Count(2, 4)
    assert count(people, found, HalfOfDay(START, AFTERNOON)) == Count(0, 4)


def test_that_figures_count_what_guests_joined():
    records = make_visit_records(students=2, teachers=1)
    visit, day = records.visit, records.days_in_order()[1]
    lesson = make_item(visit, day, kind=ItemKind.LESSON, audience="guests")
    records = with_items(
        records,
        lesson,
        make_item(visit, day, kind=ItemKind.LESSON, audience="hosts"),
        make_item(visit, None, kind=ItemKind.LESSON),
        make_item(visit, day, kind=ItemKind.LESSON, audience="group7"),
        make_item(visit, day, kind=ItemKind.WORKSHOP, audience="students", end=None),
        make_item(visit, day, kind=ItemKind.LANGUAGE, audience="students", start=900, end=960),
        make_item(visit, day, kind=ItemKind.TEACHERS_MEETING, audience="teachers"),
    )
    found = figures(records)
    lessons, practice = found["lessons"], found["practice"]
    assert (lessons.number, lessons.minutes, lessons.unknown) == (2, 180, 1)
    assert lessons.items[0] in {lesson.id, *records.items}
    assert lessons.reached == Reached(guests=3, hosts=0, students=2, teachers=1)
    assert (practice.number, practice.minutes, practice.untimed) == (1, 0, 1)
    assert practice.reached == Reached(guests=2, hosts=2, students=4)
    assert found["language"].minutes == 60
    assert found["teachers"].reached == Reached(guests=1, hosts=1, teachers=2)


def test_that_who_was_away_was_not_reached():
    records = make_visit_records(students=2, teachers=0)
    visit, day = records.visit, records.days_in_order()[0]
    item = make_item(visit, day, kind=ItemKind.LESSON, audience="guests")
    records = with_items(records, item)
    one, other = (row.participation.id for row in records.participants(Side.GUEST))
    some = with_marks(records, (one, FIRST, Presence.ABSENT), (other, FIRST, Presence.LATE))
    assert figures(some)["lessons"].reached.guests == 1
    nobody = with_marks(records, (one, FIRST, Presence.ABSENT), (other, FIRST, Presence.EXCUSED))
    assert figures(nobody)["lessons"].number == 0
    long = replace(item, end=900)
    assert figures(with_items(some, long))["lessons"].reached.guests == 2


def test_that_a_visit_without_a_programme_has_figures_of_nothing():
    found = visit_figures(with_items(make_visit_records()))
    assert [figure.key for figure in found] == ["lessons", "practice", "language", "teachers"]
    assert all((one.number, one.minutes, one.reached) == (0, 0, Reached()) for one in found)
