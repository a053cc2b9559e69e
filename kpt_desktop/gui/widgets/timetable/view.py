"""The timetable under the user's hands: items are made, moved, stretched and chosen by dragging."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui.widgets.timetable.content import Block
from kpt_desktop.gui.widgets.timetable.dragging import DraggingCanvas
from kpt_desktop.gui.widgets.timetable.gesture import Gesture
from kpt_desktop.gui.widgets.timetable.moving import MovingGesture
from kpt_desktop.gui.widgets.timetable.stretching import (
    MakingGesture,
    MarqueeGesture,
    ResizingGesture,
)
from kpt_desktop.services.programme import USUAL

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Timetable(DraggingCanvas):
    """Shows the days and says what the user wants; it changes no data itself.

    Signals:
        item_opened(UUID): to be edited.
        items_dropped(tuple, bool): placements of items; True for copies.
        item_stretched(UUID, int, int or None): another start and end of an item.
        menu_requested(QPoint): for the chosen items; a global point.
        day_menu_requested(QPoint): for the current day; a global point.
        hidden_requested(QPoint): the current day's items that found no room above the scale.
    """

    item_opened = Signal(object)
    items_dropped = Signal(object, bool)
    item_stretched = Signal(object, int, object)
    menu_requested = Signal(QPoint)
    day_menu_requested = Signal(QPoint)
    hidden_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timetable")
        self._clicked: set[UUID] | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter make an item at the time cursor."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_minute() is not None:
            self.make_here()
        else:
            super().keyPressEvent(event)

    def make_here(self) -> None:
        """Type the title of a new item at the time cursor."""
        day, minute = self.current_day(), self.current_minute()
        if day is not None and minute is not None:
            self.type_title(day.day_id, minute, minute + USUAL)

    # --- mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; a drag may follow."""
        if event.button() not in {_LEFT, _RIGHT}:
            return
        point, modifiers = event.position(), event.modifiers()
        self._mouse, self._modifiers, self._clicked = point, modifiers, None
        plain = event.button() == _LEFT
        if plain and (hint := self.hint_under(point)) is not None:
            self.go_to_hidden(hint[1], hint[0])
            return
        edge = self._edge_under(point) if plain and not modifiers & (_CTRL | _SHIFT) else 0
        block = self.place.block if edge else self.block_under(point)
        if edge and block is not None and self.place.day is not None:
            self._begin(
                ResizingGesture(point, self.place.day, block, upper=edge < 0, ghost=self._ghost_of),
                [block],
            )
        elif plain and modifiers & _SHIFT:
            self._press_marquee(point, block)
        elif block is not None:
            self._press_block(point, block, modifiers if plain else None)
        else:
            self._press_empty(point, modifiers if plain else None)

    def _press_block(
        self, point: QPointF, block: Block, modifiers: Qt.KeyboardModifier | None
    ) -> None:
        """Choose an item, with Ctrl besides; modifiers are None for the right button."""
        self._clicked = {block.id}
        if modifiers is not None and modifiers & _CTRL:
            self._clicked = self.chosen ^ {block.id}
            self.chosen |= {block.id}
        elif block.id not in self.chosen:
            self.chosen = {block.id}
        self.place.go_to(block.id)
        self.tell()
        minute, at = self.minute_under(point), self.place.day or 0
        if modifiers is None or at != self.day_under(point):  # the tail of the day before
            return
        grip = minute - block.start if minute is not None and block.start is not None else 0
        others = [
            (n, b)
            for n, column in enumerate(self.columns)
            for b in column.blocks
            if b.id in self.chosen and b.id != block.id
        ]
        gesture = MovingGesture(point, (at, block), others, grip, self._ghost_of)
        self._begin(gesture, [block, *(b for _, b in others)])

    def _press_empty(self, point: QPointF, modifiers: Qt.KeyboardModifier | None) -> None:
        day, minute = self.day_under(point), self.minute_under(point)
        if day is None:
            return
        if modifiers is not None and modifiers & _CTRL:
            self._press_marquee(point, None)
            return
        self.chosen.clear()
        line = int(minute // self.snap) * self.snap if minute is not None else None
        self.place.go_to_day(day, line)
        self.tell()
        if self.is_more_sign(point):
            self.hidden_requested.emit(self.viewport().mapToGlobal(point.toPoint()))
        elif modifiers is not None and minute is not None:
            self._begin(MakingGesture(point, day, minute, self._ghost_at))

    def _press_marquee(self, point: QPointF, block: Block | None) -> None:
        """Choose by a rectangle; with Ctrl what was chosen stays so."""
        self._base = set(self.chosen) if self._modifiers & _CTRL else set()
        click = partial(self.select_range, block) if block else partial(self.select, ())
        self._begin(MarqueeGesture(point, self._hand().content, click))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let a ghost follow; near an edge the content scrolls on."""
        self._mouse, self._modifiers = event.position(), event.modifiers()
        if self._gesture is None:
            self._show_shape()
            return
        self._follow()
        if self._gesture.started and not self._edge_timer.isActive():
            self._edge_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave things where the ghosts are; a mere click chooses."""
        gesture, clicked = self._gesture, self._clicked
        self._mouse, self._modifiers = event.position(), event.modifiers()
        self._follow()
        self._end_gesture()
        if gesture is not None and gesture.started:
            self._finish(gesture)
        elif isinstance(gesture, MarqueeGesture):
            gesture.click()
        elif clicked is not None and event.button() == _LEFT and clicked != self.chosen:
            self.chosen = clicked
            self.tell()

    def _finish(self, gesture: Gesture) -> None:
        if isinstance(gesture, MovingGesture) and gesture.placements:
            self.items_dropped.emit(gesture.placements, gesture.copying)
        elif isinstance(gesture, ResizingGesture):
            block = gesture.block
            before = (block.start, None if block.open_end else block.end)
            if (gesture.start, gesture.end) != before:
                self.item_stretched.emit(block.id, gesture.start, gesture.end)
        elif isinstance(gesture, MakingGesture):
            day_id = self.columns[gesture.column].day_id
            self.type_title(day_id, gesture.start, gesture.end)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an item, or make one of an hour on empty time."""
        if event.button() != _LEFT:
            return
        self._end_gesture()
        point = event.position()
        block, day = self.block_under(point), self.day_under(point)
        minute = self.minute_under(point)
        if block is not None:
            self.item_opened.emit(block.id)
        elif day is not None and minute is not None and self.hint_under(point) is None:
            start = int(minute // self.snap) * self.snap
            self.type_title(self.columns[day].day_id, start, start + USUAL)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands for what is chosen, or for the day."""
        self._end_gesture()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            block = self.current()
            rect = self.rect_of(block.id) if block else None
            corner = rect.center() if rect else self.viewport().rect().center()
            self.menu_requested.emit(self.viewport().mapToGlobal(corner))
        elif self.is_head(QPointF(event.pos())) and self.current_day() is not None:
            self.day_menu_requested.emit(event.globalPos())
        else:
            self.menu_requested.emit(event.globalPos())
