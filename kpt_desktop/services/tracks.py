"""The tracks of a competition, each edit one Change.

While a visit has no tracks of its own the usual ones are offered; the first edit of any of them
keeps all of them.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.audience import TRACK
from kpt_desktop.domain.changes import Change, Insert, Label, Operation, deletes, edit, edits
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import (
    Award,
    Criterion,
    Judge,
    Module,
    Penalty,
    Record,
    Track,
    Workplace,
)
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError

Own = TypeVar("Own", Module, Workplace, Criterion, Judge, Penalty, Award)

LONGEST_CODE = 12


def save_track(
    records: VisitRecords, shown: Sequence[Track], track: Track | None, values: Mapping[str, Any]
) -> tuple[Change, UUID]:
    """Return the Change of a track, or of a new one, and its id.

    A new one without a code takes it from its name. With the code the word for the track changes
    in teams and items too.

    Args:
        records: the visit.
        shown: the tracks on the screen, kept with this one if they are not yet.
        track: the edited one of them, None for a new one.
        values: of its fields.

    Raises:
        UserError: ``track_without_code``, ``track_code_unusable`` or ``track_known`` (code).
    """
    order = max((one.order for one in shown), default=-1) + 1
    present = track or Track(visit_id=records.visit.id, order=order)
    named = replace(present, **values)
    made = replace(named, code=_code(shown, named))
    label = Label("track_edited" if track else "track_added", {"title": made.code})
    operations: list[Operation | None] = [*keep_shown(records, shown, made)]
    if track is None:
        return edits(label, [*operations, Insert(made)]), made.id
    if track.id in records.tracks:
        operations.append(edit(track, **(dict(values) | {"code": made.code})))
    if made.code != track.code:
        operations += renamed(records, track.code, made.code)
    return edits(label, operations), track.id


def keep_shown(
    records: VisitRecords, shown: Iterable[Track], changed: Track | None = None
) -> Iterator[Insert]:
    """Yield what keeps the offered tracks, one of them changed; nothing once they are kept."""
    if not records.tracks:
        for track in shown:
            yield Insert(changed if changed and changed.id == track.id else track)


def renamed(records: VisitRecords, before: str, after: str) -> Iterator[Operation | None]:
    """Yield what lets teams and items follow a track to another code; an empty one leaves it."""
    for team in records.teams.values():
        if before and team.track == before:
            yield edit(team, track=after)
    for item in records.items.values():
        if before and item.audience == f"{TRACK}{before}":
            yield edit(item, audience=f"{TRACK}{after}" if after else "students")


def _code(shown: Sequence[Track], track: Track) -> str:
    code = track.code or track.name.best("ru")[:LONGEST_CODE].strip()
    if not code:
        raise UserError("track_without_code")
    if set(code) & set("+:"):
        raise UserError("track_code_unusable", code=code)
    if any(fold(one.code) == fold(code) for one in shown if one.id != track.id):
        raise UserError("track_known", code=code)
    return code


def move_track(records: VisitRecords, shown: Sequence[Track], track_id: UUID, steps: int) -> Change:
    """Return the Change that moves a track among the others, at most to their end."""
    ids = [track.id for track in shown]
    place = ids.index(track_id)
    target = min(max(place + steps, 0), len(ids) - 1)
    ordered = list(shown)
    ordered.insert(target, ordered.pop(place))
    label = Label("track_moved", {"title": shown[place].code})
    if target == place:
        return Change(label, ())
    if not records.tracks:
        return edits(label, [Insert(replace(one, order=n)) for n, one in enumerate(ordered)])
    return edits(label, [edit(one, order=number) for number, one in enumerate(ordered)])


def delete_track(records: VisitRecords, shown: Sequence[Track], track: Track) -> Change:
    """Return the Change that deletes a track with all that hangs on it.

    Teams and items that named it stay, without it.

    Raises:
        UserError: ``track_has_marks``.
    """
    label = Label("track_deleted", {"title": track.code})
    others = [one for one in shown if one.id != track.id]
    operations: list[Operation | None] = [*keep_shown(records, others)]
    operations += renamed(records, track.code, "")
    if track.id not in records.tracks:
        return edits(label, operations)
    going = what_goes(records, track)
    modules = {one.id for one in going if isinstance(one, Module)}
    freed = freed_modules(records, modules, {one.id for one in going})
    return edits(label, [*operations, *freed, *deletes([*going, track])])


def what_goes(records: VisitRecords, track: Track) -> list[Record]:
    """Return what hangs on a track and would go with it.

    Raises:
        UserError: ``track_has_marks``.
    """
    modules, workplaces = _own(records.modules, track), _own(records.workplaces, track)
    criteria = _own(records.criteria, track)
    places, parts = {one.id for one in workplaces}, {one.id for one in criteria}
    aspects = [one for one in records.aspects.values() if one.criterion_id in parts]
    marked = {one.id for one in aspects} & {one.aspect_id for one in records.marks.values()}
    sheets = any(sheet.criterion_id in parts for sheet in records.mark_sheets.values())
    if marked or sheets or _own(records.penalties, track):
        raise UserError("track_has_marks", code=track.code)
    seats = [seat for seat in records.seats.values() if seat.workplace_id in places]
    judges, awards = _own(records.judges, track), _own(records.awards, track)
    return [*modules, *workplaces, *seats, *criteria, *aspects, *judges, *awards]


def _own(some: Mapping[UUID, Own], track: Track) -> list[Own]:
    return [one for one in some.values() if one.track_id == track.id]


def freed_modules(
    records: VisitRecords, going: Collection[UUID], others: Collection[UUID] = ()
) -> list[Operation | None]:
    """Return what frees others of modules that go.

    Items keep their words; the modules that went on with one begin anew. ``others`` are records
    that go too, and need not be freed.
    """
    freed: list[Operation | None] = [
        edit(item, module_id=None) for item in records.items.values() if item.module_id in going
    ]
    freed += [
        edit(part, module_id=None)
        for part in records.criteria.values()
        if part.module_id in going and part.id not in others
    ]
    freed += [
        edit(one, follows_id=None)
        for one in records.modules.values()
        if one.follows_id in going and one.id not in going
    ]
    return freed


def track_title(track: Track | None, lang: str) -> str:
    """Return what a track is called in a language, its code where it has no name."""
    name = track.name if track else NO_TEXT
    return name.best(lang) or (track.code if track else "")


def named_track(tracks: Iterable[Track], code: str) -> Track | None:
    """Return the track with a code."""
    return next((track for track in tracks if track.code == code), None)


def name_of(tracks: Iterable[Track], code: str) -> LocalText:
    """Return the name of the track with a code, the code itself where there is none."""
    track = named_track(tracks, code)
    return track.name if track and track.name else LocalText(code, code, code)
