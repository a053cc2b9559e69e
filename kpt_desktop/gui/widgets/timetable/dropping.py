"""Typical blocks that are dragged in from beside the week: a ghost shows where one would stand."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QMimeData, QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.gesture import Gesture, Hand, line_at
from kpt_desktop.gui.widgets.timetable.scene import Ghost
from kpt_desktop.gui.widgets.timetable.view import Timetable

BLOCK = "application/x-kpt-programme-block+json"


@dataclass(frozen=True, slots=True)
class DraggedBlock:
    """A template under the mouse: which one, and the minutes its item would take."""

    template_id: UUID
    minutes: int


def to_mime(block: DraggedBlock) -> QMimeData:
    """Return what is dragged."""
    data = QMimeData()
    said = {"block": str(block.template_id), "minutes": block.minutes}
    data.setData(BLOCK, json.dumps(said).encode())
    return data


def from_mime(data: QMimeData) -> DraggedBlock | None:
    """Return the block that is dragged, None for anything else, which may come from anywhere."""
    if not data.hasFormat(BLOCK):
        return None
    try:
        said = json.loads(bytes(data.data(BLOCK).data()))
        return DraggedBlock(UUID(said["block"]), min(max(int(said["minutes"]), 5), DAY))
    except (ValueError, TypeError, KeyError):
        return None


class PlacingGesture(Gesture):
    """A block on its way; it begins where the mouse is.

    Attributes:
        column: number of the day, None outside the days.
        start: minutes after its midnight, None above the scale: at the block's usual time.
    """

    def __init__(
        self, entered: QPointF, minutes: int, ghost: Callable[[int, int, int], Ghost]
    ) -> None:
        super().__init__(entered)
        self._minutes, self._ghost = minutes, ghost
        self.started = True
        self.column: int | None = None
        self.start: int | None = None

    def move(self, hand: Hand) -> None:
        """Cling to the grid line at the mouse's height; above the scale the time is the usual."""
        strip = hand.strip_column
        self.column = hand.column if strip is None else strip
        self.refused, self.ghosts, self.start = self.column is None, (), None
        if self.column is None or strip is not None:
            return
        self.start = min(line_at(hand.minute, hand.step), DAY - hand.step)
        self.ghosts = (self._ghost(self.column, self.start, self.start + self._minutes),)


class WeekView(Timetable):
    """The timetable that also takes blocks from beside it.

    Signals:
        block_dropped(UUID, UUID or None, int or None): a template, on a day, at a minute.
    """

    block_dropped = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._dragged: DraggedBlock | None = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a block; anything else passes by."""
        self._dragged = from_mime(event.mimeData())
        if self._dragged is not None:
            self._mouse = event.position()
            self._begin(PlacingGesture(self._mouse, self._dragged.minutes, self._ghost_at))
            self._edge_timer.start()
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let the ghost follow."""
        self._mouse, self._modifiers = event.position(), event.modifiers()
        self._follow()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Forget the block: it was taken away again."""
        self._end_gesture()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the block is to stand; outside the days nothing changes."""
        self._mouse, self._modifiers = event.position(), event.modifiers()
        self._follow()
        gesture, block = self._gesture, self._dragged
        self._end_gesture()
        if isinstance(gesture, PlacingGesture) and gesture.column is not None and block:
            event.acceptProposedAction()
            day_id = self.columns[gesture.column].day_id
            self.block_dropped.emit(block.template_id, day_id, gesture.start)
