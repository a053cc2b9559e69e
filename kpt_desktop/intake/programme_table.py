"""Programmes as a table with one item a row, or as lines of text, under headings for the days."""

from dataclasses import replace

from kpt_desktop.domain.enums import DayPart, Severity
from kpt_desktop.intake.day_headings import DayMark, Period, date_of, read_heading
from kpt_desktop.intake.day_parts import read_part
from kpt_desktop.intake.grid import Row
from kpt_desktop.intake.programme_columns import Columns, complete, filled, header_columns
from kpt_desktop.intake.programme_headers import Column
from kpt_desktop.intake.programme_lines import (
    is_end,
    is_note,
    is_signature,
    items_of_text,
    label_of_place,
)
from kpt_desktop.intake.programme_raw import Problem, RawDay
from kpt_desktop.intake.programme_rows import RowReader
from kpt_desktop.intake.programme_sheet import Grid
from kpt_desktop.intake.programme_text import cell_text, one_line
from kpt_desktop.intake.times import NO_TIME, TimeReading, joined, split_time

_MOST_CELLS_OF_HEADING = 3


def read_table(grid: Grid, period: Period) -> list[RawDay]:
    """Return the days of a sheet in the order of their headings; the first may have none."""
    return _TableReader(grid, period).read()


class _TableReader:
    """Goes down the rows, keeping the day, the part of the day and the columns it is in."""

    def __init__(self, grid: Grid, period: Period) -> None:
        self._grid = grid
        self._period = period
        self._rows = [row for row in grid if not row.empty]
        self._days = [RawDay(None, "")]
        self._part: DayPart | None = None
        self._waiting: TimeReading = NO_TIME
        self._header_above = False
        self._ended = False
        self._columns = Columns()
        self._columns = self._columns_without_header()

    def read(self) -> list[RawDay]:
        for row in self._rows:
            self._read_row(row)
        return [day for day in self._days if day.mark or day.items]

    def _columns_without_header(self) -> Columns:
        """Guess at once where no row names the columns; a table mostly has two of them filled."""
        if any(header_columns(row) for row in self._rows):
            return Columns()
        wide = [row for row in self._rows if len(filled(row)) > 1]
        if not wide or len(wide) * 3 < len(self._rows):
            return Columns()
        guessed = complete(Columns(), self._rows)
        roles = set(guessed.roles.values())
        told = roles & {Column.TIME, Column.START, Column.DATE}
        return guessed if told or any(map(self._heading, self._rows)) else Columns()

    def _read_row(self, row: Row) -> None:
        header = header_columns(row)
        if header:
            self._take_header(row, header)
            return
        self._header_above = False
        if mark := self._heading(row):
            self._begin_day(mark, row)
        elif self._ended or self._ends(row):
            self._ended = True
        elif part := self._part_alone(row):
            self._part = part
        elif self._is_item(row):
            self._add_row(row)
        elif not self._extend_merged(row):
            self._add_line(row)

    def _ends(self, row: Row) -> bool:
        """Tell whether from here on there are contacts and lists of people, until the next day."""
        cells = filled(row)
        return len(cells) == 1 and is_end(cell_text(row.values[cells[0]]))

    def _take_header(self, row: Row, header: Columns) -> None:
        self._ended = False
        for index in filled(row):
            mark = None if index in header.roles else read_heading(row.values[index])
            if mark:
                self._day(mark, self._grid.address(row, index))
        if self._header_above:
            header = self._columns.with_row(header)
        below = (other for other in self._rows if other.number > row.number)
        self._columns = complete(header, (r for r in below if not header_columns(r)))
        self._header_above = True

    def _heading(self, row: Row) -> DayMark | None:
        """Return the day that a row with hardly anything else in it names."""
        indexes = filled(row)
        if len(indexes) == 1:
            return self._heading_of_cell(row, indexes[0])
        if len(indexes) > _MOST_CELLS_OF_HEADING or self._columns.of(Column.DATE):
            return None
        texts = [cell_text(row.values[index]) for index in indexes]
        mark = read_heading(" ".join(texts))
        whole = mark is not None and not mark.title and mark.certain
        return mark if whole and all(map(read_heading, texts)) else None

    def _heading_of_cell(self, row: Row, index: int) -> DayMark | None:
        """Return the day a lone cell names; in a table "so" may be a word and "5.10" a time."""
        mark = read_heading(row.values[index])
        if mark is None:
            return None
        role = self._columns.roles.get(index)
        if mark.certain and isinstance(row.values[index], str):
            return mark
        if mark.weekday is not None:
            return None if role is Column.TITLE else mark
        day = date_of(mark, self._period)
        return mark if day is not None and day in self._period else None

    def _begin_day(self, mark: DayMark, row: Row) -> None:
        self._ended = False
        self._part, self._waiting = None, NO_TIME
        address = self._grid.address(row, filled(row)[0])
        if split_time(mark.title):
            self._day(replace(mark, title=""), address)
            self._days[-1].items += items_of_text(mark.title, address)
        else:
            self._day(mark, address)

    def _day(self, mark: DayMark, address: str) -> None:
        if self._days[-1].mark != mark:
            self._days.append(RawDay(mark, address))

    def _part_alone(self, row: Row) -> DayPart | None:
        """Return the part of the day a row names; a lone "lunch" is an item, though."""
        index = filled(row)[0] if len(filled(row)) == 1 else -1
        if index < 0 or self._columns.roles.get(index) is Column.TITLE:
            return None
        part = read_part(one_line(cell_text(row.values[index])))
        return None if part is DayPart.NOON else part

    def _is_item(self, row: Row) -> bool:
        if not self._columns:
            return False
        indexes = filled(row)
        titles = self._columns.of(Column.TITLE) or self._columns.of(Column.TRACK)
        if len(indexes) > 1:
            return not any(self._grid.goes_on(row, index) for index in titles)
        area = self._grid.area(row, indexes[0]) if indexes else None
        spans = area is not None and area.last_column > area.first_column
        return bool(set(indexes) & set(titles)) and not spans

    def _add_row(self, row: Row) -> None:
        reader = RowReader(self._grid, self._columns)
        mark, address = reader.mark(row)
        if mark:
            self._day(replace(mark, title=""), address)
        self._days[-1].items += reader.items(row, self._part)

    def _extend_merged(self, row: Row) -> bool:
        """Lengthen the item whose title is merged down over this row's time."""
        titles = self._columns.of(Column.TITLE)
        items = self._days[-1].items
        if not titles or not items or not self._grid.goes_on(row, titles[0]):
            return False
        when = RowReader(self._grid, self._columns).when(row)
        end = when.end or when.start
        before = items[-1].when
        if before.start is not None and end is not None and end > before.start:
            items[-1].when = joined(before, TimeReading(start=end))
        return True

    def _add_line(self, row: Row) -> None:
        """Read a row as a line of text; in a table only a line with a time can be an item."""
        cells = [cell_text(row.values[index]) for index in filled(row)]
        line = cells[0] if len(cells) == 1 else one_line(" | ".join(cells))
        if not line or is_signature(line):
            return
        address = self._grid.address(row, filled(row)[0])
        day = self._days[-1]
        split = split_time(one_line(line))
        if split and not split[1] and not self._columns:
            self._waiting = split[0]  # its title stands in the next line
        elif split:
            day.items += items_of_text(line, address)
        elif self._waiting != NO_TIME:
            day.items += items_of_text(line, address, self._waiting)
            self._waiting = NO_TIME
        elif self._add_remark(line):
            return
        elif day.mark and not self._columns:
            day.items += items_of_text(line, address, TimeReading(part=self._part))
        elif day.items:
            day.items[-1].problems.append(Problem(address, "line_left_out", Severity.HINT))

    def _add_remark(self, line: str) -> bool:
        """Put a line that speaks of the item above to it."""
        items = self._days[-1].items
        if items and (place := label_of_place(line)):
            items[-1].places = items[-1].places or [(place, "")]
        elif items and is_note(line):
            items[-1].notes.append(line)
        else:
            return False
        return True
