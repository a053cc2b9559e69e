"""Columns of names that stay at the left edge when a table is scrolled to the right (U28)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHeaderView

from kpt_desktop.gui.models.participants_model import COLUMNS

_PAIRS = (
    ("surname_native", "given_native"),
    ("surname_lat", "given_lat"),
    ("surname_cyr", "given_cyr"),
)
_MOST_SHARE = 0.6
"""Of the window's width; were the names wider, nothing else could be read beside them."""


class StickyColumns:
    """Says where the shown surname and given name are painted while they would be out of sight.

    The columns stay where they are in the table: only the place where they are drawn and clicked
    is another one, so that keyboard, selection, editing and sorting know nothing of it.
    """

    def __init__(self, head: QHeaderView) -> None:
        self._head = head

    def places(self) -> Mapping[int, int]:
        """Return the left edges of the columns that stick now, none when all stand in place."""
        places: dict[int, int] = {}
        taken = 0
        for column in self._names():
            natural = self._head.sectionViewportPosition(column)
            if natural < taken:
                places[column] = taken
            taken += self._head.sectionSize(column)
        room = self._head.viewport().width()
        return places if places and taken <= _MOST_SHARE * room else {}

    def width(self) -> int:
        """Return how much of the left edge is covered."""
        places = self.places()
        return max((x + self._head.sectionSize(c) for c, x in places.items()), default=0)

    def width_before(self, column: int) -> int:
        """Return how much is covered once everything left of a column is scrolled away."""
        mine = self._head.visualIndex(column)
        sizes = [
            self._head.sectionSize(c) for c in self._names() if self._head.visualIndex(c) < mine
        ]
        return sum(sizes) if sum(sizes) <= _MOST_SHARE * self._head.viewport().width() else 0

    def is_name(self, column: int) -> bool:
        """Tell whether a column is one of those that stick."""
        return column in self._names()

    def at(self, x: int) -> int | None:
        """Return the column that sticks at a place, None where none does."""
        for column, left in self.places().items():
            if left <= x < left + self._head.sectionSize(column):
                return column
        return None

    def shift_at(self, x: int) -> int:
        """Return how far a place is from where its column really stands; 0 outside the names."""
        column = self.at(x)
        if column is None:
            return 0
        return self._head.sectionViewportPosition(column) - self.places()[column]

    def _names(self) -> list[int]:
        """Return the columns of the first spelling that is shown, from left to right."""
        for pair in _PAIRS:
            columns = [COLUMNS.index(key) for key in pair]
            shown = [column for column in columns if not self._head.isSectionHidden(column)]
            if shown:
                return sorted(shown, key=self._head.visualIndex)
        return []
