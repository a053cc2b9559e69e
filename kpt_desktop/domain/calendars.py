"""Working days, holidays and short days of a country, and counting in working days."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from kpt_desktop.domain.local_text import LocalText

SATURDAY = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """One country's calendar: what differs from "Monday to Friday are worked".

    Attributes:
        country: ISO 3166 alpha-2.
        years: those the calendar was made for; outside them only week-ends are known.
        holidays: days off and holidays with their names, those on a week-end too.
        moved: days off that stand in for another day, and that day.
        working: Saturdays and Sundays that are worked, by a government's decree.
        short: working days that end an hour early.
        checked_on: when somebody compared it with the official calendar, None for never.
        source: where it comes from.
    """

    country: str
    years: frozenset[int] = frozenset()
    holidays: Mapping[date, LocalText] = field(default_factory=dict)
    moved: Mapping[date, date] = field(default_factory=dict)
    working: frozenset[date] = frozenset()
    short: frozenset[date] = frozenset()
    checked_on: date | None = None
    source: str = ""

    def holiday(self, day: date) -> LocalText | None:
        """Return what a day off or holiday is called, None for any other day."""
        return self.holidays.get(day)

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on a day, as far as this calendar knows."""
        if day in self.working:
            return True
        return day.weekday() < SATURDAY and day not in self.holidays

    def is_short(self, day: date) -> bool:
        """Tell whether a working day ends an hour early."""
        return day in self.short

    def knows(self, first: date, last: date) -> bool:
        """Tell whether the calendar was made for every year of a span."""
        return all(year in self.years for year in range(first.year, last.year + 1))

    def working_days(self, first: date, last: date) -> int:
        """Return how many days of a span, both ends included, are worked."""
        span = (last - first).days + 1
        return sum(self.is_working(later(first, offset)) for offset in range(span))


def add_working_days(day: date, count: int, calendar: Calendar) -> date:
    """Return the ``count``-th working day after a day, or before it for a negative count.

    The day itself is not counted, as deadlines in both countries begin with the day after the
    event. A count of 0 gives the day itself, or the next one that is worked.
    """
    step = -1 if count < 0 else 1
    found = day
    if count == 0:
        while not calendar.is_working(found) and found < date.max:
            found = later(found, step)
    for _ in range(abs(count)):
        found = later(found, step)
        while not calendar.is_working(found) and date.min < found < date.max:
            found = later(found, step)
    return found


def later(day: date, days: int) -> date:
    """Return a day some days later (or earlier), staying within what a date can be (F67)."""
    try:
        return day + days * _DAY
    except OverflowError:
        return date.max if days > 0 else date.min


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it has none such."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
