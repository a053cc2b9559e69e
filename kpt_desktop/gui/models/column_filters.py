"""Filters of single columns: some values of it, all but empty cells, or empty cells only."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.services.column_sets import SIDE_COLUMN
from kpt_desktop.services.field_values import told


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """Admits some values of a column, or all but some.

    Values are compared as the store writes them, so that a change of language changes no filter;
    the empty text stands for an empty cell.
    """

    values: frozenset[str]
    excluding: bool = False

    def admits(self, value: str) -> bool:
        """Tell whether a cell with this value is shown."""
        return (value in self.values) != self.excluding


EMPTY = ColumnFilter(frozenset({""}))
FILLED = ColumnFilter(frozenset({""}), excluding=True)


@dataclass(frozen=True, slots=True)
class ValueCount:
    """One value of a column, and how many rows have it."""

    plain: str
    value: Any
    rows: int


def column_value(row: Participant, key: str) -> Any:
    """Return the value in a row's column, the side included."""
    return row.delegation.side if key == SIDE_COLUMN else told(key, row.value(key))


def plain_value(row: Participant, key: str) -> str:
    """Return a value as filters compare it."""
    value = column_value(row, key)
    return "" if value is None else str(value).strip()


def values_of(rows: Iterable[Participant], key: str) -> list[ValueCount]:
    """Return a column's different values, the most frequent first, the empty one left out."""
    counts: Counter[str] = Counter()
    samples: dict[str, Any] = {}
    for row in rows:
        plain = plain_value(row, key)
        if plain:
            counts[plain] += 1
            samples.setdefault(plain, column_value(row, key))
    return [ValueCount(plain, samples[plain], count) for plain, count in counts.most_common()]


class ColumnFilters:
    """The filters in force, by column; each looks at all rows once, until rows change."""

    def __init__(self) -> None:
        self._filters: dict[str, ColumnFilter] = {}
        self._admitted: dict[str, frozenset[UUID]] = {}

    def __bool__(self) -> bool:
        return bool(self._filters)

    def all(self) -> Mapping[str, ColumnFilter]:
        """Return all filters in the order they were set."""
        return dict(self._filters)

    def get(self, key: str) -> ColumnFilter | None:
        """Return a column's filter, None where it has none."""
        return self._filters.get(key)

    def put(self, key: str, wanted: ColumnFilter | None) -> None:
        """Give a column a filter, or take it away."""
        self._admitted.pop(key, None)
        if wanted is None:
            self._filters.pop(key, None)
        else:
            self._filters[key] = wanted

    def clear(self) -> None:
        """Take all filters away."""
        self._filters, self._admitted = {}, {}

    def forget_rows(self) -> None:
        """Look at all rows again, since some have changed."""
        self._admitted = {}

    def admit(self, row: Participant) -> bool:
        """Tell whether a row fits all filters."""
        return all(f.admits(plain_value(row, key)) for key, f in self._filters.items())

    def among(self, ids: Iterable[UUID], rows: Mapping[UUID, Participant]) -> list[UUID]:
        """Return those rows that fit all filters, in their order."""
        found = list(ids)
        for key, wanted in self._filters.items():
            if key not in self._admitted:
                self._admitted[key] = frozenset(
                    i for i, row in rows.items() if wanted.admits(plain_value(row, key))
                )
            admitted = self._admitted[key]
            found = [i for i in found if i in admitted]
        return found
