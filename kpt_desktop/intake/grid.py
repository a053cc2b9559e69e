"""A foreign table as plain cells: what every reader returns and everything after it reads.

Cells are made on demand from the row's bare values, so that a sheet of 20,000 rows stays small.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from typing import NamedTuple, overload

Value = str | int | float | bool | date | datetime | time | None

ERROR_CELL = "error_cell"
"""Problem of a cell that shows ``#N/A``, ``#REF!`` and the like; its text stays the value."""
NO_RESULT = "formula_without_value"
"""Problem of a formula whose result was never saved; its value is None."""
CUT = "cell_cut"
"""Problem of a cell with more characters than a spreadsheet can hold; the rest was left out."""


@cache
def column_letters(column: int) -> str:
    """Return the letters of a 1-based column: 1 is A, 28 is AB."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class Cell(NamedTuple):
    """One cell.

    Attributes:
        value: a typed value; text files have only text. An empty cell is None.
        address: ``B7``, or ``7:2`` (line and field) in a text file.
        row: 1-based row of the sheet, or line of a text file.
        column: 1-based.
        number_format: of a number that has one, such as ``000000``.
        problem: :data:`ERROR_CELL`, :data:`NO_RESULT`, :data:`CUT` or nothing.
    """

    value: Value
    address: str
    row: int
    column: int
    number_format: str = ""
    problem: str = ""


class Mark(NamedTuple):
    """What a few cells have beside their value."""

    number_format: str = ""
    problem: str = ""


_PLAIN = Mark()
NO_MARKS: Mapping[int, Mark] = {}


class Row(Sequence[Cell]):
    """The cells of one row up to the last one that holds something.

    Attributes:
        number: 1-based row of the sheet, or the line of a text file the row begins on.
        values: the bare values, for whoever needs no address.
        marks: by 0-based column, of the few cells that have one.
    """

    __slots__ = ("in_text", "marks", "number", "values")

    def __init__(
        self,
        number: int,
        values: tuple[Value, ...],
        marks: Mapping[int, Mark] = NO_MARKS,
        *,
        in_text: bool = False,
    ) -> None:
        self.number = number
        self.values = values
        self.marks = marks
        self.in_text = in_text

    def __len__(self) -> int:
        return len(self.values)

    @overload
    def __getitem__(self, index: int) -> Cell: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Cell, ...]: ...
    def __getitem__(self, index: int | slice) -> Cell | tuple[Cell, ...]:
        if isinstance(index, slice):
            return tuple(self._cell(i) for i in range(len(self.values))[index])
        return self._cell(range(len(self.values))[index])

    def __iter__(self) -> Iterator[Cell]:
        return map(self._cell, range(len(self.values)))

    def _cell(self, index: int) -> Cell:
        mark = self.marks.get(index, _PLAIN)
        return Cell(self.values[index], self.address(index), self.number, index + 1, *mark)

    def address(self, index: int) -> str:
        """Return the address of a 0-based column, of one past the row's end too."""
        if self.in_text:
            return f"{self.number}:{index + 1}"
        return f"{column_letters(index + 1)}{self.number}"

    def value(self, index: int) -> Value:
        """Return the value of a 0-based column, None past the row's end."""
        return self.values[index] if index < len(self.values) else None

    def mark(self, index: int) -> Mark:
        """Return what the cell of a 0-based column has beside its value."""
        return self.marks.get(index, _PLAIN)

    @property
    def empty(self) -> bool:
        """Whether no cell holds anything."""
        return not self.values and not self.marks


class Merged(NamedTuple):
    """A merged range, 1-based, both corners included; only its first cell has the value."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; ``rows`` holds empty rows too, up to the last row with something in it.

    Attributes:
        hidden: the sheet is not shown in the spreadsheet program.
        hidden_rows: numbers of rows that are hidden or filtered away.
        merged: merged ranges (not known in ``ods``).
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    merged: tuple[Merged, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """A file that was read.

    Attributes:
        kind: ``xlsx``, ``xlsb``, ``xls``, ``ods`` or ``text``.
        encoding: of a text file.
        delimiter: of a text file.
        from_1904: bare day numbers in cells count from 1904 instead of 1900.
    """

    kind: str
    sheets: tuple[Sheet, ...] = field(default=())
    encoding: str | None = None
    delimiter: str | None = None
    from_1904: bool = False

    def sheet(self, name: str) -> Sheet | None:
        """Return the sheet of that name, or None."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)
