"""Checks are graded, limited and put back by Changes."""

from datetime import UTC, date, datetime

import pytest

from kpt_desktop.domain.checks import CHECKS, read_checks, written
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.records import Setting
from kpt_desktop.errors import UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.check_edits import (
    SEVERITIES,
    check_name,
    confirm_check,
    parse_limit,
    parse_severity,
    reset_checks,
    set_check,
    severity_word,
    show_limit,
)
from kpt_desktop.services.rules import load_settings
from kpt_desktop.texts import LANGUAGES

TODAY = date(2026, 9, 1)
GAP, LATE = CHECKS["meal_gap"], CHECKS["late_minors"]


@pytest.fixture
def desk(store):
    return ChangeDesk(store, lambda: datetime(2026, 9, 1, tzinfo=UTC))


def standing(store, check):
    return read_checks(load_settings(store)).standing(check.name)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_check_and_severity_has_words_and_limits_are_read_again(lang):
    names = [check_name(check, lang) for check in CHECKS.values()]
    assert len(set(names)) == len(names)
    for severity in SEVERITIES:
        assert parse_severity(severity_word(severity, lang).upper()) == severity
    for check in CHECKS.values():
        if check.limit is not None:
            for limit in (check.least, check.limit, check.most):
                assert parse_limit(check, show_limit(check, limit, lang)) == limit


@pytest.mark.parametrize(
    ("check", "typed", "minutes"),
    [
        (GAP, "240", 240), (GAP, "4 ч", 240), (GAP, "4:30", 270), (GAP, "4,5 часа", 270),
        (GAP, "300 мин", 300), (LATE, "21", 1260), (LATE, "21:30", 1290), (LATE, "25:00", 1500),
    ],
)  # fmt: skip
def test_that_a_limit_is_typed_as_people_say_it(check, typed, minutes):
    assert parse_limit(check, typed) == minutes


@pytest.mark.parametrize("typed", ["", "много", "-5", "1", "99999", "9:99:9", "٣٠٠"])
def test_that_what_is_no_limit_is_refused(typed):
    with pytest.raises(UserError, match="check_limit_wrong"):
        parse_limit(GAP, typed)


def test_that_no_severity_is_refused():
    with pytest.raises(UserError, match="check_severity_wrong"):
        parse_severity("ужас")


def test_that_an_edit_is_kept_and_undone(store, desk):
    desk.apply(set_check(load_settings(store), GAP, None, 240, TODAY))
    assert (standing(store, GAP).severity, standing(store, GAP).limit) == (None, 240)
    assert standing(store, GAP).changed
    desk.apply(set_check(load_settings(store), GAP, Severity.ERROR, 240, TODAY))
    assert standing(store, GAP).severity == Severity.ERROR
    desk.undo()
    desk.undo()
    assert not standing(store, GAP).changed


def test_that_the_usual_value_is_no_setting(store, desk):
    desk.apply(set_check(load_settings(store), GAP, Severity.ERROR, 240, TODAY))
    desk.apply(set_check(load_settings(store), GAP, GAP.severity, GAP.limit, TODAY))
    assert load_settings(store) == {}
    assert not set_check({}, GAP, GAP.severity, GAP.limit, TODAY)


def test_that_a_legal_check_notes_the_day(store, desk):
    assert standing(store, LATE).checked_on is None
    desk.apply(confirm_check(load_settings(store), standing(store, LATE), TODAY))
    assert standing(store, LATE).checked_on == TODAY
    assert not standing(store, LATE).changed
    later = date(2026, 10, 1)
    desk.apply(set_check(load_settings(store), LATE, Severity.ERROR, 1260, later))
    assert standing(store, LATE).checked_on == later
    desk.apply(confirm_check(load_settings(store), standing(store, LATE), TODAY))
    assert (standing(store, LATE).checked_on, standing(store, LATE).limit) == (TODAY, 1260)
    desk.apply(set_check(load_settings(store), GAP, Severity.ERROR, 240, TODAY))
    assert standing(store, GAP).checked_on is None
    desk.apply(reset_checks(load_settings(store)))
    assert load_settings(store) == {}


@pytest.mark.parametrize(
    ("value", "severity", "limit"),
    [
        ("off", None, 300), ("hint 10", Severity.HINT, 60), ("error 99999", Severity.ERROR, 720),
        ("error x", Severity.ERROR, 300), ("error ٣٠٠", Severity.ERROR, 300), ("", "usual", 300),
        ("error 123456789", Severity.ERROR, 300),
    ],
)  # fmt: skip
def test_that_damaged_settings_are_read_as_far_as_they_go(value, severity, limit):
    setting = Setting(key=GAP.key, value=value)
    found = read_checks({setting.key: setting}).standing(GAP.name)
    wanted = GAP.severity if severity == "usual" else severity
    assert (found.severity, found.limit) == (wanted, limit)
    assert written(Severity.HINT, None) == "hint"
