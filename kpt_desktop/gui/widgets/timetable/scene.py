"""What one paint of the timetable shows."""

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QRectF

from kpt_desktop.gui.widgets.timetable.grid import STRIP_ROWS, Grid
from kpt_desktop.gui.widgets.timetable.look import Look


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a dragged item, or one being made, would be."""

    column: int
    start: float
    end: float
    words: str


@dataclass(slots=True)
class Scene:
    """All that one paint shows: what, how far scrolled, and what is chosen."""

    grid: Grid
    look: Look
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    selected: Collection[UUID] = ()
    current: UUID | None = None
    current_day: int | None = None
    focused: bool = False
    faded: UUID | None = None
    ghost: Ghost | None = None
    strip_first: dict[int, int] = field(default_factory=dict)
    """First row of the strip that a day shows, where not 0."""


def strip_rows(count: int, first: int = 0) -> tuple[range, int]:
    """Return which of a day's items without a time are shown, and how many more there are."""
    if count <= STRIP_ROWS:
        return range(count), 0
    shown = STRIP_ROWS - 1
    first = min(first, count - shown)
    return range(first, first + shown), count - shown


def strip_rect(grid: Grid, number: int, row: int) -> QRectF:
    """Return the place of a row above the scale: x of the content, y of the viewport."""
    measures = grid.measures
    top = measures.head + row * measures.strip_row + 1
    return QRectF(grid.lefts[number] + 2, top, grid.widths[number] - 6, measures.least_block)


def hidden_counts(scene: Scene) -> list[tuple[int, int]]:
    """Return for each day how many items lie wholly above and below what is in sight."""
    grid = scene.grid
    bottom = scene.y + scene.height - grid.top
    return [
        (
            sum(grid.rects[block.id].bottom() <= scene.y for block in column.timed),
            sum(grid.rects[block.id].top() >= bottom for block in column.timed),
        )
        for column in grid.columns
    ]
