"""Working days by country: the shipped calendars and the counting on them."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.calendars import Calendar, add_working_days, later, months_later
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.paths import resource
from kpt_desktop.services.rules import shipped
from tests.helpers.holiday_snapshot import snapshot

RU, CZ = shipped().calendar("RU"), shipped().calendar("CZ")


def days_off(calendar, year):
    start = date(year, 1, 1)
    days = (start + timedelta(days=n) for n in range(366))
    return [day for day in days if day.year == year and not calendar.is_working(day)]


def span(first, last):
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def test_that_the_snapshot_is_what_the_holidays_package_says():
    with resource("rules", "holidays.json").open(encoding="utf-8") as file:
        assert json.load(file) == snapshot()


def test_that_russia_2026_is_the_governments_calendar():
    """Days off of the five-day week by the decree of 24.09.2025 No. 1466."""
    off = [
        *span(date(2026, 1, 1), date(2026, 1, 11)),
        *span(date(2026, 2, 21), date(2026, 2, 23)),
        *span(date(2026, 3, 7), date(2026, 3, 9)),
        *span(date(2026, 5, 1), date(2026, 5, 3)),
        *span(date(2026, 5, 9), date(2026, 5, 11)),
        *span(date(2026, 6, 12), date(2026, 6, 14)),
        date(2026, 11, 4),
        date(2026, 12, 31),
    ]
    weekends = {day for day in days_off(RU, 2026) if day.weekday() >= 5}
    assert set(days_off(RU, 2026)) == set(off) | weekends
    assert not RU.is_working(date(2025, 12, 31))
    assert RU.moved[date(2026, 1, 9)] == date(2026, 1, 3)
    assert RU.moved[date(2026, 12, 31)] == date(2026, 1, 4)
    short = {day for day in RU.short if day.year == 2026}
    assert short == {date(2026, 4, 30), date(2026, 5, 8), date(2026, 6, 11), date(2026, 11, 3)}
    assert all(RU.is_working(day) and RU.is_short(day) for day in short)


def test_that_a_saturday_worked_for_a_holiday_is_a_working_day():
    assert RU.is_working(date(2025, 11, 1))
    assert not RU.is_working(date(2025, 11, 3))


@pytest.mark.parametrize("year", range(2025, 2031))
def test_that_czech_holidays_are_those_of_the_act_and_are_not_moved(year):
    """Act 245/2000; 28 September 2026 is a Monday within the season of visits."""
    fixed = [(1, 1), (5, 1), (5, 8), (7, 5), (7, 6), (9, 28), (10, 28), (11, 17)]
    fixed += [(12, 24), (12, 25), (12, 26)]
    named = {day for day in CZ.holidays if day.year == year}
    assert {date(year, *day) for day in fixed} < named
    easter = sorted(named - {date(year, *day) for day in fixed})
    assert [day.weekday() for day in easter] == [4, 0]
    assert not CZ.moved


def test_that_easter_2026_and_the_monday_of_september_are_known():
    assert CZ.holiday(date(2026, 4, 3)) == LocalText(
        "Великая пятница", "Good Friday", "Velký pátek"
    )
    assert CZ.holiday(date(2026, 4, 6)) is not None
    assert not CZ.is_working(date(2026, 9, 28))
    assert CZ.holiday(date(2026, 9, 29)) is None


def test_that_every_day_off_has_a_name_in_three_languages():
    for calendar in shipped().calendars.values():
        for name in calendar.holidays.values():
            assert all((name.ru, name.en, name.cs))


def test_that_a_deadline_skips_weekends_and_holidays():
    assert add_working_days(date(2026, 10, 4), 7, RU) == date(2026, 10, 13)
    assert add_working_days(date(2026, 10, 30), 3, RU) == date(2026, 11, 5)
    assert add_working_days(date(2025, 12, 30), 1, RU) == date(2026, 1, 12)
    assert add_working_days(date(2026, 9, 25), 1, CZ) == date(2026, 9, 29)


def test_that_counting_goes_backwards_and_zero_finds_a_working_day():
    assert add_working_days(date(2026, 10, 13), -7, RU) == date(2026, 10, 2)
    assert add_working_days(date(2026, 10, 4), 0, RU) == date(2026, 10, 5)
    assert add_working_days(date(2026, 10, 5), 0, RU) == date(2026, 10, 5)


@given(st.dates(date(2025, 1, 1), date(2030, 12, 1)), st.integers(1, 60))
def test_that_between_a_day_and_its_deadline_lie_as_many_working_days(day, count):
    due = add_working_days(day, count, CZ)
    assert CZ.is_working(due)
    assert CZ.working_days(day + timedelta(days=1), due) == count


def test_that_a_calendar_nobody_made_knows_weekends_only():
    empty = Calendar("SK")
    assert not empty.knows(date(2026, 1, 1), date(2026, 1, 2))
    assert RU.knows(date(2025, 12, 31), date(2026, 1, 2))
    assert not RU.knows(date(2027, 12, 31), date(2028, 1, 2))
    assert add_working_days(date(2026, 10, 2), 1, empty) == date(2026, 10, 5)


def test_that_the_ends_of_time_are_no_failure_f67():
    assert later(date.max, 5) == date.max
    assert later(date.min, -5) == date.min
    assert add_working_days(date.max, 9, RU) == date.max
    assert add_working_days(date.min, -9, RU) == date.min
    assert add_working_days(date(9999, 12, 31), 0, Calendar("XX")) == date.max


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 10, 10), 6, date(2027, 4, 10)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2024, 2, 29), 120, date(2034, 2, 28)),
        (date(9999, 11, 30), 3, date.max),
    ],
)
def test_that_months_end_where_months_end(day, months, expected):
    assert months_later(day, months) == expected
