"""What a held mouse button does: nothing yet, until it has left four pixels of doubt (U46)."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.content import Mark
from kpt_desktop.gui.widgets.timetable.grid import Grid
from kpt_desktop.gui.widgets.timetable.scene import Ghost
from kpt_desktop.services.time_entry import show_clock

THRESHOLD = 4
"""Pixels under which a press with an unsteady hand is still a click."""

Judge = Callable[[UUID | None, UUID | None, int, int], Mark | None]
"""What speaks against an item (None: a new one) on a day (None: in the pool) from a minute to
another; None when the place is free."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Where the mouse is.

    Attributes:
        point: in the viewport.
        grid: the places now; they may have changed since the press (U57).
        x, y: how far the content is scrolled.
        step: minutes to cling to.
        copying: Ctrl is held.
    """

    point: QPointF
    grid: Grid
    x: int
    y: int
    step: int
    copying: bool = False

    @property
    def content(self) -> QPointF:
        """Return the point in content coordinates."""
        grid = self.grid
        return self.point + QPointF(self.x - grid.measures.gutter, self.y - grid.top)

    @property
    def minute(self) -> float:
        """Return the minute at the mouse's height, wherever it is."""
        return self.grid.minute_at(self.content.y())

    @property
    def column(self) -> int | None:
        """Return the day under the mouse, None beside and above the scale."""
        outside = self.point.x() < self.grid.measures.gutter or self.point.y() < self.grid.top
        return None if outside else self.grid.column_at(self.content.x())

    @property
    def strip_column(self) -> int | None:
        """Return the day under the mouse above the scale, where items without a time stand."""
        measures, y = self.grid.measures, self.point.y()
        inside = measures.head <= y < self.grid.top and self.point.x() >= measures.gutter
        return self.grid.column_at(self.content.x()) if inside else None


class Gesture:
    """A press that may become a drag.

    Attributes:
        ids: the items it is about; when one of them goes, so does the gesture.
        ghosts: what it would leave behind.
        marquee: rectangle that chooses, in content coordinates.
        refused: dropped here, nothing would change.
        told: words at the mouse, where there is no ghost to say them.
    """

    def __init__(self, pressed: QPointF) -> None:
        self._pressed = pressed
        self.started = False
        self.ids: frozenset[UUID] = frozenset()
        self.ghosts: tuple[Ghost, ...] = ()
        self.marquee: QRectF | None = None
        self.refused = False
        self.told = ""
        self.copying = False

    def follow(self, hand: Hand) -> None:
        """Follow the mouse once it has moved in earnest."""
        if (hand.point - self._pressed).manhattanLength() >= THRESHOLD:
            self.started = True
        if self.started:
            self.copying = hand.copying
            self.move(hand)

    def move(self, hand: Hand) -> None:
        """Work out what would be left behind; for subclasses."""
        raise NotImplementedError


def span_words(start: int, end: int | None) -> str:
    """Return two clock times; a day's end is 24:00, what lies beyond is the next day's clock."""
    return show_clock(start) if end is None else f"{show_clock(start)}–{show_clock(end)}"


def line_at(minute: float, step: int) -> int:
    """Return the nearest grid line, from a day's beginning to its end."""
    return min(max(round(minute / step) * step, 0), DAY)
