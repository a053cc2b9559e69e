"""Places that are closed or too small, and buses with too few seats."""

from collections.abc import Iterator

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import Entry, at, shown_day, shown_time
from kpt_desktop.domain.records import Day, Item, Place


def closed_on(place: Place, day: Day) -> bool:
    """Tell whether a place is closed on the weekday of a day."""
    return str(day.date.isoweekday()) in place.closed_days.split()


def judge_site(frame: Frame, day: Day, item: Item) -> Iterator[Finding]:
    """Find what is wrong with the place and the vehicle of one item."""
    place, vehicle = frame.place(item), frame.vehicle(item)
    facts: dict[str, str | int] = {
        "day": shown_day(day),
        "time": shown_time(item),
        "title": frame.entry(item).title,
    }
    if place is not None:
        named = facts | {"name": place.name.best(frame.lang)}
        if closed_on(place, day) and frame.checks.is_on("closed_place"):
            code = f"closed_place_{day.date.isoweekday()}"
            yield frame.finding("closed_place", (at(item, "place_id"),), named, code=code)
        yield from _too_many(frame, item, "place_full", place.capacity, named)
    if vehicle is not None:
        named = facts | {"name": vehicle.name}
        yield from _too_many(frame, item, "seats_few", vehicle.seats, named)


def _too_many(
    frame: Frame, item: Item, check: str, room: int | None, facts: dict[str, str | int]
) -> Iterator[Finding]:
    if room is None or not frame.checks.is_on(check):
        return
    count = _count(frame, frame.entry(item))
    if count > room:
        name = "place_id" if check == "place_full" else "vehicle_id"
        yield frame.finding(check, (at(item, name),), facts | {"n": count, "room": room})


def _count(frame: Frame, entry: Entry) -> int:
    """Return how many of the lists come; those who answer for it take room as well."""
    return ((entry.people | entry.answering) & frame.people.real).bit_count()
