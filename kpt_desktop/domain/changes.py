"""A Change is the only way in: a named list of inserts, field edits and deletes.

It is applied whole or not at all, and its inverse undoes it. Everything that edits data, from one
typed cell to an import of 60 people, makes exactly one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.records import RECORD_KINDS, Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Label:
    """What a Change is called: a key of the ``changes`` texts and the facts that fill it."""

    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Insert:
    """A record that comes to be."""

    record: Record

    def inverse(self) -> "Operation":
        """Return the delete that takes the record away again."""
        return Delete(self.record)


@dataclass(frozen=True, slots=True)
class Delete:
    """A record that goes, kept whole so that it can come back."""

    record: Record

    def inverse(self) -> "Operation":
        """Return the insert that brings the record back."""
        return Insert(self.record)


@dataclass(frozen=True, slots=True)
class Update:
    """Fields of one record from their values before to their values after."""

    kind: type[Record]
    id: UUID
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    def inverse(self) -> "Operation":
        """Return the update that puts the former values back."""
        return Update(self.kind, self.id, self.after, self.before)


Operation = Insert | Update | Delete


@dataclass(frozen=True, slots=True)
class Change:
    """A label and the operations it stands for, in the order they are applied."""

    label: Label
    operations: tuple[Operation, ...]

    def inverse(self) -> "Change":
        """Return the Change that undoes this one."""
        return Change(self.label, tuple(op.inverse() for op in reversed(self.operations)))

    def __bool__(self) -> bool:
        return bool(self.operations)


@dataclass(frozen=True, slots=True)
class Touched:
    """What an applied Change left behind: the records as they are now, and those that are gone."""

    saved: tuple[Record, ...] = ()
    removed: tuple[tuple[type[Record], UUID], ...] = ()


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One applied Change in the store's journal.

    Attributes:
        number: grows by one with every Change.
        at: UTC.
        undone: it was undone and can be redone until another Change is made.
        abandoned: undone for good, since other Changes came after.
        schema: the migration the Change was made under; older ones can no longer be undone.
    """

    number: int
    at: datetime
    change: Change
    undone: bool
    abandoned: bool
    schema: str


def edit(record: R, **values: Any) -> Update | None:
    """Return the update that gives the record these values, or None when it has them already."""
    after = {name: value for name, value in values.items() if getattr(record, name) != value}
    if not after:
        return None
    before = {name: getattr(record, name) for name in after}
    return Update(type(record), record.id, before, after)


def edits(label: Label, operations: Iterable[Operation | None]) -> Change:
    """Return a Change of those operations that are not None."""
    return Change(label, tuple(op for op in operations if op is not None))


def deletes(records: Iterable[Record]) -> tuple[Delete, ...]:
    """Return the deletes of these records, children before their parents."""
    ranked = sorted(records, key=lambda record: -RECORD_KINDS.index(type(record)))
    return tuple(Delete(record) for record in ranked)


def updated(record: R, update: Update) -> R:
    """Return the record with an update's new values and the next version."""
    return replace(record, version=record.version + 1, **dict(update.after))
