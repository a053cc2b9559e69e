"""A day's items as rules see them: with their people, in order, those over midnight among them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import DAY, clock_range

AT_EASE = frozenset({ItemKind.FREE_TIME, ItemKind.HOST_FAMILY})
"""What nobody is led through: people rest, and families feed them."""


def shown_day(day: Day) -> str:
    """Return a day as findings say it."""
    return f"{day.date.day:02d}.{day.date.month:02d}.{day.date.year:04d}"


def shown_time(item: Item) -> str:
    """Return an item's time as findings say it, a dash without one."""
    return clock_range(item.start, item.end) or "—"


def at(item: Item, name: str = "start") -> Subject:
    """Return an item's field as the subject of a finding."""
    return Subject(Item, item.id, name)


class Entry:
    """An item with the people it has.

    Attributes:
        people: those it surely has.
        may_have: those and any student of a group that nobody listed.
        answering: teachers who answer for it.
        has_duties: somebody is named for it.
        start, end: minutes of its day; an item without an end lasts no time.
        title, time: as findings say them.
        subject: where a click on a finding about it leads.
    """

    __slots__ = (
        "answering", "end", "has_duties", "item", "may_have", "people", "start", "subject", "time",
        "title",
    )  # fmt: skip

    def __init__(
        self,
        item: Item,
        people: int = 0,
        may_have: int = 0,
        answering: int = 0,
        *,
        has_duties: bool = False,
        lang: str = "ru",
    ) -> None:
        self.item, self.people, self.may_have = item, people, may_have
        self.answering, self.has_duties = answering, has_duties
        self.time = shown_time(item)
        self.title = item.title.best(lang) or self.time
        self.subject = at(item)
        self.start = item.start or 0
        self.end = self.start if item.end is None else item.end


@dataclass(frozen=True, eq=False)
class DayPlan:
    """One day.

    Attributes:
        items: all of them, in the order of the day.
        timed: those with a clock time, by their start.
        carried: those of the day before that run past midnight.
        focus: the one item that is being moved; what is said of others need not be said again.
    """

    day: Day
    items: Sequence[Item]
    timed: Sequence[Entry]
    carried: Sequence[Entry] = ()
    focus: Entry | None = None

    @cached_property
    def date(self) -> str:
        """Return the day as findings say it."""
        return shown_day(self.day)

    @cached_property
    def public(self) -> tuple[Entry, ...]:
        """Return the timed entries that are no preparations behind the scene."""
        return tuple(entry for entry in self.timed if not entry.item.internal)

    @cached_property
    def lines(self) -> tuple[tuple[int, tuple[Entry, ...]], ...]:
        """Return sets of people who have the very same day, with what they have."""
        entries = [entry for entry in self.public if entry.people]
        kinds = split(entry.people for entry in entries)
        return tuple(
            (line, tuple(entry for entry in entries if entry.people & line)) for line in kinds
        )

    @cached_property
    def _reach(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        starts = tuple(entry.start for entry in self.timed)
        return starts, tuple(accumulate((entry.end for entry in self.timed), max))

    def beside(self, entry: Entry) -> list[Entry]:
        """Return by their start the other entries that have a stretch of time in common."""
        starts, reach = self._reach
        place = bisect_left(starts, entry.end)
        found = []
        while place and reach[place - 1] > entry.start:
            place -= 1
            other = self.timed[place]
            if other is not entry and other.end > entry.start:
                found.append(other)
        return found[::-1]

    @cached_property
    def over_midnight(self) -> tuple[Entry, ...]:
        """Return what the next day inherits."""
        return tuple(entry for entry in self.timed if entry.end > DAY)


def split(sets: Iterable[int]) -> list[int]:
    """Return the smallest sets of people that the given ones are made of, nobody twice."""
    parts: list[int] = []
    for people in dict.fromkeys(sets):
        left, found = people, []
        for part in parts:
            both = part & people
            if both and both != part:
                found.append(part ^ both)
            if both:
                found.append(both)
                left ^= both
            else:
                found.append(part)
        parts = [*found, left] if left else found
    return parts


def runs(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Yield each entry with the next one of the same people."""
    before: Entry | None = None
    for entry in entries:
        if before is not None:
            yield before, entry
        before = entry
