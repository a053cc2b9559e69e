"""A partner's form to XLSX: choices to pick, dates that are checked, ids that stay in place."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kpt_desktop.domain import partner_forms as forms
from kpt_desktop.domain.partner_forms import FormColumn, FormRow, PartnerForm
from kpt_desktop.rendering.xlsx import DATE_FORMAT, FIRST_EXCEL_DATE, MADE, tab_name

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FREE_ROWS = 40
"""Empty rows for people to add; their cells are checked like the others."""
_FIRST = 2
"""The columns before this one are hidden: ids and seals."""
_FROZEN = 3
"""Role, surname and given name stay when the rest is scrolled."""
_LISTS = "lists"
_EARLIEST, _LATEST = date(1900, 3, 1), date(2100, 12, 31)
_A4 = 9
_LONGEST_MESSAGE = 255
_HELP_WIDTH = 100
_HEAD_HEIGHT = 48
"""Three lines of the longest headings."""


def render_form(form: PartnerForm) -> bytes:
    """Return the workbook's bytes; the same form gives the same bytes.

    Everything typed stays text (T1, T2). The sheet is protected without a password: what is
    asked for can be typed, rows can be added, and the hidden columns stay as they are.
    """
    from xlsxwriter.workbook import Workbook

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"title": form.title, "created": MADE})
        page = book.add_worksheet(tab_name(form.name))
        _write_help(book, form)
        sources = _write_lists(book, form.columns)
        head = _write_head(book, page, form.columns)
        _write_rows(book, page, form, head)
        _check_cells(page, form, sources, head, head + len(form.rows) + FREE_ROWS - 1)
        _set_up(page, head)
        page.activate()
    return target.getvalue()


def _write_head(book: "Workbook", page: "Worksheet", columns: Sequence[FormColumn]) -> int:
    """Write the hidden key row and the headings; return the first row below them, 0-based."""
    first = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#EEF2F6"}
    second = {"text_wrap": True, "valign": "top", "bg_color": "#EEF2F6", "font_color": "#555555"}
    lines = max((len(column.headings) for column in columns), default=1)
    page.write_string(0, 0, forms.MARK)
    page.write_string(0, 1, forms.SENT)
    for number, column in enumerate(columns, start=_FIRST):
        page.write_string(0, number, column.key)
    for line in range(lines):
        last = {"bottom": 1} if line == lines - 1 else {}
        style = book.add_format((second if line else first) | last)
        page.write_string(line + 1, 0, forms.HEADING)
        for number, column in enumerate(columns, start=_FIRST):
            page.write_string(line + 1, number, column.headings[line], style)
        page.set_row(line + 1, _HEAD_HEIGHT)
    page.set_row(0, None, None, {"hidden": True})
    return lines + 1


def _write_rows(book: "Workbook", page: "Worksheet", form: PartnerForm, head: int) -> None:
    common = {"locked": False, "valign": "top", "text_wrap": True}
    text = book.add_format(common | {"num_format": "@"})
    day = book.add_format(common | {"num_format": DATE_FORMAT, "align": "left"})
    page.set_column(0, 1, 4, None, {"hidden": True})
    for number, column in enumerate(form.columns):
        width = _width(column, [row.cells[number] for row in form.rows])
        page.set_column(_FIRST + number, _FIRST + number, width, day if column.is_date else text)
    for offset, row in enumerate(form.rows):
        _write_row(page, head + offset, form.columns, row, text, day)


def _write_row(
    page: "Worksheet",
    number: int,
    columns: Sequence[FormColumn],
    row: FormRow,
    text: "Format",
    day: "Format",
) -> None:
    shown = {}
    for place, (column, value) in enumerate(zip(columns, row.cells, strict=True), start=_FIRST):
        if isinstance(value, date):
            shown[column.key] = value.isoformat()
            if value >= FIRST_EXCEL_DATE:
                page.write_datetime(number, place, value, day)
            else:
                page.write_string(number, place, value.isoformat(), text)
        elif value:
            shown[column.key] = value
            page.write_string(number, place, value, text)
    page.write_string(number, 0, row.id)
    page.write_string(number, 1, forms.seal_row(row.id, shown))


def _write_lists(book: "Workbook", columns: Sequence[FormColumn]) -> dict[str, str]:
    """Write the choices on a hidden sheet; return the formula of each column's choices."""
    page = book.add_worksheet(_LISTS)
    page.hide()
    sources = {}
    for place, column in enumerate(column for column in columns if column.choices):
        from xlsxwriter.utility import xl_range_abs

        for number, word in enumerate(column.choices):
            page.write_string(number, place, word)
        area = xl_range_abs(0, place, len(column.choices) - 1, place)
        sources[column.key] = f"={_LISTS}!{area}"
    return sources


def _check_cells(
    page: "Worksheet", form: PartnerForm, sources: dict[str, str], first: int, last: int
) -> None:
    for place, column in enumerate(form.columns, start=_FIRST):
        check: dict[str, Any] = {}
        if column.choices:
            check = {
                "validate": "list",
                "source": sources[column.key],
                "error_type": "stop" if column.only_choices else "warning",
                "error_message": form.wrong_choice[:_LONGEST_MESSAGE],
            }
        elif column.is_date:
            check = {
                "validate": "date",
                "criteria": "between",
                "minimum": _EARLIEST,
                "maximum": _LATEST,
                "error_message": form.wrong_date[:_LONGEST_MESSAGE],
            }
        if check:
            page.data_validation(first, place, last, place, check)


def _set_up(page: "Worksheet", head: int) -> None:
    page.freeze_panes(head, _FIRST + _FROZEN)
    page.set_selection(head, _FIRST, head, _FIRST)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(1, head - 1)
    page.protect("", {"insert_rows": True, "format_rows": True, "format_cells": True, "sort": True})


def _write_help(book: "Workbook", form: PartnerForm) -> None:
    page = book.add_worksheet(tab_name(form.help_name))
    page.set_column(0, 0, _HELP_WIDTH)
    page.hide_gridlines(2)
    title = book.add_format({"bold": True, "font_size": 14, "text_wrap": True})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    row = 0
    for paragraphs in form.help:
        for number, paragraph in enumerate(paragraphs):
            page.write_string(row, 0, paragraph, body if number else title)
            row += 1
        row += 1
    page.protect()


def _width(column: FormColumn, values: Sequence[object]) -> float:
    """Return a width in characters: the longest word to choose, text or heading, within limits."""
    words = (*column.choices, *(str(value) for value in values if value is not None))
    longest = max((len(word) for word in words), default=0)
    heading = max(len(part) for words in column.headings for part in words.split())
    return min(max(longest + 3, heading + 2, 12 if column.is_date else 9), 34)
