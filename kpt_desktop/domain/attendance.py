"""Who was there in which half of which day: the half-days of a visit, marks and counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kpt_desktop.domain.enums import DayPart, HalfDay, Presence, Role, Side
from kpt_desktop.domain.records import Attendance, Item
from kpt_desktop.domain.visit_records import Participant, VisitRecords

AFTERNOON = 13 * 60
"""The minute from which on a day is in its second half."""

HERE = frozenset({Presence.PRESENT, Presence.LATE})
"""Marks of those who were there."""

_MORNING_PARTS = frozenset({DayPart.MORNING, DayPart.NOON})


@dataclass(frozen=True, slots=True, order=True)
class HalfOfDay:
    """One column of the attendance table."""

    date: date
    half: HalfDay


@dataclass(frozen=True, slots=True)
class Count:
    """How many were there, and how many could have been."""

    present: int
    people: int


Marks = Mapping[tuple[UUID, HalfOfDay], Attendance]
"""Marks by participation and half-day."""


def half_days(records: VisitRecords) -> tuple[HalfOfDay, ...]:
    """Return both halves of each day of the visit, and of other days that have marks."""
    dates = {day.date for day in records.days.values()}
    dates |= {mark.date for mark in records.attendances.values()}
    return tuple(HalfOfDay(one, half) for one in sorted(dates) for half in HalfDay)


def half_day_at(moment: datetime) -> HalfOfDay:
    """Return the half-day of a local time."""
    late = moment.hour * 60 + moment.minute >= AFTERNOON
    return HalfOfDay(moment.date(), HalfDay.AFTERNOON if late else HalfDay.MORNING)


def halves_of(records: VisitRecords, item: Item) -> tuple[HalfOfDay, ...]:
    """Return the halves of its day that an item is in: none in the pool, both when it is long."""
    day = records.days.get(item.day_id) if item.day_id else None
    if day is None:
        return ()
    if item.start is None:
        return _halves_of_part(day.date, item.part)
    last = item.end - 1 if item.end is not None else item.start
    halves = [HalfDay.MORNING] if item.start < AFTERNOON else []
    if last >= AFTERNOON:
        halves.append(HalfDay.AFTERNOON)
    return tuple(HalfOfDay(day.date, half) for half in halves)


def _halves_of_part(day: date, part: DayPart | None) -> tuple[HalfOfDay, ...]:
    if part is None or part == DayPart.ALL_DAY:
        return tuple(HalfOfDay(day, half) for half in HalfDay)
    half = HalfDay.MORNING if part in _MORNING_PARTS else HalfDay.AFTERNOON
    return (HalfOfDay(day, half),)


def marks_of(records: VisitRecords) -> Marks:
    """Return the marks by participation and half-day."""
    return {
        (mark.participation_id, HalfOfDay(mark.date, mark.half)): mark
        for mark in records.attendances.values()
    }


def people_of(records: VisitRecords, side: Side | None = None) -> tuple[Participant, ...]:
    """Return those whose attendance is kept: students first, then the others, guests first."""
    rows = records.participants(side)
    return tuple(sorted(rows, key=lambda row: row.participation.role != Role.STUDENT))


def count(people: Iterable[Participant], marks: Marks, half_day: HalfOfDay) -> Count:
    """Return how many of some people were there in a half-day; who was late was there."""
    rows = list(people)
    found = (marks.get((row.participation.id, half_day)) for row in rows)
    return Count(sum(mark is not None and mark.presence in HERE for mark in found), len(rows))


def was_away(marks: Marks, participation_id: UUID, half_days: Iterable[HalfOfDay]) -> bool:
    """Tell whether somebody is known to have missed all of some half-days."""
    found = [marks.get((participation_id, one)) for one in half_days]
    return bool(found) and all(mark is not None and mark.presence not in HERE for mark in found)
