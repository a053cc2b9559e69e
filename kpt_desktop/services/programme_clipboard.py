"""Items of a programme on the clipboard: as JSON for ourselves, as a table for other programs."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.plain import field_types, from_plain, to_plain
from kpt_desktop.domain.records import RECORD_KINDS, Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.intake.programme import propose_rows
from kpt_desktop.intake.programme_operations import item_of
from kpt_desktop.intake.programme_proposal import ProposedItem
from kpt_desktop.services.import_programme import HOME_COUNTRY
from kpt_desktop.services.programme import check_times
from kpt_desktop.services.programme_cells import LONGEST_LINE, LONGEST_NOTE, audience_word
from kpt_desktop.services.programme_moves import insert_items
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.time_entry import show_times

LAYOUT = 1
"""Number of the JSON layout; another one is not ours to read."""

MOST_ITEMS = 500
"""More items than any visit has; what is longer was copied by mistake (F95)."""

LONGEST_COPY = 2_000_000
"""Characters of a JSON text that are looked at."""

_LEFT_OUT = {"id", "version", "visit_id", "day_id", "order"}


def to_json(records: VisitRecords, ids: Iterable[UUID]) -> str:
    """Return items as this program takes them, days counted from the first one's."""
    days = {day.id: number for number, day in enumerate(records.days_in_order())}
    items = _in_order(records, ids)
    first = min((days[i.day_id] for i in items if i.day_id in days), default=0)
    rows = []
    for item in items:
        row: dict[str, Any] = {
            f.name: to_plain(getattr(item, f.name)) for f in fields(item) if f.name not in _LEFT_OUT
        }
        row["day"] = days[item.day_id] - first if item.day_id in days else None
        rows.append(row)
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
    rows = _rows_of(records, copied)
    days = [day.id for day in records.days_in_order()]
    at = days.index(day_id) if day_id in days else None
    shift = _shift(rows, start)
    made = []
    for row in rows:
        number = row.pop("day")
        item = Item(visit_id=records.visit.id, **row)
        if at is not None and number is not None and at + number < len(days):
            item = replace(item, day_id=days[at + number])
        if item.start is not None:
            begin = min(max(item.start + shift, 0), DAY - 1)
            end = None if item.end is None else min(item.end - item.start + begin, 2 * DAY)
            item = replace(item, start=begin, end=end)
        made.append(item)
    return insert_items(records, made, "item_pasted", "items_pasted")


def paste_rows(
    records: VisitRecords, rows: Sequence[Sequence[str]], day_id: UUID | None
) -> tuple[Change, tuple[UUID, ...]]:
    """Return one Change that adds the items of copied text, and their ids.

    Lines are read as a partner's programme is: «9:00-10:30», a title and a place in cells or in
    one line, headings with dates for several days. Where no time is found, each line is a title
    and what follows it in the next cell its place. What stands under no date goes to ``day_id``.

    Raises:
        UserError: ``clipboard_unreadable``: there are no words in it; ``clipboard_too_long``.
    """
    if len(rows) > MOST_ITEMS:
        raise UserError("clipboard_too_long", limit=MOST_ITEMS)
    dates = {day.date: day.id for day in records.days_in_order()}
    visit = records.visit
    country = records.organisation(Side.HOST).country or HOME_COUNTRY
    proposed = propose_rows(rows, start=visit.start, end=visit.end, host_country=country)
    if not any(day.items for day in proposed):
        timed = [["", *row] for row in rows if any(cell.strip() for cell in row)]
        head = [["Время", "Мероприятие", "Место"]]
        proposed = propose_rows([*head, *timed], start=visit.start, end=visit.end)
    made = []
    for day in proposed:
        to = day_id if day.date is None else dates.get(day.date)
        made += [_item(one, visit.id, to) for one in day.items if one.title]
    if not made:
        raise UserError("clipboard_unreadable")
    return insert_items(records, made, "item_pasted", "items_pasted")


def _item(proposed: ProposedItem, visit_id: UUID, day_id: UUID | None) -> Item:
    made = item_of(proposed, visit_id, day_id, 0)
    start, end = _times(made.start, made.end)
    return replace(made, start=start, end=end)


def _in_order(records: VisitRecords, ids: Iterable[UUID]) -> list[Item]:
    wanted = set(ids)
    places = [day.id for day in records.days_in_order()]
    listed = [item for day_id in (*places, None) for item in records.items_of(day_id)]
    return [item for item in listed if item.id in wanted]


def _shift(rows: Sequence[Mapping[str, Any]], start: int | None) -> int:
    first_day = [row["start"] for row in rows if row["start"] is not None and not row["day"]]
    return start - min(first_day) if start is not None and first_day else 0


def _rows_of(records: VisitRecords, copied: str) -> list[dict[str, Any]]:
    """Return the fields of copied items; whatever is not as it should be becomes a default."""
    try:
        said = json.loads(copied) if len(copied) <= LONGEST_COPY else None
    except (ValueError, RecursionError):
        said = None
    rows = said.get("items") if isinstance(said, dict) and said.get("layout") == LAYOUT else None
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_ITEMS:
        raise UserError("clipboard_unreadable")
    return [_fields(records, row) for row in rows if isinstance(row, dict)]


def _fields(records: VisitRecords, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copied item's fields; references to records this visit lacks stay behind."""
    read = {
        name: value
        for name in field_types(Item)
        if name in row and name not in _LEFT_OUT
        and (value := _value(records, name, row[name])) not in {None, ""}
    }  # fmt: skip
    start, end = _times(read.get("start"), read.get("end"))
    part = read.get("part") if start is None else None
    day = _number(row.get("day"))
    told = day if day is not None and 0 <= day <= MOST_ITEMS else None
    return read | {"start": start, "end": end, "part": part, "day": told}


def _value(records: VisitRecords, name: str, said: Any) -> Any:
    """Return a field's value if it fits the field's type, else None."""
    kind = field_types(Item)[name]
    simple: dict[Any, Any] = {
        bool: lambda: said if isinstance(said, bool) else None,
        int: lambda: _number(said),
        str: lambda: _line(said, LONGEST_NOTE),
        LocalText: lambda: _text(said),
    }
    if kind in simple:
        return simple[kind]()
    try:
        value = from_plain(Item, name, said)
    except (ValueError, TypeError, AttributeError):
        return None
    foreign = isinstance(value, UUID)
    return None if foreign and not any(records.record(k, value) for k in RECORD_KINDS) else value


def _times(start: int | None, end: int | None) -> tuple[int | None, int | None]:
    """Return times that can be stored; an impossible end is left out, a start too."""
    for pair in ((start, end), (start, None)):
        try:
            return check_times(*pair)
        except UserError:
            continue
    return None, None


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _text(value: Any) -> LocalText:
    said = value if isinstance(value, dict) else {}
    return LocalText(*(_line(said.get(lang), LONGEST_LINE) for lang in ("ru", "en", "cs")))


def _line(value: Any, most: int) -> str:
    if not isinstance(value, str):
        return ""
    try:
        return clean_line(value, most)
    except UserError:
        return clean_line(value[:most], most)
