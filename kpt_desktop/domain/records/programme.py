"""The days of a visit and what happens in them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import DayKind, DayPart, ItemKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Record):
    """One calendar day of a visit; its date lies within the visit unless the visit was moved."""

    visit_id: UUID
    date: date
    kind: DayKind
    note: LocalText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Record):
    """One row of the programme.

    Attributes:
        day_id: None for an item that waits in the pool.
        start: minutes after midnight of the day (0 to 1439), None when no clock time is known.
        end: minutes after the same midnight, above ``start``, past 1440 for an item that runs
            over midnight; None for "start only".
        part: the part of the day, when there is no clock time.
        approximate: printed as "about".
        audience: ``all``, ``guests``, ``hosts``, ``students``, ``teachers`` or ``group1``...
        internal: never on the guests' paper.
        order: keeps the typed order among items without a time.
    """

    visit_id: UUID
    day_id: UUID | None = None
    start: int | None = None
    end: int | None = None
    part: DayPart | None = None
    approximate: bool = False
    title: LocalText = NO_TEXT
    place: LocalText = NO_TEXT
    kind: ItemKind = ItemKind.OTHER
    audience: str = "all"
    responsible: str = ""
    note: LocalText = NO_TEXT
    note_internal: str = ""
    internal: bool = False
    order: int = 0
