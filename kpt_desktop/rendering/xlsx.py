"""A table to XLSX as an office expects it: typed cells, frozen head, filter, ready to print."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from kpt_desktop.errors import UserError
from kpt_desktop.rendering.sheet import SheetData, Value

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

DATE_FORMAT = "dd.mm.yyyy"
FIRST_EXCEL_DATE = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier dates are written as text."""

NARROWEST, WIDEST = 5, 48
MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - a fixed date: the same data give the same bytes
_NOT_IN_TAB = re.compile(r"[\[\]:*?/\\]")
_A4 = 9


def render_xlsx(sheet: SheetData) -> bytes:
    """Return the bytes of a workbook of one sheet; see :func:`render_workbook`."""
    return render_workbook((sheet,))


def render_workbook(sheets: Sequence[SheetData]) -> bytes:
    """Return the workbook's bytes; the same tables give the same bytes.

    Texts are written as texts, so neither ``=…`` nor an address becomes live (T1, T2, F64).

    Raises:
        UserError: ``cell_too_long``, where Excel would cut the text without a word.
    """
    from xlsxwriter.workbook import Workbook

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"title": sheets[0].title, "created": MADE})
        for sheet, name in zip(sheets, _tabs(sheets), strict=True):
            page = book.add_worksheet(name)
            _set_up(page, sheet)
            _write(book, page, sheet)
    return target.getvalue()


def _tabs(sheets: Sequence[SheetData]) -> list[str]:
    """Return the names of the tabs, no two alike however they are cut."""
    names: list[str] = []
    for number, sheet in enumerate(sheets, start=1):
        name = tab_name(sheet.name)
        taken = name.casefold() in {other.casefold() for other in names}
        names.append(f"{name[:27]} {number}" if taken else name)
    return names


def tab_name(name: str) -> str:
    """Return a name as a sheet's tab may have it."""
    return _NOT_IN_TAB.sub(" ", name).strip("' ")[:31] or "1"


def _set_up(page: "Worksheet", sheet: SheetData) -> None:
    last_row, last_column = len(sheet.rows), max(len(sheet.headers) - 1, 0)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, last_row, last_column)
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(left=0.5, right=0.4, top=0.6, bottom=0.7)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    title = sheet.title.replace("&", "&&")
    page.set_footer(f"&L{title}&R{sheet.page_words.format(page='&P', pages='&N')}")


def _write(book: "Workbook", page: "Worksheet", sheet: SheetData) -> None:
    plain = book.add_format({"valign": "top", "text_wrap": True})
    dated = book.add_format({"valign": "top", "num_format": DATE_FORMAT, "align": "left"})
    head = book.add_format(
        {"bold": True, "valign": "top", "text_wrap": True, "bottom": 1, "bg_color": "#EEF2F6"}
    )
    for column, header in enumerate(sheet.headers):
        page.write_string(0, column, header, head)
        page.set_column(column, column, _width(header, sheet.rows, column))
    write = _writer(page, plain, dated)
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row):
            if value is not None and value != "":
                write(number, column, value)


def _writer(
    page: "Worksheet", plain: "Format", dated: "Format"
) -> Callable[[int, int, Value], None]:
    text, number, day = page.write_string, page.write_number, page.write_datetime

    def write(row: int, column: int, value: Value) -> None:
        if isinstance(value, str):
            if text(row, column, value, plain):
                raise UserError("cell_too_long", row=row + 1, column=column + 1)
        elif isinstance(value, int):
            number(row, column, value, plain)
        elif isinstance(value, date):
            if value < FIRST_EXCEL_DATE:
                text(row, column, value.isoformat(), plain)
            else:
                day(row, column, value, dated)

    return write


def _width(header: str, rows: Sequence[Sequence[Value]], column: int) -> float:
    """Return a width in characters: the longest line, a date's ten, within limits."""
    longest = max((_length(row[column]) for row in rows), default=0)
    return min(max(longest + 1, min(len(header), 16) + 3, NARROWEST), WIDEST)


def _length(value: Value) -> int:
    if isinstance(value, str):
        return len(value) if "\n" not in value else max(map(len, value.split("\n")))
    return 10 if isinstance(value, date) else len(str(value or ""))
