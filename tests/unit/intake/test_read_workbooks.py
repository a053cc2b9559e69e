from datetime import date, time, timedelta

import pytest

from kpt_desktop.intake.grid import ERROR_CELL, NO_RESULT, Merged
from kpt_desktop.intake.read import load_book, read_book
from tests.helpers.sheets import (
    CZECH_LIST,
    SHORT_LIST,
    moment_of,
    rewrite_part,
    write_ods,
    write_xls,
    write_xlsx,
)

WRITERS = {"xlsx": write_xlsx, "xls": write_xls, "ods": write_ods}


@pytest.mark.parametrize("kind", WRITERS)
def test_that_every_spreadsheet_format_gives_the_same_cells(kind, tmp_path):
    path = WRITERS[kind](tmp_path / f"list.{kind}", CZECH_LIST)

    book = read_book(path)

    assert book.kind == kind
    rows = book.sheets[0].rows
    assert [row.number for row in rows] == list(range(1, 11))
    assert rows[2].empty
    assert rows[4].values == (
        1, "Dostálková", "Markéta", "žákyně", "EP4", "23. 9. 2009", 42591999,
        date(2031, 5, 28), "ČR", "+420 741 534 000", None, "B1",
    )  # fmt: skip
    assert rows[4][1].address == "B5"


@pytest.mark.parametrize("ending", ["xls", "csv", "xlsx", "dat"])
def test_that_the_content_decides_and_not_the_ending(ending, tmp_path):
    """F76, F77: xls renamed xlsx and the like are read for what they are."""
    assert read_book(write_xls(tmp_path / f"list.{ending}", SHORT_LIST)).kind == "xls"
    assert read_book(write_ods(tmp_path / f"other.{ending}", SHORT_LIST)).kind == "ods"


def test_that_an_old_workbook_tells_hidden_sheets_and_merged_cells(tmp_path):
    import xlwt

    book = load_book(write_xls(tmp_path / "a.xls", SHORT_LIST, hidden=True))
    assert [sheet.hidden for sheet in book.sheets] == [True, False]
    old = xlwt.Workbook()
    old.add_sheet("S").write_merge(1, 3, 2, 2, "x")
    old.save(str(tmp_path / "b.xls"))
    assert load_book(tmp_path / "b.xls").sheets[0].merged == (Merged(2, 3, 4, 3),)


def test_that_formats_errors_and_unsaved_formulas_are_marked(tmp_path):
    """F84, F85, F86."""
    path = write_xlsx(tmp_path / "a.xlsx", [(7, "=1+1", "#N/A", 1.5)], formats={"A1": "000000"})

    row = load_book(path).sheets[0].rows[0]

    assert row[0].number_format == "000000"
    assert (row[1].value, row[1].problem) == (None, NO_RESULT)
    assert (row[2].value, row[2].problem) == ("#N/A", ERROR_CELL)
    assert row[3] == (1.5, "D1", 1, 4, "", "")


def test_that_a_formula_with_a_saved_result_is_its_result(tmp_path):
    import xlsxwriter

    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_formula("A1", '="Nov"&"ák"', None, "Novák")
        sheet.write_formula("B1", '=""', None, "")
        sheet.write_formula("C1", "=1+1", None, 2)
    rewrite_part(path, "xl/worksheets/sheet1.xml", '<c r="B1">', '<c r="B1" t="str">')
    row = load_book(path).sheets[0].rows[0]
    assert row.values == ("Novák", None, 2)
    assert not row.marks


def test_that_merged_ranges_and_hidden_rows_are_known(tmp_path):
    """F83, F89."""
    path = write_xlsx(tmp_path / "a.xlsx", CZECH_LIST, merged=["A1:L1", "D5:D6"], hidden_rows=[6])
    sheet = load_book(path).sheets[0]
    assert set(sheet.merged) == {Merged(1, 1, 1, 12), Merged(5, 4, 6, 4)}
    assert sheet.hidden_rows == {6}


def test_that_several_sheets_are_read_and_chart_sheets_passed_over(tmp_path):
    """F81."""
    from openpyxl import load_workbook

    path = write_xlsx(tmp_path / "a.xlsx", SHORT_LIST, more={"B": SHORT_LIST}, hidden_sheets=["B"])
    book = load_workbook(path)
    book.create_chartsheet("Graf")
    book.save(path)
    sheets = load_book(path).sheets
    assert [(s.name, s.hidden) for s in sheets] == [("Seznam", False), ("B", True)]


def test_that_dates_times_and_the_1904_system_are_read(tmp_path):
    """F87."""
    rows = [(moment_of(2009, 5, 6), time(9, 30), timedelta(hours=2), moment_of(2009, 5, 6, 7, 8))]
    for from_1904 in (False, True):
        path = write_xlsx(tmp_path / f"{from_1904}.xlsx", rows, from_1904=from_1904)
        book = load_book(path)
        assert book.from_1904 is from_1904
        assert book.sheets[0].rows[0].values == (
            date(2009, 5, 6), time(9, 30), time(2), moment_of(2009, 5, 6, 7, 8),
        )  # fmt: skip


def test_that_empty_cells_with_a_format_far_to_the_right_do_no_harm(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", SHORT_LIST, formats={"XFD2": "0.00"})
    assert len(load_book(path).sheets[0].rows[1]) == 3
