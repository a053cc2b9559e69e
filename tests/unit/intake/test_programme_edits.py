"""Mending a proposed programme before it is imported."""

from datetime import date
from pathlib import Path

import pytest

from kpt_desktop.domain.enums import DayPart, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.intake.programme_edits import (
    with_date,
    with_place,
    with_skipped,
    with_time,
    with_title,
)
from kpt_desktop.intake.programme_proposal import (
    MOST_CHARACTERS,
    ProgrammeProposal,
    programme_to_plain,
)
from tests.helpers.programme_files import codes, propose, table, write_text


@pytest.fixture
def proposal(tmp_path: Path) -> ProgrammeProposal:
    text = (
        "Time;Activity;Place\n5 October;;\n25:00;Opening;Hall\n11:00;Tour;\n6 October;;\n"
        "9:00;Trip;\n"
    )
    return propose(write_text(tmp_path / "p.csv", text))


def test_that_a_mended_time_clears_its_problem(proposal):
    assert codes(proposal) == [("3:1", "time_impossible")]
    assert proposal.items()[0].note_internal == "25:00"
    assert [problem.code for problem in proposal.errors()] == ["time_impossible"]
    mended = with_time(proposal, "3:1", "9:00–10:30")
    item = mended.items()[0]
    assert (item.start, item.end, item.note_internal) == (540, 630, "")
    assert codes(mended) == []
    assert mended.errors() == ()


def test_that_a_badly_mended_time_is_told_again(proposal):
    assert codes(with_time(proposal, "4:1", "11:30–10:00")) == [
        ("3:1", "time_impossible"),
        ("4:1", "end_before_start"),
    ]
    assert with_time(proposal, "4:1", "вечером").items()[1].part is DayPart.EVENING
    assert with_time(proposal, "4:1", "нет").items()[1].note_internal == "нет"
    assert with_time(proposal, "4:1", "").items()[1].start is None


def test_that_a_skipped_item_says_nothing_any_more(proposal):
    skipped = with_skipped(proposal, "3:1")
    assert codes(skipped) == []
    assert [len(day["items"]) for day in programme_to_plain(skipped, "en")["days"]] == [1, 1]
    assert codes(with_skipped(skipped, "3:1", skipped=False)) == codes(proposal)


def test_that_a_title_is_typed_anew(proposal):
    mended = with_title(proposal, "4:1", "Обед / Lunch").items()[1]
    assert mended.title == LocalText(ru="Обед", en="Lunch")
    assert (mended.typed_title, mended.kind) == ("Обед / Lunch", ItemKind.MEAL)


def test_that_a_title_that_is_missing_or_long_is_told(proposal):
    """F54: counted, told, never cut."""
    assert ("4:1", "title_missing") in codes(with_title(proposal, "4:1", " "))
    long = with_title(proposal, "4:1", "x" * (MOST_CHARACTERS + 1))
    assert ("4:1", "title_long") in codes(long)
    assert len(long.items()[1].title.en) == MOST_CHARACTERS + 1
    assert codes(with_title(long, "4:1", "Tour")) == codes(proposal)


def test_that_a_place_is_typed_anew(proposal):
    assert with_place(proposal, "4:1", "Зал").items()[1].place == LocalText(ru="Зал")


def test_that_an_item_moves_to_another_day(proposal):
    moved = with_date(proposal, "4:1", date(2026, 10, 6))
    assert [row[0] for row in table(moved)] == ["2026-10-05", "2026-10-06", "2026-10-06"]
    outside = with_date(proposal, "6:1", date(2026, 12, 1))
    assert ("6:1", "day_outside_visit") in codes(outside)
    assert [day.date for day in outside.days] == [date(2026, 10, 5), date(2026, 12, 1)]
    back = with_date(outside, "6:1", date(2026, 10, 6))
    assert codes(back) == codes(proposal)
    pool = with_date(proposal, "6:1", None)
    assert pool.days[-1].date is None
    assert ("6:1", "no_day") in codes(pool)


def test_that_an_unknown_address_changes_nothing(proposal):
    assert with_time(proposal, "99:1", "9:00") == proposal
    assert with_date(proposal, "99:1", None) == proposal


def test_that_the_plain_form_is_what_scripts_rely_on(proposal):
    plain = programme_to_plain(with_time(proposal, "4:1", "22:00–0:30"), "en")
    assert list(plain) == ["days", "problems"]
    assert plain["days"][0] == {
        "date": "2026-10-05",
        "items": [
            {"start": None, "end": None, "part": None, "title": "Opening", "place": "Hall",
             "audience": "all"},
            {"start": "22:00", "end": "00:30", "part": None, "title": "Tour", "place": None,
             "audience": "all"},
        ],
    }  # fmt: skip
    (problem,) = plain["problems"]
    assert (problem["cell"], problem["code"]) == ("3:1", "time_impossible")
    assert "25:00" in problem["message"]


@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_every_problem_has_a_sentence(proposal, lang):
    outside = with_date(proposal, "6:1", date(2026, 12, 1))
    for edited in (outside, with_time(proposal, "4:1", "24:00"), with_title(proposal, "4:1", "")):
        assert all(problem["message"] for problem in programme_to_plain(edited, lang)["problems"])
