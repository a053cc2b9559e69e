"""F37, F43: which backups stay."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.storage.thinning import (
    ALL_FOR,
    ALWAYS,
    DAILY_FOR,
    WEEKLY_FOR,
)
from kpt_desktop.storage.thinning import kept as _kept

NOW = datetime(2028, 3, 1, 12, tzinfo=UTC)  # after a 29th of February


FILLING = [NOW + timedelta(days=9000, hours=hour) for hour in range(ALWAYS)]


def kept(times, now, last_good):
    """What the ages alone decide, the backups that are always kept being others."""
    return _kept([*FILLING, *times], now, last_good) - set(FILLING)


def _ago(**span):
    return NOW - timedelta(**span)


def test_that_all_of_two_days_stay():
    times = [_ago(hours=hour) for hour in range(49)]
    assert kept(times, NOW, None) == set(times)


def test_that_of_a_month_the_last_of_each_day_stays():
    morning, evening = (datetime(2028, 2, 20, hour, tzinfo=UTC) for hour in (8, 20))
    assert kept([evening, morning], NOW, None) == {evening}


def test_that_the_29th_of_february_is_a_day_like_others():
    days = [datetime(2028, 2, day, 9, tzinfo=UTC) for day in range(20, 28)]
    leap = datetime(2028, 2, 29, 9, tzinfo=UTC)
    assert kept([*days, leap], NOW + timedelta(days=5), None) == {*days, leap}


def test_that_of_a_year_the_last_of_each_week_stays_across_new_year():
    # 27 December 2027 to 2 January 2028 is one week of two years.
    old, new = datetime(2027, 12, 30, tzinfo=UTC), datetime(2028, 1, 2, tzinfo=UTC)
    next_week = datetime(2028, 1, 3, tzinfo=UTC)
    assert kept([old, new, next_week], NOW, None) == {new, next_week}


def test_that_older_ones_go_but_never_the_last_good_one():
    ancient = [_ago(days=500), _ago(days=900)]
    assert kept(ancient, NOW, None) == set()
    assert kept(ancient, NOW, ancient[1]) == {ancient[1]}


def test_that_backups_of_a_wrong_clock_in_the_future_stay():
    future = [NOW + timedelta(days=3650), NOW + timedelta(days=3650, hours=1)]
    assert kept(future, NOW, None) == set(future)


def test_that_the_last_few_stay_when_the_clock_is_years_ahead():
    times = [_ago(hours=hour) for hour in range(20)]
    assert _kept(times, NOW + timedelta(days=4000), None) == set(times[:ALWAYS])


@given(st.lists(st.integers(-10, 800 * 24), unique=True))
def test_that_thinning_twice_is_thinning_once_and_keeps_the_newest(hours):
    times = [NOW - timedelta(hours=hour) for hour in hours]
    once = kept(times, NOW, None)
    assert once <= set(times)
    assert kept(list(once), NOW, None) == once
    young = [at for at in times if NOW - at <= WEEKLY_FOR]
    assert not young or max(young) in once
    middle = [at for at in once if ALL_FOR < NOW - at <= DAILY_FOR]
    assert len({at.date() for at in middle}) == len(middle)
