"""Items of a programme on the clipboard: as JSON for ourselves, as a table for other programs."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.records import Duty, Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.copied_items import (
    LAYOUT,
    read_items,
    row_of,
)
from kpt_desktop.services.programme import edit_items
from kpt_desktop.services.programme_moves import insert_items
from kpt_desktop.services.time_entry import show_times


def to_json(records: VisitRecords, ids: Iterable[UUID]) -> str:
    """Return items as this program takes them, days counted from the first one's."""
    days = {day.id: number for number, day in enumerate(records.days_in_order())}
    items = _in_order(records, ids)
    first = min((days[i.day_id] for i in items if i.day_id in days), default=0)
    rows = []
    for item in items:
        day = days[item.day_id] - first if item.day_id in days else None
        rows.append(row_of(records, item) | {"day": day})
    return json.dumps({"layout": LAYOUT, "items": rows}, ensure_ascii=False)


def to_rows(records: VisitRecords, ids: Iterable[UUID], lang: str) -> list[list[str]]:
    """Return items as rows of a table; with several days each begins with its date."""
    items = _in_order(records, ids)
    several = len({item.day_id for item in items}) > 1
    rows: list[list[str]] = []
    day: object = items[0].day_id if items and not several else ...
    for item in items:
        if item.day_id != day:
            day = item.day_id
            found = records.days.get(item.day_id) if item.day_id else None
            rows.append([found.date.strftime("%d.%m.%Y") if found else ""])
        when = show_times(item.start, item.end, item.part, lang, approximate=item.approximate)
        audience = audience_word(item.audience, lang) if item.audience != "all" else ""
        rows.append([when, item.title.best(lang), item.place.best(lang), audience])
    return rows


def paste_json(
    records: VisitRecords, copied: str, day_id: UUID | None, start: int | None
) -> tuple[Change, tuple[UUID, ...]]:
    """Return one Change that adds copied items, and their ids.

    Args:
        records: of the visit they come to, perhaps another one.
        copied: what :func:`to_json` made; anything else is refused.
        day_id: where the first day's items go; later days follow. Items past the last day wait
            in the pool.
        start: minute at which the earliest item of the first day begins, the others keeping their
            distances; None leaves all at their own times.

    Raises:
        UserError: ``clipboard_unreadable``.
    """
    rows = read_items(records, copied)
    days = [day.id for day in records.days_in_order()]
    at = days.index(day_id) if day_id in days else None
    shift = _shift(rows, start)
    made, duties = [], []
    for row in rows:
        number, told = row.pop("day"), row.pop("duties")
        item = Item(visit_id=records.visit.id, **row)
        duties += [Duty(item_id=item.id, **duty) for duty in told]
        if at is not None and number is not None and at + number < len(days):
            item = replace(item, day_id=days[at + number])
        if item.start is not None:
            begin = min(max(item.start + shift, 0), DAY - 1)
            end = None if item.end is None else min(item.end - item.start + begin, 2 * DAY)
            item = replace(item, start=begin, end=end)
        made.append(item)
    return insert_items(records, made, "item_pasted", "items_pasted", duties)


def paste_cells(
    records: VisitRecords,
    values: Mapping[UUID, Mapping[str, Any]],
    new: Iterable[Mapping[str, Any]],
    day_id: UUID | None,
) -> Change:
    """Return one Change of cells pasted over items, and of new items below them.

    Raises:
        UserError: as ``edit_items``.
    """
    edited = edit_items(records, values)
    made = [Item(visit_id=records.visit.id, day_id=day_id, **fields) for fields in new]
    if not made:
        return edited
    added, _ = insert_items(records, made, "item_pasted", "items_pasted")
    label = added.label if not edited else Label("items_pasted", {"n": len(values) + len(made)})
    return Change(label, edited.operations + added.operations)


def _in_order(records: VisitRecords, ids: Iterable[UUID]) -> list[Item]:
    wanted = set(ids)
    places = [day.id for day in records.days_in_order()]
    listed = [item for day_id in (*places, None) for item in records.items_of(day_id)]
    return [item for item in listed if item.id in wanted]


def _shift(rows: Sequence[Mapping[str, Any]], start: int | None) -> int:
    first_day = [row["start"] for row in rows if row["start"] is not None and not row["day"]]
    return start - min(first_day) if start is not None and first_day else 0
