"""The signs of findings and of states: a shape and a word each, so that colour is never alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap

from kpt_desktop.gui import theme

SIGNS = {"error": "✕", "warning": "!", "hint": "i"}
_SIZE = 16


def mark_icon(severity: str, palette: QPalette, ratio: float = 1.0) -> QIcon:
    """Return a severity's sign in a light round of its colour.

    Args:
        severity: ``error``, ``warning`` or ``hint``.
        palette: of the widget that shows it.
        ratio: device pixels a pixel.
    """
    pixmap = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, QRectF(0, 0, _SIZE, _SIZE), severity, palette)
    painter.end()
    return QIcon(pixmap)


def empty_icon() -> QIcon:
    """Return an icon that only keeps the place, so that words beside others' icons line up."""
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


def paint_mark(painter: QPainter, area: QRectF, severity: str, palette: QPalette) -> None:
    """Paint a severity's sign in a light round of its colour, filling a square."""
    ink = theme.mark_colour(severity, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(ink, palette.color(QPalette.ColorRole.Base), 0.16))
    painter.drawEllipse(area)
    font = theme.font(painter.font(), semibold=True)
    font.setPixelSize(round(area.height() * 0.68))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, SIGNS[severity])
    painter.restore()
