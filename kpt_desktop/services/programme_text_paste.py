"""Copied text of a programme as items: lines from Word, rows from Excel, plain words.

Apart from the clipboard's other half: reading a programme loads much that a start does not need.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.intake.programme import propose_rows
from kpt_desktop.intake.programme_operations import item_of
from kpt_desktop.intake.programme_proposal import ProposedItem
from kpt_desktop.services.copied_items import MOST_ITEMS, storable_times
from kpt_desktop.services.import_programme import HOME_COUNTRY
from kpt_desktop.services.programme_moves import insert_items


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
    start, end = storable_times(made.start, made.end)
    return replace(made, start=start, end=end)
