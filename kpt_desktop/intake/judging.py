"""Rows as read to rows as proposed: corrections, repeated people, known people, states."""

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.intake import proposed
from kpt_desktop.intake.differences import changes_of, returned_changes
from kpt_desktop.intake.drafts import Draft, Returned, name_problems, note_of, retype
from kpt_desktop.intake.identity import NAME_KEYS
from kpt_desktop.intake.matching import Found, KnownPeople, count_names
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.proposed import ProposedRow, has_error
from kpt_desktop.intake.repeats import join_repeats


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided in the preview.

    Attributes:
        values: texts typed instead of the file's, by row address and field.
        skipped: rows left out, or taken in again, by address.
        columns: fields chosen for columns, by column index; None keeps a column as a note.
        people: who a row is about, by its address: a person's id, or ``NEW_PERSON``.
        declined: row address and field of changes that are not to be made.
    """

    values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    skipped: Mapping[str, bool] = field(default_factory=dict)
    columns: Mapping[int, str | None] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    declined: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class _Judging:
    """What all rows are judged by."""

    people: KnownPeople
    decisions: Decisions
    school: Collection[str]


def judge_rows(
    drafts: Sequence[Draft],
    decisions: Decisions,
    today: date,
    known: Sequence[Participant],
    earlier: Sequence[Participant] = (),
    school: Collection[str] = (),
) -> tuple[tuple[ProposedRow, ...], tuple[Participant, ...]]:
    """Return every row with its state, and the known people no row is about.

    Args:
        drafts: the rows as read.
        decisions: the user's.
        today: decides two-digit birth years of corrected cells.
        known: the delegation's people.
        earlier: the partner's people of other visits.
        school: names of the delegation's own school.
    """
    current = _corrected(drafts, decisions, today)
    repeats = join_repeats([d for d in current if not decisions.skipped.get(d.address)])
    people = KnownPeople(known, earlier, decisions.people)
    judging = _Judging(people, decisions, school)
    names = count_names(repeats.kept) if known or earlier else {}
    rows = {draft.address: _row(draft, judging, names) for draft in repeats.kept}
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
            if draft.returned:
                own.returned = _touched_by_hand(draft.returned, typed[draft.address])
        current.append(own)
    return tuple(current)


def _touched_by_hand(returned: Returned, typed: Mapping[str, str]) -> Returned:
    """What is typed in the preview counts, whatever the partner did to the cell."""
    return replace(
        returned,
        touched=returned.touched | typed.keys(),
        cleared=returned.cleared - typed.keys(),
        levels={} if "languages" in typed else returned.levels,
    )


def _row(draft: Draft, judging: _Judging, names: Mapping[Any, int]) -> ProposedRow:
    people, decisions = judging.people, judging.decisions
    namesakes = max((names.get(name, 1) for name in draft.identity().names), default=1)
    found = people.find(draft, namesakes)
    match = found.match
    here = match is not None and people.is_here(match)
    if match and here and draft.returned:
        values, changes, problems = _returned(draft, draft.returned, match)
    else:
        values = _final_values(draft)
        problems = [*draft.problems, *name_problems(draft), *_note_problems(draft)]
        changes = changes_of(values, match, judging.school) if match else {}
        if not here:  # what belongs to the journey is new with it
            changes = {key: both for key, both in changes.items() if FIELDS[key].of_person}
    problems += _doubts_about(draft, found, here=here)
    declined = frozenset(key for key in changes if (draft.address, key) in decisions.declined)
    if has_error(tuple(problems)):
        state = proposed.ERROR
    elif here:
        state = proposed.CHANGED if changes.keys() - declined else proposed.SAME
    else:
        state = proposed.NEW
    return ProposedRow(
        draft.address,
        state,
        values,
        tuple(problems),
        draft.cells,
        draft.typed,
        match,
        changes,
        declined,
        found.candidates,
        returning=match is not None and not here,
    )


def _doubts_about(draft: Draft, found: Found, *, here: bool) -> list[Problem]:
    """Say that somebody must choose, or what the program took for granted."""
    if found.doubtful:
        return [Problem(draft.address, "ambiguous_person")]
    if found.by_name and not here:
        return [Problem(draft.address, "known_by_name")]
    return []


def _returned(
    draft: Draft, returned: Returned, match: Participant
) -> tuple[dict[str, Any], dict[str, tuple[Any, Any]], list[Problem]]:
    """Return values, changes and problems of a form's row: untouched cells say nothing."""
    problems = [p for p in draft.problems if not p.field or p.field in returned.touched]
    problems += _note_problems(draft)
    told = _final_values(draft)
    note = {"note": told["note"]} if draft.kept and "note" in told else {}
    changes = returned_changes(told, returned, match) | changes_of(note, match)
    now = {key: match.value(key) for key in {*told, *draft.cells, *NAME_KEYS}}
    after = now | {key: new for key, (_, new) in changes.items()}
    values = {key: after[key] for key in FIELDS if after.get(key) not in {None, ""}}
    named = copy(draft)
    named.values, named.problems = values, problems
    return values, changes, [*problems, *name_problems(named)]


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
