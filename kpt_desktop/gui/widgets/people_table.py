"""A table that answers the keyboard like a spreadsheet, with names that stay in sight."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.cell_marks import Cell
from kpt_desktop.gui.models.participants_model import COLUMNS, ParticipantsModel
from kpt_desktop.gui.widgets.cell_delegates import CellDelegate
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor, TextEditor
from kpt_desktop.gui.widgets.people_header import PeopleHeader

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger
Action = QAbstractItemView.CursorAction
_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
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
        self.head = PeopleHeader(model, self)
        self.sticky = self.head.sticky
        self.setHorizontalHeader(self.head)
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
        for sized_or_moved in (self.head.sectionResized, self.head.sectionMoved):
            sized_or_moved.connect(self._on_columns_changed)

    # Moving about

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current and the only selected one, whatever keys are held down."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def scrollTo(  # noqa: N802 - Qt's own name
        self, index: Index, hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE
    ) -> None:
        """Bring a cell into sight, beside the names that stay and not under them."""
        bar = self.horizontalScrollBar()
        before, in_sight = bar.value(), index.column() in self.sticky.places()
        super().scrollTo(index, hint)
        if in_sight:
            bar.setValue(before)
        elif index.isValid():
            covered = self.sticky.width_before(index.column())
            left = self.columnViewportPosition(index.column())
            if left < covered:
                bar.setValue(bar.value() - covered + left)

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

    # Names that stay at the left edge

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's own name
        """Return where a cell is seen."""
        rect = super().visualRect(index)
        left = self.sticky.places().get(index.column()) if index.isValid() else None
        if left is not None:
            rect.moveLeft(left)
        return rect

    def indexAt(self, place: QPoint) -> QModelIndex:  # noqa: N802 - Qt's own name
        """Return the cell seen at a place."""
        column = self.sticky.at(place.x())
        if column is None:
            return super().indexAt(place)
        row = self.rowAt(place.y())
        return self.people.index(row, column) if row >= 0 else QModelIndex()

    def visualRegionForSelection(self, chosen: QItemSelection) -> QRegion:  # noqa: N802 - Qt's own
        """Return what must be painted again when the selection changes."""
        region = super().visualRegionForSelection(chosen)
        return region.united(self._stuck_area())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's own name
        """Paint the names anew, since they do not move with the rest."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.head.viewport().update()

    def dataChanged(  # noqa: N802 - Qt's own name
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        """Paint the names anew too."""
        super().dataChanged(first, last, list(roles))
        self.viewport().update(self._stuck_area())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then the names over those that are scrolled under them."""
        super().paintEvent(event)
        places = self.sticky.places()
        if not places or not event.rect().intersects(self._stuck_area()):
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        last = self.rowAt(event.rect().bottom())
        rows = range(
            max(0, self.rowAt(event.rect().top())),
            (last if last >= 0 else self.people.rowCount() - 1) + 1,
        )
        base = self.palette().color(QPalette.ColorRole.Base)
        for row in rows:
            for column in places:
                self._paint_stuck(painter, option, self.people.index(row, column), base)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        edge = self.sticky.width() - 1
        painter.drawLine(edge, event.rect().top(), edge, event.rect().bottom())

    def _paint_stuck(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, base: QColor
    ) -> None:
        cell = QStyleOptionViewItem(option)
        cell.rect = self.visualRect(index)
        chosen = self.selectionModel()
        if chosen.isSelected(index):
            cell.state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            cell.state |= QStyle.StateFlag.State_HasFocus
        painter.fillRect(cell.rect, base)
        self._delegate.paint(painter, cell, index)

    def _stuck_area(self) -> QRect:
        return QRect(0, 0, self.sticky.width(), self.viewport().height())

    def _on_columns_changed(self) -> None:
        if self.sticky.places():
            self.viewport().update()
            self.head.viewport().update()

    # What is selected

    def selected_rows(self) -> list[int]:
        """Return the rows that have a selected cell, from the top."""
        ranges = self._ranges()
        return sorted({row for r in ranges for row in range(r.top(), r.bottom() + 1)})

    def selected_in(self, column: int) -> list[int]:
        """Return the rows whose cell of a column is selected, none where it is hidden."""
        if self.isColumnHidden(column):
            return []
        across = (r for r in self._ranges() if r.left() <= column <= r.right())
        return sorted({row for r in across for row in range(r.top(), r.bottom() + 1)})

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
