"""The checks of a visit: how grave each is, and where its limit lies; settings say otherwise.

A setting ``check.<name>`` holds the severity, or ``off``, and the limit after a blank:
``warning 300``. A check that rests on a law keeps the day somebody last compared it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.records import Setting

PREFIX = "check"
OFF = "off"
_DIGITS = 5


class Unit(StrEnum):
    """What a limit is counted in; a clock is minutes after midnight."""

    MINUTES = "minutes"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Check:
    """One check as it comes with the program.

    Attributes:
        severity: None is switched off.
        limit: None where nothing is measured.
        least, most: what the limit may be.
        legal: it rests on a law, so the day it was compared is kept.
    """

    name: str
    severity: Severity | None
    limit: int | None = None
    unit: Unit = Unit.MINUTES
    least: int = 0
    most: int = 24 * 60
    legal: bool = False

    @property
    def key(self) -> str:
        """Return the key of its setting."""
        return f"{PREFIX}.{self.name}"


_ALL = (
    Check("item_without_title", Severity.ERROR),
    Check("people_twice", Severity.WARNING),
    Check("duty_twice", Severity.WARNING),
    Check("place_twice", Severity.WARNING),
    Check("vehicle_twice", Severity.WARNING),
    Check("travel_time", Severity.WARNING, 5, least=1, most=60),
    Check("ride_short", Severity.WARNING, 20, least=5, most=240),
    Check("not_here_yet", Severity.WARNING),
    Check("meal_gap", Severity.HINT, 300, least=60, most=720),
    Check("no_meal", Severity.WARNING, 360, least=120, most=960),
    Check("night_rest", Severity.WARNING, 540, least=240, most=900),
    Check("late_minors", Severity.WARNING, 22 * 60, Unit.CLOCK, 18 * 60, 26 * 60, legal=True),
    Check("no_free_hour", Severity.HINT, 60, least=15, most=240),
    Check("students_alone", Severity.WARNING),
    Check("closed_place", Severity.WARNING),
    Check("place_full", Severity.WARNING),
    Check("seats_few", Severity.WARNING),
    Check("holiday", Severity.HINT),
    Check("clock_change", Severity.HINT),
    Check("untimed", Severity.HINT),
    Check("title_untranslated", Severity.WARNING),
    Check("place_untranslated", Severity.HINT),
    Check("empty_day", Severity.WARNING),
    Check("items_outside_visit", Severity.WARNING),
    Check("day_kinds", Severity.WARNING),
    Check("weekday_wrong", Severity.WARNING),
    Check("student_in_no_team", Severity.WARNING),
    Check("student_in_two_teams", Severity.ERROR),
    Check("team_of_one_side", Severity.WARNING),
    Check("team_without_language", Severity.WARNING),
    Check("track_without_place", Severity.WARNING),
    Check("track_without_judge", Severity.WARNING),
    Check("jury_not_symmetric", Severity.WARNING),
    Check("track_not_100", Severity.ERROR),
    Check("judgement_without_benchmarks", Severity.WARNING),
    Check("marks_spread", Severity.WARNING),
    Check("sheets_open", Severity.WARNING),
    Check("sheet_unsigned", Severity.HINT),
)
CHECKS: Mapping[str, Check] = {check.name: check for check in _ALL}
"""Every check by name. ``resources/texts/<lang>/checks.json`` explains each."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A check as it stands for a store."""

    check: Check
    severity: Severity | None
    limit: int | None
    checked_on: date | None = None

    @property
    def changed(self) -> bool:
        """Tell whether it is other than it came with the program."""
        return (self.severity, self.limit) != (self.check.severity, self.check.limit)


_USUAL = {name: Standing(check, check.severity, check.limit) for name, check in CHECKS.items()}


@dataclass(frozen=True)
class Checks:
    """All checks as they stand: the one place that knows what counts, how much, from where."""

    own: Mapping[str, Standing] = field(default_factory=dict)

    def standing(self, name: str) -> Standing:
        """Return how a check stands."""
        return self.own.get(name) or _USUAL[name]

    def is_on(self, name: str) -> bool:
        """Tell whether a check is wanted at all."""
        return self.standing(name).severity is not None

    def severity(self, name: str) -> Severity:
        """Return how grave a check's findings are; a hint for one that is off."""
        return self.standing(name).severity or Severity.HINT

    def limit(self, name: str) -> int:
        """Return a check's limit, 0 where it has none."""
        return self.standing(name).limit or 0


def read_checks(settings: Mapping[str, Setting]) -> Checks:
    """Return the checks as a store's settings have them; what cannot be read is passed over."""
    return Checks(
        {name: own for name, check in CHECKS.items() if (own := _read(check, settings)) is not None}
    )


def written(severity: Severity | None, limit: int | None) -> str:
    """Return a check's severity and limit as a setting holds them."""
    word = severity.value if severity else OFF
    return word if limit is None else f"{word} {limit}"


def _read(check: Check, settings: Mapping[str, Setting]) -> Standing | None:
    setting = settings.get(check.key)
    if setting is None:
        return None
    word, _, digits = setting.value.partition(" ")
    if word != OFF and word not in set(Severity):
        return None
    limit = check.limit
    if limit is not None and digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS:
        limit = min(max(int(digits), check.least), check.most)
    severity = None if word == OFF else Severity(word)
    return Standing(check, severity, limit, setting.checked_on)
