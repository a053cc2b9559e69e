"""What a draft of a programme works around: items that stand, absences, and the night's rest."""

from collections.abc import Iterator, Mapping, Sequence

from kpt_desktop.domain.enums import DayPart, ItemKind
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.planning.people import People
from kpt_desktop.domain.planning.tasks import MEALS, Pinned
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.draft_wishes import meal_of, sort_of
from kpt_desktop.services.programme import USUAL

NIGHT = 9 * 60
"""The rest that is kept free after a late item and before an early one."""

EVENING, MORNING = 22 * 60, 7 * 60

_PARTS: Mapping[DayPart, tuple[tuple[int, int], ...]] = {
    DayPart.ALL_DAY: ((540, 720), (840, 1080)),
    DayPart.MORNING: ((540, 720),),
    DayPart.NOON: (),
    DayPart.AFTERNOON: ((840, 960),),
    DayPart.LATE_AFTERNOON: ((960, 1080),),
    DayPart.EVENING: ((1170, 1260),),
}
"""Hours kept free for an item that only says a part of the day; meals find room beside them."""


class Taken:
    """The time of one visit that is taken already."""

    def __init__(self, records: VisitRecords, days: Sequence[Day], people: People) -> None:
        self._records, self._days, self._people = records, days, people

    def pinned(self) -> Iterator[Pinned]:
        """Give the items with a day, absences around arrival and departure, and nights."""
        for number, day in enumerate(self._days):
            for item in self._records.items_of(day.id):
                for part, (start, end) in enumerate(_spans(item)):
                    yield from self._taken(item, number, f"{item.id}:{part}", start, end)
        yield from self._absences()

    def _taken(self, item: Item, day: int, key: str, start: int, end: int) -> Iterator[Pinned]:
        people = self._people.of(item.audience)
        sort = sort_of(item)
        meal = meal_of(item.start) if item.kind == ItemKind.MEAL else ""
        yield Pinned(
            key=key, day=day, start=start, end=end, people=people, title=item.title,
            place=place_key(self._records, item), meal=meal,
            limit=limit_name(sort, item.audience) if sort else "",
        )  # fmt: skip
        if end > EVENING:
            until = end + NIGHT - DAY
            yield self._rest(f"{key}:night", day + 1, 0, until, people, item)
        if start < MORNING:
            yield self._rest(f"{key}:eve", day - 1, start + DAY - NIGHT, DAY, people, item)

    def _rest(
        self, key: str, day: int, start: int, end: int, people: frozenset[str], item: Item
    ) -> Pinned:
        return Pinned(
            key=key, day=day, start=start, end=end, people=people, title=item.title, why="rest"
        )

    def _absences(self) -> Iterator[Pinned]:
        """Keep hours free in which the guests are not here yet, or gone."""
        numbers = {day.id: number for number, day in enumerate(self._days)}
        for item in self._records.items.values():
            day = numbers.get(item.day_id) if item.day_id else None
            if day is None or item.start is None:
                continue
            here = [i for i in self._records.items_of(item.day_id) if i.kind == ItemKind.TRANSFER]
            if item.kind == ItemKind.ARRIVAL:
                came = max((i.end or 0 for i in here if (i.start or 0) >= item.start), default=0)
                spans = [(n, 0, DAY) for n in range(day)] + [(day, 0, max(came, item.start))]
            elif item.kind == ItemKind.DEPARTURE:
                left = min((i.start for i in here if i.start is not None), default=item.start)
                spans = [(day, min(left, item.start), DAY)]
                spans += [(n, 0, DAY) for n in range(day + 1, len(self._days))]
            else:
                continue
            for number, start, end in spans:
                yield Pinned(
                    key=f"{item.id}:away:{number}", day=number, start=start, end=end,
                    people=self._people.of(item.audience) & self._people.of("guests"),
                    title=item.title, why="absent",
                )  # fmt: skip


def _spans(item: Item) -> tuple[tuple[int, int], ...]:
    """Return the hours an item takes of its day; none for one that says nothing of time."""
    if item.start is not None:
        usual = USUAL // 2 if item.kind in {ItemKind.ARRIVAL, ItemKind.DEPARTURE} else USUAL
        return ((item.start, item.end if item.end is not None else item.start + usual),)
    return _PARTS[item.part] if item.part is not None else ()


OUTINGS = frozenset({"excursion", "trip", "company"})
"""Sorts that take half a day away from the college; one a day is enough for anybody."""


def limit_name(sort: str, audience: str) -> str:
    """Return the name under which a sort of wish is limited a day: one lunch, whoever eats it."""
    if sort in MEALS:
        return sort
    return f"{'outing' if sort in OUTINGS else sort}:{audience}"


def place_key(records: VisitRecords, item: Item) -> str:
    """Return what tells places apart: a known place, else the words; its own where several go."""
    known = records.places.get(item.place_id) if item.place_id else None
    if known is not None:
        return f"place:{known.id}:{item.id}" if known.several_at_once else f"place:{known.id}"
    return f"place:{fold(item.place.best('ru').strip())}" if item.place else ""


def is_open(records: VisitRecords, item: Item, day: Day) -> bool:
    """Tell whether an item's place is open on a day."""
    known = records.places.get(item.place_id) if item.place_id else None
    return known is None or str(day.date.isoweekday()) not in known.closed_days.split()
