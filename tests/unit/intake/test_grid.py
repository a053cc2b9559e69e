from datetime import date, time, timedelta

import pytest

from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import CUT, Book, Mark, Row, Sheet, column_letters
from kpt_desktop.intake.rows import EMPTY_ROWS_TO_STOP, MOST_ROWS, collect, make_row
from tests.helpers.sheets import moment_of


@pytest.mark.parametrize(
    ("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")]
)
def test_that_columns_have_the_letters_of_a_spreadsheet(column, letters):
    assert column_letters(column) == letters


def test_that_cells_carry_address_format_and_problem():
    row = Row(7, ("a", 5, None), {1: Mark("000", "")})

    assert [cell.address for cell in row] == ["A7", "B7", "C7"]
    assert row[1].number_format == "000"
    assert row[-1].column == 3
    assert [cell.value for cell in row[:2]] == ["a", 5]
    assert row.value(9) is None


def test_that_cells_of_a_text_file_are_named_by_line_and_field():
    assert make_row(3, ["a", "b"], in_text=True)[1].address == "3:2"


def test_that_a_row_beyond_its_end_raises_like_any_sequence():
    with pytest.raises(IndexError):
        Row(1, ("a",))[5]


def test_that_values_become_the_plain_types():
    midnight, morning = moment_of(2009, 5, 6), moment_of(2009, 5, 6, 7)
    row = make_row(1, [1.0, 1.5, midnight, timedelta(hours=3), morning, timedelta(days=2), b"x"])

    assert row.values == (
        1, 1.5, date(2009, 5, 6), time(3), moment_of(2009, 5, 6, 7), "2 days, 0:00:00", "b'x'",
    )  # fmt: skip


def test_that_blank_cells_at_the_end_of_a_row_are_dropped():
    assert make_row(1, ["a", None, "", "  "]).values == ("a",)
    assert make_row(1, [None, "\t"]).empty


def test_that_a_cell_too_long_for_a_spreadsheet_is_cut_and_says_so():
    """T3, F54: never cut silently."""
    row = make_row(1, ["x" * 40_000])

    assert len(row[0].value) == 32_767
    assert row[0].problem == CUT


def test_that_reading_stops_after_many_empty_rows():
    """T5: one cell in row 3,000,000 makes millions of empty rows."""
    rows = [Row(1, ("a",)), *(Row(n, ()) for n in range(2, 1000)), Row(1000, ("b",))]
    assert EMPTY_ROWS_TO_STOP < 900
    assert [row.number for row in collect(rows)] == [1]


def test_that_too_many_rows_and_columns_are_refused():
    """F80."""
    with pytest.raises(UserError) as rows:
        collect(Row(n, ("a",)) for n in range(1, MOST_ROWS + 2))
    with pytest.raises(UserError) as columns:
        collect([Row(1, ("a",) * 301)])
    assert (rows.value.key, columns.value.key) == ("too_many_rows", "too_many_columns")


def test_that_a_sheet_is_found_by_its_name():
    book = Book("xlsx", (Sheet("A", ()), Sheet("B", ())))
    assert book.sheet("B") is book.sheets[1]
    assert book.sheet("C") is None
