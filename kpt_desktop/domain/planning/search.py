"""Drafting without a solver: build greedily, then tear a part down and build it better, often.

Deterministic: the seed and the number of rounds decide, never the clock, which is only a guard.
"""

import math
from collections.abc import Callable, Sequence
from random import Random
from time import monotonic

from kpt_desktop.domain.planning.board import Board, Choice
from kpt_desktop.domain.planning.state import NOWHERE, State

ROUNDS = 12000
"""How often a usual week is rebuilt, a short one too; in a long one rounds are dearer."""

LAPS = 4
"""How many times one begins anew, since a beginning can lead the wrong way."""

_USUAL_TASKS = 45
_WARMTH = 8.0
"""A rebuilding that is this much worse is still taken at the beginning, one in three times."""


def search(
    board: Board,
    *,
    seed: int = 1,
    rounds: int | None = None,
    seconds: float = 4.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Choice | None]:
    """Return the best choice found for each task, None for one without a place.

    Args:
        board: what is to be placed.
        seed: of the chance that chooses what is torn down.
        rounds: how often; by the number of tasks where None.
        seconds: after which the best so far must do.
        cancelled: asked in each round.
    """
    until = monotonic() + seconds
    count = rounds if rounds is not None else rounds_for(len(board.tasks))

    def stopped() -> bool:
        return cancelled() or monotonic() > until

    laps = [_lap(board, _Chance(board, seed + lap), count // LAPS, stopped) for lap in range(LAPS)]
    _, best = min(laps, key=lambda lap: lap[0])
    return [board.choices[n][index] if index >= 0 else None for n, index in enumerate(best)]


def _lap(
    board: Board, chance: "_Chance", count: int, stopped: Callable[[], bool]
) -> tuple[int, list[int]]:
    """Build once and rebuild so many times; return the best draft's cost and choices."""
    state = State(board)
    state.insert(chance.usual_order())
    current = best_cost = state.cost()
    best = list(state.at)
    for number in range(count):
        if stopped():
            break
        kept = state.keep()
        for torn in chance.torn_down(state):
            state.take(torn)
        chance.rebuild(state)
        cost = state.cost()
        if cost <= current or chance.takes(cost - current, _WARMTH * (1 - number / count)):
            current = cost
        else:
            state.go_back(kept)
        if current < best_cost:
            best, best_cost = list(state.at), current
    return best_cost, best


def rounds_for(tasks: int) -> int:
    """Return how many rounds a number of tasks is worth."""
    share = tasks / _USUAL_TASKS
    return max(60, round(ROUNDS * min(1.0, share**-2))) if tasks else 0


class _Chance:
    """Chooses what is torn down and in which order it is built again."""

    def __init__(self, board: Board, seed: int) -> None:
        self._tasks, self._choices = board.tasks, board.choices
        self._random = Random(seed)  # noqa: S311 - a draft is no secret
        self._depth = _depths(board)

    def usual_order(self) -> list[int]:
        """Return all tasks: the important and the hard to place first."""
        tasks = self._tasks
        keys = {
            n: (-task.priority, not task.feeds, len(self._choices[n]), n)
            for n, task in enumerate(tasks)
        }
        return self._chained(sorted(keys, key=keys.__getitem__))

    def rebuild(self, state: State) -> None:
        """Place what has no place, in an order and now and then on days that chance names."""
        order = self._mixed_order(state)
        spread = self._spread(order)
        for number in order:
            if state.at[number] == NOWHERE and not state.is_fed(number):
                only = spread.get(number) or self._one_day(number)
                index = state.best(number, only)
                if index == NOWHERE and only:
                    index = state.best(number)
                state.put(number, index)

    def torn_down(self, state: State) -> list[int]:
        """Choose which tasks leave their places."""
        placed = state.placed()
        if not placed:
            return []
        kind = self._random.random()
        if kind < 0.35:
            days = sorted({state.choice(n).day for n in placed})
            chosen = set(self._random.sample(days, min(len(days), self._random.randint(1, 2))))
            return [n for n in placed if state.choice(n).day in chosen]
        if kind < 0.7:
            return self._random.sample(placed, min(len(placed), self._random.randint(2, 7)))
        return self._kin(state, placed)

    def takes(self, worse: int, warmth: float) -> bool:
        """Return whether a worse draft is taken all the same."""
        return warmth > 0 and self._random.random() < math.exp(-worse / warmth)

    def _kin(self, state: State, placed: Sequence[int]) -> list[int]:
        """Choose all of one sort, and some of what is on the day of one of them."""
        one = self._random.choice(placed)
        day, limit = state.choice(one).day, self._tasks[one].limit
        kin = [n for n in placed if limit and self._tasks[n].limit == limit]
        near = [n for n in placed if state.choice(n).day == day and self._random.random() < 0.5]
        return sorted({one, *kin, *near})

    def _spread(self, order: Sequence[int]) -> dict[int, frozenset[int]]:
        """Now and then share a sort whose tasks follow one another out among its days.

        Placed one by one, each where it costs least, the first would leave no room for the last.
        """
        rows: dict[str, list[int]] = {}
        for number in order:
            if number in self._depth and self._tasks[number].limit:
                rows.setdefault(self._tasks[number].limit, []).append(number)
        spread: dict[int, frozenset[int]] = {}
        for row in rows.values():
            if len(row) > 1 and self._random.random() < 0.5:
                first = self._tasks[row[0]]
                room = sorted(list(first.days) * first.per_day)
                days = sorted(self._random.sample(room, min(len(row), len(room))))
                spread |= {n: frozenset({day}) for n, day in zip(row, days, strict=False)}
        return spread

    def _one_day(self, number: int) -> frozenset[int]:
        """Now and then name one day only, so that a rebuilding is not the same each time."""
        days = sorted(self._tasks[number].days)
        if len(days) > 1 and self._random.random() < 0.3:
            return frozenset({self._random.choice(days)})
        return frozenset()

    def _mixed_order(self, state: State) -> list[int]:
        order = [n for n, index in enumerate(state.at) if index < 0]
        self._random.shuffle(order)
        if self._random.random() < 0.5:
            order.sort(key=lambda n: (-self._tasks[n].priority, not self._tasks[n].feeds))
        order = self._chained(order)
        if order and self._random.random() < 0.3:  # perhaps this one should be left without
            order.append(order.pop(self._random.randrange(len(order))))
        return order

    def _chained(self, order: list[int]) -> list[int]:
        """Put those that have to be over first before those that come after them."""
        places = [place for place, number in enumerate(order) if number in self._depth]
        linked = sorted((order[place] for place in places), key=self._depth.__getitem__)
        for place, number in zip(places, linked, strict=True):
            order[place] = number
        return order


def _depths(board: Board) -> dict[int, int]:
    """Return how many links of order lie before each task that has any."""
    depths = [0] * len(board.tasks)
    for _ in board.tasks:
        deeper = [max((depths[n] + 1 for n in others), default=0) for others in board.before]
        if deeper == depths:
            break
        depths = deeper
    linked = {other for others in board.before for other in others}
    linked |= {number for number, others in enumerate(board.before) if others}
    return {number: depths[number] for number in sorted(linked)}
