"""The two editors of a cell: a line of text, and a list of words found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from kpt_desktop.gui import theme


class Reason(QLabel):
    """Says under an editor why its text is refused; goes with the editor."""

    def __init__(self, editor: QWidget) -> None:
        self._page = editor.parentWidget() or editor
        super().__init__(self._page)
        self.setObjectName("cell_reason")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        self.setWordWrap(True)
        self._editor = editor
        palette = self.palette()
        ink = theme.mark_colour("error", palette)
        ground = theme.tint(ink, palette.color(QPalette.ColorRole.Base), 0.10)
        palette.setColor(QPalette.ColorRole.Window, ground)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
        editor.destroyed.connect(self.deleteLater)

    def say(self, reason: str) -> None:
        """Show the reason under the editor, or above it where there is no room below."""
        self.setText(reason)
        page = self._page
        width = min(360, page.width())
        self.setFixedWidth(width)
        height = self.sizeHint().height()
        left = max(0, min(self._editor.x(), page.width() - width))
        below = self._editor.geometry().bottom() + 2
        top = below if below + height <= page.height() else self._editor.y() - height - 2
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()


class TextEditor(QLineEdit):
    """A line of text in a cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = QPersistentModelIndex()
        self._reason: Reason | None = None
        self.setFrame(False)
        self.setAutoFillBackground(True)
        self.setTextMargins(theme.SMALL - 2, 0, theme.TIGHT, 0)
        self.textEdited.connect(self._on_text_edited)

    def refuse(self, reason: str) -> None:
        """Keep the text under the cursor and say why it is not accepted."""
        self._reason = self._reason or Reason(self)
        self._reason.say(reason)
        self.setAccessibleDescription(reason)
        self._ink("error")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line inside the frame of the current cell."""
        super().paintEvent(event)
        refused = self._reason is not None and self._reason.isVisible()
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setPen(QPen(theme.mark_colour("error", palette) if refused else accent, 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _on_text_edited(self, _text: str) -> None:
        if self._reason is not None and self._reason.isVisible():
            self._reason.hide()
            self.setAccessibleDescription("")
            self.setPalette(QPalette())

    def _ink(self, severity: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, theme.mark_colour(severity, palette))
        self.setPalette(palette)


class ChoiceEditor(QComboBox):
    """A closed list of words; typing their first letters finds one.

    Signals:
        chosen(): a word was taken from the open list.
    """

    chosen = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.place = QPersistentModelIndex()
        self.filled = False
        self._closing = False
        self.setAutoFillBackground(True)
        self.addItems(list(words))
        self.activated.connect(self._on_activated)

    def show_word(self, word: str) -> None:
        """Choose a word; one that is not in the list (kept text) joins it."""
        self.filled = True
        if self.findText(word) < 0:
            self.insertItem(0, word)
        self.setCurrentIndex(self.findText(word))

    def refuse(self, reason: str) -> None:
        """Say why the word is not accepted."""
        Reason(self).say(reason)
        self.setAccessibleDescription(reason)

    def hidePopup(self) -> None:
        """Remember that the next activation comes from the list, not from a key."""
        self._closing = True
        super().hidePopup()
        QTimer.singleShot(0, self._on_closed)

    def _on_closed(self) -> None:
        self._closing = False

    def _on_activated(self, _place: int) -> None:
        if self._closing:
            self.chosen.emit()
