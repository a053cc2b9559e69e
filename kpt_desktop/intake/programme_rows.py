"""One row of a programme's table: its day, its time, and its texts by column."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kpt_desktop.domain.enums import DayPart, Severity
from kpt_desktop.intake.day_headings import DayMark, read_heading
from kpt_desktop.intake.grid import ERROR_CELL, Row
from kpt_desktop.intake.programme_columns import Columns, filled
from kpt_desktop.intake.programme_headers import Column, read_header
from kpt_desktop.intake.programme_lines import items_of_text
from kpt_desktop.intake.programme_raw import Problem, RawItem
from kpt_desktop.intake.programme_sheet import Grid
from kpt_desktop.intake.programme_text import cell_text, one_line
from kpt_desktop.intake.times import (
    NO_TIME,
    TimeReading,
    joined,
    lasting,
    read_duration,
    read_time,
    split_time,
)


class RowReader:
    """Reads rows of a grid by the columns that are known at that place."""

    def __init__(self, grid: Grid, columns: Columns) -> None:
        self._grid = grid
        self._columns = columns

    def items(self, row: Row, part: DayPart | None) -> list[RawItem]:
        """Return the item of a row, or several when its title cell has lines with times.

        Args:
            row: a row of the table.
            part: the part of the day from a row above, for a row without a time.
        """
        when = self.when(row)
        item = RawItem(self._grid.address(row, filled(row)[0]), self._time_address(row), when)
        for index, role in sorted(self._columns.roles.items()):
            self._fill(item, row, index, role)
        self._add_problems(item, row)
        if self._columns.of(Column.TRACK):
            return self._tracks(item, row)
        if when.says_when or when.problem:
            return [item]
        if len(item.titles) == 1 and split_time(one_line(item.titles[0][0])):
            return _divided(item)
        item.when = replace(when, part=part)
        return [item]

    def _tracks(self, item: RawItem, row: Row) -> list[RawItem]:
        """Return an item for each parallel track; a cell merged over all of them is for all."""
        found: list[RawItem] = []
        for index in self._columns.of(Column.TRACK):
            if not (typed := cell_text(row.value(index))):
                continue
            area = self._grid.area(row, index)
            together = area is not None and area.last_column > area.first_column
            first = not found
            made = replace(
                item,
                address=item.address if first else self._grid.address(row, index),
                titles=[(typed, "")],
                audience="" if together else self._columns.headers[index],
                notes=item.notes if first else [],
                problems=item.problems if first else [],
            )
            found.append(made)
        return found

    def mark(self, row: Row) -> tuple[DayMark | None, str]:
        """Return the day in the row's date columns and the address of the cell it stands in.

        The address is empty when those cells are empty.
        """
        columns = self._columns.of(Column.DATE)
        cells = [(i, value) for i in columns if (value := self._grid.value(row, i)) is not None]
        if not cells:
            return None, ""
        index, value = cells[0]
        if len(cells) > 1:  # a column for the date and one for the weekday
            value = " ".join(cell_text(other) for _, other in cells)
        number = cell_text(value).rstrip(".")
        if number.isdecimal() and len(number) < 3:  # a column "Day" with 1, 2, 3
            return DayMark(number=int(number), certain=True), self._grid.address(row, index)
        return read_heading(value), self._grid.address(row, index)

    def when(self, row: Row) -> TimeReading:
        """Return the time that a row's columns say together."""
        reading = self._time_of(row, Column.TIME)
        if reading == NO_TIME:
            reading = self._time_of(row, Column.START)
        if (end := self._time_of(row, Column.END)) != NO_TIME:
            reading = joined(reading, end)
        for index in self._columns.of(Column.DURATION):
            reading = lasting(reading, read_duration(self._grid.value(row, index)))
        return self._time_beside_date(row) if reading == NO_TIME else reading

    def _time_of(self, row: Row, role: Column) -> TimeReading:
        for index in self._columns.of(role):
            if not row.mark(index).problem:
                reading = read_time(self._grid.value(row, index))
                if reading != NO_TIME:
                    return reading
        return NO_TIME

    def _time_beside_date(self, row: Row) -> TimeReading:
        """Read the time of a cell that holds both: "5.10.2026 9:00"."""
        for index in self._columns.of(Column.DATE):
            value = row.value(index)
            if isinstance(value, datetime):
                return read_time(value)
            mark = read_heading(value)
            if mark and mark.title:
                return read_time(mark.title)
        return NO_TIME

    def _time_address(self, row: Row) -> str:
        for role in (Column.TIME, Column.START, Column.TITLE):
            for index in self._columns.of(role):
                if self._grid.value(row, index) is not None:
                    return self._grid.address(row, index)
        return self._grid.address(row, filled(row)[0])

    def _fill(self, item: RawItem, row: Row, index: int, role: Column) -> None:
        """Put a cell's text where it belongs; a merged cell holds for all its rows."""
        if row.mark(index).problem == ERROR_CELL:
            return
        own = role in {Column.TITLE, Column.NOTE}
        typed = cell_text(row.value(index) if own else self._grid.value(row, index))
        if not typed:
            return
        header = self._columns.headers.get(index, "")
        put: dict[Column, Callable[[], None]] = {
            Column.TITLE: lambda: item.titles.append((typed, header)),
            Column.PLACE: lambda: item.places.append((typed, header)),
            Column.NOTE: lambda: item.notes.append(_note(header, typed)),
            Column.AUDIENCE: lambda: setattr(item, "audience", typed),
            Column.RESPONSIBLE: lambda: setattr(item, "responsible", one_line(typed)),
        }
        if role in put:
            put[role]()

    def _add_problems(self, item: RawItem, row: Row) -> None:
        for index in sorted({*filled(row), *row.marks}):
            if problem := row.mark(index).problem:
                item.problems.append(Problem(self._grid.address(row, index), problem))
        mark, address = self.mark(row)
        if address and mark is None:
            item.problems.append(Problem(address, "date_unreadable"))
        if row.number in self._grid.sheet.hidden_rows:
            item.problems.append(Problem(item.address, "hidden_row", Severity.HINT))


def _note(header: str, typed: str) -> str:
    """A column we have no field for keeps its header: "Clothing: rubber boots"."""
    return f"{header}: {typed}" if header and read_header(header) is None else typed


def _divided(item: RawItem) -> list[RawItem]:
    """Divide a row whose title cell holds several lines with times of their own."""
    parts = items_of_text(item.titles[0][0], item.address)
    for part in parts:
        part.places = part.places or item.places
        part.audience, part.responsible = item.audience, item.responsible
    parts[0].notes, parts[0].problems = item.notes, item.problems
    return parts
