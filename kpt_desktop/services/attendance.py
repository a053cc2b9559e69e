"""Attendance by half-days: marking some, marking the rest of a half-day, scanning a badge."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kpt_desktop.domain.attendance import HERE, HalfOfDay, Marks, half_day_at, half_days, marks_of
from kpt_desktop.domain.badges import find_by_code, is_code, read_code
from kpt_desktop.domain.changes import Change, Delete, Insert, Label, Operation, edit, edits
from kpt_desktop.domain.enums import Presence
from kpt_desktop.domain.records import Attendance
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.people import called

Cell = tuple[UUID, HalfOfDay]
"""A participation and a half-day."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scanned badge meant.

    Attributes:
        change: empty where that person was marked as being there already.
        presence: as it is now.
        at: ``HH:MM``, when they came: now, or as it was noted before.
    """

    change: Change
    participation_id: UUID
    half_day: HalfOfDay
    presence: Presence
    at: str


def mark(records: VisitRecords, cells: Iterable[Cell], presence: Presence) -> Change:
    """Return the Change that gives cells a mark; those who are gone are passed over."""
    known = marks_of(records)
    wanted = _known_cells(records, cells)
    made = [_marked(known, cell, presence) for cell in wanted]
    if len(wanted) == 1:
        return edits(Label("attendance_marked_one", {"person": _name(records, wanted)}), made)
    return edits(Label("attendance_marked", {"n": len(wanted)}), made)


def clear(records: VisitRecords, cells: Iterable[Cell]) -> Change:
    """Return the Change that takes marks away."""
    known = marks_of(records)
    wanted = [cell for cell in _known_cells(records, cells) if cell in known]
    gone = tuple(Delete(known[cell]) for cell in wanted)
    if len(wanted) == 1:
        label = Label("attendance_cleared_one", {"person": _name(records, wanted)})
        return Change(label, gone)
    return Change(Label("attendance_cleared", {"n": len(wanted)}), gone)


def mark_rest_present(records: VisitRecords, ids: Iterable[UUID], half_day: HalfOfDay) -> Change:
    """Return the Change that marks as present those whom nobody marked in a half-day yet."""
    known = marks_of(records)
    open_cells = [(one, half_day) for one in ids if (one, half_day) not in known]
    wanted = _known_cells(records, open_cells)
    made = [_marked(known, cell, Presence.PRESENT) for cell in wanted]
    return edits(Label("attendance_rest_present", {"n": len(made)}), made)


def scan(records: VisitRecords, typed: str, moment: datetime) -> Scan:
    """Return what a badge's code means in the half-day of a moment.

    Args:
        records: the visit.
        typed: by a scanner or by hand.
        moment: the local time of the visit.

    Raises:
        UserError: ``badge_misread``, ``badge_unknown``, ``no_visit_day``.
    """
    if not is_code(read_code(typed)):
        raise UserError("badge_misread", typed=typed.strip())
    found = find_by_code(typed, records.participations)
    if found is None:
        raise UserError("badge_unknown", typed=typed.strip())
    half_day = half_day_at(moment)
    if half_day not in half_days(records):
        raise UserError("no_visit_day", day=f"{moment:%d.%m.%Y}")
    known = marks_of(records).get((found, half_day))
    now = clock(moment.hour * 60 + moment.minute)
    if known is not None and known.presence in HERE:
        nothing = Change(Label("attendance_scanned", {"person": ""}), ())
        return Scan(nothing, found, half_day, known.presence, known.note)
    label = Label("attendance_scanned", {"person": called(records.participant(found))})
    came = _marked({} if known is None else {(found, half_day): known}, (found, half_day),
                   Presence.PRESENT, now)  # fmt: skip
    return Scan(edits(label, [came]), found, half_day, Presence.PRESENT, now)


def _known_cells(records: VisitRecords, cells: Iterable[Cell]) -> list[Cell]:
    return [cell for cell in dict.fromkeys(cells) if cell[0] in records.participations]


def _name(records: VisitRecords, cells: list[Cell]) -> str:
    return called(records.participant(cells[0][0]))


def _marked(known: Marks, cell: Cell, presence: Presence, note: str = "") -> Operation | None:
    before = known.get(cell)
    if before is not None:
        kept = before.note if presence in HERE else ""  # when somebody came, who did not come
        return edit(before, presence=presence, note=note or kept)
    who, half_day = cell
    return Insert(
        Attendance(
            participation_id=who,
            date=half_day.date,
            half=half_day.half,
            presence=presence,
            note=note,
        )
    )
