"""Work off the window's thread: one worker does reads and Changes in order, others do long jobs.

The window never waits. A task's result comes back to the window's thread; a task whose owner is
gone by then is dropped in silence.
"""

import logging
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from kpt_desktop.errors import EnvironmentFault, KptError

T = TypeVar("T")
_log = logging.getLogger(__name__)

SHUTDOWN_MILLISECONDS = 5000


class _Outbox(QObject):
    """Lives in the window's thread, so that a result emitted by a worker is delivered there."""

    delivered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.delivered.connect(self._on_delivered)

    @Slot(object)
    def _on_delivered(self, delivery: Callable[[], None]) -> None:
        delivery()


class _Job(QRunnable):
    """Work for a pool, kept by :class:`Tasks` until no worker can hold it.

    What it holds may be widgets, which must die in the window's thread.
    """

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self.delivered = False

    def run(self) -> None:
        """Do the work, in the worker."""
        self._work()

    def release(self) -> None:
        """Let go of the work, now and here: it and this job hold each other."""
        self._work = _nothing


class Task(Generic[T]):
    """A running piece of work; ``cancelled`` is what the work asks from time to time."""

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Return whether the work was asked to stop."""
        return self._cancelled


class Tasks(QObject):
    """Starts work and hands its result back.

    Signals:
        busy_changed(bool): some work has begun, or all of it has ended.
        failed(object): a KptError that nobody else took.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outbox = _Outbox()
        self._store_pool = QThreadPool(self)
        self._store_pool.setMaxThreadCount(1)
        self._store_pool.setExpiryTimeout(-1)
        self._side_pool = QThreadPool(self)
        self._running = 0
        self._jobs: list[_Job] = []

    @property
    def busy(self) -> bool:
        """Return whether any work is under way."""
        return self._running > 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[KptError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task[T]:
        """Do ``work`` on the store's thread, after all that was asked before.

        Args:
            work: reads or changes the store; touches no widget.
            done: takes the result in the window's thread.
            failed: takes an expected error there; without it ``failed`` is emitted.
            owner: when it is gone, the result is dropped.
        """
        return self._start(self._store_pool, work, done, failed, owner)

    def run_aside(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[KptError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task[T]:
        """Do long work that needs no store (reading a file, typesetting) beside the others."""
        return self._start(self._side_pool, work, done, failed, owner)

    def close(self) -> None:
        """Wait for the work under way; called once, when the window closes."""
        self._store_pool.waitForDone(SHUTDOWN_MILLISECONDS)
        self._side_pool.waitForDone(SHUTDOWN_MILLISECONDS)
        self._forget_delivered()

    def _start(
        self,
        pool: QThreadPool,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[KptError], None] | None,
        owner: QObject | None,
    ) -> Task[T]:
        task: Task[T] = Task()
        alive = ref(owner) if owner is not None else None

        def deliver(callback: Callable[[Any], None] | None, value: Any) -> None:
            runnable.delivered = True
            self._finish()
            gone = alive is not None and not _is_alive(alive())
            if callback is not None and not gone and not task.cancelled():
                callback(value)

        def job() -> None:
            try:
                result = work()
            except KptError as error:
                delivery = _bind(deliver, failed or self.failed.emit, error)
            except Exception as error:  # noqa: BLE001 - a bug: said once, logged without personal data
                _log.error("task failed: %s", type(error).__name__)
                fault = EnvironmentFault("unexpected", kind=type(error).__name__)
                fault.__cause__ = error
                delivery = _bind(deliver, failed or self.failed.emit, fault)
            else:
                delivery = _bind(deliver, done, result)
            self._outbox.delivered.emit(delivery)

        self._running += 1
        if self._running == 1:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._forget_delivered()
        runnable = _Job(job)
        self._jobs.append(runnable)
        pool.start(runnable)
        return task

    def _forget_delivered(self) -> None:
        """Let go of finished jobs while no worker can still be holding one."""
        if self._store_pool.activeThreadCount() or self._side_pool.activeThreadCount():
            return
        for job in self._jobs:
            if job.delivered:
                job.release()
        self._jobs = [job for job in self._jobs if not job.delivered]

    def _finish(self) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keyword


def _bind(
    deliver: Callable[[Any, Any], None], callback: Callable[[Any], None] | None, value: Any
) -> Callable[[], None]:
    return lambda: deliver(callback, value)


def _nothing() -> None:
    """Stand in for work that is done."""


def _is_alive(owner: QObject | None) -> bool:
    return owner is not None and shiboken6.isValid(owner)
