"""Edits of a delegation's journey, each as one Change."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, deletes, edit, edits
from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.findings_travel import called
from kpt_desktop.domain.records import TravelLeg
from kpt_desktop.domain.travel import legs_of
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.travel_entry import blank_leg, parse_leg


def add_leg(
    records: VisitRecords, side: Side, way: TravelWay, typed: str = ""
) -> tuple[Change, UUID]:
    """Return the Change that adds a leg at the end of a way, and the leg's id.

    Args:
        records: of the visit.
        side: whose journey.
        way: there or back.
        typed: a line that says the leg; blank makes one to be filled in.

    Raises:
        UserError: as :func:`~kpt_desktop.services.travel_entry.parse_leg`.
    """
    blank = not typed.strip()
    leg = blank_leg(records, side, way) if blank else parse_leg(records, side, way, typed)
    return Change(Label("leg_added", {"leg": called(leg)}), (Insert(leg),)), leg.id


def edit_leg(records: VisitRecords, leg_id: UUID, **values: Any) -> Change:
    """Return the Change of one leg's fields.

    Raises:
        KeyError: no such leg here.
    """
    leg = records.travel_legs[leg_id]
    name = called(replace(leg, **values))
    return edits(Label("leg_edited", {"leg": name}), [edit(leg, **values)])


def delete_legs(records: VisitRecords, ids: Collection[UUID]) -> Change:
    """Return the Change that deletes legs; the others keep their places."""
    gone = [leg for leg in records.travel_legs.values() if leg.id in ids]
    return Change(Label("legs_deleted", {"n": len(gone)}), deletes(gone))


def move_leg(records: VisitRecords, leg_id: UUID, by: int) -> Change:
    """Return the Change that moves a leg that many places later in its way, or earlier.

    Empty at the ends of the way.
    """
    leg: TravelLeg = records.travel_legs[leg_id]
    side = records.delegations[leg.delegation_id].side
    legs = list(legs_of(records, side, leg.way))
    place = legs.index(leg)
    target = min(max(place + by, 0), len(legs) - 1)
    legs.insert(target, legs.pop(place))
    label = Label("leg_moved", {"leg": called(leg)})
    return edits(label, [edit(one, order=order) for order, one in enumerate(legs)])
