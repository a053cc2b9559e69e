"""Rows as read to rows as proposed: corrections, repeated people, known people, states."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.intake import proposed
from kpt_desktop.intake.drafts import Draft, name_problems, note_of, retype
from kpt_desktop.intake.matching import KnownPeople, changes_of, count_names, join_repeats
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.proposed import ProposedRow, has_error


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided in the preview.

    Attributes:
        values: texts typed instead of the file's, by row address and field.
        skipped: rows left out, or taken in again, by address.
        columns: fields chosen for columns, by column index; None keeps a column as a note.
    """

    values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    skipped: Mapping[str, bool] = field(default_factory=dict)
    columns: Mapping[int, str | None] = field(default_factory=dict)


def judge_rows(
    drafts: Sequence[Draft],
    decisions: Decisions,
    today: date,
    known: Sequence[Participant],
) -> tuple[tuple[ProposedRow, ...], tuple[Participant, ...]]:
    """Return every row with its state, and the known people no row is about."""
    current = _corrected(drafts, decisions, today)
    repeats = join_repeats([d for d in current if not decisions.skipped.get(d.address)])
    people = KnownPeople(known)
    names = count_names(repeats.kept) if known else {}
    rows = {draft.address: _row(draft, people, names) for draft in repeats.kept}
    for draft in current:
        if draft.address not in rows:
            people.find(draft, 1)  # a row left out by hand still names its person
            rows[draft.address] = _skipped_row(draft, repeats.merged.get(draft.address))
    return tuple(rows[draft.address] for draft in current), people.not_found()


def _corrected(drafts: Sequence[Draft], decisions: Decisions, today: date) -> tuple[Draft, ...]:
    """Return copies of the rows with the corrections in them; the rows as read stay untouched."""
    typed: dict[str, dict[str, str]] = {}
    for (address, key), text in decisions.values.items():
        typed.setdefault(address, {})[key] = text
    current = []
    for draft in drafts:
        own = copy(draft)
        own.problems = list(draft.problems)
        if draft.address in typed:
            own.values, own.typed = dict(draft.values), dict(draft.typed)
            own.cells = dict(draft.cells)
            for key, text in typed[draft.address].items():
                retype(own, key, text, today)
        current.append(own)
    return tuple(current)


def _row(draft: Draft, people: KnownPeople, names: Mapping[Any, int]) -> ProposedRow:
    problems = [*draft.problems, *name_problems(draft)]
    namesakes = max((names.get(name, 1) for name in draft.identity().names), default=1)
    problems += _note_problems(draft)
    match, doubtful = people.find(draft, namesakes)
    if doubtful:
        problems.append(Problem(draft.address, "ambiguous_person"))
    values = _final_values(draft)
    changes = changes_of(values, match) if match else {}
    if has_error(tuple(problems)):
        state = proposed.ERROR
    elif match:
        state = proposed.CHANGED if changes else proposed.SAME
    else:
        state = proposed.NEW
    return ProposedRow(
        draft.address, state, values, tuple(problems), draft.cells, draft.typed, match, changes
    )


def _note_problems(draft: Draft) -> list[Problem]:
    """Say that the columns kept as a note are longer together than a note can be (F54)."""
    length, limit = len(note_of(draft) or ""), FIELDS["note"].limit
    if length <= limit:
        return []
    return [Problem(draft.address, "too_long", {"length": length, "limit": limit}, "note")]


def _final_values(draft: Draft) -> dict[str, Any]:
    """Return a row's values in the order of the field list, the note with what was kept in it."""
    note = note_of(draft)
    given = {**draft.values, "note": note} if not _note_problems(draft) else draft.values
    return {key: given[key] for key in FIELDS if given.get(key) not in {None, ""}}


def _skipped_row(draft: Draft, other: str | None) -> ProposedRow:
    problems = tuple(draft.problems)
    if other:
        problems += (Problem(draft.address, "merged_into", {"other": other}),)
    return ProposedRow(
        draft.address, proposed.SKIPPED, _final_values(draft), problems, draft.cells, draft.typed
    )
