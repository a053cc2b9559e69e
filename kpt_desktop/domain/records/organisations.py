"""Schools and offices, their names over time, and the agreements visits rest on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """A school or office; ``short_name`` is what lists show, full names live in their own records.

    ``country`` is ISO 3166 alpha-2, empty while unknown; ``is_home`` marks the user's own college.
    """

    short_name: LocalText = NO_TEXT
    city: LocalText = NO_TEXT
    country: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    director_name: str = ""
    director_post: LocalText = NO_TEXT
    is_home: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationName(Record):
    """A full official name that is valid between two dates, an open end being None."""

    organisation_id: UUID
    name: LocalText
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Record):
    """The basis of visits (an interregional agreement, an invitation); never required."""

    organisation_id: UUID | None = None
    kind: str = ""
    title: LocalText = NO_TEXT
    signed_on: date | None = None
    note: str = ""
