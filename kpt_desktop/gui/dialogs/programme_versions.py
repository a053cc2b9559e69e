"""The published versions: what each changed, how it was, and the way back to it."""

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.programme_versions import in_order, since_version
from kpt_desktop.domain.records import ProgrammeVersion
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.locales import locale_of
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.gui.widgets.changes_view import ChangesView
from kpt_desktop.gui.widgets.chip import Chip
from kpt_desktop.gui.widgets.timetable.choosing import ChoosingCanvas
from kpt_desktop.gui.widgets.timetable.content import columns_of
from kpt_desktop.services.programme_versions import at_version, return_to
from kpt_desktop.services.version_words import count_words, sum_words, tell

NUMBER, DATE, COUNTS, NOTE = range(4)


class VersionsDialog(QDialog):
    """The list above; below what changed since the chosen version, or that version itself.

    Signals:
        return_requested(ProgrammeVersion): make the programme as it was in it.
        print_requested(ProgrammeVersion), changes_requested(ProgrammeVersion): paper of it.
        item_chosen(UUID): go to an item of now.
    """

    return_requested = Signal(object)
    print_requested = Signal(object)
    changes_requested = Signal(object)
    item_chosen = Signal(object)

    def __init__(self, records: VisitRecords, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versions_dialog")
        self.setWindowTitle(self.tr("Versions of the programme"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1000, 640)
        self._language = language
        self._records = records
        self.list = self._made_list()
        self.since_chip, self.then_chip = Chip(), Chip()
        self.since_chip.setObjectName("versions_since")
        self.then_chip.setObjectName("versions_then")
        self.summary = QLabel()
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.changes = ChangesView()
        self.changes.setObjectName("versions_changes")
        self.timetable = ChoosingCanvas()
        self.timetable.setObjectName("versions_timetable")
        self.return_button = self._button("versions_return", self.tr("&Return to this version"))
        self.print_button = self._button("versions_print", self.tr("&Print this version…"))
        self.sheet_button = self._button("versions_sheet", self.tr("Print the &change sheet…"))
        self.close_button = self._button("versions_close", self.tr("Close"))
        self._arrange()
        self._connect()
        self.show_records(records)

    def show_records(self, records: VisitRecords) -> None:
        """List the versions, the newest first; the chosen one stays chosen."""
        chosen = self.version()
        self._records = records
        with QSignalBlocker(self.list):
            self.list.clear()
            for version in reversed(in_order(records)):
                self.list.addTopLevelItem(self._row(version))
        found = (self.list.topLevelItem(n) for n in range(self.list.topLevelItemCount()))
        rows = [row for row in found if row is not None]
        same = [row for row in rows if chosen and self._version_of(row).id == chosen.id]
        if rows:
            self.list.setCurrentItem((same or rows)[0])
        self._show_version()

    def version(self) -> ProgrammeVersion | None:
        """Return the version one is at."""
        row = self.list.currentItem()
        return self._version_of(row) if row is not None else None

    def _version_of(self, row: QTreeWidgetItem) -> ProgrammeVersion:
        version: ProgrammeVersion = row.data(NUMBER, Qt.ItemDataRole.UserRole)
        return version

    def _made_list(self) -> QTreeWidget:
        view = QTreeWidget()
        view.setObjectName("versions_list")
        view.setAccessibleName(self.tr("Published versions"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setHeaderLabels(
            [self.tr("Version"), self.tr("Published"), self.tr("What it changed"), self.tr("Note")]
        )
        head = view.header()
        for column in (NUMBER, DATE, COUNTS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return view

    def _row(self, version: ProgrammeVersion) -> QTreeWidgetItem:
        when = f"{_date(version, self._language)}, {clock(version.published_at)}"
        counts = count_words(self._records, version, self._language)
        note = " ".join(version.note.split())
        row = QTreeWidgetItem([str(version.number), when, counts, note])
        row.setSizeHint(NUMBER, QSize(0, self.fontMetrics().height() + theme.SMALL))
        row.setData(NUMBER, Qt.ItemDataRole.UserRole, version)
        row.setToolTip(NOTE, plain_tip(version.note))
        return row

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        self.since_chip.setText(self.tr("What changed since then"))
        self.then_chip.setText(self.tr("The programme as it was"))
        self._group = QButtonGroup(self)
        switch = QHBoxLayout()
        switch.setSpacing(theme.SMALL)
        for chip in (self.since_chip, self.then_chip):
            self._group.addButton(chip)
            switch.addWidget(chip)
        switch.addWidget(self.summary, 1)
        self.since_chip.setChecked(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.changes)
        self._pages.addWidget(self.timetable)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.return_button)
        buttons.addStretch()
        for button in (self.print_button, self.sheet_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.list, 2)
        layout.addLayout(switch)
        layout.addWidget(self._pages, 5)
        layout.addLayout(buttons)
        self.list.setFocus()

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_version)
        self._group.buttonClicked.connect(self._show_version)
        self.changes.item_chosen.connect(self._on_item_chosen)
        self.return_button.clicked.connect(lambda: self._ask(self.return_requested))
        self.print_button.clicked.connect(lambda: self._ask(self.print_requested))
        self.sheet_button.clicked.connect(lambda: self._ask(self.changes_requested))
        self.close_button.clicked.connect(self.reject)

    def _ask(self, signal: SignalInstance) -> None:
        version = self.version()
        if version is not None:
            signal.emit(version)

    def _show_version(self, *_: object) -> None:
        version = self.version()
        for button in (self.print_button, self.sheet_button):
            button.setEnabled(version is not None)
        if version is None:
            self.summary.setText(self.tr("Nothing was published yet"))
            self.return_button.setEnabled(False)
            self.changes.show_changes(())
            self.timetable.show_columns(())
            return
        found = since_version(self._records, version)
        self.summary.setText(sum_words(found, self._language))
        self.changes.show_changes(tell(found, self._language))
        self.changes.setAccessibleName(self.since_chip.text())
        then = at_version(self._records, version)
        self.timetable.show_columns(columns_of(then, self._language, {}))
        self.return_button.setEnabled(bool(return_to(self._records, version)))
        self._pages.setCurrentIndex(1 if self.then_chip.isChecked() else 0)

    def _on_item_chosen(self, item_id: object) -> None:
        self.accept()
        self.item_chosen.emit(item_id)


def _date(version: ProgrammeVersion, language: str) -> str:
    when = version.published_on
    return locale_of(language).toString(
        QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat
    )
