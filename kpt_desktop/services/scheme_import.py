"""A marking scheme from a spreadsheet: read, shown before it is taken, taken as one Change.

The layout is that of the file :func:`kpt_desktop.services.marking_files.scheme_file` writes: one
row an aspect; track and criterion may be left blank where they are those of the row above.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, edits
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.marking import files
from kpt_desktop.domain.marking.numbers import parse_hundredths
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Aspect, Criterion, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import Cell
from kpt_desktop.intake.keyed import ReturnedRow, find_keyed
from kpt_desktop.intake.read import read_book
from kpt_desktop.services.marking import (
    MOST_MARK,
    check_unmarked,
    clear_track,
    keep_tracks,
    modules_of_track,
)
from kpt_desktop.services.marking_files import Problem
from kpt_desktop.services.text_entry import clean_line


@dataclass(slots=True)
class TrackPart:
    """What a file says of one track.

    Attributes:
        marks: sum of its aspects, in hundredths.
    """

    track: Track
    criteria: dict[str, Criterion] = field(default_factory=dict)
    aspects: list[Aspect] = field(default_factory=list)

    @property
    def marks(self) -> int:
        """Return the sum of the highest marks, in hundredths."""
        return sum(aspect.most for aspect in self.aspects)


@dataclass(frozen=True, slots=True)
class SchemeProposal:
    """Schemes a file holds, and the cells that cannot be taken; only a clean one can be."""

    parts: tuple[TrackPart, ...]
    problems: tuple[Problem, ...]


def propose_scheme(
    records: VisitRecords, path: Path, *, cancelled: Callable[[], bool] = lambda: False
) -> SchemeProposal:
    """Return the schemes of a file.

    Raises:
        UserError: ``not_a_scheme``, and as :func:`kpt_desktop.intake.read.read_book`.
    """
    sheets = find_keyed(read_book(path, cancelled=cancelled), files.SCHEME)
    if not sheets:
        raise UserError("not_a_scheme")
    reading = _Reading(records)
    for sheet in sheets:
        for row in sheet.rows:
            reading.read(sheet.name, row)
    return SchemeProposal(tuple(reading.parts.values()), tuple(reading.problems))


def take_scheme(records: VisitRecords, proposal: SchemeProposal) -> Change:
    """Return the Change that puts a file's schemes in place of those of the same tracks.

    Raises:
        UserError: ``scheme_has_problems`` (n), ``nothing_to_copy`` or ``scheme_has_marks``.
    """
    if proposal.problems:
        raise UserError("scheme_has_problems", n=len(proposal.problems))
    if not proposal.parts:
        raise UserError("nothing_to_copy")
    book = MarkBook(records)
    made: list[Operation] = []
    shown = [next((p.track for p in proposal.parts if p.track.code == one.code), one)
             for one in book.tracks]  # fmt: skip
    made += keep_tracks(records, shown[0], shown)
    for part in proposal.parts:
        check_unmarked(records, book.criteria(part.track.id))
        made += clear_track(records, part.track)
        made += map(Insert, part.criteria.values())
        made += map(Insert, part.aspects)
    count = sum(len(part.aspects) for part in proposal.parts)
    return edits(Label("scheme_imported", {"n": count}), made)


class _Reading:
    """Rows being read, each knowing the one above."""

    def __init__(self, records: VisitRecords) -> None:
        self._records = records
        self._tracks = MarkBook(records).tracks
        self.parts: dict[str, TrackPart] = {}
        self.problems: list[Problem] = []
        self._part: TrackPart | None = None
        self._criterion: Criterion | None = None
        self._sheet = ""

    def read(self, sheet: str, row: ReturnedRow) -> None:
        """Read a row; what is wrong in it is noted with the cell's address."""
        self._sheet = sheet
        before = len(self.problems)
        self._read_track(row)
        self._read_criterion(row)
        aspect = self._aspect(row)
        if aspect is not None and len(self.problems) == before and self._part is not None:
            self._part.aspects.append(aspect)

    def _read_track(self, row: ReturnedRow) -> None:
        written = _shown(row.cells.get(files.TRACK))
        if not written:
            if self._part is None:
                self._note(row, files.TRACK, UserError("scheme_no_track"))
            return
        track = self._track(written)
        if track is None:
            self._note(row, files.TRACK, UserError("scheme_track_unknown", track=written[:40]))
            return
        if self._part is None or self._part.track.code != track.code:
            self._criterion = None
        self._part = self.parts.setdefault(track.code, TrackPart(track))

    def _track(self, written: str) -> Track | None:
        wanted = fold(written)
        for track in self._tracks:
            names = (track.code, track.name.ru, track.name.en, track.name.cs)
            if wanted in {fold(name) for name in names if name}:
                return track
        return None

    def _read_criterion(self, row: ReturnedRow) -> None:
        part, code = self._part, self._text(row, files.CRITERION, 20)
        if part is None:
            return
        if not code:
            if self._criterion is None:
                self._note(row, files.CRITERION, UserError("scheme_no_criterion"))
            return
        known = part.criteria.get(code)
        if known is None:
            known = Criterion(track_id=part.track.id, code=code, order=len(part.criteria))
            part.criteria[code] = known
        title = self._local(row, files.CRITERION_TITLES)
        values: dict[str, Any] = {"title": title} if title else {}
        if written := _shown(row.cells.get(files.MODULE)):
            modules = {fold(m.code): m.id for m in modules_of_track(self._records, part.track.id)}
            if fold(written) in modules:
                values["module_id"] = modules[fold(written)]
            else:
                error = UserError("scheme_module_unknown", module=written[:40])
                self._note(row, files.MODULE, error)
        self._criterion = part.criteria[code] = replace(known, **values)

    def _aspect(self, row: ReturnedRow) -> Aspect | None:
        title = self._local(row, files.ASPECT_TITLES)
        if not title:
            self._note(row, files.ASPECT_TITLES[0], UserError("scheme_no_title"))
        kind = files.read_method(_shown(row.cells.get(files.METHOD)))
        if kind is None:
            self._note(row, files.METHOD, UserError("scheme_method_unknown"))
        most = self._most(row)
        if not title or kind is None or most is None or self._criterion is None or not self._part:
            return None
        benchmarks = [self._local(row, keys) for keys in files.BENCHMARKS]
        return Aspect(
            criterion_id=self._criterion.id,
            kind=kind,
            title=title,
            most=most,
            rule=self._local(row, files.RULES),
            benchmark_0=benchmarks[0],
            benchmark_1=benchmarks[1],
            benchmark_2=benchmarks[2],
            benchmark_3=benchmarks[3],
            order=len(self._part.aspects),
        )

    def _most(self, row: ReturnedRow) -> int | None:
        cell = row.cells.get(files.MOST)
        value = cell.value if cell else None
        try:
            if isinstance(value, int | float) and not isinstance(value, bool):
                number = Decimal(str(value)) * 100
                whole = number.is_finite() and number == number.to_integral_value()
                most = int(number) if whole else None
            else:
                most = parse_hundredths(_shown(cell))
        except UserError:
            most = None
        if most is None or not 0 < most <= MOST_MARK:
            self._note(row, files.MOST, UserError("scheme_marks_unreadable"))
            return None
        return most

    def _local(self, row: ReturnedRow, keys: tuple[str, ...]) -> LocalText:
        return LocalText(*(self._text(row, key, 400) for key in keys))

    def _text(self, row: ReturnedRow, key: str, limit: int) -> str:
        try:
            return clean_line(_shown(row.cells.get(key)), limit)
        except UserError as error:
            self._note(row, key, error)
            return ""

    def _note(self, row: ReturnedRow, key: str, error: UserError) -> None:
        cell = row.cells.get(key)
        self.problems.append(Problem(self._sheet, cell.address if cell else f"{row.number}", error))


def _shown(cell: Cell | None) -> str:
    if cell is None or cell.value is None:
        return ""
    if isinstance(cell.value, float) and cell.value.is_integer():
        return str(int(cell.value))
    return str(cell.value).strip()
