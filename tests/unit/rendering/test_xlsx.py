"""Workbooks read back with another library."""

import io
from datetime import date

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kpt_desktop.errors import UserError
from kpt_desktop.rendering.sheet import SheetData
from kpt_desktop.rendering.xlsx import render_xlsx

HEADERS = ("Name", "Born", "No.")
PERSON = ("Nováková", date(2009, 9, 23), 3)


def opened(data: bytes) -> Worksheet:
    return openpyxl.load_workbook(io.BytesIO(data)).active


def sheet(*rows: tuple[object, ...], headers: tuple[str, ...] = HEADERS) -> SheetData:
    return SheetData("People", "People · 2026", headers, rows)  # type: ignore[arg-type]


def test_that_dates_are_dates_and_shown_day_first() -> None:
    page = opened(render_xlsx(sheet(PERSON)))
    assert page["B2"].is_date
    assert page["B2"].value.date() == date(2009, 9, 23)
    assert page["B2"].number_format == "dd.mm.yyyy"
    assert page["C2"].value == 3


@pytest.mark.parametrize(
    "hostile",
    [
        '=HYPERLINK("http://example.org","x")',
        "=1+1",
        "+7 921 000-00-00",
        "@SUM(A1)",
        " =1",
        "a\n=1",
        "http://example.org",
        "mailto:a@example.org",
        "{=1}",
        "00123",
        "1E5",
        "_x0041_",
    ],
)
def test_that_text_stays_text_whatever_it_looks_like(hostile: str) -> None:
    """F64, T1, T2: nothing becomes a formula, a link or a number."""
    page = opened(render_xlsx(sheet((hostile, None, None))))
    assert page["A2"].value == hostile
    assert page["A2"].data_type == "s"
    assert page["A2"].hyperlink is None


def test_that_the_sheet_is_ready_to_scroll_filter_and_print() -> None:
    page = opened(render_xlsx(sheet(PERSON, PERSON)))
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:C3"
    assert page.page_setup.orientation == "landscape"
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.page_setup.fitToWidth in {None, 1}, "one is what a missing value means"
    assert page.page_setup.fitToHeight == 0
    assert page.print_title_rows == "$1:$1"
    assert page.oddFooter.right.text == "&P / &N"


def test_that_columns_are_as_wide_as_what_they_hold_within_limits() -> None:
    rows = (("x" * 30, None, 1), ("y\n" + "z" * 20, None, 2))
    page = opened(render_xlsx(sheet(*rows)))
    assert page.column_dimensions["A"].width > 30
    assert page.column_dimensions["C"].width < 10
    wide = opened(render_xlsx(sheet(("x" * 500, None, None))))
    assert wide.column_dimensions["A"].width < 60


def test_that_the_document_says_what_it_is() -> None:
    book = openpyxl.load_workbook(io.BytesIO(render_xlsx(sheet(PERSON))))
    assert book.properties.title == "People · 2026"


def test_that_the_same_table_gives_the_same_bytes() -> None:
    assert render_xlsx(sheet(PERSON)) == render_xlsx(sheet(PERSON))


def test_that_a_text_excel_would_cut_is_refused() -> None:
    """F54: cut silently never; the place is named, the text is not."""
    with pytest.raises(UserError) as caught:
        render_xlsx(sheet(PERSON, ("x" * 32_768, None, None)))
    assert caught.value.key == "cell_too_long"
    assert caught.value.facts == {"row": 3, "column": 1}


def test_that_a_date_before_excels_first_is_written_as_text() -> None:
    """F67: Excel counts a 29 February 1900 that never was."""
    page = opened(render_xlsx(sheet(("x", date(1899, 12, 31), None), ("y", date(1, 1, 1), None))))
    assert page["B2"].value == "1899-12-31"
    assert page["B3"].value == "0001-01-01"


@pytest.mark.parametrize("name", ["a[b]:c*?/\\", "'", "", "x" * 60])
def test_that_any_name_makes_a_tab(name: str) -> None:
    page = opened(render_xlsx(SheetData(name, "t & t", ("A",), ())))
    assert 1 <= len(page.title) <= 31


@pytest.mark.parametrize("odd", ["\x00a", "a\x1fb", "\u202eabc", "👨\u200d👩\u200d👧", "שלום"])
def test_that_odd_letters_do_not_break_the_file(odd: str) -> None:
    """F55, F56, F58, F60."""
    page = opened(render_xlsx(sheet((odd, None, None))))
    assert page["A2"].value


def test_that_a_table_without_rows_or_columns_is_still_a_file() -> None:
    assert opened(render_xlsx(sheet())).max_row == 1
    assert opened(render_xlsx(sheet(headers=()))).max_column == 1
