"""A table that goes out as a spreadsheet and comes back: its rows and columns carry hidden keys.

The first row, hidden, holds a mark in its first cell, a key of the whole sheet in its second, and
the columns' keys after them; the first column, hidden, holds the rows' keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass

FIRST = 2
"""Number of hidden columns before the first that is seen; the second one is kept empty."""


@dataclass(frozen=True, slots=True)
class KeyedColumn:
    """One column.

    Attributes:
        key: hidden over it.
        heading: seen over it.
        width: in characters.
        choices: words to pick from; empty for any text.
        figures: its values are numbers, right aligned.
    """

    key: str
    heading: str
    width: float = 14
    choices: tuple[str, ...] = ()
    figures: bool = False


@dataclass(frozen=True, slots=True)
class KeyedCell:
    """One cell.

    Attributes:
        value: text, a number in hundredths, or None for an empty one.
        open: it may be typed into.
        most: the highest number allowed, in hundredths; None for any text.
        step: 100 where only whole numbers are allowed, else 1.
    """

    value: str | int | None = None
    open: bool = False
    most: int | None = None
    step: int = 1


@dataclass(frozen=True, slots=True)
class KeyedRow:
    """One row; ``key`` is hidden beside it, empty for rows that only say something."""

    key: str
    cells: tuple[KeyedCell, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class KeyedSheet:
    """One sheet.

    Attributes:
        name: of its tab.
        mark: tells what kind of sheet it is.
        key: of the whole sheet.
        lines: seen above the table.
        free_rows: empty rows below for more.
        wrong: what is said when a number typed is not allowed.
    """

    name: str
    mark: str
    key: str
    lines: tuple[str, ...]
    columns: tuple[KeyedColumn, ...]
    rows: tuple[KeyedRow, ...]
    free_rows: int = 0
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class KeyedBook:
    """A workbook of keyed sheets."""

    title: str
    sheets: Sequence[KeyedSheet]
