"""Who answers for an item, interprets at it, has to be there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Delete, Insert, Operation, edit
from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.names import fold, full_name
from kpt_desktop.domain.records import Duty
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.text_entry import clean_line

MOST_MINUTES = 12 * 60


@dataclass(frozen=True, slots=True)
class DutyEntry:
    """A duty as it is edited.

    Attributes:
        participation_id: None for somebody who is in neither delegation.
        name: of such a person.
        before, after: minutes that the item takes them besides its own.
        id: of a stored duty; None for a new one.
    """

    kind: DutyKind
    participation_id: UUID | None = None
    name: str = ""
    before: int = 0
    after: int = 0
    id: UUID | None = None


def duties_of(records: VisitRecords, item_id: UUID) -> tuple[DutyEntry, ...]:
    """Return an item's duties: who answers first, then who interprets, then who attends."""
    own = [duty for duty in records.duties.values() if duty.item_id == item_id]
    own.sort(key=lambda duty: (tuple(DutyKind).index(duty.kind), fold(who(records, duty))))
    return tuple(
        DutyEntry(duty.kind, duty.participation_id, duty.name, duty.before, duty.after, duty.id)
        for duty in own
    )


def who(records: VisitRecords, duty: Duty | DutyEntry) -> str:
    """Return the name of whom a duty falls to."""
    if duty.participation_id in records.participations and duty.participation_id is not None:
        return full_name(records.participant(duty.participation_id).person)
    return duty.name


def parse_who(records: VisitRecords, typed: str) -> tuple[UUID | None, str]:
    """Return the participant that a typed name means, or the name of somebody else.

    The whole name in any order and script means a participant; a surname alone only where it is
    the only one.

    Raises:
        UserError: as ``clean_line``.
    """
    name = clean_line(typed)
    wanted = fold(name).replace(".", " ").split()
    if not wanted:
        return None, ""
    rows = [(row, fold(full_name(row.person)).split()) for row in records.participants()]
    fits = [row for row, parts in rows if _means(wanted, parts)]
    if len(fits) == 1:
        return fits[0].participation.id, ""
    return None, name


def _means(wanted: Sequence[str], parts: Sequence[str]) -> bool:
    """Tell whether the surname is among the words and each other word begins one of the name's."""
    if not parts or parts[0] not in wanted:
        return False
    rest = list(parts[1:])
    for word in wanted:
        if word == parts[0]:
            continue
        fitting = next((part for part in rest if part.startswith(word)), None)
        if fitting is None:
            return False
        rest.remove(fitting)
    return True


def duty_edits(
    records: VisitRecords, item_id: UUID, entries: Sequence[DutyEntry]
) -> list[Operation | None]:
    """Return the operations that give an item just these duties.

    Raises:
        UserError: ``duty_without_name``, or ``duty_minutes_out_of_range``.
    """
    stored = {duty.id: duty for duty in records.duties.values() if duty.item_id == item_id}
    made: list[Operation | None] = []
    for entry in entries:
        values = _values(entry)
        kept = stored.pop(entry.id, None) if entry.id else None
        made.append(edit(kept, **values) if kept else Insert(Duty(item_id=item_id, **values)))
    return [*made, *(Delete(duty) for duty in stored.values())]


def _values(entry: DutyEntry) -> dict[str, Any]:
    if entry.participation_id is None and not entry.name.strip():
        raise UserError("duty_without_name")
    if not all(0 <= minutes <= MOST_MINUTES for minutes in (entry.before, entry.after)):
        raise UserError("duty_minutes_out_of_range", most=MOST_MINUTES)
    return {
        "kind": entry.kind,
        "participation_id": entry.participation_id,
        "name": entry.name if entry.participation_id is None else "",
        "before": entry.before,
        "after": entry.after,
    }
