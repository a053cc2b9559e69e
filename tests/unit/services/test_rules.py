"""Rules as data: shipped, under the settings of the store, edited by Changes."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kpt_desktop.domain.country_rules import RULE_FORMS, Rule, RuleForm, largest
from kpt_desktop.domain.records import Setting
from kpt_desktop.errors import UserError
from kpt_desktop.services import rule_edits
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.rule_days import DayState, OwnDay, own_day
from kpt_desktop.services.rules import (
    differs,
    judge_visit,
    load_settings,
    rule_book,
    shipped,
    shipped_rule,
    stored,
)
from kpt_desktop.services.visits import load_visit
from kpt_desktop.texts import LANGUAGES, family, text
from tests.gui.helpers import store_visit
from tests.helpers.journeys import TODAY, journey, outgoing, with_values

KEY = "rule.RU.*.registration_days"


@pytest.fixture
def desk(store):
    return ChangeDesk(store, lambda: datetime(2026, 9, 1, tzinfo=UTC))


def setting(key, value, **values):
    return {key: Setting(key=key, value=value, **values)}


def test_that_every_shipped_rule_says_where_it_was_read_and_whether_it_was_checked():
    book = shipped()
    assert len(book.rules) > 30
    for rule in book.rules.values():
        assert rule.source
        assert rule.name in RULE_FORMS
        flag = RULE_FORMS[rule.name] == RuleForm.FLAG
        assert isinstance(rule.value, bool) == flag
        assert not rule.changed
        assert not differs(rule)
    assert all(calendar.source for calendar in book.calendars.values())
    assert {"RU", "CZ", "FI", "PL", "BY", "KZ"} <= book.calendars.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_rule_day_and_group_has_words(lang):
    wanted = {f"rule.{name}" for name in RULE_FORMS} | {f"day.{state}" for state in DayState}
    assert wanted | set(shipped().groups) | {"any", "yes", "no"} <= family(lang, "rules").keys()


def test_that_a_setting_of_the_store_stands_over_the_shipped_rule():
    checked = date(2026, 8, 1)
    book = rule_book(setting(KEY, "9", checked_on=checked, source="109-ФЗ"))
    rule = book.find("registration_days", "RU", "CZ")
    assert rule == Rule("RU", "*", "registration_days", 9, checked, "109-ФЗ", changed=True)
    assert differs(rule)
    assert book.number("registration_days", "CZ", "RU") == 3


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (KEY, "seven"),
        (KEY, "-1"),
        (KEY, "3651"),
        (KEY, "٧"),
        ("rule.RU.*.visa_needed", "maybe"),
        ("rule.RU.*.unheard_of", "1"),
        ("rule.RU", "1"),
        ("paper.approval", "yes"),
        ("holiday.RU.2026-13-01", "off"),
        ("holiday.RU.2026-05-04", "perhaps"),
    ],
)
def test_that_a_setting_that_cannot_be_read_leaves_the_shipped_rule_f35(key, value):
    book = rule_book(setting(key, value))
    assert book.rules == shipped().rules
    assert book.calendars == shipped().calendars


def test_that_a_new_country_can_be_added():
    book = rule_book(setting("rule.JP.RU.visa_needed", "no"))
    assert book.flag("visa_needed", "JP", "RU") is False
    assert shipped_rule("rule.JP.RU.visa_needed") is None


def test_that_an_own_day_off_is_no_working_day_and_makes_its_year_known():
    book = rule_book(setting("holiday.RU.2028-05-08", "off|Мост"))
    calendar, day = book.calendar("RU"), date(2028, 5, 8)
    assert not calendar.is_working(day)
    assert calendar.holiday(day).best("cs") == "Мост"
    assert 2028 in calendar.years
    assert rule_book(setting("holiday.SK.2026-09-01", "off")).calendar("SK").years == {2026}


def test_that_a_shipped_day_off_can_become_a_working_or_a_short_day():
    day = date(2026, 11, 4)
    worked = rule_book(setting("holiday.RU.2026-11-04", "working")).calendar("RU")
    assert worked.is_working(day)
    assert worked.holiday(day) is None
    short = rule_book(setting("holiday.RU.2026-11-04", "short")).calendar("RU")
    assert short.is_working(day)
    assert short.is_short(day)


def test_that_a_saturday_can_be_worked_and_a_short_day_become_usual():
    saturday = rule_book(setting("holiday.RU.2026-10-10", "working")).calendar("RU")
    assert saturday.is_working(date(2026, 10, 10))
    assert not saturday.is_short(date(2026, 10, 10))
    usual = rule_book(setting("holiday.RU.2026-11-03", "working")).calendar("RU")
    assert not usual.is_short(date(2026, 11, 3))
    off = rule_book(setting("holiday.RU.2026-11-04", "off")).calendar("RU")
    assert off.holiday(date(2026, 11, 4)).en == "Unity Day"


def test_that_a_rules_edit_is_one_change_that_judges_anew_and_can_be_undone(store, desk):
    settings = load_settings(store)
    old = shipped().rules[KEY]
    label = desk.apply(rule_edits.set_rule(settings, replace(old, value=5, checked_on=TODAY)))
    assert label.saved
    assert rule_book(load_settings(store)).number("registration_days", "RU", "CZ") == 5
    again = rule_edits.set_rule(load_settings(store), replace(old, value=6, checked_on=TODAY))
    desk.apply(again)
    assert rule_book(load_settings(store)).number("registration_days", "RU", "CZ") == 6
    desk.undo()
    desk.undo()
    assert rule_book(load_settings(store)) == shipped()


def test_that_the_same_value_is_no_change_and_a_reset_brings_the_shipped_one(store, desk):
    rule = replace(shipped().rules[KEY], value=5)
    desk.apply(rule_edits.set_rule(load_settings(store), rule))
    settings = load_settings(store)
    assert not rule_edits.set_rule(settings, rule)
    desk.apply(rule_edits.reset_rule(settings, rule))
    assert rule_book(load_settings(store)) == shipped()
    assert not rule_edits.reset_rule(load_settings(store), rule)


def test_that_several_rules_are_confirmed_by_one_change(store, desk):
    rules = list(shipped().rules.values())[:3]
    change = rule_edits.confirm_rules(load_settings(store), rules, TODAY)
    assert (change.label.facts, len(change.operations)) == ({"n": 3}, 3)
    desk.apply(change)
    book = rule_book(load_settings(store))
    assert [book.rules[rule.key].checked_on for rule in rules] == [TODAY] * 3
    assert not any(differs(book.rules[rule.key]) for rule in rules)


def test_that_a_calendar_day_is_entered_and_taken_out_again(store, desk):
    own = OwnDay("RU", date(2027, 5, 7), DayState.OFF, "  Мост  ")
    desk.apply(rule_edits.set_day(load_settings(store), own, TODAY, "приказ"))
    kept = load_settings(store)[own.key]
    assert own_day(kept) == replace(own, name="Мост")
    assert (kept.checked_on, kept.source) == (TODAY, "приказ")
    desk.apply(rule_edits.reset_day(load_settings(store), own))
    assert own.key not in load_settings(store)


def test_that_a_change_of_rules_reaches_the_visit_that_is_shown(store, desk):
    records = journey()

    class Opened:
        pass

    opened = Opened()
    opened.desk, opened.store = desk, store
    shown = store_visit(opened, records)
    off = Rule("RU", "*", "insurance_needed", value=False)
    touched = desk.apply(rule_edits.set_rule(shown.settings, off))
    after = shown.after(touched)
    assert rule_book(after.settings).flag("insurance_needed", "RU", "CZ") is False
    _, undone = desk.undo()
    assert after.after(undone).settings == load_visit(store, records.visit.id).settings == {}


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("visa_needed", "ДА", True),
        ("visa_needed", "ne", False),
        ("visa_needed", "yes", True),
        ("bus_minors", " 8 ", 8),
        ("bus_minors", "0", 0),
        ("bus_minors", str(largest("bus_minors")), largest("bus_minors")),
        ("insurance_cover_eur", "30000", 30000),
    ],
)
def test_that_values_are_typed_in_any_language(name, typed, value):
    assert rule_edits.parse_value(name, typed) == value


@pytest.mark.parametrize(
    ("name", "typed", "error"),
    [
        ("visa_needed", "1", "rule_flag_wrong"),
        ("visa_needed", "", "rule_flag_wrong"),
        ("bus_minors", "", "rule_number_wrong"),
        ("bus_minors", "-1", "rule_number_wrong"),
        ("bus_minors", "1.5", "rule_number_wrong"),
        ("bus_minors", "3651", "rule_number_wrong"),
        ("bus_minors", "9" * 39, "rule_number_wrong"),
        ("bus_minors", "9" * 50, "text_too_long"),
    ],
)
def test_that_other_values_are_refused_with_a_reason(name, typed, error):
    with pytest.raises(UserError) as refused:
        rule_edits.parse_value(name, typed)
    assert refused.value.key == error


def test_that_a_source_too_long_is_refused_f54():
    with pytest.raises(UserError) as refused:
        rule_edits.set_rule({}, replace(shipped().rules[KEY], source="x" * 301))
    assert refused.value.facts == {"count": 301, "limit": 300}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_values_and_places_are_shown_as_they_are_typed(lang):
    groups = shipped().groups
    for rule in shipped().rules.values():
        shown = rule_edits.show_value(rule, lang)
        assert rule_edits.parse_value(rule.name, shown) == rule.value
        assert rule_edits.rule_name(rule.name, lang)
        for code in (rule.host, rule.citizenship):
            assert rule_edits.parse_place(rule_edits.place_name(code, lang), lang, groups) == code
    assert rule_edits.parse_place("", lang, groups) == "*"
    assert stored(value=True) == "yes"
    with pytest.raises(UserError) as refused:
        rule_edits.parse_place("Atlantis", lang, groups)
    assert refused.value.key == "rule_country_wrong"


def test_that_the_day_of_a_check_is_typed_in_the_usual_forms():
    assert rule_edits.parse_day("1. 9. 2026", TODAY) == TODAY
    assert rule_edits.parse_day(" ", TODAY) is None
    with pytest.raises(UserError) as refused:
        rule_edits.parse_day("soon", TODAY)
    assert refused.value.key == "rule_date_wrong"


def everything_wrong():
    """All findings of visits that break as many rules as they can."""
    empty = dict.fromkeys(
        ("guardian_name", "guardian_phone", "visa_no", "policy_no", "insurer", "citizenship"), ""
    )
    windows = {
        "visa_from": date(2026, 10, 6), "visa_to": date(2026, 10, 7), "visa_days": 1,
        "policy_from": date(2026, 10, 6), "policy_to": date(2026, 10, 7),
    }  # fmt: skip
    worst = with_values(journey(students=9), **empty, **windows, guardian_consent=None)
    worst = with_values(worst, 1, doc_expiry=date(2026, 10, 8), doc_issue=date(2027, 1, 1))
    worst = with_values(worst, 2, doc_expiry=date(2026, 11, 8), citizenship="CN")
    worst = with_values(worst, 3, birth_date=date(2008, 10, 8), arrival_leg="Monday 4.10.")
    abroad = with_values(
        outgoing(), guardian_consent=None, policy_no="", doc_issue=date(2000, 1, 1)
    )
    days = (TODAY, date(2026, 10, 9))
    return [f for records in (worst, abroad) for day in days for f in judge_visit(records, day)]


def test_that_every_finding_can_be_said_in_every_language():
    found = everything_wrong()
    assert len({finding.code for finding in found}) >= 22
    for finding in found:
        for lang in LANGUAGES:
            assert "{" not in text(lang, "findings", finding.code, **finding.facts)
