"""The days as bits: a quarter of an hour of a group or a place is one bit of a day's number.

Two things collide where their bits do, whoever and wherever they are; a whole day is tested by
one ``&``. Both solvers work on the same choices.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kpt_desktop.domain.planning.costs import (
    GAP,
    SLOT,
    feeders,
    hunger,
    meal_pairs,
    start_cost,
    unplaced_cost,
)
from kpt_desktop.domain.planning.tasks import Pinned, Problem, Task
from kpt_desktop.domain.times import DAY

SLOTS = DAY // SLOT
_WIDTH = SLOTS + 4  # empty bits between groups, so that no hole reaches into the next one's day
MEAL_ON_THE_WAY = (11 * 60 + 30, 14 * 60)
"""When the meal on a trip may begin."""
MEAL_MINUTES = 45


@dataclass(frozen=True, slots=True)
class Choice:
    """One day and start of a task that nothing pinned forbids.

    Attributes:
        begins, ends: counted from the midnight of the first day, travel not included.
        bits: what it takes of its day.
    """

    day: int
    start: int
    cost: int
    begins: int
    ends: int
    bits: int


class Board:
    """A problem as bits and numbers; tasks are known by their places."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.tasks = problem.tasks
        self._at = {name: n * _WIDTH for n, name in enumerate(_resources(problem))}
        self.groups = tuple(self.bits([g], 0, DAY) for g in sorted(problem.watched & set(self._at)))
        self.watched = sum(self.groups)
        self.fixed = self._fixed()
        self.place_of = {task.key: number for number, task in enumerate(problem.tasks)}
        self.penalty = tuple(unplaced_cost(task) for task in problem.tasks)
        self.before: tuple[tuple[int, ...], ...] = tuple(
            tuple(self.place_of[key] for key in task.after if key in self.place_of)
            for task in problem.tasks
        )
        self.room = self._room()
        self.pairs: list[tuple[int, int]] = []
        self.pinned_hunger = self._hunger_of_pinned()
        self._pinned_hunger: dict[int, list[tuple[int | None, int | None]]] = {}
        self._pair_meals()
        self.fed_by = {
            self.place_of[meal]: tuple(self.place_of[trip.key] for trip in trips)
            for meal, trips in feeders(problem).items()
        }
        self.choices = tuple(
            tuple(sorted(self._choices(n), key=lambda c: (c.cost, c.begins)))
            for n in range(len(self.tasks))
        )

    def followers(self) -> list[list[int]]:
        """Return the tasks that come after each one."""
        after: list[list[int]] = [[] for _ in self.tasks]
        for number, others in enumerate(self.before):
            for other in others:
                after[other].append(number)
        return after

    def bits(self, names: Iterable[str], start: int, end: int) -> int:
        """Return the bits of a stretch of a day for groups and places, rounded outwards."""
        first, last = max(0, start // SLOT), min(SLOTS, -(-end // SLOT))
        if last <= first:
            return 0
        stretch = ((1 << (last - first)) - 1) << first
        return sum(stretch << self._at[name] for name in names)

    def blocks(self, taken: int) -> int:
        """Return how many busy stretches begin among watched groups; short breaks join them."""
        busy = taken & self.watched
        joined = busy | busy << 1
        return (joined & ~(joined << 1)).bit_count()

    def gap_cost(self, taken: int) -> int:
        """Return what the holes of a day cost."""
        there = 0
        for group in self.groups:
            there += bool(taken & group)
        return GAP * (self.blocks(taken) - there)

    def task_bits(self, task: Task, day: int, start: int) -> int:
        """Return what a task takes of a day: its people with their travel, and its place.

        A pinned meal that a trip has within it is not taken twice.
        """
        end = start + task.minutes
        taken = self.bits(task.people, start - task.travel_before, end + task.travel_after)
        for meal in meals_within(self.problem, task, day, start):
            taken &= ~self.bits(task.people, meal.start, meal.end)
        return taken | (self.bits([task.place], start, end) if task.place else 0)

    def starts(self, task: Task) -> Iterator[int]:
        """Give the starts on the grid at which a task lies within its hours and its day."""
        first = max(task.earliest, task.travel_before)
        last = min(task.latest, DAY - task.travel_after) - task.minutes
        for start in range(-(-first // SLOT) * SLOT, last + 1, SLOT):
            if not task.feeds or _meal_fits(task, start):
                yield start

    def _choices(self, number: int) -> Iterator[Choice]:
        task = self.tasks[number]
        days = [d for d in sorted(task.days) if d < len(self.fixed)]
        for start in self.starts(task):
            for day in days:
                taken = self.task_bits(task, day, start)
                if taken & self.fixed[day] or self.room.get((task.limit, day), 1) <= 0:
                    continue
                begins = day * DAY + start
                cost = start_cost(task, day, start) + self._hunger_at(number, start)
                yield Choice(day, start, cost, begins, begins + task.minutes, taken)

    def _fixed(self) -> tuple[int, ...]:
        fixed = [0] * len(self.problem.days)
        for one in self.problem.pinned:
            if 0 <= one.day < len(fixed):
                names = [*one.people, *([one.place] if one.place else [])]
                fixed[one.day] |= self.bits(names, one.start, one.end)
        return tuple(fixed)

    def _room(self) -> dict[tuple[str, int], int]:
        """Return how many more of each limited sort each day takes."""
        room = {
            (task.limit, day): task.per_day
            for task in self.tasks
            if task.limit
            for day in range(len(self.problem.days))
        }
        for one in self.problem.pinned:
            if (one.limit, one.day) in room:
                room[one.limit, one.day] -= 1
        return room

    def _pair_meals(self) -> None:
        for first, second in meal_pairs(self.problem):
            one, other = self.place_of.get(first.key), self.place_of.get(second.key)
            if one is not None and other is not None:
                self.pairs.append((one, other))
            elif other is not None and isinstance(first, Pinned):
                self._pinned_hunger.setdefault(other, []).append((first.end, None))
            elif one is not None and isinstance(second, Pinned):
                self._pinned_hunger.setdefault(one, []).append((None, second.start))

    def _hunger_at(self, number: int, start: int) -> int:
        """Return what a meal's start costs because of pinned meals before and after it."""
        total = 0
        for end_before, start_after in self._pinned_hunger.get(number, ()):
            if end_before is not None:
                total += hunger(end_before, start)
            if start_after is not None:
                total += hunger(start + self.tasks[number].minutes, start_after)
        return total

    def _hunger_of_pinned(self) -> int:
        """Return what pinned meals cost among themselves, whatever is placed."""
        return sum(
            hunger(first.end, second.start)
            for first, second in meal_pairs(self.problem)
            if isinstance(first, Pinned) and isinstance(second, Pinned)
        )


def meals_within(problem: Problem, task: Task, day: int, start: int) -> list[Pinned]:
    """Return the pinned meals that are eaten during a trip: those of its sort, at no place.

    One that something else covers as well stays in the way, as that does.
    """
    if not task.feeds:
        return []
    here = [one for one in problem.pinned if one.day == day and one.people & task.people]
    meals = [one for one in here if one.meal == task.feeds and not one.place]
    others = [one for one in here if one not in meals]
    return [
        meal
        for meal in meals
        if start <= meal.start and meal.end <= start + task.minutes
        if not any(_meet(meal, other) for other in others)
    ]


def _meet(one: Pinned, other: Pinned) -> bool:
    """Tell whether two stretches share a quarter of an hour of the grid."""
    first = (one.start // SLOT, -(-one.end // SLOT))
    second = (other.start // SLOT, -(-other.end // SLOT))
    return first[0] < second[1] and second[0] < first[1]


def meal_start(task: Task, start: int) -> int:
    """Return when the meal on a trip begins: as near to 12:30 as the stay allows."""
    latest = min(MEAL_ON_THE_WAY[1], start + task.minutes - MEAL_MINUTES)
    return max(start, MEAL_ON_THE_WAY[0], min(12 * 60 + 30, latest))


def _meal_fits(task: Task, start: int) -> bool:
    meal = meal_start(task, start)
    inside = meal + MEAL_MINUTES <= start + task.minutes
    return inside and MEAL_ON_THE_WAY[0] <= meal <= MEAL_ON_THE_WAY[1]


def _resources(problem: Problem) -> list[str]:
    things: list[Task | Pinned] = [*problem.tasks, *problem.pinned]
    people = {name for thing in things for name in thing.people}
    places = {thing.place for thing in things if thing.place}
    return sorted(people) + sorted(places - people)
