"""A partner's list as a proposal: read, guessed, matched, corrected, and then one Change.

Everything is computed from the file's cells and what the user decided since (:class:`Decisions`),
so each correction gives a new proposal and nothing is ever edited in place.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.plain import to_plain
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.errors import UserError
from kpt_desktop.intake import proposed
from kpt_desktop.intake.columns import ColumnGuess, lay_out
from kpt_desktop.intake.drafts import Draft
from kpt_desktop.intake.form_sheet import FormSheet, find_form
from kpt_desktop.intake.grid import Book, Sheet
from kpt_desktop.intake.judging import Decisions, judge_rows
from kpt_desktop.intake.people import Reader
from kpt_desktop.intake.plain_text import plain
from kpt_desktop.intake.proposed import Note, ProposedCell, ProposedRow, SheetChoice
from kpt_desktop.intake.read import read_book
from kpt_desktop.intake.rejected import Rejected, is_reasons, rejected_rows
from kpt_desktop.intake.tables import LeftOut, Scan, Table, scan_sheet
from kpt_desktop.intake.targets import NUMBER

__all__ = [
    "Decisions",
    "ListProposal",
    "ProposedCell",
    "ProposedRow",
    "proposal_to_plain",
    "propose_from_book",
    "propose_list",
]

_NAMED = 5


@dataclass(frozen=True, slots=True)
class _Source:
    """What the proposal is computed from; it stays the same through all corrections."""

    book: Book
    sheet: Sheet
    scan: Scan
    today: date
    known: tuple[Participant, ...]
    earlier: tuple[Participant, ...]
    remembered: Mapping[str, str | None]
    school: frozenset[str]
    sheets: tuple[SheetChoice, ...]
    form: FormSheet | None


@dataclass(frozen=True)
class ListProposal:
    """What an import of this list would do.

    Attributes:
        sheet: name of the sheet that was read.
        header_row: number of the first heading row, None when the list has no headings.
        columns: every column with the field it was taken for.
        rows: every row that may be a person.
        notes: remarks on the whole list.
        left_out: rows that are no people: titles, totals, remarks.
        missing: known people the list does not name; an import never deletes them.
        sheets: all sheets of the file.
    """

    sheet: str
    header_row: int | None
    columns: tuple[ColumnGuess, ...]
    rows: tuple[ProposedRow, ...]
    notes: tuple[Note, ...]
    left_out: tuple[LeftOut, ...]
    missing: tuple[Participant, ...]
    sheets: tuple[SheetChoice, ...]
    decisions: Decisions = field(repr=False)
    _source: _Source = field(repr=False)
    _drafts: tuple[Draft, ...] = field(repr=False)

    @property
    def is_form(self) -> bool:
        """Tell whether this is a form of ours that came back."""
        return self._source.form is not None

    def came_before(self, row: Participant) -> bool:
        """Tell whether somebody is known from another visit only."""
        return all(row.person.id != known.person.id for known in self._source.known)

    def totals(self) -> dict[str, int]:
        """Return how many rows are in each state."""
        totals = dict.fromkeys(proposed.STATES, 0)
        for row in self.rows:
            totals[row.state] += 1
        return totals

    def row(self, address: str) -> ProposedRow:
        """Return the row at an address.

        Raises:
            KeyError: there is none.
        """
        for row in self.rows:
            if row.address == address:
                return row
        raise KeyError(address)

    def with_value(self, row_address: str, key: str, text: str) -> "ListProposal":
        """Return the proposal with one cell typed anew; an empty text empties it."""
        values = {**self.decisions.values, (row_address, key): text}
        return _judge(
            self._source, self.columns, self._drafts, replace(self.decisions, values=values)
        )

    def with_skipped(self, row_address: str, skipped: bool) -> "ListProposal":
        """Return the proposal with one row left out, or taken in again."""
        rows = {**self.decisions.skipped, row_address: skipped}
        return _judge(
            self._source, self.columns, self._drafts, replace(self.decisions, skipped=rows)
        )

    def with_person(self, row_address: str, person: str) -> "ListProposal":
        """Return the proposal with the person a row is about chosen.

        Args:
            row_address: of the row.
            person: the id of one of the row's candidates, or ``matching.NEW_PERSON``.
        """
        people = {**self.decisions.people, row_address: person}
        return _judge(
            self._source, self.columns, self._drafts, replace(self.decisions, people=people)
        )

    def with_change(self, row_address: str, key: str, accepted: bool) -> "ListProposal":
        """Return the proposal with one changed cell taken, or its old value kept."""
        one = {(row_address, key)}
        before = self.decisions.declined
        declined = before - one if accepted else before | one
        return _judge(
            self._source, self.columns, self._drafts, replace(self.decisions, declined=declined)
        )

    def rejected(self) -> Rejected:
        """Return the rows in error as the file has them, to be mended outside the program."""
        return rejected_rows(self._source.sheet, self._source.scan, self.rows, self._drafts)

    def with_column(self, index: int, key: str | None) -> "ListProposal":
        """Return the proposal with a column read as another field, or kept as a note (None).

        ``key`` may also be ``full_name``, ``surname`` or ``given`` for names whose spelling the
        list does not say, and ``number`` or ``timestamp``.
        """
        columns = {**self.decisions.columns, index: key}
        return _propose(self._source, replace(self.decisions, columns=columns))


def propose_list(
    path: Path,
    *,
    today: date,
    known: Sequence[Participant] = (),
    earlier: Sequence[Participant] = (),
    remembered: Mapping[str, str | None] = MappingProxyType({}),
    school: frozenset[str] = frozenset(),
    sheet: str | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ListProposal:
    """Read a partner's file and propose what to do with each of its rows.

    Args:
        path: the file, in any format :func:`kpt_desktop.intake.read.read_book` knows.
        today: decides two-digit birth years and what age is plausible.
        known: people of the delegation the list is for.
        earlier: people who came with the same partner on other visits.
        remembered: what columns were taken for before, by their headings in plain form.
        school: names of the delegation's own school, which nobody's row needs to say.
        sheet: name of the sheet to read; without it the one with most people.
        cancelled: asked while the file is read.

    Raises:
        UserError: what reading raises; ``sheet_missing``; ``no_people_found``.
        EnvironmentFault: ``child_cancelled``.
    """
    return propose_from_book(
        read_book(path, cancelled=cancelled),
        today=today,
        known=known,
        earlier=earlier,
        remembered=remembered,
        school=school,
        sheet=sheet,
    )


def propose_from_book(
    book: Book,
    *,
    today: date,
    known: Sequence[Participant] = (),
    earlier: Sequence[Participant] = (),
    remembered: Mapping[str, str | None] = MappingProxyType({}),
    school: frozenset[str] = frozenset(),
    sheet: str | None = None,
) -> ListProposal:
    """Propose from a file that was read already, as :func:`propose_list` does."""
    forms = {entry.name: find_form(entry) for entry in book.sheets}
    scans = {
        entry.name: form.scan() if (form := forms[entry.name]) else scan_sheet(entry)
        for entry in book.sheets
    }
    choices = tuple(SheetChoice(s.name, s.hidden, scans[s.name].people) for s in book.sheets)
    returned = next(
        (choice.name for choice in choices if choice.people and forms[choice.name]), None
    )
    chosen = _choose_sheet(book, choices, sheet or returned)
    form = forms[chosen.name]
    if not scans[chosen.name].people:
        raise UserError("no_people_found")
    scan = scans[chosen.name]
    source = _Source(
        book, chosen, scan, today, tuple(known), tuple(earlier), remembered, school, choices, form
    )
    return _propose(source, Decisions())


def _choose_sheet(book: Book, choices: Sequence[SheetChoice], wanted: str | None) -> Sheet:
    if wanted is not None:
        for sheet in book.sheets:
            if sheet.name.strip().casefold() == wanted.strip().casefold():
                return sheet
        raise UserError("sheet_missing", names=", ".join(choice.name for choice in choices))
    visible = [choice for choice in choices if choice.people and not choice.hidden]
    best = max(visible or choices, key=lambda choice: choice.people, default=None)
    found = book.sheet(best.name) if best else None
    if found is None:
        raise UserError("no_people_found")
    return found


def _propose(source: _Source, decisions: Decisions) -> ListProposal:
    tables = tuple(source.scan.tables)
    layout = lay_out(tables, {**_preset(source, tables), **decisions.columns})
    drafts = Reader(source.book, source.sheet, layout, tables, source.today).drafts()
    if source.form:
        drafts = source.form.returned(drafts, layout)
    return _judge(source, layout.columns, tuple(drafts), decisions)


def _preset(source: _Source, tables: Sequence[Table]) -> dict[int, str | None]:
    """Return what is known of columns before they are guessed: by the form, or from before."""
    layout = lay_out(tables)
    found = {
        column.index: source.remembered[heading]
        for column in layout.columns
        if (heading := plain(column.source)) in source.remembered
    }
    reasons = {column.index: NUMBER for column in layout.columns if is_reasons(column.source)}
    return found | reasons | (source.form.targets(layout) if source.form else {})


def _judge(
    source: _Source,
    columns: tuple[ColumnGuess, ...],
    drafts: tuple[Draft, ...],
    decisions: Decisions,
) -> ListProposal:
    """Apply what was decided, join repeated people and look for known ones."""
    rows, missing = judge_rows(
        drafts, decisions, source.today, source.known, source.earlier, source.school
    )
    header_row = next((t.header_row for t in source.scan.tables if t.header_row is not None), None)
    return ListProposal(
        sheet=source.sheet.name,
        header_row=header_row,
        columns=columns,
        rows=rows,
        notes=_notes(source, header_row, _kept(columns, drafts), missing),
        left_out=tuple(source.scan.left_out),
        missing=missing,
        sheets=source.sheets,
        decisions=decisions,
        _source=source,
        _drafts=drafts,
    )


def _notes(
    source: _Source,
    header_row: int | None,
    kept: Sequence[str],
    missing: Sequence[Participant],
) -> tuple[Note, ...]:
    notes = []
    if header_row is None:
        notes.append(Note("no_headings"))
    if source.form:
        notes.append(Note("own_form"))
    if source.sheet.hidden:
        notes.append(Note("hidden_sheet", {"sheet": source.sheet.name}))
    others = [s for s in source.sheets if s.people and s.name != source.sheet.name]
    if others and not source.form:
        notes.append(Note("other_sheets", {"sheets": ", ".join(s.name for s in others)}))
    if kept:
        notes.append(Note("kept_columns", {"columns": "; ".join(kept)}))
    if source.scan.left_out:
        notes.append(Note("left_out", {"n": len(source.scan.left_out)}))
    if missing:
        facts: dict[str, str | int] = {"n": len(missing), "names": _names_of(missing)}
        notes.append(Note("missing_people", facts))
    return tuple(notes)


def _kept(columns: Sequence[ColumnGuess], drafts: Sequence[Draft]) -> list[str]:
    """Return the headings of columns that became notes; an empty column is none."""
    filled = {source for draft in drafts for source in draft.kept}
    return [c.source for c in columns if c.target is None and c.source in filled]


def _names_of(people: Sequence[Participant]) -> str:
    """Return the first names; the rest is only counted, since a line has its end."""
    names = [full_name(row.person) for row in people[:_NAMED]]
    return ", ".join(names) + (", …" if len(people) > _NAMED else "")


def proposal_to_plain(proposal: ListProposal, lang: str) -> dict[str, Any]:
    """Return the proposal as ``import-list --json`` prints it."""
    return {
        "sheet": proposal.sheet,
        "header_row": proposal.header_row,
        "columns": [{"source": c.source, "field": c.field} for c in proposal.columns],
        "totals": proposal.totals(),
        "rows": [
            {
                "address": row.address,
                "state": row.state,
                "fields": {key: to_plain(value) for key, value in row.values.items()},
                "problems": [
                    {"cell": p.cell, "code": p.code, "message": p.message(lang)}
                    for p in row.problems
                ],
            }
            for row in proposal.rows
        ],
    }
