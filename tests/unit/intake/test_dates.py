from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.intake.dates import (
    AMBIGUOUS,
    IMPOSSIBLE,
    TWO_DIGITS,
    UNREADABLE,
    DateKind,
    DateReading,
    DateRules,
    Order,
    column_order,
    read_date,
)
from tests.helpers.sheets import TODAY, moment_of

BIRTH = DateRules(TODAY, DateKind.BIRTH)
SEPTEMBER_23 = date(2009, 9, 23)


@pytest.mark.parametrize(
    "typed",
    [
        "23. 9. 2009", "23.9.2009", "23.09.2009", "23/09/2009", "23-09-2009", "2009-09-23",
        "2009/09/23", "2009.09.23", "23 сентября 2009 г.", "23 сент. 2009",
        "23 Сентября 2009 года",
        "23.09.2009 г.р.", "23. září 2009", "23.září 2009", "23 Sep 2009", "23-Sep-2009",
        "23rd of September 2009", "Sept 23, 2009", "September 23 2009", "2009 September 23",
        "23.IX.2009", "23 IX 2009", "23 września 2009", " 23.\u00a09.\u00a02009 ",
        "23.09.2009 0:00",
        "2009-09-23T00:00:00", "2009-09-23 00:00:00", "*23. 9. 2009", "nar. 23. 9. 2009",
        "středa 23. září 2009", "Среда, 23 сентября 2009", "20090923", "23092009", "40079",
        40079, 40079.0, 20090923, moment_of(2009, 9, 23, 5), SEPTEMBER_23,
    ],
)  # fmt: skip
def test_that_every_usual_form_is_read(typed):
    """F66, F87, U14."""
    assert read_date(typed, BIRTH).value == SEPTEMBER_23


@pytest.mark.parametrize(
    "typed", ["31.04.2010", "29.02.2026", "00.00.2000", "2010-13-01", "45.1.2009", "31. září 2009"]
)
def test_that_impossible_dates_are_no_dates(typed):
    """F66: SQLite would keep 2026-02-31 unchanged."""
    assert read_date(typed, BIRTH) == DateReading(problem=IMPOSSIBLE)


@pytest.mark.parametrize(
    "typed", ["neví", "24.12.", "2009", 7, 9_123_456, True, time(9), "12.2009"]
)
def test_that_what_is_no_date_is_called_unreadable(typed):
    assert read_date(typed, BIRTH) == DateReading(problem=UNREADABLE)


@pytest.mark.parametrize("typed", [None, "", "  ", "\u00a0"])
def test_that_an_empty_cell_gives_an_empty_reading(typed):
    assert read_date(typed, BIRTH) == DateReading()


@pytest.mark.parametrize(
    ("typed", "kind", "year"),
    [
        ("01.02.10", DateKind.BIRTH, 2010),
        ("01.02.26", DateKind.BIRTH, 2026),
        ("01.02.27", DateKind.BIRTH, 1927),
        ("12.5.78", DateKind.BIRTH, 1978),
        ("010210", DateKind.BIRTH, 2010),
        ("01.02.78", DateKind.EXPIRY, 2078),
        ("01.02.31", DateKind.OTHER, 2031),
    ],
)
def test_that_the_century_follows_the_rule_and_is_reported(typed, kind, year):
    """F66: Qt reads 01.02.10 as 1910."""
    reading = read_date(typed, DateRules(TODAY, kind))
    assert reading.value is not None
    assert reading.value.year == year
    assert reading.notes == (TWO_DIGITS,)


def test_that_a_date_without_year_takes_the_given_one():
    assert read_date("24.12.", DateRules(TODAY, default_year=2026)).value == date(2026, 12, 24)
    assert read_date("4. října", DateRules(TODAY, default_year=2026)).value == date(2026, 10, 4)


def test_that_day_numbers_of_1904_workbooks_count_from_there():
    """F87."""
    assert read_date(38617, DateRules(TODAY, from_1904=True)).value == SEPTEMBER_23


@pytest.mark.parametrize(
    ("values", "header", "order"),
    [
        (["02/03/2010", "25/03/2010"], "", Order.DAY_FIRST),
        (["02/03/2010", "03/25/2010"], "", Order.MONTH_FIRST),
        (["02/03/2010", "04/05/2010"], "", None),
        (["25/03/2010", "03/25/2010"], "", None),
        (["25.03.2010", 40079, None], "", None),
        (["02/03/2010"], "Date of birth (mm/dd/yyyy)", Order.MONTH_FIRST),
        (["02/03/2010"], "Дата (дд.мм.гггг)", Order.DAY_FIRST),
    ],
)
def test_that_the_order_is_decided_once_for_a_column(values, header, order):
    """F87."""
    assert column_order(values, header) is order


def test_that_an_ambiguous_cell_says_so_and_a_clear_one_does_not():
    """F87."""
    assert read_date("02/03/2010", BIRTH) == DateReading(date(2010, 3, 2), notes=(AMBIGUOUS,))
    assert read_date("03/03/2010", BIRTH).notes == ()
    assert read_date("03/25/2010", BIRTH) == DateReading(date(2010, 3, 25))
    american = DateRules(TODAY, order=Order.MONTH_FIRST)
    assert read_date("02/03/2010", american) == DateReading(date(2010, 2, 3))


@given(st.dates(date(1930, 1, 1), date(2060, 12, 31)))
def test_that_any_day_is_read_back_from_how_it_is_written(day):
    forms = [
        f"{day.day}. {day.month}. {day.year}",
        f"{day:%d.%m.%Y}",
        day.isoformat(),
        f"{day:%Y/%m/%d}",
        f"{day:%d%m%Y}",
        (day - date(1899, 12, 30)).days,
    ]
    assert {read_date(form, BIRTH).value for form in forms} == {day}
