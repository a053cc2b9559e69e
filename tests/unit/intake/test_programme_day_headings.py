"""Headings that name a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.intake.day_headings import (
    Period,
    date_of,
    find_date,
    read_heading,
    weekday_differs,
)
from tests.helpers.programme_files import moment

WEEK = Period(date(2026, 10, 4), date(2026, 10, 10))
"""Sunday to Saturday."""


def day(value, period=WEEK):
    mark = read_heading(value)
    return date_of(mark, period) if mark else None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("7 апреля 2018 г., суббота", date(2018, 4, 7)),
        ("понедельник, 5 октября", date(2026, 10, 5)),
        ("Четверг 08.10", date(2026, 10, 8)),
        ("5 октября", date(2026, 10, 5)),
        ("Monday 5 October 2026", date(2026, 10, 5)),
        ("Mon 5 Oct", date(2026, 10, 5)),
        ("Monday, October 5th, 2026", date(2026, 10, 5)),
        ("pondělí 5. října 2026", date(2026, 10, 5)),
        ("PONDĚLÍ 5. ŘÍJNA", date(2026, 10, 5)),
        ("Po 5.10.", date(2026, 10, 5)),
        ("5. 10. 2026", date(2026, 10, 5)),
        ("5.10.26", date(2026, 10, 5)),
        ("2026-10-05", date(2026, 10, 5)),
        ("5/10/2026", date(2026, 10, 5)),
        ("7. X. 2026", date(2026, 10, 7)),
        ("Program na pondělí 5. 10.", date(2026, 10, 5)),
        ("Дата: 5 октября 2026", date(2026, 10, 5)),
        ("Day 1", date(2026, 10, 4)),
        ("День 2", date(2026, 10, 5)),
        ("1. den", date(2026, 10, 4)),
        ("2-й день", date(2026, 10, 5)),
        ("Первый день", date(2026, 10, 4)),
        ("Day 5 – Monday 5 October", date(2026, 10, 5)),
        ("День 1 (5 октября, понедельник)", date(2026, 10, 5)),
        ("Monday", date(2026, 10, 5)),
        ("so", date(2026, 10, 10)),
        ("суббота", date(2026, 10, 10)),
        (date(2026, 10, 5), date(2026, 10, 5)),
        (moment(2026, 10, 5, 9), date(2026, 10, 5)),
    ],
)
def test_that_a_heading_names_its_day(typed, expected):
    assert day(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "4–10 октября 2026 г.",
        "4 октября – 10 октября 2026",
        "04.10.2026 – 10.10.2026",
        "Programme 4–10 October 2026",
        "9.00",
        "9.00 Opening",
        "9.10 Opening",
        "9.10–10.00",
        "5 students arrive",
        "Поход 5 октября",
        "Sunday lunch",
        "so far",
        "May I come",
        "День заезда",
        "",
        "x" * 200,
        5,
        None,
        date(1899, 12, 31),
    ],
)
def test_that_other_texts_are_no_headings(typed):
    assert read_heading(typed) is None


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("5 октября – День заезда", "День заезда"),
        ("Day one: Arrival", "Arrival"),
        ("Tuesday October 6: Competition day", "Competition day"),
        ("Mon 5 Oct 9:00 Start", "9:00 Start"),
        ("5.10.2026 9:00", "9:00"),
    ],
)
def test_that_the_words_after_a_heading_are_kept(typed, title):
    mark = read_heading(typed)
    assert mark is not None
    assert mark.title == title


def test_that_a_missing_year_is_the_visits():
    new_year = Period(date(2026, 12, 30), date(2027, 1, 3))
    assert day("30 декабря", new_year) == date(2026, 12, 30)
    assert day("2. ledna", new_year) == date(2027, 1, 2)
    assert day("14 марта") == date(2027, 3, 14)


def test_that_an_impossible_day_has_no_date():
    assert day("31.04.2026") is None
    assert day("Day 0") is None


def test_that_weekdays_alone_follow_each_other():
    monday = read_heading("Monday")
    assert monday is not None
    assert date_of(monday, WEEK, date(2026, 10, 4)) == date(2026, 10, 5)
    long = Period(date(2026, 10, 4), date(2026, 10, 17))
    assert date_of(monday, long, date(2026, 10, 5)) == date(2026, 10, 12)
    assert date_of(monday, WEEK, date(2026, 10, 9)) == date(2026, 10, 5)


def test_that_a_number_past_the_visits_length_is_a_day_of_the_month():
    month = Period(date(2026, 10, 14), date(2026, 10, 20))
    assert day("Day 16", month) == date(2026, 10, 16)
    assert day("Day 9", month) == date(2026, 10, 22)


def test_that_a_wrong_weekday_is_seen():
    mark = read_heading("Вторник, 5 октября 2026")
    assert mark is not None
    assert weekday_differs(mark, date(2026, 10, 5))
    assert not weekday_differs(mark, date(2026, 10, 6))


def test_that_a_date_is_found_inside_a_title():
    mark = find_date("Programme of the open day, 5 October 2026, Kirovsk")
    assert mark is not None
    assert date_of(mark, WEEK) == date(2026, 10, 5)
    assert find_date("4. 10. 2026 – 10. 10. 2026") is None
    assert find_date("Programme") is None


@given(st.text(max_size=60))
def test_that_no_text_breaks_the_reader(typed):
    mark = read_heading(typed)
    assert (
        mark is None or mark.day is not None or mark.number is not None or mark.weekday is not None
    )
    if mark:
        date_of(mark, WEEK)
