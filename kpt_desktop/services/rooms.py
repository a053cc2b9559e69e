"""Edits of rooms and of who sleeps in them, each as one Change.

People are in a room by its name on their participation, so a room that only a list named is one
like any other: it gets its record when it gets beds or another name.
"""

from collections.abc import Iterable
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    Label,
    Operation,
    edit,
    edits,
)
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.records import Room
from kpt_desktop.domain.rooming import propose_rooms
from kpt_desktop.domain.rooms import Bedroom, bedrooms, room_key
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.people import called
from kpt_desktop.services.text_entry import clean_line

USUAL_BEDS = 2
MOST_BEDS = 99


def add_room(records: VisitRecords, side: Side) -> tuple[Change, str]:
    """Return the Change that adds a room with as many beds as the last one, and its name.

    The name goes on from the greatest number among the others: after 205 comes 206.
    """
    rooms = bedrooms(records, side)
    numbers = [int(room.name) for room in rooms if room.name.isdecimal() and len(room.name) < 6]
    taken = {room.key for room in rooms}
    number = max(numbers, default=0) + 1
    while room_key(str(number)) in taken:
        number += 1
    beds = next((room.beds for room in reversed(rooms) if room.beds), USUAL_BEDS)
    room = Room(
        delegation_id=records.delegation(side).id,
        name=str(number),
        beds=beds,
        order=_next_order(records, side),
    )
    return Change(Label("room_added", {"room": room.name}), (Insert(room),)), room.name


def rename_room(records: VisitRecords, side: Side, key: str, typed: str) -> Change:
    """Return the Change of a room's name, everybody in it going along.

    Raises:
        UserError: ``room_name_missing``, ``room_name_taken`` or ``text_too_long``.
        KeyError: no such room.
    """
    name = clean_line(typed, 60)
    if not name:
        raise UserError("room_name_missing")
    room = _room(records, side, key)
    if room_key(name) != key and any(room_key(name) == one.key for one in bedrooms(records, side)):
        raise UserError("room_name_taken", room=name)
    if name == room.name:
        return edits(Label("room_renamed", {"room": name}), [])
    kept = edit(room.room, name=name) if room.room else Insert(_record(records, side, name))
    moved = [edit(row.participation, room=name) for row in room.people]
    return edits(Label("room_renamed", {"room": name}), [kept, *moved])


def set_beds(records: VisitRecords, side: Side, key: str, beds: int | None) -> Change:
    """Return the Change of how many beds a room has; None is unknown.

    Raises:
        KeyError: no such room.
    """
    room = _room(records, side, key)
    label = Label("room_beds", {"room": room.name})
    if room.room is not None:
        return edits(label, [edit(room.room, beds=beds)])
    if beds is None:
        return edits(label, [])
    return edits(label, [Insert(_record(records, side, room.name, beds))])


def delete_room(records: VisitRecords, side: Side, key: str) -> Change:
    """Return the Change that deletes a room; who slept there is without one (F74).

    Raises:
        KeyError: no such room.
    """
    room = _room(records, side, key)
    out = [edit(row.participation, room="") for row in room.people]
    gone = [Delete(room.room)] if room.room else []
    return edits(Label("room_deleted", {"room": room.name}), [*out, *gone])


def move_to_room(records: VisitRecords, ids: Iterable[UUID], name: str) -> Change:
    """Return the Change that puts participants into a room; an empty name takes them out."""
    rows = [records.participant(row_id) for row_id in ids]
    moving = [row for row in rows if room_key(row.participation.room) != room_key(name)]
    operations: list[Operation | None] = [edit(row.participation, room=name) for row in moving]
    way = "into" if name else "out_of"
    if len(moving) == 1:
        label = Label(f"moved_{way}_room", {"person": called(moving[0]), "room": name})
    else:
        label = Label(f"several_moved_{way}_room", {"n": len(moving), "room": name})
    return edits(label, operations)


def fill_rooms(records: VisitRecords, side: Side) -> Change:
    """Return the Change that gives rooms to those who have none, as far as beds reach."""
    places = propose_rooms(records, side)
    operations = [edit(records.participations[i], room=name) for i, name in places.items()]
    return edits(Label("rooms_filled", {"n": len(places)}), operations)


def _room(records: VisitRecords, side: Side, key: str) -> Bedroom:
    found = {room.key: room for room in bedrooms(records, side)}
    return found[key]


def _record(records: VisitRecords, side: Side, name: str, beds: int | None = None) -> Room:
    order = _next_order(records, side)
    return Room(delegation_id=records.delegation(side).id, name=name, beds=beds, order=order)


def _next_order(records: VisitRecords, side: Side) -> int:
    delegation_id = records.delegation(side).id
    orders = (r.order for r in records.rooms.values() if r.delegation_id == delegation_id)
    return max(orders, default=0) + 1
