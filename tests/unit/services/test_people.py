"""Each edit of participants is one named Change that can be foreseen, applied and undone."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kpt_desktop.domain.changes import Change, Delete, Insert, Label
from kpt_desktop.domain.enums import ConsentAnswer, PaperKind, Role, Side
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Participation, Person
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.people import (
    add_participant,
    delete_participants,
    edit_value,
    edit_values,
    move_to_side,
    next_order,
    participant,
)
from kpt_desktop.services.visits import load_visit
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import all_records, make_participation, make_visit_records


@pytest.fixture
def desk(store):
    return ChangeDesk(store, lambda: datetime(2026, 9, 1, tzinfo=UTC))


def kept(desk, *visits):
    for records in visits:
        inserts = tuple(Insert(record) for record in all_records(records))
        desk.apply(Change(Label("new_participant_added"), inserts))


def first(records, side=Side.GUEST):
    return records.participants(side)[0].participation.id


def test_that_an_edit_touches_one_field_and_names_the_person():
    records = make_visit_records()
    change = edit_value(records, first(records), "doc_number", "45112083")
    (insert,) = change.operations
    row = records.participants(Side.GUEST)[0]
    assert insert.record == Paper(
        id=insert.record.id, person_id=row.person.id, kind=PaperKind.PASSPORT, number="45112083"
    )
    assert change.label == Label("participant.doc_number", {"person": "Surname01 guest"})


def test_that_an_edit_to_the_same_value_is_no_change():
    records = make_visit_records()
    assert not edit_value(records, first(records), "role", Role.STUDENT)


def test_that_the_class_is_kept_under_its_attribute():
    records = make_visit_records()
    after = records.foreseeing(edit_value(records, first(records), "class", "IT3"))
    assert after.participations[first(records)].study_class == "IT3"


def test_that_a_nameless_participant_is_called_by_number():
    records = make_visit_records()
    row = records.participants()[0]
    records.persons[row.person.id] = replace(row.person, surname_native="", given_native="")
    assert edit_value(records, first(records), "phone", "1").label.facts == {"person": "№ 1"}


def test_that_every_field_has_a_name_for_undo_in_every_language():
    for key in FIELDS:
        for lang in LANGUAGES:
            assert "Nová" in text(lang, "changes", f"participant.{key}", person="Nová")


def test_that_many_cells_are_one_change_with_one_update_a_record():
    records = make_visit_records()
    rows = [row.participation.id for row in records.participants(Side.GUEST)][:3]
    cells = [(row, key, "x") for row in rows for key in ("diet", "languages", "phone")]
    change = edit_values(records, cells, "cells_pasted")
    assert change.label.facts == {"n": 9}
    kinds = [getattr(op, "kind", None) or type(op.record) for op in change.operations]
    assert kinds == [Participation] * 3 + [Contact] * 3 + [Language] * 3


def test_that_pasted_sides_are_part_of_the_same_change():
    records = make_visit_records()
    row = first(records)
    change = edit_values(records, [(row, "diet", "x")], "cells_pasted", {row: Side.HOST})
    after = records.foreseeing(change)
    assert change.label.facts == {"n": 2}
    assert after.participations[row].diet == "x"
    assert participant(after, row).delegation.side == Side.HOST


def test_that_an_added_participant_stands_last_in_the_list_of_their_side(store, desk):
    records = make_visit_records()
    kept(desk, records)
    values = {"surname_native": "Ёлкин", "given_native": "Пётр", "class": "МТ-1"}
    change, row = add_participant(records, Side.HOST, values)
    desk.apply(change)
    loaded = load_visit(store, records.visit.id)
    last = loaded.participants(Side.HOST)[-1]
    assert (last.participation.id, last.person.surname_native) == (row, "Ёлкин")
    assert last.participation.study_class == "МТ-1"
    assert change.label == Label("participant_added", {"person": "Ёлкин Пётр"})
    assert records.foreseeing(change).participants() == loaded.participants()


def test_that_an_empty_participant_can_be_added():
    records = make_visit_records(0, 0)
    change, row = add_participant(records, Side.GUEST, {})
    assert change.label == Label("new_participant_added")
    assert records.foreseeing(change).participations[row].order == 1


def test_that_deleting_takes_the_person_too_and_undo_brings_both_back(store, desk):
    records = make_visit_records()
    kept(desk, records)
    before = load_visit(store, records.visit.id)
    rows = [row.participation.id for row in records.participants(Side.GUEST)][:2]
    change = delete_participants(store, rows)
    desk.apply(change)
    after = load_visit(store, records.visit.id)
    assert change.label == Label("participants_deleted", {"n": 2})
    assert len(after.participations) == len(before.participations) - 2
    with store.reading() as reader:
        assert reader.count(Person) == len(before.persons) - 2
    desk.undo()
    assert load_visit(store, records.visit.id).participants() == before.participants()


def told(records, side=Side.GUEST):
    """The visit whose first participant has a paper, a visa, a contact, a language, a consent."""
    row = first(records, side)
    values = {"doc_number": "1", "visa_no": "2", "phone": "3", "languages": "EN B1",
              "c_pd": ConsentAnswer.GIVEN}  # fmt: skip
    cells = [(row, key, value) for key, value in values.items()]
    return records.foreseeing(edit_values(records, cells, "cells_pasted"))


def test_that_all_that_hangs_on_a_person_goes_with_them_and_comes_back(store, desk):
    records = told(make_visit_records())
    kept(desk, records)
    before = load_visit(store, records.visit.id)
    desk.apply(delete_participants(store, [first(records)]))
    with store.reading() as reader:
        assert [reader.count(kind) for kind in (Paper, Contact, Language, Consent)] == [0] * 4
    desk.undo()
    assert load_visit(store, records.visit.id) == before


def test_that_who_stays_for_another_visit_keeps_all_but_this_journey(store, desk):
    this, other = told(make_visit_records()), make_visit_records(0, 0, code="2027-10-x-in")
    row = this.participants(Side.GUEST)[0]
    kept(desk, this, other)
    again = make_participation(other.delegation(Side.GUEST), row.person)
    desk.apply(Change(Label("new_participant_added"), (Insert(again),)))
    desk.apply(delete_participants(store, [row.participation.id]))
    (there,) = load_visit(store, other.visit.id).participants()
    assert (there.value("doc_number"), there.value("phone")) == ("1", "3")
    assert (there.value("visa_no"), there.value("c_pd")) == ("", None)
    assert len(there.papers) == 1


def test_that_a_person_in_two_rows_is_written_once(store, desk):
    records = make_visit_records()
    guest, host = records.participants(Side.GUEST)[0], records.delegation(Side.HOST)
    twin = make_participation(host, guest.person, order=99)
    records = records.foreseeing(Change(Label("x"), (Insert(twin),)))
    cells = [(guest.participation.id, "phone", "1"), (twin.id, "phone", "2")]
    (insert,) = edit_values(records, cells, "cells_pasted").operations
    assert insert.record.value == "2"


def test_that_clearing_everything_that_was_told_leaves_nothing_behind():
    records = told(make_visit_records())
    keys = ("doc_number", "visa_no", "phone", "languages", "c_pd")
    cells = [(first(records), key, FIELDS[key].empty) for key in keys]
    change = edit_values(records, cells, "cells_cleared")
    assert [type(operation) for operation in change.operations] == [Delete] * 5
    after = records.foreseeing(change)
    for mapping in (after.papers, after.contacts, after.languages, after.consents):
        assert mapping == {}


def test_that_a_text_that_is_kept_otherwise_is_no_change():
    records = told(make_visit_records())
    cells = [(first(records), "languages", "en b1")]
    change = edit_values(records, cells, "cells_pasted")
    assert (change.label.facts, change.operations) == ({"n": 0}, ())


def test_that_a_person_of_another_visit_stays(store, desk):
    this, other = make_visit_records(), make_visit_records(0, 0, code="2027-10-boskovice-in")
    row = this.participants(Side.GUEST)[0]
    again = make_participation(other.delegation(Side.GUEST), row.person)
    kept(desk, this, other)
    desk.apply(Change(Label("new_participant_added"), (Insert(again),)))
    change = delete_participants(store, [row.participation.id])
    desk.apply(change)
    with store.reading() as reader:
        assert reader.get(Participation, row.participation.id) is None
        assert reader.get(Person, row.person.id) is not None
    assert change.label == Label("participant_deleted", {"person": "Surname01 guest"})


def test_that_moving_puts_people_at_the_end_of_the_other_side():
    records = make_visit_records()
    guests = [row.participation.id for row in records.participants(Side.GUEST)][:2]
    change = move_to_side(records, guests, Side.HOST)
    after = records.foreseeing(change)
    assert [row.participation.id for row in after.participants(Side.HOST)][-2:] == guests
    assert change.label == Label("several_moved_to_host", {"n": 2})
    assert not move_to_side(after, guests, Side.HOST)
    assert next_order(after, Side.HOST) == next_order(records, Side.HOST) + 2


def test_that_one_moved_person_is_named():
    records = make_visit_records()
    change = move_to_side(records, [first(records, Side.HOST)], Side.GUEST)
    assert change.label == Label("moved_to_guest", {"person": "Surname01 host"})


def test_that_what_is_foreseen_is_what_the_store_then_has(store, desk):
    records = make_visit_records()
    kept(desk, records)
    now = load_visit(store, records.visit.id)
    gone = delete_participants(store, [first(now)])
    desk.apply(gone)
    assert now.foreseeing(gone).participants() == load_visit(store, records.visit.id).participants()


def test_that_an_update_of_a_record_unknown_here_is_passed_over():
    records, other = make_visit_records(), make_visit_records()
    change = edit_value(other, first(other), "diet", "vegan")
    assert records.foreseeing(change) == records
