"""A line of a timeline: a year at the left, a title that leads somewhere, a faint line below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget

from kpt_desktop.gui import theme


class YearLine(QAbstractButton):
    """A year, a title, and a faint line about it below."""

    def __init__(self, year: str, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_visit")
        self._year, self._title, self._about = year, title, about
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{year}, {title}, {about}")

    def sizeHint(self) -> QSize:
        """Return the room of two lines of text."""
        height = 2 * self.fontMetrics().lineSpacing() + theme.SMALL
        return QSize(10 * self.fontMetrics().averageCharWidth(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the year, the title and the faint line below it, shortened where they must."""
        painter, palette, metrics = QPainter(self), self.palette(), self.fontMetrics()
        area = self.rect().adjusted(theme.TIGHT, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
        if (self.underMouse() and self.isEnabled()) or self.hasFocus():
            accent = palette.color(QPalette.ColorRole.Highlight)
            ground = palette.color(QPalette.ColorRole.Window)
            painter.fillRect(self.rect(), theme.tint(accent, ground, 0.10))
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        year_width = metrics.horizontalAdvance("0000") + theme.SMALL
        painter.setPen(faint)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, self._year)
        words = area.adjusted(year_width, 0, 0, 0)
        below = words.adjusted(0, metrics.lineSpacing(), 0, 0)
        elide = Qt.TextElideMode.ElideRight
        about = metrics.elidedText(self._about, elide, words.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignTop, about)
        is_link = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(is_link))
        title = metrics.elidedText(self._title, elide, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, title)
