"""One transaction that writes: the store's side of ``domain.ports.UnitOfWork``."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, update

from kpt_desktop.domain.changes import Change, Operation, Touched
from kpt_desktop.domain.records import Record
from kpt_desktop.errors import ConflictError, EnvironmentFault
from kpt_desktop.storage.faults import roll_back, translated
from kpt_desktop.storage.journal import entry_row
from kpt_desktop.storage.operations import OperationWriter
from kpt_desktop.storage.reading import SqlReader, Standing
from kpt_desktop.storage.tables import journal


class SqlUnitOfWork(SqlReader):
    """Reads and writes within one transaction that others neither see nor disturb."""

    def __init__(self, connection: Connection, standing: Standing) -> None:
        super().__init__(connection, standing)
        self._failure: EnvironmentFault | None = None
        self._added: list[tuple[str, Change]] = []

    def execute(self, operations: Sequence[Operation]) -> Touched:
        """Write rows: all of these operations or, when one is refused, none.

        Raises:
            ConflictError: ``record_missing``, ``record_exists``, ``record_in_use``,
                ``field_changed_since`` or ``code_taken``.
            UserError: ``text_not_storable``, ``number_too_large`` or ``value_refused``.
            EnvironmentFault: the store cannot be written; the whole unit is lost.
        """
        with self._watched():
            savepoint = self._connection.begin_nested()
            try:
                touched = OperationWriter(self._connection, self._present).write(operations)
            except BaseException:
                roll_back(self._connection, savepoint)
                raise
            savepoint.commit()
        return touched

    def add_entry(self, change: Change, at: datetime) -> None:
        """Write a done Change into the journal and abandon everything that was undone."""
        row = entry_row(change, at, self.schema())
        forsaken = update(journal).where(journal.c.undone == 1, journal.c.abandoned == 0)
        with self._watched():
            self._connection.execute(forsaken.values(abandoned=1))
            self._connection.execute(insert(journal), [row])
        self._added.append((row["uid"], change))

    def mark_undone(self, number: int, *, undone: bool) -> None:
        """Say that a journal entry is undone, or done again.

        Raises:
            ConflictError: ``record_missing``: no such entry.
        """
        entry = update(journal).where(journal.c.number == number)
        with self._watched():
            result = self._connection.execute(entry.values(undone=int(undone)))
        if result.rowcount != 1:
            raise ConflictError("record_missing")

    def check_whole(self) -> None:
        """Refuse to be kept after the database failed, even if the failure was caught meanwhile.

        SQLite may have rolled back by itself then, and what came later would stand alone.

        Raises:
            EnvironmentFault: the first failure.
        """
        if self._failure is not None:
            raise self._failure

    def remember(self) -> None:
        """Keep the written Changes at hand, once they are really in the store."""
        for uid, change in self._added:
            self._standing.memory.put(uid, change)

    def _present(self, kind: type[Record], ids: Iterable[UUID]) -> Sequence[Record]:
        return self.find_in(kind, "id", list(ids))

    @contextmanager
    def _watched(self) -> Iterator[None]:
        self.check_whole()
        try:
            with translated(self._standing.folder):
                yield
        except EnvironmentFault as fault:
            self._failure = fault
            raise
