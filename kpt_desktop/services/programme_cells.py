"""Fields of a programme item as people type and read them, cell by cell."""

from collections.abc import Callable, Mapping
from typing import Any

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.audiences import audience_word, parse_audience
from kpt_desktop.services.field_values import choice_word, parse_choice
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.time_entry import parse_times, show_times

LONGEST_LINE, LONGEST_NOTE = 200, 2000

COLUMNS = (
    "time", "title_ru", "title_en", "place", "audience", "kind", "responsible", "note_internal",
)  # fmt: skip
"""The cells of an item in the table of a day, from left to right."""


def show_cell(item: Item, column: str, lang: str, records: VisitRecords | None = None) -> str:
    """Return an item's cell as text; typed again, it means the same value.

    ``records`` are those of the visit, for the names of its teams.
    """
    shown: Mapping[str, Callable[[], str]] = {
        "time": lambda: show_times(
            item.start, item.end, item.part, lang, approximate=item.approximate
        ),
        "title_ru": lambda: item.title.ru,
        "title_en": lambda: item.title.en,
        "place": lambda: item.place.best(lang),
        "audience": lambda: audience_word(item.audience, lang, records),
        "kind": lambda: choice_word(item.kind, lang),
        "responsible": lambda: item.responsible,
        "note_internal": lambda: item.note_internal,
    }
    return shown[column]()


def parse_cell(
    item: Item | None,
    column: str,
    typed: str,
    lang: str,
    records: VisitRecords | None = None,
) -> dict[str, Any]:
    """Return the item's fields that a typed cell means.

    Args:
        item: as it is now; None for one that is still to be made.
        column: of :data:`COLUMNS`.
        typed: anything from a keyboard or a clipboard.
        records: of the visit, for the names of its teams and directions.
        lang: of the reader: places are typed in it, and words of kinds are known in it.

    Raises:
        UserError: as ``parse_times``, ``parse_choice`` and ``clean_line``.
    """
    if column == "time":
        said = parse_times(typed)
        return {
            "start": said.start,
            "end": said.end,
            "part": said.part,
            "approximate": said.approximate,
        }
    if column == "kind":
        return {"kind": parse_choice(ItemKind, typed, lang) if typed.strip() else ItemKind.OTHER}
    if column == "audience":
        return {"audience": parse_audience(typed, lang, records)}
    cleaned = clean_line(typed, LONGEST_NOTE if column == "note_internal" else LONGEST_LINE)
    if column in {"responsible", "note_internal"}:
        return {column: cleaned}
    field, spoken = ("place", lang) if column == "place" else tuple(column.split("_"))
    before: LocalText = getattr(item, field) if item is not None else NO_TEXT
    return {field: before.with_language(spoken, cleaned)}
