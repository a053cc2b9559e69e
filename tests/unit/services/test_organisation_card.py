"""A school over the years: agreements, visits, people and counts, from a real store."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, edit
from kpt_desktop.domain.enums import Role
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Agreement, Delegation, Participation, Visit
from kpt_desktop.services.agreements import (
    AgreementText,
    agreement_operations,
    agreement_words,
    kind_word,
    list_agreements,
    parse_kind,
    visits_without_basis,
)
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.organisation_card import organisation_card
from tests.helpers.factories import all_records, make_person, make_visit_records


@pytest.fixture
def records(store):
    """Two years with one school; Králová came in both, as a teacher and as the head."""
    made = make_visit_records(students=2, teachers=0)
    known = {record.id for record in made.organisations.values()}
    partner, guests = made.partner, next(iter(made.delegations.values()))
    earlier = make_visit_records(1, 1, code="2024-10-x", start=date(2024, 10, 1),
                                 end=date(2024, 10, 1) + timedelta(days=6))  # fmt: skip
    teacher = make_person(surname_native="Králová", given_native="Jana")
    rows = [Participation(delegation_id=guests.id, person_id=teacher.id, role=Role.HEAD)]
    inserts = [Insert(record) for record in all_records(made)]
    for record in all_records(earlier):
        if record.id == earlier.partner.id:
            continue
        if isinstance(record, Visit):
            inserts.append(Insert(replace(record, partner_id=partner.id)))
        elif isinstance(record, Delegation) and record.organisation_id == earlier.partner.id:
            inserts.append(Insert(replace(record, organisation_id=partner.id)))
            rows.append(
                Participation(delegation_id=record.id, person_id=teacher.id, role=Role.TEACHER)
            )
        else:
            inserts.append(Insert(record))
    inserts += [Insert(teacher), *map(Insert, rows)]
    assert partner.id in known
    ChangeDesk(store).apply(Change(Label("visit_created", {"title": "x"}), tuple(inserts)))
    return made


def test_that_visits_and_counts_are_those_of_the_schools_own_delegations(store, records):
    card = organisation_card(store, records.partner.id)
    assert [(v.start.year, v.students, v.teachers, v.people) for v in card.visits] == [
        (2026, 2, 1, 3),
        (2024, 1, 2, 3),
    ]
    assert [(y.year, y.visits, y.students) for y in card.years()] == [(2026, 1, 2), (2024, 1, 1)]


def test_that_who_came_twice_is_one_person_with_two_visits_and_roles(store, records):
    people = organisation_card(store, records.partner.id).people
    teacher = next(one for one in people if one.name == "Králová Jana")
    assert [(part.start.year, part.role) for part in teacher.visits] == [
        (2026, Role.HEAD),
        (2024, Role.TEACHER),
    ]
    assert [one.name for one in people] == sorted(one.name for one in people)


def test_that_a_school_without_visits_has_an_empty_card(store):
    assert organisation_card(store, make_person().id).visits == ()


REGIONAL = Agreement(kind="interregional", title=LocalText("Соглашение"))


def test_that_agreements_come_change_and_go_and_visits_lose_their_basis_f74(store, records):
    desk, partner = ChangeDesk(store), records.partner
    own = Agreement(organisation_id=partner.id, kind="invitation", signed_on=date(2026, 3, 1))
    apply(desk, Insert(REGIONAL), Insert(own))
    with store.reading() as reader:
        visit = reader.get(Visit, records.visit.id)
    apply(desk, *Change(Label("visit_edited"), (edit(visit, agreement_id=own.id),)).operations)
    card = organisation_card(store, partner.id)
    assert [[v.code for v in known.visits] for known in card.agreements] == [
        [],
        ["2026-10-boskovice-in"],
    ]
    said = [
        AgreementText(LocalText("Соглашение"), "interregional", date(2003, 8, 1), REGIONAL.id),
        AgreementText(LocalText(en="Memo"), "memorandum"),
        AgreementText(LocalText()),
    ]
    operations = agreement_operations(partner.id, card.agreements, said)
    assert visits_without_basis(operations) == 1
    apply(desk, *operations)
    found = list_agreements(store, partner.id)
    assert [(one.kind, one.signed_on) for one in found] == [
        ("memorandum", None),
        ("interregional", date(2003, 8, 1)),
    ]
    with store.reading() as reader:
        assert reader.get(Visit, records.visit.id).agreement_id is None
    desk.undo()
    with store.reading() as reader:
        assert reader.get(Visit, records.visit.id).agreement_id == own.id


def apply(desk, *operations):
    desk.apply(Change(Label("organisation_edited", {"title": "x"}), operations))


def test_that_unchanged_agreements_make_no_change(store, records):
    apply(ChangeDesk(store), Insert(REGIONAL))
    card = organisation_card(store, records.partner.id)
    said = [AgreementText(REGIONAL.title, REGIONAL.kind, None, REGIONAL.id)]
    assert agreement_operations(records.partner.id, card.agreements, said) == ()


def test_that_kinds_are_words_and_other_kinds_stay_as_typed():
    assert kind_word("letter", "ru") == "письмо"
    assert parse_kind("Pozvání") == "invitation"
    assert parse_kind(kind_word("Dohoda krajů", "cs")) == "Dohoda krajů"
    signed = Agreement(kind="memorandum", signed_on=date(2003, 8, 1))
    assert agreement_words(signed, "en") == "memorandum, 2003"
