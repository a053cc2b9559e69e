"""Edits of rules and of calendar days: each is one Change, undone like any other."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, edit, edits
from kpt_desktop.domain.country_rules import ANY, RULE_FORMS, Rule, RuleForm, RuleValue, largest
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Setting
from kpt_desktop.errors import UserError
from kpt_desktop.services.field_values import country_name, parse_field
from kpt_desktop.services.rule_days import OwnDay
from kpt_desktop.services.rules import FALSE, TRUE, Settings, read_number, stored
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, family, text

LONGEST_SOURCE = 300
LONGEST_NAME = 120


def parse_value(name: str, typed: str) -> RuleValue:
    """Return the value that typed text means for a rule.

    Args:
        name: a key of :data:`RULE_FORMS`.
        typed: a whole number, or yes/no in any of our languages.

    Raises:
        UserError: ``rule_number_wrong`` or ``rule_flag_wrong``.
    """
    cleaned = clean_line(typed, 40)
    if RULE_FORMS[name] == RuleForm.FLAG:
        found = _flags().get(fold(cleaned))
        if found is None:
            raise UserError("rule_flag_wrong")
        return found
    number = read_number(name, cleaned)
    if number is None:
        raise UserError("rule_number_wrong", most=largest(name))
    return number


def _flags() -> dict[str, bool]:
    words = {TRUE: True, FALSE: False}
    for lang in LANGUAGES:
        words[fold(text(lang, "rules", "yes"))] = True
        words[fold(text(lang, "rules", "no"))] = False
    return words


def show_value(rule: Rule, lang: str) -> str:
    """Return a rule's value as it is read and typed in a language."""
    if isinstance(rule.value, bool):
        return text(lang, "rules", "yes" if rule.value else "no")
    return str(rule.value)


def rule_name(name: str, lang: str) -> str:
    """Return what a rule is called in a language."""
    return text(lang, "rules", f"rule.{name}")


def place_name(code: str, lang: str) -> str:
    """Return the name of a country, of a group of them, or of any."""
    known = family(lang, "rules").get("any" if code == ANY else code)
    return str(known) if known else country_name(code, lang)


def parse_place(typed: str, lang: str, groups: Iterable[str]) -> str:
    """Return the code of a country, of a group, or ``*``, that typed text means.

    Args:
        typed: a name in any of our languages, or a code; blank means any.
        lang: of the reader.
        groups: codes of the groups there are.

    Raises:
        UserError: ``rule_country_wrong``.
    """
    cleaned = clean_line(typed, 80)
    for code in (ANY, *groups):
        if fold(cleaned) in {fold(code), fold(place_name(code, lang)), ""}:
            return code
    try:
        return str(parse_field("citizenship", cleaned, lang=lang, today=date.max))
    except UserError as error:
        raise UserError("rule_country_wrong") from error


def parse_day(typed: str, today: date) -> date | None:
    """Return the day that typed text means, None when blank.

    Raises:
        UserError: ``rule_date_wrong``.
    """
    from kpt_desktop.intake.dates import DateKind, DateRules, read_date

    cleaned = clean_line(typed, 40)
    if not cleaned:
        return None
    found = read_date(cleaned, DateRules(today, DateKind.OTHER)).value
    if found is None:
        raise UserError("rule_date_wrong")
    return found


def confirm_rules(settings: Settings, rules: Iterable[Rule], today: date) -> Change:
    """Return the Change that says these rules were compared with the law today."""
    changes = [set_rule(settings, replace(rule, checked_on=today)) for rule in rules]
    operations = tuple(operation for change in changes for operation in change.operations)
    return Change(Label("rules_checked", {"n": len(changes)}), operations)


def set_rule(settings: Settings, rule: Rule) -> Change:
    """Return the Change that makes a rule the user's own, empty when it is so already.

    Raises:
        UserError: ``text_too_long`` or ``text_unreadable`` for the source.
    """
    facts = {"host": rule.host, "citizenship": rule.citizenship}
    label = Label("rule_edited", facts)
    return _put(settings, label, rule.key, stored(rule.value), rule.checked_on, rule.source)


def set_day(
    settings: Settings, own: OwnDay, checked_on: date | None = None, source: str = ""
) -> Change:
    """Return the Change that enters a day into a country's calendar.

    Raises:
        UserError: ``text_too_long`` or ``text_unreadable`` for its name or source.
    """
    name = clean_line(own.name, LONGEST_NAME)
    cleaned = OwnDay(own.country, own.day, own.state, name)
    label = Label("calendar_day_edited", _day_facts(own.country, own.day))
    return _put(settings, label, cleaned.key, cleaned.value, checked_on, source)


def reset_rule(settings: Settings, rule: Rule) -> Change:
    """Return the Change that takes the user's own value away; the shipped one stands again."""
    facts = {"host": rule.host, "citizenship": rule.citizenship}
    return _drop(settings, Label("rule_reset", facts), rule.key)


def reset_day(settings: Settings, own: OwnDay) -> Change:
    """Return the Change that takes the user's own day out of a calendar."""
    label = Label("calendar_day_reset", _day_facts(own.country, own.day))
    return _drop(settings, label, own.key)


def _day_facts(country: str, day: date) -> dict[str, str]:
    return {"country": country, "day": f"{day.day:02d}.{day.month:02d}.{day.year:04d}"}


def _put(
    settings: Settings, label: Label, key: str, value: str, checked_on: date | None, source: str
) -> Change:
    said = clean_line(source, LONGEST_SOURCE)
    known = settings.get(key)
    if known is None:
        made = Setting(key=key, value=value, checked_on=checked_on, source=said)
        return Change(label, (Insert(made),))
    return edits(label, [edit(known, value=value, checked_on=checked_on, source=said)])


def _drop(settings: Settings, label: Label, key: str) -> Change:
    known = settings.get(key)
    return Change(label, (Delete(known),) if known is not None else ())
