"""A new visit made from an earlier one: like it, or its mirror (the return of the guests)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Direction, VisitKind
from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import (
    Day,
    Delegation,
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

TURNED_AUDIENCES = {"guests": "hosts", "hosts": "guests"}

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
    return draft.change("visit_copied", [*days.made, *_items(model, days)]), draft.visit


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
    in both delegations without what belonged to their journey. Days and items keep their
    structure and swap guests and hosts; places and responsible people stay behind, since they
    belong to the former hosts' town.

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
    items = [_turned_item(item) for item in _items(model, days)]
    people = _same_people(model, draft.delegations)
    return draft.change("visit_mirrored", [*people, *days.made, *items]), draft.visit


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


def _items(model: VisitRecords, days: _Days) -> tuple[Item, ...]:
    visit_id = days.made[0].visit_id
    return tuple(
        replace(
            item,
            id=uuid4(),
            version=1,
            visit_id=visit_id,
            day_id=days.new_id.get(item.day_id) if item.day_id else None,
        )
        for item in model.items.values()
    )


def _turned_item(item: Item) -> Item:
    audience = TURNED_AUDIENCES.get(item.audience, item.audience)
    return replace(item, audience=audience, place=NO_TEXT, responsible="")


def _same_people(
    model: VisitRecords, delegations: tuple[Delegation, ...]
) -> tuple[Participation, ...]:
    """Let everybody take part again, in the delegation of their own school."""
    goes_to = {delegation.organisation_id: delegation.id for delegation in delegations}
    blank: dict[str, Any] = dict.fromkeys(TRIP_FIELDS, "") | {"entry_date": None}
    return tuple(
        replace(
            row.participation,
            id=uuid4(),
            version=1,
            delegation_id=goes_to[row.delegation.organisation_id],
            **blank,
        )
        for row in model.participants()
    )
