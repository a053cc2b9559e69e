"""Audiences as they are typed and read, in three languages."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.enums import TeamKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Team
from kpt_desktop.services.audiences import (
    MIXED,
    audience_choices,
    audience_word,
    parse_audience,
)
from kpt_desktop.services.programme_cells import parse_cell, show_cell
from kpt_desktop.texts import LANGUAGES
from tests.helpers.factories import make_item, make_visit_records

TEAM = LocalText("Красные", "The Reds", "Červení")


@pytest.fixture
def records():
    made = make_visit_records()
    first = next(iter(made.participations.values()))
    team = Team(visit_id=made.visit.id, kind=TeamKind.TEAM, name=TEAM)
    skilled = replace(first, it_skills="ИТ; Мехатроника")
    return replace(
        made, teams={team.id: team}, participations={**made.participations, first.id: skilled}
    )


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", "all"),
        ("все", "all"),
        ("гости-студенты", "guests+students"),
        ("Guest students", "guests+students"),
        ("hostující studenti", "guests+students"),
        ("гости, студенты", "guests+students"),
        ("преподаватели", "teachers"),
        ("ит", "track:ИТ"),
        ("Мехатроника", "track:Мехатроника"),
        ("гости, ИТ", "guests+track:ИТ"),
        ("группа 2", "group2"),
        ("Лаборатория Б", "Лаборатория Б"),
        ("Лаборатория А, Лаборатория Б", "Лаборатория А, Лаборатория Б"),
        ("поимённо", "named"),
    ],
)
def test_that_typed_words_are_understood(records, typed, stored):
    assert parse_audience(typed, "ru", records) == stored


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("word", ["Красные", "the reds", "cerveni"])
def test_that_a_team_is_known_by_any_of_its_names(records, word, lang):
    (team,) = records.teams
    assert parse_audience(word, lang, records) == f"team:{team}"
    assert audience_word(f"team:{team}", lang, records) == TEAM.in_language(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_choice_has_a_word_of_its_own_and_is_read_again(records, lang):
    choices = audience_choices(records, lang)
    words = [word for _, word in choices]
    assert len(set(words)) == len(words)
    assert {"all", *MIXED, "track:ИТ", "named"} <= {stored for stored, _ in choices}
    for stored, word in choices:
        assert parse_audience(word, lang, records) == stored


def test_that_a_team_without_records_is_just_a_team(records):
    (team,) = records.teams
    assert audience_word(f"team:{team}", "en") == "team"
    assert audience_word("team:nonsense", "en", records) == "team"


def test_that_a_cell_of_the_day_table_keeps_a_team(records):
    (team,) = records.teams
    item = make_item(records.visit, None, audience=f"team:{team}")
    shown = show_cell(item, "audience", "ru", records)
    assert shown == "Красные"
    assert parse_cell(item, "audience", shown, "ru", records) == {"audience": f"team:{team}"}
