"""Drafting beside the window: begun anew when wishes change, ended early when it takes long."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.tasks import Task, Tasks
from kpt_desktop.services.draft_programme import Draft, draft_programme
from kpt_desktop.services.draft_wishes import Wish

LONG_MILLISECONDS = 2000
"""After this the user sees that it goes on, and can end it."""


class DraftWork(QObject):
    """One draft at a time; the last wishes win.

    Signals:
        finished(Draft): the draft, or the best so far when it was ended early.
        refused(KptError): why there is none.
        took_long(): two seconds are over.
    """

    finished = Signal(object)
    refused = Signal(object)
    took_long = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task[Draft] | None = None
        self._enough = Event()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONG_MILLISECONDS)
        self._timer.timeout.connect(self.took_long)

    @property
    def running(self) -> bool:
        """Return whether a draft is being made."""
        return self._task is not None

    def start(self, records: VisitRecords, wishes: Sequence[Wish]) -> None:
        """Begin; a draft under way is dropped."""
        self.stop()
        enough = self._enough = Event()
        work = partial(draft_programme, records, wishes, cancelled=enough.is_set)
        self._timer.start()
        self._task = self._tasks.run_aside(work, self._on_done, self._on_refused, owner=self)

    def end_early(self) -> None:
        """Let what was found so far be the draft."""
        self._enough.set()

    def stop(self) -> None:
        """Drop what is under way."""
        self._enough.set()
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_done(self, draft: Draft) -> None:
        self._task = None
        self._timer.stop()
        self.finished.emit(draft)

    def _on_refused(self, error: KptError) -> None:
        self._task = None
        self._timer.stop()
        self.refused.emit(error)
