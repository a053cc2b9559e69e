"""Dragging items by their bodies: the one under the mouse clings to the grid, the others follow."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QPointF

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.content import Block
from kpt_desktop.gui.widgets.timetable.gesture import Gesture, Hand, span_words
from kpt_desktop.gui.widgets.timetable.scene import Ghost
from kpt_desktop.services.programme import USUAL
from kpt_desktop.services.programme_moves import Placement

Held = tuple[int, Block]
"""A day's number and an item of it."""


class MovingGesture(Gesture):
    """All chosen items, kept at their distances from one another.

    Attributes:
        placements: where they would go; empty outside the days and where nothing would change.
    """

    def __init__(
        self,
        pressed: QPointF,
        anchor: Held,
        others: Sequence[Held],
        grip: float,
        ghost: Callable[[int, Block, int, int], Ghost],
    ) -> None:
        """Take hold of items.

        Args:
            pressed: viewport point.
            anchor: the item under the mouse.
            others: what is chosen besides.
            grip: minutes between the anchor's start and the press.
            ghost: makes a ghost of a day's number, an item, its start and its end.
        """
        super().__init__(pressed)
        self._anchor, self._grip, self._ghost = anchor, grip, ghost
        self._held = [anchor, *others]
        self.ids = frozenset(block.id for _, block in self._held)
        self.placements: tuple[Placement, ...] = ()
        self._place: object = None
        self._left: tuple[tuple[Ghost, ...], tuple[Placement, ...], str] = ((), (), "")

    def move(self, hand: Hand) -> None:
        """Put the anchor under the mouse and the others where they follow."""
        anchor_start = self._anchor[1].start
        strip = hand.strip_column if anchor_start is None else None
        column = hand.column if strip is None else strip
        self.ghosts, self.placements, self.told, self.refused = (), (), "", column is None
        if column is None:
            return
        at, anchor = self._anchor
        numbers = [number for number, _ in self._held]
        days = min(max(column - at, -min(numbers)), len(hand.grid.columns) - 1 - max(numbers))
        start = self._start(hand) if strip is None else None
        place = (column, start, self.copying, hand.grid)
        if place == self._place:  # between two grid lines nothing is worked out anew
            self.ghosts, self.placements, self.told = self._left
            return
        self._place = place
        shift = start - anchor.start if start is not None and anchor.start is not None else 0
        ghosts, placements = [], []
        for number, block in self._held:
            begin = block.start + shift if block.start is not None else None
            if block is anchor:
                begin = start
            day_id = hand.grid.columns[number + days].day_id
            placements.append(Placement(block.id, day_id, begin))
            if begin is not None:
                ghosts.append(self._ghost(number + days, block, begin, begin + _length(block)))
        self.ghosts = tuple(ghosts)
        if start is None:
            self.told = hand.grid.columns[at + days].title
        if self.copying or days or shift or start != anchor.start:
            self.placements = tuple(placements)
        self._left = (self.ghosts, self.placements, self.told)

    def _start(self, hand: Hand) -> int:
        """Return the anchor's grid line, such that no item leaves its day."""
        anchor, step = self._anchor[1], hand.step
        starts = [block.start for _, block in self._held if block.start is not None]
        least, most = 0, DAY - step
        if anchor.start is not None:
            least = -((min(starts) - anchor.start) // step) * step
            most = (DAY - 1 - max(starts) + anchor.start) // step * step
        wanted = round((hand.minute - self._grip) / step) * step
        if least > most:
            return anchor.start or 0
        return min(max(wanted, least), most)


def _length(block: Block) -> int:
    if block.start is None or block.end is None:
        return USUAL
    return block.end - block.start


def words_of(title: str, block: Block, start: int, end: int) -> str:
    """Return a ghost's day and times."""
    known = None if block.open_end and block.start is not None else end
    return f"{title} · {span_words(start, known)}"


def same_place(blocks: dict[UUID, Block], held: Sequence[Block]) -> bool:
    """Return whether items are still where they were taken hold of."""
    return all(
        (now := blocks.get(block.id)) is not None
        and (now.start, now.end, now.day_id) == (block.start, block.end, block.day_id)
        for block in held
    )
