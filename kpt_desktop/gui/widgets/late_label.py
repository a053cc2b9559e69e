"""Words that appear only when something takes long enough to be noticed."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

MILLISECONDS = 300
"""Shorter waits are not felt; words that flash by are."""


class LateLabel(QLabel):
    """Shows its words after 0.3 s of waiting; it keeps its place meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self._on_waited)

    @property
    def waiting(self) -> bool:
        """Return whether something is under way, shown or not yet."""
        return bool(self._words)

    def start(self, words: str) -> None:
        """Begin to wait; asked again while it waits, only the words change."""
        shown = bool(self.text())
        begun, self._words = bool(self._words), words
        if shown:
            self.setText(words)
        elif not begun:
            self._timer.start()

    def stop(self) -> None:
        """It is done: the words go at once."""
        self._words = ""
        self._timer.stop()
        self.clear()

    def _on_waited(self) -> None:
        self.setText(self._words)
