"""The user's own days in a country's calendar, laid over the shipped ones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kpt_desktop.domain.calendars import SATURDAY, Calendar
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Setting

DAY_PREFIX = "holiday"
_BAR = "|"


class DayState(StrEnum):
    """What a day is for offices."""

    OFF = "off"
    WORKING = "working"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class OwnDay:
    """One day as the user entered it; its one name serves all languages."""

    country: str
    day: date
    state: DayState
    name: str = ""

    @property
    def key(self) -> str:
        """Return the key of the day's setting."""
        return day_key(self.country, self.day)

    @property
    def value(self) -> str:
        """Return the text of the day's setting."""
        return f"{self.state}{_BAR}{self.name}" if self.name else self.state.value


def day_key(country: str, day: date) -> str:
    """Return the key of the setting of a day, ``holiday.RU.2027-02-22``."""
    return f"{DAY_PREFIX}.{country}.{day.isoformat()}"


def own_day(setting: Setting) -> OwnDay | None:
    """Return the day a setting speaks of, None where it cannot be read as one."""
    prefix, _, rest = setting.key.partition(".")
    country, _, written = rest.partition(".")
    state, _, name = setting.value.partition(_BAR)
    if prefix != DAY_PREFIX or state not in set(DayState):
        return None
    try:
        return OwnDay(country, date.fromisoformat(written), DayState(state), name)
    except ValueError:
        return None


def with_days(
    calendars: Mapping[str, Calendar], settings: Iterable[Setting]
) -> Mapping[str, Calendar]:
    """Return the calendars with the user's own days in place.

    A year in which the user has entered a day off counts as known: who enters one day of a year's
    calendar has it before them.
    """
    found = dict(calendars)
    for setting in settings:
        day = own_day(setting)
        if day is not None:
            calendar = found.get(day.country) or Calendar(day.country)
            found[day.country] = _with_day(calendar, day)
    return found


def _with_day(calendar: Calendar, own: OwnDay) -> Calendar:
    day = own.day
    if own.state is DayState.OFF:
        named = LocalText(own.name, own.name, own.name)
        name = named or calendar.holidays.get(day) or LocalText("—", "—", "—")
        return replace(
            calendar,
            years=calendar.years | {day.year},
            holidays={**calendar.holidays, day: name},
            working=calendar.working - {day},
            short=calendar.short - {day},
        )
    short = calendar.short | {day} if own.state is DayState.SHORT else calendar.short - {day}
    return replace(
        calendar,
        holidays={known: name for known, name in calendar.holidays.items() if known != day},
        working=calendar.working | {day} if day.weekday() >= SATURDAY else calendar.working,
        short=short,
    )
