"""What guests are expected at before they have come, or after they have left."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import DayPlan, Entry, at
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import DAY, clock
from kpt_desktop.domain.travel import arrival_moment, departure_moment
from kpt_desktop.domain.visit_records import VisitRecords

Moment = tuple[date, int]
_TRAVELS = frozenset({ItemKind.ARRIVAL, ItemKind.DEPARTURE})


@dataclass(frozen=True, slots=True)
class Bounds:
    """From when to when the guests are here, None for an unknown end.

    Where it is an item that says so, that item is named.
    """

    arrival: Moment | None = None
    departure: Moment | None = None
    arrival_item: Item | None = None
    departure_item: Item | None = None


def bounds_of(records: VisitRecords, days: Iterable[tuple[Day, Iterable[Item]]]) -> Bounds:
    """Return when guests come and go: by their travel's legs, else by the items that say so.

    Of several arrivals the first counts and of several departures the last, as guests may come
    in two groups.
    """
    come, gone = arrival_moment(records), departure_moment(records)
    coming = going = None
    for day, items in days:
        for item in items:
            if item.kind not in _TRAVELS or item.start is None or item.audience == "hosts":
                continue
            at_end = item.end if item.end is not None else item.start
            if item.kind is ItemKind.ARRIVAL:
                coming = min(coming or (day.date, at_end, item), (day.date, at_end, item), key=_key)
            else:
                going = max(
                    going or (day.date, item.start, item), (day.date, item.start, item), key=_key
                )
    return Bounds(
        come or (coming[:2] if coming else None),
        gone or (going[:2] if going else None),
        None if come or not coming else coming[2],
        None if gone or not going else going[2],
    )


def _key(found: tuple[date, int, Item]) -> tuple[date, int, str]:
    return found[0], found[1], str(found[2].id)


def judge_stay(frame: Frame, plan: DayPlan, bounds: Bounds) -> Iterator[Finding]:
    """Find items of a day that guests cannot be at, since they are not here yet or any more."""
    day = plan.day.date
    if not frame.checks.is_on("not_here_yet") or not _near(day, bounds):
        return
    for entry in plan.public:
        if plan.focus and plan.focus is not entry:
            continue
        if not entry.people & frame.guests or entry.item.kind in _TRAVELS:
            continue
        if bounds.arrival and (day, entry.start) < bounds.arrival:
            yield _told(frame, plan, entry, bounds.arrival, bounds.arrival_item, "before_arrival")
        if bounds.departure and _ends(day, entry) > bounds.departure:
            yield _told(
                frame, plan, entry, bounds.departure, bounds.departure_item, "after_departure"
            )


def _near(day: date, bounds: Bounds) -> bool:
    come, gone = bounds.arrival, bounds.departure
    return bool((come and day <= come[0]) or (gone and day >= gone[0] - timedelta(days=1)))


def _ends(day: date, entry: Entry) -> Moment:
    if entry.end > DAY:
        return day + timedelta(days=entry.end // DAY), entry.end % DAY
    return day, entry.end


def _told(
    frame: Frame, plan: DayPlan, entry: Entry, moment: Moment, item: Item | None, code: str
) -> Finding:
    facts = {
        "day": plan.date,
        "time": entry.time,
        "title": entry.title,
        "when": f"{moment[0].day:02d}.{moment[0].month:02d} {clock(moment[1])}",
    }
    subjects = (entry.subject, *((at(item),) if item else ()))
    soft = entry.item.approximate or bool(item and item.approximate)
    return frame.finding("not_here_yet", subjects, facts, code=code, soft=soft)
