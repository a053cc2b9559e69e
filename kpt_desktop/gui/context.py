"""What the parts of the window are given: collaborators, never «the application»."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kpt_desktop.errors import KptError
from kpt_desktop.gui.events import Events
from kpt_desktop.gui.prompts import Prompts
from kpt_desktop.gui.tasks import Tasks

if TYPE_CHECKING:  # the frame is painted before the records are known
    from kpt_desktop.domain.changes import Change, Touched
    from kpt_desktop.domain.ports import Store
    from kpt_desktop.services.change_desk import ChangeDesk
    from kpt_desktop.services.preferences import PreferencesFile


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Context:
    """The collaborators of the window's parts.

    Attributes:
        store, desk: set once the store is open, on the store's thread (the window paints before).
        today: the calendar date now; a function, so that tests can stand on a fixed day.
        now: the present, with a zone; a function for the same reason.
        language: ``ru``, ``en`` or ``cs``: of the window, and of words that need no Qt.
        preferences: the user's habits; None where nothing is to be remembered.
    """

    tasks: Tasks
    events: Events
    prompts: Prompts
    today: Callable[[], date]
    language: str = "ru"
    store: "Store | None" = None
    desk: "ChangeDesk | None" = None
    preferences: "PreferencesFile | None" = None
    now: Callable[[], datetime] = _utc_now

    def apply(
        self,
        change: "Change",
        done: "Callable[[Touched], None] | None" = None,
        failed: Callable[[KptError], None] | None = None,
    ) -> None:
        """Apply a Change on the store's thread; listeners hear of it through the events."""
        desk = self.open_desk
        self.tasks.run(lambda: desk.apply(change), done, failed)

    @property
    def open_desk(self) -> "ChangeDesk":
        """Return the change desk; nothing editable is shown before there is one."""
        if self.desk is None:
            raise RuntimeError("no store is open")
        return self.desk

    @property
    def open_store(self) -> "Store":
        """Return the open store; nothing that reads is shown before there is one."""
        if self.store is None:
            raise RuntimeError("no store is open")
        return self.store
