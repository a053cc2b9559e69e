"""What fills the main window: visits at the left, the chosen visit at the right, notices below."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Participation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.commands import Commands
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.draft_keeper import DraftKeeper
from kpt_desktop.gui.main_window import MainWindow
from kpt_desktop.gui.panels.drafts_bar import DraftsBar
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.panels.visit_header import VisitHeader
from kpt_desktop.gui.panels.visits import VisitsPanel
from kpt_desktop.gui.panels.welcome import StoreFaultPage, WelcomePage
from kpt_desktop.gui.visit_findings import VisitFindings
from kpt_desktop.gui.visit_tabs import VisitTabs
from kpt_desktop.services.drafts import FoundDraft
from kpt_desktop.texts import text


class Workspace(QWidget):
    """Puts the parts together and passes what one says to the others.

    Signals:
        store_shown(): the list of visits has come from the store.
    """

    store_shown = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("workspace")
        self.setAcceptDrops(True)
        self._context, self._window = context, window
        self._wanted: Subject | None = None
        self.current = CurrentVisit(context, self)
        self.visits = VisitsPanel()
        self.header = VisitHeader()
        self.tabs = VisitTabs(context)
        self.welcome = WelcomePage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tabs)
        self.pages.addWidget(self.welcome)
        self.notices = NoticeBar()
        self.drafts_bar = DraftsBar()
        self.drafts = DraftKeeper(context, self.tabs.participants)
        self.findings = VisitFindings(context, window)
        self.commands = Commands(context, self.current, self.tabs, window)
        self._arrange()
        self._connect()
        self.retranslate()

    def open_visits(self, code: str) -> None:
        """Show what the store holds, and the visit with this code, else the newest."""
        self.current.start(code)
        self._name_undo()
        self._window.status_line.show_file(self._context.open_store.name)
        self._window.commands.show_for_store(is_open=True)
        self.show_backup_time()

    def show_backup_time(self) -> None:
        """Say in the status bar when the newest backup copy was made."""
        last_backup, line = self._context.open_store.last_backup, self._window.status_line
        self._context.tasks.run(last_backup, line.show_copied, owner=self)

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

    def retranslate(self) -> None:
        """Set all words again, for another language."""
        self.visits.retranslate(self._context.language)
        self.notices.retranslate()
        if self.drafts_bar.isVisible():
            self.drafts_bar.speak(self._context.language)
        self.tabs.retranslate()
        self.findings.retranslate()
        self._show_visit(self.current.records)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a dragged file when a visit is shown to put it into."""
        if event.mimeData().hasUrls() and self.current.records is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import a dropped file: into the programme on its tab, else as a list of people."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        if self.tabs.chosen() == "programme":
            self.commands.open_programme_import(paths[0])
        else:
            self.commands.open_list_import(paths[0])

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self.findings.bar)
        column.addWidget(self.drafts_bar)
        column.addWidget(self.notices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.visits)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        events, line = self._context.events, self._window.status_line
        events.visit_shown.connect(self._show_visit)
        events.change_applied.connect(self._on_change_applied)
        events.notice_given.connect(self._on_notice_given)
        events.subject_requested.connect(self.tabs.reveal)
        self._context.tasks.failed.connect(self._on_failed)
        self._context.tasks.busy_changed.connect(line.show_busy)
        self.current.visits_listed.connect(self._on_visits_listed)
        self.visits.visit_chosen.connect(self.current.choose)
        for empty in (self.visits, self.welcome):
            empty.new_visit_requested.connect(self.commands.new_visit)
        self.welcome.sample_requested.connect(self.commands.make_sample)
        self.tabs.status_changed.connect(line.show_words)
        self.tabs.tab_shown.connect(self._window.commands.check_tab)
        self.commands.connect_actions(self._window.commands)
        self.commands.visit_created.connect(self._on_visit_created)
        self.commands.findings_requested.connect(self.findings.open_list)
        self.commands.backup_made.connect(self.show_backup_time)
        self.commands.visit_requested.connect(self._on_visit_requested)
        self.drafts.found.connect(self._on_drafts_found)
        self.drafts.visit_wanted.connect(self.current.choose)
        self._window.closing.connect(self.drafts.flush)
        self._connect_tabs()

    def _connect_tabs(self) -> None:
        people, programme = self.tabs.participants, self.tabs.programme
        people.import_requested.connect(self.commands.import_list)
        people.export_requested.connect(self.commands.export_list)
        people.visit_requested.connect(self._on_visit_requested)
        self.tabs.delegations.visit_requested.connect(self._on_visit_requested)
        programme.import_requested.connect(self.commands.import_programme)
        programme.print_requested.connect(self.commands.print_programme)
        self._add_tab_commands("participants", people.menu_actions())
        self._add_tab_commands("programme", programme.menu_actions())
        self._add_tab_commands("programme", programme.papers.menu_actions())
        self._add_tab_commands("view", programme.papers.view_actions(), tab="programme")

    def _add_tab_commands(
        self, name: str, commands: Sequence[QAction], *, tab: str | None = None
    ) -> None:
        """Put a tab's commands into a menu; used from there they go to the tab first.

        Args:
            name: of the menu.
            commands: of the tab.
            tab: whose they are; None for the one that is called like the menu.
        """
        self._window.menus.add_commands(name, commands)
        for command in commands:
            command.triggered.connect(partial(self.tabs.choose, tab or name))

    def _show_visit(self, records: VisitRecords | None) -> None:
        first = self.pages.currentWidget() is not self.tabs
        self.header.show_visit(records, self._context.language)
        self.tabs.show_visit(records)
        self.findings.show_visit(records)
        self._show_page(records)
        self._window.commands.show_for_visit(shown=records is not None)
        self.visits.choose(records.visit.id if records else None)
        title = records.visit.title.best(self._context.language) if records else self.tr("Visits")
        self._window.setWindowTitle(title)
        if records is None:
            self._window.status_line.show_words("")
        elif self._wanted is not None and self._wanted.id in records.participations:
            self.tabs.reveal(self._wanted)
            self._wanted = None
        elif first:
            self.tabs.take_keyboard()

    def _on_visit_requested(self, visit_id: UUID, row_id: UUID | None) -> None:
        """Go to another visit, perhaps at somebody's row in its list."""
        self._wanted = Subject(Participation, row_id) if row_id else None
        self.current.choose(visit_id)

    def _show_page(self, records: VisitRecords | None) -> None:
        is_open = self._context.store is not None
        self.welcome.show_store(is_open=is_open, is_empty=not self.current.summaries)
        self.pages.setCurrentWidget(self.tabs if records else self.welcome)

    def _on_visit_created(self, visit_id: UUID) -> None:
        """Go to a visit that was just made, at its participants: the list comes first."""
        self.current.choose(visit_id)
        self.tabs.choose("participants")

    def _on_visits_listed(self) -> None:
        self.visits.show_visits(self.current.summaries)
        records = self.current.records
        self._show_page(records)
        self.visits.choose(records.visit.id if records else None)
        self.store_shown.emit()

    def _on_change_applied(self) -> None:
        self._window.status_line.show_saved()
        self._name_undo()

    def _name_undo(self) -> None:
        self._context.tasks.run(self._context.open_desk.labels, self._on_labels_read, owner=self)

    def _on_labels_read(self, labels: tuple[Label | None, Label | None]) -> None:
        self._window.commands.name_undo(*labels, self._context.language)

    def _on_notice_given(self, message: str, button: str, act: object) -> None:
        self.notices.say(message, "hint", button, act if callable(act) else None)

    def _on_drafts_found(self, found: tuple[FoundDraft, ...]) -> None:
        self.drafts_bar.offer(
            found, self._context.language, self._restore_drafts, self.drafts.discard
        )

    def _restore_drafts(self) -> None:
        self.tabs.choose("participants")
        self.drafts.restore()

    def _on_failed(self, error: KptError) -> None:
        message = text(self._context.language, "errors", error.key, **error.facts)
        self.notices.say(message, "error")
