"""Moving people between the two delegations and between roles, as one Change."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from uuid import UUID

from kpt_desktop.domain.changes import Change, Label, Update, edit, edits
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.visit_records import ADULT_ROLES, Participant, VisitRecords
from kpt_desktop.services.people import called, next_order


class RoleGroup(StrEnum):
    """How a delegation's people are told apart on its card."""

    STUDENTS = "students"
    TEACHERS = "teachers"
    OTHERS = "others"


_ROLES = {RoleGroup.STUDENTS: {Role.STUDENT}, RoleGroup.TEACHERS: ADULT_ROLES}
_USUAL = {
    RoleGroup.STUDENTS: Role.STUDENT,
    RoleGroup.TEACHERS: Role.TEACHER,
    RoleGroup.OTHERS: Role.STAFF,
}
"""The role somebody gets who is put into a group without one of its roles."""


def group_of(role: Role | None) -> RoleGroup:
    """Return the group a role belongs to; somebody without a role is one of the others."""
    found = (group for group, roles in _ROLES.items() if role in roles)
    return next(found, RoleGroup.OTHERS)


def people_by_group(
    rows: Sequence[Participant],
) -> Iterator[tuple[RoleGroup, tuple[Participant, ...]]]:
    """Give each group with its people; the head comes first, others in the order of the list."""
    for group in RoleGroup:
        people = [row for row in rows if group_of(row.participation.role) == group]
        people.sort(key=lambda row: row.participation.role != Role.HEAD)
        yield group, tuple(people)


def move_people(
    records: VisitRecords, ids: Iterable[UUID], side: Side, group: RoleGroup | None = None
) -> Change:
    """Return the Change that puts people into a delegation, and into a group of roles there.

    They join at the end of its list, without the room they had. A role that fits the group
    stays; a head who comes to a delegation that has one becomes a teacher.

    Args:
        records: of the visit.
        ids: of participations.
        side: where they are to be; those who are there only change their role.
        group: None keeps each one's own.
    """
    rows = [records.participant(row_id) for row_id in ids]
    order, target = next_order(records, side), records.delegation(side)
    has_head = records.leader(side) is not None
    operations: list[Update | None] = []
    for row in rows:
        comes = row.delegation.id != target.id
        role = _role_in(row, group)
        if role == Role.HEAD and comes:
            role = Role.TEACHER if has_head else role
            has_head = True
        values = {"delegation_id": target.id, "order": order, "room": ""} if comes else {}
        order += comes
        operations.append(edit(row.participation, role=role, **values))
    return edits(_label(rows, side), operations)


def set_role(records: VisitRecords, ids: Collection[UUID], role: Role) -> Change:
    """Return the Change that gives people a role; a delegation's former head becomes a teacher."""
    rows = [records.participant(row_id) for row_id in ids]
    if role == Role.HEAD:
        rows = rows[:1]
    chosen = {row.participation.id for row in rows}
    operations = [edit(row.participation, role=role) for row in rows]
    if role == Role.HEAD and rows:
        former = records.participants(rows[0].delegation.side)
        operations += [
            edit(row.participation, role=Role.TEACHER)
            for row in former
            if row.participation.role == Role.HEAD and row.participation.id not in chosen
        ]
    label = Label("participant.role", {"person": called(rows[0])}) if len(rows) == 1 else None
    return edits(label or Label("roles_changed", {"n": len(rows)}), operations)


def _role_in(row: Participant, group: RoleGroup | None) -> Role | None:
    role = row.participation.role
    return role if group is None or group == group_of(role) else _USUAL[group]


def _label(rows: Sequence[Participant], side: Side) -> Label:
    coming = any(row.delegation.side != side for row in rows)
    if len(rows) == 1:
        key = f"moved_to_{side.value}" if coming else "participant.role"
        return Label(key, {"person": called(rows[0])})
    key = f"several_moved_to_{side.value}" if coming else "roles_changed"
    return Label(key, {"n": len(rows)})
