"""A draft in the making: where each task is, what that takes of each day, what it costs."""

from collections.abc import Sequence

from kpt_desktop.domain.planning.board import Board, Choice
from kpt_desktop.domain.planning.costs import GAP, hunger

NOWHERE = -1

Kept = tuple[list[int], list[int], list[int], dict[tuple[str, int], int]]


class State:
    """Tasks by number; ``at`` holds the number of each one's choice, or ``NOWHERE``."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.at = [NOWHERE] * len(board.tasks)
        self._taken = list(board.fixed)
        self._gaps = [board.gap_cost(taken) for taken in self._taken]
        self._room = dict(board.room)
        self._after = board.followers()
        self._meals_of: dict[int, list[int]] = {}
        for meal, trips in board.fed_by.items():
            for trip in trips:
                self._meals_of.setdefault(trip, []).append(meal)
        self._partners: dict[int, list[tuple[int, bool]]] = {}
        for one, other in board.pairs:
            self._partners.setdefault(one, []).append((other, True))
            self._partners.setdefault(other, []).append((one, False))
        watched = board.problem.watched
        self._most_saved = [
            GAP * len(task.people & watched)
            + sum(board.penalty[meal] for meal in self._meals_of.get(number, ()))
            for number, task in enumerate(board.tasks)
        ]

    def choice(self, number: int) -> Choice:
        """Return where a placed task is."""
        return self.board.choices[number][self.at[number]]

    def placed(self) -> list[int]:
        """Return the tasks that have a place."""
        return [number for number, index in enumerate(self.at) if index >= 0]

    def is_fed(self, meal: int) -> bool:
        """Return whether a meal is eaten on a trip."""
        trips = self.board.fed_by.get(meal, ())
        days = self.board.tasks[meal].days
        return any(self.at[trip] >= 0 and self.choice(trip).day in days for trip in trips)

    def cost(self) -> int:
        """Return the cost of the present state, by the same sum as ``costs.cost_of``."""
        board = self.board
        total = sum(self._gaps) + board.pinned_hunger
        for number, index in enumerate(self.at):
            if index >= 0:
                total += board.choices[number][index].cost
            elif not self.is_fed(number):
                total += board.penalty[number]
        for one, other in board.pairs:
            if self.at[one] >= 0 and self.at[other] >= 0:
                total += hunger(self._meal_end(one), self.choice(other).start)
        return total

    def best(self, number: int, only: frozenset[int] = frozenset()) -> int:
        """Return the cheapest choice that fits, counting what it does to gaps and meals.

        Args:
            number: of a task without a place.
            only: the days to look at; all of its days where empty.
        """
        low, high = self.bounds(number)
        saved, best, best_cost = self._most_saved[number], NOWHERE, self.board.penalty[number]
        for index, choice in enumerate(self.board.choices[number]):
            if choice.cost - saved >= best_cost:
                break
            if choice.bits & self._taken[choice.day] or choice.begins < low or choice.ends > high:
                continue
            if (only and choice.day not in only) or not self._allows(number, choice):
                continue
            cost = choice.cost + self._effects(number, choice)
            if cost < best_cost:
                best, best_cost = index, cost
        return best

    def bounds(self, number: int) -> tuple[int, int]:
        """Return between which moments a task lies because of those before and after it."""
        low, high = 0, 1 << 60
        for other in self.board.before[number]:
            if self.at[other] >= 0:
                low = max(low, self.choice(other).ends)
        for other in self._after[number]:
            if self.at[other] >= 0:
                high = min(high, self.choice(other).begins)
        return low, high

    def insert(self, order: Sequence[int]) -> None:
        """Place tasks one after another where each costs least."""
        for number in order:
            if self.at[number] == NOWHERE and not self.is_fed(number):
                self.put(number, self.best(number))

    def put(self, number: int, index: int) -> None:
        """Give a task its place; ``NOWHERE`` changes nothing."""
        if index == NOWHERE:
            return
        self.at[number] = index
        choice = self.choice(number)
        self._mark(number, choice.day, self._taken[choice.day] | choice.bits, -1)

    def take(self, number: int) -> None:
        """Take a task from its place."""
        choice = self.choice(number)
        self.at[number] = NOWHERE
        self._mark(number, choice.day, self._taken[choice.day] & ~choice.bits, 1)

    def keep(self) -> Kept:
        """Return the state, to go back to."""
        return list(self.at), list(self._taken), list(self._gaps), dict(self._room)

    def go_back(self, kept: Kept) -> None:
        """Return to a state that was kept."""
        self.at, self._taken, self._gaps, self._room = kept

    def _mark(self, number: int, day: int, taken: int, room: int) -> None:
        self._taken[day] = taken
        self._gaps[day] = self.board.gap_cost(taken)
        limit = self.board.tasks[number].limit
        if limit:
            self._room[limit, day] += room

    def _allows(self, number: int, choice: Choice) -> bool:
        """Tell whether a day has room for one more of its sort, and no meal a trip would double."""
        limit = self.board.tasks[number].limit
        if limit and self._room[limit, choice.day] <= 0:
            return False
        if number not in self._meals_of:
            return True
        return not any(self.at[meal] >= 0 for meal in self._meals_on(number, choice.day))

    def _effects(self, number: int, choice: Choice) -> int:
        taken = self._taken[choice.day] | choice.bits
        total = self.board.gap_cost(taken) - self._gaps[choice.day]
        for other, first in self._partners.get(number, ()):
            if self.at[other] >= 0 and first:
                end = choice.start + self.board.tasks[number].minutes
                total += hunger(end, self.choice(other).start)
            elif self.at[other] >= 0:
                total += hunger(self._meal_end(other), choice.start)
        for meal in self._meals_on(number, choice.day):
            if not self.is_fed(meal):
                total -= self.board.penalty[meal]
        return total

    def _meals_on(self, trip: int, day: int) -> list[int]:
        meals = self._meals_of.get(trip)
        if meals is None:
            return []
        return [meal for meal in meals if day in self.board.tasks[meal].days]

    def _meal_end(self, meal: int) -> int:
        return self.choice(meal).start + self.board.tasks[meal].minutes
