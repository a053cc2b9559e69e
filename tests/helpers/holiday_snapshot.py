"""Makes ``resources/rules/holidays.json`` from the ``holidays`` package: a snapshot, by hand.

Run ``python -m tests.helpers.holiday_snapshot`` after a new year's calendar is known, read what
changed, and say in ``SOURCES`` where it was compared. The package names days in English; the names
in three languages are ours.
"""

import json
import re
from datetime import date, timedelta
from typing import Any

import holidays

from kpt_desktop.paths import resource
from tests.helpers.holiday_names import WORDS, slug_of

YEARS = {
    "RU": range(2025, 2028),
    "CZ": range(2025, 2031),
    "FI": range(2025, 2031),
    "PL": range(2025, 2031),
    "BY": range(2025, 2028),
    "KZ": range(2025, 2028),
}
SOURCES = {
    "RU": "holidays {v}; 2026: ПП РФ 24.09.2025 № 1466",
    "CZ": "holidays {v}; zákon č. 245/2000 Sb.",
}
_SUBSTITUTED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")
_EXTRA_SHORT = {"RU": {date(2025, 11, 1), date(2027, 2, 20)}}
"""Saturdays worked for a day before a holiday keep that day's short hours."""


def snapshot() -> dict[str, Any]:
    """Return what the shipped file is to hold."""
    used = {"moved_day_off"}
    calendars = {country: _calendar(country, used) for country in YEARS}
    return {"names": {slug: WORDS[slug] for slug in sorted(used)}, "calendars": calendars}


def _calendar(country: str, used: set[str]) -> dict[str, Any]:
    years = YEARS[country]
    found = holidays.country_holidays(country, years=list(years), language="en_US")
    days: dict[str, str] = {}
    moved: dict[str, str] = {}
    for day, name in sorted(found.items()):
        match = _SUBSTITUTED.fullmatch(name)
        if match:
            month, of_month, year = map(int, match.groups())
            days[day.isoformat()] = "moved_day_off"
            moved[day.isoformat()] = date(year, month, of_month).isoformat()
        else:
            slug = slug_of(country, name)
            used.add(slug)
            days[day.isoformat()] = slug
    working = sorted(day for day in found.weekend_workdays if day.year in years)
    return {
        "checked_on": None,
        "source": SOURCES.get(country, "holidays {v}").format(v=holidays.__version__),
        "years": list(years),
        "holidays": days,
        "moved": moved,
        "working": [day.isoformat() for day in working],
        "short": [day.isoformat() for day in _short(country, days, working)],
    }


def _short(country: str, days: dict[str, str], working: list[date]) -> list[date]:
    """Return Russia's short days: the working day right before a holiday (Labour Code, art. 95)."""
    if country != "RU":
        return []
    eves = {
        date.fromisoformat(day) - timedelta(days=1)
        for day, slug in days.items()
        if slug not in {"moved_day_off", "day_off_instead"}
    }
    worked = {
        day for day in eves if (day.weekday() < 5 or day in working) and day.isoformat() not in days
    }
    return sorted(day for day in worked | _EXTRA_SHORT[country] if day.year in YEARS[country])


def main() -> None:
    """Write the file."""
    path = resource("rules", "holidays.json")
    path.write_text(json.dumps(snapshot(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
