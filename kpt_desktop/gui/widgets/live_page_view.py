"""The printed page beside the grid: a click on a line leads to its item and marks it."""

from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.live_pages import LivePages
from kpt_desktop.gui.widgets.page_view import POINTS_PER_INCH, SCREEN_DPI, PageView

_ROOM = 4.0
"""Points around a line's letters that belong to it too."""


class LivePageView(PageView):
    """Knows where each item stands on the pages.

    Signals:
        item_chosen(UUID): a line was clicked, or Enter was pressed on the marked one.
        item_marked(UUID): another line was marked by the keyboard.
    """

    item_chosen = Signal(object)
    item_marked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: LivePages | None = None
        self._item: UUID | None = None
        self._to_bring = False
        self.viewport().setMouseTracking(True)

    @property
    def item(self) -> UUID | None:
        """Return the marked item."""
        return self._item

    def show_live(self, pages: LivePages) -> None:
        """Show fresh pages; place, zoom and mark stay, but a marked line that moved is followed."""
        before = self._place()
        self._pages = pages
        self.show_fresh(pages.sizes, pages.images, pages.dpi)
        if self._item is not None and (self._to_bring or before != self._place()):
            self.mark(self._item, bring=self._to_bring or before is not None)

    def clear(self) -> None:
        """Show nothing."""
        self._pages = None
        self.show_pages(())

    def mark(self, item_id: UUID | None, *, bring: bool = False) -> bool:
        """Mark an item's line, perhaps scroll to it; return whether it is on the pages."""
        self._item = item_id
        self.viewport().update()
        area = self.area_of(item_id) if item_id is not None else None
        self._to_bring = bring and item_id is not None and area is None
        if area is not None and bring:
            self._bring(area)
        return area is not None

    def area_of(self, item_id: UUID) -> QRect | None:
        """Return where an item's line is in the viewport now, None where it is not printed."""
        page = self._pages.page_of(item_id) if self._pages else None
        if self._pages is None or page is None:
            return None
        return self._on_screen(page, self._pages.places[page][item_id])

    def _place(self) -> tuple[int, QRectF] | None:
        """Return the page of the marked line, and where it is on it."""
        page = self._pages.page_of(self._item) if self._pages and self._item else None
        if self._pages is None or self._item is None or page is None:
            return None
        return page, self._pages.places[page][self._item]

    def item_at(self, point: QPoint) -> UUID | None:
        """Return the item whose line is at a viewport point."""
        if self._pages is None:
            return None
        scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
        for page, places in enumerate(self._pages.places[: len(self._sizes)]):
            area = self._page_rect(page)
            if area.contains(point):
                x = (point.x() - area.left()) / scale
                y = (point.y() - area.top()) / scale
                return _nearest(places, x, y)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the item whose line is under the mouse."""
        found = self.item_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.mark(found)
            self.item_chosen.emit(found)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over lines that lead somewhere."""
        over = self.item_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with arrows goes from line to line, Enter leads to the item."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._item is not None:
            self.item_chosen.emit(self._item)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        items = self._pages.items() if self._pages else ()
        if not items:
            return
        at = items.index(self._item) + by if self._item in items else 0
        found = items[min(max(at, 0), len(items) - 1)]
        self.mark(found, bring=True)
        self.item_marked.emit(found)

    def _paint_page(self, painter: QPainter, page: int, area: QRect) -> None:
        super()._paint_page(painter, page, area)
        places = self._pages.places if self._pages else ()
        if self._item is None or page >= len(places) or self._item not in places[page]:
            return
        mark = self.palette().color(QPalette.ColorRole.Highlight)
        rect = self._on_screen(page, places[page][self._item])
        bar = QRect(rect.left() - theme.TIGHT, rect.top(), 3, rect.height())
        painter.fillRect(bar, mark)
        mark.setAlphaF(0.16)
        rect.setRight(area.right() - (rect.left() - area.left()))  # the whole row
        painter.fillRect(rect, mark)

    def _on_screen(self, page: int, place: QRectF) -> QRect:
        scale = self._zoom * SCREEN_DPI / POINTS_PER_INCH
        wide = place.adjusted(-_ROOM / 2, -_ROOM / 2, _ROOM / 2, _ROOM / 2)
        scaled = QRectF(
            wide.x() * scale, wide.y() * scale, wide.width() * scale, wide.height() * scale
        )
        return scaled.toRect().translated(self._page_rect(page).topLeft())

    def _bring(self, area: QRect) -> None:
        """Scroll until a line is in sight, with some of its day around it."""
        port, bar = self.viewport().rect(), self.verticalScrollBar()
        if area.top() < port.top() + theme.LARGE or area.bottom() > port.bottom() - theme.LARGE:
            bar.setValue(bar.value() + area.center().y() - port.height() // 3)


def _nearest(places: dict[UUID, QRectF], x: float, y: float) -> UUID | None:
    """Return the item at a point of a page: its whole row counts, not its letters alone."""
    if not places:
        return None
    left = min(place.left() for place in places.values())
    hits = [item for item, p in places.items() if p.top() - _ROOM <= y <= p.bottom() + _ROOM]
    return hits[-1] if hits and x >= left - _ROOM else None
