"""The modules and the workplaces of a track, each edit one Change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, deletes, edit, edits
from kpt_desktop.domain.records import Module, Track, Workplace
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.tracks import freed_modules, keep_shown

P = TypeVar("P", Module, Workplace)


def modules_of(records: VisitRecords, track_id: UUID) -> tuple[Module, ...]:
    """Return the modules of a track in their order."""
    return _in_order(one for one in records.modules.values() if one.track_id == track_id)


def workplaces_of(records: VisitRecords, track_id: UUID) -> tuple[Workplace, ...]:
    """Return the workplaces of a track in their order."""
    return _in_order(one for one in records.workplaces.values() if one.track_id == track_id)


def _in_order(some: Iterable[P]) -> tuple[P, ...]:
    return tuple(sorted(some, key=lambda one: (one.order, str(one.id))))


def save_module(
    records: VisitRecords,
    shown: Sequence[Track],
    track_id: UUID,
    module: Module | None,
    values: Mapping[str, Any],
) -> tuple[Change, UUID]:
    """Return the Change of a module, or of a new one, and its id.

    A new one without a code gets the next letter.

    Args:
        records: the visit.
        shown: the tracks on the screen, kept if they are not yet.
        track_id: one of them.
        module: None for a new one.
        values: of its fields.

    Raises:
        UserError: ``module_without_code``, ``module_known`` or ``module_after_itself`` (code).
    """
    own = modules_of(records, track_id)
    made = replace(module or Module(track_id=track_id, order=_next(own)), **values)
    if module is None and not made.code:
        made = replace(made, code=next_letter(own))
    if not made.code:
        raise UserError("module_without_code")
    if any(one.code.casefold() == made.code.casefold() for one in own if one.id != made.id):
        raise UserError("module_known", code=made.code)
    if _goes_round(records, made):
        raise UserError("module_after_itself", code=made.code)
    return _saved(records, shown, module, made, values, "module", made.code)


def save_workplace(
    records: VisitRecords,
    shown: Sequence[Track],
    track_id: UUID,
    place: Workplace | None,
    values: Mapping[str, Any],
) -> tuple[Change, UUID]:
    """Return the Change of a workplace, or of a new one, and its id.

    A new one without a name gets the next number. Arguments are those of :func:`save_module`.

    Raises:
        UserError: ``workplace_without_name`` or ``workplace_known`` (name).
    """
    own = workplaces_of(records, track_id)
    made = replace(place or Workplace(track_id=track_id, order=_next(own)), **values)
    if place is None and not made.name:
        made = replace(made, name=str(len(own) + 1))
    if not made.name:
        raise UserError("workplace_without_name")
    if any(one.name.casefold() == made.name.casefold() for one in own if one.id != made.id):
        raise UserError("workplace_known", name=made.name)
    return _saved(records, shown, place, made, values, "workplace", made.name)


def _saved(
    records: VisitRecords,
    shown: Sequence[Track],
    before: P | None,
    made: P,
    values: Mapping[str, Any],
    word: str,
    title: str,
) -> tuple[Change, UUID]:
    if before is None:
        label = Label(f"{word}_added", {"title": title})
        return Change(label, (*keep_shown(records, shown), Insert(made))), made.id
    return edits(Label(f"{word}_edited", {"title": title}), [edit(before, **values)]), made.id


def next_letter(modules: Sequence[Module]) -> str:
    """Return the first Latin letter that no module has; a number once all are taken."""
    taken = {one.code.upper() for one in modules}
    letters = (chr(number) for number in range(ord("A"), ord("Z") + 1))
    return next((letter for letter in letters if letter not in taken), str(len(modules) + 1))


def _next(some: Sequence[Module | Workplace]) -> int:
    return max((one.order for one in some), default=-1) + 1


def _goes_round(records: VisitRecords, module: Module) -> bool:
    """Tell whether a module would follow itself, if through others."""
    seen = {module.id}
    follows = module.follows_id
    while follows is not None:
        if follows in seen:
            return True
        seen.add(follows)
        known = records.modules.get(follows)
        follows = known.follows_id if known else None
    return False


def move_part(own: Sequence[P], one: P, steps: int) -> Change:
    """Return the Change that moves a module or a workplace among its track's, as far as it goes."""
    ordered = list(own)
    place = [part.id for part in own].index(one.id)
    target = min(max(place + steps, 0), len(ordered) - 1)
    ordered.insert(target, ordered.pop(place))
    moved = [edit(part, order=number) for number, part in enumerate(ordered)]
    return edits(_moved(one), moved if target != place else [])


def _moved(one: Module | Workplace) -> Label:
    if isinstance(one, Module):
        return Label("module_moved", {"title": one.code})
    return Label("workplace_moved", {"title": one.name})


def delete_module(records: VisitRecords, module: Module) -> Change:
    """Return the Change that deletes a module; items and criteria of it stay, without it."""
    freed = freed_modules(records, {module.id})
    return edits(Label("module_deleted", {"title": module.code}), [*freed, *deletes([module])])


def delete_workplace(records: VisitRecords, place: Workplace) -> Change:
    """Return the Change that deletes a workplace with what was drawn there."""
    seats = [seat for seat in records.seats.values() if seat.workplace_id == place.id]
    operations: list[Operation] = list(deletes([*seats, place]))
    return edits(Label("workplace_deleted", {"title": place.name}), operations)
