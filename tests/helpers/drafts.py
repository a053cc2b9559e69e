"""Judges drafts without the planner's own bits: by looking at every pair and every minute."""

from datetime import date, timedelta
from itertools import combinations

from kpt_desktop.domain.enums import DayKind, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.planning.tasks import Pinned, PlanDay, Problem, Task
from kpt_desktop.domain.times import DAY


def faults(problem, placements):
    """What is wrong with a draft, as sentences; nothing for a sound one."""
    tasks = {task.key: task for task in problem.tasks}
    found = []
    for place in placements:
        task = tasks[place.key]
        if place.day not in task.days:
            found.append(f"{place.key} is on a day it may not be on")
        if place.start < task.earliest or place.start + task.minutes > task.latest:
            found.append(f"{place.key} is outside its hours")
        if place.start - task.travel_before < 0 or place.start + _away(task) > DAY:
            found.append(f"{place.key} runs out of its day")
    found += [
        f"{a[0]} meets {b[0]}"
        for a, b in combinations(_spans(problem, placements), 2)
        if _meet(a, b)
    ]
    return found + _out_of_order(tasks, placements) + _too_many(problem, tasks, placements)


def _spans(problem, placements):
    tasks = {task.key: task for task in problem.tasks}
    for place in placements:
        task, start = tasks[place.key], place.start
        end = start + task.minutes
        away = (start - task.travel_before, end + task.travel_after)
        yield (place.key, place.day, *away, task.people, "", (task.feeds, start, end))
        yield (place.key, place.day, start, end, frozenset(), task.place, None)
    for one in problem.pinned:
        meal = one.meal if not one.place else ""
        yield ("pinned", one.day, one.start, one.end, one.people, one.place, meal)


def _meet(one, other):
    """Whether two spans collide; a pinned meal at no place may lie within a trip that feeds."""
    if one[0] == other[0] or one[1] != other[1] or _eaten(one, other):
        return False
    shared = bool(one[4] & other[4]) or bool(one[5] and one[5] == other[5])
    return shared and one[2] < other[3] and other[2] < one[3]


def _eaten(trip, meal):
    if trip[0] == "pinned" or meal[0] != "pinned" or trip[6] is None or not meal[6]:
        return False
    feeds, start, end = trip[6]
    return feeds == meal[6] and start <= meal[2] and meal[3] <= end


def _away(task):
    return task.minutes + task.travel_after


def _out_of_order(tasks, placements):
    at = {place.key: place.day * DAY + place.start for place in placements}
    return [
        f"{key} begins before {other} is over"
        for key, begins in at.items()
        for other in tasks[key].after
        if other in at and at[other] + tasks[other].minutes > begins
    ]


def _too_many(problem, tasks, placements):
    counts = {}
    for one in problem.pinned:
        counts[one.limit, one.day] = counts.get((one.limit, one.day), 0) + 1
    found = []
    for place in placements:
        task = tasks[place.key]
        counts[task.limit, place.day] = counts.get((task.limit, place.day), 0) + 1
        if task.limit and counts[task.limit, place.day] > task.per_day:
            found.append(f"too many {task.limit} on day {place.day}")
    return found


def task(key, minutes=60, people="ab", days=(0,), **values):
    """A task named by its key, whose people are letters."""
    values = {"kind": ItemKind.OTHER, "title": LocalText(key, key, key)} | values
    return Task(key=key, minutes=minutes, people=frozenset(people), days=frozenset(days), **values)


def taken(day, start, end, people="ab", **values):
    """Time that is taken already."""
    values = {"key": f"pinned-{day}-{start}", "title": LocalText("Fest", "Fest", "Fest")} | values
    return Pinned(day=day, start=start, end=end, people=frozenset(people), **values)


def problem(days, tasks, pinned=(), watched="a"):
    """A problem of so many days from 5 October 2026."""
    start = date(2026, 10, 5)
    frame = tuple(PlanDay(start + timedelta(n), DayKind.COMPETITION) for n in range(days))
    return Problem(days=frame, tasks=tuple(tasks), pinned=tuple(pinned), watched=frozenset(watched))
