"""Limits and cleaning that all readers share while they make rows."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import CUT, NO_MARKS, Mark, Row, Value

MOST_ROWS = 20_000
MOST_COLUMNS = 300
MOST_CELLS = 2_000_000
MOST_CHARACTERS = 32_767
"""What a spreadsheet cell can hold."""
EMPTY_ROWS_TO_STOP = 200
"""A sheet's declared size lies often enough; after so many empty rows nothing is expected (T5)."""
_SIMPLE = (str, int, bool)


def collect(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return the rows up to the last one with something in it, within the limits.

    Raises:
        UserError: ``too_many_rows`` or ``too_many_columns``.
    """
    kept: list[Row] = []
    filled = empty = cells = 0
    for row in rows:
        kept.append(row)
        if row.empty:
            empty += 1
            if empty >= EMPTY_ROWS_TO_STOP:
                break
            continue
        empty = 0
        filled += 1
        cells += len(row)
        if filled > MOST_ROWS or cells > MOST_CELLS:
            raise UserError("too_many_rows", rows=MOST_ROWS)
        if len(row) > MOST_COLUMNS:
            raise UserError("too_many_columns", columns=MOST_COLUMNS)
    return tuple(kept[: len(kept) - empty])


def make_row(
    number: int, raw: Sequence[Any], marks: dict[int, Mark] | None = None, *, in_text: bool = False
) -> Row:
    """Return a row of plain values without the empty cells at its end."""
    values = [v if type(v) in _SIMPLE else plain_value(v) for v in raw]
    for index, value in enumerate(values):
        if type(value) is str:
            if not value or value.isspace():
                values[index] = None
            elif len(value) > MOST_CHARACTERS:
                values[index] = value[:MOST_CHARACTERS]
                marks = {**(marks or {}), index: Mark(problem=CUT)}
    length = max(marks, default=-1) + 1 if marks else 0
    while len(values) > length and values[-1] is None:
        values.pop()
    return Row(number, tuple(values), marks or NO_MARKS, in_text=in_text)


def plain_value(value: Any) -> Value:
    """Return a parser's value as one of the cell types.

    Whole numbers kept as floats become int, midnights become dates, durations clock times.
    """
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.replace(microsecond=0)
    if isinstance(value, timedelta):
        return _clock_or_text(value)
    if value is None or isinstance(value, str | int | date | time):
        return value
    return str(value)


def _clock_or_text(span: timedelta) -> Value:
    seconds = round(span.total_seconds())
    if 0 <= seconds < 24 * 3600:
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    return str(span)
