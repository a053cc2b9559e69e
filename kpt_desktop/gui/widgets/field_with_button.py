"""A line of text with a button beside it that opens more of the same; the line may give way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from kpt_desktop.gui import theme


class FieldWithButton(QWidget):
    """The button may be left out; words that are shown instead of the line can be selected."""

    def __init__(self, line: QLineEdit, button: QPushButton | None = None) -> None:
        super().__init__()
        self.line, self.button = line, button
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setWordWrap(True)
        self.words.hide()
        line.setTextMargins(theme.TIGHT, 2, theme.TIGHT, 2)
        self.setFocusProxy(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        row.addWidget(line, 1)
        row.addWidget(self.words, 1)
        if button is not None:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_instead(self, words: str) -> None:
        """Show words in place of the line; no words bring the line back."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.words.setVisible(bool(words))
        self.line.setVisible(not words)
