"""How a cell of the participants' table is drawn and edited."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.participants_model import (
    CHOICES_ROLE,
    MARK_ROLE,
    MATCH_ROLE,
    ParticipantsModel,
)
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor, TextEditor

Index = QModelIndex | QPersistentModelIndex
_SIGNS = {"error": "✕", "warning": "!", "hint": "i"}
_STEPS = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}


class CellDelegate(QStyledItemDelegate):
    """Draws hairlines, marks and the current cell; edits text and choices in place.

    Signals:
        stepped(int, int): an edit was accepted by Enter or Tab: go that many rows and columns on.
    """

    stepped = Signal(int, int)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour a cell by its mark, the filter's match and the selection, in that order."""
        super().initStyleOption(option, index)
        palette, base = option.palette, option.palette.color(QPalette.ColorRole.Base)
        accent = palette.color(QPalette.ColorRole.Highlight)
        fill: QColor | None = None
        mark = index.data(MARK_ROLE)
        if mark is not None:
            ink = theme.mark_colour(mark.severity.value, palette)
            fill = theme.tint(ink, base, 0.10)
            palette.setColor(QPalette.ColorRole.Text, ink)
            option.text = f"{_SIGNS[mark.severity.value]} {option.text}".rstrip()
        if option.state & QStyle.StateFlag.State_Selected:
            option.state &= ~QStyle.StateFlag.State_Selected
            fill = theme.tint(accent, fill if mark is not None and fill else base, 0.14)
        elif fill is None and _is_current_row(option.widget, index):
            fill = theme.tint(accent, base, 0.05)
        if fill is not None:
            option.backgroundBrush = QBrush(fill)
        option.palette = palette
        option.text = _in_one_line(option.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, the hairline under it, and a frame when it is the current one."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        room = cell.rect.adjusted(theme.SMALL, 0, -theme.SMALL, -1)
        shown = cell.fontMetrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.fillRect(cell.rect, cell.backgroundBrush)
        painter.setFont(cell.font)
        self._mark_found(painter, cell, room, shown, index)
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(cell.palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        if cell.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(cell.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(cell.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    @staticmethod
    def _mark_found(
        painter: QPainter, cell: QStyleOptionViewItem, room: QRect, shown: str, index: Index
    ) -> None:
        """Lay the marker's colour under the parts in which the filter's words were found (U25)."""
        parts = index.data(MATCH_ROLE)
        if not parts:
            return
        ink, ground = theme.mark_colour("warning", cell.palette), cell.backgroundBrush
        plain = ground.style() == Qt.BrushStyle.NoBrush
        base = cell.palette.color(QPalette.ColorRole.Base) if plain else ground.color()
        text, width = str(index.data()), cell.fontMetrics.horizontalAdvance
        sign = cell.text[: len(cell.text) - len(_in_one_line(text))]
        cut = width(shown) if shown != cell.text else room.width()
        for first, end in parts:
            left, right = (width(sign + _in_one_line(text[:place])) for place in (first, end))
            if right > cut:  # what was found is not shown: its mark lies under the ellipsis
                left, right = min(left, cut - width("…")), cut
            area = QRect(
                room.left() + left - 1, room.top() + 4, right - left + 2, room.height() - 8
            )
            painter.fillRect(area, theme.tint(ink, base, 0.32))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make a line of text, or a list of words where the field is a choice."""
        choices = index.data(CHOICES_ROLE)
        editor = ChoiceEditor(choices, parent) if choices is not None else TextEditor(parent)
        editor.setObjectName("cell_editor")
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        editor.place = QPersistentModelIndex(index)
        if isinstance(editor, ChoiceEditor):
            editor.chosen.connect(self._on_chosen)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once; fresher records never overwrite what is being typed."""
        shown = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, TextEditor):
            if not editor.isModified() and editor.text() != shown:
                editor.setText(shown)
        elif isinstance(editor, ChoiceEditor) and not editor.filled:
            editor.show_word(shown)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed, if it was typed at all."""
        typed = _typed(editor)
        if typed != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, typed)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Fill the cell, and more than it where the text needs room."""
        room = QRect(option.rect)
        room.setWidth(max(room.width(), min(editor.sizeHint().width(), 2 * room.width())))
        if isinstance(editor, ChoiceEditor):
            room.setWidth(max(option.rect.width(), editor.sizeHint().width()))
        editor.setGeometry(room)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab commit and step on, or keep a refused text under the cursor (U20, U21)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(editor, TextEditor | ChoiceEditor):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._finish(editor, (-1, 0) if back and step == (1, 0) else step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._restore(editor)
        return bool(super().eventFilter(editor, event))

    def _finish(self, editor: TextEditor | ChoiceEditor, step: tuple[int, int]) -> None:
        model = editor.place.model()
        problem = ""
        if isinstance(model, ParticipantsModel):
            problem = model.problem(editor.place, _typed(editor))
        if problem:
            editor.refuse(problem)
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.stepped.emit(*step)

    @staticmethod
    def _restore(editor: QObject) -> None:
        """Forget a text that was refused before, so that the stored value is shown again."""
        if isinstance(editor, TextEditor | ChoiceEditor):
            model = editor.place.model()
            if isinstance(model, ParticipantsModel):
                model.drop_drafts([model.cell(editor.place)])

    def _on_chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, ChoiceEditor):
            self._finish(editor, (0, 0))


def _in_one_line(text: str) -> str:
    return text.replace("\n", " ↵ ").replace("\u2028", " ↵ ")


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _is_current_row(widget: object, index: Index) -> bool:
    current = getattr(widget, "current_row", None)
    return current is not None and current == index.row()
