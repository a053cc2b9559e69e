"""Edits of participants: their fields, coming, going and changing sides, each as one Change."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Label,
    Operation,
    deletes,
    edit,
    edits,
)
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.field_writing import in_batches, new_participant, scope_of, writes
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.participant import kept_value
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import Participation, Person
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.services.belongings import those_going

CellValue = tuple[UUID, str, Any]
"""A participation's id, a field's key, and the value it is to have."""


def called(row: Participant) -> str:
    """Return what a participant is called in sentences: the name, else the number in the list."""
    return full_name(row.person) or f"№ {row.participation.order}"


def participant(records: VisitRecords, participation_id: UUID) -> Participant:
    """Return one participant of a visit.

    Raises:
        KeyError: no such participation here.
    """
    return records.participant(participation_id)


def edit_value(
    records: VisitRecords,
    participation_id: UUID,
    key: str,
    value: Any,
    today: date | None = None,
) -> Change:
    """Return the Change of one field of one participant, empty when it has that value already.

    ``today`` is the day of a consent that is taken back: see ``domain/field_writing.py``.
    """
    row = participant(records, participation_id)
    wanted = {key: value} if _is_written(key) else {}
    return Change(Label(f"participant.{key}", {"person": called(row)}), writes(row, wanted, today))


def edit_values(
    records: VisitRecords,
    cells: Iterable[CellValue],
    label: str,
    sides: Mapping[UUID, Side] | None = None,
    today: date | None = None,
) -> Change:
    """Return one Change of many cells.

    Args:
        records: the visit.
        cells: a cell named twice gets the later value.
        label: ``cells_cleared`` or ``cells_pasted``; its fact ``n`` is how many cells change.
        sides: participations that are to be on a side, in the order they join it.
        today: the day of a consent that is taken back.
    """
    cells, sides = tuple(cell for cell in cells if _is_written(cell[1])), sides or {}
    rows = {row_id: records.participant(row_id) for row_id in {cell[0] for cell in cells}}
    changing = {
        (row_id, key)
        for row_id, key, value in cells
        if rows[row_id].value(key) != kept_value(key, value)
    }
    moves = [
        operation
        for side in Side
        for operation in move_to_side(
            records, [row_id for row_id, wanted in sides.items() if wanted == side], side
        ).operations
    ]
    count = len(changing) + len(moves)
    return Change(Label(label, {"n": count}), (*_updates(rows, cells, today), *moves))


def _is_written(key: str) -> bool:
    """Tell whether a field takes a value; pictures come and go by ``services/photos.py`` alone."""
    return FIELDS[key].form is not FieldType.PICTURE


def _updates(
    rows: Mapping[UUID, Participant], cells: Iterable[CellValue], today: date | None
) -> tuple[Operation, ...]:
    """Return at most one operation a record, so that a person in two rows is written once."""
    wanted: dict[UUID, dict[str, Any]] = {}
    scopes: dict[UUID, Participant] = {}
    for row_id, key, value in cells:
        row = rows[row_id]
        scope = scope_of(row, key)
        scopes[scope] = row
        wanted.setdefault(scope, {})[key] = value
    return in_batches(
        operation
        for scope, values in wanted.items()
        for operation in writes(scopes[scope], values, today)
    )


def next_order(records: VisitRecords, side: Side) -> int:
    """Return the place after the last one in a side's list."""
    places = (row.participation.order for row in records.participants(side))
    return max(places, default=0) + 1


def add_participant(
    records: VisitRecords, side: Side, values: Mapping[str, Any]
) -> tuple[Change, UUID]:
    """Return the Change that adds a new person to a delegation, and the participation's id.

    Args:
        records: the visit.
        side: the delegation they join, at the end of its list.
        values: by field key; may be empty, since a row is filled in cell by cell.
    """
    order = next_order(records, side)
    person, participation, inserts = new_participant(values, records.delegation(side), order)
    name = full_name(person)
    label = Label("participant_added", {"person": name}) if name else Label("new_participant_added")
    return Change(label, inserts), participation.id


def delete_participants(store: Store, ids: Collection[UUID]) -> Change:
    """Return the Change that takes participants off their lists.

    A person who takes part in nothing else goes too; one who is in another visit stays. Only the
    store knows the other visits, so this reads through the port and is run on the store's thread,
    in the same piece of work as the apply: nothing can come between.
    """
    with store.reading() as reader:
        leaving = reader.find_in(Participation, "id", set(ids))
        person_ids = {row.person_id for row in leaving}
        named = reader.find_in(Person, "id", person_ids)
        gone, related = those_going(reader, person_ids, {row.id for row in leaving})
    label = Label("participants_deleted", {"n": len(leaving)})
    if len(leaving) == 1 and named and full_name(named[0]):
        label = Label("participant_deleted", {"person": full_name(named[0])})
    return Change(label, deletes([*leaving, *gone, *related]))


def move_to_side(records: VisitRecords, ids: Iterable[UUID], side: Side) -> Change:
    """Return the Change that puts participants at the end of the other side's list."""
    target = records.delegation(side)
    order = next_order(records, side)
    moving = [row for i in ids if (row := participant(records, i)).delegation.id != target.id]
    moves = [
        edit(row.participation, delegation_id=target.id, order=order + place)
        for place, row in enumerate(moving)
    ]
    if len(moving) == 1:
        return edits(Label(f"moved_to_{side.value}", {"person": called(moving[0])}), moves)
    return edits(Label(f"several_moved_to_{side.value}", {"n": len(moving)}), moves)
