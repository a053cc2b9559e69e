"""A visit like an earlier one, and its return leg: what goes along and what stays behind."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, Touched
from kpt_desktop.domain.enums import DutyKind, Side, TeamKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Duty, Place, Team, TeamMember, Vehicle
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.new_visit import VisitPlan
from kpt_desktop.services.visit_copies import like_change, mirror_change
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import START, all_records, make_visit_records

LATER = START + timedelta(days=200)


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


@pytest.fixture
def model(store, desk):
    """A visit with one mixed pair, its own item, a place, a bus and two duties."""
    records = make_visit_records()
    guest, host = (records.participants(side)[0] for side in (Side.GUEST, Side.HOST))
    team = Team(visit_id=records.visit.id, kind=TeamKind.TEAM, name=LocalText("Нева"), track="IT")
    members = [
        TeamMember(team_id=team.id, participation_id=row.participation.id, pinned=row is guest)
        for row in (guest, host)
    ]
    place, bus = Place(name=LocalText("Зал")), Vehicle(name="Автобус")
    first, second, *_ = records.items.values()
    placed = {"place": place.name, "place_id": place.id, "vehicle_id": bus.id}
    items = (replace(first, audience=f"team:{team.id}", **placed), replace(second, **placed))
    duties = (
        Duty(item_id=first.id, kind=DutyKind.INTERPRETER, name="Ковалёв"),
        Duty(
            item_id=first.id,
            kind=DutyKind.RESPONSIBLE,
            participation_id=host.participation.id,
        ),
    )
    records = records.after(Touched((team, *members, place, bus, *items, *duties)))
    inserts = tuple(Insert(record) for record in all_records(records))
    desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    return load_visit(store, records.visit.id)


def members_of(records):
    """{(team's name, side, person's id)}."""
    return {
        (
            records.teams[one.team_id].name.ru,
            records.participant(one.participation_id).person.id,
            one.pinned,
        )
        for one in records.team_members.values()
    }


def test_that_the_return_leg_has_the_same_pairs(store, desk, model):
    change, visit = mirror_change(store, model, LATER, LATER + timedelta(days=6))
    desk.apply(change)
    mirror = load_visit(store, visit.id)
    assert members_of(mirror) == members_of(model)
    sides = {
        one.person.id: one.delegation.side
        for one in map(
            mirror.participant, (m.participation_id for m in mirror.team_members.values())
        )
    }
    former = {
        one.person.id: one.delegation.side
        for one in map(model.participant, (m.participation_id for m in model.team_members.values()))
    }
    assert all(sides[person] != former[person] for person in former)
    (team_id,) = mirror.teams
    assert [item.audience for item in mirror.items.values()].count(f"team:{team_id}") == 1


def test_that_the_former_hosts_town_stays_behind(store, desk, model):
    change, visit = mirror_change(store, model, LATER, LATER + timedelta(days=6))
    desk.apply(change)
    mirror = load_visit(store, visit.id)
    assert {(one.place_id, one.vehicle_id, bool(one.place)) for one in mirror.items.values()} == {
        (None, None, False)
    }
    assert mirror.duties == {}
    desk.undo()
    assert load_visit(store, model.visit.id) == model


def test_u60_that_a_visit_like_it_keeps_places_and_drivers_but_no_participants(store, desk, model):
    plan = VisitPlan(model.partner.short_name.ru, LATER, LATER + timedelta(days=6))
    change, visit = like_change(store, model, plan)
    desk.apply(change)
    like = load_visit(store, visit.id)
    assert len(like.items) == len(model.items)
    assert [duty.name for duty in like.duties.values()] == ["Ковалёв"]
    assert (like.participations, like.teams) == ({}, {})
    audiences = sorted(one.audience for one in like.items.values())
    assert audiences == sorted(
        "students" if one.audience.startswith("team:") else one.audience
        for one in model.items.values()
    )
    assert len([one for one in like.items.values() if one.vehicle_id]) == 2
