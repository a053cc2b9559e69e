"""The table of one day: typed like a spreadsheet, the row below the last one makes a new item."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.day_model import DayModel
from kpt_desktop.gui.widgets.cell_delegates import CellDelegate
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor, TextEditor
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.programme_cells import COLUMNS

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger

SAMPLES = {
    "time": "около 00:00–00:00",
    "title_ru": "Модуль A: настройка серверов, сборка узла",
    "title_en": "Module A: server set-up, assembly",
    "place": "ауд. 214, 307, маст. 5",
    "audience": "принимающая сторона",
    "kind": "встреча преподавателей",
    "responsible": "Преображенская Т. А.",
    "note_internal": "Внутреннее примечание",
}
"""Texts that the columns' first widths fit."""


class DayDelegate(CellDelegate):
    """Keeps a text that cannot be accepted under the cursor, with the reason below it."""

    def _finish(self, editor: TextEditor | ChoiceEditor, step: tuple[int, int]) -> None:
        model = editor.place.model()
        problem = ""
        if isinstance(model, DayModel) and isinstance(editor, TextEditor):
            problem = model.problem(editor.place, editor.text())
        if problem:
            editor.refuse(problem)
        else:
            super()._finish(editor, step)


class DayTable(QTableView):
    """Typing replaces a cell, F2 edits it, Enter goes down, Tab right, Delete empties cells.

    Signals:
        delete_requested(): Ctrl+Delete: the items of the selected rows.
        rows_chosen(): other rows are selected.
    """

    delete_requested = Signal()
    rows_chosen = Signal()

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_table")
        self.day_model = model
        self.current_row = -1
        head = PlainHeader(self)
        self.setHorizontalHeader(head)
        self.setModel(model)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + theme.MEDIUM)
        head.setSectionsClickable(False)
        for column, key in enumerate(COLUMNS):
            self.setColumnWidth(column, theme.text_width(self, SAMPLES[key]) + theme.HUGE)
        delegate = DayDelegate(self)
        delegate.stepped.connect(self.step)
        self.setItemDelegate(delegate)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self.tr("Items of the day"))

    def chosen(self) -> tuple[UUID, ...]:
        """Return the items of the selected rows, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        found = (self.day_model.row_id(row) for row in rows)
        return tuple(row_id for row_id in found if row_id is not None)

    def selected_block(self) -> list[list[str]]:
        """Return the texts of the selected cells by row, what lies between them being empty."""
        chosen = self.selectionModel().selectedIndexes()
        rows = sorted({i.row() for i in chosen if self.day_model.row_id(i.row()) is not None})
        columns = sorted({index.column() for index in chosen})
        places = {(index.row(), index.column()) for index in chosen}
        return [
            [
                str(self.day_model.index(row, column).data()) if (row, column) in places else ""
                for column in columns
            ]
            for row in rows
        ]

    def go_to(self, row_id: UUID | None, column: str = "time") -> bool:
        """Make a cell current; return whether it is there."""
        index = self.day_model.index_of(row_id, column)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def step(self, rows: int, columns: int) -> None:
        """Go to a neighbouring cell; Tab at a row's end goes on in the next row."""
        at = self.currentIndex()
        row, column = at.row() + rows, at.column() + columns
        if column >= len(COLUMNS):
            row, column = row + 1, 0
        elif column < 0:
            row, column = row - 1, len(COLUMNS) - 1
        target = self.day_model.index(row, column)
        if target.isValid():
            self.setCurrentIndex(target)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, Delete empties the selected cells, Ctrl+Delete deletes the rows."""
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1, 0)
        elif event.key() == Qt.Key.Key_Delete and with_ctrl:
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.day_model.clear(self.selectionModel().selectedIndexes())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the band of the current row."""
        super().currentChanged(current, previous)
        self.current_row = current.row()
        self.viewport().update()

    def _on_selection_changed(self) -> None:
        self.rows_chosen.emit()
