"""Legs and rooms for tests about delegations."""

from dataclasses import replace
from datetime import date

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.records import Room, TravelLeg
from kpt_desktop.domain.visit_records import VisitRecords

PRAGUE, MOSCOW, HELSINKI = "Europe/Prague", "Europe/Moscow", "Europe/Helsinki"


def clock_of(said: str) -> tuple[date, int]:
    """Return the day and minute of ``2026-10-04 10:05``."""
    day, _, time = said.partition(" ")
    hours, minutes = time.split(":")
    return date.fromisoformat(day), int(hours) * 60 + int(minutes)


def a_leg(
    records: VisitRecords,
    leaves: str,
    arrives: str,
    zones: tuple[str, str] = (PRAGUE, MOSCOW),
    way: TravelWay = TravelWay.ARRIVAL,
    **values,
) -> TravelLeg:
    """A leg of the guests between two local times."""
    start, end = clock_of(leaves), clock_of(arrives)
    leg = TravelLeg(
        delegation_id=records.delegation(Side.GUEST).id,
        way=way,
        leaves_on=start[0],
        leaves_at=start[1],
        leaves_zone=zones[0],
        arrives_on=end[0],
        arrives_at=end[1],
        arrives_zone=zones[1],
    )
    return replace(leg, **values)


def with_legs(records: VisitRecords, *legs: TravelLeg) -> VisitRecords:
    """The visit with these legs, in this order."""
    return records.after(Touched(tuple(replace(leg, order=n) for n, leg in enumerate(legs))))


def with_rooms(records: VisitRecords, **beds: int | None) -> VisitRecords:
    """The visit whose guests have rooms: ``r12=2`` is room 12 with two beds."""
    guests = records.delegation(Side.GUEST).id
    rooms = (Room(delegation_id=guests, name=name[1:], beds=n) for name, n in beds.items())
    return records.after(Touched(tuple(rooms)))
