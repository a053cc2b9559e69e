"""A sheet with what its merged ranges mean, as the layouts of programmes read it."""

from collections.abc import Iterator

from kpt_desktop.intake.grid import Merged, Row, Sheet, Value


class Grid:
    """A sheet's rows, and for each cell the merged range it belongs to."""

    def __init__(self, sheet: Sheet, prefix: str = "") -> None:
        self.sheet = sheet
        self._prefix = prefix
        self._by_number = {row.number: row for row in sheet.rows}
        self._merged: dict[tuple[int, int], Merged] = {}
        for area in sheet.merged:
            if area.last_column - area.first_column < 300 and area.last_row - area.first_row < 500:
                for number in range(area.first_row, area.last_row + 1):
                    for column in range(area.first_column, area.last_column + 1):
                        self._merged[number, column - 1] = area

    def __iter__(self) -> Iterator[Row]:
        return iter(self.sheet.rows)

    def area(self, row: Row, index: int) -> Merged | None:
        """Return the merged range of a cell (0-based column), or None."""
        return self._merged.get((row.number, index))

    def row(self, number: int) -> Row | None:
        """Return the row of a 1-based number."""
        return self._by_number.get(number)

    def value(self, row: Row, index: int) -> Value:
        """Return a cell's value, that of the range's first cell for a merged one."""
        area = self.area(row, index)
        if area is None:
            return row.value(index)
        first = self.row(area.first_row)
        return first.value(area.first_column - 1) if first else None

    def goes_on(self, row: Row, index: int) -> bool:
        """Tell whether a cell continues a range that began in a row above."""
        area = self.area(row, index)
        return area is not None and area.first_row < row.number

    def address(self, row: Row, index: int) -> str:
        """Return a cell's address, with the sheet's name when several sheets are read."""
        return self._prefix + row.address(index)
