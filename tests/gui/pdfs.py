"""Small PDF files for tests of the preview and of printing."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

COLOURS = ("#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff")


def make_pdf(pages: int = 3, *, landscape: bool = False) -> bytes:
    """A4 pages, each with a square of its own colour in the middle."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    ways = QPageLayout.Orientation
    way = ways.Landscape if landscape else ways.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        area = QRectF(0, 0, writer.width(), writer.height())
        square = QRectF(0, 0, area.width() / 3, area.width() / 3)
        square.moveCenter(area.center())
        painter.fillRect(square, QColor(COLOURS[page % len(COLOURS)]))
        painter.setPen(Qt.GlobalColor.black)
    painter.end()
    return bytes(buffer.data().data())


def middle(image) -> str:
    """The colour in the middle of a picture."""
    return image.pixelColor(image.width() // 2, image.height() // 2).name()
