"""The change desk over a real store: named Changes, undo, redo, listeners, restarts."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, edit, edits
from kpt_desktop.domain.records import Person
from kpt_desktop.errors import ConflictError, UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import make_person

LABEL = Label("visit_created", {"title": "x"})


def insertion(*records):
    return Change(LABEL, tuple(Insert(record) for record in records))


def people(store):
    with store.reading() as reader:
        return {person.id: person for person in reader.find(Person)}


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


def test_that_an_applied_change_is_in_the_store_and_in_the_journal(store, desk):
    person = make_person()
    desk.apply(insertion(person))
    assert people(store) == {person.id: person}
    assert [(e.change.label, e.undone) for e in desk.history()] == [(LABEL, False)]


def test_that_an_empty_change_leaves_no_journal_entry(desk):
    desk.apply(Change(LABEL, ()))
    assert desk.history() == ()


def test_that_undo_takes_a_change_back_and_redo_brings_it_again(store, desk):
    person = make_person()
    desk.apply(insertion(person))
    desk.apply(edits(LABEL, [edit(person, given_native="Jana")]))
    desk.undo()
    assert people(store)[person.id].given_native == person.given_native
    desk.redo()
    assert people(store)[person.id].given_native == "Jana"


def test_that_undo_works_after_a_restart(store, store_path, desk):
    desk.apply(insertion(make_person()))
    store.close()
    reopened = open_store(store_path)
    ChangeDesk(reopened).undo()
    left = people(reopened)
    reopened.close()
    assert left == {}


def test_that_a_new_change_abandons_what_was_undone(desk):
    desk.apply(insertion(make_person()))
    desk.undo()
    desk.apply(insertion(make_person()))
    with pytest.raises(UserError) as refused:
        desk.redo()
    assert refused.value.key == "nothing_to_redo"


def test_that_undo_without_changes_is_refused_with_a_sentence(desk):
    with pytest.raises(UserError) as refused:
        desk.undo()
    assert refused.value.key == "nothing_to_undo"


def test_that_labels_name_what_undo_and_redo_would_take(desk):
    assert desk.labels() == (None, None)
    desk.apply(insertion(make_person()))
    assert desk.labels() == (LABEL, None)
    desk.undo()
    assert desk.labels() == (None, LABEL)


def test_that_undo_is_refused_when_later_edits_stand_in_the_way(store, desk):
    person = make_person()
    desk.apply(insertion(person))
    desk.apply(edits(LABEL, [edit(person, given_native="Jana")]))
    with store.writing() as work:
        now = work.get(Person, person.id)
        work.execute([edit(now, given_native="Eva")])
    with pytest.raises(UserError) as refused:
        desk.undo()
    assert refused.value.key == "undo_blocked"
    assert people(store)[person.id].given_native == "Eva"


def test_that_a_change_made_for_other_values_writes_nothing(store, desk):
    person = make_person()
    desk.apply(insertion(person))
    stale = replace(person, given_native="Old")
    other = make_person()
    change = edits(LABEL, [Insert(other), edit(stale, given_native="New")])
    with pytest.raises(ConflictError):
        desk.apply(change)
    assert people(store) == {person.id: person}
    assert len(desk.history()) == 1


def test_that_listeners_hear_the_change_and_what_it_touched(desk):
    heard = []
    desk.subscribe(lambda change, touched: heard.append((change, touched)))
    person = make_person()
    change = insertion(person)
    desk.apply(change)
    desk.undo()
    assert heard[0][0] == change
    assert [record.id for record in heard[0][1].saved] == [person.id]
    assert heard[1][1].removed == ((Person, person.id),)
