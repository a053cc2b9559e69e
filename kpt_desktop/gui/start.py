"""Starting the window: paint the frame, then build what fills it and open the store behind it."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from kpt_desktop.errors import KptError
from kpt_desktop.gui.bugs import report_bugs
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.events import Events
from kpt_desktop.gui.main_window import MainWindow
from kpt_desktop.gui.prompts import Prompts, QtPrompts
from kpt_desktop.gui.tasks import Tasks
from kpt_desktop.gui.theme import apply_theme
from kpt_desktop.gui.translations import Translations, system_language
from kpt_desktop.logs import start_logging
from kpt_desktop.services.preferences import PreferencesFile

if TYPE_CHECKING:  # the frame is painted before the records are known
    from kpt_desktop.domain.ports import Store
    from kpt_desktop.gui.workspace import Workspace


class BackupFile(Protocol):
    """A backup beside the store."""

    @property
    def path(self) -> Path:
        """Return its file."""
        ...

    @property
    def at(self) -> datetime:
        """Return when it was made, in UTC."""
        ...

    @property
    def good(self) -> bool:
        """Return whether its check sum still fits."""
        ...


@dataclass(frozen=True)
class StoreAccess:
    """How a store is opened and put back; ``open(target, create)``, ``restore(store, backup)``."""

    open: "Callable[[str, bool], Store]"
    list_backups: Callable[[Path], Sequence[BackupFile]]
    restore: Callable[[Path, Path], object]


@dataclass(frozen=True)
class Opening:
    """How the window opens; what is empty is as it was left."""

    store: str
    language: str = ""
    visit: str = ""
    tab: str = ""
    theme: str = ""


class Program(QObject):
    """The running window: its collaborators, its language and its store.

    Signals:
        ready(): the workspace stands in the window and the store is being opened.
    """

    ready = Signal()

    def __init__(
        self,
        app: QApplication,
        opening: Opening,
        access: StoreAccess,
        preferences: PreferencesFile,
        prompts: Prompts,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._app, self._opening, self._access = app, opening, access
        self._preferences = preferences
        self._translations = Translations(app)
        stored = preferences.current
        language = opening.language or stored.language or system_language()
        theme = opening.theme or stored.theme
        self.context = Context(Tasks(), Events(), prompts, today, language)
        self.context.preferences = preferences
        self._translations.switch(language)
        apply_theme(app, theme)
        self.window = MainWindow()
        self.window.retranslate(language)
        self.window.commands.check_choices(language, theme)
        self.window.restore_place(stored.geometry)
        self.window.closing.connect(self._on_closing)
        self.workspace: Workspace | None = None
        self.window.first_painted.connect(self.furnish, Qt.ConnectionType.QueuedConnection)
        app.commitDataRequest.connect(self._on_session_ending)

    @Slot()
    def furnish(self) -> None:
        """Build the workspace and open the store; the window is on the screen already."""
        from kpt_desktop.gui.workspace import Workspace

        self.workspace = Workspace(self.context, self.window)
        self.workspace.tabs.choose(self._opening.tab or self._preferences.current.tab)
        stored = self._preferences.current
        self.workspace.tabs.participants.beside.restore(
            shown=stored.person_panel, width=stored.person_width
        )
        self.workspace.commands.language_chosen.connect(self._on_language_chosen)
        self.workspace.commands.theme_chosen.connect(self._on_theme_chosen)
        self.window.furnish(self.workspace)
        self.open_store()
        self.ready.emit()

    def open_store(self) -> None:
        """Open the store on its own thread."""
        target, create = self._opening.store, self._may_create()
        self.context.tasks.run(
            lambda: self._access.open(target, create), self._on_opened, self._on_refused, owner=self
        )

    def close(self) -> None:
        """Let go of the store once the window is closed."""
        self.context.tasks.close()
        if self.context.store is not None:
            self.context.store.close()

    @property
    def furnished(self) -> "Workspace":
        """Return the workspace, which stands in the window once it was painted."""
        if self.workspace is None:
            raise RuntimeError("the window was not painted yet")
        return self.workspace

    def _may_create(self) -> bool:
        """Allow a new store only where none was ever seen: data never seem to vanish (F16)."""
        return self._preferences.current.store != self._opening.store

    def _on_opened(self, store: "Store") -> None:
        from kpt_desktop.services.change_desk import ChangeDesk
        from kpt_desktop.services.drafts import drafts_beside

        self.context.store = store
        self.context.desk = ChangeDesk(store)
        self.context.desk.subscribe(self.context.events.change_applied.emit)
        self._preferences.update(store=self._opening.store)
        self.furnished.open_visits(self._opening.visit or self._preferences.current.visit)
        self.furnished.drafts.open(drafts_beside(self._opening.store, self._preferences.folder))

    def _on_refused(self, error: KptError) -> None:
        backups = [b for b in self._access.list_backups(Path(self._opening.store)) if b.good]
        newest = backups[0].at if backups else None
        self.furnished.show_store_fault(error, newest, self.open_store, self._restore_newest)

    def _restore_newest(self) -> None:
        store = Path(self._opening.store)

        def restore() -> None:
            newest = next(b for b in self._access.list_backups(store) if b.good)
            self._access.restore(store, newest.path)

        def restored(_nothing: object) -> None:
            self.open_store()

        self.context.tasks.run(restore, restored, self._on_refused, owner=self)

    def _on_session_ending(self) -> None:
        """Write down what is unfinished before the session takes the program away (F45)."""
        if self.workspace is not None:
            self.workspace.drafts.flush()

    def _on_closing(self) -> None:
        place: dict[str, Any] = {"geometry": self.window.place()}
        if self.workspace is not None:
            shown, width = self.workspace.tabs.participants.beside.left()
            place |= {"person_panel": shown, "person_width": width}
        if self.workspace is not None and self.workspace.current.records is not None:
            place["visit"] = self.workspace.current.records.visit.code
            place["tab"] = self.workspace.tabs.chosen()
        self._preferences.update(**place)

    def _on_language_chosen(self, language: str) -> None:
        self.context.language = language
        self._translations.switch(language)
        self._preferences.update(language=language)
        self.window.retranslate(language)
        self.furnished.retranslate()
        self.context.events.language_changed.emit(language)

    def _on_theme_chosen(self, theme: str) -> None:
        apply_theme(self._app, theme)
        self._preferences.update(theme=theme)


def run_window(
    opening: Opening, access: StoreAccess, folder: Path, today: Callable[[], date]
) -> int:
    """Run the window until it is closed; return the exit code."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("kpt-desktop")
    app.setApplicationDisplayName("KPT Desktop")
    program = Program(app, opening, access, PreferencesFile(folder), QtPrompts(), today)
    report_bugs(program.context)
    program.ready.connect(partial(start_logging, folder))
    program.window.show()
    code = app.exec()
    program.close()
    return code
