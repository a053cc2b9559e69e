"""People put into another delegation or another role, as one Change."""

import pytest

from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.services.delegation_people import (
    RoleGroup,
    group_of,
    move_people,
    people_by_group,
    set_role,
)
from kpt_desktop.services.rooms import move_to_room
from kpt_desktop.services.visit_edits import set_leader
from tests.helpers.factories import make_visit_records


@pytest.fixture
def records():
    made = make_visit_records(students=2, teachers=2)
    for side in Side:
        leader = made.participants(side)[2].participation.id
        made = made.foreseeing(set_leader(made, side, leader))
    return made


def ids(records, side, *numbers):
    return [records.participants(side)[number].participation.id for number in numbers]


def roles(records, side):
    return [row.participation.role for row in records.participants(side)]


def test_that_groups_are_told_by_role():
    assert group_of(Role.HEAD) == group_of(Role.TEACHER) == RoleGroup.TEACHERS
    assert group_of(Role.INTERPRETER) == group_of(None) == RoleGroup.OTHERS


def test_that_the_head_stands_first_among_the_teachers(records):
    groups = dict(people_by_group(records.participants(Side.GUEST)))
    assert groups[RoleGroup.TEACHERS][0].participation.role == Role.HEAD
    assert groups[RoleGroup.OTHERS] == ()


def test_that_people_join_the_end_of_the_other_list_with_their_roles(records):
    change = move_people(records, ids(records, Side.GUEST, 0, 3), Side.HOST)
    after = records.foreseeing(change)
    assert roles(after, Side.HOST)[-2:] == [Role.STUDENT, Role.TEACHER]
    assert change.label.key == "several_moved_to_host"


def test_that_who_changes_sides_leaves_the_room_behind(records):
    (one,) = ids(records, Side.GUEST, 0)
    records = records.foreseeing(move_to_room(records, [one], "12"))
    after = records.foreseeing(move_people(records, [one], Side.HOST))
    assert after.participations[one].room == ""
    stayed = records.foreseeing(move_people(records, [one], Side.GUEST, RoleGroup.OTHERS))
    assert stayed.participations[one].room == "12"


def test_that_a_head_who_comes_to_another_head_is_a_teacher(records):
    change = move_people(records, ids(records, Side.GUEST, 2), Side.HOST)
    after = records.foreseeing(change)
    assert roles(after, Side.HOST).count(Role.HEAD) == 1
    assert after.leader(Side.GUEST) is None


def test_that_a_role_that_fits_the_group_stays(records):
    moved = ids(records, Side.GUEST, 0, 2)
    after = records.foreseeing(move_people(records, moved, Side.GUEST, RoleGroup.TEACHERS))
    assert roles(after, Side.GUEST) == [Role.TEACHER, Role.STUDENT, Role.HEAD, Role.TEACHER]
    assert not move_people(after, moved, Side.GUEST, RoleGroup.TEACHERS)


def test_that_an_exact_role_is_one_change_and_there_is_one_head(records):
    after = records.foreseeing(set_role(records, ids(records, Side.GUEST, 3), Role.HEAD))
    assert roles(after, Side.GUEST)[2:] == [Role.TEACHER, Role.HEAD]
    several = set_role(records, ids(records, Side.GUEST, 0, 1), Role.INTERPRETER)
    assert (several.label.key, several.label.facts) == ("roles_changed", {"n": 2})
