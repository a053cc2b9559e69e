"""A keyed sheet that came back: cells by the hidden keys of their rows and columns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kpt_desktop.intake.grid import Book, Cell, Row, Sheet

_SEARCHED = 5


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row: its key, empty for a new one; its cells by the columns' keys; its number."""

    key: str
    number: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """One sheet of the kind asked for.

    Attributes:
        name: of its tab.
        key: of the whole sheet.
        columns: keys of its columns.
        rows: below the headings, those that are all empty left out.
    """

    name: str
    key: str
    columns: tuple[str, ...]
    rows: tuple[ReturnedRow, ...]


def find_keyed(book: Book, mark: str) -> tuple[ReturnedSheet, ...]:
    """Return the sheets of a file that carry a mark, in their order."""
    return tuple(found for sheet in book.sheets if (found := _read(sheet, mark)) is not None)


def _read(sheet: Sheet, mark: str) -> ReturnedSheet | None:
    for row in sheet.rows[:_SEARCHED]:
        if mark in row.values:
            start = row.values.index(mark)
            keys = {
                place: value
                for place, value in enumerate(row.values)
                if place > start + 1 and isinstance(value, str) and value
            }
            rows = tuple(_rows(sheet, row.number, start, keys))
            return ReturnedSheet(sheet.name, _text(row, start + 1), tuple(keys.values()), rows)
    return None


def _rows(sheet: Sheet, key_row: int, start: int, keys: Mapping[int, str]) -> Iterator[ReturnedRow]:
    headed = False
    for row in sheet.rows:
        if row.number <= key_row:
            continue
        filled = {place for place, value in enumerate(row.values) if value is not None}
        if not headed:
            headed = len(filled & keys.keys()) == len(keys)
            continue
        if filled & keys.keys():
            cells = {key: _cell(row, place) for place, key in keys.items()}
            yield ReturnedRow(_text(row, start), row.number, cells)


def _cell(row: Row, place: int) -> Cell:
    if place < len(row):
        return row[place]
    return Cell(None, row.address(place), row.number, place + 1)


def _text(row: Row, place: int) -> str:
    value = row.value(place)
    return value.strip() if isinstance(value, str) else ""
