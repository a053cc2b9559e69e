"""The editors of the person panel: a line, a closed list, a few lines; all answer alike.

Their signals are: ``typed()``, the user changed the text; ``left()``, the text is meant, since the
keyboard went elsewhere, Enter was pressed or a word was chosen; ``abandoned()``, Esc was pressed.
None of them takes the wheel while the page scrolls under it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kpt_desktop.gui import theme

_LINES = 3
_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(QLineEdit):
    """One line of text."""

    typed = Signal()
    left = Signal()
    abandoned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._severity = ""
        self.setTextMargins(theme.TIGHT, 2, theme.TIGHT, 2)
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)

    def words(self) -> str:
        """Return the text."""
        return self.text()

    def put(self, words: str) -> None:
        """Show a text from its beginning."""
        self.setText(words)
        self.setCursorPosition(0)

    def frame(self, severity: str) -> None:
        """Draw the frame in a severity's colour, or the usual one."""
        self._severity = severity
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and its frame where something is to be said."""
        super().paintEvent(event)
        paint_frame(self, self._severity)


class ChoiceBox(QComboBox):
    """A closed list of words, found by their first letters."""

    typed = Signal()
    left = Signal()
    abandoned = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._severity = ""
        self._closing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumHeight(self.fontMetrics().height() + theme.MEDIUM)
        self.offer(words)
        self.activated.connect(self._on_activated)

    def offer(self, words: Sequence[str]) -> None:
        """List these words, in another language perhaps."""
        self.clear()
        self.addItems(list(words))

    def words(self) -> str:
        """Return the chosen word."""
        return self.currentText()

    def put(self, words: str) -> None:
        """Choose a word; one that is not in the list (kept text) joins it."""
        if self.findText(words) < 0:
            self.insertItem(0, words)
        self.setCurrentIndex(self.findText(words))

    def frame(self, severity: str) -> None:
        """Draw the frame in a severity's colour, or the usual one."""
        self._severity = severity
        self.update()

    def hidePopup(self) -> None:
        """Remember that the next word comes from the list, not from a key."""
        self._closing = True
        super().hidePopup()
        QTimer.singleShot(0, self._on_closed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must never change a value."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up the choice; Enter means it."""
        if event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
        elif event.key() in _LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A word chosen by keys is meant once the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and its frame where something is to be said."""
        super().paintEvent(event)
        paint_frame(self, self._severity)

    def _on_activated(self, _place: int) -> None:
        self.typed.emit()
        if self._closing:
            self.left.emit()

    def _on_closed(self) -> None:
        self._closing = False


class BlockEditor(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field, Enter begins a line."""

    typed = Signal()
    left = Signal()
    abandoned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._severity = ""
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + theme.LARGE)
        self.document().setDocumentMargin(theme.TIGHT)
        self.textChanged.connect(self._on_text_changed)
        self.viewport().installEventFilter(self)

    def words(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def put(self, words: str) -> None:
        """Show a text."""
        self._quiet = True
        self.setPlainText(words)
        self._quiet = False

    def frame(self, severity: str) -> None:
        """Draw the frame in a severity's colour, or the usual one."""
        self._severity = severity
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what was typed; Ctrl+Enter means it."""
        if event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
        elif event.key() in _LEAVING and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The text is meant once the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page where there is nothing to scroll here."""
        bar = self.verticalScrollBar()
        if event.type() == QEvent.Type.Wheel and bar.minimum() == bar.maximum():
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and a bar at their side where something is to be said."""
        super().paintEvent(event)
        if self._severity:
            painter = QPainter(self.viewport())
            ink = theme.mark_colour(self._severity, self.palette())
            painter.fillRect(0, 0, 2, self.viewport().height(), ink)

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self.typed.emit()


Editor = LineEditor | ChoiceBox | BlockEditor


def paint_frame(widget: QWidget, severity: str) -> None:
    """Paint a round frame around an editor in a severity's colour."""
    if not severity:
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.mark_colour(severity, widget.palette()), 1.5))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
