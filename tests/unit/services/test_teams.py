"""The teams of a visit: formed and kept in one Change, changed by hand, never at a mark's cost."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.competition import skills, student, students_of, teams_of, tracks_of
from kpt_desktop.domain.enums import LanguageLevel, Side, TeamKind, TeamModel, WishKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Language, MarkSheet, Seat, Team, Track
from kpt_desktop.errors import UserError
from kpt_desktop.services import teams
from tests.helpers.factories import make_visit_records


@pytest.fixture
def records():
    return make_visit_records()


def formed(records, model=TeamModel.PAIRS, seed=1):
    return records.foreseeing(teams.keep_teams(records, teams.propose_teams(records, model, seed)))


def members(records):
    return [
        [one.participation_id for one in teams.members_of(records, team.id)]
        for team in teams_of(records)
    ]


def test_that_a_delegation_makes_six_named_pairs_with_both_sides(records):
    change = teams.keep_teams(records, teams.propose_teams(records, TeamModel.PAIRS, 7))
    after = records.foreseeing(change)
    assert [team.name.en for team in teams_of(after)] == [f"Team {n}" for n in range(1, 7)]
    for pair in members(after):
        assert {after.participant(one).delegation.side for one in pair} == set(Side)
    assert (teams.competition_of(after).model, teams.competition_of(after).seed) == (
        TeamModel.PAIRS,
        7,
    )
    assert sorted(track.code for track in after.tracks.values()) == ["CAD", "IT", "MECH"]
    assert change.label.facts == {"n": 6}
    back = after.foreseeing(change.inverse())
    assert (back.teams, back.team_members, back.tracks) == ({}, {}, {})


def test_that_forming_anew_keeps_names_and_the_pinned_and_drops_what_is_too_many(records):
    first = formed(records)
    team = teams_of(first)[2]
    first = first.foreseeing(teams.edit_team(first, team.id, {"name": LocalText("Нева")}))
    stays = members(first)[0][0]
    first = first.foreseeing(teams.pin_members(first, [stays], pinned=True))
    again = formed(first, TeamModel.ROTATING, 3)
    assert len(teams_of(again)) == 3
    assert teams_of(again)[2].name.ru == "Нева"
    assert stays in members(again)[0]
    assert sorted(map(len, members(again))) == [4, 4, 4]
    assert len(again.team_members) == 12
    assert formed(first, TeamModel.ROTATING, 3).team_members.keys() == again.team_members.keys()


def test_that_programme_groups_are_left_alone(records):
    group = Team(visit_id=records.visit.id, kind=TeamKind.GROUP, name=LocalText("Группа 1"))
    row = students_of(records)[0].participation.id
    records = records.after(Touched((group,)))
    records = records.foreseeing(teams.move_member(records, row, group.id))
    after = formed(records)
    assert group.id in after.teams
    assert [one.participation_id for one in teams.members_of(after, group.id)] == [row]
    assert len(teams_of(after)) == 6


def test_that_a_student_is_moved_exchanged_and_taken_out(records):
    after = formed(records)
    one, other = members(after)[0][0], members(after)[1][0]
    swapped = after.foreseeing(teams.swap_members(after, one, other))
    assert other in members(swapped)[0]
    assert one in members(swapped)[1]
    assert not teams.swap_members(after, one, members(after)[0][1])
    moved = after.foreseeing(teams.move_member(after, one, teams_of(after)[1].id))
    assert members(moved)[1][-1] == one
    assert not teams.move_member(moved, one, teams_of(after)[1].id)
    out = moved.foreseeing(teams.move_member(moved, one, None))
    assert teams.member_of(out, one) is None
    assert not teams.move_member(out, one, None)
    back = out.foreseeing(teams.move_member(out, one, teams_of(out)[0].id))
    assert one in members(back)[0]


def test_that_marks_are_never_lost_by_new_teams(records):
    after = formed(records)
    team = teams_of(after)[0]
    sheet = MarkSheet(criterion_id=team.id, team_id=team.id, locked=True)
    after = after.after(Touched((sheet,)))
    for refused in (
        lambda: teams.keep_teams(after, teams.propose_teams(after, TeamModel.TWO, 1)),
        lambda: teams.delete_team(after, team.id),
    ):
        with pytest.raises(UserError, match="teams_have_marks"):
            refused()
    assert teams.delete_team(after, teams_of(after)[1].id)


def test_that_a_deleted_team_takes_members_and_seats_along_and_comes_back(records):
    after = formed(records)
    team = teams_of(after)[0]
    seat = Seat(workplace_id=team.id, team_id=team.id)
    after = after.after(Touched((seat,)))
    change = teams.delete_team(after, team.id)
    gone = after.foreseeing(change)
    assert (team.id in gone.teams, seat.id in gone.seats, len(gone.team_members)) == (
        False,
        False,
        10,
    )
    assert gone.foreseeing(change.inverse()).team_members == after.team_members


def test_that_an_added_team_comes_last_with_the_next_number(records):
    after = formed(records)
    change, made = teams.add_team(after, "IT")
    after = after.foreseeing(change)
    assert teams_of(after)[-1].id == made
    assert teams_of(after)[-1].name.ru == "Команда 7"


def test_that_the_opposite_wish_replaces_the_first(records):
    one, other = (row.participation.id for row in students_of(records)[:2])
    first = records.foreseeing(teams.add_wish(records, WishKind.APART, one, other))
    assert not teams.add_wish(first, WishKind.APART, other, one)
    second = first.foreseeing(teams.add_wish(first, WishKind.TOGETHER, other, one))
    assert [wish.kind for wish in second.wishes.values()] == [WishKind.TOGETHER]
    assert second.foreseeing(teams.delete_wishes(second, second.wishes)).wishes == {}


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (lambda r: teams.propose_teams(replace(r, participations={}), TeamModel.TWO, 1), "no_stud"),
        (lambda r: teams.propose_teams(r, TeamModel.TWO, 0), "seed_out_of_range"),
        (lambda r: teams.move_member(r, r.visit.id, r.visit.id), "team_gone"),
        (lambda r: teams.edit_team(r, r.visit.id, {}), "team_gone"),
        (lambda r: teams.delete_team(r, r.visit.id), "team_gone"),
        (lambda r: teams.swap_members(r, r.visit.id, r.visit.id), "team_gone"),
        (lambda r: teams.add_wish(r, WishKind.APART, r.visit.id, r.visit.id), "wish_about"),
    ],
)
def test_that_bad_input_gets_a_sentence(records, act, key):
    with pytest.raises(UserError, match=key):
        act(records)


def test_that_too_many_pinned_into_one_team_are_refused(records):
    after = formed(records, TeamModel.TWO)
    after = after.foreseeing(teams.pin_members(after, members(after)[0], pinned=True))
    with pytest.raises(UserError, match="too_many_pinned"):
        teams.propose_teams(after, TeamModel.PAIRS, 1)
    free = after.foreseeing(teams.pin_members(after, members(after)[0], pinned=False))
    assert len(teams.propose_teams(free, TeamModel.PAIRS, 1).formation.teams) == 6


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("", ()), ("ИТ, САПР", ("IT", "CAD")), ("мехатроника", ("MECH",)),
        ("Mechatronik / IT", ("MECH", "IT")), ("сети", ("IT",)), ("SolidWorks", ("CAD",)),
        ("кулинария", ()),
    ],
)  # fmt: skip
def test_that_skills_are_read_as_people_write_them(records, written, codes):
    assert skills(written, tracks_of(records)) == frozenset(codes)


def test_that_a_track_of_ones_own_is_known_by_its_names(records):
    track = Track(visit_id=records.visit.id, code="WEB", name=LocalText("Сайты", "", "Weby"))
    assert skills("сайты", [track]) == {"WEB"}
    assert tracks_of(records.after(Touched((track,)))) == (track,)


def test_that_languages_have_levels_and_the_schools_own_is_spoken(records):
    row = students_of(records)[0]
    told = (
        Language(person_id=row.person.id, language="en", level=LanguageLevel.B2),
        Language(person_id=row.person.id, language="de"),
        Language(person_id=row.person.id, note="латынь"),
    )
    row = replace(row, languages=told)
    made = student(row, tracks_of(records), "CZ")
    assert made.languages == {"cs": 7, "en": 4, "de": 3}
    assert made.english == 4
