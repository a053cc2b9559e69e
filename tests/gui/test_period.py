"""Dates of a visit in each language (the coordinator reads them all day)."""

from datetime import date

import pytest

from kpt_desktop.gui.period import day_words, long_period, short_period


@pytest.mark.parametrize(
    ("language", "end", "short", "long"),
    [
        ("ru", date(2026, 10, 10), "4–10 окт", "4–10 октября 2026"),
        ("en", date(2026, 10, 10), "4–10 Oct", "4–10 October 2026"),
        ("cs", date(2026, 10, 10), "4.–10. 10.", "4.–10. října 2026"),
        ("ru", date(2026, 11, 1), "4 окт – 1 нояб", "4 октября – 1 ноября 2026"),
        ("cs", date(2026, 10, 4), "4. 10.", "4. října 2026"),
        ("en", date(2027, 1, 2), "4 Oct – 2 Jan", "4 October 2026 – 2 January 2027"),
    ],
)
def test_that_a_period_reads_as_people_write_it(qapp, language, end, short, long):
    start = date(2026, 10, 4)
    assert short_period(start, end, language) == short
    assert long_period(start, end, language) == long


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("ru", "понедельник, 5 октября 2026", "пн, 5 октября"),
        ("en", "Monday, 5 October 2026", "Mon, 5 October"),
        ("cs", "pondělí 5. října 2026", "po 5. října"),
    ],
)
def test_that_a_day_reads_as_people_write_it(qapp, language, long, short):
    day = date(2026, 10, 5)
    assert day_words(day, language) == long
    assert day_words(day, language, short=True) == short
