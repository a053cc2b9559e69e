"""A table that answers the keyboard like a spreadsheet."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.cell_marks import Cell
from kpt_desktop.gui.models.participants_model import COLUMNS, ParticipantsModel
from kpt_desktop.gui.widgets.cell_delegates import CellDelegate
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor, TextEditor
from kpt_desktop.gui.widgets.plain_header import PlainHeader

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger
Action = QAbstractItemView.CursorAction
_MOST_KEPT = 200
"""Rows whose selection outlives a reset; a larger one is not worth the wait."""


class PeopleTable(QTableView):
    """Typing replaces a cell, F2 edits it, Enter goes down, Tab right; columns move and hide."""

    def __init__(self, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = model
        self.current_row = -1
        self._kept: list[tuple[UUID, int, int]] = []
        self._current: Cell | None = None
        self.setHorizontalHeader(PlainHeader(self))
        self.setModel(model)
        self._set_up_look()
        self._delegate = CellDelegate(self)
        self._delegate.stepped.connect(self.step)
        self.setItemDelegate(self._delegate)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    def _set_up_look(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(0)
        rows.setDefaultSectionSize(self.fontMetrics().height() + theme.MEDIUM)
        head = self.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    # Moving about

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current and the only selected one, whatever keys are held down."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def step(self, rows: int, columns: int) -> None:
        """Go to a neighbouring cell, past hidden columns; at the edge stay."""
        moves = {(1, 0): Action.MoveDown, (-1, 0): Action.MoveUp}
        moves |= {(0, 1): Action.MoveRight, (0, -1): Action.MoveLeft}
        move = moves.get((rows, columns))
        if move is not None:
            target = self.moveCursor(move, Qt.KeyboardModifier.NoModifier)
            if target.isValid():
                self.go_to(target)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, Shift+Enter up; all else as in every table."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1, 0)
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the band of the current row."""
        super().currentChanged(current, previous)
        if current.row() != self.current_row:
            self.current_row = current.row()
            self.viewport().update()

    def edit(self, index: Index, *how: Any) -> Any:
        """Open the editor; F2 and a double click put the cursor at the end of the text.

        Qt has two signatures here, with and without what opens it; both are served.
        """
        opened: bool | None = super().edit(index, *how)
        if how and how[0] in {Trigger.EditKeyPressed, Trigger.DoubleClicked}:
            editor = self.indexWidget(index)
            if isinstance(editor, TextEditor):
                editor.end(False)  # noqa: FBT003 - Qt's own signature: without marking
            elif isinstance(editor, ChoiceEditor) and how[0] == Trigger.DoubleClicked:
                QTimer.singleShot(0, editor.showPopup)
        return opened

    # What is selected

    def selected_rows(self) -> list[int]:
        """Return the rows that have a selected cell, from the top."""
        ranges = self._ranges()
        return sorted({row for r in ranges for row in range(r.top(), r.bottom() + 1)})

    def shown_columns(self) -> list[int]:
        """Return the columns that are shown, from left to right."""
        head = self.horizontalHeader()
        order = (head.logicalIndex(place) for place in range(head.count()))
        return [column for column in order if not self.isColumnHidden(column)]

    def selected_columns(self) -> list[int]:
        """Return the shown columns that have a selected cell, from left to right."""
        chosen = {column for r in self._ranges() for column in range(r.left(), r.right() + 1)}
        return [column for column in self.shown_columns() if column in chosen]

    def selected_cells(self) -> Iterator[QModelIndex]:
        """Return the selected cells that are shown, row by row."""
        columns = self.selected_columns()
        for row in self.selected_rows():
            for column in columns:
                index = self.people.index(row, column)
                if self.selectionModel().isSelected(index):
                    yield index

    def _ranges(self) -> list[QItemSelectionRange]:
        return list(self.selectionModel().selection().toList())

    # Columns

    def show_columns(self, keys: list[str]) -> None:
        """Show these columns in this order and hide all others."""
        head = self.horizontalHeader()
        for place, key in enumerate(keys):
            head.moveSection(head.visualIndex(COLUMNS.index(key)), place)
        for column, key in enumerate(COLUMNS):
            self.setColumnHidden(column, key not in keys)

    # Across a reset

    def _on_about_to_reset(self) -> None:
        current = self.currentIndex()
        self._current = self.people.cell(current) if current.isValid() else None
        ranges = [r for r in self._ranges() if r.height() <= _MOST_KEPT]
        self._kept = [
            (self.people.id_at(row), r.left(), r.right())
            for r in ranges
            for row in range(r.top(), r.bottom() + 1)
        ][:_MOST_KEPT]

    def _on_reset(self) -> None:
        """Find the current cell and the selection again among the rows that are shown now."""
        places = {row_id: row for row, row_id in enumerate(self.people.ids())}
        if self._current is not None and self._current[0] in places:
            index = self.people.index(places[self._current[0]], COLUMNS.index(self._current[1]))
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, flag)
        selection = QItemSelection()
        for row_id, left, right in self._kept:
            if (row := places.get(row_id)) is not None:
                selection.select(self.people.index(row, left), self.people.index(row, right))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        self.current_row = self.currentIndex().row()
