"""Who stands beside whom when things happen at the same time: pure interval layout."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Span = tuple[float, float]
"""Start and end, the end above the start; one that ends where another starts does not meet it."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Where one span stands among those it meets.

    Attributes:
        first: the lane it begins in, counted from 0.
        width: how many lanes it takes, since those to its right were free.
        count: lanes in its group; 1 for a span that meets nobody.
    """

    first: int
    width: int
    count: int


def side_by_side(spans: Sequence[Span]) -> tuple[Lane, ...]:
    """Return a lane for each span, in the order given, such that no two cover each other.

    Spans that meet, directly or through others, form a group and share its width. Each takes the
    leftmost free lane and then grows to the right as far as nobody is in the way.
    """
    lanes: dict[int, Lane] = {}
    for group in _groups(spans):
        columns, places = _columns(spans, group)
        for index in group:
            first = places[index]
            width = _free_width(spans[index], columns, first)
            lanes[index] = Lane(first, width, len(columns))
    return tuple(lanes[index] for index in range(len(spans)))


def _groups(spans: Sequence[Span]) -> Iterator[list[int]]:
    """Yield the indexes of spans that hang together, each group by time, longer ones first."""
    order = sorted(range(len(spans)), key=lambda index: (spans[index][0], -spans[index][1]))
    group: list[int] = []
    until = float("-inf")
    for index in order:
        start, end = spans[index]
        if group and start >= until:
            yield group
            group, until = [], float("-inf")
        group.append(index)
        until = max(until, end)
    if group:
        yield group


def _columns(spans: Sequence[Span], group: list[int]) -> tuple[list[list[Span]], dict[int, int]]:
    """Put each span into the first column that is free at its start."""
    columns: list[list[Span]] = []
    places: dict[int, int] = {}
    for index in group:
        start = spans[index][0]
        free = (n for n, column in enumerate(columns) if column[-1][1] <= start)
        place = next(free, len(columns))
        if place == len(columns):
            columns.append([])
        columns[place].append(spans[index])
        places[index] = place
    return columns, places


def _free_width(span: Span, columns: list[list[Span]], first: int) -> int:
    width = 1
    for column in columns[first + 1 :]:
        if _meets(span, column):
            break
        width += 1
    return width


def _meets(span: Span, column: list[Span]) -> bool:
    """Return whether a span meets any of a column's, which are sorted and apart."""
    start, end = span
    at = bisect_right(column, start, key=lambda other: other[0])
    before = at > 0 and column[at - 1][1] > start
    after = at < len(column) and column[at][0] < end
    return before or after
