"""Edits of a visit as a whole: its details, dates, delegations, leaders, and its deletion."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    Label,
    Operation,
    deletes,
    edit,
    edits,
)
from kpt_desktop.domain.enums import DayKind, Role, Side
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import Day, IssuedDocument, Record
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.belongings import those_going
from kpt_desktop.services.new_visit import LONGEST_VISIT


def _label(key: str, records: VisitRecords) -> Label:
    return Label(key, {"title": records.visit.title.best("ru")})


def edit_visit(
    records: VisitRecords,
    values: Mapping[str, Any],
    regulation: Mapping[str, int | None] | None = None,
    *,
    shift_programme: bool = False,
) -> Change:
    """Return the Change of a visit's details, and of its days when the dates move.

    Args:
        records: the visit as it is.
        values: new values of :class:`Visit` fields.
        regulation: new values of the visit's :class:`Regulation`.
        shift_programme: days and their items move with the first day; otherwise days keep their
            dates and only missing ones are added.

    Raises:
        UserError: ``visit_ends_before_start`` or ``visit_too_long``.
    """
    start = values.get("start", records.visit.start)
    end = values.get("end", records.visit.end)
    check_dates(start, end)
    operations: list[Operation | None] = [
        edit(records.visit, **values),
        edit(records.regulation, **(regulation or {})),
    ]
    if (start, end) != (records.visit.start, records.visit.end):
        offset = (start - records.visit.start).days if shift_programme else 0
        operations += _moved_days(records, start, end, offset)
    return edits(_label("visit_edited", records), operations)


def check_dates(start: date, end: date) -> None:
    """Check the first and last day of a visit.

    Raises:
        UserError: ``visit_ends_before_start`` or ``visit_too_long``.
    """
    if end < start:
        raise UserError("visit_ends_before_start")
    if (end - start).days >= LONGEST_VISIT:
        raise UserError("visit_too_long", days=LONGEST_VISIT)


def check_code(typed: str) -> str:
    """Return a visit's code: Latin letters, digits and hyphens, at most 60.

    Raises:
        UserError: ``visit_code_invalid``.
    """
    code = typed.strip().lower()
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,59}", code):
        raise UserError("visit_code_invalid")
    return code


def _moved_days(
    records: VisitRecords, start: date, end: date, offset: int
) -> list[Operation | None]:
    """Move all days, drop empty ones that fall outside, add those that are missing.

    A day outside the visit that has items stays: nothing planned disappears by itself.
    """
    operations: list[Operation | None] = []
    covered = set()
    for day in records.days_in_order():
        moved = day.date + timedelta(days=offset)
        if start <= moved <= end or records.items_of(day.id):
            covered.add(moved)
            operations.append(edit(day, date=moved))
        else:
            operations.append(Delete(day))
    wanted = (start + timedelta(days=n) for n in range((end - start).days + 1))
    operations += [
        Insert(Day(visit_id=records.visit.id, date=missing, kind=DayKind.FREE))
        for missing in wanted
        if missing not in covered
    ]
    return operations


def edit_delegation(records: VisitRecords, side: Side, **values: str) -> Change:
    """Return the Change of one delegation's fields."""
    return edits(_label("delegation_edited", records), [edit(records.delegation(side), **values)])


def set_leader(records: VisitRecords, side: Side, participation_id: UUID | None) -> Change:
    """Return the Change that makes one participant head of their delegation.

    The former head becomes a teacher.
    """
    operations: list[Operation | None] = []
    for row in records.participants(side):
        if row.participation.id == participation_id:
            operations.append(edit(row.participation, role=Role.HEAD))
        elif row.participation.role == Role.HEAD:
            operations.append(edit(row.participation, role=Role.TEACHER))
    return edits(_label("leader_chosen", records), operations)


def delete_visit(store: Store, records: VisitRecords) -> Change:
    """Return the Change that deletes a visit, and the people who took part in nothing else."""
    with store.reading() as reader:
        people, related = those_going(reader, set(records.persons), set(records.participations))
        issued = reader.find(IssuedDocument, visit_id=records.visit.id)
    gone = {record.id: record for record in (*_own(records), *people, *related, *issued)}
    return Change(_label("visit_deleted", records), deletes(gone.values()))


def _competition(records: VisitRecords) -> list[Record]:
    return [
        *records.attendances.values(),
        *records.awards.values(),
        *records.penalties.values(),
        *records.mark_sheets.values(),
        *records.marks.values(),
        *records.judges.values(),
        *records.aspects.values(),
        *records.criteria.values(),
        *records.wishes.values(),
        *records.seats.values(),
        *records.workplaces.values(),
        *records.modules.values(),
        *records.tracks.values(),
        *records.competitions.values(),
        *records.team_members.values(),
        *records.teams.values(),
    ]


def _own(records: VisitRecords) -> list[Record]:
    """Return what no other visit has."""
    return [
        *records.duties.values(),
        *_competition(records),
        *records.versions.values(),
        *records.travel_legs.values(),
        *records.rooms.values(),
        *records.items.values(),
        *records.days.values(),
        *records.participations.values(),
        *records.delegations.values(),
        records.visit,
        records.regulation,
    ]
