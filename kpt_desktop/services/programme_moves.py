"""Several items put somewhere at once, and one end of an item: what a drag leaves behind."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID, uuid4

from kpt_desktop.domain.changes import Change, Insert, edit, edits
from kpt_desktop.domain.records import Duty, Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.programme import (
    SHORTEST,
    count_label,
    duties_for,
    item_label,
    moved_values,
    next_order,
)


class Placement(NamedTuple):
    """Where an item goes: a day (None for the pool) and minutes after its midnight.

    Without a start the item keeps its own time or part of the day.
    """

    item_id: UUID
    day_id: UUID | None
    start: int | None


def place_items(records: VisitRecords, placements: Iterable[Placement]) -> Change:
    """Return one Change that puts items where they were dropped, their durations kept.

    Items that are gone are passed over.
    """
    known = [(records.items[p.item_id], p) for p in placements if p.item_id in records.items]
    coming: Counter[UUID | None] = Counter()
    moves = []
    for item, place in known:
        values = moved_values(records, item, place.day_id, place.start)
        if "order" in values:
            values["order"] += coming[place.day_id]
            coming[place.day_id] += 1
        moves.append(edit(item, **values))
    return edits(count_label("item_moved", "items_moved", [item for item, _ in known]), moves)


def copy_items(
    records: VisitRecords, placements: Iterable[Placement]
) -> tuple[Change, tuple[UUID, ...]]:
    """Return one Change that copies items with their duties, and the copies' ids."""
    known = [(records.items[p.item_id], p) for p in placements if p.item_id in records.items]
    copies = [
        replace(item, id=uuid4(), version=1, **moved_values(records, item, p.day_id, p.start))
        for item, p in known
    ]
    pairs = [(item.id, copy.id) for (item, _), copy in zip(known, copies, strict=True)]
    duties = [duty for pair in pairs for duty in duties_for(records, *pair)]
    return insert_items(records, copies, "item_copied", "items_copied", duties)


def insert_items(
    records: VisitRecords,
    items: Sequence[Item],
    one: str,
    many: str,
    duties: Sequence[Duty] = (),
) -> tuple[Change, tuple[UUID, ...]]:
    """Return one Change that adds items behind those of their days, and their ids.

    Args:
        records: of the visit they come to.
        items: new ones, each with its day.
        one: label for a single item; its fact is ``title``.
        many: label for several; its fact is ``n``.
        duties: of these items.
    """
    orders: dict[UUID | None, int] = {}
    made = []
    for item in items:
        order = orders.get(item.day_id) or next_order(records, item.day_id)
        orders[item.day_id] = order + 1
        made.append(replace(item, order=order))
    change = Change(count_label(one, many, made), tuple(map(Insert, (*made, *duties))))
    return change, tuple(item.id for item in made)


def shift_to_grid(records: VisitRecords, ids: Iterable[UUID], step: int) -> int:
    """Return by how many minutes to shift items so that the first one reaches a grid line.

    Args:
        records: of the visit.
        ids: the items; those without a clock time do not count.
        step: minutes of the grid; negative for the line before.
    """
    starts = [
        start for i in ids if i in records.items and (start := records.items[i].start) is not None
    ]
    first, size = min(starts, default=0), abs(step)
    beyond = first % size
    if step > 0:
        return size - beyond
    return -(beyond or size)


def set_span(records: VisitRecords, item_id: UUID, start: int, end: int | None) -> Change:
    """Return the Change of an item's start and end, which is never less than five minutes later.

    Args:
        records: of the visit.
        item_id: the item.
        start: minutes after midnight, within the day.
        end: minutes after the same midnight; None leaves an item with only a start so.

    Raises:
        UserError: ``item_gone``.
    """
    item = records.items.get(item_id)
    if item is None:
        raise UserError("item_gone")
    start = max(min(start, DAY - 1), 0)
    end = None if end is None else min(max(end, start + SHORTEST), 2 * DAY)
    return edits(item_label("item_resized", item), [edit(item, start=start, end=end, part=None)])


def step_end(records: VisitRecords, item_id: UUID, step: int) -> Change:
    """Return the Change that moves an item's end to the next grid line, or to that before it.

    Args:
        records: of the visit.
        item_id: the item; one with only a start gets an end.
        step: minutes of the grid; negative for earlier.

    Raises:
        UserError: ``item_gone``.
    """
    item = records.items.get(item_id)
    if item is None:
        raise UserError("item_gone")
    if item.start is None:
        return edits(item_label("item_resized", item), [])
    end = item.end if item.end is not None else item.start
    return set_span(records, item_id, item.start, _next_line(end, step))


def step_start(records: VisitRecords, item_id: UUID, step: int) -> Change:
    """Return the Change that moves an item's start alone, as :func:`step_end` does its end."""
    item = records.items.get(item_id)
    if item is None:
        raise UserError("item_gone")
    if item.start is None:
        return edits(item_label("item_resized", item), [])
    latest = DAY - 1 if item.end is None else item.end - SHORTEST
    return set_span(records, item_id, min(_next_line(item.start, step), latest), item.end)


def _next_line(minute: int, step: int) -> int:
    size = abs(step)
    return (minute // size + 1) * size if step > 0 else (minute - 1) // size * size
