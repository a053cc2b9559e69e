"""Pages one under another, as on paper; pictures come in later, and only for what is seen."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kpt_desktop.gui import theme

SCREEN_DPI = 96
POINTS_PER_INCH = 72
SMALLEST, LARGEST = 0.25, 4.0
STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
KEPT_BESIDE = 2
"""Pictures of that many pages before and after the seen ones are kept; the rest are let go."""


class Fit(Enum):
    """How the zoom follows the view's size."""

    NONE = auto()
    WIDTH = auto()
    PAGE = auto()


class PageView(QAbstractScrollArea):
    """Shows pages of given sizes; asks for the picture of each page that comes into view.

    Signals:
        page_needed(int, float): the picture of that page (from 0) at that many dots per inch.
        zoom_changed(float): 1.0 is the size on paper.
        page_changed(int, int): the page in view (from 1) and how many there are.
    """

    page_needed = Signal(int, float)
    zoom_changed = Signal(float)
    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self._sizes: tuple[QSizeF, ...] = ()
        self._images: dict[int, QImage] = {}
        self._asked: dict[int, float] = {}
        self._zoom = 1.0
        self._fit = Fit.WIDTH
        self._said = (0, 0)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def zoom(self) -> float:
        """Return the size on the screen over the size on paper."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """Return how the zoom follows the view's size."""
        return self._fit

    def show_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Show other pages, sizes in points; the place and zoom stay.

        Pictures shown before stay until the new ones come, so that nothing flickers.
        """
        self._sizes = tuple(sizes)
        self._asked.clear()
        self._images = {n: image for n, image in self._images.items() if n < len(self._sizes)}
        self._lay_out()

    def show_fresh(self, sizes: Sequence[QSizeF], images: Mapping[int, QImage], dpi: float) -> None:
        """Show other pages together with pictures that were made at that many dots per inch.

        Pages without one keep what they showed until theirs is asked for and comes.
        """
        self._sizes = tuple(sizes)
        self._asked = dict.fromkeys(images, dpi)
        kept = {n: image for n, image in self._images.items() if n < len(self._sizes)}
        self._images = {**kept, **images}
        self._lay_out()

    @property
    def dpi(self) -> float:
        """Return the dots per inch that pictures need now."""
        return self._zoom * SCREEN_DPI * self.devicePixelRatioF()

    def pages_in_sight(self) -> tuple[int, ...]:
        """Return the pages that touch the view, counted from 0."""
        port = self.viewport().rect()
        return tuple(n for n in range(len(self._sizes)) if self._page_rect(n).intersects(port))

    def set_image(self, page: int, image: QImage) -> None:
        """Put the picture of a page in its place."""
        if page < len(self._sizes):
            image.setDevicePixelRatio(1)
            self._images[page] = image
            self.viewport().update(self._page_rect(page))

    def has_image(self, page: int) -> bool:
        """Return whether a page has its picture."""
        return page in self._images

    def set_zoom(self, zoom: float) -> None:
        """Show at that size, whatever the view's own size."""
        self._fit = Fit.NONE
        self._set_zoom(zoom)

    def zoom_in(self) -> None:
        """Go to the next larger of the usual sizes."""
        self.set_zoom(next((step for step in STEPS if step > self._zoom + 0.001), LARGEST))

    def zoom_out(self) -> None:
        """Go to the next smaller of the usual sizes."""
        self.set_zoom(next((s for s in reversed(STEPS) if s < self._zoom - 0.001), SMALLEST))

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the view's width, or its width and height."""
        self._fit = fit
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom when Ctrl is held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fit."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that touch the region."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in range(len(self._sizes)):
            area = self._page_rect(page)
            if area.intersects(event.rect()):
                self._paint_page(painter, page, area)

    def sizeHint(self) -> QSize:
        """Return the size that shows an A4 page's width."""
        return QSize(640, 640)

    def _paint_page(self, painter: QPainter, page: int, area: QRect) -> None:
        painter.fillRect(area, Qt.GlobalColor.white)  # paper is white in the dark too
        image = self._images.get(page)
        if image is not None:
            painter.drawImage(area, image)
        painter.setPen(_edge(self.palette()))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        self._ask_for(page)

    def _ask_for(self, page: int) -> None:
        if self._asked.get(page) != self.dpi:
            self._asked[page] = self.dpi
            self.page_needed.emit(page, self.dpi)

    def _pixels(self, page: int) -> QSize:
        scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
        size = self._sizes[page]
        return QSize(round(size.width() * scale), round(size.height() * scale))

    def _page_rect(self, page: int) -> QRect:
        """Return where a page is in the viewport."""
        top = theme.LARGE + sum(self._pixels(n).height() + theme.LARGE for n in range(page))
        size = self._pixels(page)
        left = max(theme.LARGE, (self.viewport().width() - size.width()) // 2)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(QPoint(left, top) - offset, size)

    def _set_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, SMALLEST), LARGEST)
        if abs(zoom - self._zoom) > 0.0001:
            bar = self.verticalScrollBar()
            share = bar.value() / bar.maximum() if bar.maximum() else 0.0
            self._zoom = zoom
            self._set_ranges()
            bar.setValue(round(share * bar.maximum()))
            self.zoom_changed.emit(zoom)
        self.viewport().update()

    def _lay_out(self) -> None:
        if self._sizes and self._fit is not Fit.NONE:
            self._set_zoom(self._fitting_zoom())
        self._set_ranges()
        self._on_scrolled()
        self.viewport().update()

    def _fitting_zoom(self) -> float:
        widest = max(size.width() for size in self._sizes) * SCREEN_DPI / POINTS_PER_INCH
        tallest = max(size.height() for size in self._sizes) * SCREEN_DPI / POINTS_PER_INCH
        # the maximum viewport counts as if no bar were shown: a bar that comes and goes with the
        # zoom it causes would never settle
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        across = (room.width() - bar - 2 * theme.LARGE) / widest
        if self._fit is Fit.WIDTH:
            return across
        return min(across, (room.height() - 2 * theme.LARGE) / tallest)

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        widths = [self._pixels(page).width() for page in range(len(self._sizes))]
        heights = [self._pixels(page).height() + theme.LARGE for page in range(len(self._sizes))]
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, max(widths, default=0) + 2 * theme.LARGE - view.width()))
        across.setPageStep(view.width())
        across.setSingleStep(20)
        down.setRange(0, max(0, sum(heights) + theme.LARGE - view.height()))
        down.setPageStep(max(1, view.height() - 40))
        down.setSingleStep(40)

    def _on_scrolled(self) -> None:
        middle = self.viewport().height() // 2
        count = len(self._sizes)
        seen = [n for n in range(count) if self._page_rect(n).top() <= middle]
        now = (seen[-1] + 1 if seen else min(count, 1), count)
        self._let_go(now[0] - 1)
        if now != self._said:
            self._said = now
            self.page_changed.emit(*now)
        self.viewport().update()

    def _let_go(self, current: int) -> None:
        """Drop pictures far from the view: a long document at a large zoom fills memory."""
        beside = KEPT_BESIDE + self.viewport().height() // max(1, self._least_height())
        for page in [n for n in self._images if abs(n - current) > beside]:
            del self._images[page]
            self._asked.pop(page, None)

    def _least_height(self) -> int:
        return min((self._pixels(n).height() for n in range(len(self._sizes))), default=1)


def _edge(palette: QPalette) -> QColor:
    return theme.tint(palette.color(QPalette.ColorRole.Text), QColor(Qt.GlobalColor.white), 0.25)
