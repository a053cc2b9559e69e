"""Two records become one person: chosen field by field, nothing lost, undone in one step."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    DutyKind,
    HalfDay,
    LanguageLevel,
    PaperKind,
    TeamKind,
    WishKind,
)
from kpt_desktop.domain.records import (
    RECORD_KINDS,
    Attendance,
    Consent,
    Contact,
    Duty,
    Language,
    Paper,
    Participation,
    Person,
    Setting,
    Team,
    TeamMember,
    Wish,
)
from kpt_desktop.domain.same_person import known_apart, not_the_same
from kpt_desktop.errors import ConflictError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.merge_people import compare_people, merge_people
from tests.helpers.factories import all_records, make_person, make_visit_records

BORN = date(2008, 7, 30)


class Two:
    """Two records of one person, the kept one in this year's visit, the other in the last."""

    def __init__(self, store):
        self.store, self.desk = store, ChangeDesk(store)
        self.here = make_visit_records(1, 0, code="a")
        self.there = make_visit_records(1, 0, code="b")
        self.kept = make_person(surname_native="Dvořák", given_native="Jan", note="one")
        self.other = make_person(
            surname_native="Dvorak", given_native="Jan", surname_cyr="Дворжак",
            birth_date=BORN, note="two",
        )  # fmt: skip
        self.row = self.join(self.kept, self.here)
        self.past = self.join(self.other, self.there)
        self.put(
            *all_records(self.here), *all_records(self.there),
            self.kept, self.other, self.row, self.past,
        )  # fmt: skip

    @staticmethod
    def join(person, records, **values):
        delegation = next(iter(records.delegations))
        return Participation(delegation_id=delegation, person_id=person.id, **values)

    def put(self, *records):
        with self.store.writing() as work:
            work.execute([Insert(record) for record in records])

    def find(self, kind, **equal):
        with self.store.reading() as reader:
            return reader.find(kind, **equal)

    def merge(self, *taken):
        self.desk.apply(merge_people(self.store, self.kept.id, self.other.id, taken))

    def everything(self):
        """All records by id, whatever their versions: undo brings values back, not versions."""
        with self.store.reading() as reader:
            found = [record for kind in RECORD_KINDS for record in reader.find(kind)]
        return {record.id: replace(record, version=0) for record in found}


@pytest.fixture
def two(store):
    return Two(store)


def test_that_only_what_differs_is_asked_in_the_order_of_lists(two):
    compared = compare_people(two.store, two.kept.id, two.other.id)
    assert [(c.key, c.kept, c.other, c.only_other) for c in compared.choices] == [
        ("surname_native", "Dvořák", "Dvorak", False),
        ("surname_cyr", "", "Дворжак", True),
        ("birth_date", None, BORN, True),
    ]
    assert compared.shared == 0
    assert [part.visit_id for part in compared.other_visits] == [two.there.visit.id]


def test_that_visits_move_and_only_the_chosen_values_are_taken(two):
    two.merge((two.kept.id, "birth_date"))
    assert two.find(Person, id=two.other.id) == ()
    (kept,) = two.find(Person, id=two.kept.id)
    assert (kept.surname_native, kept.surname_cyr, kept.birth_date) == ("Dvořák", "", BORN)
    assert kept.note == "one\ntwo"
    assert {row.id for row in two.find(Participation, person_id=kept.id)} == {
        two.row.id,
        two.past.id,
    }


def test_that_one_undo_brings_both_back_with_all_that_hung_on_them(two):
    two.put(
        Paper(person_id=two.kept.id, kind=PaperKind.PASSPORT, number="45 112 083"),
        Paper(person_id=two.other.id, kind=PaperKind.PASSPORT, number="45112083", issuer="MV"),
        Paper(person_id=two.other.id, kind=PaperKind.VISA, participation_id=two.past.id),
        Contact(person_id=two.other.id, kind=ContactKind.PHONE, value="+420 601"),
        Language(person_id=two.other.id, language="en", level=LanguageLevel.B2),
        Consent(participation_id=two.past.id, kind=ConsentKind.PHOTO),
        not_the_same(two.other.id, make_person().id),
    )
    before = two.everything()
    two.merge((two.kept.id, "surname_native"), (two.kept.id, "surname_cyr"))
    assert two.everything() != before
    two.desk.undo()
    assert two.everything() == before
    two.desk.redo()
    assert two.find(Person, id=two.other.id) == ()


def test_that_papers_contacts_and_languages_are_kept_and_equal_ones_become_one(two):
    mine, theirs = two.kept.id, two.other.id
    two.put(
        Paper(person_id=mine, kind=PaperKind.PASSPORT, number="45 112 083"),
        Paper(person_id=theirs, kind=PaperKind.PASSPORT, number="45112083", issuer="MV"),
        Paper(person_id=theirs, kind=PaperKind.PASSPORT, number="OLD"),
        Paper(person_id=theirs, kind=PaperKind.VISA, participation_id=two.past.id, number="1"),
        Contact(person_id=mine, kind=ContactKind.PHONE, value="+420 601", order=2),
        Contact(person_id=theirs, kind=ContactKind.PHONE, value="+420601", note="evenings"),
        Contact(person_id=theirs, kind=ContactKind.EMAIL, value="a@example.org"),
        Language(person_id=mine, language="en"),
        Language(person_id=theirs, language="en", level=LanguageLevel.B2),
        Language(person_id=theirs, language="ru", order=1),
    )
    two.merge()
    papers = two.find(Paper, person_id=mine)
    assert sorted((p.kind, p.number, p.issuer) for p in papers) == [
        ("passport", "45 112 083", "MV"),
        ("passport", "OLD", ""),
        ("visa", "1", ""),
    ]
    contacts = sorted(two.find(Contact, person_id=mine), key=lambda c: c.order)
    assert [(c.value, c.note, c.order) for c in contacts] == [
        ("+420 601", "evenings", 2),
        ("a@example.org", "", 3),
    ]
    languages = two.find(Language, person_id=mine)
    assert {(one.language, one.level) for one in languages} == {("en", "B2"), ("ru", None)}


def test_that_two_equal_contacts_of_the_other_are_no_conflict(two):
    two.put(
        Contact(person_id=two.kept.id, kind=ContactKind.PHONE, value="1"),
        Contact(person_id=two.other.id, kind=ContactKind.PHONE, value="1", note="a"),
        Contact(person_id=two.other.id, kind=ContactKind.PHONE, value="1", note="b"),
    )
    two.merge()
    notes = {contact.note for contact in two.find(Contact, person_id=two.kept.id)}
    assert notes == {"a", "b"}


def test_that_two_rows_in_one_delegation_become_one_with_their_consents(two):
    double = two.join(two.other, two.here, room="12", order=7)
    given = {"kind": ConsentKind.PHOTO, "answer": ConsentAnswer.GIVEN, "on": BORN}
    two.put(
        double,
        Paper(person_id=two.other.id, kind=PaperKind.INSURANCE, participation_id=double.id,
              number="P1"),
        Consent(participation_id=two.row.id, **given),
        Consent(participation_id=double.id, sheet="4", **given),
        Consent(participation_id=double.id, kind=ConsentKind.HEALTH),
    )  # fmt: skip
    compared = compare_people(two.store, two.kept.id, two.other.id)
    assert compared.shared == 1
    assert compared.choices[-1].taken == (two.row.id, "room")
    two.merge((two.row.id, "room"))
    rows = two.find(Participation, person_id=two.kept.id)
    assert {row.id for row in rows} == {two.row.id, two.past.id}
    assert next(row for row in rows if row.id == two.row.id).room == "12"
    assert [p.participation_id for p in two.find(Paper, number="P1")] == [two.row.id]
    consents = two.find(Consent, participation_id=two.row.id)
    assert {(c.kind, c.sheet) for c in consents} == {("photo", "4"), ("health", "")}


def test_that_duties_and_teams_go_over_to_the_kept_row(two):
    twin = two.join(two.other, two.here)
    team = Team(visit_id=two.here.visit.id, kind=TeamKind.TEAM)
    item = next(iter(two.here.items.values()))
    duties = [
        Duty(item_id=item.id, kind=DutyKind.INTERPRETER, participation_id=row.id, before=before)
        for row, before in ((two.row, 0), (twin, 15))
    ]
    member = TeamMember(team_id=team.id, participation_id=twin.id)
    two.put(twin, team, *duties, member)
    before = two.everything()
    two.merge()
    (duty,) = two.find(Duty)
    assert (duty.participation_id, duty.before) == (two.row.id, 15)
    assert [one.participation_id for one in two.find(TeamMember)] == [two.row.id]
    two.desk.undo()
    assert two.everything() == before


def test_that_wishes_and_attendance_go_over_to_the_kept_row(two):
    twin = two.join(two.other, two.here)
    third = next(iter(two.here.participations))
    visit_id, day = two.here.visit.id, two.here.visit.start
    wishes = [
        Wish(visit_id=visit_id, kind=WishKind.APART, one_id=twin.id, other_id=third),
        Wish(visit_id=visit_id, kind=WishKind.TOGETHER, one_id=two.row.id, other_id=twin.id),
    ]
    there = [
        Attendance(participation_id=row.id, date=day, half=half)
        for row, half in (
            (twin, HalfDay.MORNING),
            (twin, HalfDay.AFTERNOON),
            (two.row, HalfDay.MORNING),
        )
    ]
    two.put(twin, *wishes, *there)
    before = two.everything()
    two.merge()
    assert [(one.one_id, one.other_id) for one in two.find(Wish)] == [(two.row.id, third)]
    assert sorted((one.participation_id, one.half) for one in two.find(Attendance)) == sorted(
        (two.row.id, half) for half in HalfDay
    )
    two.desk.undo()
    assert two.everything() == before


def test_that_what_was_said_of_third_persons_now_holds_for_the_kept_one(two):
    third = make_person(surname_native="Third")
    two.put(
        third,
        not_the_same(two.other.id, third.id),
        not_the_same(two.kept.id, two.other.id),
        Setting(key="registration.days", value="7"),
    )
    two.merge()
    settings = two.find(Setting)
    assert known_apart(settings) == {frozenset((two.kept.id, third.id))}
    assert any(setting.key == "registration.days" for setting in settings)


def test_that_a_person_deleted_meanwhile_or_merged_with_themselves_is_refused(two):
    gone = make_person().id
    for other in (gone, two.kept.id):
        with pytest.raises(ConflictError):
            merge_people(two.store, two.kept.id, other)
    with pytest.raises(ConflictError):
        compare_people(two.store, gone, two.kept.id)
