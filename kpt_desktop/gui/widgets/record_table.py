"""The table of a :class:`RecordTableModel`: typed like a sheet, one row chosen at a time."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.widgets.plain_header import PlainHeader


class RecordTable(QTableView):
    """Columns of given widths, the last of them as wide as there is room.

    Signals:
        row_chosen(int): another row is current.
        deletion_requested(): Delete was pressed on a row.
    """

    row_chosen = Signal(int)
    deletion_requested = Signal()

    def __init__(
        self,
        model: RecordTableModel[Any],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(PlainHeader(self))
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(
            lambda current, _before: self.row_chosen.emit(current.row())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the row to go; Enter types in the cell and never leaves the window."""
        if event.key() == Qt.Key.Key_Delete:
            self.deletion_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
