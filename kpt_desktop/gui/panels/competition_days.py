"""The page of days: who was there, half a day at a time, and what the report will count."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.attendance import HalfOfDay, half_day_at, half_days, marks_of, people_of
from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Presence, Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Attendance, Item
from kpt_desktop.domain.visit_figures import visit_figures
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.domain.zones import zone_info
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.attendance_model import LETTERS, AttendanceModel
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.panels.competition_figures import FiguresBar
from kpt_desktop.gui.panels.competition_scan import ScanLine
from kpt_desktop.gui.widgets.attendance_table import AttendanceTable
from kpt_desktop.gui.widgets.chip import Chip
from kpt_desktop.services import attendance
from kpt_desktop.services.people import called
from kpt_desktop.services.team_words import side_marks
from kpt_desktop.texts import text

_SIDES: tuple[Side | None, ...] = (None, Side.GUEST, Side.HOST)


class DaysPage(QWidget):
    """Figures above, then the line for badges, then the table of marks.

    Signals:
        status_changed(str): how many were there in the half-day one is at.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("competition_days")
        self._context = context
        self._visit: object = None
        self.edits = CompetitionEdits(context, self)
        self.model = AttendanceModel(context.language, self)
        self.table = AttendanceTable(self.model)
        self.figures, self.scan = FiguresBar(), ScanLine()
        self.sides = QButtonGroup(self)
        self._rest, self.counter, self._legend = QPushButton(), QLabel(), QLabel()
        self.setFocusProxy(self.table)
        self._arrange()
        self._connect()
        self.retranslate()

    def widget(self) -> QWidget:
        """Return the page itself."""
        return self

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show the attendance of a visit; another visit begins at its present half-day."""
        self.edits.show(records)
        if records is not None and records.visit.id != self._visit:
            self._visit = records.visit.id
            self._go_to_now(records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a mark."""
        records = self.edits.records
        mark = records.attendances.get(subject.id) if records else None
        if mark is None or subject.kind is not Attendance:
            return False
        self.sides.button(0).setChecked(True)
        place = HalfOfDay(mark.date, mark.half)
        self.table.go_to(self.model.index_of(mark.participation_id, place))
        self.table.setFocus()
        return True

    def retranslate(self) -> None:
        """Set all words again."""
        language = self._context.language
        for number, words in enumerate((self.tr("All"), self.tr("Guests"), self.tr("Hosts"))):
            self.sides.button(number).setText(words)
        self._rest.setText(self.tr("All present"))
        self._rest.setToolTip(
            self.tr("Marks those who have no mark in the half-day one is at (Ctrl+Shift+P)")
        )
        self.table.setAccessibleName(self.tr("Attendance by half-days"))
        self._legend.setText(self._keys(language))
        self.scan.retranslate()
        self.model.speak(language)
        self.table.speak(language)
        self._show_records(self.edits.records)

    # --- the records ---

    def _show_records(self, records: VisitRecords | None) -> None:
        if records is None:
            return
        people = people_of(records, _SIDES[self.sides.checkedId()])
        sides = side_marks(records, self._context.language)
        self.model.show_people(people, half_days(records), marks_of(records), sides)
        self.figures.show_figures(records, visit_figures(records), self._context.language)
        self._tell_count()

    def _tell_count(self) -> None:
        half_day = self.model.half_day(self.table.currentIndex().column())
        self._rest.setEnabled(half_day is not None)
        if half_day is None:
            self.counter.setText(
                self.tr("No participants yet; attendance is kept of those on the Participants tab")
            )
            return
        found = self.model.count(self.table.currentIndex().column())
        words = self.tr("{when}: {present} of {people} present").format(
            when=self.model.words_of(half_day), present=found.present, people=found.people
        )
        self.counter.setText(words)
        self.status_changed.emit(words)

    def _go_to_now(self, records: VisitRecords) -> None:
        now = half_day_at(self._moment(records))
        ids = self.model.ids()
        index = self.model.index_of(ids[0], now) if ids else QModelIndex()
        self.table.go_to(index if index.isValid() else self.model.index(0, 0))

    def _moment(self, records: VisitRecords) -> datetime:
        return self._context.now().astimezone(zone_info(records.visit.zone))

    # --- edits ---

    def _on_mark_requested(self, presence: Presence) -> None:
        cells = [self.model.cell(index) for index in self.table.chosen()]
        self.edits.apply(lambda records: attendance.mark(records, cells, presence))

    def _on_toggle_requested(self) -> None:
        found = {self.model.presence(index) for index in self.table.chosen()}
        if found == {Presence.PRESENT}:
            self._on_clear_requested()
        else:
            self._on_mark_requested(Presence.PRESENT)

    def _on_clear_requested(self) -> None:
        cells = [self.model.cell(index) for index in self.table.chosen()]
        self.edits.apply(lambda records: attendance.clear(records, cells))

    def _on_rest_requested(self) -> None:
        half_day = self.model.half_day(self.table.currentIndex().column())
        if half_day is None:
            return
        ids = self.model.ids()

        def build(records: VisitRecords) -> Change:
            return attendance.mark_rest_present(records, ids, half_day)

        if not self.edits.apply(build):
            said = self.tr("Everybody here has a mark already")
            self._context.events.notice_given.emit(said, "", None)

    def _on_code_scanned(self, typed: str) -> None:
        records = self.edits.records
        if records is None:
            return
        language = self._context.language
        try:
            found = attendance.scan(records, typed, self._moment(records))
        except UserError as error:
            self.scan.tell(text(language, "errors", error.key, **error.facts), refused=True)
            return
        word = text(language, "values", f"Presence.{found.presence.value}")
        self.scan.tell(
            self.tr("{person}: {presence} {time}")
            .format(
                person=called(records.participant(found.participation_id)),
                presence=word,
                time=found.at,
            )
            .strip()
        )
        self.edits.apply(lambda _records: found.change)
        self.table.go_to(self.model.index_of(found.participation_id, found.half_day))

    # --- making ---

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._show_records)
        self.sides.idToggled.connect(self._on_side_toggled)
        self.table.mark_requested.connect(self._on_mark_requested)
        self.table.toggle_requested.connect(self._on_toggle_requested)
        self.table.clear_requested.connect(self._on_clear_requested)
        self.table.rest_requested.connect(self._on_rest_requested)
        self.table.figures_scanned.connect(self.scan.go_on)
        self.scan.code_scanned.connect(self._on_code_scanned)
        self._rest.clicked.connect(self._on_rest_requested)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._tell_count())
        self.figures.item_requested.connect(
            lambda item: self._context.events.subject_requested.emit(Subject(Item, item))
        )
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_rest_requested)

    def _on_side_toggled(self, _number: int, on: bool) -> None:
        if on:
            column = max(self.table.currentIndex().column(), 0)
            self._show_records(self.edits.records)
            self.table.go_to(self.model.index(0, column))

    def _arrange(self) -> None:
        top, row = QHBoxLayout(), QHBoxLayout()
        for number in range(len(_SIDES)):
            chip = Chip()
            chip.setObjectName(f"attendance_side_{number}")
            self.sides.addButton(chip, number)
            row.addWidget(chip)
        self.sides.button(0).setChecked(True)
        self._rest.setObjectName("attendance_rest")
        self.counter.setObjectName("attendance_counter")
        for label in (self.counter, self._legend):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.counter.setFont(theme.font(self.font(), semibold=True))
        self._legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row.setSpacing(theme.SMALL)
        row.addSpacing(theme.MEDIUM)
        row.addWidget(self.scan, 1)
        top.addWidget(self.counter)
        top.addStretch()
        top.addWidget(self._legend)
        top.addSpacing(theme.SMALL)
        top.addWidget(self._rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.figures)
        layout.addLayout(row)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def _keys(self, language: str) -> str:
        """Return which key gives which mark."""
        pairs = (
            f"{letter} {text(language, 'values', f'Presence.{presence.value}')}"
            for presence, letter in LETTERS[language].items()
        )
        return " · ".join(pairs)
