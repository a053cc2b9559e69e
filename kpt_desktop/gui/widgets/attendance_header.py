"""The two heads of the attendance table: half-days in three lines above, names at the left."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.attendance_model import ASIDE_ROLE

_LINES = 3


class AttendanceHeader(QHeaderView):
    """Draws its words on the window's ground; of the current section they stand out."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._current = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_current(self, section: int) -> None:
        """Let the words of a section stand out, -1 for none."""
        if section != self._current:
            self._current = section
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the height of three lines, or the width of a long name."""
        metrics = self.fontMetrics()
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(super().sizeHint().width(), _LINES * metrics.height() + theme.MEDIUM)
        return QSize(metrics.averageCharWidth() * 42, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one section."""
        palette, orientation = self.palette(), self.orientation()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        if orientation == Qt.Orientation.Horizontal:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        else:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        words = str(self.model().headerData(section, orientation) or "")
        is_current = section == self._current
        painter.setFont(theme.font(self.font(), semibold=is_current))
        ink = QPalette.ColorRole.WindowText if is_current else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(ink))
        aside = str(self.model().headerData(section, orientation, ASIDE_ROLE) or "")
        self._write(painter, rect, words, aside)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, words: str, aside: str) -> None:
        if self.orientation() == Qt.Orientation.Horizontal:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            return
        room = rect.adjusted(theme.SMALL, 0, -theme.SMALL, 0)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, aside)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(f"{aside}  "))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
