"""Starting the window: paint first, open the store behind it, and say so when that fails."""

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.ports import Store
from kpt_desktop.errors import EnvironmentFault, KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.events import Events
from kpt_desktop.gui.main_window import MainWindow
from kpt_desktop.gui.prompts import Prompts, QtPrompts
from kpt_desktop.gui.tasks import Tasks
from kpt_desktop.gui.theme import apply_theme
from kpt_desktop.gui.translations import Translations, system_language
from kpt_desktop.logs import start_logging
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.preferences import PreferencesFile

_log = logging.getLogger(__name__)


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

    open: Callable[[str, bool], Store]
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
    """The running window: its collaborators, its language and its store."""

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
        self.context = Context(Tasks(), Events(), prompts, today, language)
        self._translations.switch(language)
        apply_theme(app, opening.theme or stored.theme)
        self.window = MainWindow(self.context, preferences)
        self.window.choose_tab(opening.tab)
        self.window.commands.language_chosen.connect(self._on_language_chosen)
        self.window.commands.theme_chosen.connect(self._on_theme_chosen)
        self.window.show_choices(language, opening.theme or stored.theme)

    def open_store(self, target: str = "") -> None:
        """Open the store on its own thread; the window is on the screen already."""
        wanted = target or self._opening.store
        create = self._may_create(wanted)
        self.context.tasks.run(
            lambda: self._access.open(wanted, create), self._on_opened, self._on_refused, owner=self
        )

    def close(self) -> None:
        """Let go of the store once the window is closed."""
        if self.context.store is not None:
            self.context.store.close()

    def _may_create(self, target: str) -> bool:
        """Allow a new store only where none was ever seen: data never seem to vanish (F16)."""
        seen_before = self._preferences.current.store == target
        return not seen_before and not self._access.list_backups(Path(target))

    def _on_opened(self, store: Store) -> None:
        self.context.store = store
        self.context.desk = ChangeDesk(store)
        self.context.desk.subscribe(self.context.events.change_applied.emit)
        updates = {"store": self._opening.store}
        if self._opening.visit:
            updates["visit"] = self._opening.visit
        self._preferences.update(**updates)
        self.window.open_visits()

    def _on_refused(self, error: KptError) -> None:
        backups = [b for b in self._access.list_backups(Path(self._opening.store)) if b.good]
        self.window.show_store_fault(
            error, backups[0].at if backups else None, self.open_store, self._restore_newest
        )

    def _restore_newest(self) -> None:
        store = Path(self._opening.store)

        def restore() -> None:
            newest = next(b for b in self._access.list_backups(store) if b.good)
            self._access.restore(store, newest.path)

        def restored(_nothing: object) -> None:
            self.open_store()

        self.context.tasks.run(restore, restored, self._on_refused, owner=self)

    def _on_language_chosen(self, language: str) -> None:
        self.context.language = language
        self._translations.switch(language)
        self._preferences.update(language=language)
        self.window.retranslate()
        self.context.events.language_changed.emit(language)

    def _on_theme_chosen(self, theme: str) -> None:
        apply_theme(self._app, theme)
        self._preferences.update(theme=theme)


def run_window(
    opening: Opening, access: StoreAccess, folder: Path, today: Callable[[], date]
) -> int:
    """Run the window until it is closed; return the exit code."""
    start_logging(folder)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("kpt-desktop")
    app.setApplicationDisplayName("KPT Desktop")
    program = Program(app, opening, access, PreferencesFile(folder), QtPrompts(), today)
    _report_bugs(program.context)
    program.window.show()
    QTimer.singleShot(0, program.open_store)
    code = app.exec()
    program.close()
    return code


def _report_bugs(context: Context) -> None:
    """Say once that something went wrong; the log gets the place in the code, never the data."""

    def report(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        place = ""
        while traceback is not None:
            code = traceback.tb_frame.f_code
            place = f"{Path(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}"
            traceback = traceback.tb_next
        _log.error("%s at %s", kind.__name__, place)
        context.tasks.failed.emit(EnvironmentFault("unexpected", kind=kind.__name__))

    def report_in_thread(args: threading.ExceptHookArgs) -> None:
        report(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    sys.excepthook = report
    threading.excepthook = report_in_thread
