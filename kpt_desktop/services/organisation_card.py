"""What the store knows of a school beyond one visit: visits, people, counts by year."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import Direction, Role
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold, full_name
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import Delegation, Participation, Person, Visit
from kpt_desktop.domain.visit_records import ADULT_ROLES
from kpt_desktop.services.agreements import KnownAgreement, agreements_for
from kpt_desktop.services.person_history import PastVisit, visits_of


@dataclass(frozen=True, slots=True)
class PartnerVisit:
    """A visit in which a school had a delegation; the counts are of that delegation."""

    visit_id: UUID
    title: LocalText
    start: date
    end: date
    direction: Direction
    students: int
    teachers: int
    people: int


@dataclass(frozen=True, slots=True)
class PartnerPerson:
    """Somebody who was in a school's delegation, with those visits, newest first."""

    person_id: UUID
    name: str
    visits: tuple[PastVisit, ...]


@dataclass(frozen=True, slots=True)
class YearCount:
    """How much a school took part in one year."""

    year: int
    visits: int
    students: int
    teachers: int
    people: int


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """A school over the years: newest visits first, people by their names."""

    agreements: tuple[KnownAgreement, ...] = ()
    visits: tuple[PartnerVisit, ...] = ()
    people: tuple[PartnerPerson, ...] = ()

    def years(self) -> tuple[YearCount, ...]:
        """Return the counts of each year there was a visit in, newest first."""
        found: defaultdict[int, list[PartnerVisit]] = defaultdict(list)
        for visit in self.visits:
            found[visit.start.year].append(visit)
        return tuple(_counted(year, found[year]) for year in sorted(found, reverse=True))


def organisation_card(store: Store, organisation_id: UUID) -> OrganisationCard:
    """Return what the store knows of a school."""
    with store.reading() as reader:
        delegations = reader.find(Delegation, organisation_id=organisation_id)
        rows = reader.find_in(Participation, "delegation_id", {d.id for d in delegations})
        return OrganisationCard(
            agreements_for(reader, organisation_id),
            _visits(reader, delegations, rows),
            _people(reader, rows),
        )


def _visits(
    reader: Reader, delegations: Sequence[Delegation], rows: Sequence[Participation]
) -> tuple[PartnerVisit, ...]:
    roles: defaultdict[UUID, list[Role | None]] = defaultdict(list)
    for row in rows:
        roles[row.delegation_id].append(row.role)
    known = {v.id: v for v in reader.find_in(Visit, "id", {d.visit_id for d in delegations})}
    made = [_visit(known[d.visit_id], roles[d.id]) for d in delegations]
    return tuple(sorted(made, key=lambda visit: (visit.start, str(visit.visit_id)), reverse=True))


def _visit(visit: Visit, roles: Sequence[Role | None]) -> PartnerVisit:
    return PartnerVisit(
        visit_id=visit.id,
        title=visit.title,
        start=visit.start,
        end=visit.end,
        direction=visit.direction,
        students=sum(role == Role.STUDENT for role in roles),
        teachers=sum(role in ADULT_ROLES for role in roles),
        people=len(roles),
    )


def _people(reader: Reader, rows: Iterable[Participation]) -> tuple[PartnerPerson, ...]:
    here = {row.id: row.person_id for row in rows}
    persons = reader.find_in(Person, "id", set(here.values()))
    visits = visits_of(reader, set(here.values()))
    people = [
        PartnerPerson(
            person.id,
            full_name(person),
            tuple(part for part in visits[person.id] if part.participation_id in here),
        )
        for person in persons
    ]
    return tuple(sorted(people, key=lambda one: (fold(one.name), str(one.person_id))))


def _counted(year: int, visits: Sequence[PartnerVisit]) -> YearCount:
    return YearCount(
        year,
        len(visits),
        sum(visit.students for visit in visits),
        sum(visit.teachers for visit in visits),
        sum(visit.people for visit in visits),
    )
