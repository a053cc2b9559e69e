"""The days of a visit, what happens in them and who does it, and the versions made public."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import DayKind, DayPart, DutyKind, ItemKind
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
        audience: ``all``, ``guests``, ``guests+students``, ``track:IT``, ``team:<uuid>``,
            ``named``, or a group as it was typed; its grammar is in ``domain/audience.py``.
        place: as it is printed.
        place_id: the known place that ``place`` names, if any.
        module_id: the module of the competition that is worked on.
        internal: never on the guests' paper.
        pinned: a draft of the programme leaves it where it is.
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
    place_id: UUID | None = None
    vehicle_id: UUID | None = None
    module_id: UUID | None = None
    kind: ItemKind = ItemKind.OTHER
    audience: str = "all"
    responsible: str = ""
    note: LocalText = NO_TEXT
    note_internal: str = ""
    internal: bool = False
    pinned: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Record):
    """What somebody does at an item: answers for it, interprets, has to be there.

    Attributes:
        participation_id: None for somebody who is in neither delegation; ``name`` tells who.
        before, after: minutes of theirs that the item takes besides its own.
    """

    item_id: UUID
    kind: DutyKind
    participation_id: UUID | None = None
    name: str = ""
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeVersion(Record):
    """The programme as it was handed out: frozen, numbered from 1.

    Attributes:
        published_at: minutes after midnight, local.
        snapshot: the days and items as JSON, by the names of their fields.
    """

    visit_id: UUID
    number: int
    published_on: date
    published_at: int = 0
    snapshot: str = ""
    note: str = ""
