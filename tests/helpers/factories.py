"""Records with valid defaults; a test names only what it is about. All people are invented."""

from datetime import date, timedelta
from typing import Any

from kpt_desktop.domain.enums import DayKind, Direction, ItemKind, Role, Side, VisitKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import (
    Day,
    Delegation,
    Item,
    Organisation,
    Participation,
    Person,
    Record,
    Regulation,
    Visit,
)
from kpt_desktop.domain.visit_records import VisitRecords

START = date(2026, 10, 4)


def make_home(**values: Any) -> Organisation:
    defaults = {
        "short_name": LocalText("КПТ", "KPT", "KPT"),
        "city": LocalText("Кировск", "Kirovsk", "Kirovsk"),
        "country": "RU",
        "is_home": True,
    }
    return Organisation(**(defaults | values))


def make_partner(**values: Any) -> Organisation:
    defaults = {
        "short_name": LocalText("ВОШ Босковице", "VOŠ a SŠ Boskovice", "VOŠ a SŠ Boskovice"),
        "city": LocalText("Босковице", "Boskovice", "Boskovice"),
        "country": "CZ",
    }
    return Organisation(**(defaults | values))


def make_visit(partner: Organisation, regulation: Regulation, **values: Any) -> Visit:
    defaults = {
        "code": "2026-10-boskovice-in",
        "title": LocalText("Босковице → Кировск", "Boskovice → Kirovsk", "Boskovice → Kirovsk"),
        "kind": VisitKind.STUDENT_EXCHANGE,
        "direction": Direction.INCOMING,
        "partner_id": partner.id,
        "regulation_id": regulation.id,
        "start": START,
        "end": START + timedelta(days=6),
        "zone": "Europe/Moscow",
    }
    return Visit(**(defaults | values))


def make_person(**values: Any) -> Person:
    defaults = {"surname_native": "Nováková", "given_native": "Tereza", "citizenship": "CZ"}
    return Person(**(defaults | values))


def make_participation(delegation: Delegation, person: Person, **values: Any) -> Participation:
    defaults = {"delegation_id": delegation.id, "person_id": person.id, "role": Role.STUDENT}
    return Participation(**(defaults | values))


def make_item(visit: Visit, day: Day | None, **values: Any) -> Item:
    defaults = {
        "visit_id": visit.id,
        "day_id": day.id if day else None,
        "start": 9 * 60,
        "end": 10 * 60 + 30,
        "title": LocalText("Открытие", "Opening", "Zahájení"),
        "kind": ItemKind.OPENING,
    }
    return Item(**(defaults | values))


_WEEK = (
    DayKind.ARRIVAL,
    DayKind.COMPETITION,
    DayKind.COMPETITION,
    DayKind.COMPETITION,
    DayKind.CULTURE,
    DayKind.CULTURE,
    DayKind.DEPARTURE,
)


def make_visit_records(students: int = 6, teachers: int = 2, **visit_values: Any) -> VisitRecords:
    """A visit of a week with that many guests and hosts, and one item a day."""
    home, partner, regulation = make_home(), make_partner(), Regulation()
    visit = make_visit(partner, regulation, **visit_values)
    guests = Delegation(visit_id=visit.id, side=Side.GUEST, organisation_id=partner.id)
    hosts = Delegation(visit_id=visit.id, side=Side.HOST, organisation_id=home.id)
    persons: dict[Any, Person] = {}
    participations: dict[Any, Any] = {}
    for delegation in (guests, hosts):
        roles = [Role.STUDENT] * students + [Role.TEACHER] * teachers
        for number, role in enumerate(roles, start=1):
            person = make_person(
                surname_native=f"Surname{number:02d}", given_native=delegation.side.value
            )
            persons[person.id] = person
            row = make_participation(delegation, person, role=role, order=number)
            participations[row.id] = row
    days = [
        Day(visit_id=visit.id, date=visit.start + timedelta(days=offset), kind=kind)
        for offset, kind in enumerate(_WEEK)
    ]
    items = [make_item(visit, day) for day in days]
    return VisitRecords(
        visit=visit,
        regulation=regulation,
        organisations={home.id: home, partner.id: partner},
        delegations={guests.id: guests, hosts.id: hosts},
        persons=persons,
        participations=participations,
        days={day.id: day for day in days},
        items={item.id: item for item in items},
    )


def all_records(records: VisitRecords) -> tuple[Record, ...]:
    """All records of a visit, parents before children, ready to be inserted into a store."""
    return (
        *records.organisations.values(),
        *records.names,
        records.regulation,
        records.visit,
        *records.delegations.values(),
        *records.persons.values(),
        *records.participations.values(),
        *records.papers.values(),
        *records.contacts.values(),
        *records.languages.values(),
        *records.consents.values(),
        *records.places.values(),
        *records.distances.values(),
        *records.vehicles.values(),
        *records.teams.values(),
        *records.team_members.values(),
        *records.competitions.values(),
        *records.tracks.values(),
        *records.modules.values(),
        *records.workplaces.values(),
        *records.days.values(),
        *records.items.values(),
        *records.travel_legs.values(),
        *records.rooms.values(),
        *records.attendances.values(),
        *records.seats.values(),
        *records.wishes.values(),
        *records.criteria.values(),
        *records.aspects.values(),
        *records.judges.values(),
        *records.marks.values(),
        *records.mark_sheets.values(),
        *records.penalties.values(),
        *records.awards.values(),
        *records.duties.values(),
        *records.versions.values(),
    )
