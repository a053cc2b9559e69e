"""A table's head: words on the window's ground over a hairline, and the arrow of the sorting."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from kpt_desktop.gui import theme

_ARROW = 4


@dataclass(frozen=True, slots=True)
class Arrow:
    """The sign of a sorted column: its direction, and its place among several."""

    up: bool
    number: str = ""


class PlainHeader(QHeaderView):
    """A horizontal header whose sections can be moved, sized and clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setFont(theme.font(self.font(), semibold=True))

    def sizeHint(self) -> QSize:
        """Return the height of one line with some air."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + theme.MEDIUM)

    def arrow_of(self, section: int) -> Arrow | None:
        """Return the arrow of a section, None where it has none."""
        if not self.isSortIndicatorShown() or self.sortIndicatorSection() != section:
            return None
        return Arrow(up=self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder)

    def spare_of(self, _section: int) -> int:
        """Return the pixels to keep free at the right of a section."""
        return 0

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one section; the width of its arrow is kept free on the right."""
        palette = self.palette()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.right(), rect.top() + 8, rect.right(), rect.bottom() - 8)
        arrow = self.arrow_of(section)
        signs = rect.adjusted(0, 0, -theme.SMALL - self.spare_of(section), 0)
        room = signs.adjusted(theme.SMALL, 0, -self._arrow_width(arrow), 0)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if arrow is not None:
            self._draw_arrow(painter, signs, arrow)
        painter.restore()

    def _arrow_width(self, arrow: Arrow | None) -> int:
        if arrow is None:
            return 0
        return 3 * _ARROW + self.fontMetrics().horizontalAdvance(arrow.number)

    def _draw_arrow(self, painter: QPainter, rect: QRect, arrow: Arrow) -> None:
        number = self.fontMetrics().horizontalAdvance(arrow.number)
        centre = QPointF(rect.right() - _ARROW - number, rect.center().y())
        tip = -_ARROW / 2 if arrow.up else _ARROW / 2
        corners = [
            QPointF(centre.x() - _ARROW, centre.y() - tip),
            QPointF(centre.x() + _ARROW, centre.y() - tip),
            QPointF(centre.x(), centre.y() + tip),
        ]
        accent = self.palette().color(QPalette.ColorRole.Link)
        painter.setPen(accent)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, flags, arrow.number)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawPolygon(QPolygonF(corners))
