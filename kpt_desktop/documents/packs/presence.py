"""When guests come and go each day, for the security desk."""

from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import Cell, Table, cell
from kpt_desktop.documents.packs.tables import table
from kpt_desktop.domain.attending import attending
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import DAY, clock

_DAYS = (("date", 100), ("first", 100), ("last", 100), ("guests", 100))


def presence_table(making: Making) -> Table:
    """Return, for each day, from when to when the programme has something for guests."""
    rows = tuple(
        row for day in making.records.days_in_order() if (row := _day_row(making, day)) is not None
    )
    return table(making, "presence", _DAYS, rows)


def _day_row(making: Making, day: Day) -> tuple[Cell, ...] | None:
    lang = making.languages[0]
    timed = [
        (item, guests)
        for item in making.records.items_of(day.id)
        if item.start is not None and (guests := _guests(making, item))
    ]
    if not timed:
        return None
    first = min(item.start or 0 for item, _ in timed)
    last = max(item.end or item.start or 0 for item, _ in timed)
    return (
        cell(day.date, lang),
        cell(clock(first), lang),
        cell(clock(min(last, 2 * DAY - 1)), lang),
        cell(max(guests for _, guests in timed), lang),
    )


def _guests(making: Making, item: Item) -> int:
    people = attending(making.records, item) or ()
    return sum(row.delegation.side == Side.GUEST for row in people)
