"""Teams on the table: what a move would do is known before it is made, and why wishes fail."""

import time
from dataclasses import replace

import pytest

from kpt_desktop.domain.competition import students_of, teams_of
from kpt_desktop.domain.enums import LanguageLevel, Side, TeamModel, WishKind
from kpt_desktop.domain.records import Language
from kpt_desktop.services import teams
from kpt_desktop.services.team_board import board_of, total
from kpt_desktop.services.team_words import cost_words, seat_lines, side_marks, unmet_sentence
from kpt_desktop.texts import LANGUAGES
from tests.helpers.competitions import with_teams
from tests.helpers.factories import make_visit_records

FRAME = 1 / 60


def speaking(records):
    """Every student speaks some English, in turn A1 to C2."""
    levels = list(LanguageLevel)[:6]
    made = [
        Language(person_id=row.person.id, language="en", level=levels[number % 6])
        for number, row in enumerate(students_of(records))
    ]
    persons = {id_: replace(one, citizenship="") for id_, one in records.persons.items()}
    return replace(records, languages={one.id: one for one in made}, persons=persons)


@pytest.fixture
def records():
    return with_teams(speaking(make_visit_records()), TeamModel.PAIRS, 2)


def test_that_moves_are_foreseen_as_the_services_make_them(records):
    board = board_of(records)
    one, other = (board.members[team.id][0] for team in board.teams[:2])
    target = board.teams[1].id
    moved = records.foreseeing(teams.move_member(records, one, target))
    assert sets(board.with_move(one, target)) == sets(board_of(moved).members)
    swapped = records.foreseeing(teams.swap_members(records, one, other))
    assert sets(board.with_move(one, target, other)) == sets(board_of(swapped).members)
    out = records.foreseeing(teams.move_member(records, one, None))
    assert sets(board.with_move(one, None)) == sets(board_of(out).members)
    foreseen = board.balances(board.with_move(one, target, other))
    assert total(foreseen) == pytest.approx(total(board_of(swapped).balances()))


def sets(members):
    return {team: set(some) for team, some in members.items()}


def test_that_nobody_changes_places_with_those_in_no_team(records):
    one = board_of(records).members[teams_of(records)[0].id][0]
    loose = records.foreseeing(teams.move_member(records, one, None))
    board = board_of(loose)
    target = board.teams[1].id
    after = board.with_move(one, target, board.members[target][0])
    assert len(after[target]) == 3
    assert after[None] == ()


def test_that_the_numbers_are_those_of_the_people(records):
    board = board_of(records)
    for team in board.teams:
        balance = board.balances()[team.id]
        levels = [board.student(one).english for one in board.members[team.id]]
        assert balance.english == pytest.approx(sum(levels) / len(levels))
        assert (balance.guests, balance.hosts, balance.lacks_side) == (1, 1, False)
        assert (balance.language, balance.level) == ("en", min(levels))
    one = board.members[board.teams[0].id][0]
    alone = board.balances(board.with_move(one, None))[board.teams[0].id]
    assert (alone.size, alone.lacks_side, alone.lacks_language) == (1, True, False)


def test_that_a_hundred_students_are_weighed_within_a_frame():
    """Dragging shows the balance live: 100 students are ten times a visit."""
    records = with_teams(speaking(make_visit_records(students=50)), TeamModel.TWO)
    board = board_of(records)
    one, target = board.members[board.teams[0].id][0], board.teams[1].id
    board.balances()

    def seconds():
        began = time.perf_counter()
        board.balances(board.with_move(one, target, board.members[target][0]))
        return time.perf_counter() - began

    assert min(seconds() for _ in range(5)) < FRAME


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_a_wish_undone_by_hand_says_that_forming_would_meet_it(records, lang):
    board = board_of(records)
    pair = board.members[board.teams[0].id]
    records = records.foreseeing(teams.add_wish(records, WishKind.TOGETHER, *pair, "friends"))
    records = with_teams(records, TeamModel.PAIRS, 2)
    assert board_of(records).unmet() == ()
    other = next(
        team for team in teams_of(records)
        if not set(board_of(records).members[team.id]) & set(pair)
    )  # fmt: skip
    swap = next(
        one for one in board_of(records).members[other.id]
        if records.participant(one).delegation.side
        == records.participant(pair[0]).delegation.side
    )  # fmt: skip
    records = records.foreseeing(teams.swap_members(records, pair[0], swap))
    (unmet,) = board_of(records).unmet()
    assert unmet.reason == "by_hand"
    assert "Surname" in unmet_sentence(records, unmet, lang)


def test_that_two_of_one_side_in_pairs_get_the_plain_reason(records):
    guests = [row.participation.id for row in records.participants(Side.GUEST)[:2]]
    records = records.foreseeing(teams.add_wish(records, WishKind.TOGETHER, *guests))
    assert [one.reason for one in board_of(records).unmet()] == ["pair_of_one_side"]
    loose = records.foreseeing(teams.move_member(records, guests[0], None))
    assert board_of(loose).unmet() == ()


def test_that_sides_are_told_by_letters_not_by_colour_alone(records):
    assert side_marks(records, "ru") == {Side.GUEST: "CZ", Side.HOST: "RU"}
    same = {id_: replace(one, country="RU") for id_, one in records.organisations.items()}
    marks = side_marks(replace(records, organisations=same), "ru")
    assert len(set(marks.values())) == 2
    assert seat_lines(records, teams_of(records)[0].id, "ru") == []


def test_that_leaving_somebody_alone_never_looks_better(records):
    board = board_of(records)
    one, target = board.members[board.teams[0].id][0], board.teams[1].id
    before, after = total(board.balances()), total(board.balances(board.with_move(one, target)))
    assert after > before
    assert (cost_words(12.4), cost_words(after)) == ("12", "> 999")
