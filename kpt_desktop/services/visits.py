"""Visits: the list of them, and all records of one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.enums import Direction, Role, Side, VisitKind, VisitStatus
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import (
    Aspect,
    Attendance,
    Award,
    Competition,
    Consent,
    Contact,
    Criterion,
    Day,
    Delegation,
    Distance,
    Duty,
    Item,
    Judge,
    Language,
    Mark,
    MarkSheet,
    Module,
    Organisation,
    OrganisationName,
    Paper,
    Participation,
    Penalty,
    Person,
    Place,
    ProgrammeVersion,
    Record,
    Regulation,
    Room,
    Seat,
    Setting,
    Team,
    TeamMember,
    Track,
    TravelLeg,
    Vehicle,
    Visit,
    Wish,
    Workplace,
)
from kpt_desktop.domain.visit_records import ADULT_ROLES, VisitRecords
from kpt_desktop.errors import UserError

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """One line of the list of visits. The counts are of both sides together."""

    id: UUID
    code: str
    title: LocalText
    kind: VisitKind
    direction: Direction
    status: VisitStatus
    partner: LocalText
    country: str
    start: date
    end: date
    students: int
    teachers: int
    participants: int
    items: int


def list_visits(store: Store) -> tuple[VisitSummary, ...]:
    """Return all visits, the newest first."""
    with store.reading() as reader:
        partners = {partner.id: partner for partner in reader.find(Organisation)}
        visits = sorted(reader.find(Visit), key=lambda visit: (visit.start, visit.code))
        return tuple(_summary(reader, v, partners[v.partner_id]) for v in reversed(visits))


def _summary(reader: Reader, visit: Visit, partner: Organisation) -> VisitSummary:
    delegations = reader.find(Delegation, visit_id=visit.id)
    counts = [_role_counts(reader, delegation.id) for delegation in delegations]
    return VisitSummary(
        id=visit.id,
        code=visit.code,
        title=visit.title,
        kind=visit.kind,
        direction=visit.direction,
        status=visit.status,
        partner=partner.short_name,
        country=partner.country,
        start=visit.start,
        end=visit.end,
        students=sum(count[0] for count in counts),
        teachers=sum(count[1] for count in counts),
        participants=sum(count[2] for count in counts),
        items=reader.count(Item, visit_id=visit.id),
    )


def _role_counts(reader: Reader, delegation_id: UUID) -> tuple[int, int, int]:
    """Return students, teachers and all participants of a delegation."""
    students = reader.count(Participation, delegation_id=delegation_id, role=Role.STUDENT)
    teachers = sum(
        reader.count(Participation, delegation_id=delegation_id, role=role) for role in ADULT_ROLES
    )
    return students, teachers, reader.count(Participation, delegation_id=delegation_id)


def find_visit(store: Store, code: str) -> UUID:
    """Return the id of the visit with this code.

    Raises:
        UserError: ``visit_unknown``.
    """
    with store.reading() as reader:
        found = reader.find(Visit, code=code)
    if not found:
        raise UserError("visit_unknown", code=code)
    return found[0].id


def load_visit(store: Store, visit_id: UUID) -> VisitRecords:
    """Return all records of a visit.

    Raises:
        UserError: ``visit_gone``: it was deleted meanwhile.
    """
    with store.reading() as reader:
        visit = reader.get(Visit, visit_id)
        if visit is None:
            raise UserError("visit_gone")
        return _records_of(reader, visit)


def _records_of(reader: Reader, visit: Visit) -> VisitRecords:
    delegations = reader.find(Delegation, visit_id=visit.id)
    delegation_ids = {delegation.id for delegation in delegations}
    organisation_ids = {visit.partner_id, *(d.organisation_id for d in delegations)}
    regulation = reader.get(Regulation, visit.regulation_id) or Regulation()
    return VisitRecords(
        visit=visit,
        regulation=regulation,
        organisations=_by_id(reader.find_in(Organisation, "id", organisation_ids)),
        names=reader.find_in(OrganisationName, "organisation_id", organisation_ids),
        delegations=_by_id(delegations),
        travel_legs=_by_id(reader.find_in(TravelLeg, "delegation_id", delegation_ids)),
        rooms=_by_id(reader.find_in(Room, "delegation_id", delegation_ids)),
        **_people_of(reader, delegation_ids),
        **_programme_of(reader, visit),
        **_competition_of(reader, visit),
        settings={setting.key: setting for setting in reader.find(Setting)},
        unreadable=tuple((fault.id, fault.field) for fault in reader.faults()),
    )


def _people_of(reader: Reader, delegation_ids: Collection[UUID]) -> dict[str, Any]:
    """Return the parts of a visit's records that are about people."""
    participations = reader.find_in(Participation, "delegation_id", delegation_ids)
    participation_ids = {row.id for row in participations}
    person_ids = {row.person_id for row in participations}
    return {
        "persons": _by_id(reader.find_in(Person, "id", person_ids)),
        "participations": _by_id(participations),
        "papers": _by_id(reader.find_in(Paper, "person_id", person_ids)),
        "contacts": _by_id(reader.find_in(Contact, "person_id", person_ids)),
        "languages": _by_id(reader.find_in(Language, "person_id", person_ids)),
        "consents": _by_id(reader.find_in(Consent, "participation_id", participation_ids)),
        "attendances": _by_id(reader.find_in(Attendance, "participation_id", participation_ids)),
    }


def _programme_of(reader: Reader, visit: Visit) -> dict[str, Any]:
    """Return the parts of a visit's records that are about its programme."""
    items = reader.find(Item, visit_id=visit.id)
    return {
        "days": _by_id(reader.find(Day, visit_id=visit.id)),
        "items": _by_id(items),
        "duties": _by_id(reader.find_in(Duty, "item_id", {item.id for item in items})),
        "versions": _by_id(reader.find(ProgrammeVersion, visit_id=visit.id)),
        "places": _by_id(reader.find(Place)),
        "distances": _by_id(reader.find(Distance)),
        "vehicles": _by_id(reader.find(Vehicle)),
    }


def _competition_of(reader: Reader, visit: Visit) -> dict[str, Any]:
    """Return the parts of a visit's records that are about teams, tracks and marks."""
    teams = reader.find(Team, visit_id=visit.id)
    tracks = reader.find(Track, visit_id=visit.id)
    team_ids, track_ids = {team.id for team in teams}, {track.id for track in tracks}
    criteria = reader.find_in(Criterion, "track_id", track_ids)
    aspects = reader.find_in(Aspect, "criterion_id", {one.id for one in criteria})
    return {
        "competitions": _by_id(reader.find(Competition, visit_id=visit.id)),
        "teams": _by_id(teams),
        "team_members": _by_id(reader.find_in(TeamMember, "team_id", team_ids)),
        "tracks": _by_id(tracks),
        "modules": _by_id(reader.find_in(Module, "track_id", track_ids)),
        "workplaces": _by_id(reader.find_in(Workplace, "track_id", track_ids)),
        "seats": _by_id(reader.find_in(Seat, "team_id", team_ids)),
        "wishes": _by_id(reader.find(Wish, visit_id=visit.id)),
        "criteria": _by_id(criteria),
        "aspects": _by_id(aspects),
        "judges": _by_id(reader.find(Judge, visit_id=visit.id)),
        "marks": _by_id(reader.find_in(Mark, "team_id", team_ids)),
        "mark_sheets": _by_id(reader.find_in(MarkSheet, "team_id", team_ids)),
        "penalties": _by_id(reader.find_in(Penalty, "team_id", team_ids)),
        "awards": _by_id(reader.find(Award, visit_id=visit.id)),
    }


def _by_id(records: tuple[R, ...]) -> dict[UUID, R]:
    return {record.id: record for record in records}


def sides(direction: Direction) -> tuple[Side, Side]:
    """Return the side of our own college and the side of the partner."""
    if direction == Direction.INCOMING:
        return Side.HOST, Side.GUEST
    return Side.GUEST, Side.HOST
