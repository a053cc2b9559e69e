"""From the records of a visit and wishes to what the planner places among what."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from uuid import UUID

from kpt_desktop.domain.enums import ItemKind, Role, Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.planning.costs import SLOT
from kpt_desktop.domain.planning.people import People, is_group
from kpt_desktop.domain.planning.tasks import MEALS, PlanDay, Problem, Task
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.draft_taken import Taken, is_open, limit_name, place_key
from kpt_desktop.services.draft_wishes import (
    SORTS,
    Sort,
    Wish,
    meal_of,
    new_wish,
    sort_of,
)
from kpt_desktop.services.programme import USUAL
from kpt_desktop.texts import LANGUAGES, text

LATEST_WITH_MINORS = 22 * 60
"""Nothing that the planner places ends later while students are with it (F-list: late return)."""

BEFORE_DEPARTURE = 2 * 60
"""Minutes at the airport or station before a departure."""

LONG_TRIP = 3 * 60
"""A trip of so many minutes has its meal on the way; from a shorter one people come back to eat."""

MEALS_FIRST = 100
"""A meal is given up after everything else that is as important."""

ALL_OVER = 4
"""What each day away from the right end of the visit costs an opening or a closing."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Drafting:
    """A problem, and what its days and tasks are in the records.

    Attributes:
        pooled: the items of the pool by the keys of their tasks.
        wished: the wishes by the keys of their tasks.
        without_days: why a task has no day it may be on, by its key: ``no_arrival``,
            ``no_departure``, ``meal_there``; others are ``no_day``.
    """

    problem: Problem
    day_ids: tuple[UUID, ...]
    pooled: Mapping[str, Item] = field(default_factory=dict)
    wished: Mapping[str, Wish] = field(default_factory=dict)
    without_days: Mapping[str, str] = field(default_factory=dict)


def drafting(records: VisitRecords, wishes: Sequence[Wish]) -> Drafting:
    """Return what is to be placed in a visit: pool items and wishes, among items with a day."""
    days = records.days_in_order()
    people = People(
        [item.audience for item in records.items.values()] + [wish.audience for wish in wishes]
    )
    maker = _Maker(records, days, people)
    pool = {f"pool:{item.id}": item for item in records.items_of(None)}
    tasks = [maker.of_pool(key, item) for key, item in pool.items()]
    wished: dict[str, Wish] = {}
    for wish in wishes:
        made = list(maker.of_wish(wish))
        wished |= {task.key: wish for task in made}
        tasks += made
    problem = Problem(
        days=tuple(PlanDay(day.date, day.kind) for day in days),
        tasks=tuple(maker.in_order(tasks)),
        pinned=tuple(Taken(records, days, people).pinned()),
        watched=people.watched(students=_students_come(records)),
    )
    ids = tuple(day.id for day in days)
    return Drafting(problem, ids, pool, wished, maker.without_days)


class _Maker:
    """Makes tasks and pinned time of one visit."""

    def __init__(self, records: VisitRecords, days: Sequence[Day], people: People) -> None:
        self._records, self._days, self._people = records, days, people
        self._minors = _students_come(records)
        self._letters: dict[str, Iterator[int]] = defaultdict(count)
        for item in records.items.values():
            if item.kind == ItemKind.COMPETITION:
                next(self._letters[item.audience])
        self._meals = self._meals_there()
        self.without_days: dict[str, str] = {}

    def _meals_there(self) -> set[tuple[int, str]]:
        return {
            (number, meal_of(item.start))
            for number, day in enumerate(self._days)
            for item in self._records.items_of(day.id)
            if item.kind == ItemKind.MEAL
        }

    # --- what is to be placed ---

    def of_wish(self, wish: Wish) -> Iterator[Task]:
        """Give a task for each one that is wished for."""
        sort = SORTS[wish.sort]
        if wish.sort in MEALS:
            yield from self._meal_tasks(wish, sort)
        elif wish.sort in {"from_airport", "to_airport"}:
            yield from self._transfers(wish, sort)
        else:
            for number in range(wish.count):
                key = f"{wish.sort}:{wish.audience}:{wish.minutes}:{number}"
                yield replace(self._task(wish, sort, key), standing=wish.count - number)

    def of_pool(self, key: str, item: Item) -> Task:
        """Return the task of an item that waits in the pool, as long as the item says."""
        name = sort_of(item) or "other"
        sort = SORTS[name]
        wish = new_wish(self._records, name)
        minutes = item.end - item.start if item.end and item.start is not None else sort.minutes
        wish = replace(wish, minutes=minutes, audience=item.audience, travel=0, title=item.title)
        task = self._task(wish, sort, key)
        natural = (item.start, *sort.natural) if item.start is not None else sort.natural
        opened = [is_open(self._records, item, day) for day in self._days]
        return replace(
            task, kind=item.kind, place=place_key(self._records, item), priority=3, natural=natural,
            limit=task.limit if sort_of(item) else "", feeds="",
            days=frozenset(number for number in task.days if opened[number]),
        )  # fmt: skip

    def in_order(self, tasks: Sequence[Task]) -> list[Task]:
        """Say what has to be over first: opening, then modules, then marking, then closing."""
        firsts = tuple(t.key for t in tasks if t.kind in {ItemKind.OPENING, ItemKind.BRIEFING})
        modules: dict[str, list[str]] = defaultdict(list)
        after: dict[str, tuple[str, ...]] = {}
        for task in tasks:
            if task.kind == ItemKind.COMPETITION:
                earlier = [] if is_group(task.audience) else modules[task.audience]
                after[task.key] = (*firsts, *earlier)
                modules[task.audience].append(task.key)
        ends = tuple(key for chain in modules.values() for key in chain)
        markings = tuple(task.key for task in tasks if task.kind == ItemKind.MARKING)
        for task in tasks:
            if task.kind == ItemKind.MARKING:
                after[task.key] = ends
            elif task.kind == ItemKind.CLOSING:
                after[task.key] = ends + markings
        return _early_enough([replace(t, after=after.get(t.key, t.after)) for t in tasks])

    def _task(self, wish: Wish, sort: Sort, key: str) -> Task:
        letter = self._letter(wish) if wish.sort == "module" else ""
        days = self._days_of(wish)
        latest = max(sort.latest, min(LATEST_WITH_MINORS, sort.earliest + wish.minutes))
        return Task(
            key=key,
            kind=sort.kind,
            minutes=wish.minutes,
            people=self._people.of(wish.audience),
            days=frozenset(days),
            title=_title(wish, letter),
            audience=wish.audience,
            earliest=sort.earliest,
            latest=self._no_later(wish, latest),
            natural=sort.natural,
            weight=sort.weight,
            day_costs=_day_costs(days, sort),
            place=f"module:{letter}" if letter and is_group(wish.audience) else "",
            travel_before=wish.travel,
            travel_after=wish.travel,
            priority=sort.priority,
            limit=limit_name(wish.sort, wish.audience),
            per_day=sort.per_day,
            feeds=sort.feeds if wish.minutes >= LONG_TRIP else "",
        )

    def _no_later(self, wish: Wish, latest: int) -> int:
        with_students = self._minors and any("student" in g for g in self._people.of(wish.audience))
        return min(latest, LATEST_WITH_MINORS - wish.travel) if with_students else latest

    def _letter(self, wish: Wish) -> str:
        """Return the next module's letter; groups have the same modules, one after another."""
        number = next(self._letters[wish.audience])
        return LETTERS[number] if number < len(LETTERS) else str(number + 1)

    def _meal_tasks(self, wish: Wish, sort: Sort) -> Iterator[Task]:
        days = self._days_of(wish)
        lacking = [day for day in days if (day, wish.sort) not in self._meals]
        for day in lacking[: wish.count]:
            task = self._task(wish, sort, f"{wish.sort}:{day}")
            yield replace(
                task, days=frozenset({day}), day_costs={}, meal=wish.sort, standing=MEALS_FIRST
            )
        if len(lacking) < wish.count:
            yield self._nowhere(wish, sort, "meal_there" if days else "no_day")

    def _nowhere(self, wish: Wish, sort: Sort, reason: str) -> Task:
        """Return a task that stands for what nothing can be done about, with its reason."""
        key = f"{wish.sort}:{wish.audience}:{reason}"
        self.without_days[key] = reason
        return replace(self._task(wish, sort, key), days=frozenset(), day_costs={})

    def _transfers(self, wish: Wish, sort: Sort) -> Iterator[Task]:
        """Give the way from the arrival or to the departure, as near to it as can be."""
        kind = ItemKind.ARRIVAL if wish.sort == "from_airport" else ItemKind.DEPARTURE
        numbers = {day.id: number for number, day in enumerate(self._days)}
        ends = [
            (item, numbers[item.day_id], item.start)
            for item in sorted(self._records.items.values(), key=lambda item: str(item.id))
            if item.kind == kind and item.start is not None and item.day_id in numbers
        ]
        if len(ends) < wish.count:
            yield self._nowhere(wish, sort, f"no_{kind}")
        for number, (item, day, start) in enumerate(ends[: wish.count]):
            arrives = kind == ItemKind.ARRIVAL
            landed = item.end if item.end is not None else start + USUAL // 2
            latest = start - BEFORE_DEPARTURE
            task = self._task(wish, sort, f"{wish.sort}:{number}")
            breakfast = () if arrives else (f"breakfast:{day}",)
            yield replace(
                task, days=frozenset({day}), day_costs={}, limit="",
                earliest=landed if arrives else 0, latest=DAY if arrives else latest,
                after=breakfast,
                natural=(landed if arrives else max(0, latest - wish.minutes),),
            )  # fmt: skip

    def _days_of(self, wish: Wish) -> list[int]:
        return [number for number, day in enumerate(self._days) if day.kind in wish.days]


def _early_enough(tasks: Sequence[Task]) -> list[Task]:
    """Let the breakfast before a way to the airport be over in time, however early that is."""
    leaving = {
        key: task.latest - task.minutes
        for task in tasks
        if task.kind == ItemKind.TRANSFER
        for key in task.after
    }
    return [_over_by(task, leaving[task.key]) if task.key in leaving else task for task in tasks]


def _over_by(task: Task, moment: int) -> Task:
    latest = min(task.latest, moment)
    return replace(
        task, latest=latest, earliest=max(0, min(task.earliest, latest - task.minutes - SLOT))
    )


def _students_come(records: VisitRecords) -> bool:
    """Return whether students are among the guests; by the regulation until people are listed."""
    guests = records.participants(Side.GUEST)
    if guests:
        return any(row.participation.role == Role.STUDENT for row in guests)
    return bool(records.regulation.students)


def _day_costs(days: Sequence[int], sort: Sort) -> dict[int, int]:
    """Let the opening be early, the closing late; of others the earlier day wins a tie."""
    if sort.early:
        return {day: ALL_OVER * place for place, day in enumerate(days)}
    if sort.late:
        return {day: ALL_OVER * place for place, day in enumerate(reversed(days))}
    return {}


def _title(wish: Wish, letter: str) -> LocalText:
    if wish.title:
        return wish.title
    key = f"title.{wish.sort}"
    return LocalText(*(text(lang, "planner", key, letter=letter) for lang in LANGUAGES))
