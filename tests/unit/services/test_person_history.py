"""A person over the years: the timeline of visits, and records that may be of the same person."""

from datetime import date, timedelta

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.enums import PaperKind, Role
from kpt_desktop.domain.records import Paper, Participation
from kpt_desktop.domain.same_person import Reason
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.person_history import History, history_of, keep_apart
from tests.helpers.factories import all_records, make_person, make_visit_records


def fill(store, *records):
    with store.writing() as work:
        work.execute([Insert(record) for record in records])


def visit_in(store, year):
    records = make_visit_records(1, 0, code=f"{year}-10-x", start=date(year, 10, 1),
                                 end=date(year, 10, 1) + timedelta(days=6))  # fmt: skip
    fill(store, *all_records(records))
    return records


def test_that_the_same_teacher_is_one_person_with_a_timeline(store):
    early, late = visit_in(store, 2024), visit_in(store, 2026)
    teacher = make_person(surname_native="Králová")
    rows = [
        Participation(delegation_id=next(iter(r.delegations)), person_id=teacher.id, role=role)
        for r, role in ((early, Role.TEACHER), (late, Role.HEAD))
    ]
    fill(store, teacher, *rows)
    found = history_of(store, teacher.id).visits
    assert [(part.start.year, part.role) for part in found] == [
        (2026, Role.HEAD),
        (2024, Role.TEACHER),
    ]
    assert found[1].visit_id == early.visit.id
    assert found[1].participation_id == rows[0].id
    assert found[1].organisation.cs == "VOŠ a SŠ Boskovice"


def test_that_one_person_in_two_scripts_is_asked_about_and_an_answer_is_remembered(store):
    one = make_person(surname_native="Петров", given_native="Иван", citizenship="RU",
                      birth_date=date(2007, 3, 5))  # fmt: skip
    other = make_person(surname_native="Petrov", given_native="Ivan", citizenship="RU",
                        birth_date=date(2007, 3, 5))  # fmt: skip
    fill(store, one, other)
    likely = history_of(store, one.id).likely_same
    assert [(twin.person.id, twin.reasons) for twin in likely] == [
        (other.id, (Reason.SAME_NAME, Reason.SAME_BIRTH_DATE))
    ]
    desk = ChangeDesk(store)
    desk.apply(keep_apart(one, other))
    assert history_of(store, one.id).likely_same == ()
    assert history_of(store, other.id).likely_same == ()
    desk.undo()
    assert len(history_of(store, other.id).likely_same) == 1


def test_that_a_passport_in_common_is_a_reason_and_brings_the_other_visits(store):
    records = visit_in(store, 2024)
    known = next(iter(records.persons.values()))
    new = make_person(surname_native="Zcela", given_native="Jiná", citizenship=known.citizenship)
    papers = [
        Paper(person_id=person.id, kind=PaperKind.PASSPORT, number="AB 123456")
        for person in (known, new)
    ]
    fill(store, new, *papers)
    (twin,) = history_of(store, new.id).likely_same
    assert twin.person.id == known.id
    assert Reason.SAME_DOCUMENT in twin.reasons
    assert [part.start.year for part in twin.visits] == [2024]


def test_that_somebody_who_is_gone_has_no_history(store):
    assert history_of(store, make_person().id) == History()
