"""Visits that lack nothing any list for others needs, and one in which every value is a canary."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from kpt_desktop.domain.changes import Change, Label, Touched
from kpt_desktop.domain.enums import (
    ConsentAnswer,
    Direction,
    Entries,
    Sex,
    Side,
    TravelMeans,
    TravelWay,
)
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.records import Room, TravelLeg, Vehicle
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.services.paper import PaperOptions, Prepared, prepare
from tests.helpers.factories import make_participation, make_person
from tests.helpers.sample_visit import sample_visit

CONSENTS = ("c_pd", "c_pd_transfer", "c_photo", "c_health", "guardian_consent")
GIVEN = dict.fromkeys(CONSENTS, ConsentAnswer.GIVEN)


def written(records: VisitRecords, row: Participant, values: Mapping[str, Any]) -> VisitRecords:
    """Return the records with some fields of a person filled in."""
    change = Change(Label("unnamed"), tuple(writes(row, values)))
    return records.foreseeing(change)


def with_values(records: VisitRecords, rows: Iterable[Participant], **values: Any) -> VisitRecords:
    for row in rows:
        records = written(records, records.participant(row.participation.id), values)
    return records


def full_visit(host: str = "RU") -> VisitRecords:
    """The sample's visit with papers, rooms, consents, a bus and legs; to Czechia for ``CZ``."""
    records = sample_visit() if host == "RU" else _turned(sample_visit())
    for number, row in enumerate(records.participants()):
        records = written(records, row, _values(number, row))
    guests = records.delegation(Side.GUEST)
    bus = Vehicle(name="Икарус", plate="А 123 ВС 47", seats=40, driver="Пётр Шофёров",
                  phone="+7 900 000-00-77")  # fmt: skip
    rides = [
        replace(item, vehicle_id=bus.id)
        for item in records.items.values()
        if item.kind == "transfer"
    ]
    saved = (
        replace(guests, lodging="Гостиница «Нева», Кировск, ул. Новая, 4"),
        Room(delegation_id=guests.id, name="201", beds=2),
        Room(delegation_id=guests.id, name="202", beds=3),
        bus,
        *rides,
        TravelLeg(
            delegation_id=guests.id, way=TravelWay.ARRIVAL, means=TravelMeans.BUS, number="LX 12",
            origin="Pulkovo", destination="Кировск", leaves_on=records.visit.start,
            leaves_at=950, arrives_on=records.visit.start, arrives_at=1015, met_by="М. Ежова",
        ),
    )  # fmt: skip
    return records.after(Touched(saved))


def _turned(records: VisitRecords) -> VisitRecords:
    """The return visit: ours are the guests of the Czech school."""
    partner, home = records.partner, records.organisation(Side.HOST)
    sides = {Side.GUEST: home.id, Side.HOST: partner.id}
    turned = tuple(
        replace(d, side=Side.HOST if d.side == Side.GUEST else Side.GUEST)
        for d in records.delegations.values()
    )
    assert {d.side: d.organisation_id for d in turned} == sides
    visit = replace(records.visit, direction=Direction.OUTGOING, zone="Europe/Prague")
    return records.after(Touched((visit, *turned)))


def _values(number: int, row: Participant) -> dict[str, Any]:
    person = row.person
    values: dict[str, Any] = dict(GIVEN)
    values |= {
        "surname_lat": person.surname_lat.upper() or _plain(person.surname_native),
        "given_lat": person.given_lat.upper() or _plain(person.given_native),
        "sex": Sex.FEMALE if number % 2 else Sex.MALE,
        "birth_place": "Boskovice",
        "doc_kind": "passport",
        "doc_number": f"9010{number:04d}",
        "doc_issue": date(2024, 1, 10),
        "doc_issuer": "MěÚ Boskovice",
        "doc_expiry": date(2034, 1, 10),
        "visa_kind": "учебная",
        "visa_no": f"24 90{number:04d}",
        "visa_from": date(2026, 10, 1),
        "visa_to": date(2026, 10, 30),
        "entries_count": Entries.ONE,
        "mig_card": f"46 {number:06d}",
        "entry_date": date(2026, 10, 4),
        "entry_point": "Пулково",
        "purpose": "обмен студентов",
        "home_address": "Hybešova 53, Boskovice",
        "insurer": "Kooperativa",
        "policy_no": f"77{number:04d}",
        "policy_from": date(2026, 10, 3),
        "policy_to": date(2026, 10, 11),
        "phone": f"+420 600 000 {number:03d}",
        "guardian_name": f"Rodič {number}",
        "guardian_phone": f"+420 700 000 {number:03d}",
        "room": ("201", "202", "10", "2")[number // 2 % 4],
        "languages": "EN B2",
        "it_skills": "ИТ",
        "study_field": "информатика",
    }
    if number in {2, 3, 10}:
        values["diet"] = ("vegetariánská", "bez lepku")[number % 2]
    if number == 3:
        values["allergies"] = "ořechy"
    return values


_PLAIN = str.maketrans("ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ", "ACDEEINORSTUUYZ")


def _plain(name: str) -> str:
    return name.upper().translate(_PLAIN)


def big_visit(guests: int = 40) -> VisitRecords:
    """Forty guests with the longest names there are, two in a room."""
    records = full_visit()
    delegation = records.delegation(Side.GUEST)
    saved: list[Any] = []
    for number in range(guests - len(records.participants(Side.GUEST))):
        person = make_person(
            surname_native="Třeblická-Šťastná Novotná", given_native=f"Ludmila Anežka {number:02d}",
            surname_cyr="Тршеблицка-Штястна Новотна", given_cyr=f"Людмила Анежка {number:02d}",
            birth_date=date(2009, 1, 1) + timedelta(days=number),
        )  # fmt: skip
        saved += [person, make_participation(delegation, person, order=20 + number)]
    records = records.after(Touched(tuple(saved)))
    for number, row in enumerate(records.participants(Side.GUEST)):
        values = _values(number, row) | {"room": f"{200 + number // 2}"}
        records = written(records, row, values)
    return records


def small_visit() -> VisitRecords:
    """One guest, who leads and hosts nobody knows of."""
    records = full_visit()
    kept = records.participants(Side.GUEST)[0].participation
    return replace(records, participations={kept.id: kept})


CANARIES: Mapping[str, Any] = {}
"""Filled below: a value for each field that stands out wherever it goes."""


def _canary(number: int, form: FieldType) -> Any:
    if form is FieldType.DATE:
        return date(1931, 1, 1) + timedelta(days=40 * number)
    if form is FieldType.NUMBER:
        return 7000 + number
    return f"Q{number:02d}Z"


CANARIES = {
    key: _canary(number, field.form)
    for number, (key, field) in enumerate(FIELDS.items())
    if field.form not in {FieldType.CHOICE, FieldType.COUNTRY, FieldType.PICTURE}
    and key != "birth_date"  # it makes minors of them
}


def canary_visit(host: str = "RU") -> VisitRecords:
    """The full visit in which every field of everybody holds its canary."""
    records = full_visit(host)
    for row in records.participants():
        records = written(records, row, CANARIES)
    return records


def canaries_in(text: str) -> set[str]:
    """The fields whose canaries stand in a text."""
    return {key for key, value in CANARIES.items() if shown(value) in text}


def shown(value: Any) -> str:
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else str(value)


def made(kind, records, languages=("ru",)) -> Prepared:
    return prepare(kind, records, languages, PaperOptions(told_in="en"))


def cells(prepared, table=0):
    sheet = prepared.sheets[table]
    return [dict(zip(sheet.headers, row, strict=True)) for row in sheet.rows]


def codes(prepared):
    return [found.code for found in prepared.missing]


def table_named(prepared, name):
    return next(n for n, sheet in enumerate(prepared.sheets) if sheet.name == name)


def guests(records):
    return records.participants(Side.GUEST)
