"""Who was there, half a day at a time."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import HalfDay, Presence
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """Whether a participant was there in half of a day; no record means nobody has looked."""

    participation_id: UUID
    date: date
    half: HalfDay
    presence: Presence = Presence.PRESENT
    note: str = ""
