"""Who does what at an item: found by name, kept once, refused with a sentence."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.records import Duty
from kpt_desktop.errors import UserError
from kpt_desktop.services.duties import DutyEntry, duties_of, parse_who, who
from kpt_desktop.services.programme import add_item, edit_item
from tests.helpers.factories import make_person, make_visit_records


@pytest.fixture
def records():
    made = make_visit_records()
    rows = made.participants()
    names = [("Новакова", "Анна"), ("Новакова", "Яна"), ("Фёдоров", "Илья"), ("Dvořák", "Jan")]
    persons = dict(made.persons)
    for row, (surname, given) in zip(rows, names, strict=False):
        person = make_person(surname_native=surname, given_native=given)
        persons[row.person.id] = replace(person, id=row.person.id)
    return replace(made, persons=persons)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Фёдоров", 2), ("федоров илья", 2), ("Илья Федоров", 2), ("Фёдоров И.", 2),
        ("Fedorov", 2), ("dvorak j", 3), ("Новакова Я.", 1), ("Новакова Анна", 0),
    ],
)  # fmt: skip
def test_that_a_name_in_any_order_and_script_means_the_participant(records, typed, place):
    assert parse_who(records, typed) == (records.participants()[place].participation.id, "")


@pytest.mark.parametrize("typed", ["Новакова", "Фёдоров Пётр", "Илья", "водитель", ""])
def test_that_a_name_that_fits_nobody_or_several_stays_a_name(records, typed):
    assert parse_who(records, typed) == (None, typed)


def test_that_a_duty_of_somebody_who_left_shows_the_name_it_was_given(records):
    entry = DutyEntry(DutyKind.INTERPRETER, next(iter(records.items)), "Ковалёв")
    assert who(records, entry) == "Ковалёв"


def test_that_an_item_is_made_and_edited_with_its_duties_in_one_change(records):
    row = records.participants()[2].participation.id
    entries = (DutyEntry(DutyKind.ATTENDS, None, "Мэр"), DutyEntry(DutyKind.RESPONSIBLE, row))
    change, item_id = add_item(records, None, 540, 600, duties=entries)
    after = records.foreseeing(change)
    shown = duties_of(after, item_id)
    assert [(one.kind, one.name, one.participation_id) for one in shown] == [
        (DutyKind.RESPONSIBLE, "", row),
        (DutyKind.ATTENDS, "Мэр", None),
    ]
    later = after.foreseeing(
        edit_item(after, item_id, duties=[replace(shown[0], before=10)], start=550)
    )
    (left,) = duties_of(later, item_id)
    assert (left.id, left.before, later.items[item_id].start) == (shown[0].id, 10, 550)
    assert edit_item(later, item_id, duties=None, start=560).operations[0].after == {"start": 560}
    assert len(edit_item(later, item_id, duties=None, start=560).operations) == 1


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        (DutyEntry(DutyKind.ATTENDS, None, " "), "duty_without_name"),
        (DutyEntry(DutyKind.ATTENDS, None, "x", before=-1), "duty_minutes_out_of_range"),
        (DutyEntry(DutyKind.ATTENDS, None, "x", after=721), "duty_minutes_out_of_range"),
    ],
)
def test_that_a_bad_duty_is_refused(records, entry, key):
    with pytest.raises(UserError, match=key):
        edit_item(records, next(iter(records.items)), duties=[entry])


def test_that_a_duty_belongs_to_its_item_only(records):
    one, other, *_ = records.items
    duty = Duty(item_id=one, kind=DutyKind.ATTENDS, name="x")
    records = replace(records, duties={duty.id: duty})
    assert duties_of(records, other) == ()
    assert not edit_item(records, other, duties=[])
