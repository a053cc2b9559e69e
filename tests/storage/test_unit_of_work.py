"""What a transaction keeps, refuses and never loses."""

import re
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import event

from kpt_desktop.domain.changes import Delete, Insert, Touched, Update, deletes, edit
from kpt_desktop.domain.enums import DayKind, Role, Side
from kpt_desktop.domain.records import (
    Day,
    Delegation,
    Item,
    Organisation,
    Participation,
    Person,
    Setting,
    Visit,
)
from kpt_desktop.errors import ConflictError, EnvironmentFault, UserError
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import all_records, make_participation, make_person, make_visit_records


def _execute(store, *operations):
    with store.writing() as work:
        return work.execute(operations)


def _refused(store, *operations):
    with pytest.raises(UserError) as refusal:
        _execute(store, *operations)
    return refusal.value.key


def _read(store, kind, **equal):
    with store.reading() as reader:
        return reader.find(kind, **equal)


def test_that_a_visit_is_read_back_as_it_was_written(store, records):
    for kind in {type(record) for record in all_records(records)}:
        written = {r.id: r for r in all_records(records) if type(r) is kind}
        assert {record.id: record for record in _read(store, kind)} == written


def test_that_finding_filters_by_equal_values_and_by_none(store, records):
    guests = records.delegation(Side.GUEST)
    with store.reading() as reader:
        found = reader.find(Participation, delegation_id=guests.id, role=Role.TEACHER)
        assert [p.role for p in found] == [Role.TEACHER, Role.TEACHER]
        assert reader.count(Participation, delegation_id=guests.id, role=Role.TEACHER) == 2
        assert reader.count(Item, end=None) == 0
        assert reader.count(Visit, edition_id=None) == 1
        assert reader.get(Visit, records.visit.id) == records.visit
        assert reader.get(Visit, uuid4()) is None
        assert reader.find(Visit, title=records.visit.title) == (records.visit,)
        assert reader.faults() == ()


def test_that_finding_among_many_values_finds_each_once(store, records):
    wanted = [*records.persons, *records.persons, *(uuid4() for _ in range(1200))]
    with store.reading() as reader:
        found = reader.find_in(Person, "id", wanted)
        assert [p.id for p in found] == sorted(records.persons, key=lambda id_: id_.int)
        assert reader.find_in(Person, "birth_date", [None, date(2000, 1, 1)]) == ()
        assert reader.find_in(Person, "id", []) == ()


def test_that_asking_for_an_unknown_field_is_an_error_of_the_program(store):
    with pytest.raises(TypeError, match="no field"), store.reading() as reader:
        reader.find(Person, shoe_size=42)


def test_that_a_value_of_another_type_is_an_error_of_the_program(store):
    with pytest.raises(TypeError, match="date expected"):
        _execute(store, Insert(make_person(birth_date="2010-02-01")))


def test_that_an_update_counts_the_version_and_returns_the_stored_record(store, records):
    person = next(iter(records.persons.values()))
    touched = _execute(
        store, edit(person, birth_place="Brno", note="?"), edit(person, home_address="a")
    )
    (saved,) = touched.saved
    assert (saved.version, saved.birth_place, saved.home_address) == (3, "Brno", "a")
    assert _read(store, Person, id=person.id) == (saved,)


def test_that_an_update_without_fields_touches_nothing(store, records):
    assert _execute(store, Update(Visit, records.visit.id, {}, {})) == Touched()


def test_that_an_update_of_a_changed_field_is_refused_and_of_another_is_not(store, records):
    """F53: the later of two edits of one field does not overwrite the first unseen."""
    person = next(iter(records.persons.values()))
    _execute(store, edit(person, birth_place="Brno"))
    assert _refused(store, edit(person, birth_place="Praha")) == "field_changed_since"
    _execute(store, edit(person, home_address="t@example.org"))
    (now,) = _read(store, Person, id=person.id)
    assert (now.birth_place, now.home_address, now.version) == ("Brno", "t@example.org", 3)


def test_that_a_write_between_our_look_and_ours_is_no_lost_update(store, records):
    """F53: another program bumps the version after the comparison and before the UPDATE."""
    person = next(iter(records.persons.values()))

    def sneak(connection, cursor, statement, parameters, context, executemany):
        if re.match("UPDATE persons", statement):
            cursor.execute("UPDATE persons SET version = version + 1")

    event.listen(store._engine, "before_cursor_execute", sneak)
    assert _refused(store, edit(person, birth_place="1")) == "field_changed_since"
    event.remove(store._engine, "before_cursor_execute", sneak)
    assert _read(store, Person, id=person.id) == (person,)


def test_that_operations_on_missing_records_are_refused(store, records):
    stranger = make_person()
    assert _refused(store, edit(stranger, birth_place="1")) == "record_missing"
    assert _refused(store, Delete(stranger)) == "record_missing"


def test_that_a_record_cannot_refer_to_one_that_is_not_there(store, records):
    stray = Day(visit_id=uuid4(), date=date(2026, 1, 1), kind=DayKind.FREE)
    assert _refused(store, Insert(stray)) == "record_missing"
    orphan = make_participation(records.delegation(Side.GUEST), make_person())
    assert _refused(store, Insert(orphan)) == "record_missing"
    moved = next(iter(records.participations.values()))
    assert _refused(store, edit(moved, person_id=uuid4())) == "record_missing"


def test_that_a_record_in_use_cannot_be_deleted(store, records):
    """F74: deleting a partner that visits refer to."""
    assert _refused(store, Delete(records.partner)) == "record_in_use"
    assert len(_read(store, Organisation)) == 2


def test_that_a_deleted_record_must_be_the_one_that_was_seen(store, records):
    item = next(iter(records.items.values()))
    assert _refused(store, Delete(replace(item, responsible="Other"))) == "field_changed_since"
    assert _execute(store, Delete(replace(item, version=9))).removed == ((Item, item.id),)


def test_that_the_same_record_cannot_be_inserted_twice(store, records):
    assert _refused(store, Insert(records.partner)) == "record_exists"
    person = make_person()
    assert _refused(store, Insert(person), Insert(person)) == "record_exists"
    first, second = Setting(key="a", value="1"), Setting(key="a", value="2")
    assert _refused(store, Insert(first), Insert(second)) == "record_exists"


def test_that_a_code_is_taken_once(store, records):
    visit = replace(records.visit, id=uuid4())
    assert _refused(store, Insert(visit)) == "code_taken"
    _execute(store, Insert(replace(visit, code="other")))
    assert (
        _refused(store, edit(replace(visit, code="other"), code=records.visit.code)) == "code_taken"
    )


def test_that_two_codes_can_be_exchanged_in_the_order_of_the_operations(store, records):
    a = records.visit
    b = replace(a, id=uuid4(), code="b")
    _execute(store, Insert(b))
    _execute(
        store,
        Update(Visit, a.id, {"code": a.code}, {"code": "x"}),
        Update(Visit, b.id, {"code": "b"}, {"code": a.code}),
        Update(Visit, a.id, {"code": "x"}, {"code": "b"}),
    )
    assert {v.id: v.code for v in _read(store, Visit)} == {a.id: "b", b.id: a.code}


@pytest.mark.parametrize("times", [(600, 600), (600, 540), (1440, 1500), (-5, 10)])
def test_that_impossible_times_are_refused(store, records, times):
    """F71: an item that ends before it starts or starts on another day."""
    item = next(iter(records.items.values()))
    assert _refused(store, edit(item, start=times[0], end=times[1])) == "value_refused"


def test_that_a_number_no_database_holds_is_refused(store, records):
    assert _refused(store, edit(records.regulation, students=2**31)) == "number_too_large"


def test_that_a_refused_operation_takes_the_whole_change_back(store, records):
    """P2, F03: an error in the middle leaves nothing of what came before it."""
    persons = [make_person(surname_native=f"N{n}") for n in range(60)]
    bad = edit(make_person(), birth_place="1")
    operations = [Insert(p) for p in persons[:40]] + [bad] + [Insert(p) for p in persons[40:]]
    before = _read(store, Person)
    assert _refused(store, *operations) == "record_missing"
    assert _read(store, Person) == before


def test_that_a_caught_refusal_leaves_nothing_either(store, records):
    kept = make_person()
    with store.writing() as work:
        with pytest.raises(ConflictError):
            work.execute([Insert(make_person()), Insert(records.partner)])
        work.execute([Insert(kept)])
    assert len(_read(store, Person)) == len(records.persons) + 1


def test_that_an_exception_in_the_block_takes_everything_back(store):
    def fail():
        with store.writing() as work:
            work.execute([Insert(make_person())])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert _read(store, Person) == ()


def test_that_neighbours_may_come_in_any_order_of_kinds(store):
    made = make_visit_records()
    everything = all_records(made)
    touched = _execute(store, *(Insert(record) for record in reversed(everything)))
    assert set(touched.saved) == set(everything)
    touched = _execute(store, *(Delete(record) for record in everything))
    assert {id_ for _, id_ in touched.removed} == {record.id for record in everything}
    assert _read(store, Delegation) == ()


def test_that_touched_tells_the_end_and_not_the_way(store):
    gone, back = make_person(), make_person()
    _execute(store, Insert(back))
    touched = _execute(store, Insert(gone), Delete(gone), Delete(back), Insert(back))
    assert touched.saved == (back,)
    assert touched.removed == ((Person, gone.id),)


def test_that_an_import_is_a_few_statements(store, records):
    guests = records.delegation(Side.GUEST)
    operations = []
    for number in range(300):
        person = make_person(surname_native=f"N{number}")
        operations += [Insert(person), Insert(make_participation(guests, person))]
    statements = []
    event.listen(store._engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    touched = _execute(store, *operations)
    _execute(store, *deletes(touched.saved))
    assert len([s for s in statements if s.startswith(("INSERT", "DELETE"))]) == 4
    assert len(statements) < 20


def test_that_a_reader_sees_no_unfinished_transaction(store, records):
    with store.writing() as work:
        work.execute([Insert(make_person())])
        with store.reading() as reader:
            assert reader.count(Person) == len(records.persons)


def test_that_a_read_only_store_writes_nothing(store, records, path):
    beside = open_store(path, read_only=True)
    with beside.reading() as reader:
        assert reader.count(Person) == len(records.persons)
    with pytest.raises(EnvironmentFault, match="store_readonly"), beside.writing():
        pass
    beside.close()
