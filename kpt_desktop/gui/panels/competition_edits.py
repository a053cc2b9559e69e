"""Edits of the competition on their way to the store, and what is said when they are refused."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.undoing import undo

T = TypeVar("T")


class CompetitionEdits(QObject):
    """Builds Changes from the records on the screen and sends them.

    Signals:
        records_changed(VisitRecords): shown records, edits under way included.
    """

    records_changed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = EditQueue(context, self)
        self._queue.records_changed.connect(self.records_changed)

    @property
    def records(self) -> VisitRecords | None:
        """Return what is shown, edits under way included; None without a visit."""
        return self._queue.records

    def show(self, records: VisitRecords | None) -> None:
        """Take other or fresher records."""
        self._queue.show(records)

    def apply(self, build: Callable[[VisitRecords], Change], said: str = "") -> bool:
        """Send what ``build`` makes of the records; return whether there was anything to send.

        Args:
            build: may raise a UserError, which the window tells.
            said: a sentence for the notice bar, beside a button that undoes the Change.
        """
        change = self.built(build)
        if not change:
            return False
        self._queue.apply(change)
        if said:
            self.tell(said)
        return True

    def make(self, build: Callable[[VisitRecords], tuple[Change, T]]) -> T | None:
        """Send a Change that makes something, and return what was made; None when refused."""
        found = self.built(build)
        if found is None:
            return None
        change, made = found
        self._queue.apply(change)
        return made

    def built(self, build: Callable[[VisitRecords], T]) -> T | None:
        """Return what a function makes of the records; a refusal is told, and gives None."""
        records = self.records
        if records is None:
            return None
        try:
            return build(records)
        except UserError as error:
            self._context.tasks.failed.emit(error)
            self.records_changed.emit(records)
            return None

    def tell(self, said: str) -> None:
        """Say what was done, and offer to undo it."""
        words, act = self.tr("Undo"), partial(undo, self._context)
        self._context.events.notice_given.emit(said, words, act)
