"""Dates on paper (domain facts, 3.7)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.documents import dates

DAY = date(2026, 10, 5)


def soft(text: str) -> str:
    return text.replace(dates.HARD, " ")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("ru", "5 октября 2026 г."),
        ("en", "5 October 2026"),
        ("cs", "5. října 2026"),
    ],
)
def test_that_a_date_is_written_as_its_language_writes_it(lang: str, expected: str) -> None:
    assert soft(dates.full_date(lang, DAY)) == expected
    assert " " not in dates.full_date(lang, DAY), "a date is never broken over a line"


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("ru", "понедельник, 5 октября 2026 г."),
        ("en", "Monday, 5 October 2026"),
        ("cs", "pondělí, 5. října 2026"),
    ],
)
def test_that_the_weekday_stands_before_the_date(lang: str, expected: str) -> None:
    assert soft(dates.dated_weekday(lang, DAY)) == expected


@pytest.mark.parametrize(
    ("lang", "expected"),
    [("ru", "Понедельник, 5 октября"), ("en", "Monday, 5 October"), ("cs", "Pondělí, 5. října")],
)
def test_that_a_day_heading_begins_with_a_capital(lang: str, expected: str) -> None:
    assert soft(dates.day_heading(lang, DAY)) == expected


@pytest.mark.parametrize(
    ("lang", "start", "end", "expected"),
    [
        ("ru", date(2026, 10, 4), date(2026, 10, 10), "4–10 октября 2026 г."),
        ("en", date(2026, 10, 4), date(2026, 10, 10), "4–10 October 2026"),
        ("cs", date(2026, 10, 4), date(2026, 10, 10), "4.–10. října 2026"),
        ("ru", date(2026, 9, 28), date(2026, 10, 4), "28 сентября – 4 октября 2026 г."),
        ("en", date(2026, 9, 28), date(2026, 10, 4), "28 September – 4 October 2026"),
        ("cs", date(2026, 9, 28), date(2026, 10, 4), "28. září – 4. října 2026"),
        ("ru", date(2026, 12, 30), date(2027, 1, 3), "30 декабря 2026 г. – 3 января 2027 г."),
        ("en", date(2026, 12, 30), date(2027, 1, 3), "30 December 2026 – 3 January 2027"),
        ("cs", DAY, DAY, "5. října 2026"),
    ],
)
def test_that_a_period_says_month_and_year_once_where_they_are_the_same(
    lang: str, start: date, end: date, expected: str
) -> None:
    assert soft(dates.period(lang, start, end)) == expected


@given(st.dates(), st.sampled_from(["ru", "en", "cs"]))
def test_that_any_date_has_a_form_in_every_language(day: date, lang: str) -> None:
    """F67: years 1 to 9999 are printed with four figures."""
    assert f"{day.year:04d}" in dates.full_date(lang, day)
    assert dates.table_date(day).count(".") == 2
