"""What people are driven to in a visit: rides of the programme and legs of the journey by road."""

from dataclasses import dataclass, replace
from datetime import date

from kpt_desktop.domain.ages import is_minor
from kpt_desktop.domain.attending import attending
from kpt_desktop.domain.enums import TravelMeans
from kpt_desktop.domain.findings_minors import TRIPS
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Item, TravelLeg, Vehicle
from kpt_desktop.domain.times import clock, clock_range
from kpt_desktop.domain.visit_records import Participant, VisitRecords, item_order

_BY_ROAD = frozenset({TravelMeans.BUS, TravelMeans.CAR})


@dataclass(frozen=True, slots=True)
class Ride:
    """One ride.

    Attributes:
        number: counted from 1 in the order of time; lists of people name rides by it.
        passengers: None where it is for a group of which nobody knows who is in it.
        item: of the programme, None for a leg of the journey.
    """

    number: int
    day: date | None
    moment: int
    time: str
    what: LocalText
    place: LocalText
    passengers: tuple[Participant, ...] | None
    vehicle: Vehicle | None = None
    met_by: str = ""
    item: Item | None = None

    @property
    def minors(self) -> tuple[Participant, ...]:
        """Return the passengers who are under age on the day."""
        day = self.day
        if day is None:
            return ()
        return tuple(
            row
            for row in self.passengers or ()
            if row.person.birth_date and is_minor(row.person.birth_date, day)
        )


def rides_of(records: VisitRecords) -> tuple[Ride, ...]:
    """Return all rides of a visit by time, numbered."""
    found = [
        _item_ride(records, day, item)
        for day in records.days_in_order()
        for item in records.items_of(day.id)
        if item.kind in TRIPS or item.vehicle_id is not None
    ]
    legs = records.travel_legs.values()
    found += [_leg_ride(records, leg) for leg in legs if leg.means in _BY_ROAD]
    found.sort(key=lambda ride: (ride.day or date.max, ride.moment))
    return tuple(replace(ride, number=number) for number, ride in enumerate(found, start=1))


def _item_ride(records: VisitRecords, day: Day, item: Item) -> Ride:
    vehicle = records.vehicles.get(item.vehicle_id) if item.vehicle_id else None
    return Ride(
        number=0,
        day=day.date,
        moment=item_order(item)[0],
        time=clock_range(item.start, item.end),
        what=item.title,
        place=item.place,
        passengers=attending(records, item),
        vehicle=vehicle,
        item=item,
    )


def _leg_ride(records: VisitRecords, leg: TravelLeg) -> Ride:
    way = " → ".join(part for part in (leg.origin, leg.destination) if part)
    delegation = records.delegations[leg.delegation_id]
    times = [clock(moment) for moment in (leg.leaves_at, leg.arrives_at) if moment is not None]
    named = " ".join(part for part in (leg.number, way) if part)
    return Ride(
        number=0,
        day=leg.leaves_on or leg.arrives_on,
        moment=leg.leaves_at if leg.leaves_at is not None else -1,
        time="–".join(times),
        what=LocalText(named, named, named),
        place=LocalText(),
        passengers=records.participants(delegation.side),
        met_by=leg.met_by,
    )
