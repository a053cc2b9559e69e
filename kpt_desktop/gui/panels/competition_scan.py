"""The line a badge is scanned into, and what came of it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.plain_text import plain_tip

_WIDTH = 190


class ScanLine(QWidget):
    """A scanner is a keyboard: it types the code of a badge and Enter.

    Signals:
        code_scanned(str): what was in the line when Enter came; the line is empty again.
    """

    code_scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._label, self.answer = QLineEdit(), QLabel(), QLabel()
        self.field.setObjectName("badge_field")
        self.field.setMaxLength(40)
        self.field.setFixedWidth(_WIDTH)
        self.answer.setObjectName("badge_answer")
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        self._label.setBuddy(self.field)
        self.field.returnPressed.connect(self._on_return_pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._label)
        layout.addWidget(self.field)
        layout.addWidget(self.answer, 1)

    def retranslate(self) -> None:
        """Set all words again."""
        self._label.setText(self.tr("Badge &code"))
        self.field.setAccessibleName(self.tr("Code of a badge, scanned or typed"))
        self.field.setPlaceholderText(self.tr("Scan or type, then Enter"))

    def go_on(self, figures: str) -> None:
        """Take the beginning of a code that was scanned elsewhere; its rest comes here."""
        self.field.setText(figures)
        self.field.setFocus()

    def tell(self, words: str, *, refused: bool = False) -> None:
        """Say what came of a code, to screen readers too."""
        self.answer.setText(words)
        self.answer.setToolTip(plain_tip(words))
        self.field.setAccessibleDescription(words)
        palette = self.palette()
        if refused:
            colour = theme.mark_colour("error", palette)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.answer.setPalette(palette)

    def _on_return_pressed(self) -> None:
        typed = self.field.text()
        if typed.strip():
            with QSignalBlocker(self.field):
                self.field.clear()
            self.code_scanned.emit(typed)
