"""Dragging one edge of an item, and dragging a new one out of empty time."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.content import Block
from kpt_desktop.gui.widgets.timetable.gesture import Gesture, Hand, line_at
from kpt_desktop.gui.widgets.timetable.scene import Ghost
from kpt_desktop.services.programme import SHORTEST


class ResizingGesture(Gesture):
    """The upper or the lower edge of an item; the other end stays where it is (U44).

    Attributes:
        block: the item.
        start, end: as they would be; ``end`` None for an item that keeps having only a start.
    """

    def __init__(
        self,
        pressed: QPointF,
        column: int,
        block: Block,
        *,
        upper: bool,
        ghost: Callable[[int, Block, int, int], Ghost],
    ) -> None:
        super().__init__(pressed)
        self._column, self._upper, self._ghost = column, upper, ghost
        self.block = block
        self.ids = frozenset({block.id})
        self.start = block.start or 0
        self.end = None if block.open_end else block.end

    def move(self, hand: Hand) -> None:
        """Let the edge cling to the grid line at the mouse's height, wherever the mouse is."""
        block = self.block
        begin, drawn = block.start or 0, block.end or 0
        if self._upper:
            latest = DAY - 1 if block.open_end else min(drawn - SHORTEST, DAY - 1)
            self.start = min(line_at(hand.minute, hand.step), latest)
            drawn = drawn + self.start - begin if block.open_end else drawn
        else:
            lowest = max(hand.grid.last_minute, DAY)
            line = min(max(round(hand.minute / hand.step) * hand.step, 0), lowest)
            self.end = drawn = max(line, begin + SHORTEST)
        self.ghosts = (self._ghost(self._column, block, self.start, drawn),)


class MakingGesture(Gesture):
    """A new item from where the button went down to where it comes up (U42).

    Attributes:
        column: number of the day.
        start, end: minutes after its midnight.
    """

    def __init__(
        self, pressed: QPointF, column: int, minute: float, ghost: Callable[[int, int, int], Ghost]
    ) -> None:
        super().__init__(pressed)
        self.column, self._from, self._ghost = column, minute, ghost
        self.start = self.end = 0

    def move(self, hand: Hand) -> None:
        """Stretch over every stretch of the grid that the mouse has touched."""
        step = hand.step
        first, last = sorted((self._from, min(max(hand.minute, 0), DAY - 1)))
        self.start = int(first // step) * step
        self.end = min(max(-int(-last // step) * step, self.start + step), DAY)
        self.ghosts = (self._ghost(self.column, self.start, self.end),)


class MarqueeGesture(Gesture):
    """A rectangle that chooses what it touches.

    Attributes:
        click: done when the mouse never moved.
    """

    def __init__(self, pressed: QPointF, origin: QPointF, click: Callable[[], None]) -> None:
        super().__init__(pressed)
        self._origin, self.click = origin, click

    def move(self, hand: Hand) -> None:
        """Draw the rectangle to the mouse; its beginning stays at its day and hour."""
        area = QRectF(self._origin, hand.content).normalized()
        self.marquee = area.adjusted(-0.5, -0.5, 0.5, 0.5)
