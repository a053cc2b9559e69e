"""Schemes and mark sheets as files: written, read back, and what reading them would change."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from kpt_desktop.documents.marking_files import marks_book, scheme_book
from kpt_desktop.domain.changes import Change, Label, Operation
from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking import files
from kpt_desktop.domain.records import Aspect, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import Cell as GridCell
from kpt_desktop.intake.keyed import ReturnedRow, ReturnedSheet, find_keyed
from kpt_desktop.intake.read import read_book
from kpt_desktop.rendering.keyed_xlsx import render_keyed
from kpt_desktop.services.marks import (
    Cell,
    Correction,
    check_value,
    mark_at,
    needs_reason,
    parse_mark,
    put_mark,
)


@dataclass(frozen=True, slots=True)
class Problem:
    """A cell that cannot be taken: where it is, and the error that says why."""

    sheet: str
    address: str
    error: UserError


@dataclass(frozen=True, slots=True)
class MarksProposal:
    """What a file of mark sheets would change.

    Attributes:
        given: marks that are missing here.
        corrected: marks that are here already, with another value, or on a closed sheet.
        same: how many are as they are here.
        problems: cells that are left out.
    """

    given: dict[Cell, int] = field(default_factory=dict)
    corrected: dict[Cell, int] = field(default_factory=dict)
    same: int = 0
    problems: tuple[Problem, ...] = ()


def scheme_file(records: VisitRecords, lang: str, *, blank: bool = False) -> bytes:
    """Return all schemes of a visit as XLSX, or a blank one with the headings to be read back."""
    return render_keyed(scheme_book(records, lang, blank=blank))


def marks_file(
    records: VisitRecords,
    lang: str,
    tracks: Iterable[Track],
    teams: Iterable[Team] | None = None,
    *,
    filled: bool = True,
) -> bytes:
    """Return mark sheets as XLSX.

    Raises:
        UserError: ``no_mark_sheets`` when none of the tracks has a scheme and a team.
    """
    book = marks_book(records, lang, tracks, teams, filled=filled)
    if not book.sheets:
        raise UserError("no_mark_sheets")
    return render_keyed(book)


def propose_marks(
    records: VisitRecords, path: Path, *, cancelled: Callable[[], bool] = lambda: False
) -> MarksProposal:
    """Return what a file of mark sheets would change.

    A blank cell changes nothing: a mark that is here is not taken away by a blank form.

    Raises:
        UserError: ``not_mark_sheets``, and as :func:`kpt_desktop.intake.read.read_book`.
    """
    sheets = find_keyed(read_book(path, cancelled=cancelled), files.MARKS)
    if not sheets:
        raise UserError("not_mark_sheets")
    reading = _Reading(records)
    for sheet in sheets:
        reading.read(sheet)
    return reading.proposal()


def take_marks(records: VisitRecords, proposal: MarksProposal, correction: Correction) -> Change:
    """Return the one Change of everything a file would change.

    Raises:
        UserError: ``name_needed`` or ``reason_needed`` where something is corrected.
    """
    wanted = proposal.given | proposal.corrected
    made: list[Operation] = []
    for cell, value in wanted.items():
        made += put_mark(records, cell, value, correction).operations
    return Change(Label("marks_read", {"n": len(made)}), tuple(made))


class _Reading:
    """Mark sheets being read."""

    def __init__(self, records: VisitRecords) -> None:
        self._records = records
        self._found: dict[Cell, int] = {}
        self._problems: list[Problem] = []

    def read(self, sheet: ReturnedSheet) -> None:
        """Read one sheet."""
        team_id = files.read_id(sheet.key)
        if team_id is None or team_id not in self._records.teams:
            self._problems.append(Problem(sheet.name, "", UserError("mark_team_unknown")))
            return
        for row in sheet.rows:
            if row.key:
                self._read_row(sheet, row, team_id)

    def _read_row(self, sheet: ReturnedSheet, row: ReturnedRow, team_id: UUID) -> None:
        aspect_id = files.read_id(row.key)
        aspect = self._records.aspects.get(aspect_id) if aspect_id else None
        if aspect is None:
            self._problems.append(Problem(sheet.name, f"{row.number}", UserError("aspect_gone")))
            return
        for key in sheet.columns:
            judge = files.read_judge_key(key)
            measured = aspect.kind == AspectKind.MEASUREMENT
            if (key != files.VALUE) if measured else (judge is None):
                continue
            where = Cell(aspect.id, team_id, *(judge or (None, 1)))
            cell = row.cells[key]
            try:
                self._take(where, aspect, cell)
            except UserError as error:
                self._problems.append(Problem(sheet.name, cell.address, error))

    def _take(self, where: Cell, aspect: Aspect, cell: GridCell) -> None:
        value = read_cell(aspect, cell)
        if value is None:
            return
        if where.judge_id is not None and where.judge_id not in self._records.judges:
            raise UserError("judge_gone")
        if self._found.get(where, value) != value:
            raise UserError("mark_twice")
        self._found[where] = value

    def proposal(self) -> MarksProposal:
        """Return what was found, against what is here."""
        given: dict[Cell, int] = {}
        corrected: dict[Cell, int] = {}
        same = 0
        for cell, value in self._found.items():
            present = mark_at(self._records, cell)
            if present is not None and present.value == value:
                same += 1
            elif needs_reason(self._records, cell):
                corrected[cell] = value
            else:
                given[cell] = value
        return MarksProposal(given, corrected, same, tuple(self._problems))


def read_cell(aspect: Aspect, cell: GridCell) -> int | None:
    """Return what a cell of a spreadsheet means as a mark, None for a blank one.

    Raises:
        UserError: as :func:`kpt_desktop.services.marks.parse_mark`.
    """
    value = cell.value
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise UserError("mark_unreadable")
    if isinstance(value, str):
        return parse_mark(aspect, value)
    unit = 1 if aspect.kind == AspectKind.JUDGEMENT else 100
    number = Decimal(str(value)) * unit
    if not number.is_finite() or number != number.to_integral_value():
        raise UserError("score_unreadable" if unit == 1 else "mark_unreadable", most=3)
    check_value(aspect, int(number))
    return int(number)
