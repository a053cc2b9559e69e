"""A delegation's way there and back: which legs, how long, and when it is here (F38).

Clock times of a leg are local at both of its ends, so every comparison goes over UTC.
"""

from datetime import date, datetime

from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.records import TravelLeg
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.domain.zones import COUNTRY_ZONES, local, moment

Clock = tuple[date, int]
"""A day, and minutes after its midnight."""

NEAR_DAYS = 3
"""A leg further than this from the days of the visit is a slip of the hand."""


def legs_of(records: VisitRecords, side: Side, way: TravelWay) -> tuple[TravelLeg, ...]:
    """Return the legs of one way of a delegation in their order."""
    delegation_id = records.delegation(side).id
    own = (
        leg
        for leg in records.travel_legs.values()
        if leg.delegation_id == delegation_id and leg.way == way
    )
    return tuple(sorted(own, key=lambda leg: (leg.order, str(leg.id))))


def leaves(leg: TravelLeg, visit_zone: str) -> datetime | None:
    """Return the moment a leg leaves, in UTC; None while its day, time or zone is unknown."""
    if leg.leaves_on is None or leg.leaves_at is None:
        return None
    return moment(leg.leaves_on, leg.leaves_at, leg.leaves_zone or visit_zone)


def arrives(leg: TravelLeg, visit_zone: str) -> datetime | None:
    """Return the moment a leg arrives, in UTC; None while its day, time or zone is unknown."""
    if leg.arrives_on is None or leg.arrives_at is None:
        return None
    return moment(leg.arrives_on, leg.arrives_at, leg.arrives_zone or visit_zone)


def minutes_under_way(leg: TravelLeg, visit_zone: str) -> int | None:
    """Return how long a leg lasts, over zones and clock changes; negative for a wrong one."""
    start, end = leaves(leg, visit_zone), arrives(leg, visit_zone)
    return None if start is None or end is None else round((end - start).total_seconds() / 60)


def minutes_of_way(legs: tuple[TravelLeg, ...], visit_zone: str) -> int | None:
    """Return how long a way lasts from the first door to the last, waiting included."""
    if not legs:
        return None
    start, end = leaves(legs[0], visit_zone), arrives(legs[-1], visit_zone)
    return None if start is None or end is None else round((end - start).total_seconds() / 60)


def arrival_moment(records: VisitRecords) -> Clock | None:
    """Return when the guests are here, by the clocks of the visit.

    None while no leg says it. Programme items for guests before this are too early.
    """
    legs = legs_of(records, Side.GUEST, TravelWay.ARRIVAL)
    zone = records.visit.zone
    at = arrives(legs[-1], zone) if legs else None
    return local(at, zone) if at else None


def departure_moment(records: VisitRecords) -> Clock | None:
    """Return when the guests leave, by the clocks of the visit; None while no leg says it."""
    legs = legs_of(records, Side.GUEST, TravelWay.DEPARTURE)
    zone = records.visit.zone
    at = leaves(legs[0], zone) if legs else None
    return local(at, zone) if at else None


def home_zone(records: VisitRecords, side: Side) -> str:
    """Return the zone a delegation comes from, by its organisation's country."""
    country = records.organisation(side).country
    return COUNTRY_ZONES.get(country, records.visit.zone)


def usual_zones(records: VisitRecords, side: Side, way: TravelWay) -> tuple[str, str]:
    """Return the zones a new leg has at its ends until somebody says otherwise.

    It goes on where the leg before it ended; the first comes from home, or from the visit.
    """
    home, here = home_zone(records, side), records.visit.zone
    first, last = (home, here) if way == TravelWay.ARRIVAL else (here, home)
    legs = legs_of(records, side, way)
    return (legs[-1].arrives_zone or here) if legs else first, last
