"""A view of the store: the queries behind ``domain.ports.Reader``."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Executable, Row, Select, func, select
from sqlalchemy.exc import OperationalError

from kpt_desktop.domain.changes import JournalEntry
from kpt_desktop.domain.ports import ReadFault
from kpt_desktop.domain.records import Record
from kpt_desktop.storage.faults import translated
from kpt_desktop.storage.journal import ENTRY_COLUMNS, ChangeMemory, entry_of
from kpt_desktop.storage.mapping import Mapper, mapper
from kpt_desktop.storage.sqlite_pragmas import read_broken_text
from kpt_desktop.storage.tables import journal

R = TypeVar("R", bound=Record)

IN_ONE_QUERY = 500
"""Most values that one query compares with; databases limit their number."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What every view of one open store shares.

    Attributes:
        schema: the name of the migration the store stands at.
        folder: where the store's file lies; None for a server.
        memory: the last few Changes.
    """

    schema: str
    folder: Path | None
    memory: ChangeMemory = field(default_factory=ChangeMemory)


class SqlReader:
    """A consistent view of the store within one transaction; records come in the order of ids."""

    def __init__(self, connection: Connection, standing: Standing) -> None:
        self._connection = connection
        self._standing = standing
        self._faults: list[ReadFault] = []

    def get(self, kind: type[R], record_id: UUID) -> R | None:
        """Return one record, or None."""
        found = self.find(kind, id=record_id)
        return found[0] if found else None

    def find(self, kind: type[R], **equal: Any) -> tuple[R, ...]:
        """Return the records whose fields equal these values, all of them when none is named."""
        found = mapper(kind)
        conditions = [found.equals(name, value) for name, value in equal.items()]
        return tuple(self._records(found, self._select(found).where(*conditions)))

    def find_in(self, kind: type[R], field: str, values: Collection[Any]) -> tuple[R, ...]:
        """Return the records whose field is one of these values; None is never one of them."""
        found = mapper(kind)
        wanted = sorted({found.encode(field, value) for value in values if value is not None})
        records: list[R] = []
        for start in range(0, len(wanted), IN_ONE_QUERY):
            some = wanted[start : start + IN_ONE_QUERY]
            query = self._select(found).where(found.table.c[field].in_(some))
            records.extend(self._records(found, query))
        return tuple(sorted(records, key=lambda record: record.id.int))

    def count(self, kind: type[R], **equal: Any) -> int:
        """Return how many records :meth:`find` would return."""
        found = mapper(kind)
        conditions = [found.equals(name, value) for name, value in equal.items()]
        query = select(func.count()).select_from(found.table).where(*conditions)
        return int(self._rows(query)[0][0])

    def faults(self) -> Sequence[ReadFault]:
        """Return the unreadable values met so far in this view."""
        return tuple(dict.fromkeys(self._faults))

    def journal(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """Return the journal, newest first."""
        query = select(*ENTRY_COLUMNS).order_by(journal.c.number.desc()).limit(limit)
        return tuple(self._entries(query))

    def newest_done(self) -> JournalEntry | None:
        """Return the entry that undo would take, or None."""
        done = select(*ENTRY_COLUMNS).where(journal.c.undone == 0)
        return next(self._entries(done.order_by(journal.c.number.desc()).limit(1)), None)

    def oldest_undone(self) -> JournalEntry | None:
        """Return the entry that redo would take (undone and not abandoned), or None."""
        undone = select(*ENTRY_COLUMNS).where(journal.c.undone == 1, journal.c.abandoned == 0)
        return next(self._entries(undone.order_by(journal.c.number).limit(1)), None)

    def schema(self) -> str:
        """Return the name of the migration the store stands at."""
        return self._standing.schema

    @staticmethod
    def _select(found: Mapper[R]) -> Select[Any]:
        return select(*found.columns).order_by(found.table.c.id)

    def _records(self, found: Mapper[R], query: Select[Any]) -> Iterator[R]:
        for row in self._rows(query):
            yield found.record(row, self._faults)

    def _entries(self, query: Select[Any]) -> Iterator[JournalEntry]:
        for row in self._rows(query):
            yield entry_of(row, self._standing.schema, self._standing.memory)

    def _rows(self, query: Executable) -> Sequence[Row[Any]]:
        with translated(self._standing.folder):
            try:
                return self._connection.execute(query).all()
            except OperationalError as error:
                if "Could not decode to UTF-8" not in str(error.orig):
                    raise
                read_broken_text(self._connection)
                return self._connection.execute(query).all()
