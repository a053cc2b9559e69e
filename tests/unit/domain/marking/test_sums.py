"""Sums of marks: exact, order does not matter, what is missing is never counted."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.marking.numbers import parse_hundredths, show_hundredths, show_share
from kpt_desktop.domain.marking.results import overall, results_of, track_result
from kpt_desktop.domain.marking.scores import judged
from kpt_desktop.domain.marking.sheets import FULL_MARKS, MarkBook
from kpt_desktop.domain.records import Penalty
from kpt_desktop.errors import UserError
from kpt_desktop.services.marks import Cell, Correction, put_mark
from tests.helpers.marking import (
    aspects_of,
    cells_of,
    competition,
    jury_of,
    marked,
    team,
    track_of,
)

RECORDS = competition()
TEAM = team(RECORDS, 1)
CELLS = cells_of(RECORDS, TEAM)
SCORE = st.one_of(st.none(), st.integers(0, 3))
VALUES = st.tuples(
    st.one_of(st.none(), st.integers(0, 1000)), st.one_of(st.none(), st.integers(0, 1500)),
    SCORE, SCORE, SCORE, st.one_of(st.none(), st.integers(0, 4000)), SCORE, SCORE, SCORE,
)  # fmt: skip


def result(records, one=TEAM, code="IT"):
    return track_result(MarkBook(records), track_of(records, code), one)


def by_hand(values):
    """The sheet as somebody with a pocket calculator adds it up: Decimal, rounding half up."""
    total = Decimal(0)
    for places, most in (((0,), None), ((1,), None), ((2, 3, 4), 5), ((5,), None), ((6, 7, 8), 30)):
        given_values = [values[place] for place in places]
        if None in given_values:
            continue
        if most is None:
            total += Decimal(given_values[0]) / 100
        elif max(given_values) - min(given_values) <= 1:
            share = Decimal(most) * sum(given_values) / 9
            total += share.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return total


def test_that_a_sheet_adds_up_as_it_does_by_hand():
    """10 × 1, 15 × 0.5, judgement 5 × 7/9 = 3.89, 33.25, judgement 30 × 8/9 = 26.67: 81.31."""
    records = marked(RECORDS, TEAM, (1000, 750, 2, 3, 2, 3325, 3, 3, 2))
    found = result(records)
    assert found.total.points == 8131
    assert found.total.whole
    assert found.measured == 5075
    assert [part.points for part in found.by_criterion.values()] == [2139, 5992]
    assert [part.most for part in found.by_module.values()] == [3000, 7000]
    assert MarkBook(records).most(track_of(records).id) == FULL_MARKS


@given(VALUES)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_totals_equal_an_independent_sheet_and_nothing_missing_is_counted(values):
    found = result(marked(RECORDS, TEAM, values))
    assert Decimal(found.total.points) / 100 == by_hand(values)
    if found.total.whole:
        assert None not in values
    blanks = sum(value is None for value in values)
    assert found.total.missing >= blanks
    assert (found.total.missing > 0) == (blanks > 0 or found.total.disputed > 0)


@given(VALUES, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_the_order_of_entry_does_not_matter(values, dice):
    pairs = [pair for pair in zip(CELLS, values, strict=True) if pair[1] is not None]
    shuffled = RECORDS
    dice.shuffle(pairs)
    for cell, value in pairs:
        shuffled = shuffled.foreseeing(put_mark(shuffled, cell, value))
    assert result(shuffled).total == result(marked(RECORDS, TEAM, values)).total


@given(VALUES, st.integers(0, 8), st.integers(0, 3))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_correcting_and_undoing_restores(values, place, other):
    before = marked(RECORDS, TEAM, values)
    change = put_mark(before, CELLS[place], other, Correction("Иванов", "описка"))
    after = before.foreseeing(change)
    assert after.foreseeing(change.inverse()).marks == before.marks


@pytest.mark.parametrize(
    ("most", "scores", "points"),
    [
        (500, (2, 3, 2), 389), (500, (0, 0, 0), 0), (500, (3, 3, 3), 500), (3000, (3, 3, 2), 2667),
        (100, (1, 0, 0), 11), (150, (1, 1, 1), 50), (45, (1, 0, 0), 5), (9, (1, 1, 0), 2),
        (100, (3, 3, 3, 3, 2), 93), (100, (1,), 33),
    ],
)  # fmt: skip
def test_that_a_judgement_is_most_times_sum_by_nine_half_up(most, scores, points):
    assert judged(most, scores) == points


def test_that_a_spread_asks_for_a_second_vote_and_then_only_that_counts():
    """F: judges more than 1 apart discuss and vote again; the first vote stays to be seen."""
    records = marked(RECORDS, TEAM, (1000, 1500, 0, 2, 1, 4000, 3, 3, 3))
    found = result(records)
    assert (found.total.points, found.total.missing, found.total.disputed) == (9500, 3, 1)
    judgement = aspects_of(records)[2]
    for judge, value in zip(jury_of(records), (1, 2, 2), strict=True):
        assert not result(records).total.whole
        cell = Cell(judgement.id, TEAM.id, judge.id, 2)
        records = records.foreseeing(put_mark(records, cell, value))
    assert result(records).total.whole
    assert result(records).total.points == 9500 + 278
    wide = put_mark(records, Cell(judgement.id, TEAM.id, jury_of(records)[0].id, 2), 0,
                    Correction("a", "b"))  # fmt: skip
    assert result(records.foreseeing(wide)).total.disputed == 1


def test_that_a_first_vote_without_spread_counts_whatever_the_second_says():
    records = marked(RECORDS, TEAM, (1000, 1500, 2, 2, 2, 4000, 3, 3, 3))
    cell = Cell(aspects_of(records)[2].id, TEAM.id, jury_of(records)[0].id, 2)
    again = records.foreseeing(put_mark(records, cell, 0))
    assert result(again).total == result(records).total


def test_that_penalties_are_rows_of_their_own_and_never_go_below_nothing():
    records = marked(RECORDS, TEAM, (100, 0, 0, 0, 0, 0, 0, 0, 0))
    track = track_of(records)
    penalty = Penalty(track_id=track.id, team_id=TEAM.id, points=60)
    found = result(records.after(Touched((penalty,))))
    assert (found.total.points, found.penalties, found.points) == (100, 60, 40)
    again = Penalty(track_id=track.id, team_id=TEAM.id, points=60)
    assert result(records.after(Touched((penalty, again)))).points == 0


def test_that_without_a_jury_a_judgement_lacks_three_marks():
    records = marked(RECORDS, TEAM, (1000, 1500, None, None, None, 4000, None, None, None))
    bare = records.after(Touched((), tuple((type(one), one.id) for one in records.judges.values())))
    assert result(bare).total.missing == 6
    assert result(bare).total.points == 6500


def test_that_teams_over_several_tracks_are_ranked_by_the_average_of_shares():
    """Rotating teams: a track of 50 marks counts as much as one of 100."""
    records = competition(2, ("IT", "CAD"), (("A", "A", (("M", 10000),)),))
    small = aspects_of(records, "CAD")[0]
    from dataclasses import replace

    records = records.after(Touched((replace(small, most=5000),)))
    records = marked(records, team(records, 1), (6000,), "IT")
    records = marked(records, team(records, 1), (5000,), "CAD")
    records = marked(records, team(records, 2), (8000,), "IT")
    records = marked(records, team(records, 2), (3500,), "CAD")
    found = overall(MarkBook(records), ("shared",))
    assert [one.share for one in found.results] == [Fraction(4, 5), Fraction(3, 4)]
    assert [one.place for one in found.places] == [1, 2]
    assert found.comparable


def test_that_teams_of_different_tracks_are_not_called_comparable():
    records = competition(2, ("IT", "CAD"))
    from dataclasses import replace

    one, other = team(records, 1), team(records, 2)
    records = records.after(Touched((replace(one, track="IT"), replace(other, track="CAD"))))
    book = MarkBook(records)
    assert [r.team.id for r in results_of(book, track_of(records, "CAD"))] == [other.id]
    assert not overall(book, ("shared",)).comparable


@pytest.mark.parametrize(
    ("typed", "value"),
    [("", None), (" ", None), ("0", 0), ("1,5", 150), ("1.05", 105), ("12", 1200), ("3,", 300)],
)
def test_that_marks_are_read_as_people_write_them(typed, value):
    assert parse_hundredths(typed) == value


@pytest.mark.parametrize("typed", ["x", "-1", "1,234", "1;5", "١", "1e2", "99999"])
def test_that_what_is_no_mark_is_refused(typed):
    with pytest.raises(UserError, match="mark_unreadable"):
        parse_hundredths(typed)


@given(st.integers(0, 999_999))
def test_that_what_is_shown_is_read_back(value):
    for lang in ("ru", "en", "cs"):
        assert parse_hundredths(show_hundredths(value, lang)) == value


def test_that_shares_are_shown_in_percent_half_up():
    assert show_share(Fraction(1, 3), "ru") == "33,33"
    assert show_share(Fraction(2, 3), "en") == "66.67"
    assert show_share(Fraction(1), "cs") == "100"
