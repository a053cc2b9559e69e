"""Reading a foreign file beside the window: begun, stopped, begun again with other choices."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from kpt_desktop.errors import KptError
from kpt_desktop.gui.tasks import Task, Tasks

Cancelled = Callable[[], bool]


class Reading(QObject):
    """One reading at a time; a new one stops the one before, so the last choice wins.

    Signals:
        finished(object): what the work returned.
        refused(object): the KptError that says why not.
    """

    finished = Signal(object)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task[Any] | None = None
        self._stop = Event()

    @property
    def running(self) -> bool:
        """Return whether a file is being read."""
        return self._task is not None

    def start(self, work: Callable[[Cancelled], Any]) -> None:
        """Begin; ``work`` is given the question it must ask from time to time."""
        self.stop()
        stop = self._stop = Event()
        self._task = self._tasks.run_aside(
            lambda: work(stop.is_set), self._on_finished, self._on_refused, owner=self
        )

    def stop(self) -> None:
        """Stop the work and drop its result; the child process that reads is killed."""
        self._stop.set()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_finished(self, result: Any) -> None:
        self._task = None
        self.finished.emit(result)

    def _on_refused(self, error: KptError) -> None:
        self._task = None
        self.refused.emit(error)
