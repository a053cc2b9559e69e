"""Versions and the printed page of the programme: what their commands do, and what they show."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QSplitter, QWidget

from kpt_desktop.documents.programme_changes import ChangesOptions
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_versions import Comparison, latest
from kpt_desktop.domain.records import ProgrammeVersion
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.live_page import LivePagePanel
from kpt_desktop.gui.tabs.programme_commands import ProgrammeCommands
from kpt_desktop.gui.tabs.programme_edits import ProgrammeEdits
from kpt_desktop.gui.tabs.programme_paper_actions import PaperActions
from kpt_desktop.gui.tabs.programme_versions_row import VersionsRow
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.timetable.content import DayColumn
from kpt_desktop.gui.widgets.timetable.edited import with_edits
from kpt_desktop.services.paper import PaperOptions
from kpt_desktop.services.programme_versions import (
    about_programme,
    edits_since,
    next_number,
    publish,
    return_to,
)
from kpt_desktop.services.version_words import edit_tips, state_words


class ProgrammePapers(QObject):
    """Stands between the programme's tab, the versions, and the page beside the grid.

    Signals:
        item_wanted(UUID): show this item on the grid.
    """

    item_wanted = Signal(object)

    def __init__(
        self,
        context: Context,
        edits: ProgrammeEdits,
        hands: ProgrammeCommands,
        tab: QWidget,
    ) -> None:
        super().__init__(tab)
        self._context, self._edits, self._hands, self._tab = context, edits, hands, tab
        self.actions = PaperActions(self)
        self.row = VersionsRow(self.actions, tab)
        self.panel = LivePagePanel(context, tab)
        self.panel.hide()
        self._shown: VisitRecords | None = None
        self._tips: dict[UUID, str] = {}
        self._width = 430
        self.versions_menu = QMenu(tab)
        self.versions_menu.setObjectName("versions_menu")
        self.versions_menu.addActions(self.actions.versions())
        self.splitter = QSplitter(Qt.Orientation.Horizontal, tab)
        self.splitter.setObjectName("beside_page")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        tab.addActions([*self.actions.versions(), *self.actions.page()])
        self._connect()

    def put_beside(self, page: QWidget) -> None:
        """Let the printed page stand at the right of the grid, as it was left."""
        self.splitter.addWidget(page)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        if self._context.preferences is not None:
            kept = self._context.preferences.current
            self._width = kept.live_width
            self.panel.choose(kept.live_kind, kept.live_languages)
            self.actions["live_page"].setChecked(kept.live_page)

    def retranslate(self) -> None:
        """Set all words again."""
        self.versions_menu.setTitle(self.tr("Vers&ions"))
        self.panel.retranslate()
        self._tips.clear()
        self.show_records(self._edits.records)

    def show_records(self, records: VisitRecords | None) -> None:
        """Show the state of these records, and their page."""
        self._shown = records
        self.panel.show_records(records, self._day(records))
        language = self._context.language
        number = next_number(records) if records else 1
        found = edits_since(records) if records else Comparison()
        self._tips = dict(edit_tips(found, number - 1, language))
        self.actions.retranslate(number)
        for action in (*self.actions.versions(), self.actions["show_on_page"]):
            action.setEnabled(records is not None)
        self.actions["print_changes"].setEnabled(bool(records and latest(records)))
        today = self._context.today()
        words = state_words(records, found, language, today) if records else ""
        self.row.show_state(words, number)

    def with_edits(self, columns: Sequence[DayColumn]) -> tuple[DayColumn, ...]:
        """Return the days with what was edited since the newest version said on each item."""
        return with_edits(columns, self._tips)

    def follow_choice(self) -> None:
        """Mark the chosen item on the page, and go to its day where the page shows one."""
        if self.panel.isHidden():
            return
        chosen = self._hands.chosen()
        self.panel.mark(chosen[0] if chosen else None)
        self.panel.show_day(self._day(self._shown))

    # --- set-up ---

    def _connect(self) -> None:
        actions = self.actions
        actions["publish_version"].triggered.connect(self._on_publish)
        actions["programme_versions"].triggered.connect(self._on_versions)
        actions["print_changes"].triggered.connect(self._on_print_changes)
        actions["live_page"].toggled.connect(self._on_page_toggled)
        actions["show_on_page"].triggered.connect(self._on_show_on_page)
        self.panel.item_chosen.connect(self.item_wanted)
        self.panel.choice_changed.connect(self._on_choice_changed)
        self.panel.close_requested.connect(actions["live_page"].toggle)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    def _day(self, records: VisitRecords | None) -> date | None:
        day_id = self._hands.day()
        day = records.days.get(day_id) if records and day_id else None
        return day.date if day else None

    # --- the page ---

    def _on_page_toggled(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._remember(live_page=shown)
        if shown:
            room = self.splitter.width()
            self.splitter.setSizes([max(room - self._width, 1), self._width])
            self.panel.show_records(self._shown, self._day(self._shown))
            self.follow_choice()

    def _on_show_on_page(self) -> None:
        """Go from the grid to the item's line, or from a line back to its item."""
        view = self.panel.view
        if view.hasFocus() and view.item is not None:
            self.item_wanted.emit(view.item)
            return
        self.actions["live_page"].setChecked(True)
        self.follow_choice()
        view.setFocus()

    def _on_choice_changed(self) -> None:
        kind, languages = self.panel.chosen()
        self._remember(live_kind=kind, live_languages=languages)

    def _on_splitter_moved(self) -> None:
        self._width = self.panel.width()
        self._remember(live_width=self._width)

    def _remember(self, **values: object) -> None:
        if self._context.preferences is not None:
            self._context.preferences.update(**values)

    # --- versions ---

    def _on_publish(self) -> None:
        from kpt_desktop.gui.dialogs.publish_version import PublishDialog

        records = self._edits.records
        if records is None:
            return
        findings = about_programme(self._edits.findings)
        at, language = self._context.now().astimezone(), self._context.language
        dialog = PublishDialog(records, findings, at, language, self._tab.window())
        dialog.published.connect(self.publish)
        dialog.finding_chosen.connect(self._on_finding_chosen)
        _open(dialog)

    def publish(self, note: str = "") -> None:
        """Freeze the programme as it is now."""
        at = self._context.now().astimezone()
        if self._edits.apply(lambda records: publish(records, at, note)):
            newest = latest(self._edits.records) if self._edits.records else None
            number = newest.number if newest else 1
            self._tell(self.tr("Version {number} is published").format(number=number))

    def return_to(self, version: ProgrammeVersion) -> None:
        """Make the programme as it was in a version, as one edit."""
        if self._edits.apply(lambda records: return_to(records, version)):
            words = self.tr("The programme is as it was in version {number}")
            self._tell(words.format(number=version.number))

    def _on_versions(self) -> None:
        from kpt_desktop.gui.dialogs.programme_versions import VersionsDialog

        records = self._edits.records
        if records is None:
            return
        dialog = VersionsDialog(records, self._context.language, self._tab.window())
        dialog.return_requested.connect(self.return_to)
        dialog.print_requested.connect(self._on_print_version)
        dialog.changes_requested.connect(self._on_print_changes_of)
        dialog.item_chosen.connect(self.item_wanted)
        self._edits.records_changed.connect(dialog.show_records)
        _open(dialog)

    def _on_print_version(self, version: ProgrammeVersion) -> None:
        self._preview("programme", PaperOptions(version=version.number))

    def _on_print_changes_of(self, version: ProgrammeVersion) -> None:
        self._preview(
            "programme_changes", PaperOptions(changes=ChangesOptions(since=version.number))
        )

    def _on_print_changes(self) -> None:
        self._preview("programme_changes", PaperOptions())

    def _preview(self, kind: str, options: PaperOptions) -> None:
        from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog

        if (records := self._edits.records) is not None:
            window = self._tab.window()
            _open(PaperPreviewDialog(self._context, records, kind, window, options=options))

    def _on_finding_chosen(self, finding: Finding) -> None:
        self._context.events.subject_requested.emit(finding.subjects[0])

    def _tell(self, words: str) -> None:
        act = partial(undo, self._context)
        self._context.events.notice_given.emit(words, self.tr("Undo"), act)

    def menu_actions(self) -> list[QAction]:
        """Return the commands about versions as one submenu, for the menu of the programme."""
        return [self.versions_menu.menuAction()]

    def view_actions(self) -> list[QAction]:
        """Return the commands about the page, for the menu of views."""
        return self.actions.page()


def _open(dialog: QDialog) -> None:
    """Show a dialog over its window without stopping the program; it goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
