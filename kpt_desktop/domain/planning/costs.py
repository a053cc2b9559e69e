"""What makes one draft better than another, as whole numbers; the same for both solvers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kpt_desktop.domain.planning.plans import Placement
from kpt_desktop.domain.planning.tasks import MEALS, Pinned, Problem, Task

SLOT = 15
"""Minutes of the grid that starts lie on."""

UNPLACED = {3: 4000, 2: 1000, 1: 300}
"""Cost of a task without a place, by priority: no nicety weighs up against one."""

GAP = 3
"""Cost of a hole of more than a quarter of an hour in the day of a watched group."""

LONGEST_WITHOUT_MEAL = 5 * 60
HUNGER = 6
"""Cost of each quarter of an hour beyond five hours between two meals."""

SECOND_BEST = 2
"""Cost of each step down the list of natural starts."""

MealPair = tuple[Task | Pinned, Task | Pinned]


def start_cost(task: Task, day: int, start: int) -> int:
    """Return what a day and a start cost by themselves."""
    away = (
        rank * SECOND_BEST + task.weight * (abs(start - natural) // SLOT)
        for rank, natural in enumerate(task.natural)
    )
    return min(away, default=0) + task.day_costs.get(day, 0)


def unplaced_cost(task: Task) -> int:
    """Return what it costs when a task has no place."""
    return UNPLACED[task.priority] + task.standing


def hunger(end: int, start: int) -> int:
    """Return what the time between a meal's end and the next one's start costs."""
    return HUNGER * (max(0, start - end - LONGEST_WITHOUT_MEAL) // SLOT)


def meal_pairs(problem: Problem) -> Iterator[MealPair]:
    """Give the meals that follow one another on a day for the same people."""
    for day in range(len(problem.days)):
        here = list(_meals_of(problem, day))
        for first, second in pairwise(MEALS):
            for one in here:
                for other in here:
                    wanted = one.meal == first and other.meal == second
                    if wanted and one.people & other.people:
                        yield one, other


def feeders(problem: Problem) -> Mapping[str, tuple[Task, ...]]:
    """Return the trips that can stand in for a meal, by the meal's key.

    Only the watched groups must be on the trip: hosts who stay behind eat at home.
    """
    trips = [task for task in problem.tasks if task.feeds]
    found = {
        meal.key: tuple(
            trip
            for trip in trips
            if trip.feeds == meal.meal
            and meal.days <= trip.days
            and meal.people & problem.watched <= trip.people
        )
        for meal in problem.tasks
        if meal.meal
    }
    return {key: serving for key, serving in found.items() if serving}


def cost_of(problem: Problem, placements: Iterable[Placement]) -> int:
    """Return what a draft costs as a whole: an independent sum, for judging solvers."""
    at = {placement.key: placement for placement in placements}
    tasks = {task.key: task for task in problem.tasks}
    total = sum(start_cost(tasks[key], place.day, place.start) for key, place in at.items())
    total += sum(
        unplaced_cost(task)
        for task in problem.tasks
        if task.key not in at and not fed(problem, task, at)
    )
    for first, second in meal_pairs(problem):
        end, start = _end(first, at), _start(second, at)
        if end is not None and start is not None:
            total += hunger(end, start)
    return total + GAP * sum(_gaps(problem, tasks, at))


def fed(problem: Problem, meal: Task, at: Mapping[str, Placement]) -> str:
    """Return the key of the trip on which a meal is eaten, empty when there is none."""
    for trip in feeders(problem).get(meal.key, ()):
        if trip.key in at and at[trip.key].day in meal.days:
            return trip.key
    return ""


def _meals_of(problem: Problem, day: int) -> Iterator[Task | Pinned]:
    yield from (task for task in problem.tasks if task.meal and task.days == {day})
    yield from (one for one in problem.pinned if one.meal and one.day == day)


def _start(meal: Task | Pinned, at: Mapping[str, Placement]) -> int | None:
    if isinstance(meal, Pinned):
        return meal.start
    return at[meal.key].start if meal.key in at else None


def _end(meal: Task | Pinned, at: Mapping[str, Placement]) -> int | None:
    if isinstance(meal, Pinned):
        return meal.end
    return at[meal.key].start + meal.minutes if meal.key in at else None


def _gaps(
    problem: Problem, tasks: Mapping[str, Task], at: Mapping[str, Placement]
) -> Iterator[int]:
    """Give the number of holes of each watched group on each day."""
    for day in range(len(problem.days)):
        for group in problem.watched:
            spans = [(p.start, p.end) for p in problem.pinned if p.day == day and group in p.people]
            for key, place in at.items():
                task = tasks[key]
                if place.day == day and group in task.people:
                    end = place.start + task.minutes + task.travel_after
                    spans.append((place.start - task.travel_before, end))
            yield _holes(spans)


def _holes(spans: Sequence[tuple[int, int]]) -> int:
    busy = sorted({slot for a, b in spans for slot in range(a // SLOT, -(-b // SLOT))})
    return sum(later - earlier > 2 for earlier, later in pairwise(busy))
