"""A line of text, a button beside it that opens more of the same, and perhaps a word below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from kpt_desktop.gui import theme


class FieldWithButton(QWidget):
    """Button and word may be left out; words shown instead of the line can be selected."""

    def __init__(
        self, line: QLineEdit, button: QPushButton | None = None, below: QWidget | None = None
    ) -> None:
        super().__init__()
        self.line, self.button = line, button
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setWordWrap(True)
        self.words.hide()
        line.setTextMargins(theme.TIGHT, 2, theme.TIGHT, 2)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(0, 1)
        grid.addWidget(line, 0, 0)
        grid.addWidget(self.words, 0, 0)
        if button is not None:
            grid.addWidget(button, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        if below is not None:
            grid.addWidget(below, 1, 0, 1, 2)

    def show_instead(self, words: str) -> None:
        """Show words in place of the line; no words bring the line back."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.words.setVisible(bool(words))
        self.line.setVisible(not words)
