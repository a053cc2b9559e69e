"""Edits of the programme's checks: each is one Change, undone like any other."""

import re
from collections.abc import Mapping
from datetime import date

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, edit, edits
from kpt_desktop.domain.checks import CHECKS, OFF, Check, Standing, Unit, written
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Setting
from kpt_desktop.domain.times import DAY, clock
from kpt_desktop.errors import UserError
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, text

SEVERITIES: tuple[Severity | None, ...] = (*Severity, None)
_CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")
_HOURS = re.compile(r"([0-9]{1,2})(?:[.,](5))?\s*(?:ч|h|hod)\w*\.?")
_MINUTES = re.compile(r"([0-9]{1,4})\s*(?:мин|min)?\w*\.?")

Settings = Mapping[str, Setting]


def check_name(check: Check, lang: str) -> str:
    """Return a check in plain words."""
    return text(lang, "checks", f"check.{check.name}")


def severity_word(severity: Severity | None, lang: str) -> str:
    """Return what a severity is called; None is "off"."""
    return text(lang, "checks", f"severity.{severity.value if severity else OFF}")


def show_limit(check: Check, limit: int | None, lang: str) -> str:
    """Return a limit as it is read and typed, empty where nothing is measured.

    A clock past midnight is written on: 25:00.
    """
    if limit is None:
        return ""
    if check.unit is Unit.CLOCK:
        return clock(limit) if limit <= DAY - 1 else f"{limit // 60}:{limit % 60:02d}"
    if limit % 60 == 0 and limit > 60:
        return text(lang, "checks", "hours", n=limit // 60)
    return text(lang, "checks", "minutes", n=limit)


def parse_limit(check: Check, typed: str) -> int:
    """Return the minutes that typed text means: ``300``, ``5 h``, ``5:00``, ``22:00``.

    Raises:
        UserError: ``check_limit_wrong``: it is no time, or outside what the check takes.
    """
    cleaned = clean_line(typed, 40).casefold()
    limit = _minutes(check, cleaned)
    if limit is None or not check.least <= limit <= check.most:
        shown = [f"{edge // 60}:{edge % 60:02d}" for edge in (check.least, check.most)]
        raise UserError("check_limit_wrong", least=shown[0], most=shown[1])
    return limit


def _minutes(check: Check, cleaned: str) -> int | None:
    if found := _CLOCK.fullmatch(cleaned):
        return int(found[1]) * 60 + int(found[2])
    if found := _HOURS.fullmatch(cleaned):
        return int(found[1]) * 60 + (30 if found[2] else 0)
    found = _MINUTES.fullmatch(cleaned)
    if found is None:
        return None
    number = int(found[1])
    is_hour = check.unit is Unit.CLOCK and cleaned.isdecimal() and number <= check.most // 60
    return number * 60 if is_hour else number


def parse_severity(typed: str) -> Severity | None:
    """Return the severity that a word of any of our languages means; None is "off".

    Raises:
        UserError: ``check_severity_wrong``.
    """
    wanted = fold(clean_line(typed, 40))
    for severity in SEVERITIES:
        if any(wanted == fold(severity_word(severity, lang)) for lang in LANGUAGES):
            return severity
    raise UserError("check_severity_wrong")


def set_check(
    settings: Settings,
    check: Check,
    severity: Severity | None,
    limit: int | None,
    today: date,
) -> Change:
    """Return the Change that makes a check so grave and its limit so high.

    What is as it came with the program is no setting. A legal check counts as compared today.
    """
    label = _label(check)
    known = settings.get(check.key)
    if (severity, limit) == (check.severity, check.limit):
        return Change(label, (Delete(known),) if known is not None else ())
    value, checked_on = written(severity, limit), today if check.legal else None
    if known is None:
        return Change(label, (Insert(Setting(key=check.key, value=value, checked_on=checked_on)),))
    return edits(label, [edit(known, value=value, checked_on=checked_on)])


def confirm_check(settings: Settings, standing: Standing, today: date) -> Change:
    """Return the Change that says a legal check was compared with the law today."""
    check = standing.check
    known = settings.get(check.key)
    if known is not None:
        return edits(_label(check), [edit(known, checked_on=today)])
    value = written(standing.severity, standing.limit)
    made = Setting(key=check.key, value=value, checked_on=today)
    return Change(_label(check), (Insert(made),))


def reset_checks(settings: Settings) -> Change:
    """Return the Change that makes all checks as they came with the program."""
    own = [settings[check.key] for check in CHECKS.values() if check.key in settings]
    return Change(Label("checks_reset", {}), tuple(Delete(setting) for setting in own))


def _label(check: Check) -> Label:
    return Label("check_edited", {"check": check_name(check, LANGUAGES[0])})
