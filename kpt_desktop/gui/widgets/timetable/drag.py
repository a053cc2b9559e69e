"""A drag of one item: from a press, over four pixels of doubt, to a place where it may land."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from kpt_desktop.domain.times import clock_range
from kpt_desktop.gui.widgets.timetable.content import Block
from kpt_desktop.gui.widgets.timetable.grid import Grid, snapped
from kpt_desktop.gui.widgets.timetable.scene import Ghost

THRESHOLD = 4
"""Pixels under which a press with an unsteady hand is still a click (U46)."""


@dataclass(slots=True)
class Drag:
    """What is being dragged, from where, and where to.

    Attributes:
        pressed: viewport point of the press.
        grip: minutes between the block's start and the press.
        target: the ghost now, None outside the days: dropped there nothing changes.
    """

    block: Block
    pressed: QPointF
    grip: float
    started: bool = False
    target: Ghost | None = None

    def follow(self, point: QPointF, grid: Grid, x: int, y: int, step: int) -> None:
        """Follow the mouse.

        Args:
            point: in the viewport.
            grid: the places now; they may have changed since the press.
            x: how far the content is scrolled sideways.
            y: how far it is scrolled down.
            step: minutes the start clings to.
        """
        if (point - self.pressed).manhattanLength() >= THRESHOLD:
            self.started = True
        if not self.started:
            return
        column = grid.column_at(point.x() - grid.measures.gutter + x)
        if column is None or point.x() < grid.measures.gutter or point.y() < grid.top:
            self.target = None
            return
        minute = grid.minute_at(point.y() - grid.top + y) - self.grip
        self.target = ghost_of(self.block, column, snapped(minute, step), grid)


def ghost_of(block: Block, column: int, start: int, grid: Grid) -> Ghost:
    """Return the ghost of a block at another place, its duration kept."""
    length = 60
    if block.start is not None and block.end is not None:
        length = block.end - block.start
    end = None if block.open_end and block.start is not None else start + length
    words = f"{grid.columns[column].title} · {clock_range(start, end)}"
    return Ghost(column, start, start + length, words)
