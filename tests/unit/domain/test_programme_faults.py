"""Real programmes have faults; imported, they show them. Lookalikes are built here."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.judge import judge
from kpt_desktop.services.finding_text import finding_text
from kpt_desktop.services.import_programme import import_change
from tests.helpers.factories import make_visit_records
from tests.helpers.programme_files import propose
from tests.helpers.programmes import findings, line, programme, titles

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "programmes"
K = ItemKind
needs_data = pytest.mark.skipif(
    not DATA.is_dir(), reason="the collected programmes are not beside the repo"
)


def imported(name, start, end, **visit_values):
    """A visit of strangers with a collected programme, as the window imports it."""
    records = make_visit_records(0, 0, start=start, end=end, **visit_values)
    records = replace(records, items={}, days={})
    change = import_change(records, propose(DATA / name, start, end))
    return records.foreseeing(Change(Label("programme_imported", {"n": 1}), change.operations))


@needs_data
def test_that_the_week_in_brod_has_a_train_of_eleven_minutes_and_days_without_food():
    records = imported("uhersky_brod_2022.xlsx", date(2022, 5, 16), date(2022, 5, 20))
    assert {f.code for f in judge(records, ("en",))} >= {"ride_short", "no_meal"}
    rides = findings(records, "ride_short")
    assert {(f.facts["other_time"], f.facts["n"]) for f in rides} == {("11:04", 11)}
    assert {f.facts["time"] for f in rides} == {"11:15–14:15"}
    hungry = {f.facts["day"] for f in findings(records, "no_meal")}
    assert hungry == {"17.05.2022", "18.05.2022", "19.05.2022"}
    assert findings(records, "overlap", "place_twice") == []


@needs_data
def test_that_the_week_in_petersburg_shows_its_hurry_and_its_hunger():
    records = imported("st_petersburg_2018.docx", date(2018, 4, 7), date(2018, 4, 14))
    hungry = {f.facts["day"] for f in findings(records, "no_meal", "meal_gap")}
    assert "10.04.2018" in hungry
    assert findings(records, "overlap") == []


def test_that_a_train_before_a_ride_is_told_in_three_languages():
    """The 11:04 train before the 11:15 ride of Uherský Brod."""
    records = programme(
        line("9:15-10:00", "Стойка для велосипедов", kind=K.WORKSHOP),
        line("11:04", "Поезд в Лугачовице", kind=K.TRANSFER),
        line("11:15-14:15", "Велопрогулка", "group1", K.SPORT),
        line("11:15-14:15", "Прогулка по городу", "group2", K.CULTURE),
        line("14:15-17:15", "Прогулка по городу", "group1", K.CULTURE),
        line("14:15-17:15", "Велопрогулка", "group2", K.SPORT),
        students=0, teachers=0,
    )  # fmt: skip
    rides = findings(records, "ride_short")
    assert len(rides) == 2
    said = {lang: finding_text(rides[0], lang) for lang in ("ru", "en", "cs")}
    assert said["ru"].startswith("05.10.2026: 11:04 «Поезд в Лугачовице», а уже 11:15–14:15 «")
    assert said["ru"].endswith("» — на дорогу остаётся 11 мин.")
    assert "11 min are left" in said["en"]
    assert "zbývá 11 min" in said["cs"]
    (food,) = findings(records, "no_meal")
    assert food.facts["who"] == "@students"


def test_that_registration_over_the_opening_is_found():
    """As in the festival programme with four tracks: registration runs into the opening."""
    records = programme(
        line("8:30-10:30", "Регистрация", kind=K.ADMIN), line("10:00-11:00", "Открытие"),
        line("11:00-12:00", "Сцена", "track:музыка"),
        line("11:00-12:00", "Мастерская", "track:ИЗО"),
    )  # fmt: skip
    (found,) = findings(records, "overlap")
    assert titles(records, found) == ["Открытие", "Регистрация"]


def test_that_a_week_with_swapping_groups_is_no_conflict():
    records = programme(
        line("12:45-13:30", "Ecopassenger", "group1"), line("12:45-13:30", "Сад", "group2"),
        line("13:30-14:15", "Сад", "group1"), line("13:30-14:15", "Ecopassenger", "group2"),
        line("15:30-18:00", "Город", "students"), line("15:30-18:00", "Мэр", "teachers"),
    )  # fmt: skip
    assert findings(records, "overlap") == []
