"""Who takes part in an item of the programme, as far as the records tell."""

from kpt_desktop.domain.enums import DutyKind, Role, Side, TeamKind
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import Participant, VisitRecords

_SIDES = {"guests": Side.GUEST, "hosts": Side.HOST}
_GROUP = "group"
_NOT_TEACHERS = frozenset({Role.STUDENT, Role.GUEST})


def attending(records: VisitRecords, item: Item) -> tuple[Participant, ...] | None:
    """Return those an item is for and those who have a duty there, in the order of the list.

    Args:
        records: of the visit.
        item: of its programme.

    Returns:
        None where the item is for a group of which nobody knows who is in it.
    """
    meant = _meant(records, item.audience)
    if meant is None:
        return None
    ids = {row.participation.id for row in meant}
    ids |= {
        duty.participation_id
        for duty in records.duties.values()
        if duty.item_id == item.id and duty.participation_id is not None
    }
    return tuple(row for row in records.participants() if row.participation.id in ids)


def others_attending(records: VisitRecords, item: Item) -> int:
    """Return how many have to be at an item without being in either delegation (a driver)."""
    duties = (duty for duty in records.duties.values() if duty.item_id == item.id)
    return sum(duty.participation_id is None and duty.kind == DutyKind.ATTENDS for duty in duties)


def _meant(records: VisitRecords, audience: str) -> tuple[Participant, ...] | None:
    if audience in _SIDES:
        return records.participants(_SIDES[audience])
    everybody = records.participants()
    if audience == "students":
        return tuple(row for row in everybody if row.participation.role == Role.STUDENT)
    if audience == "teachers":
        return tuple(
            row for row in everybody if row.participation.role not in {None, *_NOT_TEACHERS}
        )
    if audience.startswith(_GROUP):
        return _group(records, audience.removeprefix(_GROUP))
    return everybody


def _group(records: VisitRecords, number: str) -> tuple[Participant, ...] | None:
    """Return the members of the group with that number; groups are counted in their order."""
    groups = sorted(
        (team for team in records.teams.values() if team.kind == TeamKind.GROUP),
        key=lambda team: (team.order, str(team.id)),
    )
    if not number.isdecimal() or not 1 <= int(number) <= len(groups):
        return None
    team = groups[int(number) - 1]
    members = {m.participation_id for m in records.team_members.values() if m.team_id == team.id}
    found = tuple(row for row in records.participants() if row.participation.id in members)
    return found or None
