"""What a person has several of, or anew for each journey: papers, contacts, languages, consents."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    Entries,
    LanguageLevel,
    PaperKind,
)
from kpt_desktop.domain.records.base import Record

IDENTITY_PAPERS = (PaperKind.PASSPORT, PaperKind.ID_CARD, PaperKind.INTERNAL_PASSPORT)
"""What proves who somebody is, what travels farthest first."""

JOURNEY_PAPERS = frozenset({PaperKind.VISA, PaperKind.MIGRATION_CARD, PaperKind.INSURANCE})
"""What is got anew for each journey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Record):
    """A passport, visa, migration card, insurance policy... with its validity.

    Attributes:
        participation_id: the journey it was got for (visa, migration card, policy); None for a
            paper that serves every journey.
        country: that gave it, ISO 3166 alpha-2.
        issuer: the authority, or the insurer.
        valid_from: first day of validity.
        valid_to: last day of validity.
        entries: of a visa.
        days: of stay that a visa allows.
        phone: of an insurer's assistance.
        details: the sort of a document in the list's own words, the kind of a visa, what a policy
            covers.
    """

    person_id: UUID
    kind: PaperKind
    participation_id: UUID | None = None
    number: str = ""
    details: str = ""
    country: str = ""
    issued_on: date | None = None
    issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    entries: Entries | None = None
    days: int | None = None
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """One way to reach a person, or somebody who answers for them.

    Attributes:
        order: among the contacts of its kind; the least is the one that lists show.
        name: of the guardian, or of whoever answers.
        value: the number or address as it was written.
    """

    person_id: UUID
    kind: ContactKind
    order: int = 0
    name: str = ""
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language(Record):
    """A language that a person speaks.

    Attributes:
        language: ISO 639-1 in small letters, empty where the words name none we know.
        level: None where it was not told.
        order: as the person listed them.
        note: the words as written, where they say more than language and level.
    """

    person_id: UUID
    language: str = ""
    level: LanguageLevel | None = None
    order: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """An answer to one request for consent, for one journey.

    Attributes:
        answer: None while the sheet is out, or where the stored word cannot be read: silence is
            never consent.
        on: the day of the answer, or of its withdrawal.
        sheet: number or place of the signed sheet.
    """

    participation_id: UUID
    kind: ConsentKind
    answer: ConsentAnswer | None = None
    on: date | None = None
    sheet: str = ""
