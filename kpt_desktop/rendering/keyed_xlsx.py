"""Keyed sheets to XLSX: what is to be filled in can be typed and is checked, the rest stays."""

from io import BytesIO
from typing import TYPE_CHECKING

from kpt_desktop.domain.keyed_sheets import FIRST, KeyedBook, KeyedCell, KeyedColumn, KeyedSheet
from kpt_desktop.rendering.xlsx import MADE, tab_name

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
_LONGEST_MESSAGE = 255


def render_keyed(book: KeyedBook) -> bytes:
    """Return the workbook's bytes; the same sheets give the same bytes.

    Texts are written as texts, so that nothing typed becomes a formula (T1, T2). Sheets are
    protected without a password: only cells that are to be filled in can be typed into.
    """
    from xlsxwriter.workbook import Workbook

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as made:
        made.set_properties({"title": book.title, "created": MADE})
        styles = _Styles(made)
        for number, sheet in enumerate(book.sheets, start=1):
            name = tab_name(f"{number} {sheet.name}" if len(book.sheets) > 1 else sheet.name)
            _Page(made.add_worksheet(name), sheet, styles).write()
    return target.getvalue()


class _Styles:
    """The looks of cells of one workbook."""

    def __init__(self, book: "Workbook") -> None:
        common = {"valign": "top", "text_wrap": True}
        open_cell = {"locked": False, "border": 1, "border_color": "#9AA1AB"}
        self.title = book.add_format({"bold": True, "font_size": 13})
        self.line = book.add_format({"font_color": "#444444"})
        self.head = book.add_format(common | {"bold": True, "bottom": 1, "bg_color": "#EEF2F6"})
        self.text = book.add_format(common)
        self.strong = book.add_format(common | {"bold": True, "bg_color": "#F7F8FA"})
        self.figure = book.add_format({"valign": "top", "num_format": "0.##"})
        self.open_text = book.add_format(common | open_cell | {"num_format": "@"})
        self.open_figure = book.add_format(open_cell | {"valign": "top", "num_format": "0.##"})

    def of(self, cell: KeyedCell, column: KeyedColumn, *, strong: bool) -> "Format":
        """Return the look of a cell."""
        if cell.open:
            return self.open_figure if column.figures else self.open_text
        if strong:
            return self.strong
        return self.figure if column.figures else self.text


class _Page:
    """One sheet being written."""

    def __init__(self, page: "Worksheet", sheet: KeyedSheet, styles: _Styles) -> None:
        self._page, self._sheet, self._styles = page, sheet, styles
        self._head = 1 + len(sheet.lines)

    def write(self) -> None:
        """Write it all."""
        self._write_head()
        for offset, row in enumerate(self._sheet.rows, start=1):
            number = self._head + offset
            self._page.write_string(number, 0, row.key)
            for place, (column, cell) in enumerate(
                zip(self._sheet.columns, row.cells, strict=True), start=FIRST
            ):
                self._write_cell(
                    number, place, cell, self._styles.of(cell, column, strong=row.strong)
                )
        self._write_free()
        self._set_up()

    def _write_head(self) -> None:
        page, sheet, styles = self._page, self._sheet, self._styles
        page.write_string(0, 0, sheet.mark)
        page.write_string(0, 1, sheet.key)
        for number, line in enumerate(sheet.lines, start=1):
            page.write_string(number, FIRST, line, styles.line if number > 1 else styles.title)
        for place, column in enumerate(sheet.columns, start=FIRST):
            page.write_string(0, place, column.key)
            page.write_string(self._head, place, column.heading, styles.head)
            page.set_column(place, place, column.width)
        page.set_row(0, None, None, {"hidden": True})
        page.set_column(0, 1, 4, None, {"hidden": True})

    def _write_cell(self, row: int, place: int, cell: KeyedCell, style: "Format") -> None:
        page = self._page
        if isinstance(cell.value, int):
            page.write_number(row, place, cell.value / 100, style)
        elif cell.value:
            page.write_string(row, place, cell.value, style)
        else:
            page.write_blank(row, place, None, style)
        if cell.open and cell.most is not None:
            page.data_validation(
                row,
                place,
                row,
                place,
                {
                    "validate": "integer" if cell.step == 100 else "decimal",
                    "criteria": "between",
                    "minimum": 0,
                    "maximum": cell.most / 100,
                    "error_message": self._sheet.wrong[:_LONGEST_MESSAGE],
                },
            )

    def _write_free(self) -> None:
        sheet, first = self._sheet, self._head + len(self._sheet.rows) + 1
        last = first + sheet.free_rows - 1
        for number in range(first, last + 1):
            for place, column in enumerate(sheet.columns, start=FIRST):
                style = self._styles.of(KeyedCell(open=True), column, strong=False)
                self._page.write_blank(number, place, None, style)
        last = max(last, self._head + len(sheet.rows))
        for place, column in enumerate(sheet.columns, start=FIRST):
            if column.choices and last > self._head:
                check = {"validate": "list", "source": list(column.choices)}
                self._page.data_validation(self._head + 1, place, last, place, check)

    def _set_up(self) -> None:
        page = self._page
        page.freeze_panes(self._head + 1, FIRST + 1)
        page.set_landscape()
        page.set_paper(_A4)
        page.fit_to_pages(1, 0)
        page.repeat_rows(self._head)
        page.protect("", {"format_rows": True, "format_columns": True})
