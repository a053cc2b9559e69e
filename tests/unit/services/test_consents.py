"""Answers to requests for consent: each is kept, the newest holds, several people at once."""

from datetime import date
from uuid import uuid4

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.consents import newest_first
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.records import Consent
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.consents import answer_all, give_today, missing_kinds
from kpt_desktop.services.people import edit_value
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records, make_visit_records

GIVEN, REFUSED, WITHDRAWN = ConsentAnswer
PHOTO, PD = ConsentKind.PHOTO, ConsentKind.PD
TODAY, EARLIER = date(2026, 9, 20), date(2026, 9, 1)


class House:
    def __init__(self, store):
        self.store, self.desk = store, ChangeDesk(store)
        self.visit = make_visit_records(2, 0)
        inserts = tuple(map(Insert, all_records(self.visit)))
        self.desk.apply(Change(Label("visit_created"), inserts))

    @property
    def records(self):
        return load_visit(self.store, self.visit.visit.id)

    @property
    def row(self):
        return self.records.participants()[0]

    def answer(self, answer, on, sheet="", kinds=(PHOTO,), people=1):
        ids = [row.participation.id for row in self.records.participants()[:people]]
        change = answer_all(self.records, ids, kinds, answer, on, sheet)
        self.desk.apply(change)
        return change

    def told(self, kind=PHOTO):
        return [(c.answer, c.on, c.sheet) for c in self.row.consents if c.kind is kind]


@pytest.fixture
def house(store):
    return House(store)


def test_that_a_withdrawal_stands_beside_the_giving(house):
    house.answer(GIVEN, EARLIER, "12")
    house.answer(WITHDRAWN, TODAY)
    assert house.told() == [(WITHDRAWN, TODAY, ""), (GIVEN, EARLIER, "12")]
    assert house.row.value("c_photo") is WITHDRAWN


@pytest.mark.parametrize("ending", [WITHDRAWN, REFUSED])
def test_that_it_does_so_on_the_same_day_and_counts_as_the_later_one(house, ending):
    house.answer(GIVEN, TODAY, "12")
    house.answer(ending, TODAY)
    assert house.told() == [(ending, TODAY, ""), (GIVEN, TODAY, "12")]


def test_that_a_second_answer_of_a_day_puts_the_first_right_and_keeps_its_sheet(house):
    house.answer(REFUSED, TODAY, "12")
    house.answer(GIVEN, TODAY)
    assert house.told() == [(GIVEN, TODAY, "12")]
    assert not house.answer(GIVEN, TODAY)


def test_that_awaited_is_no_consent(house):
    house.answer(None, TODAY)
    assert PHOTO in missing_kinds(house.row)
    house.answer(GIVEN, TODAY)
    assert PHOTO not in missing_kinds(house.row)


def test_that_several_people_and_kinds_are_one_change_and_one_undo(house):
    house.answer(REFUSED, TODAY, people=1)
    change = house.answer(GIVEN, TODAY, "7", kinds=(PHOTO, PD), people=4)
    assert change.label == Label("consents_answered", {"n": 4})
    for row in house.records.participants():
        assert row.value("c_photo") is row.value("c_pd") is GIVEN
    house.desk.undo()
    assert [row.value("c_pd") for row in house.records.participants()] == [None] * 4
    assert house.told() == [(REFUSED, TODAY, "")]


def test_that_given_today_notes_all_kinds_at_once(house):
    house.desk.apply(give_today(house.row, missing_kinds(house.row), TODAY))
    assert missing_kinds(house.row) == ()
    assert {consent.on for consent in house.row.consents} == {TODAY}


class TestCells:
    """A consent is also a cell of the table: c_photo and the others."""

    def edit(self, house, answer, today):
        row_id = house.row.participation.id
        house.desk.apply(edit_value(house.records, row_id, "c_photo", answer, today))

    def test_that_taking_back_in_a_cell_keeps_the_giving(self, house):
        house.answer(GIVEN, EARLIER, "12")
        self.edit(house, WITHDRAWN, TODAY)
        assert house.told() == [(WITHDRAWN, TODAY, ""), (GIVEN, EARLIER, "12")]
        self.edit(house, GIVEN, date(2026, 9, 21))
        assert [answer for answer, *_ in house.told()] == [GIVEN, WITHDRAWN, GIVEN]

    def test_that_a_giving_without_a_date_is_kept_too(self, house):
        self.edit(house, GIVEN, TODAY)
        self.edit(house, REFUSED, TODAY)
        assert house.told() == [(REFUSED, TODAY, ""), (GIVEN, None, "")]
        assert house.row.value("c_photo") is REFUSED

    def test_that_a_slip_of_the_same_day_is_put_right(self, house):
        house.answer(REFUSED, TODAY)
        self.edit(house, GIVEN, TODAY)
        assert house.told() == [(GIVEN, TODAY, "")]

    def test_that_an_emptied_cell_takes_a_bare_answer_away(self, house):
        self.edit(house, GIVEN, TODAY)
        self.edit(house, None, TODAY)
        assert house.told() == []

    def test_that_a_date_in_the_future_is_not_passed(self, house):
        later = date(2026, 12, 1)
        house.answer(GIVEN, later)
        self.edit(house, WITHDRAWN, TODAY)
        assert house.told()[0] == (WITHDRAWN, later, "")


def test_that_records_of_the_same_kind_are_ordered_by_day_and_answer():
    owner = uuid4()
    made = [
        Consent(participation_id=owner, kind=PHOTO, answer=answer, on=on)
        for answer, on in ((GIVEN, None), (GIVEN, EARLIER), (WITHDRAWN, EARLIER), (None, TODAY))
    ]
    assert [made.index(one) for one in newest_first(made)] == [3, 2, 1, 0]
