"""A weekday written beside a date is the date's own, or it is told."""

from datetime import date

import pytest

from kpt_desktop.domain.weekdays import mismatches

FIRST, LAST = date(2026, 10, 4), date(2026, 10, 10)
"""A Sunday and a Saturday."""


def told(text, first=FIRST, last=LAST):
    return [(wrong.day, wrong.said) for wrong in mismatches(text, first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "воскресенье, 4 октября",
        "в понедельник 5.10.2026 в 9.00",
        "neděle 4. 10. 2026, 15:20",
        "sobota (10. října)",
        "Sunday, 4 October 2026",
        "Mon, 5 Oct",
        "Wednesday, October 7",
        "4.10. (neděle)",
        "2026-10-06, Tuesday",
        "четверг 8 октября",
        "Friday at 16.10",
        "PRG → LED 15:20",
        "Sunday 12 December",
        "so 4.10. ne",
        "среда 31.02.2026",
        "",
    ],
)
def test_that_right_weekdays_and_other_texts_are_not_told(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("понедельник, 4 октября", date(2026, 10, 4), 0),
        ("пятница 10.10.2026", date(2026, 10, 10), 4),
        ("čtvrtek 9. října", date(2026, 10, 9), 3),
        ("Sunday, 5 October 2026", date(2026, 10, 5), 6),
        ("Tuesday, October 7", date(2026, 10, 7), 1),
        ("5.10. (úterý)", date(2026, 10, 5), 1),
        ("2026-10-06, Friday", date(2026, 10, 6), 4),
        ("вт 5.10.", date(2026, 10, 5), 1),
    ],
)
def test_that_a_wrong_weekday_is_told_in_any_language(text, day, said):
    assert told(text) == [(day, said)]


def test_that_a_date_far_from_the_visit_is_passed_over():
    """16.10 may be ten past four."""
    assert told("Sunday 16.10") == []
    assert told("понедельник 1 мая 2020") == []


def test_that_the_year_is_that_of_the_visit_even_over_new_year():
    start, end = date(2026, 12, 29), date(2027, 1, 3)
    assert told("пятница 1 января", start, end) == []
    assert told("четверг 1 января", start, end) == [(date(2027, 1, 1), 3)]


def test_that_the_ends_of_time_are_no_failure_f67():
    assert told("Sunday 31.12.9999", date(9999, 12, 30), date.max) == [(date.max, 6)]
