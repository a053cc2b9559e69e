"""What a programme is put together from: typical blocks, days and whole weeks."""

from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.enums import DayPart, ItemKind, TemplateKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Template(Record):
    """A block, a day or a visit to make items from; days go by number, never by weekday.

    ``day_kinds`` are the values of :class:`DayKind` by day number, apart by blanks.
    """

    kind: TemplateKind
    name: LocalText = NO_TEXT
    day_kinds: str = ""
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem(Record):
    """An item to be made, as :class:`Item` but on a day counted from 0.

    ``minutes`` is how long it takes where it has no times.
    """

    template_id: UUID
    day: int = 0
    start: int | None = None
    end: int | None = None
    minutes: int | None = None
    part: DayPart | None = None
    approximate: bool = False
    title: LocalText = NO_TEXT
    place: LocalText = NO_TEXT
    place_id: UUID | None = None
    kind: ItemKind = ItemKind.OTHER
    audience: str = "all"
    note: LocalText = NO_TEXT
    internal: bool = False
    order: int = 0
