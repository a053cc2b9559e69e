"""Photographs in the store: one Change each, nothing left behind, never a raw id in a list."""

import base64
import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, edit
from kpt_desktop.domain.records import Person, Picture
from kpt_desktop.errors import ConflictError, UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.export import export_list, list_sheet
from kpt_desktop.services.field_values import parse_field, show_field
from kpt_desktop.services.merge_people import compare_people, merge_people
from kpt_desktop.services.people import delete_participants, edit_value, edit_values
from kpt_desktop.services.people_blocks import fill_cells
from kpt_desktop.services.photos import photo_of, put_photo, remove_photo, saved_photo
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records, make_visit_records

TODAY = date(2026, 9, 1)
ONE, TWO = b"\xff\xd8\xff one", b"\xff\xd8\xff two"


class House:
    """A store with a visit of two guests and two hosts."""

    def __init__(self, store):
        self.store, self.desk = store, ChangeDesk(store)
        self.visit = make_visit_records(2, 0)
        self.desk.apply(Change(Label("visit_created"), tuple(map(Insert, all_records(self.visit)))))

    @property
    def records(self):
        return load_visit(self.store, self.visit.visit.id)

    @property
    def rows(self):
        return self.records.participants()

    def put(self, place, data):
        self.desk.apply(put_photo(self.store, self.rows[place].person.id, data))

    def photo(self, place):
        found = photo_of(self.store, self.rows[place].person.id)
        return found and found.data

    def pictures(self):
        with self.store.reading() as reader:
            return [base64.b64decode(one.content) for one in reader.find(Picture)]


@pytest.fixture
def house(store):
    return House(store)


def test_that_a_photo_is_one_named_change_that_can_be_undone_and_redone(house):
    house.put(0, ONE)
    assert house.photo(0) == ONE
    assert house.desk.history()[0].change.label == Label("photo_put", {"person": "Surname01 guest"})
    house.desk.undo()
    assert (house.photo(0), house.pictures()) == (None, [])
    house.desk.redo()
    assert house.photo(0) == ONE


def test_that_another_photo_takes_the_place_of_the_first(house):
    house.put(0, ONE)
    house.put(0, TWO)
    assert (house.photo(0), house.pictures()) == (TWO, [TWO])
    house.desk.undo()
    assert (house.photo(0), house.pictures()) == (ONE, [ONE])


def test_that_a_removed_photo_leaves_nothing_and_comes_back_by_undo(house):
    house.put(0, ONE)
    house.desk.apply(remove_photo(house.store, house.rows[0].person.id))
    assert (house.photo(0), house.pictures()) == (None, [])
    assert not remove_photo(house.store, house.rows[0].person.id)
    house.desk.undo()
    assert house.photo(0) == ONE


def test_that_a_picture_two_records_share_stays_with_the_other(house):
    house.put(0, ONE)
    other = house.rows[1].person
    shared = replace(other, photo=house.rows[0].person.photo)
    house.desk.apply(Change(Label("unnamed"), (edit(other, photo=shared.photo),)))
    house.desk.apply(remove_photo(house.store, house.rows[0].person.id))
    assert house.photo(1) == ONE


def test_that_a_visit_holds_no_picture(house):
    house.put(0, ONE)
    assert base64.b64encode(ONE).decode() not in repr(house.records)


def test_that_a_deleted_person_takes_the_photo_along(house):
    house.put(0, ONE)
    house.desk.apply(delete_participants(house.store, [house.rows[0].participation.id]))
    assert house.pictures() == []
    house.desk.undo()
    assert house.pictures() == [ONE]


@pytest.mark.parametrize(
    ("kept", "other", "taken", "left"),
    [(ONE, TWO, False, ONE), (ONE, TWO, True, TWO), (None, TWO, True, TWO),
     (None, TWO, False, None), (ONE, None, False, ONE), (ONE, None, True, None)],
)  # fmt: skip
def test_that_a_merge_leaves_no_picture_without_an_owner(house, kept, other, taken, left):
    for place, data in ((0, kept), (1, other)):
        if data is not None:
            house.put(place, data)
    ids = [row.person.id for row in house.rows[:2]]
    comparison = compare_people(house.store, *ids)
    assert sorted(comparison.photos.values()) == sorted(filter(None, (kept, other)))
    choice = next(one for one in comparison.choices if one.key == "photo")
    before = sorted(house.pictures())
    house.desk.apply(merge_people(house.store, *ids, [choice.taken] if taken else []))
    assert house.photo(0) == left
    assert house.pictures() == ([left] if left else [])
    house.desk.undo()
    assert sorted(house.pictures()) == before


def test_that_what_is_stored_badly_reads_as_no_photo(house):
    person = house.rows[0].person
    picture = Picture(media="image/jpeg", content="§ no base64")
    house.desk.apply(Change(Label("unnamed"), (Insert(picture),)))
    for name in ("no id", str(picture.id)):
        house.desk.apply(Change(Label("unnamed"), (edit(house.rows[0].person, photo=name),)))
        assert photo_of(house.store, person.id) is None
        with pytest.raises(UserError, match="picture_missing"):
            saved_photo(house.store, person.id)


def test_that_somebody_who_is_gone_gets_no_photo(house):
    with pytest.raises(ConflictError, match="record_missing"):
        put_photo(house.store, Person().id, ONE)


class TestInLists:
    def test_that_a_list_says_that_there_is_a_photo_and_never_its_id(self, house):
        house.put(0, ONE)
        sheet = list_sheet(house.records, ["surname_native", "photo"], "cs")
        assert [row[1] for row in sheet.rows] == ["ano", None, None, None]
        written = export_list(house.records, ["photo"], "csv", "ru").decode("utf-8-sig")
        cells = [cell for line in csv.reader(io.StringIO(written), delimiter=";") for cell in line]
        assert "есть" in cells
        assert house.rows[0].person.photo not in written

    @pytest.mark.parametrize("lang", ["ru", "en", "cs"])
    def test_that_the_word_can_be_pasted_back_and_nothing_else_typed(self, lang):
        word = show_field("photo", "some id", lang)
        assert parse_field("photo", word, lang=lang, today=TODAY) == ""
        with pytest.raises(UserError, match="picture_not_text"):
            parse_field("photo", "face.jpg", lang=lang, today=TODAY)

    def test_that_no_cell_gives_takes_or_copies_a_photo(self, house):
        house.put(0, ONE)
        ids = [row.participation.id for row in house.rows]
        assert not edit_value(house.records, ids[0], "photo", "")
        assert not edit_values(house.records, [(ids[0], "photo", "")], "cells_cleared")
        assert not fill_cells(house.records, {"photo": ids[0]}, [(ids[1], "photo")])
