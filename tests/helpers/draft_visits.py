"""Visits to draft a programme for, as lifelike as the quality of drafts is measured on."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kpt_desktop.domain.enums import DayKind, ItemKind, VisitKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Item, Regulation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.draft_wishes import Wish, new_wish, usual_wishes
from tests.helpers.sample_visit import sample_visit

Case = tuple[VisitRecords, tuple[Wish, ...]]


def emptied_week() -> Case:
    """The sample's week with nothing in it."""
    records = emptied()
    return records, usual_wishes(records)


def week_with_travel() -> Case:
    """The sample's week with only its arrival and departure."""
    records = emptied(ItemKind.ARRIVAL, ItemKind.DEPARTURE)
    return records, usual_wishes(records)


def directors_day() -> Case:
    """One day of a directors' delegation."""
    records = without_people(with_days(emptied(), (DayKind.FREE,)))
    regulation = Regulation(
        id=records.regulation.id, students=None, teachers=None,
        competition_days=None, culture_days=None,
    )  # fmt: skip
    visit = replace(records.visit, kind=VisitKind.DIRECTORS)
    records = replace(records, visit=visit, regulation=regulation)
    return records, usual_wishes(records)


def swapping_groups() -> Case:
    """A week of three tracks: each group does each module, at one workplace each."""
    records = emptied(ItemKind.ARRIVAL, ItemKind.DEPARTURE)
    wishes = [wish for wish in usual_wishes(records) if wish.sort != "module"]
    module = new_wish(records, "module", 3)
    wishes += [replace(module, audience=f"group{number}", minutes=150) for number in (1, 2, 3)]
    return records, tuple(wishes)


def two_delegations() -> Case:
    """Guests and hosts go their own ways for a part of the week."""
    records = emptied(ItemKind.ARRIVAL, ItemKind.DEPARTURE)
    lesson = replace(new_wish(records, "other", 3), audience="hosts", minutes=90)
    tour = replace(new_wish(records, "excursion", 2), audience="guests", minutes=120)
    wishes = [replace(w, count=1) if w.sort == "trip" else w for w in usual_wishes(records)]
    return records, (*wishes, lesson, tour)


def tight_days() -> Case:
    """Three days, half of them taken, and more wishes than fit."""
    kinds = (DayKind.COMPETITION, DayKind.COMPETITION, DayKind.CULTURE)
    records = with_days(emptied(), kinds)
    days = records.days_in_order()
    taken = [
        pinned(days[0], 600, 750, "Reception at the town hall", ItemKind.OFFICIAL_MEETING),
        pinned(days[1], 780, 1020, "Shipyard", ItemKind.COMPANY_VISIT),
        pinned(days[2], 540, 960, "Peterhof", ItemKind.CULTURE),
    ]
    records = replace(records, items={item.id: item for item in taken})
    wishes = {wish.sort: wish for wish in usual_wishes(records)}
    wishes["module"] = replace(wishes["module"], count=5)
    wishes["excursion"] = replace(wishes["excursion"], count=3)
    wishes["language"] = replace(wishes["language"], count=4)
    return records, tuple(wishes.values())


def return_leg() -> Case:
    """A mirrored visit: some items kept their hours, others wait in the pool."""
    records = sample_visit()
    items = {}
    for number, item in enumerate(records.items.values()):
        turned = {"guests": "hosts", "hosts": "guests"}.get(item.audience, item.audience)
        waits = number % 3 == 0 and item.kind != ItemKind.MEAL
        day_id = None if waits else item.day_id
        if number % 3 != 1:
            items[item.id] = replace(
                item, audience=turned, place=LocalText(), responsible="", day_id=day_id
            )
    records = replace(records, items=items)
    return records, usual_wishes(records)


CASES = {
    "emptied_week": emptied_week,
    "week_with_travel": week_with_travel,
    "directors_day": directors_day,
    "swapping_groups": swapping_groups,
    "two_delegations": two_delegations,
    "tight_days": tight_days,
    "return_leg": return_leg,
}


def emptied(*kept: ItemKind) -> VisitRecords:
    """Return the sample's visit with only items of some kinds."""
    records = sample_visit()
    items = {key: item for key, item in records.items.items() if item.kind in kept}
    return replace(records, items=items)


def with_days(records: VisitRecords, kinds: tuple[DayKind, ...]) -> VisitRecords:
    """Return a visit with days of these kinds instead of its own."""
    start = date(2026, 10, 5)
    days = [
        Day(id=UUID(int=9000 + n), visit_id=records.visit.id, date=start + timedelta(n), kind=kind)
        for n, kind in enumerate(kinds)
    ]
    end = start + timedelta(max(0, len(kinds) - 1))
    visit = replace(records.visit, start=start, end=end)
    return replace(records, visit=visit, days={day.id: day for day in days})


def without_people(records: VisitRecords) -> VisitRecords:
    """Return a visit whose lists are still empty."""
    return replace(records, persons={}, participations={})


def pinned(day: Day, start: int, end: int, title: str, kind: ItemKind, who: str = "all") -> Item:
    """Return an item that stands on a day."""
    number = 7000 + day.date.day * 1440 + start
    return Item(
        id=UUID(int=number), visit_id=day.visit_id, day_id=day.id, start=start, end=end,
        title=LocalText(title, title, title), kind=kind, audience=who,
    )  # fmt: skip
