from datetime import UTC, datetime, timedelta, timezone

import pytest

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, edit
from kpt_desktop.errors import ConflictError, UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import all_records, make_person, make_visit_records
from tests.helpers.stores import run_sql

AT = datetime(2026, 10, 4, 9, 30, tzinfo=UTC)


def _change():
    made = make_visit_records()
    person = next(iter(made.persons.values()))
    operations = [Insert(r) for r in all_records(made)]
    return Change(
        Label("import", {"n": 16, "title": "Šťastná «ё» 😀"}),
        (*operations, edit(person, sex=None, birth_place="Brno"), Delete(make_person())),
    )


def _enter(store, *changes, at=AT):
    with store.writing() as work:
        for change in changes:
            work.add_entry(change, at)


def _journal(store):
    with store.reading() as reader:
        return reader.journal()


def test_that_a_change_is_read_back_as_it_was_after_a_restart(store, path):
    change = _change()
    _enter(store, change)
    store.close()
    again = open_store(path)
    (entry,) = _journal(again)
    again.close()
    assert entry.change == change
    assert (entry.at, entry.undone, entry.abandoned) == (AT, False, False)


def test_that_times_are_kept_in_utc(store):
    moscow = timezone(timedelta(hours=3))
    _enter(store, _change(), at=datetime(2026, 10, 4, 12, 30, tzinfo=moscow))
    assert _journal(store)[0].at == AT


def test_that_the_journal_is_newest_first_and_may_be_cut(store):
    _enter(store, *(Change(Label(str(n)), ()) for n in range(12)))
    assert [e.change.label.key for e in _journal(store)][:3] == ["11", "10", "9"]
    with store.reading() as reader:
        assert [e.change.label.key for e in reader.journal(2)] == ["11", "10"]


def test_that_undo_and_redo_take_the_right_entries_and_a_new_change_abandons(store):
    _enter(store, *(Change(Label(key), ()) for key in "abc"))
    with store.writing() as work:
        for entry in work.journal(2):
            work.mark_undone(entry.number, undone=True)
    with store.reading() as reader:
        assert reader.newest_done().change.label.key == "a"
        assert reader.oldest_undone().change.label.key == "b"
    _enter(store, Change(Label("d"), ()))
    with store.reading() as reader:
        assert reader.newest_done().change.label.key == "d"
        assert reader.oldest_undone() is None
        marks = [(e.change.label.key, e.undone, e.abandoned) for e in reader.journal()]
    assert marks == [
        ("d", False, False),
        ("c", True, True),
        ("b", True, True),
        ("a", False, False),
    ]


def test_that_an_empty_journal_has_nothing_to_undo_or_redo(store):
    with store.reading() as reader:
        assert (reader.newest_done(), reader.oldest_undone()) == (None, None)


def test_that_marking_an_unknown_entry_is_refused(store):
    with pytest.raises(ConflictError, match="record_missing"), store.writing() as work:
        work.mark_undone(99, undone=True)


def test_that_a_number_is_not_given_out_twice(store, path):
    _enter(store, Change(Label("a"), ()))
    (entry,) = _journal(store)
    run_sql(path, "DELETE FROM journal")
    _enter(store, Change(Label("b"), ()))
    assert _journal(store)[0].number > entry.number


def test_that_an_entry_of_an_older_layout_is_listed_and_not_undone(store, path):
    _enter(store, _change())
    run_sql(path, "UPDATE journal SET schema = '0000', operations = 'of another layout'")
    store.close()
    again = open_store(path)
    (entry,) = _journal(again)
    assert (entry.schema, entry.change.label.key) == ("0000", "import")
    with pytest.raises(UserError, match="undo_before_update"):
        ChangeDesk(again).undo()
    again.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE journal SET operations = 'no json'",
        'UPDATE journal SET operations = \'[{"insert": "Person", "record": {"id": "x"}}]\'',
        "UPDATE journal SET operations = x'ff'",
        'UPDATE journal SET operations = \'[{"update": "Ghost", "id": "", "before": {}}]\'',
        "UPDATE journal SET facts = 'no json', at = 'yesterday', operations = '7'",
    ],
)
def test_that_a_damaged_entry_is_listed_and_not_undone(store, path, damage):
    """F35 for the journal."""
    _enter(store, _change())
    run_sql(path, damage)
    store.close()
    again = open_store(path)
    assert len(_journal(again)) == 1
    assert ChangeDesk(again).labels() == (None, None)
    with pytest.raises(UserError, match="undo_before_update"):
        ChangeDesk(again).undo()
    again.close()


def test_that_a_change_which_was_taken_back_is_not_remembered(store):
    def fail():
        with store.writing() as work:
            work.add_entry(_change(), AT)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert _journal(store) == ()


def test_that_a_label_that_cannot_be_stored_is_refused(store):
    with pytest.raises(UserError, match="text_not_storable"):
        _enter(store, Change(Label("x", {"title": "\ud800"}), ()))
