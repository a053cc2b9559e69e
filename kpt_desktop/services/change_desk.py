"""The change desk: the one door through which data is edited, undone and redone."""

from collections.abc import Callable
from datetime import UTC, datetime

from kpt_desktop.domain.changes import Change, JournalEntry, Label, Touched
from kpt_desktop.domain.ports import Reader, Store, UnitOfWork
from kpt_desktop.errors import ConflictError, UserError

Listener = Callable[[Change, Touched], None]


def utc_now() -> datetime:
    """Return the time now in UTC; tests pass their own clock instead."""
    return datetime.now(UTC)


class ChangeDesk:
    """Applies Changes to the store, each in one transaction together with its journal entry.

    Undo and redo read the journal, so they work across restarts. Listeners are told, in the
    thread that made the Change, what was applied and what it touched.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._clock = clock
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` after every applied, undone or redone Change."""
        self._listeners.append(listener)

    def apply(self, change: Change) -> Touched:
        """Apply a Change and write it into the journal.

        Raises:
            ConflictError: it was made for other values than the store has; nothing was written.
            EnvironmentFault: the store cannot be written; nothing was written.
        """
        if not change:
            return Touched()
        with self._store.writing() as work:
            touched = work.execute(change.operations)
            work.add_entry(change, self._clock())
        self._tell(change, touched)
        return touched

    def undo(self) -> tuple[Label, Touched]:
        """Undo the newest Change that is done.

        Raises:
            UserError: ``nothing_to_undo``, or ``undo_before_update`` for a Change made under an
                earlier layout of the store, or ``undo_blocked`` when later edits stand in the way.
        """
        with self._store.writing() as work:
            entry = _usable(work.newest_done(), work, "undo")
            inverse = entry.change.inverse()
            touched = self._try(work, inverse, "undo_blocked")
            work.mark_undone(entry.number, undone=True)
        self._tell(inverse, touched)
        return entry.change.label, touched

    def redo(self) -> tuple[Label, Touched]:
        """Do again the Change that was undone last.

        Raises:
            UserError: ``nothing_to_redo``, ``undo_before_update`` or ``redo_blocked``.
        """
        with self._store.writing() as work:
            entry = _usable(work.oldest_undone(), work, "redo")
            touched = self._try(work, entry.change, "redo_blocked")
            work.mark_undone(entry.number, undone=False)
        self._tell(entry.change, touched)
        return entry.change.label, touched

    def labels(self) -> tuple[Label | None, Label | None]:
        """Return what undo and redo would take now, None where there is nothing."""
        with self._store.reading() as reader:
            schema = reader.schema()
            entries = (reader.newest_done(), reader.oldest_undone())
        undo, redo = (e.change.label if e and e.schema == schema else None for e in entries)
        return undo, redo

    def history(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """Return the journal, newest first."""
        with self._store.reading() as reader:
            return reader.journal(limit)

    @staticmethod
    def _try(work: UnitOfWork, change: Change, refusal: str) -> Touched:
        try:
            return work.execute(change.operations)
        except ConflictError as conflict:
            raise UserError(refusal) from conflict

    def _tell(self, change: Change, touched: Touched) -> None:
        for listener in self._listeners:
            listener(change, touched)


def _usable(entry: JournalEntry | None, reader: Reader, verb: str) -> JournalEntry:
    if entry is None:
        raise UserError(f"nothing_to_{verb}")
    if entry.schema != reader.schema():
        raise UserError("undo_before_update")
    return entry
