"""Rules about people's days: food, rest, children, who watches them, holidays; and switches."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kpt_desktop.domain.enums import ItemKind, Role, Severity, Side, VisitStatus
from kpt_desktop.services.finding_text import finding_text
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import with_values
from tests.helpers.programmes import (
    HALL,
    codes,
    findings,
    item_of,
    line,
    placed,
    programme,
    teacher,
    titles,
    with_check,
    with_duties,
)

K = ItemKind
# --- food, rest, children ---


def test_that_five_hours_without_a_meal_are_found_and_the_limit_is_the_users():
    lunch = line("12:00-13:00", "обед", kind=K.MEAL)
    day = (lunch, line("14:00-18:30", "игра"), line("19:00-19:45", "ужин", kind=K.MEAL))
    records = programme(*day)
    (found,) = findings(records, "meal_gap")
    assert (found.facts["who"], found.facts["h"]) == ("@all", "5:30")
    assert finding_text(found, "ru") == "Все: 05.10.2026 без еды с 13:00 до 18:30 (5:30 ч)."
    assert codes(with_check(records, "meal_gap", "hint 330"), "meal_gap") == []
    tea = programme(*day, line("15:00-15:15", "чай", "guests", kind=K.MEAL))
    assert [finding.facts["who"] for finding in findings(tea, "meal_gap")] == ["@hosts"]


def test_that_who_is_free_or_at_home_can_eat():
    free = programme(line("9:00-12:00", "a"), line("12:00-16:00", "b", kind=K.FREE_TIME))
    assert codes(free, "meal_gap", "no_meal") == []


def test_that_a_meal_of_an_unknown_group_may_be_anybodys():
    records = programme(
        line("9:00-12:00", "a", "students"), line("12:00-13:00", "обед", "group1", kind=K.MEAL),
        line("13:00-17:00", "b", "students"),
    )  # fmt: skip
    assert codes(records, "meal_gap", "no_meal") == []


def test_that_a_full_day_without_any_meal_is_found_once():
    records = programme(line("9:00-12:00", "a"), line("12:00-16:00", "b", "students"))
    (found,) = findings(records, "no_meal", "meal_gap")
    assert (found.code, found.facts["who"]) == ("no_meal", "@students")
    assert codes(with_check(records, "no_meal", "off"), "no_meal") == []


def test_that_a_night_is_nine_hours():
    records = programme(line("22:00-23:30", "театр"), line("8:00-9:00", "завтрак", day=2))
    (found,) = findings(records, "night_rest")
    assert (found.facts["h"], titles(records, found)) == ("8:30", ["завтрак", "театр"])
    assert codes(with_check(records, "night_rest", "warning 500"), "night_rest") == []
    apart = programme(line("22:00-23:30", "a", "guests"), line("8:00-9:00", "b", "hosts", day=2))
    assert codes(apart, "night_rest") == []


def with_births(records, born):
    for number in range(6):
        records = with_values(records, number, birth_date=born)
    return records


def test_that_children_are_home_by_ten():
    """By their age on the day: one who comes of age meanwhile is no child."""
    records = with_births(make_visit_records(), date(2009, 1, 1))
    records = programme(line("20:00-23:30", "театр", "guests"), records=records)
    (found,) = findings(records, "late_minors")
    assert (found.code, found.facts["n"], found.facts["hour"]) == ("late_minors", 6, "22:00")
    grown = with_births(make_visit_records(), date(2008, 10, 5))
    assert codes(programme(line("20:00-23:30", "театр", "guests"), records=grown), "late") == []
    later = with_check(records, "late_minors", "warning 1410")
    assert codes(later, "late_minors") == []


def test_that_unknown_ages_are_a_hint_and_families_may_stay_up():
    records = programme(line("20:00-23:30", "театр", "guests"))
    assert [(f.code, f.severity) for f in findings(records, "late")] == [
        ("late_minors_maybe", Severity.HINT)]  # fmt: skip
    home = programme(line("20:00-23:30", "дома", "guests", kind=K.HOST_FAMILY))
    assert codes(home, "late") == []


def test_that_a_day_until_late_has_a_free_hour():
    full = [line(f"{hour}:00-{hour + 1}:00", f"{hour}") for hour in range(9, 22)]
    assert codes(programme(*full), "no_free_hour") == ["no_free_hour"]
    assert codes(programme(*full[:5], *full[6:]), "no_free_hour") == []
    assert codes(programme(*full[:11]), "no_free_hour") == []


# --- who watches ---


def test_that_nobody_answering_at_all_is_one_hint():
    records = programme(line("9:00-10:00", "a", "students"), line("10:00-11:00", "b", "students"))
    (found,) = findings(records, "nobody", "students_alone")
    assert (found.code, found.severity) == ("nobody_answers", Severity.HINT)


def test_that_students_need_a_teacher_of_their_own_side():
    """Peers, idea 10; the uncovered interval is named."""
    records = programme(
        line("9:00-10:00", "a", "students"), line("10:00-11:30", "b", "students"),
        line("14:00-15:00", "c", "students"),
    )  # fmt: skip
    host, guest_ = (teacher(records, side) for side in (Side.HOST, Side.GUEST))
    records = with_duties(
        records, *((name, "responsible", host) for name in "abc"), ("c", "responsible", guest_)
    )
    (found,) = findings(records, "students_alone")
    assert (found.code, found.facts["times"]) == ("students_alone_guest", "09:00–11:30")
    assert titles(records, found) == ["a", "b"]


def test_that_a_teacher_who_is_moved_away_leaves_an_interval():
    records = programme(
        line("9:00-12:00", "мастерская", "hosts+students"),
        line("10:00-10:30", "встреча", "teachers"),
    )
    who = [
        row.participation.id
        for row in records.participants(Side.HOST)
        if row.participation.role == Role.TEACHER
    ]
    watched = with_duties(records, ("мастерская", "responsible", who[0]))
    assert codes(watched, "students_alone") == []
    away = with_duties(
        records, ("мастерская", "responsible", who[0]), ("встреча", "responsible", who[0])
    )
    (found,) = findings(away, "students_alone")
    assert found.facts["times"] == "10:00–10:30"
    relieved = with_duties(
        records,
        ("мастерская", "responsible", who[0]), ("встреча", "responsible", who[0]),
        ("мастерская", "responsible", who[1]),
    )  # fmt: skip
    assert codes(relieved, "students_alone") == []


# --- days ---


def test_that_holidays_of_both_countries_are_found_where_something_is_planned():
    """28 September is a Czech holiday and falls into the season."""
    from kpt_desktop.domain.programme_judge import ProgrammeJudge
    from kpt_desktop.services.rules import shipped

    start = date(2026, 9, 27)
    records = make_visit_records(start=start, end=start + timedelta(days=6))
    found = [
        finding
        for finding in ProgrammeJudge(("ru",), shipped()).findings(records)
        if finding.code == "holiday"
    ]
    assert [(f.facts["day"], f.facts["country"]) for f in found] == [("28.09.2026", "CZ")]


def test_that_clocks_changed_during_the_visit_are_told():
    """F38: on the last Sunday of October in Prague, never in Moscow."""
    start = date(2026, 10, 20)
    dates = {"start": start, "end": start + timedelta(days=6)}
    prague = make_visit_records(zone="Europe/Prague", **dates)
    (found,) = findings(prague, "clock_change")
    assert (found.code, found.facts["day"], found.facts["n"]) == (
        "clock_change_back", "25.10.2026", 60)  # fmt: skip
    assert codes(make_visit_records(zone="Europe/Moscow", **dates), "clock_change") == []
    assert codes(make_visit_records(zone="Nowhere/At-all", **dates), "clock_change") == []


def test_that_items_without_a_time_are_counted_a_day():
    bare = {"start": None, "end": None}
    records = programme(
        line("9:00", "a") | bare, line("9:00", "b") | bare, line("9:00", "c", day=2)
    )
    (found,) = findings(records, "items_untimed")
    assert (found.facts["n"], titles(records, found)) == (2, ["a", "b"])


# --- checks ---


@pytest.mark.parametrize(
    ("value", "severity"),
    [("error", Severity.ERROR), ("hint", Severity.HINT), ("nonsense", Severity.WARNING)],
)
def test_that_a_check_is_as_grave_as_the_user_says(value, severity):
    records = programme(line("9:00-10:00", "a"), line("9:30-10:30", "b"))
    (found,) = findings(with_check(records, "people_twice", value), "overlap")
    assert found.severity == severity


def test_that_a_check_that_is_off_says_nothing():
    from kpt_desktop.domain.checks import CHECKS

    records = placed(
        programme(
            line("9:00-10:00", "a", place_id=HALL.id), line("9:30-10:30", "b", place_id=HALL.id),
            line("10:00-23:30", "c", "students", kind=K.SPORT), line("4:00-5:00", "d", day=2),
        )
    )  # fmt: skip
    assert findings(records)
    for name in CHECKS:
        records = with_check(records, name, "off")
    assert findings(records) == []


def test_that_a_visit_long_over_is_not_asked_whether_it_eats():
    records = programme(line("9:00-12:00", "a"), line("11:00-23:30", "b"))
    over = replace(records, visit=replace(records.visit, status=VisitStatus.CLOSED))
    assert codes(records, "no_meal", "late", "nobody")
    assert codes(over, "no_meal", "late", "nobody") == []
    assert codes(over, "overlap") == ["overlap"]
    assert item_of(over, "a")
