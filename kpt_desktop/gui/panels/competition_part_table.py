"""A heading, a table that is typed in, and buttons that move and delete its rows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.records import Record
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.widgets.record_table import RecordTable

_UP, _DOWN = -1, 1


class PartTable(QWidget):
    """Records of one kind in their order; what is done to them is only asked for.

    Signals:
        cell_typed(Record or None, str, str): as that of the model.
        row_chosen(): another row is current.
        move_requested(Record, int): up (-1) or down (1).
        deletion_requested(Record): without a question.
    """

    cell_typed = Signal(object, str, str)
    row_chosen = Signal()
    move_requested = Signal(object, int)
    deletion_requested = Signal(object)

    def __init__(
        self, model: RecordTableModel[Any], widths: Sequence[int], name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.table = RecordTable(model, widths)
        self.table.setObjectName(f"{name}_table")
        self._heading, self._aside = QLabel(), QLabel()
        self._buttons = [QPushButton("↑"), QPushButton("↓"), QPushButton()]
        self._actions = [QAction(self.table) for _ in range(2)]
        for button, word in zip(self._buttons, ("up", "down", "delete"), strict=True):
            button.setObjectName(f"{name}_{word}")
            button.setAutoDefault(False)
        self._buttons[0].clicked.connect(lambda: self._ask_move(_UP))
        self._buttons[1].clicked.connect(lambda: self._ask_move(_DOWN))
        self._buttons[2].clicked.connect(self._ask_deletion)
        self._connect()
        self._arrange()

    def _connect(self) -> None:
        for action, keys, step in zip(
            self._actions, ("Alt+Up", "Alt+Down"), (_UP, _DOWN), strict=True
        ):
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, step=step: self._ask_move(step))
            self.table.addAction(action)
        self.model.cell_typed.connect(self.cell_typed)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.deletion_requested.connect(self._ask_deletion)

    def _arrange(self) -> None:
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self._aside.setTextFormat(Qt.TextFormat.PlainText)
        self._aside.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        row.addWidget(self._heading)
        row.addSpacing(theme.SMALL)
        row.addWidget(self._aside)
        row.addStretch()
        for button in self._buttons:
            row.addWidget(button)
        for button in self._buttons[:2]:
            button.setFixedWidth(button.sizeHint().height() + theme.TIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)

    def say(self, heading: str, aside: str = "") -> None:
        """Set the words over the table; the table is called by its heading."""
        self._heading.setText(heading)
        self._aside.setText(aside)
        self.table.setAccessibleName(heading)

    def name_buttons(self, up: str, down: str, delete: str) -> None:
        """Set the words of the buttons."""
        for button, words in zip(self._buttons, (up, down, delete), strict=True):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._buttons[2].setText(delete)
        for action, words in zip(self._actions, (up, down), strict=True):
            action.setText(words)

    def show_records(self, records: Sequence[Record]) -> None:
        """Show records in their order; the current cell stays current."""
        self.model.show_records(records)
        self.model.arrange([record.id for record in records])
        if not self.table.currentIndex().isValid() and records:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._on_row_chosen()

    def current(self) -> Any:
        """Return the record of the current row, None in the empty one."""
        return self.model.record(self.table.currentIndex().row())

    def choose(self, record_id: UUID) -> bool:
        """Make a record current; return whether it is here."""
        if (row := self.model.row_of(record_id)) < 0:
            return False
        self.table.setCurrentIndex(
            self.model.index(row, max(self.table.currentIndex().column(), 0))
        )
        return True

    def _on_row_chosen(self) -> None:
        there = self.current() is not None
        for button in self._buttons:
            button.setEnabled(there)
        self.row_chosen.emit()

    def _ask_move(self, step: int) -> None:
        if (record := self.current()) is not None:
            self.move_requested.emit(record, step)

    def _ask_deletion(self) -> None:
        if (record := self.current()) is not None:
            self.deletion_requested.emit(record)
