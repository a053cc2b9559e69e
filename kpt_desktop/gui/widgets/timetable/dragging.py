"""The timetable while a mouse button is held: ghosts follow, edges scroll, Esc ends it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn, Mark
from kpt_desktop.gui.widgets.timetable.gesture import Gesture, Hand, Judge, span_words
from kpt_desktop.gui.widgets.timetable.grid import FINE_SNAP
from kpt_desktop.gui.widgets.timetable.judging import overlaps
from kpt_desktop.gui.widgets.timetable.moving import MovingGesture, same_place, words_of
from kpt_desktop.gui.widgets.timetable.paint_moving import HANDLE
from kpt_desktop.gui.widgets.timetable.scene import Ghost, Scene
from kpt_desktop.gui.widgets.timetable.stretching import ResizingGesture
from kpt_desktop.gui.widgets.timetable.writing import WritingCanvas

EDGE, EDGE_STEP = 28, 12
"""Pixels from an edge at which a drag scrolls on, and how far at a time."""

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HELD = {Qt.Key.Key_Control: _CTRL, Qt.Key.Key_Alt: _ALT}


class DraggingCanvas(WritingCanvas):
    """Leads a gesture from its press to its end; what begins one is the subclass's.

    Attributes:
        judge_drop: asked at every move of a drag what speaks against a place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judge_drop: Judge = self.overlaps_at
        self._gesture: Gesture | None = None
        self._held: list[Block] = []
        self._base: set[UUID] = set()
        self._mouse, self._modifiers = QPointF(), Qt.KeyboardModifier.NoModifier
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(30)
        self._edge_timer.timeout.connect(self._on_edge_reached)

    def show_columns(self, columns: Sequence[DayColumn]) -> None:
        """Show other or fresher days; an item that is gone or elsewhere is no longer dragged."""
        super().show_columns(columns)
        if not same_place({b.id: b for column in columns for b in column.blocks}, self._held):
            self._end_gesture()

    def start_afresh(self) -> None:
        """Forget what was chosen, dragged and being typed: another visit comes."""
        super().start_afresh()
        self._end_gesture()

    def scene(self) -> Scene:
        """Return what to paint, with what a drag would leave behind."""
        scene, gesture = super().scene(), self._gesture
        if gesture is None or not gesture.started:
            return scene
        scene.ghosts, scene.marquee, scene.slot = gesture.ghosts, gesture.marquee, None
        scene.faded = () if gesture.copying else gesture.ids
        scene.handled = None
        if gesture.refused:
            scene.refusal = (self._mouse, self.tr("outside the days: nothing changes"))
        elif gesture.told:
            scene.told = (self._mouse, gesture.told)
        return scene

    def laid_out(self) -> None:
        """Keep a drag under the mouse when zoom, size or scrolling changed (U57)."""
        super().laid_out()
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a drag and nothing is changed; Ctrl copies, Alt snaps finer."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._gesture is not None:
            self._end_gesture()
        elif key in _HELD and self._gesture is not None:
            self._modifiers |= _HELD[key]
            self._follow()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A drag that copied moves again, one that snapped finer snaps to the grid."""
        key = Qt.Key(event.key())
        if key in _HELD and self._gesture is not None:
            self._modifiers &= ~_HELD[key]
            self._follow()
        super().keyReleaseEvent(event)

    # --- a drag under way ---

    def _begin(self, gesture: Gesture, held: Sequence[Block] = ()) -> None:
        self._gesture, self._held = gesture, list(held)

    def _hand(self) -> Hand:
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        step = FINE_SNAP if self._modifiers & _ALT else self.snap
        copying = bool(self._modifiers & _CTRL) and isinstance(self._gesture, MovingGesture)
        return Hand(self._mouse, self.grid, x, y, step, copying)

    def _follow(self) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        gesture.follow(self._hand())
        if gesture.marquee is not None:
            rects = self.grid.rects.items()
            hit = {block_id for block_id, rect in rects if rect.intersects(gesture.marquee)}
            if self._base | hit != self.chosen:
                self.chosen = self._base | hit
                self.tell()
        self._show_shape()
        self.viewport().update()

    def _on_edge_reached(self) -> None:
        """Scroll on while a drag rests near an edge."""
        if self._gesture is None:
            self._edge_timer.stop()
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        point = self._mouse
        for bar, place, first, last in (
            (across, point.x(), self.grid.measures.gutter, self.viewport().width()),
            (down, point.y(), self.grid.top, self.viewport().height()),
        ):
            if first <= place < first + EDGE:
                bar.setValue(bar.value() - EDGE_STEP)
            elif last - EDGE < place <= last:
                bar.setValue(bar.value() + EDGE_STEP)

    def _end_gesture(self) -> None:
        self._gesture, self._held = None, []
        self._edge_timer.stop()
        self._show_shape()
        self.viewport().update()

    def _edge_under(self, point: QPointF) -> int:
        """Return -1 on the single chosen item's upper edge, 1 on its lower one, else 0."""
        block = self.place.block
        rect = self.rect_of(block.id) if block is not None else None
        if block is None or rect is None or self.chosen != {block.id} or point.y() < self.grid.top:
            return 0
        if not rect.left() <= point.x() <= rect.right():
            return 0
        inside = min(HANDLE[1], rect.height() / 4)
        outside = HANDLE[1] - 1
        if -outside <= point.y() - rect.top() <= inside:
            return -1
        return 1 if -inside <= point.y() - rect.bottom() <= outside else 0

    def _show_shape(self) -> None:
        """Let the mouse's shape tell what a press would do, or what a drag is doing."""
        gesture, shape = self._gesture, Qt.CursorShape.ArrowCursor
        if isinstance(gesture, MovingGesture) and gesture.started:
            shape = Qt.CursorShape.ClosedHandCursor
            if gesture.copying:
                shape = Qt.CursorShape.DragCopyCursor
            if gesture.refused:
                shape = Qt.CursorShape.ForbiddenCursor
        elif isinstance(gesture, ResizingGesture) or (
            gesture is None and self._edge_under(self._mouse)
        ):
            shape = Qt.CursorShape.SizeVerCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    # --- ghosts ---

    def _ghost_of(self, number: int, block: Block, start: int, end: int) -> Ghost:
        """Return the ghost of an item; the one under the mouse alone has words."""
        mark = self.judge_drop(block.id, self.columns[number].day_id, start, end)
        if self.place.block is None or block.id != self.place.block.id:
            return Ghost(number, start, end, "", mark)
        words = words_of(self.columns[number].title, block, start, end)
        if self._gesture is not None and len(self._gesture.ids) > 1:
            words = f"{words} · {len(self._gesture.ids)}"
        if self._gesture is not None and self._gesture.copying:
            words = f"＋ {words}"
        return Ghost(number, start, end, words, mark, self._verdict(mark))

    def _ghost_at(self, number: int, start: int, end: int) -> Ghost:
        day = self.columns[number]
        mark = self.judge_drop(None, day.day_id, start, end)
        return Ghost(number, start, end, span_words(start, end), mark, self._verdict(mark))

    def _verdict(self, mark: Mark | None) -> str:
        if mark is None:
            return self.tr("free")
        return mark.reasons[0] if mark.reasons else ""

    def moving(self) -> frozenset[UUID]:
        """Return the items that a drag takes from their places; none while it copies."""
        gesture = self._gesture
        return frozenset(gesture.ids) if gesture and not gesture.copying else frozenset()

    def overlaps_at(
        self, item_id: UUID | None, day_id: UUID | None, start: int, end: int
    ) -> Mark | None:
        """Judge by the shown items alone; those that are dragged along do not count."""
        moving = self.moving()
        return overlaps(
            self.columns, moving | {item_id} if item_id and moving else moving, day_id, start, end
        )
