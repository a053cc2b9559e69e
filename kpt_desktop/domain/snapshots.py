"""The programme frozen as JSON and read back: days, items, and what people do at them.

Reading is tolerant, since a version outlives many layouts of the records: unknown names are passed
over, missing or unreadable values take the field's default.
"""

import json
import types
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from kpt_desktop.domain.enums import DayKind, DutyKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Duty, Item, Record
from kpt_desktop.domain.visit_records import VisitRecords

R = TypeVar("R", bound=Record)

_LEFT_OUT = {"version", "visit_id"}
"""Counted by the store, or known from where the snapshot is kept."""

_FALLBACKS: dict[tuple[type[Record], str], Any] = {
    (Day, "kind"): DayKind.FREE,
    (Duty, "kind"): DutyKind.ATTENDS,
}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Days, items and duties as they were."""

    days: tuple[Day, ...] = ()
    items: tuple[Item, ...] = ()
    duties: tuple[Duty, ...] = ()


def snapshot_of(records: VisitRecords) -> Snapshot:
    """Return the programme as it is now, in an order that depends on nothing but itself."""
    return Snapshot(
        _sorted(records.days.values()),
        _sorted(records.items.values()),
        _sorted(records.duties.values()),
    )


def _sorted(records: Iterable[R]) -> tuple[R, ...]:
    return tuple(sorted(records, key=lambda record: str(record.id)))


def to_json(snapshot: Snapshot) -> str:
    """Return the snapshot as JSON text, by the names of the fields."""
    data = {
        "days": [_plain(day) for day in snapshot.days],
        "items": [_plain(item) for item in snapshot.items],
        "duties": [_plain(duty) for duty in snapshot.duties],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=16)
def from_json(stored: str, visit_id: UUID) -> Snapshot:
    """Return what a stored text says, an empty snapshot when it is not one of ours.

    Days without a readable date and records without an id are left out, as are duties at items
    that are not there; an item of a day that is not there waits in the pool.
    """
    try:
        data = json.loads(stored)
    except ValueError:
        return Snapshot()
    if not isinstance(data, dict):
        return Snapshot()
    days = _read_all(Day, data.get("days"), visit_id)
    items = _read_all(Item, data.get("items"), visit_id)
    known = {day.id for day in days}
    items = tuple(item if item.day_id in known else _pooled(item) for item in items)
    present = {item.id for item in items}
    duties = tuple(
        duty for duty in _read_all(Duty, data.get("duties"), visit_id) if duty.item_id in present
    )
    return Snapshot(days, items, duties)


def _pooled(item: Item) -> Item:
    return item if item.day_id is None else replace(item, day_id=None)


def _plain(record: Record) -> dict[str, Any]:
    return {
        field.name: _plain_value(getattr(record, field.name))
        for field in fields(record)
        if field.name not in _LEFT_OUT
    }


def _plain_value(value: Any) -> Any:
    match value:
        case LocalText():
            return {lang: said for lang in ("ru", "en", "cs") if (said := value.in_language(lang))}
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
    return value


def _read_all(kind: type[R], rows: Any, visit_id: UUID) -> tuple[R, ...]:
    made = [_read(kind, row, visit_id) for row in rows] if isinstance(rows, list) else []
    found = {record.id: record for record in made if record is not None}
    return tuple(found.values())


def _read(kind: type[R], row: Any, visit_id: UUID) -> R | None:
    """Return one record, None when what it cannot do without is missing."""
    if not isinstance(row, dict):
        return None
    values: dict[str, Any] = {}
    for name, hint in _HINTS[kind].items():
        if name == "visit_id":
            values[name] = visit_id
        elif name in row and name not in _LEFT_OUT:
            with suppress(ValueError, TypeError, KeyError, AttributeError):  # else the default
                values[name] = _value(hint, row[name])
    for name in _REQUIRED[kind] - values.keys():
        if (kind, name) not in _FALLBACKS:
            return None
        values[name] = _FALLBACKS[kind, name]
    if "id" not in values:
        return None
    return _sound(kind(**values))


def _sound(record: R) -> R:
    """Return the record with times that a store would take."""
    if not isinstance(record, Item):
        return record
    start, end = record.start, record.end
    if start is not None and not 0 <= start < 1440:
        start = None
    if end is not None and (start is None or end <= start):
        end = None
    if (start, end) == (record.start, record.end):
        return record
    return replace(record, start=start, end=end)


_KINDS: tuple[type[Record], ...] = (Day, Item, Duty)

_HINTS: dict[type[Record], dict[str, Any]] = {kind: get_type_hints(kind) for kind in _KINDS}

_REQUIRED: dict[type[Record], frozenset[str]] = {
    kind: frozenset(
        field.name
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    )
    for kind in _KINDS
}


def _value(hint: Any, stored: Any) -> Any:
    """Return a stored value as its field wants it.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: it is not such a value.
    """
    if get_origin(hint) in {Union, types.UnionType}:
        if stored is None:
            return None
        hint = next(part for part in get_args(hint) if part is not types.NoneType)
    if hint is LocalText:
        parts = {lang: str(stored.get(lang, "")) for lang in ("ru", "en", "cs")}
        return LocalText(**parts)
    if hint is date:
        return date.fromisoformat(stored)
    if hint is UUID or issubclass(hint, StrEnum):
        return hint(stored)
    if type(stored) is not hint:
        raise TypeError
    return stored
