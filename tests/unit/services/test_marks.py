"""Marks and sheets: given, corrected with a name and a reason, signed, opened; all undone."""

from datetime import date

import pytest

from kpt_desktop.domain.findings_marking import judge_marking
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.errors import UserError
from kpt_desktop.services import marks
from kpt_desktop.services.marks import Cell, Correction, put_mark
from kpt_desktop.texts import text
from tests.helpers.marking import aspects_of, cells_of, competition, jury_of, marked, team, track_of

DAY = date(2026, 10, 7)
FULL = (1000, 1500, 2, 2, 2, 4000, 3, 3, 3)
WHY = Correction("Петров", "описка")


@pytest.fixture
def records():
    return competition()


def sheets(records, code="IT"):
    return MarkBook(records).criteria(track_of(records, code).id)


def signed(records, one):
    for criterion in sheets(records):
        records = records.foreseeing(marks.sign_sheet(records, criterion, one, "Сидорова", DAY))
    return records


def test_that_a_first_mark_needs_no_reason_and_a_correction_does(records):
    one, cell = team(records, 1), cells_of(records, team(records, 1))[0]
    after = records.foreseeing(put_mark(records, cell, 500))
    assert not put_mark(after, cell, 500)
    for correction, key in ((Correction(), "name_needed"), (Correction("Петров"), "reason_needed")):
        with pytest.raises(UserError, match=key):
            put_mark(after, cell, 600, correction)
    change = put_mark(after, cell, 600, WHY)
    (mark,) = after.foreseeing(change).marks.values()
    assert (mark.value, mark.former, mark.corrected_by, mark.reason) == (
        600,
        500,
        "Петров",
        "описка",
    )
    assert after.foreseeing(change).foreseeing(change.inverse()).marks == after.marks
    gone = put_mark(after, cell, None, WHY)
    assert after.foreseeing(gone).marks == {}
    assert gone.label.facts == {"reason": "описка"}
    assert MarkBook(after).sheet_total(sheets(after)[0], one.id).missing == 4


@pytest.mark.parametrize(("value", "key"), [(1001, "mark_out_of_range"), (-1, "mark_out_of_range")])
def test_that_a_mark_beyond_the_highest_is_refused(records, value, key):
    with pytest.raises(UserError, match=key):
        put_mark(records, cells_of(records, team(records, 1))[0], value)


def test_that_a_score_is_0_to_3_of_somebody_in_the_jury(records):
    one, judgement = team(records, 1), aspects_of(records)[2]
    judge = jury_of(records)[0]
    with pytest.raises(UserError, match="score_unreadable"):
        put_mark(records, Cell(judgement.id, one.id, judge.id), 4)
    for wrong in (
        Cell(judgement.id, one.id),
        Cell(judgement.id, one.id, one.id),
        Cell(judgement.id, one.id, judge.id, 3),
        Cell(aspects_of(records)[0].id, one.id, judge.id),
    ):
        with pytest.raises(UserError, match="judge_gone"):
            put_mark(records, wrong, 1)
    with pytest.raises(UserError, match="aspect_gone"):
        put_mark(records, Cell(one.id, one.id), 1)


def test_that_typed_cells_are_read_by_their_method(records):
    measured, _, judgement = aspects_of(records)[:3]
    assert marks.parse_mark(measured, "7,25") == 725
    assert marks.parse_mark(judgement, "3") == 3
    assert marks.parse_mark(judgement, " ") is None
    for aspect, typed in ((judgement, "4"), (judgement, "1,5"), (measured, "10,01")):
        with pytest.raises(UserError):
            marks.parse_mark(aspect, typed)


def test_that_only_a_whole_and_agreed_sheet_is_signed(records):
    one, first = team(records, 1), sheets(records)[0]
    for values, key in (
        ((1000, None, 2, 2, 2, *[None] * 4), "sheet_incomplete"),
        ((1000, 1500, 0, 2, 1, *[None] * 4), "sheet_disputed"),
    ):
        with pytest.raises(UserError, match=key):
            marks.sign_sheet(marked(records, one, values), first, one, "Сидорова", DAY)
    whole = marked(records, one, FULL)
    with pytest.raises(UserError, match="name_needed"):
        marks.sign_sheet(whole, first, one, " ", DAY)
    change = marks.sign_sheet(whole, first, one, "Сидорова", DAY)
    after = whole.foreseeing(change)
    sheet = MarkBook(after).sheet(first.id, one.id)
    assert (sheet.locked, sheet.signed_by, sheet.signed_on) == (True, "Сидорова", DAY)
    assert after.foreseeing(change.inverse()).mark_sheets == {}


def test_that_a_signed_sheet_is_corrected_with_a_reason_or_opened_with_one(records):
    one, first = team(records, 1), sheets(records)[0]
    after = signed(marked(records, one, FULL), one)
    cell = cells_of(after, one)[0]
    with pytest.raises(UserError, match="name_needed"):
        put_mark(after, cell, 900)
    assert put_mark(after, cell, 900, WHY)
    with pytest.raises(UserError, match="sheet_locked"):
        put_mark(after, cell, None, WHY)
    with pytest.raises(UserError, match="reason_needed"):
        marks.unlock_sheet(after, first, one, "")
    change = marks.unlock_sheet(after, first, one, "апелляция")
    opened = after.foreseeing(change)
    assert change.label.facts["reason"] == "апелляция"
    assert not MarkBook(opened).is_locked(first.id, one.id)
    assert opened.foreseeing(put_mark(opened, cell, None, WHY)).marks.keys() < after.marks.keys()
    again = opened.foreseeing(marks.sign_sheet(opened, first, one, "Новый", DAY))
    assert len(again.mark_sheets) == 2
    assert MarkBook(again).is_locked(first.id, one.id)


def test_that_penalties_are_kept_apart(records):
    one, track = team(records, 1), track_of(records)
    change = marks.save_penalty(records, track, one, None, points=200, reason="опоздание")
    after = records.foreseeing(change)
    (penalty,) = after.penalties.values()
    edited = after.foreseeing(marks.save_penalty(after, track, one, penalty, points=100))
    assert MarkBook(edited).penalties(track.id, one.id)[0].points == 100
    assert edited.foreseeing(marks.delete_penalty(edited.penalties[penalty.id])).penalties == {}


def test_that_findings_tell_of_spread_and_unsigned_sheets_and_of_an_uneven_jury(records):
    one = team(records, 1)
    assert [found.code for found in judge_marking(records, "ru")] == []
    disputed = marked(records, one, (1000, 1500, 0, 2, 1, 4000, 3, 3, 3))
    codes = [found.code for found in judge_marking(disputed, "ru")]
    assert codes == ["marks_spread", "sheet_unsigned"]
    assert [f.code for f in judge_marking(signed(marked(records, one, FULL), one), "ru")] == []
    from dataclasses import replace

    from kpt_desktop.domain.changes import Touched

    judge, aspect = jury_of(records)[2], aspects_of(records)[2]
    bad = records.after(
        Touched(
            (replace(aspect, most=600, benchmark_2=type(aspect.title)()),),
            ((type(judge), judge.id),),
        )
    )
    found = list(judge_marking(bad, "ru"))
    assert [one.code for one in found] == [
        "track_not_100", "judgement_without_benchmarks", "jury_not_symmetric",
    ]  # fmt: skip
    for one in found:
        for lang in ("ru", "en", "cs"):
            assert text(lang, "findings", one.code, **one.facts)
    assert found[0].facts["marks"] == "101"
