"""Where things happen and what takes people there; kept for all visits."""

from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Record):
    """A hall, a museum, a workshop.

    Attributes:
        organisation_id: whose it is; None for a place of the town.
        capacity: people it holds, None while unknown.
        closed_days: ISO weekday numbers (1 is Monday) on which it is closed, apart by blanks.
        several_at_once: a yard or a canteen, where two items at one time are no conflict.
    """

    name: LocalText = NO_TEXT
    organisation_id: UUID | None = None
    address: str = ""
    capacity: int | None = None
    closed_days: str = ""
    several_at_once: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance(Record):
    """Minutes between two places, in either direction; None where nobody goes that way."""

    place_id: UUID
    other_id: UUID
    walking: int | None = None
    driving: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vehicle(Record):
    """A bus or a car. ``seats`` are those for passengers, None while unknown."""

    name: str = ""
    plate: str = ""
    seats: int | None = None
    driver: str = ""
    phone: str = ""
    note: str = ""
