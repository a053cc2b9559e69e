"""The photograph at the head of the person panel, 35 × 45; or an outline where there is none."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import paint_mark

PLACE = QSize(63, 81)
"""Pixels: 35 × 45 times 1.8."""

_MARK = 16


class PhotoButton(QAbstractButton):
    """Shows a picture; a click asks for the menu, Ctrl+V pastes, Delete removes, files are dropped.

    Signals:
        menu_requested(QPoint): the commands are wanted, at this place of the screen.
        paste_requested(): Ctrl+V was pressed on it.
        remove_requested(): Delete was pressed on it.
        file_dropped(Path): a file was dragged here.
    """

    menu_requested = Signal(QPoint)
    paste_requested = Signal()
    remove_requested = Signal()
    file_dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_photo")
        self.setFixedSize(PLACE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)
        self._picture = QPixmap()
        self._marked = False
        self._over = False
        self.clicked.connect(self._on_clicked)

    @property
    def has_picture(self) -> bool:
        """Tell whether a picture is shown."""
        return not self._picture.isNull()

    @property
    def is_marked(self) -> bool:
        """Tell whether the picture must not be used."""
        return self._marked

    def show_picture(self, data: bytes | None) -> None:
        """Show a picture of a file's bytes, or the outline."""
        self._picture = QPixmap()
        if data:
            self._picture.loadFromData(data)
        self.update()

    def show_mark(self, *, marked: bool) -> None:
        """Cross the picture out: its owner does not consent to it, or no longer."""
        self._marked = marked
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes, Delete removes, Enter opens the menu."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_clicked()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the same menu as a click."""
        self.menu_requested.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._hover(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let go of the frame that asked to drop."""
        super().dragLeaveEvent(event)
        self._hover(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the file."""
        self._hover(over=False)
        if (path := _file_in(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture or a head in outline, the frame, and the mark."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        corners = QPainterPath()
        corners.addRoundedRect(area, theme.TIGHT, theme.TIGHT)
        painter.setClipPath(corners)
        if self.has_picture:
            painter.drawPixmap(self.rect(), self._picture)
        else:
            self._paint_outline(painter, area)
        painter.setClipping(False)
        strong = self._over or self.hasFocus() or self.underMouse()
        role = QPalette.ColorRole.Highlight if strong else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(role), 2 if self._over or self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(corners)
        if self._marked:
            self._paint_mark(painter)

    def _paint_outline(self, painter: QPainter, area: QRectF) -> None:
        palette = self.palette()
        painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        middle, width = area.center().x(), area.width()
        painter.drawEllipse(
            QRectF(middle - 0.19 * width, 0.22 * area.height(), 0.38 * width, 0.38 * width)
        )
        painter.drawEllipse(
            QRectF(middle - 0.36 * width, 0.60 * area.height(), 0.72 * width, 0.72 * width)
        )

    def _paint_mark(self, painter: QPainter) -> None:
        """Paint a line across and the sign in the corner: shape as well as colour."""
        palette = self.palette()
        painter.setPen(QPen(theme.mark_colour("error", palette), 2))
        if self.has_picture:
            painter.drawLine(self.rect().bottomLeft(), self.rect().topRight())
        corner = QRectF(self.width() - _MARK - 2, self.height() - _MARK - 2, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(corner)
        paint_mark(painter, corner, "error", palette)

    def _hover(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def _on_clicked(self) -> None:
        self.menu_requested.emit(self.mapToGlobal(self.rect().bottomLeft()))


def _file_in(mime: QMimeData) -> Path | None:
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
