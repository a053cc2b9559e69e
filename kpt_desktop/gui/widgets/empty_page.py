"""What stands in place of an empty table: what belongs there, and the likely first steps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.gui import theme

_WIDTH = 460


class EmptyPage(QWidget):
    """A title, a sentence and some buttons in the upper middle of the page."""

    def __init__(self, buttons: Sequence[QPushButton] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title = _label(self)
        self._title.setFont(theme.font(self.font(), larger=3, semibold=True))
        self._sentence = _label(self)
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addLayout(self._column(buttons))
        layout.addStretch()

    def _column(self, buttons: Sequence[QPushButton]) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout()
        column.setSpacing(theme.SMALL)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(theme.SMALL)
        column.addLayout(row)
        column.addStretch(3)
        return column

    def say(self, title: str, sentence: str = "") -> None:
        """Set the words; an empty sentence takes no room."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title} {sentence}".strip())

    @property
    def title(self) -> str:
        """Return the words of the title."""
        return self._title.text()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFixedWidth(_WIDTH)
    return label
