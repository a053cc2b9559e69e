"""Visits whose travellers lack nothing, so that a test breaks just one thing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.country_rules import Law
from kpt_desktop.domain.enums import ConsentAnswer, Direction, Role, Side
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.rules import rule_book
from tests.helpers.factories import make_visit_records

TODAY = date(2026, 9, 1)
IN_ORDER: Mapping[str, Any] = {
    "birth_date": date(2009, 3, 5),
    "citizenship": "CZ",
    "doc_number": "45112083",
    "doc_issue": date(2024, 1, 10),
    "doc_expiry": date(2034, 1, 10),
    "visa_no": "1234567",
    "policy_no": "P-1",
    "guardian_name": "Novák Petr",
    "guardian_phone": "+420 600 000 001",
    "guardian_consent": ConsentAnswer.GIVEN,
}
ADULT = {"birth_date": date(1980, 5, 5)}
BY_LAW = (
    "passport", "visa", "insurance", "stay", "registration", "calendar", "citizenship", "age",
    "comes", "guardian", "consent", "escorts", "bus",
)  # fmt: skip
"""How the codes of findings that need the rules of countries begin."""


def with_values(
    records: VisitRecords, number: int = 0, side: Side = Side.GUEST, **values: Any
) -> VisitRecords:
    """Return the records with field values of one participant, the first guest unless said."""
    row = records.participants(side)[number]
    return records.foreseeing(Change(Label("cells_pasted", {"n": 1}), writes(row, values)))


def journey(students: int = 1, teachers: int = 1, **visit_values: Any) -> VisitRecords:
    """Return a visit to Russia from Czechia whose guests have all papers; hosts are grown up."""
    records = make_visit_records(students, teachers, **visit_values)
    for side in Side:
        for number, row in enumerate(records.participants(side)):
            grown = row.participation.role != Role.STUDENT or side == Side.HOST
            values = dict(IN_ORDER) | (ADULT if grown else {})
            records = with_values(records, number, side, **values)
    return records


def outgoing(students: int = 1, teachers: int = 1, **visit_values: Any) -> VisitRecords:
    """Return a visit of Russians to Czechia: the other side is the host."""
    records = journey(students, teachers, direction=Direction.OUTGOING, **visit_values)
    guest, host = (records.delegation(side) for side in (Side.GUEST, Side.HOST))
    swapped = {
        guest.id: replace(guest, organisation_id=host.organisation_id),
        host.id: replace(host, organisation_id=guest.organisation_id),
    }
    records = replace(records, delegations=swapped)
    for number in range(students + teachers):
        records = with_values(records, number, citizenship="RU")
    return records


def lodged(records: VisitRecords, words: str) -> VisitRecords:
    """Return the records with the guests' lodging said."""
    guest = replace(records.delegation(Side.GUEST), lodging=words)
    return replace(records, delegations={**records.delegations, guest.id: guest})


def findings(records: VisitRecords, today: date = TODAY) -> list[Finding]:
    """Return the findings that rules of countries give, registration's reminder left out."""
    found = judge(records, ("ru",), Law(rule_book(records.settings), today))
    return [
        finding
        for finding in found
        if finding.code.startswith(BY_LAW) and not finding.code.startswith("registration")
    ]


def codes(records: VisitRecords, today: date = TODAY) -> list[str]:
    """Return the codes of :func:`findings`."""
    return [finding.code for finding in findings(records, today)]


def registration(records: VisitRecords, today: date) -> list[Finding]:
    """Return the findings about registration."""
    found = judge(records, ("ru",), Law(rule_book(records.settings), today))
    return [finding for finding in found if finding.code.startswith(("registration", "calendar"))]
