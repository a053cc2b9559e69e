"""Edits on their way to the store, shown as if they had arrived: typing never waits for a disk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.context import Context


class EditQueue(QObject):
    """Holds a visit's records as stored, and the Changes that are still under way.

    Signals:
        records_changed(VisitRecords): the records with everything under way put in place.
    """

    records_changed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stored: VisitRecords | None = None
        self._under_way: list[Change] = []
        self._foreseen: VisitRecords | None = None

    @property
    def records(self) -> VisitRecords | None:
        """Return the records with everything under way put in place."""
        return self._foreseen

    def show(self, records: VisitRecords | None) -> None:
        """Take other or fresher records."""
        self._stored = records
        self._foresee()
        self.records_changed.emit(self.records)

    def apply(self, change: Change, refused: Callable[[KptError], None] | None = None) -> None:
        """Send a Change to the store and show it at once.

        Args:
            change: nothing happens when it is empty.
            refused: told when the store would not take it, after the records are shown without it.
                The window's general handler is told too.
        """
        if not change:
            return
        self._under_way.append(change)
        if self._foreseen is not None:
            self._foreseen = self._foreseen.foreseeing(change)
        self.records_changed.emit(self.records)
        self._context.apply(
            change, partial(self._on_applied, change), partial(self._on_refused, change, refused)
        )

    def _on_applied(self, change: Change, _touched: object) -> None:
        """Forget it quietly: the records that hold it come by ``show``."""
        self._forget(change)

    def _on_refused(
        self, change: Change, refused: Callable[[KptError], None] | None, error: KptError
    ) -> None:
        self._forget(change)
        self.records_changed.emit(self.records)
        if refused is not None:
            refused(error)
        self._context.tasks.failed.emit(error)

    def _forget(self, change: Change) -> None:
        self._under_way = [other for other in self._under_way if other is not change]
        self._foresee()

    def _foresee(self) -> None:
        """Put everything under way in place again."""
        records = self._stored
        for change in self._under_way:
            records = records.foreseeing(change) if records is not None else None
        self._foreseen = records
