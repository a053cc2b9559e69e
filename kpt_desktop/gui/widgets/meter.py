"""A thin bar that fills as people come: 5 of 6."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from kpt_desktop.gui import theme

_HEIGHT = 6
_FULL = ("#2b8a4b", "#5cc182")


class Meter(QWidget):
    """A caption, the bar, and the numbers in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel()
        self._caption.setMinimumWidth(theme.text_width(self, "Преподаватели  "))
        self._bar = _Bar()
        self._numbers = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._caption)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._numbers)

    def show_count(self, caption: str, numbers: str, count: int, wanted: int | None) -> None:
        """Show how many there are; without a wanted number there is no bar to fill."""
        self._caption.setText(caption)
        self._numbers.setText(numbers)
        self._bar.setVisible(wanted is not None)
        self._bar.show_share(count, wanted or 0)
        self.setAccessibleName(f"{caption}: {numbers}")


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._count, self._wanted = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, count: int, wanted: int) -> None:
        self._count, self._wanted = count, wanted
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        share = min(1.0, self._count / self._wanted) if self._wanted else 0.0
        if share:
            right = self._count == self._wanted
            full = QColor(_FULL[theme.is_dark(palette)])
            painter.setBrush(full if right else theme.mark_colour("warning", palette))
            area.setWidth(max(_HEIGHT, area.width() * share))
            painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
