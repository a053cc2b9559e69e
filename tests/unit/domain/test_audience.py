"""Whom an item is for: the grammar, and the people it means."""

from dataclasses import replace

import pytest

from kpt_desktop.domain import audience as aud
from kpt_desktop.domain.enums import Role, Side, TeamKind, VisitKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.people_sets import PeopleSets, people_of
from kpt_desktop.domain.records import Team, TeamMember, Track
from tests.helpers.factories import make_visit_records
from tests.helpers.programmes import item_of, line, programme, with_duties


def by_id(*records):
    return {record.id: record for record in records}


def rows(records, side=None, *roles):
    found = [p for p in records.participants(side) if not roles or p.participation.role in roles]
    return frozenset(row.participation.id for row in found)


@pytest.mark.parametrize(
    ("stored", "atoms"),
    [
        ("", ("all",)),
        ("guests", ("guests",)),
        ("guests+students", ("guests", "students")),
        ("all+students", ("students",)),
        ("guests+track:ИТ", ("guests", "track:ИТ")),
        ("Лаборатория А+Б", ("Лаборатория А+Б",)),
        ("group1", ("group1",)),
    ],
)
def test_that_a_stored_audience_is_read(stored, atoms):
    assert aud.read(stored).atoms == atoms


def test_that_an_audience_is_turned_for_the_return_visit():
    assert aud.read("guests+students").turned().text == "hosts+students"
    assert aud.read("track:ИТ").turned().text == "track:ИТ"


@pytest.mark.parametrize(
    ("audience", "side", "roles"),
    [
        ("all", None, ()),
        ("guests", Side.GUEST, ()),
        ("hosts", Side.HOST, ()),
        ("students", None, (Role.STUDENT,)),
        ("teachers", None, (Role.TEACHER,)),
        ("guests+students", Side.GUEST, (Role.STUDENT,)),
        ("hosts+teachers", Side.HOST, (Role.TEACHER,)),
    ],
)
def test_that_sides_and_roles_are_their_people(audience, side, roles):
    records = programme(line("9:00-10:00", "x", audience))
    assert people_of(records, item_of(records, "x")) == rows(records, side, *roles)


def test_that_a_direction_is_those_who_name_it_and_the_teams_of_it():
    records = make_visit_records()
    first, second, third = list(records.participations.values())[:3]
    changed = [replace(first, it_skills="ИТ, сети"), replace(second, it_skills="ит")]
    team = Team(visit_id=records.visit.id, kind=TeamKind.TEAM, track="ИТ")
    member = TeamMember(team_id=team.id, participation_id=third.id)
    records = replace(
        records,
        participations={**records.participations, **by_id(*changed)},
        teams=by_id(team), team_members=by_id(member),
    )  # fmt: skip
    records = programme(line("9:00-10:00", "x", "track:ИТ"), records=records)
    assert people_of(records, item_of(records, "x")) == {first.id, second.id, third.id}


def test_that_a_direction_of_the_competition_has_all_its_names():
    records = make_visit_records()
    first, second = list(records.participations.values())[:2]
    changed = [replace(first, it_skills="CAD"), replace(second, it_skills="САПР")]
    track = Track(visit_id=records.visit.id, code="CAD", name=LocalText("САПР", "CAD", "CAD"))
    records = replace(
        records,
        participations={**records.participations, **by_id(*changed)}, tracks=by_id(track),
    )  # fmt: skip
    records = programme(line("9:00-10:00", "x", "track:сапр"), records=records)
    assert people_of(records, item_of(records, "x")) == {first.id, second.id}
    people, teams = records.participations.values(), records.teams.values()
    assert aud.tracks_of(people, teams, [track]) == ("CAD",)


@pytest.mark.parametrize("stored", ["group1", "Группа 1", "team:{id}"])
def test_that_a_team_is_found_by_its_id_and_a_group_by_its_name(stored):
    records = make_visit_records()
    who = next(iter(records.participations))
    team = Team(
        visit_id=records.visit.id, kind=TeamKind.GROUP, name=LocalText("Группа 1", "Group 1")
    )
    member = TeamMember(team_id=team.id, participation_id=who)
    records = replace(records, teams=by_id(team), team_members=by_id(member))
    records = programme(line("9:00-10:00", "x", stored.format(id=team.id)), records=records)
    assert people_of(records, item_of(records, "x")) == {who}


def test_that_those_who_must_be_there_are_named_by_their_duty():
    records = programme(line("9:00-10:00", "x", "named"), line("9:00-10:00", "y", "guests"))
    who = records.participants(Side.HOST)[0].participation.id
    records = with_duties(records, ("x", "attends", who), ("y", "attends", who))
    assert people_of(records, item_of(records, "x")) == {who}
    assert people_of(records, item_of(records, "y")) == {*rows(records, Side.GUEST), who}


def sets_of(records, *audiences):
    return PeopleSets(records, audiences)


def share(records, one, other):
    sets = sets_of(records, one, other)
    return bool(sets.of(one) & sets.of(other))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("students", "guests", True),
        ("students", "teachers", False),
        ("guests", "hosts", False),
        ("guests+students", "students", True),
        ("guests+students", "hosts", False),
        ("group1", "group2", False),
        ("group1", "all", True),
        ("group1", "students", True),
        ("group1", "teachers", False),
        ("group1", "guests", False),
        ("group1", "Группа 1", True),
        ("track:ИТ", "students", True),
    ],
)
@pytest.mark.parametrize("people", [0, 2])
def test_that_empty_lists_and_unknown_groups_are_reasoned_about(one, other, expected, people):
    """Somebody stands in for whoever is sure to come; members of an unknown group are not sure."""
    assert share(make_visit_records(people, people), one, other) == expected


def test_that_nobody_is_sure_that_directors_bring_students():
    records = make_visit_records(0, 0, kind=VisitKind.DIRECTORS)
    assert not share(records, "students", "guests")
    assert share(records, "teachers", "guests")


def test_that_those_who_stand_in_have_no_participation():
    records = programme(line("9:00-10:00", "x", "group1"), students=0, teachers=0)
    assert people_of(records, item_of(records, "x")) == frozenset()


def test_that_sets_are_called_by_their_audience_else_by_name_and_number():
    records = make_visit_records(2, 1)
    sets = sets_of(records, "track:IT")
    assert sets.called(sets.of("guests"), "en") == "@guests"
    assert sets.called(sets.of("guests+students"), "en") == "@guests+students"
    one, two, three = (sets.bit_of[row.participation.id] for row in records.participants()[:3])
    assert sets.called(one, "en") == "Surname01 guest"
    assert sets.called(one | two | sets.of("hosts"), "en") == "Surname01 guest +4"
    assert sets.called(three, "en") == "@guests+teachers"


def test_that_responsible_people_are_known_by_their_surname():
    records = make_visit_records(1, 2)
    sets = sets_of(records)
    teacher = records.participants(Side.GUEST)[1]
    found = sets.named_in("SURNAME02 G., кто-то ещё")
    assert teacher.participation.id in sets.ids(found)
    assert sets.ids(sets.named_in("Surname01 g.")) == frozenset()  # a student answers for nobody
    assert sets.named_in("") == 0
