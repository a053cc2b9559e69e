"""The line that filters a table while it is typed into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kpt_desktop.gui import theme

_NARROWEST, _WIDEST = 130, 250


class FilterBox(QLineEdit):
    """Tells what to filter by at every key; Esc clears it, and a second Esc leaves it.

    Signals:
        filter_changed(str): the text as typed.
        left(): the user wants back to the table (Esc in the empty box, Down, Enter).
    """

    filter_changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setMaxLength(200)
        self.setTextMargins(theme.TIGHT, 0, 0, 0)
        self.textChanged.connect(self.filter_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear by Esc, go to the table by Down or Enter."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
