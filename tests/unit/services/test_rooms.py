"""Rooms of a delegation: who sleeps where, by hand and by the proposal."""

import pytest

from kpt_desktop.domain.enums import Role, Sex, Side
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.records import Participation, Room
from kpt_desktop.domain.rooms import bedrooms, without_room
from kpt_desktop.errors import UserError
from kpt_desktop.services.rooms import (
    add_room,
    delete_room,
    fill_rooms,
    move_to_room,
    rename_room,
    set_beds,
)
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import with_values
from tests.helpers.journeys_of_delegations import with_rooms

F, M = Sex.FEMALE, Sex.MALE
STUDENT, TEACHER = Role.STUDENT, Role.TEACHER


def guests(*people, **beds):
    """Guests (sex, role, room, wish) in rooms with so many beds."""
    records = make_visit_records(students=len(people), teachers=0)
    for number, (sex, role, *more) in enumerate(people):
        room, wish = [*more, "", ""][:2]
        records = with_values(records, number, sex=sex, role=role, room=room, roommate_wish=wish)
    return with_rooms(records, **beds)


def names(records):
    """{room: surnames} of the guests."""
    return {
        room.name: [row.person.surname_native for row in room.people]
        for room in bedrooms(records, Side.GUEST)
    }


def filled(records):
    return records.foreseeing(fill_rooms(records, Side.GUEST))


def room_findings(records):
    return [found.code for found in judge(records) if found.code.startswith("room_")]


def test_that_rooms_are_matched_by_their_name_however_it_is_spelled():
    records = guests((F, STUDENT, "12a"), (F, STUDENT, " 12A "), (F, STUDENT, "9"), r12A=3)
    rooms = bedrooms(records, Side.GUEST)
    assert [(room.name, len(room.people), room.beds) for room in rooms] == [
        ("9", 1, None),
        ("12A", 2, 3),
    ]
    assert rooms[1].free == 1


def test_that_each_sex_and_adults_get_rooms_of_their_own_and_nothing_is_found_wrong():
    people = [(F, STUDENT)] * 3 + [(M, STUDENT)] * 3 + [(F, Role.HEAD), (M, TEACHER)]
    records = filled(guests(*people, r1=1, r2=1, r3=3, r4=3))
    assert without_room(records, Side.GUEST) == ()
    assert sorted(map(len, names(records).values())) == [1, 1, 3, 3]
    assert room_findings(records) == []


def test_that_those_who_have_a_room_keep_it_and_others_of_their_kind_join_them():
    records = filled(guests((F, STUDENT, "7"), (F, STUDENT), (M, STUDENT), r7=2, r8=2))
    assert names(records) == {"7": ["Surname01", "Surname02"], "8": ["Surname03"]}


def test_that_wishes_for_a_room_mate_are_kept_whatever_the_case():
    people = [(F, STUDENT), (F, STUDENT, "", "prosím se Žáčkovou"), (F, STUDENT), (F, STUDENT)]
    records = guests(*people, r1=2, r2=2)
    for number, surname in enumerate(("Krejčí", "Nováková", "Dvořáková", "Žáčková")):
        records = with_values(records, number, surname_native=surname)
    assert ["Nováková", "Žáčková"] in names(filled(records)).values()


def test_that_what_fits_nowhere_stays_without_a_room():
    people = [(F, STUDENT)] * 3 + [(None, STUDENT)] + [(M, STUDENT)]
    records = filled(guests(*people, r1=2, r2=None))
    left = [row.person.surname_native for row in without_room(records, Side.GUEST)]
    assert left == ["Surname03", "Surname04", "Surname05"]
    assert names(records)["2"] == []


def test_that_nobody_joins_a_room_that_is_mixed_already():
    records = filled(guests((F, STUDENT, "1"), (M, STUDENT, "1"), (F, STUDENT), r1=4))
    assert len(without_room(records, Side.GUEST)) == 1


def test_that_forty_people_are_placed():
    people = [(F if n % 2 else M, STUDENT) for n in range(38)] + [(F, Role.HEAD), (M, TEACHER)]
    records = filled(guests(*people, **{f"r{n}": 2 for n in range(1, 23)}))
    assert without_room(records, Side.GUEST) == ()
    assert room_findings(records) == []


def test_that_more_people_than_beds_are_told_and_never_refused():
    records = guests((F, STUDENT), (F, STUDENT), r5=1)
    ids = [row.participation.id for row in records.participants(Side.GUEST)]
    records = records.foreseeing(move_to_room(records, ids, "5"))
    finding = next(found for found in judge(records) if found.code == "room_overfull")
    assert finding.facts == {"room": "5", "people": 2, "beds": 1}
    assert [subject.kind for subject in finding.subjects] == [Room, Participation, Participation]


def test_that_a_room_is_added_after_the_last_number():
    records = guests((F, STUDENT, "205"), (F, STUDENT, "9a"), r204=3)
    change, name = add_room(records, Side.GUEST)
    assert (name, change.operations[0].record.beds) == ("206", 3)
    assert add_room(guests(), Side.GUEST)[1] == "1"


def test_that_a_renamed_room_takes_its_people_along():
    records = guests((F, STUDENT, "12 "), (F, STUDENT, "12"), r12=2)
    records = records.foreseeing(rename_room(records, Side.GUEST, "12", "  312  "))
    assert names(records) == {"312": ["Surname01", "Surname02"]}
    assert not rename_room(records, Side.GUEST, "312", "312")


@pytest.mark.parametrize(
    ("typed", "key"),
    [("", "room_name_missing"), (" 13 ", "room_name_taken"), ("x" * 61, "text_too_long")],
)
def test_that_a_room_needs_a_name_of_its_own(typed, key):
    with pytest.raises(UserError) as refused:
        rename_room(guests(r12=2, r13=2), Side.GUEST, "12", typed)
    assert refused.value.key == key


def test_that_a_room_that_is_only_named_gets_its_record_with_its_beds():
    records = guests((F, STUDENT, "12"))
    records = records.foreseeing(set_beds(records, Side.GUEST, "12", 2))
    assert [(room.name, room.beds, room.free) for room in bedrooms(records, Side.GUEST)] == [
        ("12", 2, 1)
    ]
    assert not set_beds(records, Side.GUEST, "12", 2)


def test_that_who_slept_in_a_deleted_room_is_without_one_f74():
    records = guests((F, STUDENT, "12"), (F, STUDENT, "13"), r12=2)
    change = delete_room(records, Side.GUEST, "12")
    after = records.foreseeing(change)
    assert names(after) == {"13": ["Surname02"]}
    assert len(without_room(after, Side.GUEST)) == 1
    assert names(after.foreseeing(change.inverse())) == names(records)


def test_that_a_move_names_the_person_or_the_number():
    records = guests((F, STUDENT), (F, STUDENT), r1=2)
    ids = [row.participation.id for row in records.participants(Side.GUEST)]
    assert move_to_room(records, ids[:1], "1").label.key == "moved_into_room"
    several = move_to_room(records, ids, "1")
    assert (several.label.key, several.label.facts["n"]) == ("several_moved_into_room", 2)
    there = records.foreseeing(several)
    assert not move_to_room(there, ids, "1")
    assert move_to_room(there, ids, "").label.key == "several_moved_out_of_room"
