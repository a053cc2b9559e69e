"""A quiet surface with round corners and one hairline, on which a group of fields lies."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui import theme


class Card(QWidget):
    """Paints the surface; what lies on it is laid out by its owner."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the hairline around it."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, theme.CORNER, theme.CORNER)
