"""The journal's rows: done Changes as JSON, and back."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Row

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    JournalEntry,
    Label,
    Operation,
    Update,
)
from kpt_desktop.domain.plain import (
    KIND_BY_NAME,
    from_plain,
    record_from_plain,
    record_to_plain,
    to_plain,
)
from kpt_desktop.domain.records import Record
from kpt_desktop.storage.tables import journal
from kpt_desktop.storage.values import storable

UNREADABLE_SCHEMA = ""
"""Schema of an entry whose operations cannot be read: it is listed, and never undone."""

_REMEMBERED = 8


class ChangeMemory:
    """The last few Changes as they were, so that naming the next undo reads no long JSON."""

    def __init__(self) -> None:
        self._changes: dict[str, Change] = {}

    def put(self, uid: str, change: Change) -> None:
        """Remember a Change and forget the oldest beyond a few."""
        self._changes[uid] = change
        while len(self._changes) > _REMEMBERED:
            del self._changes[next(iter(self._changes))]

    def get(self, uid: str) -> Change | None:
        """Return the Change of a journal row, or None."""
        return self._changes.get(uid)


def entry_row(change: Change, at: datetime, schema: str) -> dict[str, Any]:
    """Return the row of a Change that was done at a time (with a zone) under a schema.

    Raises:
        UserError: ``text_not_storable``.
    """
    return {
        "uid": str(uuid4()),
        "at": at.astimezone(UTC).isoformat(),
        "label": storable(change.label.key),
        "facts": _json(dict(change.label.facts)),
        "operations": _json([_operation_plain(operation) for operation in change.operations]),
        "undone": 0,
        "abandoned": 0,
        "schema": schema,
    }


def entry_of(row: Row[Any], schema: str, memory: ChangeMemory) -> JournalEntry:
    """Return the entry of a row of the journal; one made under another schema has no operations.

    A row that was damaged from outside is still an entry, so that the list of them opens.
    """
    change = memory.get(row.uid)
    readable = True
    if change is None:
        label = _label(row)
        change = Change(label, ())
        if row.schema == schema:
            try:
                change = replace(change, operations=_operations(row.operations))
                memory.put(row.uid, change)
            except (ValueError, TypeError, KeyError, AttributeError):
                readable = False
    return JournalEntry(
        number=row.number,
        at=_time(row.at),
        change=change,
        undone=bool(row.undone),
        abandoned=bool(row.abandoned),
        schema=row.schema if readable else UNREADABLE_SCHEMA,
    )


ENTRY_COLUMNS = tuple(journal.c)
"""What :func:`entry_of` needs of a row."""


def _json(value: object) -> str:
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _label(row: Row[Any]) -> Label:
    try:
        facts = json.loads(row.facts)
    except (ValueError, TypeError):
        facts = {}
    return Label(str(row.label), facts if isinstance(facts, dict) else {})


def _time(stored: Any) -> datetime:
    try:
        return datetime.fromisoformat(stored).astimezone(UTC)
    except (ValueError, TypeError):
        return datetime(1900, 1, 1, tzinfo=UTC)


def _operation_plain(operation: Operation) -> dict[str, Any]:
    match operation:
        case Insert(record):
            return {"insert": type(record).__name__, "record": record_to_plain(record)}
        case Delete(record):
            return {"delete": type(record).__name__, "record": record_to_plain(record)}
        case Update(kind, record_id, before, after):
            return {
                "update": kind.__name__,
                "id": str(record_id),
                "before": {name: to_plain(value) for name, value in before.items()},
                "after": {name: to_plain(value) for name, value in after.items()},
            }


def _operations(stored: str) -> tuple[Operation, ...]:
    return tuple(_operation(plain) for plain in json.loads(stored))


def _operation(plain: Mapping[str, Any]) -> Operation:
    if "insert" in plain:
        return Insert(record_from_plain(KIND_BY_NAME[plain["insert"]], plain["record"]))
    if "delete" in plain:
        return Delete(record_from_plain(KIND_BY_NAME[plain["delete"]], plain["record"]))
    kind = KIND_BY_NAME[plain["update"]]
    before, after = (_values(kind, plain[part]) for part in ("before", "after"))
    return Update(kind, UUID(plain["id"]), before, after)


def _values(kind: type[Record], plain: Mapping[str, Any]) -> dict[str, Any]:
    return {name: from_plain(kind, name, value) for name, value in plain.items()}
