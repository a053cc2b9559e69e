"""The timetable as a picture: laid out, scrolled, zoomed and painted; nothing here is chosen."""

from collections.abc import Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget

from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn
from kpt_desktop.gui.widgets.timetable.grid import STRIP_ROWS, Grid, top_of
from kpt_desktop.gui.widgets.timetable.look import Look
from kpt_desktop.gui.widgets.timetable.paint_moving import paint_moving
from kpt_desktop.gui.widgets.timetable.painting import Painter
from kpt_desktop.gui.widgets.timetable.scene import Scene, hidden_blocks, hint_rects, strip_rows

FIT_HOURS = 12
USUAL_START, EARLIEST_START = 8 * 60, 6 * 60
"""The scale that fits shows that many hours from just before eight, or from the first item of
an earlier morning; a night train does not push the whole day out of sight."""

ZOOM_STEP = 1.25
LEAST_HOUR, MOST_HOUR = 24, 240
"""Pixels an hour may take."""


class Canvas(QAbstractScrollArea):
    """Holds the days and their places; a subclass says what is chosen by filling the scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.columns: Sequence[DayColumn] = ()
        self._painter = Painter()
        self._picture, self._pictured = QPixmap(), _nothing()
        self._now: tuple[UUID | None, float] | None = None
        self._look = Look(self.font(), self.palette())
        self._zoom: float | None = None
        self._top_minute: float | None = None
        self._laying_out = False
        self.strip_first: dict[int, int] = {}
        self.grid = Grid((), 0, 1.0, self._look.measures())
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._on_scrolled)

    @property
    def hour_height(self) -> float:
        """Return the pixels an hour takes."""
        return self.grid.scale * 60

    def zoom(self, steps: int) -> None:
        """Make the scale larger or smaller around the middle of what is in sight."""
        self._zoom_around(steps, self.viewport().height() // 2)

    def zoom_to_fit(self) -> None:
        """Show the usual working hours at once, and keep doing so when the window grows."""
        self._zoom = None
        self._top_minute = None
        self.lay_out()

    def start_afresh(self) -> None:
        """Forget where one has scrolled to: another visit comes."""
        self.strip_first.clear()
        self._top_minute = None

    def lay_out(self) -> None:
        """Work out all places again; the hour at the top stays there, whatever the scale."""
        measures = self._look.measures()
        width, height = self.viewport().width(), self.viewport().height()
        page = height - top_of(self.columns, measures)
        scale = self._zoom or max(page / FIT_HOURS, LEAST_HOUR) / 60
        self.grid = Grid(self.columns, width, scale, measures)
        if self._top_minute is None and self.columns:
            self._top_minute = day_start(self.columns)
        self._laying_out = True
        _set_range(self.verticalScrollBar(), self.grid.height, page)
        _set_range(self.horizontalScrollBar(), self.grid.width, width - measures.gutter)
        self.verticalScrollBar().setValue(round((self._top_minute or 0) * scale))
        self._laying_out = False
        self.laid_out()
        self.viewport().update()

    def laid_out(self) -> None:
        """Be told that places or scrolling changed; for subclasses with something to place."""

    def scene(self) -> Scene:
        """Return what to paint."""
        return Scene(
            self.grid,
            self._look,
            x=self.horizontalScrollBar().value(),
            y=self.verticalScrollBar().value(),
            width=self.viewport().width(),
            height=self.viewport().height(),
            focused=self.hasFocus(),
            strip_first=self.strip_first,
            now=self._now_place(),
        )

    def show_now(self, day_id: UUID | None, minute: float) -> None:
        """Draw a line at the present; a day that is not shown has none (None takes it away)."""
        now = (day_id, minute) if day_id is not None else None
        if now != self._now:
            self._now = now
            self.viewport().update()

    def _now_place(self) -> tuple[int, float] | None:
        number = self.grid.index.get(self._now[0]) if self._now else None
        return None if number is None or self._now is None else (number, self._now[1])

    # --- points and places ---

    def _offset(self) -> QPoint:
        """Return what to add to a content point of the scale to stand in the viewport."""
        x = self.grid.measures.gutter - self.horizontalScrollBar().value()
        return QPoint(x, self.grid.top - self.verticalScrollBar().value())

    def rect_of(self, block_id: UUID) -> QRect | None:
        """Return where an item is drawn in the viewport, None for one above the scale."""
        rect = self.grid.rects.get(block_id)
        return rect.translated(QPointF(self._offset())).toAlignedRect() if rect else None

    def point_of(self, day_id: UUID | None, minute: float) -> QPoint:
        """Return the viewport point in the middle of a day at a minute."""
        number = self.grid.index[day_id]
        middle = self.grid.lefts[number] + self.grid.widths[number] / 2
        return QPointF(middle, minute * self.grid.scale).toPoint() + self._offset()

    def day_under(self, point: QPointF) -> int | None:
        """Return the number of the day under a viewport point, its head included."""
        if point.x() < self.grid.measures.gutter:
            return None
        return self.grid.column_at(point.x() - self._offset().x())

    def minute_under(self, point: QPointF) -> float | None:
        """Return the minute under a viewport point, None above the scale and past its end."""
        minute = self.grid.minute_at(point.y() - self._offset().y())
        return minute if point.y() >= self.grid.top and minute < self.grid.last_minute else None

    def block_under(self, point: QPointF) -> Block | None:
        """Return the item under a viewport point."""
        day = self.day_under(point)
        if day is None:
            return None
        if point.y() >= self.grid.top:
            inside = point - QPointF(self._offset())
            return self.grid.block_at(inside.x(), inside.y())
        row = self.grid.strip_row_at(point.y())
        untimed = self.columns[day].untimed
        shown, _ = strip_rows(len(untimed), self.strip_first.get(day, 0))
        return untimed[shown[row]] if row is not None and row < len(shown) else None

    def is_more_sign(self, point: QPointF) -> bool:
        """Return whether a viewport point is on the sign of items that found no room."""
        day = self.day_under(point)
        many = day is not None and len(self.columns[day].untimed) > STRIP_ROWS
        return many and self.grid.strip_row_at(point.y()) == STRIP_ROWS - 1

    def hint_under(self, point: QPointF) -> tuple[int, int] | None:
        """Return the day, and -1 or 1, of the sign at a viewport point of items out of sight."""
        scene = self.scene()
        for number in range(len(self.columns)):
            for hint, way in zip(hint_rects(scene, number), (-1, 1), strict=True):
                if hint is not None and hint[0].contains(point):
                    return number, way
        return None

    def hidden(self, number: int, way: int) -> Block | None:
        """Return a day's nearest item out of sight above (-1) or below (1)."""
        above, below = hidden_blocks(self.scene(), number)
        return next(iter(above if way < 0 else below), None)

    def is_head(self, point: QPointF) -> bool:
        """Return whether a viewport point is in the heads of days."""
        return point.y() < self.grid.measures.head

    def bring_into_sight(self, number: int, block: Block | None) -> None:
        """Scroll as little as needed to show a day, and an item in it."""
        grid = self.grid
        rect = QRectF(grid.lefts[number], self.verticalScrollBar().value(), grid.widths[number], 1)
        if block is not None and block.id in grid.rects:
            rect = grid.rects[block.id]
        elif block is not None:
            place = [other.id for other in self.columns[number].untimed].index(block.id)
            first = self.strip_first.get(number, 0)
            if not first <= place < first + STRIP_ROWS - 1:
                self.strip_first[number] = max(0, place - STRIP_ROWS + 2)
        _show_span(self.horizontalScrollBar(), rect.left(), rect.right())
        _show_span(self.verticalScrollBar(), rect.top(), rect.bottom())

    def show_minutes(self, start: float, end: float) -> None:
        """Scroll as little as needed to show a stretch of time."""
        scale = self.grid.scale
        _show_span(self.verticalScrollBar(), start * scale, end * scale)

    def _zoom_around(self, steps: float, y: int) -> None:
        below_top = max(y - self.grid.top, 0)
        minute = self.grid.minute_at(below_top + self.verticalScrollBar().value())
        wanted = self.hour_height * ZOOM_STEP**steps
        self._zoom = min(max(wanted, LEAST_HOUR), MOST_HOUR) / 60
        self._top_minute = max(minute - below_top / self._zoom, 0)
        self.lay_out()

    def _on_scrolled(self, _value: int) -> None:
        if not self._laying_out:
            self._top_minute = self.grid.minute_at(self.verticalScrollBar().value())
        self.laid_out()
        self.viewport().update()

    # --- events ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what rests from a picture kept of it, and over it what moves."""
        scene = self.scene()
        if scene.still() != self._pictured or self._picture.isNull():
            self._take_picture(scene)
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._picture)
        paint_moving(painter, scene)
        painter.end()

    def _take_picture(self, scene: Scene) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.viewport().size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        if not self._picture.isNull():
            painter = QPainter(self._picture)
            self._painter.paint(painter, scene)
            painter.end()
        self._pictured = scene.still()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out among the days."""
        super().resizeEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font and colours while running."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._look = Look(self.font(), self.palette())
            self.lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_around(event.angleDelta().y() / 120, round(event.position().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show all facts of the item under the mouse, as plain text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            block = self.block_under(QPointF(event.pos()))
            tip = plain_tip(block.tip) if block else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)


def _nothing() -> Hashable:
    """Return what no scene is equal to."""
    return object()


def day_start(columns: Sequence[DayColumn]) -> int:
    """Return the minute that the picture of a working day begins at, with a margin above."""
    starts = [block.start or 0 for column in columns for block in column.timed]
    mornings = [start for start in starts if EARLIEST_START <= start < USUAL_START]
    return min(mornings, default=USUAL_START) - 15


def _set_range(bar: QScrollBar, content: int, page: int) -> None:
    bar.setRange(0, max(content - page, 0))
    bar.setPageStep(max(page, 1))
    bar.setSingleStep(24)


def _show_span(bar: QScrollBar, first: float, last: float) -> None:
    """Scroll until a span is in sight, its beginning before its end."""
    if last > bar.value() + bar.pageStep():
        bar.setValue(round(last - bar.pageStep()) + 1)
    if first < bar.value():
        bar.setValue(round(first))
