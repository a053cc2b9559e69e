"""A small rounded button that is on or off: one of the quick filters above a table."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kpt_desktop.gui import theme


class Chip(QAbstractButton):
    """Checkable; drawn in the accent's tint while it is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the words and the round ends."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._shown()) + 2 * theme.MEDIUM
        return QSize(width, metrics.height() + theme.SMALL)

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rounded ground, then the words."""
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Link)
        ground = palette.color(QPalette.ColorRole.Window)
        on = self.isChecked() or self.isDown()
        edge = accent if self.hasFocus() else palette.color(QPalette.ColorRole.Mid)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.tint(accent, ground, 0.16 if on else 0.0))
        painter.setPen(QPen(edge) if self.hasFocus() or not on else Qt.PenStyle.NoPen)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(accent if on else palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._shown())
