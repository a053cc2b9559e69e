"""Edits of the programme: items coming, going and moving, and kinds of days, each one Change."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from kpt_desktop.domain.changes import Change, Insert, Label, deletes, edit, edits
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records import Duty, Item
from kpt_desktop.domain.times import DAY, clock
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.duties import DutyEntry, duty_edits

LONGEST_OVER_MIDNIGHT = 12 * 60
"""An end before its start means the next day only up to this length; else it is a slip (F71)."""

SHORTEST = 5
"""An item is never made shorter than this many minutes by the window's own steps (U44)."""

USUAL = 60
"""Minutes of an item that was put somewhere without an end."""


def check_times(start: int | None, end: int | None) -> tuple[int | None, int | None]:
    """Return start and end as they are stored, an end after midnight counted on past 24:00.

    Args:
        start: minutes after midnight, or None.
        end: minutes after the same midnight (0 to 2880), or None; 24:00 is an end, never a start.

    Raises:
        UserError: ``item_end_without_start``, ``item_start_out_of_day``, ``item_zero_length``,
            ``item_ends_before_start`` or ``item_too_long``.
    """
    if start is None:
        if end is not None:
            raise UserError("item_end_without_start")
        return None, None
    if not 0 <= start < DAY:
        raise UserError("item_start_out_of_day")
    if end is None:
        return start, None
    if end == start:
        raise UserError("item_zero_length")
    if end < start:
        if end < 0 or end + DAY - start > LONGEST_OVER_MIDNIGHT:
            raise UserError("item_ends_before_start", start=clock(start), end=clock(end))
        end += DAY
    if end > 2 * DAY:
        raise UserError("item_too_long")
    return start, end


def add_item(
    records: VisitRecords,
    day_id: UUID | None,
    start: int | None,
    end: int | None,
    title: LocalText = NO_TEXT,
    *,
    duties: Sequence[DutyEntry] = (),
    **fields: Any,
) -> tuple[Change, UUID]:
    """Return the Change that adds an item with who does what at it, and the item's id.

    Raises:
        UserError: as :func:`check_times` and ``duty_edits``.
    """
    start, end = check_times(start, end)
    made = Item(visit_id=records.visit.id, day_id=day_id, start=start, end=end, title=title)
    item = replace(made, **({"order": next_order(records, day_id)} | fields))
    made_duties = duty_edits(records, item.id, duties)
    return edits(item_label("item_added", item), [Insert(item), *made_duties]), item.id


def edit_item(
    records: VisitRecords,
    item_id: UUID,
    *,
    duties: Sequence[DutyEntry] | None = None,
    **values: Any,
) -> Change:
    """Return the Change of an item's fields, empty when it has those values already.

    A clock time takes the part of the day away, and the other way round.

    Args:
        records: the visit.
        item_id: the item.
        duties: who does what at it from now on; None leaves that as it is.
        values: new values of the item's fields.

    Raises:
        UserError: as :func:`check_times` and ``duty_edits``, or ``item_gone``.
    """
    item = _item(records, item_id)
    update = edit(item, **_complete(records, item, values))
    told = [] if duties is None else duty_edits(records, item_id, duties)
    moved = update is not None and update.after.keys() <= {"day_id", "start", "end", "order"}
    return edits(item_label("item_moved" if moved else "item_edited", item), [update, *told])


def edit_items(records: VisitRecords, values: Mapping[UUID, Mapping[str, Any]]) -> Change:
    """Return one Change of the fields of several items, by their ids.

    Raises:
        UserError: as :func:`edit_item`.
    """
    items = _items(records, values)
    updates = [edit(i, **_complete(records, i, dict(values[i.id]))) for i in items]
    return edits(count_label("item_edited", "items_edited", items), updates)


def shift_items(records: VisitRecords, ids: Iterable[UUID], minutes: int) -> Change:
    """Return one Change that moves items by some minutes within their days.

    Items without a clock time stay. When one would leave its day, none moves, so that their
    distances stay.
    """
    items = [item for item in _items(records, ids) if item.start is not None]
    starts = [item.start + minutes for item in items if item.start is not None]
    inside = all(0 <= start < DAY for start in starts)
    moves = (
        edit(item, **moved_values(records, item, item.day_id, start))
        for item, start in zip(items, starts, strict=True)
        if inside
    )
    return edits(count_label("item_moved", "items_moved", items), moves)


def move_to_day(records: VisitRecords, ids: Iterable[UUID], day_id: UUID | None) -> Change:
    """Return one Change that puts items on another day, or in the pool, at their own times."""
    items = _items(records, ids)
    order = next_order(records, day_id)
    moves = (
        edit(item, day_id=day_id, order=order + place)
        for place, item in enumerate(i for i in items if i.day_id != day_id)
    )
    return edits(count_label("item_moved", "items_moved", items), moves)


def delete_items(records: VisitRecords, ids: Iterable[UUID]) -> Change:
    """Return one Change that deletes items, and what people had to do at them."""
    items = _items(records, ids)
    going = {item.id for item in items}
    duties = [duty for duty in records.duties.values() if duty.item_id in going]
    return Change(count_label("item_deleted", "items_deleted", items), deletes([*items, *duties]))


def duties_for(records: VisitRecords, item_id: UUID, copy_id: UUID) -> tuple[Duty, ...]:
    """Return what people do at an item as what they will do at its copy."""
    return tuple(
        replace(duty, id=uuid4(), version=1, item_id=copy_id)
        for duty in records.duties.values()
        if duty.item_id == item_id
    )


def set_day_kind(records: VisitRecords, day_id: UUID, kind: DayKind) -> Change:
    """Return the Change of what a day is for.

    Raises:
        UserError: ``day_gone``.
    """
    day = records.days.get(day_id)
    if day is None:
        raise UserError("day_gone")
    return edits(Label(f"day_kind_{kind.value}", {}), [edit(day, kind=kind)])


def free_start(records: VisitRecords, day_id: UUID | None) -> int:
    """Return when a new item of a day would usually start: after its last one, else at 9:00."""
    ends = [
        item.end if item.end is not None else item.start + USUAL
        for item in records.items_of(day_id)
        if item.start is not None
    ]
    latest = max(ends, default=9 * 60)
    return min(latest, DAY - USUAL)


def _complete(records: VisitRecords, item: Item, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with what follows from them: part of the day, minutes, place in order."""
    if values.get("start") is not None:
        values = {"part": None} | values
    elif values.get("part") is not None and "start" not in values:
        values = {"start": None, "end": None} | values
    if {"start", "end"} & values.keys():
        times = check_times(values.get("start", item.start), values.get("end", item.end))
        values["start"], values["end"] = times
    elsewhere = "day_id" in values and values["day_id"] != item.day_id
    if elsewhere and "order" not in values:
        values["order"] = next_order(records, values["day_id"])
    return values


def moved_values(
    records: VisitRecords, item: Item, day_id: UUID | None, start: int | None
) -> dict[str, Any]:
    """Return the fields of an item put on a day and at a time; without a start only on a day."""
    values: dict[str, Any] = {"day_id": day_id}
    if day_id != item.day_id:
        values["order"] = next_order(records, day_id)
    if start is None:
        return values
    start = min(max(start, 0), DAY - 1)
    values |= {"start": start, "part": None}
    if item.start is None:
        values["end"] = min(start + USUAL, 2 * DAY)
    elif item.end is not None:
        values["end"] = min(start + item.end - item.start, 2 * DAY)
    return values


def _item(records: VisitRecords, item_id: UUID) -> Item:
    found = records.items.get(item_id)
    if found is None:
        raise UserError("item_gone")
    return found


def _items(records: VisitRecords, ids: Iterable[UUID]) -> list[Item]:
    return [records.items[item_id] for item_id in ids if item_id in records.items]


def next_order(records: VisitRecords, day_id: UUID | None) -> int:
    """Return the place behind a day's last item."""
    return max((item.order for item in records.items_of(day_id)), default=0) + 1


def item_label(key: str, item: Item) -> Label:
    """Return a label with the title, or with the time where there is no title yet."""
    name = item.title.best("ru") or (clock(item.start) if item.start is not None else "…")
    return Label(key, {"title": name})


def count_label(one: str, many: str, items: Collection[Item]) -> Label:
    """Return a label with the title of a single item, or with the number of several."""
    if len(items) == 1:
        return item_label(one, next(iter(items)))
    return Label(many, {"n": len(items)})
