"""Programmes as a grid: days beside each other with times at the left, or the other way round."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from kpt_desktop.domain.enums import Severity
from kpt_desktop.intake.day_headings import DayMark, read_heading
from kpt_desktop.intake.grid import Row
from kpt_desktop.intake.programme_columns import filled
from kpt_desktop.intake.programme_headers import Column, read_header
from kpt_desktop.intake.programme_lines import items_of_text
from kpt_desktop.intake.programme_raw import Problem, RawDay, RawItem
from kpt_desktop.intake.programme_sheet import Grid
from kpt_desktop.intake.programme_text import cell_text
from kpt_desktop.intake.times import NO_TIME, TimeReading, joined, read_time

_MOST_ROWS_ABOVE = 60
"""A timetable's head stands near the top."""


def read_timetable(grid: Grid) -> list[RawDay] | None:
    """Return the days of a sheet that is a timetable, or None when it is none."""
    for row in islice(grid, _MOST_ROWS_ABOVE):
        days = _marks(row)
        if len(days) >= 2 and _is_timetable(grid, row, days):
            return _days_across(grid, row, days)
        slots = _slots(row)
        if len(slots) >= 2 and _days_below(grid, row, min(slots)):
            return _days_down(grid, row, slots)
    return None


def _marks(row: Row) -> dict[int, DayMark]:
    """Return the days that a row names, one a column; only the cells before them may be others.

    "5 October | Monday" is one day in two cells: the days of a timetable are named alike.
    """
    marks = {index: mark for index in filled(row) if (mark := read_heading(row.values[index]))}
    others = [index for index in filled(row) if index not in marks]
    if any(index > min(marks, default=0) for index in others):
        return {}
    sorts = {(mark.day is None, mark.number is None) for mark in marks.values()}
    return marks if len(sorts) == 1 and len(set(marks.values())) == len(marks) else {}


def _is_timetable(grid: Grid, head: Row, days: Mapping[int, DayMark]) -> bool:
    """Two dates in a row may also be a period; under a timetable's days there are texts."""
    below = [row for row in grid if row.number > head.number and not row.empty]
    return sum(len(set(filled(row)) & set(days)) >= 1 for row in below) >= 1


def _days_across(grid: Grid, head: Row, marks: Mapping[int, DayMark]) -> list[RawDay]:
    days = {
        index: RawDay(replace(mark, title=""), grid.address(head, index))
        for index, mark in marks.items()
    }
    first = min(marks)
    done = list(days.values())
    reading = NO_TIME
    for row in grid:
        if row.number <= head.number or row.empty:
            continue
        again = _marks(row)
        if len(again) >= 2:  # a second week below the first
            days = {i: RawDay(m, grid.address(row, i)) for i, m in again.items()}
            done += days.values()
            first = min(days)
            continue
        reading = _time_at_left(grid, row, first) or reading
        for index, day in days.items():
            day.items += _items_at(grid, row, index, reading, first)
    return done


def _time_at_left(grid: Grid, row: Row, before: int) -> TimeReading | None:
    """Return the time in the columns before the first day: one, or "from" and "to"."""
    readings = []
    for index in range(before):
        value = grid.value(row, index)
        if value is not None and not (isinstance(value, int) and value < 6):  # lesson numbers
            readings.append(read_time(value))
    told = [reading for reading in readings if reading.says_when or reading.problem]
    if not told:
        return None
    clear = [reading for reading in told if reading.start is not None] or told
    if len(clear) > 1 and clear[0].end is None:
        return joined(clear[0], clear[1])
    return clear[0]


def _end_at(grid: Grid, row: Row, first: int) -> int | None:
    """Return when the slot of a row ends, or begins if only that is known."""
    reading = _time_at_left(grid, row, first)
    return (reading.end or reading.start) if reading else None


def _items_at(
    grid: Grid,
    row: Row,
    index: int,
    reading: TimeReading,
    first: int,
) -> list[RawItem]:
    """Return the items of one cell.

    A cell that is merged over several rows lasts until the time left of column ``first`` there.
    """
    typed = cell_text(grid.value(row, index))
    if not typed or grid.goes_on(row, index):
        return []
    area = grid.area(row, index)
    if area is not None and area.last_row > area.first_row and reading.start is not None:
        last = grid.row(area.last_row)
        end = _end_at(grid, last, first) if last else None
        if end is not None and end > reading.start:
            reading = replace(reading, end=end)
    items = items_of_text(typed, grid.address(row, index), reading)
    _mark_hidden(grid, row, items)
    return items


def _mark_hidden(grid: Grid, row: Row, items: list[RawItem]) -> None:
    if row.number in grid.sheet.hidden_rows and items:
        items[0].problems.append(Problem(items[0].cell, "hidden_row", Severity.HINT))


def _slots(row: Row) -> dict[int, TimeReading]:
    """Return the times that a row of headers names, one a column: "9:00–10:30 | Odpoledne"."""
    slots: dict[int, TimeReading] = {}
    for index in filled(row):
        value = row.values[index]
        reading = read_time(value) if isinstance(value, str) else NO_TIME
        if reading.says_when and not reading.rest and not reading.problem:
            slots[index] = reading
        elif slots or not (isinstance(value, str) and read_header(value) is Column.DATE):
            return {}
    return slots


def _days_below(grid: Grid, head: Row, first_slot: int) -> bool:
    """Tell whether under such a row each row begins with a day."""
    below = [row for row in grid if row.number > head.number and not row.empty]
    days = [row for row in below if _day_at_left(grid, row, first_slot)]
    return bool(days) and len(days) * 2 >= len(below)


def _day_at_left(grid: Grid, row: Row, before: int) -> DayMark | None:
    texts = [cell_text(grid.value(row, index)) for index in range(before)]
    return read_heading(" ".join(filter(None, texts)))


def _days_down(grid: Grid, head: Row, slots: Mapping[int, TimeReading]) -> list[RawDay]:
    days: list[RawDay] = []
    for row in grid:
        if row.number <= head.number or row.empty:
            continue
        mark = _day_at_left(grid, row, min(slots))
        if mark and (not days or days[-1].mark != mark):
            days.append(RawDay(mark, grid.address(row, filled(row)[0])))
        if days:
            for index, reading in slots.items():
                days[-1].items += _items_at(grid, row, index, reading, 0)
    return days
