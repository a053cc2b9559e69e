"""Items as plain data for the clipboard, and read back from it: anybody may have written it."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any
from uuid import UUID

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.plain import field_types, from_plain, to_plain
from kpt_desktop.domain.records import RECORD_KINDS, Duty, Item, Record
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.duties import MOST_MINUTES, who
from kpt_desktop.services.programme import check_times
from kpt_desktop.services.programme_cells import LONGEST_LINE, LONGEST_NOTE
from kpt_desktop.services.text_entry import clean_line

LAYOUT = 1
"""Number of the JSON layout; another one is not ours to read."""

MOST_ITEMS = 500
"""More items than any visit has; what is longer was copied by mistake (F95)."""

LONGEST_COPY = 2_000_000
"""Characters of a JSON text that are looked at."""

LEFT_OUT = {"id", "version", "visit_id", "day_id", "item_id", "order"}
"""Fields that a copy gets anew."""


def row_of(records: VisitRecords, item: Item) -> dict[str, Any]:
    """Return an item's fields as plain data, with its duties.

    Whoever does something is named too, for a visit that lacks this participant.
    """
    duties = [duty for duty in records.duties.values() if duty.item_id == item.id]
    told = [_plain(duty) | {"name": who(records, duty)} for duty in duties]
    return _plain(item) | {"duties": told}


def _plain(record: Record) -> dict[str, Any]:
    names = (f.name for f in fields(record) if f.name not in LEFT_OUT)
    return {name: to_plain(getattr(record, name)) for name in names}


def read_items(records: VisitRecords, copied: str) -> list[dict[str, Any]]:
    """Return the fields of copied items; whatever is not as it should be becomes a default."""
    try:
        said = json.loads(copied) if len(copied) <= LONGEST_COPY else None
    except (ValueError, RecursionError):
        said = None
    rows = said.get("items") if isinstance(said, dict) and said.get("layout") == LAYOUT else None
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ITEMS:
        raise UserError("clipboard_unreadable")
    return [_fields(records, row) for row in rows if isinstance(row, dict)]


def _read(records: VisitRecords, kind: type[Record], row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record's fields; references to records this visit lacks stay behind."""
    return {
        name: value
        for name in field_types(kind)
        if name in row and name not in LEFT_OUT
        and (value := _value(records, kind, name, row[name])) not in {None, ""}
    }  # fmt: skip


def _duty(records: VisitRecords, row: Mapping[str, Any]) -> dict[str, Any] | None:
    read = _read(records, Duty, row)
    for side in ("before", "after"):
        read[side] = min(max(read.get(side, 0), 0), MOST_MINUTES)
    if read.get("participation_id") is not None:
        read["name"] = ""
    known = "kind" in read and (read.get("participation_id") or read.get("name"))
    return read if known else None


def _fields(records: VisitRecords, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copied item's fields, with its day and its duties."""
    read = _read(records, Item, row)
    said = row.get("duties")
    rows = said if isinstance(said, list) else []
    duties = [_duty(records, duty) for duty in rows if isinstance(duty, dict)]
    start, end = storable_times(read.get("start"), read.get("end"))
    part = read.get("part") if start is None else None
    day = _number(row.get("day"))
    told = day if day is not None and 0 <= day <= MOST_ITEMS else None
    kept = [duty for duty in duties if duty is not None]
    return read | {"start": start, "end": end, "part": part, "day": told, "duties": kept}


def _value(records: VisitRecords, record: type[Record], name: str, said: Any) -> Any:
    """Return a field's value if it fits the field's type, else None."""
    kind = field_types(record)[name]
    simple: dict[Any, Any] = {
        bool: lambda: said if isinstance(said, bool) else None,
        int: lambda: _number(said),
        str: lambda: _line(said, LONGEST_NOTE),
        LocalText: lambda: _text(said),
    }
    if kind in simple:
        return simple[kind]()
    try:
        value = from_plain(record, name, said)
    except (ValueError, TypeError, AttributeError):
        return None
    foreign = isinstance(value, UUID)
    return None if foreign and not any(records.record(k, value) for k in RECORD_KINDS) else value


def storable_times(start: int | None, end: int | None) -> tuple[int | None, int | None]:
    """Return times that can be stored; an impossible end is left out, a start too."""
    for pair in ((start, end), (start, None)):
        try:
            return check_times(*pair)
        except UserError:
            continue
    return None, None


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(value: Any) -> LocalText:
    said = value if isinstance(value, dict) else {}
    return LocalText(*(_line(said.get(lang), LONGEST_LINE) for lang in ("ru", "en", "cs")))


def _line(value: Any, most: int) -> str:
    if not isinstance(value, str):
        return ""
    try:
        return clean_line(value, most)
    except UserError:
        return clean_line(value[:most], most)
