"""Tabs as words with a line under the chosen one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from kpt_desktop.gui import theme

_LINE = 2


class FlatTabs(QTabWidget):
    """A tab widget whose bar is a :class:`FlatTabBar`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(FlatTabBar())
        self.setDocumentMode(True)


class FlatTabBar(QTabBar):
    """Paints each tab as its word; the chosen one is bold, in the accent colour, underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the word as it is when bold, so that choosing moves nothing."""
        bold = QFontMetrics(theme.font(self.font(), semibold=True))
        width = bold.horizontalAdvance(self.tabText(index).replace("&", ""))
        return QSize(width + 2 * theme.LARGE, self.fontMetrics().height() + 2 * theme.SMALL + _LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the line under them."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        area, palette = self.tabRect(index), self.palette()
        chosen = index == self.currentIndex()
        role = QPalette.ColorRole.Link if chosen else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.setFont(theme.font(self.font(), semibold=chosen))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(area, int(flags), self.tabText(index))
        if chosen:
            line = QRect(area.left(), area.bottom() - _LINE + 1, area.width(), _LINE)
            painter.fillRect(line, palette.color(QPalette.ColorRole.Link))
            if self.hasFocus():
                painter.drawRect(
                    area.adjusted(theme.TIGHT, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
                )
