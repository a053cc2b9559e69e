"""The cells of an import: text mended in place, ticks, and a choice of who a row is about."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPalette, QPolygon
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.proposal_model import CHOICES
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate

Index = QModelIndex | QPersistentModelIndex
_ARROW = 24


class ProposalDelegate(CheckDelegate):
    """Draws an arrow where there is a choice, and opens it by a click, F2 or typing.

    Signals:
        choice_requested(QPersistentModelIndex): a cell with a choice was clicked.
    """

    choice_requested = Signal(QPersistentModelIndex)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a list to choose from where the cell has one, else a line of text."""
        choices = index.data(CHOICES)
        if not choices:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setObjectName("import_person")
        box.setAccessibleName(self.tr("Who this row is about"))
        for key, words in choices:
            box.addItem(words, key)
        widest = max(box.fontMetrics().horizontalAdvance(words) for _, words in choices)
        box.view().setMinimumWidth(widest + 2 * theme.HUGE)
        box.activated.connect(self._on_activated)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the cell has now; where nobody is chosen yet, nobody is."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was typed or chosen; an untouched choice takes nothing."""
        if isinstance(editor, QComboBox):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Give a choice the whole cell."""
        if isinstance(editor, QComboBox):
            editor.setGeometry(option.rect)
        else:
            super().updateEditorGeometry(editor, option, index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Ask for the choice when the cell, or beside a tick its arrow, is clicked."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            where = event.position().toPoint()
            has_tick = index.data(Qt.ItemDataRole.CheckStateRole) is not None
            wide = option.rect if not has_tick else _arrow_place(option.rect)
            if index.data(CHOICES) and wide.contains(where):
                self.choice_requested.emit(QPersistentModelIndex(index))
                return True
        return super().editorEvent(event, model, option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, and the arrow of a choice."""
        super().paint(painter, option, index)
        if not index.data(CHOICES):
            return
        middle = _arrow_place(option.rect).center()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Text))
        corners = [middle + QPoint(x, y) for x, y in ((-4, -2), (4, -2), (0, 3))]
        painter.drawPolygon(QPolygon(corners))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the usual size, with room for the arrow of a choice."""
        size = super().sizeHint(option, index)
        if index.data(CHOICES):
            size.setWidth(size.width() + _ARROW)
        return size

    def _on_activated(self, _row: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)


def _arrow_place(cell: QRect) -> QRect:
    return QRect(cell.right() - _ARROW + 1, cell.top(), _ARROW, cell.height())
