"""The command ``figures``: what a visit's report counts, as lines and as JSON."""

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


def test_that_figures_have_their_items_and_whom_they_reached(sample):
    before = counts_of(sample.store)
    made = sample.run("figures", "--visit", MAIN_VISIT, "--json").document
    assert [one["figure"] for one in made] == ["lessons", "practice", "language", "teachers"]
    for one in made:
        assert one.keys() == {
            "figure", "number", "minutes", "untimed", "unknown", "reached", "items",
        }  # fmt: skip
        assert one["number"] == len(one["items"])
        assert one["reached"].keys() == {"guests", "hosts", "students", "teachers"}
    teachers = made[3]
    assert teachers["number"] == 2
    assert teachers["minutes"] == 150
    assert teachers["reached"] == {"guests": 2, "hosts": 2, "students": 0, "teachers": 4}
    assert teachers["items"][0] == {
        "date": "2026-10-05", "start": "10:30", "end": "12:00",
        "title": "Teachers meet the director", "audience": "teachers",
    }  # fmt: skip
    assert counts_of(sample.store) == before


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "Обмен опытом: 2 · 2 ч 30 мин · гостей 2, принимающих 2"),
        ("en", "Teachers’ exchange: 2 · 2 h 30 min · guests 2, hosts 2"),
        ("cs", "Výměna učitelů: 2 · 2 h 30 min · hostů 2, hostitelů 2"),
    ],
)
def test_that_figures_are_told_in_lines(sample, lang, words):
    made = sample.run("figures", "--visit", MAIN_VISIT, lang=lang)
    assert made.code == 0
    assert words in made.out.splitlines()


def test_that_an_unknown_visit_is_refused_and_one_is_needed(sample):
    assert sample.run("figures", "--visit", "nowhere").code == 1
    assert sample.run("figures").code == 2
