"""What making one pack knows besides its declaration, and the dates of the stay."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from kpt_desktop.documents.packs.declaration import Pack
from kpt_desktop.documents.packs.rides import Ride, rides_of
from kpt_desktop.domain.ages import is_minor
from kpt_desktop.domain.country_rules import Law
from kpt_desktop.domain.deadlines import Deadline, deadline
from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.journey import Journey
from kpt_desktop.domain.records import Organisation
from kpt_desktop.domain.visit_records import Participant, VisitRecords


@dataclass(frozen=True)
class Making:
    """One pack of one visit being made.

    Attributes:
        languages: of the pack, the main one first.
        told_in: the language of what is told before it goes.
        law: the rules of countries.
    """

    pack: Pack
    records: VisitRecords
    languages: tuple[str, ...]
    told_in: str
    law: Law

    @cached_property
    def journey(self) -> Journey:
        """Return the visit as the law sees it."""
        return Journey(self.records, self.law)

    @cached_property
    def deadlines(self) -> Mapping[UUID, Deadline]:
        """Return the deadlines of those who are to be registered, by participation."""
        journey = self.journey
        found = {
            row.participation.id: deadline(journey.book, journey.stay(row))
            for row in journey.foreigners
        }
        return {key: due for key, due in found.items() if due is not None}

    @cached_property
    def rides(self) -> tuple[Ride, ...]:
        """Return what people are driven to."""
        return rides_of(self.records)

    @cached_property
    def rides_by_passenger(self) -> Mapping[UUID, list[int]]:
        """Return the numbers of the rides that somebody is known to be aboard, by participation."""
        found: defaultdict[UUID, list[int]] = defaultdict(list)
        for ride in self.rides:
            for row in ride.passengers or ():
                found[row.participation.id].append(ride.number)
        return found

    @cached_property
    def rides_with_children(self) -> tuple[Ride, ...]:
        """Return the rides that are an organised transport of children by the rules."""
        least = self.journey.book.number("bus_minors", self.journey.host) or 0
        return tuple(ride for ride in self.rides if least and len(ride.minors) >= least)

    @cached_property
    def stay(self) -> tuple[date, date]:
        """Return the guests' first and last day: by their journey, else by the visit."""
        visit = self.records.visit
        guests = self.records.delegation(Side.GUEST).id
        legs = [leg for leg in self.records.travel_legs.values() if leg.delegation_id == guests]
        come = [leg.arrives_on for leg in legs if leg.way == TravelWay.ARRIVAL and leg.arrives_on]
        go = [leg.leaves_on for leg in legs if leg.way == TravelWay.DEPARTURE and leg.leaves_on]
        first, last = max(come, default=visit.start), min(go, default=visit.end)
        return (first, last) if first <= last else (visit.start, visit.end)

    @property
    def home(self) -> Organisation | None:
        """Return the user's own college."""
        return next((one for one in self.records.organisations.values() if one.is_home), None)

    def organisation_of(self, row: Participant) -> Organisation:
        """Return the school a participant comes with."""
        return self.records.organisations[row.delegation.organisation_id]

    def is_minor(self, row: Participant) -> bool:
        """Tell whether a participant is known to be under age when the visit begins."""
        born = row.person.birth_date
        return born is not None and is_minor(born, self.records.visit.start)
