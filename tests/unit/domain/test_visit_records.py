"""A visit's records: who leads, what stands where, and what a Change leaves behind."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.changes import Change, Label, Touched
from kpt_desktop.domain.enums import ConsentAnswer, DayPart, PaperKind, Role, Side
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Item, Organisation, OrganisationName, Paper, Person, Setting
from tests.helpers.factories import make_item, make_visit_records

TOLD = [("doc_number", "1"), ("visa_no", "2"), ("phone", "3"), ("languages", "EN B1, RU A1"),
        ("languages", "DE"), ("c_pd", ConsentAnswer.GIVEN), ("diet", "vegan")]  # fmt: skip


def test_that_guests_are_listed_first_in_the_order_of_their_list():
    rows = make_visit_records(students=2, teachers=1).participants()
    assert [row.delegation.side for row in rows] == [Side.GUEST] * 3 + [Side.HOST] * 3
    assert [row.participation.order for row in rows[:3]] == [1, 2, 3]


def test_that_the_leader_is_the_head():
    records = make_visit_records()
    assert records.leader(Side.GUEST) is None
    teacher = records.participants(Side.GUEST)[-1].participation
    after = records.after(Touched((replace(teacher, role=Role.HEAD),)))
    assert after.leader(Side.GUEST).participation.id == teacher.id


def test_that_items_stand_by_time_and_parts_of_the_day_in_between():
    records = make_visit_records()
    day = records.days_in_order()[0]
    late = make_item(records.visit, day, start=20 * 60, end=None)
    noon = make_item(records.visit, day, start=None, end=None, part=DayPart.NOON)
    unknown = make_item(records.visit, day, start=None, end=None)
    after = records.after(Touched((late, noon, unknown)))
    nine = records.items_of(day.id)[0]
    assert after.items_of(day.id) == (unknown, nine, noon, late)


def test_that_what_was_touched_is_put_in_place():
    records = make_visit_records()
    visit = replace(records.visit, code="other")
    name = OrganisationName(organisation_id=records.partner.id, name=LocalText("Школа"))
    setting = Setting(key="paper.approval", value="yes")
    regulation = replace(records.regulation, students=4)
    item = next(iter(records.items.values()))
    after = records.after(
        Touched((visit, name, setting, regulation, replace(item, end=None)), ((Item, item.id),))
    )
    assert after.visit == visit
    assert after.names == (name,)
    assert after.settings == {"paper.approval": setting}
    assert after.regulation == regulation
    assert item.id not in after.items


def test_that_records_of_other_visits_are_passed_over():
    records, other = make_visit_records(), make_visit_records()
    strangers = (other.visit, other.regulation, *other.items.values(), *other.days.values())
    after = records.after(Touched((*strangers, *other.participations.values())))
    assert after == records


def test_that_a_person_is_taken_in_before_their_participation_comes():
    records = make_visit_records()
    person, place = Person(surname_native="Nová"), Organisation()
    after = records.after(Touched((person, place)))
    assert after.persons[person.id] == person
    assert after.organisations[place.id] == place


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(TOLD), st.booleans()), max_size=12))
def test_that_what_hangs_on_people_is_kept_up_through_any_edits(steps):
    """The rows of records that were changed step by step are those of the same records anew."""
    records = make_visit_records(students=1, teachers=1)
    for place, (key, value), filled in steps:
        row = records.participants()[place]
        change = Change(Label("x"), writes(row, {key: value if filled else FIELDS[key].empty}))
        records = records.foreseeing(change)
    assert records.participants() == replace(records).participants()


def test_that_a_paper_that_goes_to_another_person_is_found_there():
    records = make_visit_records()
    one, other = (row.person for row in records.participants()[:2])
    paper = Paper(person_id=one.id, kind=PaperKind.PASSPORT, number="1")
    records = records.after(Touched((paper,)))
    assert records.participants()[0].papers == (paper,)
    records = records.after(Touched((replace(paper, person_id=other.id),)))
    assert [row.value("doc_number") for row in records.participants()[:2]] == ["", "1"]
