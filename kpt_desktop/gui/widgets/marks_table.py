"""The table of a mark sheet, made for a hand that never leaves the number keys."""

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kpt_desktop.gui.models.marks_model import MarksModel
from kpt_desktop.gui.widgets.plain_header import PlainHeader

_NARROW, _MEASURED, _JUDGE, _CROWDED = 68, 84, 104, 66
_MANY = 7
"""From so many columns on, with the second vote, judges' columns are narrow."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TABS: dict[int, int] = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_STEPS: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MarkDelegate(QStyledItemDelegate):
    """An editor of one line whose Enter writes and goes on down, and Tab to the right.

    Signals:
        went_on(): Enter was pressed in the editor, after its text was taken.
        went_aside(int): Tab (1) or Shift+Tab (-1) was.
    """

    went_on = Signal()
    went_aside = Signal(int)

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Make the editor."""
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.setFrame(False)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take Enter and Tab: write, close, go on."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        key = event.key() if pressed and isinstance(event, QKeyEvent) else 0
        if not isinstance(editor, QWidget) or key not in {*_ENTER, *_TABS}:
            return super().eventFilter(editor, event)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        if key in _TABS:
            self.went_aside.emit(_TABS[key])
        else:
            self.went_on.emit()
        return True


class MarksTable(QTableView):
    """Digits go in at once, the cursor goes down; Page Up and Page Down change the team.

    Signals:
        team_step_requested(int): 1 for the next team, -1 for the one before.
        criterion_step_requested(int): the same for criteria, with Ctrl.
        cell_chosen(): another cell is current.
    """

    team_step_requested = Signal(int)
    criterion_step_requested = Signal(int)
    cell_chosen = Signal()

    def __init__(self, model: MarksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = model
        self.setHorizontalHeader(PlainHeader(self))
        self.setModel(model)
        self.setItemDelegate(delegate := MarkDelegate(self))
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        delegate.went_on.connect(self.go_down)
        delegate.went_aside.connect(self.go_aside)
        self.selectionModel().currentChanged.connect(lambda *_: self.cell_chosen.emit())
        self._before: tuple[UUID, int, int] | None = None
        model.modelAboutToBeReset.connect(self._on_reset_begun)
        model.modelReset.connect(self._on_reset)

    def go_first(self) -> None:
        """Go to the first mark that is missing, else to the first that can be typed."""
        cells = self._cells_by_column()
        blank = next((one for one in cells if self._marks.mark(one) is None), None)
        if (target := blank or next(iter(cells), None)) is not None:
            self.setCurrentIndex(target)

    def go_down(self) -> None:
        """Go to the next cell below that takes a mark, at the bottom to the next column's top."""
        here = self.currentIndex()
        place = (here.column(), here.row())
        cells = self._cells_by_column()
        below = next((one for one in cells if (one.column(), one.row()) > place), None)
        if below is not None:
            self.setCurrentIndex(below)

    def go_aside(self, step: int) -> bool:
        """Go to the next (1) or the former (-1) cell of the rows; return whether there is one."""
        here = self.currentIndex()
        place = (here.row(), here.column())
        cells = sorted(self._cells_by_column(), key=lambda one: (one.row(), one.column()))
        if step > 0:
            target = next((one for one in cells if (one.row(), one.column()) > place), None)
        else:
            before = [one for one in cells if (one.row(), one.column()) < place]
            target = before[-1] if before else None
        if target is not None:
            self.setCurrentIndex(target)
        return target is not None

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name
        """Tab goes from mark to mark, and out of the table after the last one."""
        return self.go_aside(1 if forward else -1) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A score is written by its digit alone; the rest is typed into an editor."""
        here = self.currentIndex()
        takes = self._marks.cell(here) is not None
        key = event.key()
        if key in _STEPS:
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.criterion_step_requested if ctrl else self.team_step_requested).emit(_STEPS[key])
        elif key in _ENTER:
            self.go_down()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and takes:
            self._marks.setData(here, "")
        elif takes and self._marks.is_judged(here) and event.text().strip():
            if self._marks.setData(here, event.text()):
                self.go_down()
        else:
            super().keyPressEvent(event)

    def _cells_by_column(self) -> list[QModelIndex]:
        model = self._marks
        every = (
            model.index(row, column)
            for column in range(model.columnCount())
            for row in range(model.rowCount())
        )
        return [one for one in every if model.cell(one) is not None]

    def _on_reset_begun(self) -> None:
        here = self.currentIndex()
        aspect = self._marks.aspect(here.row())
        self._before = (aspect.id, here.row(), here.column()) if aspect else None

    def _on_reset(self) -> None:
        header = self.horizontalHeader()
        last = self._marks.columnCount() - 1
        for column in range(last + 1):
            mode = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            if column:
                self.setColumnWidth(column, self._width(column, last))
        kept = self._before and self._marks.aspect(self._before[1])
        if self._before and kept and kept.id == self._before[0]:  # the second vote was opened
            self.setCurrentIndex(self._marks.index(self._before[1], self._before[2]))
        else:
            self.go_first()

    def _width(self, column: int, last: int) -> int:
        if column in {1, last}:
            return _NARROW
        if self._marks.is_measured(column):
            return _MEASURED
        return _JUDGE if last <= _MANY else _CROWDED
