"""Ages: of a person on a day, and who is under age on which day of a visit."""

from datetime import date

MAJORITY = 18
"""Years; both countries of the exchange, and all partners so far, agree on it."""


def birthday_in(birth: date, year: int) -> date:
    """Return the birthday in a year; who was born on 29 February has it on 1 March (F68).

    The later of the two usual days is taken, so that nobody counts as grown up a day too early.
    """
    if (birth.month, birth.day) == (2, 29) and not _is_leap(year):
        return date(year, 3, 1)
    return birth.replace(year=year)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def age_on(birth: date, day: date) -> int:
    """Return full years of age on a day; negative for a day before the year of birth."""
    reached = day >= birthday_in(birth, day.year)
    return day.year - birth.year - (0 if reached else 1)


def comes_of_age(birth: date, majority: int = MAJORITY) -> date:
    """Return the first day on which a person is no longer a minor."""
    return birthday_in(birth, min(birth.year + majority, date.max.year))


def is_minor(birth: date, day: date, majority: int = MAJORITY) -> bool:
    """Tell whether a person is under age on a day."""
    return day < comes_of_age(birth, majority)
