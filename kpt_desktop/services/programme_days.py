"""Edits of whole days: copied, shifted, made compact, swapped, the same item on each of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, Update, edit, edits
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.programme import SHORTEST, duties_for


@dataclass(frozen=True, slots=True)
class Shift:
    """Where an item stands and where it would stand; minutes after midnight of its day.

    Attributes:
        fixed: the item is pinned, so it stays unless it is asked for by name.
    """

    item: Item
    start: int
    end: int | None
    fixed: bool = False


def rest_of_day(records: VisitRecords, item_id: UUID) -> tuple[Item, ...]:
    """Return an item and those of its day that start with it or later, by time.

    Raises:
        UserError: ``item_gone``, or ``item_untimed``: it has no clock time.
    """
    item = records.items.get(item_id)
    if item is None:
        raise UserError("item_gone")
    if item.start is None or item.day_id is None:
        raise UserError("item_untimed")
    later = (one for one in records.items_of(item.day_id) if (one.start or -1) >= item.start)
    return (item, *(one for one in later if one.id != item.id))


def shifts(items: Sequence[Item], minutes: int) -> tuple[Shift, ...]:
    """Return where items would stand when what comes first moves and the others follow.

    The first moves even if it is pinned: it is what was said to be late. A start that would leave
    the day is kept within it, so that nothing is lost from sight; findings say what it meets there.
    """
    return tuple(
        _shift(item, minutes, fixed=item.pinned and place > 0)
        for place, item in enumerate(items)
        if item.start is not None
    )


def _shift(item: Item, minutes: int, *, fixed: bool) -> Shift:
    before = item.start or 0
    start = before if fixed else min(max(before + minutes, 0), DAY - SHORTEST)
    end = item.end
    if end is not None:
        end = min(end + start - before, 2 * DAY)
    return Shift(item, start, end, fixed)


def apply_shifts(moved: Iterable[Shift], key: str = "day_shifted") -> Change:
    """Return the one Change that puts items where their shifts say."""
    made = [edit(one.item, start=one.start, end=one.end) for one in moved]
    return _counted(key, made)


def shift_rest(records: VisitRecords, item_id: UUID, minutes: int) -> Change:
    """Return the Change that moves an item and the rest of its day; pinned ones stay.

    Raises:
        UserError: as :func:`rest_of_day`.
    """
    return apply_shifts(shifts(rest_of_day(records, item_id), minutes))


def compact_day(records: VisitRecords, day_id: UUID, gap: int) -> Change:
    """Return the Change that puts a day's items one after another with a gap between them.

    Items that overlap keep their distances, since they are meant to be parallel. Pinned items stay,
    and what follows starts after them.

    Args:
        records: the visit.
        day_id: the day.
        gap: minutes between the end of what went before and the next start.

    Raises:
        UserError: ``gap_negative``.
    """
    if gap < 0:
        raise UserError("gap_negative")
    moved: list[Shift] = []
    free: int | None = None
    for cluster in _clusters(records.items_of(day_id)):
        first, last = cluster[0].start or 0, max(map(_end, cluster))
        fixed = any(item.pinned for item in cluster)
        by = 0 if free is None or fixed else free - first
        moved += [_shift(item, by, fixed=False) for item in cluster]
        free = max(free or 0, last + by + gap)
    return apply_shifts(moved, "day_compacted")


def _clusters(items: Iterable[Item]) -> list[list[Item]]:
    """Group timed items that overlap, directly or through others, by time."""
    groups: list[list[Item]] = []
    until = -1
    for item in sorted((one for one in items if one.start is not None), key=_times):
        if groups and _times(item)[0] < until:
            groups[-1].append(item)
        else:
            groups.append([item])
        until = max(until, _end(item))
    return groups


def _times(item: Item) -> tuple[int, int]:
    return item.start or 0, -_end(item)


def _end(item: Item) -> int:
    return item.end if item.end is not None else (item.start or 0) + SHORTEST


def copy_day(records: VisitRecords, from_id: UUID, to_id: UUID) -> tuple[Change, tuple[UUID, ...]]:
    """Return the Change that copies a day's items and duties to another day, and the copies' ids.

    What stands there already stays; the findings tell what meets.

    Raises:
        UserError: ``day_gone``, or ``day_copied_to_itself``.
    """
    _days(records, from_id, to_id)
    if from_id == to_id:
        raise UserError("day_copied_to_itself")
    order = max((item.order for item in records.items_of(to_id)), default=0)
    made: list[Operation] = []
    ids: list[UUID] = []
    for place, item in enumerate(records.items_of(from_id), start=order + 1):
        copy = replace(item, id=uuid4(), version=1, day_id=to_id, order=place)
        ids.append(copy.id)
        made += [Insert(copy), *(Insert(duty) for duty in duties_for(records, item.id, copy.id))]
    label = Label("day_copied", {"n": len(ids)})
    return Change(label, tuple(made)), tuple(ids)


def swap_days(records: VisitRecords, one_id: UUID, other_id: UUID) -> Change:
    """Return the Change that exchanges two days: what happens in them, their kinds and notes.

    Raises:
        UserError: ``day_gone``.
    """
    one, other = _days(records, one_id, other_id)
    made: list[Update | None] = [
        edit(one, kind=other.kind, note=other.note),
        edit(other, kind=one.kind, note=one.note),
    ]
    made += [edit(item, day_id=other_id) for item in records.items_of(one_id)]
    made += [edit(item, day_id=one_id) for item in records.items_of(other_id)]
    return edits(Label("days_swapped"), made if one_id != other_id else [])


def swap_items(records: VisitRecords, one_id: UUID, other_id: UUID) -> Change:
    """Return the Change that exchanges two items.

    Across days each takes the other's start. Within a day the later one starts where the earlier
    did, and the earlier ends where the later did, so that nothing between them is met.

    Raises:
        UserError: ``item_gone``, or ``item_untimed``: one of them has no clock time.
    """
    found = [records.items.get(item_id) for item_id in (one_id, other_id)]
    pair = [item for item in found if item is not None]
    if len(pair) < 2:
        raise UserError("item_gone")
    if any(item.start is None for item in pair):
        raise UserError("item_untimed")
    first, second = sorted(pair, key=lambda item: (item.start or 0, item.order))
    if first.day_id != second.day_id:
        values = [_at(first, second.day_id, second.start), _at(second, first.day_id, first.start)]
    else:
        length = _length(first)
        late = max(_end(second) - length, (first.start or 0) + _length(second))
        values = [_at(first, first.day_id, late), _at(second, second.day_id, first.start)]
    made = [edit(item, **new) for item, new in zip((first, second), values, strict=True)]
    return edits(Label("items_swapped"), made)


def _length(item: Item) -> int:
    return _end(item) - (item.start or 0)


def _at(item: Item, day_id: UUID | None, start: int | None) -> dict[str, Any]:
    moved = min(max(start or 0, 0), DAY - SHORTEST)
    end = None if item.end is None else min(moved + _length(item), 2 * DAY)
    return {"day_id": day_id, "start": moved, "end": end}


def items_alike(records: VisitRecords, item_id: UUID) -> tuple[Item, ...]:
    """Return an item and what is the same thing on other days, by day: lunch on each of them.

    Alike are items of the same kind whose titles agree in one language. They are edited together by
    :func:`~kpt_desktop.services.programme.edit_items`.

    Raises:
        UserError: ``item_gone``.
    """
    item = records.items.get(item_id)
    if item is None:
        raise UserError("item_gone")
    placed = [one for day in records.days_in_order() for one in records.items_of(day.id)]
    return tuple(one for one in placed if one.id == item_id or _alike(item, one))


def _alike(item: Item, other: Item) -> bool:
    pairs = zip(_titles(item), _titles(other), strict=True)
    return item.kind == other.kind and any(one and one == two for one, two in pairs)


def _titles(item: Item) -> tuple[str, str, str]:
    title = item.title
    ru, en, cs = (text.strip().casefold() for text in (title.ru, title.en, title.cs))
    return ru, en, cs


def _counted(key: str, made: Sequence[Update | None]) -> Change:
    changed = [update for update in made if update is not None]
    return Change(Label(key, {"n": len(changed)}), tuple(changed))


def _days(records: VisitRecords, *ids: UUID) -> tuple[Day, ...]:
    found = [records.days.get(day_id) for day_id in ids]
    days = tuple(day for day in found if day is not None)
    if len(days) < len(ids):
        raise UserError("day_gone")
    return days
