"""What the services need of a store, said without naming one."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from kpt_desktop.domain.changes import Change, JournalEntry, Operation, Touched
from kpt_desktop.domain.records import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class ReadFault:
    """A stored value that does not fit its field; the record was read with the field's default."""

    kind: type[Record]
    id: UUID
    field: str


class Reader(Protocol):
    """A consistent view of the store."""

    def get(self, kind: type[R], record_id: UUID) -> R | None:
        """Return one record, or None."""
        ...

    def find(self, kind: type[R], **equal: Any) -> tuple[R, ...]:
        """Return the records whose fields equal these values, all of them when none is named."""
        ...

    def find_in(self, kind: type[R], field: str, values: Collection[Any]) -> tuple[R, ...]:
        """Return the records whose field is one of these values."""
        ...

    def count(self, kind: type[R], **equal: Any) -> int:
        """Return how many records :meth:`find` would return."""
        ...

    def faults(self) -> Sequence[ReadFault]:
        """Return the unreadable values met so far in this view."""
        ...

    def journal(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """Return the journal, newest first."""
        ...

    def newest_done(self) -> JournalEntry | None:
        """Return the entry that undo would take, or None."""
        ...

    def oldest_undone(self) -> JournalEntry | None:
        """Return the entry that redo would take (undone and not abandoned), or None."""
        ...

    def schema(self) -> str:
        """Return the name of the migration the store stands at."""
        ...


class UnitOfWork(Reader, Protocol):
    """A transaction: kept when the ``with`` block ends, gone without a trace when it raises."""

    def execute(self, operations: Sequence[Operation]) -> Touched:
        """Write rows.

        Raises:
            ConflictError: a row is missing, exists already, is still used by others, or has other
                values than the operation says it had before.
        """
        ...

    def add_entry(self, change: Change, at: datetime) -> None:
        """Write a done Change into the journal and abandon everything that was undone."""
        ...

    def mark_undone(self, number: int, *, undone: bool) -> None:
        """Say that a journal entry is undone, or done again."""
        ...


class Store(Protocol):
    """The one store of a program run."""

    @property
    def name(self) -> str:
        """Return the name to show in the status bar (the file's name)."""
        ...

    def reading(self) -> AbstractContextManager[Reader]:
        """Open a view for reading.

        Raises:
            EnvironmentFault: the store cannot be read.
        """
        ...

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        """Open a transaction.

        Raises:
            EnvironmentFault: the store is locked, full, read-only or damaged.
        """
        ...

    def last_backup(self) -> datetime | None:
        """Return when the newest good backup was made (UTC), None when there is none."""
        ...

    def backup(self) -> Path:
        """Make a verified backup copy and return its path.

        Raises:
            EnvironmentFault: it could not be written or did not prove good; older ones are kept.
        """
        ...

    def close(self) -> None:
        """Let go of the store and its lock."""
        ...
