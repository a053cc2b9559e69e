"""Ages on a day: the 29th of February has a defined rule (F68)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.ages import age_on, birthday_in, comes_of_age, is_minor

LEAP = date(2008, 2, 29)


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2026, 2, 28), 17),
        (date(2026, 3, 1), 18),
        (date(2024, 2, 28), 15),
        (date(2024, 2, 29), 16),
        (date(2008, 2, 29), 0),
        (date(2007, 6, 1), -1),
    ],
)
def test_that_who_was_born_on_29_february_ages_on_1_march_in_common_years_f68(day, age):
    assert age_on(LEAP, day) == age


def test_that_a_century_is_no_leap_year_and_four_of_them_are():
    assert birthday_in(LEAP, 2100) == date(2100, 3, 1)
    assert birthday_in(LEAP, 2400) == date(2400, 2, 29)


def test_that_minority_ends_on_the_birthday():
    birth = date(2008, 10, 7)
    assert is_minor(birth, date(2026, 10, 6))
    assert not is_minor(birth, date(2026, 10, 7))
    assert comes_of_age(LEAP) == date(2026, 3, 1)


def test_that_far_years_do_not_fail_f67():
    assert comes_of_age(date(9999, 12, 31)) == date(9999, 12, 31)
    assert age_on(date(1, 1, 1), date(9999, 12, 31)) == 9998


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 40_000))
def test_that_age_and_minority_agree_on_every_day(birth, days):
    day = birth + timedelta(days=days)
    assert is_minor(birth, day) == (age_on(birth, day) < 18)
    assert 0 <= age_on(birth, day + timedelta(days=1)) - age_on(birth, day) <= 1
