"""The line in which a new item gets its title, right where it will stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from kpt_desktop.services.programme_cells import LONGEST_LINE


class TitleEditor(QLineEdit):
    """Enter, or going elsewhere with something typed, makes the item; Esc makes none.

    Signals:
        typed(str): the title; empty when there is to be no item.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("new_item_title")
        self.setMaxLength(LONGEST_LINE)
        self.inputRejected.connect(self._on_too_long)
        self._closed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Esc; every other key is text."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._close(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self._close("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the user goes elsewhere, but not for a menu of the editor's."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close(self.text())

    def _on_too_long(self) -> None:
        """Say that only a part of a title was taken (F54)."""
        said = self.tr("Only %n character(s) fit here, the rest was left out.", "", LONGEST_LINE)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), said, self)

    def _close(self, title: str) -> None:
        if not self._closed:
            self._closed = True
            self.typed.emit(title.strip())
