"""The way from one place to the next: is there time for it, and does a ride take any?"""

from collections.abc import Iterator, Sequence
from uuid import UUID

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import DayPlan, Entry, at, runs

Way = tuple[UUID, UUID]


def judge_ways(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find rides that would take hardly any time, and places too far from the one before."""
    measured = frame.checks.is_on("travel_time") and bool(frame.distances)
    rides = frame.checks.is_on("ride_short")
    told: set[Way] = set()
    for _, entries in plan.lines:
        if rides:
            yield from _rides(frame, plan, entries, told)
        if measured:
            yield from _distances(frame, plan, entries, told)


def _rides(
    frame: Frame, plan: DayPlan, entries: Sequence[Entry], told: set[Way]
) -> Iterator[Finding]:
    """Find what begins just after a train or a bus left, when nobody wrote its arrival."""
    least = frame.checks.limit("ride_short")
    for ride, after in runs(entries):
        pair = (ride.item.id, after.item.id)
        minutes = after.start - ride.start
        starts = ride.item.kind is ItemKind.TRANSFER and ride.item.end is None
        if not starts or not 0 < minutes < least or pair in told:
            continue
        told.add(pair)
        facts = _between(frame, plan, ride, after) | {"n": minutes}
        subjects = (after.subject, at(ride.item, "end"))
        soft = ride.item.approximate or after.item.approximate
        yield frame.finding("ride_short", subjects, facts, soft=soft)


def _distances(
    frame: Frame, plan: DayPlan, entries: Sequence[Entry], told: set[Way]
) -> Iterator[Finding]:
    """Find places that cannot be reached in the time between; a ride between them is the way."""
    before: Entry | None = None
    driven = False
    for entry in entries:
        item = entry.item
        if item.kind is ItemKind.TRANSFER:
            driven = True
            continue
        if item.place_id is None:
            continue
        if before is not None and before.item.place_id != item.place_id:
            yield from _way(
                frame, plan, before, entry, told, driven=driven or item.vehicle_id is not None
            )
        if before is None or entry.end >= before.end:
            before, driven = entry, False


def _way(
    frame: Frame, plan: DayPlan, before: Entry, entry: Entry, told: set[Way], *, driven: bool
) -> Iterator[Finding]:
    pair = (before.item.id, entry.item.id)
    needed = _needed(frame, before, entry, driven=driven)
    free = entry.start - before.end
    if needed is None or free < 0 or pair in told:
        return
    if needed - free < frame.checks.limit("travel_time"):
        return
    told.add(pair)
    places = [frame.place(one.item) for one in (before, entry)]
    names = [place.name.best(frame.lang) if place else "" for place in places]
    facts = _between(frame, plan, before, entry) | {
        "from": names[0],
        "to": names[1],
        "n": free,
        "needed": needed,
    }
    soft = before.item.approximate or entry.item.approximate
    code = "travel_time_driving" if driven else "travel_time"
    subjects = (entry.subject, at(before.item, "end"))
    yield frame.finding("travel_time", subjects, facts, code=code, soft=soft)


def _needed(frame: Frame, before: Entry, entry: Entry, *, driven: bool) -> int | None:
    if before.item.place_id is None or entry.item.place_id is None:
        return None
    known = frame.distances.get((before.item.place_id, entry.item.place_id))
    if known is None:
        return None
    first, second = (known.driving, known.walking) if driven else (known.walking, known.driving)
    return second if first is None else first


def _between(frame: Frame, plan: DayPlan, before: Entry, entry: Entry) -> dict[str, str | int]:
    return {
        "day": plan.date,
        "time": entry.time,
        "title": entry.title,
        "other_time": before.time,
        "other": before.title,
    }
