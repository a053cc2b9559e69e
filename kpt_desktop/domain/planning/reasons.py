"""Why a task found no place: what stands in its way, day by day."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kpt_desktop.domain.planning.board import Board, Choice
from kpt_desktop.domain.planning.costs import SLOT
from kpt_desktop.domain.planning.plans import Blocked, Unplaced
from kpt_desktop.domain.planning.tasks import Pinned, Problem, Task
from kpt_desktop.domain.times import DAY

_NAMED = 3
"""How many of those in the way are named for each day."""

Span = tuple[int, int]
Thing = Task | Pinned


class Reasons:
    """Judges tasks against a finished draft."""

    def __init__(self, board: Board, chosen: Mapping[str, Choice]) -> None:
        self._board, self._chosen = board, chosen
        self._tasks = {task.key: task for task in board.tasks}

    def of(self, task: Task) -> Unplaced:
        """Return why a task has no place; the first reason that holds for all of its days."""
        needed = task.minutes + task.travel_before + task.travel_after
        facts: dict[str, str | int] = {"minutes": needed}
        days = sorted(day for day in task.days if day < len(self._board.problem.days))
        if not days:
            return Unplaced(task.key, "no_day", facts)
        if not list(self._board.starts(task)):
            return Unplaced(task.key, "too_long", facts)
        blocked = tuple(self._blocked(task, day) for day in days)
        fitting = [(day, start) for day in days for start in self._free_starts(task, day)]
        if not fitting:
            return Unplaced(task.key, self._crowd(task, blocked), facts, blocked)
        in_order = [(day, start) for day, start in fitting if self._in_order(task, day, start)]
        if not in_order:
            return Unplaced(task.key, "order", facts | self._neighbours(task, fitting))
        facts |= {"per_day": task.per_day}
        return Unplaced(task.key, "day_limit", facts, tuple(Blocked(day, 0) for day in days))

    def _crowd(self, task: Task, blocked: Iterable[Blocked]) -> str:
        """Tell whether people or only a place are missing, and whether they are away at all."""
        if any(self._free_starts(task, one.day, without_place=True) for one in blocked):
            return "place_taken"
        pinned = {one.key: one for one in self._board.problem.pinned}
        away = [key for one in blocked for key in one.by]
        if away and all(key in pinned and pinned[key].why == "absent" for key in away):
            return "absent"
        return "no_time"

    def _blocked(self, task: Task, day: int) -> Blocked:
        low, high = task.earliest - task.travel_before, task.latest + task.travel_after
        shares: Counter[str] = Counter()
        busy: list[Span] = []
        for key, people, place, start, end in self._things(day):
            meets = bool(people & task.people) or bool(place and place == task.place)
            inside = min(end, high) - max(start, low)
            if meets and inside > 0:
                shares[key] += inside
                busy.append((max(start, low), min(end, high)))
        return Blocked(day, _longest_free(busy, low, high), _most(shares))

    def _things(self, day: int) -> Iterable[tuple[str, frozenset[str], str, int, int]]:
        for one in self._board.problem.pinned:
            if one.day == day:
                yield one.key, one.people, one.place, one.start, one.end
        for key, choice in self._chosen.items():
            if choice.day == day:
                task = self._tasks[key]
                start = choice.start - task.travel_before
                end = choice.start + task.minutes + task.travel_after
                yield key, task.people, task.place, start, end

    def _free_starts(self, task: Task, day: int, *, without_place: bool = False) -> list[int]:
        taken = self._board.fixed[day]
        for choice in self._chosen.values():
            taken |= choice.bits if choice.day == day else 0
        free = []
        for start in self._board.starts(task):
            bits = self._board.task_bits(task, day, start)
            if without_place:
                first, last = start - task.travel_before, start + task.minutes + task.travel_after
                bits = self._board.bits(task.people, first, last)
            if not bits & taken:
                free.append(start)
        return free

    def _in_order(self, task: Task, day: int, start: int) -> bool:
        begins = day * DAY + start
        earlier = all(self._chosen[k].ends <= begins for k in task.after if k in self._chosen)
        later = all(
            self._chosen[other.key].begins >= begins + task.minutes
            for other in self._board.tasks
            if task.key in other.after and other.key in self._chosen
        )
        return earlier and later

    def _neighbours(self, task: Task, fitting: list[tuple[int, int]]) -> dict[str, str | int]:
        """Name the one that a task would have to follow, or to precede."""
        last_start = max(day * DAY + start for day, start in fitting)
        for key in task.after:
            if key in self._chosen and self._chosen[key].ends > last_start:
                return {"other": key, "way": "after"}
        for key in task.after:
            if key in self._chosen:
                return {"other": key, "way": "after"}
        followers = [o.key for o in self._board.tasks if task.key in o.after]
        return {"other": next(key for key in followers if key in self._chosen), "way": "before"}


def things_by_key(problem: Problem) -> Mapping[str, Thing]:
    """Return tasks and what is pinned by their keys, for the words of reasons."""
    pinned: dict[str, Thing] = {one.key: one for one in problem.pinned}
    return pinned | {task.key: task for task in problem.tasks}


def _most(shares: Counter[str]) -> tuple[str, ...]:
    ranked = sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(key for key, _ in ranked[:_NAMED])


def _longest_free(busy: Iterable[Span], low: int, high: int) -> int:
    """Return the longest stretch between spans, on the grid that starts lie on."""
    longest, free_from = 0, -(-low // SLOT) * SLOT
    for start, end in [*sorted(busy), (high, high)]:
        longest = max(longest, start - free_from)
        free_from = max(free_from, -(-end // SLOT) * SLOT)
    return longest
