"""How a list of rows turns into another one, in steps a model can announce."""

from collections.abc import Iterator, Sequence
from uuid import UUID

MOST_STEPS = 100
"""Above that many steps a model is reset instead: announcing each costs more than a repaint."""

Span = tuple[int, int]
"""First and last row, both included."""


def removals(old: Sequence[UUID], new: Sequence[UUID]) -> list[Span]:
    """Return the runs of rows that go, last first, so that each is right when it is announced."""
    staying = set(new)
    return list(reversed(list(_runs([row for row, i in enumerate(old) if i not in staying]))))


def insertions(old: Sequence[UUID], new: Sequence[UUID]) -> list[Span]:
    """Return the runs of rows that come, by their places in the new list, first ones first."""
    known = set(old)
    return list(_runs([row for row, i in enumerate(new) if i not in known]))


def _runs(rows: Sequence[int]) -> Iterator[Span]:
    first = 0
    for place, row in enumerate(rows):
        if place + 1 == len(rows) or rows[place + 1] != row + 1:
            yield rows[first], row
            first = place + 1
