"""By which columns a table is sorted, and what another click on a head makes of it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SortBy:
    """One column of a sorting; the first column decides, the next ones among its equals."""

    key: str
    descending: bool = False


Sorting = tuple[SortBy, ...]


def place_of(sorting: Sequence[SortBy], key: str) -> int | None:
    """Return which place a column has in a sorting, None when it has none."""
    return next((place for place, by in enumerate(sorting) if by.key == key), None)


def clicked(sorting: Sorting, key: str, *, adding: bool) -> Sorting:
    """Return the sorting after a click: upwards, then downwards, then as entered (U23).

    Args:
        sorting: that of now.
        key: the column whose head is clicked.
        adding: the other columns stay, and a new one comes after them.
    """
    place = place_of(sorting, key)
    if not adding:
        if place is None or len(sorting) > 1:
            return (SortBy(key),)
        return () if sorting[place].descending else (SortBy(key, descending=True),)
    if place is None:
        return (*sorting, SortBy(key))
    turned = () if sorting[place].descending else (SortBy(key, descending=True),)
    return (*sorting[:place], *turned, *sorting[place + 1 :])
