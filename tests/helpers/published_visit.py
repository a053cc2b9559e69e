"""The sample visit after its programme was handed out, and after a week of edits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services import programme
from kpt_desktop.services.programme_versions import publish
from tests.helpers.sample_visit import sample_visit

PUBLISHED = datetime(2026, 9, 28, 14, 2)  # noqa: DTZ001 - local wall time


def done(records: VisitRecords, build: Callable[[VisitRecords], Change]) -> VisitRecords:
    """The records after a Change that was built from them."""
    return records.foreseeing(build(records))


def named(records: VisitRecords, title: str) -> Item:
    return next(item for item in records.items.values() if title in item.title.ru)


def published(records: VisitRecords | None = None, note: str = "") -> VisitRecords:
    """The records, the sample's by default, with their programme published once more."""
    return done(records or sample_visit(), lambda r: publish(r, PUBLISHED, note))


def edited(records: VisitRecords) -> VisitRecords:
    """One of each: moved to another day, another room, new, cancelled, reworded, misspelt."""
    days = records.days_in_order()

    def edit(found: str, /, **values: object) -> None:
        nonlocal records
        item = named(records, found)
        records = done(records, lambda r: programme.edit_item(r, item.id, **values))

    edit("«Пелла»", day_id=days[3].id)
    edit("Приём у директора", place=LocalText("каб. 305", "room 305", "kancelář 305"))
    gone = named(records, "оптическое волокно").id
    records = done(records, lambda r: programme.delete_items(r, [gone]))
    concert = LocalText("Концерт", "Concert", "Koncert")
    records = done(records, lambda r: programme.add_item(r, days[4].id, 1200, 1290, concert)[0])
    opening = named(records, "Торжественное открытие").title
    edit("Торжественное открытие", title=replace(opening, ru="Открытие и жеребьёвка"))
    lesson = named(records, "Урок английского").title
    slip = lesson.ru.replace("английского", "английсково")
    edit("Урок английского", title=replace(lesson, ru=slip))
    return records
