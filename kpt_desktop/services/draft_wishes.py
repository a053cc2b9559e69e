"""What a visit of each kind usually needs: the wishes a draft of its programme begins with."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from kpt_desktop.domain.enums import DayKind, ItemKind, VisitKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.planning.people import is_group
from kpt_desktop.domain.planning.tasks import MEALS
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError

WORKING = frozenset({DayKind.COMPETITION, DayKind.CULTURE})
STAYING = WORKING | {DayKind.FREE}

MOST, LONGEST, LONGEST_TRAVEL = 60, DAY, 6 * 60
"""How many of a sort may be wished for, and how many minutes they and their travel may take."""

SHORTEST = 5


@dataclass(frozen=True, slots=True)
class Sort:
    """What the planner knows of a sort of wish.

    Attributes:
        natural, earliest, latest: starts that suit it, and between which it starts and ends, in
            minutes after midnight.
        per_day: how many of it one day may have for the same people.
        late: it belongs at the end of the visit; otherwise ``early`` at its beginning.
        feeds: the meal that is eaten on the way.
    """

    kind: ItemKind
    minutes: int
    audience: str
    days: frozenset[DayKind]
    natural: tuple[int, ...]
    earliest: int
    latest: int
    priority: int = 2
    weight: int = 1
    per_day: int = 1
    travel: int = 0
    late: bool = False
    early: bool = False
    feeds: str = ""


_COMPETING = frozenset({DayKind.COMPETITION})
_CULTURE = frozenset({DayKind.CULTURE})

SORTS: Mapping[str, Sort] = {
    "opening": Sort(ItemKind.OPENING, 60, "all", WORKING, (540,), 480, 1080, 3, 2, early=True),
    "briefing": Sort(
        ItemKind.BRIEFING, 30, "students", _COMPETING, (510, 600), 480, 1080, 3, 1, early=True
    ),
    "module": Sort(
        ItemKind.COMPETITION, 120, "students", _COMPETING, (540, 795), 510, 1080, 3, per_day=2
    ),
    "marking": Sort(ItemKind.MARKING, 90, "teachers", _COMPETING, (810,), 480, 1200, 3, late=True),
    "teachers": Sort(
        ItemKind.TEACHERS_MEETING, 90, "teachers", WORKING, (600, 630, 540), 540, 1080
    ),
    "meeting": Sort(
        ItemKind.OFFICIAL_MEETING, 60, "all", WORKING, (540, 600), 540, 1080, 3, early=True
    ),
    "language": Sort(ItemKind.LANGUAGE, 60, "students", WORKING, (900, 960, 840), 540, 1110, 1),
    "excursion": Sort(
        ItemKind.EXCURSION, 150, "all", WORKING, (900, 870, 930, 600), 540, 1140, travel=30
    ),
    "trip": Sort(
        ItemKind.CULTURE, 330, "all", _CULTURE, (600,), 570, 1140, travel=90, feeds="lunch"
    ),
    "company": Sort(
        ItemKind.COMPANY_VISIT, 120, "all", WORKING, (900, 870, 600), 540, 1080, travel=30
    ),
    "sport": Sort(ItemKind.SPORT, 90, "students", WORKING, (1005, 960), 780, 1260, 1),
    "closing": Sort(
        ItemKind.CLOSING, 60, "all", WORKING, (1020, 1050), 540, 1260, 3, weight=1, late=True
    ),
    "breakfast": Sort(
        ItemKind.MEAL, 30, "guests", STAYING | {DayKind.DEPARTURE}, (480,), 390, 570, 3, weight=2
    ),
    "lunch": Sort(ItemKind.MEAL, 45, "all", STAYING, (750,), 660, 870, 3, weight=2),
    "dinner": Sort(
        ItemKind.MEAL, 45, "all", STAYING | {DayKind.ARRIVAL}, (1110,), 1035, 1260, 3, weight=2
    ),
    "from_airport": Sort(
        ItemKind.TRANSFER, 90, "guests", frozenset({DayKind.ARRIVAL}), (), 0, DAY, 3
    ),
    "to_airport": Sort(
        ItemKind.TRANSFER, 90, "guests", frozenset({DayKind.DEPARTURE}), (), 0, DAY, 3
    ),
    "other": Sort(ItemKind.OTHER, 60, "all", WORKING, (840, 900, 600), 540, 1260, 1),
}
"""What is usual, by the key of its word in the ``planner`` texts. All of it can be changed."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One row of what should happen: so many of a sort, each so long, for whom, on which days.

    Attributes:
        sort: a key of :data:`SORTS`.
        count: how many; for a meal, on how many days at most.
        travel: minutes on the way there, and back.
        title: what it is called; the sort's own word where empty.
    """

    sort: str
    count: int
    minutes: int
    audience: str
    days: frozenset[DayKind]
    travel: int = 0
    title: LocalText = NO_TEXT


def usual_wishes(records: VisitRecords) -> tuple[Wish, ...]:
    """Return what a visit of this kind usually has, less what its programme has already."""
    counts = _usual_counts(records)
    done = _done(records.items.values())
    wishes = []
    for sort, count in counts.items():
        wish = new_wish(records, sort)
        for audience in _audiences(records, sort):
            # a person can be in one group only, so what all students had each group had
            had = done[sort, audience] + (
                done[sort, wish.audience] if audience != wish.audience else 0
            )
            wishes.append(replace(wish, count=max(0, count - had), audience=audience))
    return tuple(wishes)


def new_wish(records: VisitRecords, sort: str, count: int = 1) -> Wish:
    """Return a wish of a sort as it usually is; a visit without working days gives its others."""
    usual = SORTS[sort]
    kinds = {day.kind for day in records.days.values()}
    days = usual.days
    if not days & kinds and usual.kind != ItemKind.TRANSFER:
        days = frozenset(kinds & STAYING or kinds) or usual.days
    return Wish(sort, count, usual.minutes, usual.audience, days, usual.travel)


def check_wish(wish: Wish) -> None:
    """Refuse a wish that no programme can have.

    Raises:
        UserError: ``wish_count``, ``wish_minutes``, ``wish_travel`` or ``wish_without_days``.
    """
    if not 0 <= wish.count <= MOST:
        raise UserError("wish_count", most=MOST)
    if not SHORTEST <= wish.minutes <= LONGEST:
        raise UserError("wish_minutes", least=SHORTEST, most=LONGEST)
    if not 0 <= wish.travel <= LONGEST_TRAVEL:
        raise UserError("wish_travel", most=LONGEST_TRAVEL)
    if not wish.days:
        raise UserError("wish_without_days")


def _usual_counts(records: VisitRecords) -> dict[str, int]:
    kinds = Counter(day.kind for day in records.days.values())
    staying = sum(kinds[kind] for kind in STAYING)
    competing = kinds[DayKind.COMPETITION]
    competes = records.visit.kind in {VisitKind.STUDENT_EXCHANGE, VisitKind.CHAMPIONSHIP}
    days = len(records.days)
    excursions = max(1, competing // 2) if competes else staying // 2
    return {
        "opening": int(competes),
        "briefing": int(competes and competing > 0),
        "module": max(0, 2 * competing - 1) if competes else 0,
        "marking": int(competes and competing > 0),
        "meeting": int(not competes),
        "teachers": 1,
        "language": int(competes),
        "excursion": excursions,
        "trip": kinds[DayKind.CULTURE],
        "company": 1,
        "sport": int(competes and days > 2),
        "closing": int(days > 1),
        "breakfast": _meal_days(records, "breakfast"),
        "lunch": _meal_days(records, "lunch"),
        "dinner": _meal_days(records, "dinner"),
        "from_airport": _ends_without_a_way(records, ItemKind.ARRIVAL),
        "to_airport": _ends_without_a_way(records, ItemKind.DEPARTURE),
    }


def _ends_without_a_way(records: VisitRecords, kind: ItemKind) -> int:
    """Count arrivals or departures on days that have no transfer yet."""
    moved = {i.day_id for i in records.items.values() if i.kind == ItemKind.TRANSFER}
    ends = [i for i in records.items.values() if i.kind == kind and i.start is not None]
    return sum(item.day_id is not None and item.day_id not in moved for item in ends)


def _meal_days(records: VisitRecords, meal: str) -> int:
    days = new_wish(records, meal).days
    return sum(day.kind in days for day in records.days.values())


def _audiences(records: VisitRecords, sort: str) -> tuple[str, ...]:
    """Return for whom a sort is: each group of a visit that has groups has modules of its own."""
    named = {item.audience for item in records.items.values()}
    groups = tuple(sorted(audience for audience in named if is_group(audience)))
    return groups if sort == "module" and groups else (SORTS[sort].audience,)


def _done(items: Iterable[Item]) -> Counter[tuple[str, str]]:
    """Count what the programme has, by sort and audience; meals are counted by their hour."""
    done: Counter[tuple[str, str]] = Counter()
    for item in items:
        sort = sort_of(item)
        if sort:
            audience = item.audience if sort == "module" else SORTS[sort].audience
            done[sort, audience] += 1
    return done


def sort_of(item: Item) -> str:
    """Return the sort of wish that an item fulfils, empty for one that nobody wishes for."""
    if item.kind == ItemKind.MEAL:
        return meal_of(item.start)
    if item.kind == ItemKind.TRANSFER:
        return ""
    return next((key for key, sort in SORTS.items() if sort.kind == item.kind), "")


_MEAL_HOURS = {"breakfast": (0, 630), "lunch": (660, 960), "dinner": (1020, DAY)}


def meal_of(start: int | None) -> str:
    """Return which meal something is by when it begins, empty when it is between two."""
    if start is None:
        return ""
    return next((m for m in MEALS if _MEAL_HOURS[m][0] <= start < _MEAL_HOURS[m][1]), "")
