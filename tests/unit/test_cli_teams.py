"""The command ``teams``: what a model and a seed would make, as lines and as JSON."""

import pytest

from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample
from kpt_desktop.storage.backup import counts_of
from kpt_desktop.storage.store import open_store
from tests.helpers.command_line import CommandLine


@pytest.fixture
def sample(tmp_path):
    line = CommandLine(tmp_path / "visits.kpt")
    store = open_store(line.store, create=True)
    fill_with_sample(ChangeDesk(store))
    store.close()
    return line


def teams(line, *more):
    return line.run("teams", "--visit", MAIN_VISIT, *more, "--lang", "en")


@pytest.mark.parametrize(("model", "sizes"), [("pairs", 2), ("two", 6), ("rotating", 4)])
def test_that_every_student_stands_in_one_team_with_both_sides(sample, model, sizes):
    made = teams(sample, "--model", model, "--seed", "4", "--json").document
    assert {len(team["members"]) for team in made} == {sizes}
    assert len({member["name"] for team in made for member in team["members"]}) == 12
    for team in made:
        assert team.keys() == {"team", "track", "members", "shared_language"}
        assert {member["side"] for member in team["members"]} == {"guest", "host"}
    assert {team["track"] for team in made} == (
        {"IT", "CAD", "MECH"} if model == "pairs" else {None}
    )


def test_that_the_same_seed_gives_the_same_teams_and_nothing_is_written(sample):
    before = counts_of(sample.store)
    first, again = (teams(sample, "--model", "pairs", "--seed", "9", "--json") for _ in range(2))
    assert first.document == again.document
    assert counts_of(sample.store) == before


def test_that_teams_are_told_in_lines(sample):
    made = teams(sample, "--model", "pairs")
    assert made.code == 0
    assert made.out.count("Team ") == 6
    assert "(MECH)" in made.out


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--model", "threes"), 2),
        (("--model", "pairs", "--seed", "x"), 2),
        (("--model", "pairs", "--seed", "0"), 1),
        ((), 2),
    ],
)
def test_that_wrong_words_are_refused(sample, more, code):
    assert teams(sample, *more).code == code


def test_that_an_unknown_visit_is_refused(sample):
    assert sample.run("teams", "--visit", "x", "--model", "two").code == 1
