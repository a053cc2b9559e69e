"""The main window: visits at the left, the chosen visit's tabs at the right."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.actions import Actions
from kpt_desktop.gui.commands import Commands
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.menus import Menus, make_tool_bar
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.panels.status_line import StatusLine
from kpt_desktop.gui.panels.visit_header import VisitHeader
from kpt_desktop.gui.panels.visits import VisitsPanel
from kpt_desktop.gui.panels.welcome import StoreFaultPage, WelcomePage
from kpt_desktop.gui.tabs.delegations import DelegationsTab
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.gui.tabs.programme import ProgrammeTab
from kpt_desktop.gui.visit_tab import VisitTab
from kpt_desktop.gui.widgets.flat_tabs import FlatTabs
from kpt_desktop.services.preferences import PreferencesFile
from kpt_desktop.texts import text

TABS = ("delegations", "participants", "programme")
USUAL_SIZE = (1440, 860)
SMALL_SCREEN = 1600
"""A screen narrower than that is filled at the first start."""


class MainWindow(QMainWindow):
    """Puts the parts together and passes what one says to the others.

    Signals:
        store_shown(): the list of visits has come from the store for the first time.
    """

    store_shown = Signal()

    def __init__(self, context: Context, preferences: PreferencesFile) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self._context, self._preferences = context, preferences
        self._status_words: dict[QObject | None, str] = {}
        self.current = CurrentVisit(context, self)
        self.command_actions = Actions(self)
        self.visits = VisitsPanel()
        self.header = VisitHeader()
        self.notices = NoticeBar()
        self.status_line = StatusLine(self.statusBar())
        self.delegations = DelegationsTab(context)
        self.participants = ParticipantsTab(context)
        self.programme = ProgrammeTab(context)
        self.tab_widgets: tuple[VisitTab, ...] = (
            self.delegations,
            self.participants,
            self.programme,
        )
        self.tabs = FlatTabs()
        self.tabs.setObjectName("tabs")
        for tab in self.tab_widgets:
            self.tabs.addTab(tab, "")
        self.welcome = WelcomePage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tabs)
        self.pages.addWidget(self.welcome)
        self.commands = Commands(context, self)
        self.menus = Menus(self, self.command_actions)
        self.tool_bar = make_tool_bar(self, self.command_actions)
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_visit(None)
        self._restore_place()

    def open_visits(self) -> None:
        """Show what the store holds; called once, when it is open."""
        self.current.start(self._preferences.current.visit)
        self._name_undo()
        self.status_line.show_file(self._context.open_store.name)
        self.show_backup_time()

    def show_backup_time(self) -> None:
        """Say in the status bar when the newest backup copy was made."""
        last_backup = self._context.open_store.last_backup
        self._context.tasks.run(last_backup, self.status_line.show_copied, owner=self)

    def choose_tab(self, name: str, *_: object) -> None:
        """Show a tab by its name; an unknown name changes nothing."""
        if name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))

    def retranslate(self) -> None:
        """Set all words of the window again, for another language."""
        language = self._context.language
        self.command_actions.retranslate(language)
        self.menus.retranslate()
        self.visits.retranslate(language)
        self.notices.retranslate()
        self.tool_bar.setWindowTitle(self.tr("Commands"))
        for index, words in enumerate(
            (self.tr("Delegations"), self.tr("Participants"), self.tr("Programme"))
        ):
            self.tabs.setTabText(index, words)
        for tab in self.tab_widgets:
            tab.retranslate()
        self._show_visit(self.current.records)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icons when the system turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.command_actions.show_icons(theme.is_dark(self.palette()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without any question: everything typed is on disk already."""
        records = self.current.records
        self._preferences.update(
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            visit=records.visit.code if records else "",
            tab=TABS[self.tabs.currentIndex()],
        )
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self._context.tasks.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a dragged file when a visit is shown to put it into."""
        if event.mimeData().hasUrls() and self.current.records is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import a dropped file: into the programme on its tab, else as a list of people."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        if self.tabs.currentWidget() is self.programme:
            self.commands.open_programme_import(paths[0])
        else:
            self.commands.open_list_import(paths[0])

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.notices)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.visits)
        row.addWidget(right, 1)
        self.setCentralWidget(body)
        self.command_actions.show_icons(theme.is_dark(self.palette()))

    def _connect(self) -> None:
        events = self._context.events
        events.visit_shown.connect(self._show_visit)
        events.change_applied.connect(self._on_change_applied)
        events.notice_given.connect(self._on_notice_given)
        events.subject_requested.connect(self._on_subject_requested)
        self._context.tasks.failed.connect(self._on_failed)
        self._context.tasks.busy_changed.connect(self.status_line.show_busy)
        self.current.visits_listed.connect(self._on_visits_listed)
        self.welcome.new_visit_requested.connect(self.commands.new_visit)
        self.welcome.sample_requested.connect(self.commands.make_sample)
        self.visits.visit_chosen.connect(self.current.choose)
        self.visits.new_visit_requested.connect(self.commands.new_visit)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.commands.connect_actions(self.command_actions)
        for tab in self.tab_widgets:
            tab.status_changed.connect(self._on_status_changed)
        self.participants.import_requested.connect(self.commands.import_list)
        self.participants.export_requested.connect(self.commands.export_list)
        self.programme.import_requested.connect(self.commands.import_programme)
        self.programme.print_requested.connect(self.commands.print_programme)
        self._add_tab_commands("participants", self.participants.menu_actions())
        self._add_tab_commands("programme", self.programme.menu_actions())

    def _add_tab_commands(self, name: str, commands: Sequence[QAction]) -> None:
        """Put a tab's commands into its menu; used from there they go to the tab first."""
        self.menus.add_commands(name, commands)
        for command in commands:
            command.triggered.connect(partial(self.choose_tab, name))

    def _restore_place(self) -> None:
        self.resize(*USUAL_SIZE)
        if self.screen().availableGeometry().width() < SMALL_SCREEN:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        stored = self._preferences.current
        if stored.geometry:
            self.restoreGeometry(QByteArray.fromBase64(stored.geometry.encode("ascii")))
        self.choose_tab(stored.tab)

    def _show_visit(self, records: VisitRecords | None) -> None:
        self.header.show_visit(records, self._context.language)
        for tab in self.tab_widgets:
            tab.show_visit(records)
        self._show_page(records)
        self.command_actions.show_for(records)
        self.visits.choose(records.visit.id if records else None)
        title = records.visit.title.best(self._context.language) if records else self.tr("Visits")
        self.setWindowTitle(title)

    def _show_page(self, records: VisitRecords | None) -> None:
        is_open = self._context.store is not None
        self.welcome.show_store(is_open=is_open, is_empty=not self.current.summaries)
        self.pages.setCurrentWidget(self.tabs if records else self.welcome)
        self.command_actions["new_visit"].setEnabled(is_open)
        self.command_actions["backup"].setEnabled(is_open)

    def show_choices(self, language: str, theme_name: str) -> None:
        """Check the menu's language and colours."""
        self.command_actions[f"language_{language}"].setChecked(True)
        self.command_actions[f"theme_{theme_name}"].setChecked(True)

    def show_store_fault(
        self,
        error: KptError,
        backup_at: datetime | None,
        again: Callable[[], None],
        restore: Callable[[], None],
    ) -> None:
        """Say why there are no visits, and offer the ways on."""
        page = StoreFaultPage(again, restore)
        page.show_fault(error, backup_at, self._context.language)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def _on_visits_listed(self, summaries: object) -> None:
        self.visits.show_visits(self.current.summaries)
        records = self.current.records
        self._show_page(records)
        self.visits.choose(records.visit.id if records else None)
        self.store_shown.emit()

    def _on_change_applied(self) -> None:
        self.status_line.show_saved()
        self._name_undo()

    def _name_undo(self) -> None:
        self._context.tasks.run(self._context.open_desk.labels, self._on_labels_read, owner=self)

    def _on_labels_read(self, labels: tuple[Label | None, Label | None]) -> None:
        self.command_actions.name_undo(*labels, self._context.language)

    def _on_notice_given(self, message: str, button: str, act: object) -> None:
        self.notices.say(message, "hint", button, act if callable(act) else None)

    def _on_failed(self, error: KptError) -> None:
        message = text(self._context.language, "errors", error.key, **error.facts)
        self.notices.say(message, "error")

    def _on_status_changed(self, words: str) -> None:
        self._status_words[self.sender()] = words
        self._show_status()

    def _show_status(self) -> None:
        self.status_line.show_words(self._status_words.get(self.tabs.currentWidget(), ""))

    def _on_tab_changed(self, index: int) -> None:
        self.command_actions[f"tab_{TABS[index]}"].setChecked(True)
        self._show_status()
        self.tab_widgets[index].setFocus()

    def _on_subject_requested(self, subject: Subject) -> None:
        for index, tab in enumerate(self.tab_widgets):
            if tab.reveal(subject):
                self.tabs.setCurrentIndex(index)
                return

    def show_visit_created(self, visit_id: UUID) -> None:
        """Go to a visit that was just made, at its participants: the list comes first."""
        self.current.choose(visit_id)
        self.choose_tab("participants")
