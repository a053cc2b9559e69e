"""Marks and mark sheets: given, corrected with a reason, closed and signed; each one Change.

A first mark goes in at once. Whoever changes a mark that is there, or anything on a closed sheet,
says who they are and why; both stay with the mark (domain facts, 5.4).
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, deletes, edit, edits
from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking.numbers import parse_hundredths
from kpt_desktop.domain.marking.scores import BEST_SCORE
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Aspect, Criterion, Mark, MarkSheet, Penalty, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError

VOTES = (1, 2)


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a mark stands on a sheet: ``judge_id`` is None for a measurement."""

    aspect_id: UUID
    team_id: UUID
    judge_id: UUID | None = None
    vote: int = 1


@dataclass(frozen=True, slots=True)
class Correction:
    """Who corrects a mark, and why."""

    by: str = ""
    reason: str = ""


NO_CORRECTION = Correction()


def parse_mark(aspect: Aspect, typed: str) -> int | None:
    """Return what a typed cell of an aspect means, None for a blank one.

    Raises:
        UserError: ``score_unreadable``, ``mark_unreadable`` or ``mark_out_of_range``.
    """
    if aspect.kind == AspectKind.JUDGEMENT:
        cleaned = typed.strip()
        if cleaned and cleaned not in set("0123"):
            raise UserError("score_unreadable", most=BEST_SCORE)
        return int(cleaned) if cleaned else None
    value = parse_hundredths(typed)
    check_value(aspect, value)
    return value


def check_value(aspect: Aspect, value: int | None) -> None:
    """Check that a value is within what an aspect gives.

    Raises:
        UserError: ``mark_out_of_range`` (most) or ``score_unreadable``.
    """
    if value is None:
        return
    if aspect.kind == AspectKind.JUDGEMENT and not 0 <= value <= BEST_SCORE:
        raise UserError("score_unreadable", most=BEST_SCORE)
    if aspect.kind == AspectKind.MEASUREMENT and not 0 <= value <= aspect.most:
        raise UserError("mark_out_of_range", most=f"{aspect.most / 100:g}")


def mark_at(records: VisitRecords, cell: Cell) -> Mark | None:
    """Return the mark of a cell, None where it is missing."""
    return next(
        (
            mark
            for mark in records.marks.values()
            if mark.aspect_id == cell.aspect_id
            and mark.team_id == cell.team_id
            and mark.judge_id == cell.judge_id
            and mark.vote == cell.vote
        ),
        None,
    )


def needs_reason(records: VisitRecords, cell: Cell) -> bool:
    """Tell whether writing into a cell is a correction: a mark is there, or the sheet is closed."""
    aspect = records.aspects.get(cell.aspect_id)
    closed = aspect is not None and _is_locked(records, aspect.criterion_id, cell.team_id)
    return closed or mark_at(records, cell) is not None


def put_mark(
    records: VisitRecords, cell: Cell, value: int | None, correction: Correction = NO_CORRECTION
) -> Change:
    """Return the Change that gives a mark, corrects it, or takes it away where value is None.

    Args:
        records: of the visit.
        cell: of which aspect, team, judge and vote.
        value: hundredths of a measurement, 0 to 3 of a judgement.
        correction: who and why; needed where :func:`needs_reason` says so.

    Raises:
        UserError: ``aspect_gone``, ``judge_gone``, ``mark_out_of_range``, ``score_unreadable``,
            ``name_needed``, ``reason_needed``; ``sheet_locked`` where a mark of a closed sheet
            would go.
    """
    aspect = records.aspects.get(cell.aspect_id)
    if aspect is None or cell.team_id not in records.teams:
        raise UserError("aspect_gone")
    _check_judge(records, aspect, cell)
    check_value(aspect, value)
    present = mark_at(records, cell)
    if value == (present.value if present else None):
        return Change(Label("mark_given", {"n": 1}), ())
    if needs_reason(records, cell):
        _check_correction(correction)
    if value is None:
        return _take_away(records, aspect, present, correction)
    if present is None:
        made = Mark(
            aspect_id=cell.aspect_id,
            team_id=cell.team_id,
            judge_id=cell.judge_id,
            vote=cell.vote,
            value=value,
            corrected_by=correction.by,
            reason=correction.reason,
        )
        return Change(Label("mark_given", {"n": 1}), (Insert(made),))
    changed = edit(
        present,
        value=value,
        former=present.value,
        corrected_by=correction.by,
        reason=correction.reason,
    )
    return edits(Label("mark_corrected", {"n": 1}), [changed])


def _take_away(
    records: VisitRecords, aspect: Aspect, present: Mark | None, correction: Correction
) -> Change:
    if present is None:
        return Change(Label("mark_taken"), ())
    if _is_locked(records, aspect.criterion_id, present.team_id):
        raise UserError("sheet_locked")
    return Change(Label("mark_taken", {"reason": correction.reason}), (Delete(present),))


def _check_judge(records: VisitRecords, aspect: Aspect, cell: Cell) -> None:
    """Check that a judgement has a judge of the track, and a measurement none.

    Raises:
        UserError: ``judge_gone``.
    """
    if aspect.kind == AspectKind.MEASUREMENT:
        fits = cell.judge_id is None and cell.vote == VOTES[0]
    else:
        track_id = records.criteria[aspect.criterion_id].track_id
        judge = records.judges.get(cell.judge_id) if cell.judge_id else None
        fits = judge is not None and judge.track_id in {None, track_id} and cell.vote in VOTES
    if not fits:
        raise UserError("judge_gone")


def _check_correction(correction: Correction) -> None:
    if not correction.by.strip():
        raise UserError("name_needed")
    if not correction.reason.strip():
        raise UserError("reason_needed")


def _is_locked(records: VisitRecords, criterion_id: UUID, team_id: UUID) -> bool:
    return any(
        sheet.locked and sheet.criterion_id == criterion_id and sheet.team_id == team_id
        for sheet in records.mark_sheets.values()
    )


def sign_sheet(
    records: VisitRecords, criterion: Criterion, team: Team, signed_by: str, on: date
) -> Change:
    """Return the Change that closes a sheet and says who signed it.

    Raises:
        UserError: ``sheet_incomplete`` (n), ``sheet_disputed`` (n), ``sheet_empty`` or
            ``name_needed``.
    """
    book = MarkBook(records)
    total = book.sheet_total(criterion, team.id)
    if not book.aspects(criterion.id):
        raise UserError("sheet_empty")
    if total.disputed:
        raise UserError("sheet_disputed", n=total.disputed)
    if total.missing:
        raise UserError("sheet_incomplete", n=total.missing)
    if not signed_by.strip():
        raise UserError("name_needed")
    values = {"locked": True, "signed_by": signed_by.strip(), "signed_on": on}
    label = Label("sheet_signed", {"title": criterion.code})
    known = book.sheet(criterion.id, team.id)
    if known is not None:
        return edits(label, [edit(known, **values)])
    made = MarkSheet(
        criterion_id=criterion.id,
        team_id=team.id,
        locked=True,
        signed_by=signed_by.strip(),
        signed_on=on,
    )
    return Change(label, (Insert(made),))


def unlock_sheet(records: VisitRecords, criterion: Criterion, team: Team, reason: str) -> Change:
    """Return the Change that opens a closed sheet; the reason stays in the history.

    Raises:
        UserError: ``reason_needed``.
    """
    if not reason.strip():
        raise UserError("reason_needed")
    sheet = MarkBook(records).sheet(criterion.id, team.id)
    label = Label("sheet_unlocked", {"title": criterion.code, "reason": reason.strip()})
    if sheet is None:
        return Change(label, ())
    return edits(label, [edit(sheet, locked=False, signed_by="", signed_on=None)])


def save_penalty(
    records: VisitRecords, track: Track, team: Team, penalty: Penalty | None, **values: Any
) -> Change:
    """Return the Change of a penalty, or of a new one of a team in a track.

    Raises:
        UserError: ``track_gone`` when the track was never kept.
    """
    if track.id not in records.tracks:
        raise UserError("track_gone")
    label = Label("penalty_noted", {"n": 1})
    if penalty is not None:
        return edits(label, [edit(penalty, **values)])
    fresh = Penalty(track_id=track.id, team_id=team.id)
    return Change(label, (Insert(replace(fresh, **values)),))


def delete_penalty(penalty: Penalty) -> Change:
    """Return the Change that takes a penalty back."""
    return Change(Label("penalty_deleted", {"n": 1}), deletes([penalty]))
