"""What one paint of the timetable shows."""

from collections.abc import Collection, Hashable
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.timetable.content import Block, Mark
from kpt_desktop.gui.widgets.timetable.grid import STRIP_ROWS, Grid
from kpt_desktop.gui.widgets.timetable.look import PADDING, Look


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a dragged item, or one being made, would be.

    Attributes:
        words: day and times, on the ghost under the mouse alone.
        mark: what speaks against the place; None when it is free.
        verdict: the mark in words, or that the place is free; empty where nobody judges.
    """

    column: int
    start: float
    end: float
    words: str
    mark: Mark | None = None
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """The time cursor: a stretch of a day where the keyboard stands."""

    column: int
    start: int
    end: int


@dataclass(slots=True)
class Scene:
    """All that one paint shows: what, how far scrolled, and what is chosen.

    Attributes:
        faded: items that are being dragged away.
        ghosts: where they would be; the first one has the words.
        handled: the item whose edges can be dragged.
        marquee: rectangle that chooses, in content coordinates.
        refusal: viewport point and words: why nothing can be dropped there.
        told: viewport point and words: where it would go.
        now: day and minute of the line that shows the present.
        strip_first: first row of the strip that a day shows, where not 0.
    """

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
    faded: Collection[UUID] = ()
    ghosts: tuple[Ghost, ...] = ()
    handled: UUID | None = None
    slot: Slot | None = None
    marquee: QRectF | None = None
    refusal: tuple[QPointF, str] | None = None
    told: tuple[QPointF, str] | None = None
    now: tuple[int, float] | None = None
    strip_first: dict[int, int] = field(default_factory=dict)

    @property
    def ghost(self) -> Ghost | None:
        """Return the ghost under the mouse."""
        return self.ghosts[0] if self.ghosts else None

    def still(self) -> Hashable:
        """Return all that the slow part of a paint depends on: when equal, it looks the same."""
        strips = tuple(sorted(self.strip_first.items()))
        view = (self.x, self.y, self.width, self.height)
        return (self.grid, self.look, *view, frozenset(self.faded), strips)


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


def hidden_blocks(scene: Scene, number: int) -> tuple[list[Block], list[Block]]:
    """Return a day's items wholly above and wholly below what is in sight, the nearest first."""
    grid = scene.grid
    bottom = scene.y + scene.height - grid.top
    timed = grid.columns[number].timed
    above = [block for block in timed if grid.rects[block.id].bottom() <= scene.y]
    below = [block for block in timed if grid.rects[block.id].top() >= bottom]
    above.sort(key=lambda block: -grid.rects[block.id].bottom())
    below.sort(key=lambda block: grid.rects[block.id].top())
    return above, below


def hidden_counts(scene: Scene) -> list[tuple[int, int]]:
    """Return for each day how many items lie wholly above and below what is in sight."""
    found = (hidden_blocks(scene, number) for number in range(len(scene.grid.columns)))
    return [(len(above), len(below)) for above, below in found]


def hint_rects(scene: Scene, number: int) -> tuple[tuple[QRectF, str] | None, ...]:
    """Return where a day tells of items above and below, in the viewport, and the words."""
    grid, metrics = scene.grid, scene.look.plain_metrics
    right = grid.measures.gutter - scene.x + grid.lefts[number] + grid.widths[number]
    hints: list[tuple[QRectF, str] | None] = []
    height = grid.measures.line
    tops = (grid.top + 2, scene.height - height - 2)
    for blocks, sign, y in zip(hidden_blocks(scene, number), "↑↓", tops, strict=True):
        words = f"{sign} {len(blocks)}"
        wide = metrics.horizontalAdvance(words) + 2 * PADDING
        area = QRectF(right - wide - theme.TIGHT - 1, y, wide, height)
        hints.append((area, words) if blocks else None)
    return tuple(hints)
