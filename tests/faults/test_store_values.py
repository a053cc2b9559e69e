"""Faults of values: hostile strings, damaged cells, and what must not leak."""

import logging

import pytest

from kpt_desktop.domain.changes import Insert, edit
from kpt_desktop.domain.enums import PaperKind
from kpt_desktop.domain.ports import ReadFault
from kpt_desktop.domain.records import Day, Item, Organisation, Paper, Person, Visit
from kpt_desktop.errors import UserError
from kpt_desktop.storage.store import open_store
from kpt_desktop.storage.values import NO_DATE
from tests.helpers.factories import make_person
from tests.helpers.stores import make_store, run_sql

HOSTILE = [
    "Robert'); DROP TABLE persons;--",
    '100 %_\\ "quoted" `x` :name ?1 %(name)s {place}',
    "<b>Tom & Jerry</b> &amp; <img src=//host/share>",
    "=HYPERLINK(1)\t+7 @x\r\n-1",
    "👩‍👩‍👧‍👦 张伟 ț ğ é",
    "й й Ё ё",
    "עברית \u202ecba\u202c",
    "\x01\x1f\x7f\u200b\ufeff\xa0",
    "x" * 100_000,
]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "visits.kpt"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_f62_that_any_text_is_stored_and_found_literally(path, text):
    """F54, F56, F58, F59, F60, F62, F63, F65, T9: storing is no judgement of a text."""
    store = open_store(path, create=True)
    person = make_person(surname_native=text, note=text)
    with store.writing() as work:
        work.execute([Insert(make_person()), Insert(person)])
    store.close()
    store = open_store(path)
    with store.reading() as reader:
        assert reader.find(Person, surname_native=text) == (person,)
        assert reader.find_in(Person, "note", [text]) == (person,)
        assert reader.count(Person) == 2
    store.close()


@pytest.mark.parametrize("text", ["a\0b", "half \ud83d pair"])
def test_f55_f57_that_text_no_database_keeps_is_refused_and_nothing_is_written(path, text):
    store = open_store(path, create=True)
    person = make_person()
    with pytest.raises(UserError, match="text_not_storable"), store.writing() as work:
        work.execute([Insert(person), edit(person, note=text)])
    with pytest.raises(UserError, match="text_not_storable"), store.reading() as reader:
        reader.find(Person, note=text)
    with store.reading() as reader:
        assert reader.count(Person) == 0
    store.close()


def test_f35_that_a_list_with_wrong_values_still_opens_and_says_where(path):
    records = make_store(path)
    person = next(iter(records.persons.values()))
    day = records.days_in_order()[0]
    run_sql(
        path,
        "UPDATE persons SET birth_date = '31.12.2026', note = x'fffe' WHERE id = :person",
        "UPDATE days SET date = 'tomorrow', kind = 'holiday' WHERE id = :day",
        "UPDATE organisations SET is_home = 'maybe', city = 'Brno'",
        person=str(person.id),
        day=str(day.id),
    )
    store = open_store(path)
    with store.reading() as reader:
        assert len(reader.find(Person)) == len(records.persons)
        assert set(reader.faults()) == {
            ReadFault(Person, person.id, "birth_date"),
            ReadFault(Person, person.id, "note"),
        }
        found = reader.get(Day, day.id)
        reader.find(Organisation)
        assert len(reader.faults()) == 2 + 2 + 2 * 2
    assert found is not None
    assert found.date == NO_DATE
    assert len(store.verify()) == 8 + 2  # two cells break a rule of their column as well
    with store.writing() as work:  # typing a good value mends the cell
        work.execute([edit(person, birth_date=NO_DATE, note="a")])
    assert len(store.verify()) == 8
    store.close()


def test_f35_that_text_which_is_no_utf8_spoils_only_its_cell(path):
    records = make_store(path)
    person = next(iter(records.persons.values()))
    cp1251 = "UPDATE persons SET note = CAST(x'cdeee2e0ea' AS TEXT) WHERE id = :person"
    run_sql(path, cp1251, person=str(person.id))
    store = open_store(path)
    with store.reading() as reader:
        assert set(reader.find(Person)) == set(records.persons.values())
        assert reader.faults() == (ReadFault(Person, person.id, "note"),)
    store.close()


def test_f35_that_records_with_broken_ids_stay_apart(path):
    make_store(path)
    run_sql(path, "PRAGMA foreign_keys=OFF", "UPDATE items SET id = 'x' || substr(id, 2)")
    store = open_store(path)
    with store.reading() as reader:
        items = reader.find(Item)
        assert len({item.id for item in items}) == len(items) == 7
        assert len(reader.faults()) == 7
    store.close()


def test_f100_that_no_value_of_a_person_reaches_an_error_or_the_log(path, caplog):
    """T12: a passport number in a refused statement."""
    caplog.set_level(logging.DEBUG)
    canary = "CANARY7243"
    store = open_store(path, create=True)
    person = make_person(home_address=canary, surname_native=canary)
    paper = Paper(person_id=person.id, kind=PaperKind.PASSPORT, number=canary)
    told = []
    for operations in (
        [Insert(person), Insert(person)],
        [edit(person, home_address="2")],
        [Insert(paper)],
        [edit(paper, number="2")],
    ):
        with pytest.raises(UserError) as refusal, store.writing() as work:
            work.execute(operations)
        error: BaseException | None = refusal.value
        while error is not None:
            told.append(f"{error!r} {error}")
            error = error.__cause__ or error.__context__
    store.close()
    assert canary not in " ".join(told) + caplog.text


def test_t15_that_deleted_values_leave_the_file(path):
    store = open_store(path, create=True)
    person = make_person()
    paper = Paper(person_id=person.id, kind=PaperKind.PASSPORT, number="CANARY7243")
    with store.writing() as work:
        work.execute([Insert(person), Insert(paper)])
    assert b"CANARY7243" in path.read_bytes()
    with store.writing() as work:
        work.execute([edit(paper, number="")])
    store.close()
    assert b"CANARY7243" not in path.read_bytes()


def test_that_a_visit_found_by_its_code_is_compared_literally(path):
    make_store(path)
    store = open_store(path)
    with store.reading() as reader:
        assert reader.find(Visit, code="%") == ()
        assert reader.find(Visit, code="2026-10-BOSKOVICE-IN") == ()
    store.close()
