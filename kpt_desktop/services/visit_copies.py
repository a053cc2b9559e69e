"""A new visit made from an earlier one: like it, or its mirror (the return of the guests)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from kpt_desktop.domain.audience import read
from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Direction, VisitKind
from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import (
    Day,
    Delegation,
    Duty,
    Item,
    Organisation,
    Participation,
    Record,
    Regulation,
    Visit,
)
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.new_visit import VisitPlan, make_days, plan_change
from kpt_desktop.texts import LANGUAGES

TEAM = "team:"
"""How the audience of an item begins that is for one team; its id follows."""

TRIP_FIELDS = (
    "arrival_leg", "departure_leg", "room", "cities", "entry_point", "stay_address",
)  # fmt: skip
"""What belongs, with visa, policy and consents, to one journey and is asked anew for the next."""


def turned(direction: Direction) -> Direction:
    """Return the other direction."""
    return Direction.OUTGOING if direction == Direction.INCOMING else Direction.INCOMING


def is_partner(partner: Organisation, name: str) -> bool:
    """Return whether a typed name means this organisation."""
    wanted = fold(name.strip())
    names = (partner.short_name, partner.city)
    return any(fold(known.in_language(lang)) == wanted for known in names for lang in LANGUAGES)


def like_change(store: Store, model: VisitRecords, plan: VisitPlan) -> tuple[Change, Visit]:
    """Return the Change of a visit with the model's programme, and the visit it will make.

    Items move by the number of their day; those of a day the new visit does not have wait in the
    pool. People are left out: others come each year.

    Args:
        store: where the visit is to be.
        model: the earlier visit.
        plan: partner, dates, kind and direction of the new one.

    Raises:
        UserError: as :func:`~kpt_desktop.services.new_visit.plan_change`.
    """
    draft = _draft(store, model, plan)
    days = _days(model, draft)
    items = {former: _without_team(item) for former, item in _items(model, days).items()}
    made: list[Record] = [*days.made, *items.values(), *_named_duties(model, items)]
    return draft.change("visit_copied", made), draft.visit


def mirror_change(
    store: Store,
    model: VisitRecords,
    start: date,
    end: date,
    *,
    kind: VisitKind | None = None,
) -> tuple[Change, Visit]:
    """Return the Change of the return visit, and the visit it will make.

    Direction and sides are swapped and the zone is the other country's. The same people take part
    in both delegations without what belonged to their journey, and in the same teams. Days and
    items keep their structure and swap guests and hosts; places, vehicles and responsible people
    stay behind, since they belong to the former hosts' town.

    Raises:
        UserError: as :func:`~kpt_desktop.services.new_visit.plan_change`.
    """
    plan = VisitPlan(
        partner_name=model.partner.short_name.best("ru"),
        start=start,
        end=end,
        kind=kind or model.visit.kind,
        direction=turned(model.visit.direction),
    )
    draft = _draft(store, model, plan)
    days = _days(model, draft)
    people = _same_people(model, draft.delegations)
    teams, team_ids = _same_teams(model, draft.visit, people)
    items = [_turned_item(item, team_ids) for item in _items(model, days).values()]
    made: list[Record] = [*people.values(), *teams, *days.made, *items]
    return draft.change("visit_mirrored", made), draft.visit


@dataclass(frozen=True)
class _Draft:
    """What a new visit has before its days and people."""

    new_organisations: tuple[Organisation, ...]
    regulation: Regulation
    visit: Visit
    delegations: tuple[Delegation, ...]

    def change(self, key: str, rest: list[Record]) -> Change:
        records = [*self.new_organisations, self.regulation, self.visit, *self.delegations, *rest]
        label = Label(key, {"title": self.visit.title.best("ru")})
        return Change(label, tuple(Insert(record) for record in records))


def _draft(store: Store, model: VisitRecords, plan: VisitPlan) -> _Draft:
    """Let the usual way to a new visit choose code, zone and sides, and keep the model's basis."""
    change, visit = plan_change(store, plan)
    made = [op.record for op in change.operations if isinstance(op, Insert)]
    regulation = next(record for record in made if isinstance(record, Regulation))
    return _Draft(
        new_organisations=tuple(record for record in made if isinstance(record, Organisation)),
        regulation=replace(model.regulation, id=regulation.id, version=1),
        visit=replace(visit, agreement_id=model.visit.agreement_id),
        delegations=tuple(record for record in made if isinstance(record, Delegation)),
    )


@dataclass(frozen=True)
class _Days:
    made: tuple[Day, ...]
    new_id: Mapping[UUID, UUID]
    """The new day's id by the model's; days the new visit does not have are missing."""


def _days(model: VisitRecords, draft: _Draft) -> _Days:
    """Make the new days, of the model's kinds where both visits are equally long."""
    planned = {day.date: day for day in make_days(draft.visit, draft.regulation)}
    shift = draft.visit.start - model.visit.start
    same_length = draft.visit.end - draft.visit.start == model.visit.end - model.visit.start
    new_id: dict[UUID, UUID] = {}
    for day in model.days_in_order():
        moved = planned.get(day.date + shift)
        if moved is None:
            continue
        new_id[day.id] = moved.id
        kind = day.kind if same_length else moved.kind
        planned[moved.date] = replace(moved, kind=kind, note=day.note)
    return _Days(tuple(planned.values()), new_id)


def _items(model: VisitRecords, days: _Days) -> dict[UUID, Item]:
    """Return the new items by the ids of the model's."""
    visit_id = days.made[0].visit_id
    return {
        item.id: replace(
            item,
            id=uuid4(),
            version=1,
            visit_id=visit_id,
            day_id=days.new_id.get(item.day_id) if item.day_id else None,
        )
        for item in model.items.values()
    }


def _without_team(item: Item) -> Item:
    """Let what was for one team be for all students: the teams of that year stay behind."""
    return replace(item, audience="students") if item.audience.startswith(TEAM) else item


def _named_duties(model: VisitRecords, items: Mapping[UUID, Item]) -> list[Duty]:
    """Return the duties of those who are in neither delegation: drivers, guides, interpreters."""
    return [
        replace(duty, id=uuid4(), version=1, item_id=items[duty.item_id].id)
        for duty in model.duties.values()
        if duty.participation_id is None
    ]


def _turned_item(item: Item, team_ids: Mapping[str, str]) -> Item:
    audience = team_ids.get(item.audience) or read(item.audience).turned().text
    return replace(
        item,
        audience=audience,
        place=NO_TEXT,
        place_id=None,
        vehicle_id=None,
        responsible="",
    )


def _same_teams(
    model: VisitRecords, visit: Visit, people: Mapping[UUID, Participation]
) -> tuple[list[Record], dict[str, str]]:
    """Return the model's teams and members in the new visit, and the new audience of each team."""
    teams = {
        team.id: replace(team, id=uuid4(), version=1, visit_id=visit.id)
        for team in model.teams.values()
    }
    members = [
        replace(
            member,
            id=uuid4(),
            version=1,
            team_id=teams[member.team_id].id,
            participation_id=people[member.participation_id].id,
        )
        for member in model.team_members.values()
    ]
    audiences = {f"{TEAM}{old}": f"{TEAM}{team.id}" for old, team in teams.items()}
    return [*teams.values(), *members], audiences


def _same_people(
    model: VisitRecords, delegations: tuple[Delegation, ...]
) -> dict[UUID, Participation]:
    """Let everybody take part again, in the delegation of their own school; by former ids."""
    goes_to = {delegation.organisation_id: delegation.id for delegation in delegations}
    blank: dict[str, Any] = dict.fromkeys(TRIP_FIELDS, "") | {"entry_date": None}
    return {
        row.participation.id: replace(
            row.participation,
            id=uuid4(),
            version=1,
            delegation_id=goes_to[row.delegation.organisation_id],
            **blank,
        )
        for row in model.participants()
    }
