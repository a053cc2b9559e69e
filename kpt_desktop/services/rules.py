"""The rules about people as they stand: the shipped ones under what the user has entered.

The user's own values are settings of the store, so they are backed up with it and every edit can
be undone: ``rule.RU.BY.registration_free_days`` holds a number or yes/no, ``holiday.RU.2027-02-22``
what that day is (see :class:`DayState`) and its name after a bar.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from kpt_desktop.domain.calendars import Calendar
from kpt_desktop.domain.country_rules import (
    PREFIX,
    RULE_FORMS,
    Law,
    Rule,
    RuleBook,
    RuleForm,
    RuleValue,
    book_of,
    largest,
)
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import USUAL_LANGUAGES, judge
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.programme_judge import ProgrammeJudge
from kpt_desktop.domain.records import Setting
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.paths import resource
from kpt_desktop.services.rule_days import DAY_PREFIX, with_days

TRUE, FALSE = "yes", "no"
_LONGEST_NUMBER = 12
Settings = Mapping[str, Setting]


@cache
def shipped() -> RuleBook:
    """Return the rules and calendars that come with the program."""
    said = _read("countries")
    groups = {name: frozenset(members) for name, members in said["groups"].items()}
    rules = (Rule(**row | {"checked_on": _day(row["checked_on"])}) for row in said["rules"])
    days = _read("holidays")
    names = {slug: LocalText(**words) for slug, words in days["names"].items()}
    calendars = (_calendar(code, row, names) for code, row in days["calendars"].items())
    return book_of(rules, calendars, groups)


def _read(name: str) -> dict[str, Any]:
    with resource("rules", f"{name}.json").open(encoding="utf-8") as file:
        loaded: dict[str, Any] = json.load(file)
    return loaded


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _calendar(country: str, row: Mapping[str, Any], names: Mapping[str, LocalText]) -> Calendar:
    to_day = date.fromisoformat
    return Calendar(
        country=country,
        years=frozenset(row["years"]),
        holidays={to_day(day): names[slug] for day, slug in row["holidays"].items()},
        moved={to_day(day): to_day(other) for day, other in row["moved"].items()},
        working=frozenset(map(to_day, row["working"])),
        short=frozenset(map(to_day, row["short"])),
        checked_on=_day(row["checked_on"]),
        source=row["source"],
    )


def rule_book(settings: Settings) -> RuleBook:
    """Return the rules as they stand for a store.

    Args:
        settings: by key; those that are no rules, or cannot be read as one, are passed over.
    """
    base = shipped()
    own = [found for setting in settings.values() if (found := _rule(setting)) is not None]
    days = [setting for key, setting in settings.items() if key.startswith(f"{DAY_PREFIX}.")]
    if not own and not days:
        return base
    return RuleBook(
        {**base.rules, **{rule.key: rule for rule in own}},
        with_days(base.calendars, days),
        base.groups,
    )


def _rule(setting: Setting) -> Rule | None:
    parts = setting.key.split(".")
    if len(parts) != 4 or parts[0] != PREFIX or parts[3] not in RULE_FORMS:
        return None
    value = _value(parts[3], setting.value)
    if value is None:
        return None
    _, host, citizenship, name = parts
    return Rule(host, citizenship, name, value, setting.checked_on, setting.source, changed=True)


def _value(name: str, written: str) -> RuleValue | None:
    """Return a stored value, None where it is none of this rule's."""
    if RULE_FORMS[name] == RuleForm.FLAG:
        return {TRUE: True, FALSE: False}.get(written)
    return read_number(name, written)


def read_number(name: str, written: str) -> int | None:
    """Return a rule's number from its digits, None where they are none or too many."""
    if not (written.isascii() and written.isdecimal() and len(written) < _LONGEST_NUMBER):
        return None
    number = int(written)
    return number if number <= largest(name) else None


def stored(value: RuleValue) -> str:
    """Return a rule's value as a setting holds it."""
    if isinstance(value, bool):
        return TRUE if value else FALSE
    return str(value)


def load_settings(store: Store) -> Settings:
    """Return all settings of a store by their key.

    Raises:
        EnvironmentFault: the store cannot be read.
    """
    with store.reading() as reader:
        return {setting.key: setting for setting in reader.find(Setting)}


def judge_visit(
    records: VisitRecords,
    today: date,
    languages: Sequence[str] = USUAL_LANGUAGES,
    *,
    said_in: str = "",
    programme: bool = True,
) -> tuple[Finding, ...]:
    """Return all findings of a visit, those by its store's rules about people among them.

    Args:
        records: of the visit, with the settings of its store.
        today: decides which deadlines are near or past.
        languages: those that titles and places are needed in.
        said_in: the reader's language, as :func:`kpt_desktop.domain.judge.judge` takes it.
        programme: False leaves out the rules about days and items.
    """
    law = Law(rule_book(records.settings), today)
    return judge(records, languages, law, said_in, programme=programme)


def programme_judge(
    settings: Settings, languages: Sequence[str] = USUAL_LANGUAGES, said_in: str = ""
) -> ProgrammeJudge:
    """Return a judge of programmes by a store's checks and holidays."""
    return ProgrammeJudge(languages, rule_book(settings), said_in)


def shipped_rule(key: str) -> Rule | None:
    """Return the shipped rule under a user's own, None where the user made a new one."""
    return shipped().rules.get(key)


def differs(rule: Rule) -> bool:
    """Tell whether a rule says something else than the shipped one, or was not shipped at all."""
    below = shipped_rule(rule.key)
    return below is None or below.value != rule.value
