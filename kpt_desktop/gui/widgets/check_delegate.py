"""Rows with a box to tick, in a list or a table: airy, and the box seen in the dark too."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QCheckBox, QStyledItemDelegate, QStyleOptionViewItem

from kpt_desktop.gui import theme

Index = QModelIndex | QPersistentModelIndex


class CheckDelegate(QStyledItemDelegate):
    """Gives rows air, and tick boxes an outline.

    Fusion draws the outline in a darker shade of the window's ground, which nobody sees on a dark
    one; it is given a lighter colour to darken.
    """

    def __init__(self, parent: QObject | None = None, *, hairlines: bool = False) -> None:
        super().__init__(parent)
        self._hairlines = hairlines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell and, in a table, the line beneath it."""
        super().paint(painter, option, index)
        if self._hairlines:
            painter.setPen(option.palette.color(QPalette.ColorRole.Midlight))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the usual size with room above and below."""
        size = super().sizeHint(option, index)
        air = theme.MEDIUM if self._hairlines else theme.SMALL
        size.setHeight(max(size.height(), option.fontMetrics.height() + air))
        return size

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour the outline."""
        super().initStyleOption(option, index)
        option.palette = _outlined(option.palette)


def outline(box: QCheckBox) -> None:
    """Give a single tick box the outline too."""
    box.setPalette(_outlined(box.palette()))


def _outlined(palette: QPalette) -> QPalette:
    made = QPalette(palette)
    made.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.PlaceholderText))
    return made
