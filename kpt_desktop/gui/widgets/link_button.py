"""Words to click on, in the colour of links on either ground."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget


class LinkButton(QToolButton):
    """A button without a frame, in reach of the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Write in the link's colour."""
        super().initStyleOption(option)
        palette = option.palette
        palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.Link))
        option.palette = palette
