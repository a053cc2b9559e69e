"""Where everything in the timetable stands, in pixels, and back again.

Content coordinates: x from the right edge of the hours, y from midnight; neither is scrolled.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QRectF

from kpt_desktop.domain.lanes import side_by_side
from kpt_desktop.domain.times import DAY
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn

LEAST_COLUMN = 116
LEAST_LANE = 76
"""Pixels under which nothing can be read: many items at once widen their day instead."""

TAIL = 52
"""Pixels of the sign that an item of the day before goes on after midnight."""

STRIP_ROWS = 4
"""Rows shown above the scale for items without a clock time; the rest is one click away."""

SNAPS = (5, 10, 15, 30, 60)
"""Minutes of the grid that items may cling to."""

SNAP, FINE_SNAP = 15, 5
"""Minutes items cling to at first, and with Alt held."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes that come from fonts: the height of a line, a block's least height, the frame's."""

    line: int
    head: int
    gutter: int

    @property
    def least_block(self) -> int:
        """Return the height of a block with one line in it."""
        return self.line + 3

    @property
    def strip_row(self) -> int:
        """Return the height of one row above the scale, with the gap below it."""
        return self.least_block + 2


class Tail(NamedTuple):
    """What of an item lies after midnight, shown at the top of the next day."""

    column: int
    block: Block
    rect: QRectF


class Grid:
    """The places of all days and blocks for one width, scale and set of columns."""

    def __init__(
        self, columns: Sequence[DayColumn], width: int, scale: float, measures: Measures
    ) -> None:
        """Lay everything out.

        Args:
            columns: the days.
            width: pixels of the viewport, the hours included.
            scale: pixels a minute.
            measures: sizes from the fonts.
        """
        self.columns = columns
        self.scale = scale
        self.measures = measures
        self.index = {column.day_id: n for n, column in enumerate(columns)}
        self.rects: dict[UUID, QRectF] = {}
        self.strip_rows = _strip_rows(columns)
        latest = max((b.end or 0 for c in columns for b in c.timed), default=0)
        self.last_minute = max(DAY, ceil(latest / 60) * 60)
        lanes = [side_by_side([self._span(b) for b in c.timed]) for c in columns]
        needs = [max((lane.count for lane in column), default=1) * LEAST_LANE for column in lanes]
        self.widths = shared_out([max(n, LEAST_COLUMN) for n in needs], width - measures.gutter)
        self.lefts = [*accumulate(self.widths, initial=0)][: len(columns)]
        for number, column in enumerate(columns):
            for block, lane in zip(column.timed, lanes[number], strict=True):
                each = (self.widths[number] - theme.SMALL) / lane.count
                left = self.lefts[number] + 2 + lane.first * each
                top, bottom = (minute * scale for minute in self._span(block))
                wide = each * lane.width - 2
                self.rects[block.id] = QRectF(left, top + 0.5, wide, bottom - top - 1)

        self.tails = tuple(self._tails())

    def _tails(self) -> Iterator[Tail]:
        """Yield what runs on into the next day: at its right edge, so that nothing is covered."""
        for number, column in enumerate(self.columns[:-1]):
            following = self.columns[number + 1]
            for block in column.timed:
                if (block.end or 0) > DAY and following.day_id is not None:
                    wide = min(TAIL, self.widths[number + 1] / 3)
                    left = self.lefts[number + 1] + self.widths[number + 1] - wide
                    height = ((block.end or 0) - DAY) * self.scale
                    height = max(height, self.measures.least_block)
                    yield Tail(number + 1, block, QRectF(left, 0, wide - 2, height))

    def _span(self, block: Block) -> tuple[float, float]:
        """Return the minutes a block covers as drawn: a short one is as high as its line."""
        start, end = block.start or 0, block.end or 0
        return start, max(end, start + self.measures.least_block / self.scale)

    @property
    def width(self) -> int:
        """Return the pixels of all days together."""
        return sum(self.widths)

    @property
    def height(self) -> int:
        """Return the pixels of the whole scale, with a margin for the last hour's label."""
        return round(self.last_minute * self.scale) + self.measures.line

    @property
    def top(self) -> int:
        """Return the height of the heads and the strip, which do not scroll."""
        return top_of(self.columns, self.measures)

    def column_at(self, x: float) -> int | None:
        """Return the day at a content x."""
        return next(
            (n for n, left in enumerate(self.lefts) if left <= x < left + self.widths[n]),
            None,
        )

    def minute_at(self, y: float) -> float:
        """Return the minute at a content y."""
        return y / self.scale

    def block_at(self, x: float, y: float) -> Block | None:
        """Return the block on the scale under a content point."""
        number = self.column_at(x)
        if number is None:
            return None
        timed = self.columns[number].timed
        found = next((b for b in timed if self.rects[b.id].contains(x, y)), None)
        tails = (t.block for t in self.tails if t.column == number and t.rect.contains(x, y))
        return found or next(tails, None)

    def strip_row_at(self, y: float) -> int | None:
        """Return the row of the strip at a viewport y."""
        row, rest = divmod(y - self.measures.head - 2, self.measures.strip_row)
        return int(row) if 0 <= row < self.strip_rows and rest >= 0 else None


def top_of(columns: Sequence[DayColumn], measures: Measures) -> int:
    """Return the height of what stands above the scale: it does not depend on the scale."""
    rows = _strip_rows(columns)
    return measures.head + (rows * measures.strip_row + theme.TIGHT if rows else 0)


def _strip_rows(columns: Sequence[DayColumn]) -> int:
    return min(max((len(column.untimed) for column in columns), default=0), STRIP_ROWS)


def shared_out(least: Sequence[int], available: int) -> list[int]:
    """Return widths of at least these that fill what is available, as equal as they can be."""
    if not least:
        return []
    if sum(least) >= available:
        return list(least)
    level = _water_level(sorted(least), available)
    widths = [max(width, int(level)) for width in least]
    widths[-1] += available - sum(widths)
    return widths


def _water_level(rising: Sequence[int], available: int) -> float:
    """Return the common width that the narrower columns rise to."""
    held = 0
    for number in range(len(rising), 0, -1):
        level = (available - held) / number
        if rising[number - 1] <= level:
            return level
        held += rising[number - 1]
    return 0


def snapped(minute: float, step: int) -> int:
    """Return the nearest start on the grid that lies within a day."""
    return min(max(round(minute / step) * step, 0), DAY - step)
