"""Editions, visits, their regulation, and the two delegations of a visit."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import Direction, Side, VisitKind, VisitStatus
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Record):
    """One year's exchange; its legs are visits."""

    year: int
    title: LocalText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation(Record):
    """How large a delegation is and how its days are shared out (6 + 2 people, 3 + 2 days).

    A number that does not apply (directors' delegations) is None.
    """

    students: int | None = 6
    teachers: int | None = 2
    competition_days: int | None = 3
    culture_days: int | None = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """One stay of one delegation. ``code`` is unique and short: ``2026-10-boskovice-in``.

    ``start`` and ``end`` are the first and last day, both included; ``zone`` is an IANA name.
    """

    code: str
    title: LocalText
    kind: VisitKind
    direction: Direction
    partner_id: UUID
    regulation_id: UUID
    start: date
    end: date
    zone: str
    edition_id: UUID | None = None
    agreement_id: UUID | None = None
    status: VisitStatus = VisitStatus.DRAFT
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation(Record):
    """One side of a visit. Its leader is the participant with the role ``head``."""

    visit_id: UUID
    side: Side
    organisation_id: UUID
    arrival: str = ""
    departure: str = ""
    lodging: str = ""
    contacts: str = ""
    note: str = ""
