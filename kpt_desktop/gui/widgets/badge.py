"""A short word on a light rounded ground: a status, a count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui import theme


class Badge(QWidget):
    """Shows one word in the colour of a severity (``error``, ``warning``, ``hint``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._severity = "hint"
        self.setFont(theme.font(self.font(), larger=-1))

    def show_text(self, text: str, severity: str) -> None:
        """Show another word; screen readers are told it too."""
        self._text, self._severity = text, severity
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the word's size with its round ends."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._text) + 2 * theme.SMALL
        return QSize(width, metrics.height() + theme.TIGHT)

    def minimumSizeHint(self) -> QSize:
        """A badge is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the round ground and the word."""
        palette = self.palette()
        ink = theme.mark_colour(self._severity, palette)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(ink, palette.color(QPalette.ColorRole.Window), 0.12))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
