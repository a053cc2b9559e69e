"""What a country asks of its guests, as data: legal numbers are records, never constants.

A rule is said for a country of stay and a citizenship; either may be a group of countries (``EU``)
or ``*``. The most particular rule wins, the country of stay weighing more than the citizenship.
The program reminds; it certifies nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kpt_desktop.domain.calendars import Calendar

ANY = "*"
PREFIX = "rule"
_MOST_MONEY = 999_999
_MOST_DAYS = 3650
"""Ten years: a deadline is counted day by day."""

RuleValue = bool | int


class RuleForm(StrEnum):
    """What kind of value a rule has."""

    FLAG = "flag"
    NUMBER = "number"


RULE_FORMS: Mapping[str, RuleForm] = {
    "visa_needed": RuleForm.FLAG,
    "visa_restricted": RuleForm.FLAG,
    "stay_days": RuleForm.NUMBER,
    "evisa_stay_days": RuleForm.NUMBER,
    "evisa_valid_days": RuleForm.NUMBER,
    "passport_months": RuleForm.NUMBER,
    "passport_age_years": RuleForm.NUMBER,
    "passport_blank_pages": RuleForm.NUMBER,
    "insurance_needed": RuleForm.FLAG,
    "insurance_cover_eur": RuleForm.NUMBER,
    "migration_card": RuleForm.FLAG,
    "registration_free_days": RuleForm.NUMBER,
    "registration_days": RuleForm.NUMBER,
    "hotel_notifies": RuleForm.FLAG,
    "hotel_days": RuleForm.NUMBER,
    "lodger_from_guests": RuleForm.NUMBER,
    "self_report": RuleForm.FLAG,
    "self_report_from_age": RuleForm.NUMBER,
    "self_report_days": RuleForm.NUMBER,
    "consent_needed": RuleForm.FLAG,
    "consent_notarised": RuleForm.FLAG,
    "bus_minors": RuleForm.NUMBER,
    "bus_notice_far_hours": RuleForm.NUMBER,
    "bus_notice_near_hours": RuleForm.NUMBER,
    "minors_per_adult": RuleForm.NUMBER,
}
"""Every rule there is. ``resources/texts/<lang>/rules.json`` explains each under ``rule.<name>``.

``registration_days`` are working days; ``registration_free_days`` and ``self_report_days`` are
calendar days; in ``stay_days`` both the day of entry and that of exit count.
"""


def largest(name: str) -> int:
    """Return the largest number a rule takes."""
    return _MOST_MONEY if name == "insurance_cover_eur" else _MOST_DAYS


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        host: the country of stay, a group, or ``*``.
        citizenship: of the guest, a group, or ``*``.
        name: a key of :data:`RULE_FORMS`.
        checked_on: when somebody last compared it with the law; None for never.
        source: where it was read.
        changed: it is the user's own, not the shipped one.
    """

    host: str
    citizenship: str
    name: str
    value: RuleValue
    checked_on: date | None = None
    source: str = ""
    changed: bool = False

    @property
    def key(self) -> str:
        """Return the key of the setting that holds the user's own value."""
        return rule_key(self.host, self.citizenship, self.name)


def rule_key(host: str, citizenship: str, name: str) -> str:
    """Return the key of the setting of a rule, ``rule.RU.BY.registration_free_days``."""
    return ".".join((PREFIX, host, citizenship, name))


@dataclass(frozen=True)
class RuleBook:
    """All rules and calendars, as they stand with the user's own values over the shipped ones.

    Attributes:
        groups: countries by the name of their group.
    """

    rules: Mapping[str, Rule] = field(default_factory=dict)
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def find(self, name: str, host: str, citizenship: str = ANY) -> Rule | None:
        """Return the most particular rule for a country of stay and a citizenship."""
        for place in self._wider(host):
            for passport in self._wider(citizenship):
                rule = self.rules.get(rule_key(place, passport, name))
                if rule is not None:
                    return rule
        return None

    def flag(self, name: str, host: str, citizenship: str = ANY) -> bool | None:
        """Return what a rule says, None where there is none."""
        rule = self.find(name, host, citizenship)
        return None if rule is None else bool(rule.value)

    def number(self, name: str, host: str, citizenship: str = ANY) -> int | None:
        """Return a rule's number, None where there is none; 0 switches a limit off."""
        rule = self.find(name, host, citizenship)
        return None if rule is None else int(rule.value)

    def calendar(self, country: str) -> Calendar:
        """Return a country's calendar; for one nobody made, only week-ends are days off."""
        return self.calendars.get(country) or Calendar(country)

    def _wider(self, country: str) -> tuple[str, ...]:
        groups = (name for name, members in self.groups.items() if country in members)
        return (country, *groups, ANY) if country != ANY else (ANY,)


@dataclass(frozen=True, slots=True)
class Law:
    """The rules as judged on a day: what rules about people are given besides the records."""

    book: RuleBook
    today: date


def book_of(
    rules: Iterable[Rule],
    calendars: Iterable[Calendar],
    groups: Mapping[str, frozenset[str]],
) -> RuleBook:
    """Return a rule book; of two rules with one key the later stands."""
    return RuleBook(
        {rule.key: rule for rule in rules},
        {calendar.country: calendar for calendar in calendars},
        groups,
    )
