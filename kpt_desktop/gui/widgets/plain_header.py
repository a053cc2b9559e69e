"""A table's head: words on the window's ground over a hairline, and the arrow of the sorting."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from kpt_desktop.gui import theme

_ARROW = 4


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

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one section; the width of its arrow is kept free on the right."""
        palette = self.palette()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.right(), rect.top() + 8, rect.right(), rect.bottom() - 8)
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        room = rect.adjusted(theme.SMALL, 0, -theme.SMALL - (3 * _ARROW if sorts else 0), 0)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if sorts:
            self._draw_arrow(
                painter, QPointF(rect.right() - theme.SMALL - _ARROW, rect.center().y())
            )
        painter.restore()

    def _draw_arrow(self, painter: QPainter, centre: QPointF) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip = -_ARROW / 2 if up else _ARROW / 2
        corners = [
            QPointF(centre.x() - _ARROW, centre.y() - tip),
            QPointF(centre.x() + _ARROW, centre.y() - tip),
            QPointF(centre.x(), centre.y() + tip),
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Link))
        painter.drawPolygon(QPolygonF(corners))
