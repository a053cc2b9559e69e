"""The marking scheme of a track and its jury: criteria, aspects, judges; each edit one Change.

What was marked already is safe: nothing that carries marks is deleted, and no aspect gets a
lower highest mark than was given.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    Label,
    Operation,
    deletes,
    edit,
    edits,
)
from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.enums import AspectKind, JudgeSide
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Module, Record, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError

MOST_MARK = 1000_00
"""More marks than this for one aspect are a slip of the keyboard."""


def save_criterion(
    records: VisitRecords, track: Track, criterion: Criterion | None, values: Mapping[str, Any]
) -> tuple[Change, UUID]:
    """Return the Change of a criterion, or of a new one of a track, and its id.

    A new one without a code gets the next letter.
    """
    if criterion is not None:
        label = Label("criterion_edited", {"title": _name(criterion)})
        return edits(label, [edit(criterion, **values)]), criterion.id
    known = MarkBook(records).criteria(track.id)
    order = max((one.order for one in known), default=-1) + 1
    made = replace(Criterion(track_id=track.id, order=order), **values)
    if not made.code:
        made = replace(made, code=_next_code(known))
    label = Label("criterion_added", {"title": _name(made)})
    return edits(label, [*keep_tracks(records, track), Insert(made)]), made.id


def save_aspect(
    records: VisitRecords, criterion: Criterion, aspect: Aspect | None, values: Mapping[str, Any]
) -> tuple[Change, UUID]:
    """Return the Change of an aspect, or of a new one of a criterion, and its id.

    Raises:
        UserError: ``mark_too_high`` for a highest mark beyond reason, ``aspect_has_marks`` when
            its method is to change or its highest mark to fall below one that was given.
    """
    if not 0 <= values.get("most", 0) <= MOST_MARK:
        raise UserError("mark_too_high", most=MOST_MARK // 100)
    if aspect is not None:
        _check_marks_fit(records, aspect, values)
        label = Label("aspect_edited", {"title": aspect.title.best("ru")})
        return edits(label, [edit(aspect, **values)]), aspect.id
    known = MarkBook(records).aspects(criterion.id)
    order = max((one.order for one in known), default=-1) + 1
    fresh = Aspect(criterion_id=criterion.id, kind=AspectKind.MEASUREMENT, order=order)
    made = replace(fresh, **values)
    label = Label("aspect_added", {"title": made.title.best("ru")})
    return Change(label, (Insert(made),)), made.id


def delete_criterion(records: VisitRecords, criterion: Criterion) -> Change:
    """Return the Change that takes a criterion away with its aspects.

    Raises:
        UserError: ``scheme_has_marks``.
    """
    aspects = MarkBook(records).aspects(criterion.id)
    check_unmarked(records, [criterion])
    sheets = (s for s in records.mark_sheets.values() if s.criterion_id == criterion.id)
    label = Label("criterion_deleted", {"title": _name(criterion)})
    return Change(label, deletes([*aspects, *sheets, criterion]))


def delete_aspect(records: VisitRecords, aspect: Aspect) -> Change:
    """Return the Change that takes an aspect away.

    Raises:
        UserError: ``scheme_has_marks``.
    """
    if any(mark.aspect_id == aspect.id for mark in records.marks.values()):
        raise UserError("scheme_has_marks")
    return Change(Label("aspect_deleted", {"title": aspect.title.best("ru")}), (Delete(aspect),))


def save_judge(
    records: VisitRecords,
    judge: Judge | None,
    values: Mapping[str, Any],
    track: Track | None = None,
) -> tuple[Change, UUID]:
    """Return the Change of a judge, or of a new one, and its id.

    Args:
        records: of the visit.
        judge: None for a new one.
        values: of its fields.
        track: which a new one judges; None for all tracks.

    Raises:
        UserError: ``judge_has_marks`` when one who marked is to leave the track.
    """
    if judge is not None:
        moved = "track_id" in values and values["track_id"] not in {judge.track_id, None}
        if moved:
            _check_judge_free(records, judge)
        return edits(Label("judge_edited", {"n": 1}), [edit(judge, **values)]), judge.id
    track_id = track.id if track is not None else None
    order = max((one.order for one in records.judges.values()), default=-1) + 1
    fresh = Judge(
        visit_id=records.visit.id,
        side=missing_side(records, track_id),
        track_id=track_id,
        order=order,
    )
    made = replace(fresh, **values)
    kept = keep_tracks(records, track) if track is not None else ()
    return edits(Label("judge_added", {"n": 1}), [*kept, Insert(made)]), made.id


def missing_side(records: VisitRecords, track_id: UUID | None) -> JudgeSide:
    """Return the side a track's jury has fewest judges of: who is named next, most likely."""
    jury = MarkBook(records).jury(track_id) if track_id else tuple(records.judges.values())
    sides = [judge.side for judge in jury]
    return min(JudgeSide, key=sides.count)


def delete_judge(records: VisitRecords, judge: Judge) -> Change:
    """Return the Change that takes somebody out of the jury.

    Raises:
        UserError: ``judge_has_marks``.
    """
    _check_judge_free(records, judge)
    return Change(Label("judge_deleted", {"n": 1}), (Delete(judge),))


def copy_scheme(records: VisitRecords, source: VisitRecords) -> Change:
    """Return the Change that takes over the schemes of another visit's tracks, by their codes.

    Tracks that this visit lacks are left out; a scheme that is there already is replaced.

    Raises:
        UserError: ``scheme_has_marks``; ``nothing_to_copy`` when no track has a scheme there.
    """
    book, theirs = MarkBook(records), MarkBook(source)
    own = {track.code: track for track in book.tracks}
    pairs = [(one, own[one.code]) for one in theirs.tracks if one.code in own]
    made: list[Operation | None] = []
    count = 0
    for there, here in pairs:
        criteria = theirs.criteria(there.id)
        if not criteria:
            continue
        check_unmarked(records, book.criteria(here.id))
        made += [*clear_track(records, here), *_copied(records, source, theirs, there, here)]
        count += len(criteria)
    if not count:
        raise UserError("nothing_to_copy")
    kept = keep_tracks(records, book.tracks[0], book.tracks)
    return edits(Label("scheme_copied", {"n": count}), [*kept, *made])


def _copied(
    records: VisitRecords, source: VisitRecords, theirs: MarkBook, there: Track, here: Track
) -> Iterator[Operation]:
    modules = {module.code: module.id for module in modules_of_track(records, here.id)}
    for criterion in theirs.criteria(there.id):
        module = source.modules.get(criterion.module_id) if criterion.module_id else None
        made = Criterion(
            track_id=here.id,
            code=criterion.code,
            title=criterion.title,
            module_id=modules.get(module.code) if module else None,
            order=criterion.order,
        )
        yield Insert(made)
        for aspect in theirs.aspects(criterion.id):
            yield Insert(replace(aspect, id=_fresh(), version=1, criterion_id=made.id))


def clear_track(records: VisitRecords, track: Track) -> tuple[Delete, ...]:
    """Return what takes a track's whole scheme away, its closed sheets too."""
    book = MarkBook(records)
    criteria = book.criteria(track.id)
    ids = {one.id for one in criteria}
    sheets = [one for one in records.mark_sheets.values() if one.criterion_id in ids]
    return deletes([*book.aspects_of_track(track.id), *sheets, *criteria])


def check_unmarked(records: VisitRecords, criteria: Iterable[Criterion]) -> None:
    """Check that no aspect of these criteria was marked.

    Raises:
        UserError: ``scheme_has_marks``.
    """
    ids = {one.id for one in criteria}
    aspects = {one.id for one in records.aspects.values() if one.criterion_id in ids}
    if any(mark.aspect_id in aspects for mark in records.marks.values()):
        raise UserError("scheme_has_marks")


def keep_tracks(
    records: VisitRecords, track: Track, shown: Iterable[Track] | None = None
) -> Iterator[Insert]:
    """Yield what keeps the usual tracks as the visit's own, this one under the id it is shown by.

    Args:
        records: of the visit; with tracks of its own nothing is to be kept.
        track: one of those shown.
        shown: all of them; without it the others are made anew.
    """
    if records.tracks:
        return
    others = tracks_of(records) if shown is None else shown
    yield Insert(track)
    yield from (Insert(one) for one in others if one.code != track.code)


def modules_of_track(records: VisitRecords, track_id: UUID) -> tuple[Module, ...]:
    """Return a track's modules in their order."""
    own = (one for one in records.modules.values() if one.track_id == track_id)
    return tuple(sorted(own, key=lambda one: (one.order, one.code, str(one.id))))


def judge_name(records: VisitRecords, judge: Judge) -> str:
    """Return a judge's name: as typed, or of the participant they are."""
    if judge.name:
        return judge.name
    row = records.participations.get(judge.participation_id) if judge.participation_id else None
    return full_name(records.persons[row.person_id]) if row else ""


def _check_marks_fit(records: VisitRecords, aspect: Aspect, values: Mapping[str, Any]) -> None:
    given = [mark.value for mark in records.marks.values() if mark.aspect_id == aspect.id]
    if not given:
        return
    kind = values.get("kind", aspect.kind)
    most = values.get("most", aspect.most)
    too_low = kind == AspectKind.MEASUREMENT and max(given) > most
    if kind != aspect.kind or too_low:
        raise UserError("aspect_has_marks")


def _check_judge_free(records: VisitRecords, judge: Judge) -> None:
    if any(mark.judge_id == judge.id for mark in records.marks.values()):
        raise UserError("judge_has_marks")


def _next_code(known: Iterable[Criterion]) -> str:
    taken = {one.code.upper() for one in known}
    letters = (chr(number) for number in range(ord("A"), ord("Z") + 1))
    return next((letter for letter in letters if letter not in taken), str(len(taken) + 1))


def _name(criterion: Criterion) -> str:
    return f"{criterion.code} {criterion.title.best('ru')}".strip()


def _fresh() -> UUID:
    return Record().id


def text_in(before: LocalText, column: str, typed: str) -> LocalText:
    """Return a text with one of its languages replaced; ``column`` ends with the language."""
    return before.with_language(column.rsplit("_", 1)[1], typed)


def move(records: VisitRecords, record: Criterion | Aspect | Judge, step: int) -> Change:
    """Return the Change that puts a record one place up (-1) or down (1) among its own kind.

    Nothing changes at the ends.
    """
    book = MarkBook(records)
    own: Sequence[Criterion | Aspect | Judge]
    if isinstance(record, Criterion):
        own = book.criteria(record.track_id)
    elif isinstance(record, Aspect):
        own = book.aspects(record.criterion_id)
    else:
        own = [one for one in book.judges if one.side == record.side]
    places = [one.id for one in own]
    target = places.index(record.id) + step
    label = Label("scheme_moved", {"n": 1})
    if not 0 <= target < len(own):
        return Change(label, ())
    moved = list(own)
    moved[target - step], moved[target] = moved[target], moved[target - step]
    return edits(label, [edit(one, order=number) for number, one in enumerate(moved)])
