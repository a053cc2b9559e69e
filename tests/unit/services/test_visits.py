"""Making visits and reading them back from a real store."""

from datetime import date, timedelta

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import DayKind, Direction, ItemKind, Role, Side, VisitKind
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.plain import field_from_plain
from kpt_desktop.domain.records import (
    RECORD_KINDS,
    Agreement,
    Distance,
    Organisation,
    OrganisationName,
    Participation,
    Person,
    Place,
    Regulation,
    Setting,
    Template,
    TemplateItem,
    Vehicle,
)
from kpt_desktop.errors import UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.new_visit import VisitPlan, day_kinds, list_partners, plan_change
from kpt_desktop.services.visit_edits import (
    check_code,
    delete_visit,
    edit_delegation,
    edit_visit,
    set_leader,
)
from kpt_desktop.services.visits import find_visit, list_visits, load_visit
from tests.helpers.everything import with_everything
from tests.helpers.factories import START, all_records, make_visit_records

END = START + timedelta(days=6)
PLAN = VisitPlan("Boskovice", START, END, country="CZ")


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


def made(store, desk, plan=PLAN):
    change, visit = plan_change(store, plan)
    desk.apply(change)
    return load_visit(store, visit.id)


def stored(desk, records):
    inserts = tuple(Insert(record) for record in all_records(records))
    desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))


def test_that_a_new_visit_has_both_delegations_and_a_week_by_the_regulation(store, desk):
    records = made(store, desk)
    assert records.delegation(Side.GUEST).organisation_id == records.partner.id
    assert records.organisation(Side.HOST).is_home
    kinds = [day.kind for day in records.days_in_order()]
    assert kinds == [
        DayKind.ARRIVAL,
        *[DayKind.COMPETITION] * 3,
        *[DayKind.CULTURE] * 2,
        DayKind.DEPARTURE,
    ]


def test_that_working_days_of_a_new_visit_have_three_meals_in_every_language(store, desk):
    records = made(store, desk)
    for day in records.days_in_order()[1:-1]:
        meals = records.items_of(day.id)
        assert [item.kind for item in meals] == [ItemKind.MEAL] * 3
        assert all(item.title.ru and item.title.en and item.title.cs for item in meals)


def test_that_going_out_makes_us_the_guests_in_their_time_zone(store, desk):
    plan = VisitPlan("Boskovice", START, END, direction=Direction.OUTGOING, country="CZ")
    records = made(store, desk, plan)
    assert records.organisation(Side.GUEST).is_home
    assert records.visit.zone == "Europe/Prague"
    assert records.visit.code == "2026-10-boskovice-out"


def test_that_the_second_visit_knows_the_partner_and_has_a_code_of_its_own(store, desk):
    made(store, desk)
    again = made(store, desk, VisitPlan("BOSKOVICE", START, END))
    assert again.visit.code == "2026-10-boskovice-in-2"
    assert [partner.country for partner in list_partners(store)] == ["CZ"]


def test_that_a_cyrillic_partner_gets_a_latin_code(store, desk):
    records = made(store, desk, VisitPlan("Брест", START, START, kind=VisitKind.DIRECTORS))
    assert records.visit.code == "2026-10-brest-in"
    assert records.regulation.students is None
    assert records.visit.title.ru == "Брест → Кировск"


@pytest.mark.parametrize(
    ("plan", "key"),
    [
        (VisitPlan("  ", START, END), "partner_name_missing"),
        (VisitPlan("X", END, START), "visit_ends_before_start"),
        (VisitPlan("X", START, START + timedelta(days=60)), "visit_too_long"),
    ],
)
def test_that_an_impossible_plan_is_refused_with_a_sentence(store, plan, key):
    with pytest.raises(UserError) as refused:
        plan_change(store, plan)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("length", "kinds"),
    [
        (1, "competition"),
        (5, "competition competition competition culture culture"),
        (6, "arrival competition competition competition culture culture"),
        (8, "arrival competition competition competition culture culture free departure"),
    ],
)
def test_that_day_kinds_fit_any_length_f73(length, kinds):
    assert day_kinds(length, Regulation()) == tuple(DayKind(kind) for kind in kinds.split())


def test_that_sixty_days_have_sixty_kinds_f73():
    assert len(day_kinds(60, Regulation())) == 60


def test_that_the_list_counts_people_and_items(store, desk):
    stored(desk, make_visit_records(students=6, teachers=2))
    summary = list_visits(store)[0]
    assert (summary.students, summary.teachers, summary.participants) == (12, 4, 16)
    assert summary.items == 7
    assert summary.code == "2026-10-boskovice-in"


def test_that_visits_are_listed_newest_first(store, desk):
    for start in (date(2024, 10, 6), date(2026, 10, 4), date(2025, 10, 5)):
        made(store, desk, VisitPlan("Boskovice", start, start))
    assert [visit.start.year for visit in list_visits(store)] == [2026, 2025, 2024]


def test_that_a_visit_is_found_by_its_code_or_refused(store, desk):
    records = made(store, desk)
    assert find_visit(store, "2026-10-boskovice-in") == records.visit.id
    with pytest.raises(UserError) as refused:
        find_visit(store, "nowhere")
    assert refused.value.key == "visit_unknown"


def test_that_loaded_records_equal_what_was_stored(store, desk):
    records = make_visit_records()
    stored(desk, records)
    loaded = load_visit(store, records.visit.id)
    assert loaded.participants() == records.participants()
    assert loaded.items == records.items
    assert loaded.days == records.days


def test_that_a_moved_visit_takes_its_programme_along_f73(store, desk):
    records = made(store, desk)
    week = timedelta(days=7)
    change = edit_visit(records, {"start": START + week, "end": END + week}, shift_programme=True)
    desk.apply(change)
    after = load_visit(store, records.visit.id)
    assert [day.date - week for day in after.days_in_order()] == [
        day.date for day in records.days_in_order()
    ]
    assert after.items == records.items
    desk.undo()
    assert load_visit(store, records.visit.id).days_in_order()[0].date == START


def test_that_a_shortened_visit_keeps_every_day_that_has_items_f73(store, desk):
    records = made(store, desk)
    desk.apply(edit_visit(records, {"end": START + timedelta(days=1)}))
    after = load_visit(store, records.visit.id)
    assert len(after.items) == len(records.items)
    assert {item.day_id for item in after.items.values()} <= after.days.keys()
    assert len(after.days) == 6  # only the empty departure day went


def test_that_a_longer_visit_gets_free_days(store, desk):
    records = made(store, desk)
    desk.apply(edit_visit(records, {"end": END + timedelta(days=2)}))
    kinds = [day.kind for day in load_visit(store, records.visit.id).days_in_order()]
    assert kinds[-2:] == [DayKind.FREE] * 2


def test_that_visit_dates_are_checked_before_anything_is_written(store, desk):
    records = made(store, desk)
    with pytest.raises(UserError):
        edit_visit(records, {"end": START - timedelta(days=1)})


def test_that_the_regulation_is_edited_per_visit(store, desk):
    records = made(store, desk)
    desk.apply(edit_visit(records, {}, {"students": 4, "teachers": None}))
    regulation = load_visit(store, records.visit.id).regulation
    assert (regulation.students, regulation.teachers) == (4, None)


def test_that_a_delegation_is_edited_by_side(store, desk):
    records = made(store, desk)
    desk.apply(edit_delegation(records, Side.GUEST, lodging="Hostel"))
    after = load_visit(store, records.visit.id)
    assert after.delegation(Side.GUEST).lodging == "Hostel"
    assert after.delegation(Side.HOST).lodging == ""


def test_that_a_new_leader_makes_the_former_one_a_teacher(store, desk):
    records = make_visit_records()
    stored(desk, records)
    teachers = [
        row for row in records.participants(Side.GUEST) if row.participation.role == Role.TEACHER
    ]
    for teacher in teachers:
        now = load_visit(store, records.visit.id)
        desk.apply(set_leader(now, Side.GUEST, teacher.participation.id))
    after = load_visit(store, records.visit.id)
    assert after.leader(Side.GUEST).participation.id == teachers[-1].participation.id
    roles = [row.participation.role for row in after.participants(Side.GUEST)]
    assert roles.count(Role.HEAD) == 1


KEPT_BESIDE_VISITS = {
    Organisation, OrganisationName, Agreement, Setting, Place, Distance, Vehicle, Template,
    TemplateItem,
}  # fmt: skip


def test_that_a_deleted_visit_goes_whole_and_comes_back_whole_u04(store, desk):
    records = make_visit_records()
    told = {"doc_number": "1", "visa_no": "2", "phone": "3", "languages": "EN B1", "c_pd": "given"}
    values = {key: field_from_plain(key, value) for key, value in told.items()}
    for row in records.participants():
        records = records.foreseeing(Change(Label("cells_pasted"), writes(row, values)))
    records, others = with_everything(records)
    stored(desk, records)
    desk.apply(Change(Label("cells_pasted"), tuple(Insert(record) for record in others)))
    loaded = load_visit(store, records.visit.id)
    desk.apply(delete_visit(store, loaded))
    with store.reading() as reader:
        for kind in set(RECORD_KINDS) - KEPT_BESIDE_VISITS:
            assert reader.count(kind) == 0, kind
        assert reader.count(Organisation) == 2
    desk.undo()
    assert load_visit(store, records.visit.id) == loaded


def test_that_people_of_another_visit_survive_the_deletion_of_one(store, desk):
    first = make_visit_records()
    stored(desk, first)
    second = made(store, desk, VisitPlan("Boskovice", END, END))
    traveller = first.participants(Side.GUEST)[0].person
    again = Participation(delegation_id=second.delegation(Side.GUEST).id, person_id=traveller.id)
    desk.apply(Change(Label("visit_created", {"title": "x"}), (Insert(again),)))
    desk.apply(delete_visit(store, load_visit(store, first.visit.id)))
    with store.reading() as reader:
        assert [person.id for person in reader.find(Person)] == [traveller.id]


@pytest.mark.parametrize("typed", ["", "a b", "Код", "-x", "x" * 61])
def test_that_a_wrong_code_is_refused(typed):
    with pytest.raises(UserError):
        check_code(typed)


def test_that_a_code_is_kept_in_lower_case():
    assert check_code(" 2026-10-X ") == "2026-10-x"


def test_that_the_title_is_printed_in_every_language(store, desk):
    assert made(store, desk).visit.title == LocalText(
        "Boskovice → Кировск", "Boskovice → Kirovsk", "Boskovice → Kirovsk"
    )
