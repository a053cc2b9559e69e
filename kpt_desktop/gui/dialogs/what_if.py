"""What if it is late: an item and a delay, the shifted day and what comes of it, one undo."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.times import clock_range
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.finding_words import finding_words
from kpt_desktop.gui.marks import mark_icon
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.place_cells import parse_minutes
from kpt_desktop.services.programme_days import Shift, apply_shifts, rest_of_day, shifts
from kpt_desktop.services.what_if import Outcome, foresee
from kpt_desktop.texts import text

USUAL_DELAY = 60
_QUICK = (15, 30, 60, 120)
_ITEM, _WAS, _WILL = range(3)


class WhatIfDialog(QDialog):
    """Shows the rest of a day as it would be; items whose tick is taken away stay.

    Signals:
        change_accepted(Change): to be applied.
    """

    change_accepted = Signal(object)

    def __init__(
        self, context: Context, records: VisitRecords, item_id: UUID, parent: QWidget | None = None
    ) -> None:
        """Know the item that is late.

        Raises:
            UserError: as ``rest_of_day``.
        """
        super().__init__(parent)
        self.setObjectName("what_if_dialog")
        self.resize(760, 600)
        self._context, self._records = context, records
        self._rest = rest_of_day(records, item_id)
        self._judging: Task[Outcome] = Task()
        self.delay = QLineEdit(str(USUAL_DELAY))
        self.table = QTableWidget(0, 3)
        self.outcome = QListWidget()
        self._said, self._reason = QLabel(), QLabel()
        self._buttons = QDialogButtonBox(self)
        self._apply = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._name()
        self._arrange()
        self._fill()
        self.delay.textEdited.connect(lambda _typed: self._show())
        self.table.itemChanged.connect(self._on_ticked)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show()
        self.delay.selectAll()

    def change(self) -> Change:
        """Return the Change of the ticked items.

        Raises:
            UserError: ``minutes_unreadable``.
        """
        ticked = {item.id for row, item in enumerate(self._rest) if self._is_ticked(row)}
        return apply_shifts(
            (shift for shift in self._shifts() if shift.item.id in ticked), "day_delayed"
        )

    def accept(self) -> None:
        """Ask for the Change and close; unreadable minutes keep the window open."""
        try:
            change = self.change()
        except UserError:
            self.delay.setFocus()
            return
        self.change_accepted.emit(change)
        super().accept()

    def _shifts(self) -> tuple[Shift, ...]:
        """Return where each item would stand, ticked or not."""
        minutes = parse_minutes(self.delay.text()) or 0
        return tuple(shifts([item], minutes)[0] for item in self._rest)

    def _is_ticked(self, row: int) -> bool:
        cell = self.table.item(row, _ITEM)
        return cell is not None and cell.checkState() == Qt.CheckState.Checked

    def _fill(self) -> None:
        """List the rest of the day; what is pinned stays unless it is the late item itself."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._rest))
            for row, item in enumerate(self._rest):
                for column in range(self.table.columnCount()):
                    cell = QTableWidgetItem()
                    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                    self.table.setItem(row, column, cell)
                self._cell(row, _ITEM).setText(item.title.best(self._context.language))
                self._cell(row, _WAS).setText(clock_range(item.start, item.end))
                kept = item.pinned and row > 0
                state = Qt.CheckState.Unchecked if kept else Qt.CheckState.Checked
                self._cell(row, _ITEM).setFlags(
                    self._cell(row, _ITEM).flags() | Qt.ItemFlag.ItemIsUserCheckable
                )
                self._cell(row, _ITEM).setCheckState(state)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self.table.item(row, column)
        assert cell is not None  # noqa: S101 - _fill made every cell
        return cell

    def _show(self) -> None:
        """Show where the items would stand, and let the judge speak beside the window."""
        try:
            moved, change = self._shifts(), self.change()
        except UserError as error:
            self._refuse(text(self._context.language, "errors", error.key, **error.facts))
            return
        self._refuse("")
        with QSignalBlocker(self.table):
            for row, shift in enumerate(moved):
                words = clock_range(shift.start, shift.end) if self._is_ticked(row) else self._stays
                self._cell(row, _WILL).setText(words)
        self._judging.cancel()
        today = self._context.today()
        self._judging = self._context.tasks.run_aside(
            partial(foresee, self._records, change, today), self._on_foreseen, owner=self
        )

    def _refuse(self, reason: str) -> None:
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._apply.setEnabled(not reason)

    def _on_ticked(self, _cell: QTableWidgetItem) -> None:
        self._show()

    def _on_foreseen(self, outcome: Outcome) -> None:
        self.outcome.clear()
        self._list(outcome.new)
        self._list(outcome.mended, mended=True)
        new = len(outcome.new)
        nothing = self.tr("Nothing else comes of it.")
        self._said.setText(self.tr("%n new finding(s)", "", new) if new else nothing)

    def _list(self, findings: Sequence[Finding], *, mended: bool = False) -> None:
        for finding in findings:
            words = finding_words(finding, self._context.language)
            said = self.tr("No longer: {finding}").format(finding=words) if mended else words
            row = QListWidgetItem(mark_icon(finding.severity.value, self.palette()), said)
            if mended:
                row.setIcon(mark_icon("hint", self.palette()))
            self.outcome.addItem(row)

    def _name(self) -> None:
        late: Item = self._rest[0]
        title = late.title.best(self._context.language) or clock_range(late.start, late.end)
        self.setWindowTitle(self.tr("What if “{item}” is late").format(item=title))
        self._stays = self.tr("stays")
        self.table.setHorizontalHeader(PlainHeader(self.table))
        self.table.setHorizontalHeaderLabels([self.tr("Item"), self.tr("Was"), self.tr("Will be")])
        self.table.setObjectName("what_if_items")
        self.table.setAccessibleName(self.tr("The rest of the day"))
        self.outcome.setObjectName("what_if_outcome")
        self.outcome.setAccessibleName(self.tr("What comes of it"))
        self.delay.setObjectName("what_if_delay")
        self.delay.setAccessibleName(self.tr("Delay in minutes"))
        self._reason.setObjectName("what_if_reason")
        self._said.setObjectName("what_if_said")
        self._apply.setText(self.tr("&Shift the day"))
        self._apply.setObjectName("what_if_apply")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)

    def _arrange(self) -> None:
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setColumnWidth(_ITEM, 420)
        self.table.setColumnWidth(_WAS, 120)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.outcome.setWordWrap(True)
        palette = self._reason.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.mark_colour("error", palette))
        self._reason.setPalette(palette)
        for label in (self._said, self._reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(self._delay_row())
        layout.addWidget(self._reason)
        layout.addWidget(self.table, 3)
        layout.addWidget(self._said)
        layout.addWidget(self.outcome, 2)
        layout.addWidget(self._buttons)

    def _delay_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        label = QLabel(self.tr("&Late by, minutes"))
        label.setBuddy(self.delay)
        self.delay.setFixedWidth(90)
        row.addWidget(label)
        row.addWidget(self.delay)
        for minutes in _QUICK:
            button = QPushButton(f"{minutes}")
            button.setObjectName(f"what_if_{minutes}")
            button.setAccessibleName(self.tr("%n minute(s) late", "", minutes))
            button.setAutoDefault(False)
            button.setFixedWidth(48)
            button.clicked.connect(partial(self._on_quick, minutes))
            row.addWidget(button)
        row.addStretch()
        return row

    def _on_quick(self, minutes: int) -> None:
        self.delay.setText(str(minutes))
        self._show()
