"""Drafting as an integer programme, solved by HiGHS where the ``planner`` extra is installed.

One binary column a choice; rows for each quarter of an hour of a group or a place, for the order
of tasks, for sorts with a limit a day. Gaps, meals far apart and tasks without a place are columns
too, with the costs of ``costs.py``, so that both solvers are after the same number.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

from kpt_desktop.domain.planning.board import SLOTS, Board, Choice
from kpt_desktop.domain.planning.costs import GAP, HUNGER, LONGEST_WITHOUT_MEAL, SLOT

LARGEST = 12_000
"""Choices beyond which building the rows alone would take too long."""

Terms = dict[int, float]


def available() -> bool:
    """Return whether the exact solver is installed."""
    return find_spec("highspy") is not None


def solve_exactly(
    board: Board,
    start: list[Choice | None],
    seconds: float = 4.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[Choice | None], bool] | None:
    """Return the best choices and whether nothing better exists; None when it found none in time.

    Args:
        board: what is to be placed.
        start: a draft to begin with, from :func:`~kpt_desktop.domain.planning.search.search`.
        seconds: the time it may take.
        cancelled: asked now and then; the best so far is returned when it says yes.
    """
    if not available() or sum(len(choices) for choices in board.choices) > LARGEST:
        return None
    return _Model(board).solve(start, seconds, cancelled)


class _Model:
    """Columns and rows of one problem."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._costs: list[float] = []
        self._upper: list[float] = []
        self._whole: list[bool] = []
        self._rows: dict[tuple[tuple[int, float], ...], tuple[float, float]] = {}
        self._columns = [
            [self._column(choice.cost, 1, whole=True) for choice in choices]
            for choices in board.choices
        ]
        self._users = self._slot_users()
        self._busy: dict[tuple[int, int], int] = {}
        self._sums: dict[frozenset[int], int] = {}
        self._cumulated: dict[int, dict[int, int]] = {}
        self._add_once()
        self._add_slots()
        self._add_limits()
        self._add_order()
        self._add_hunger()
        self._add_gaps()

    # --- rows ---

    def _column(self, cost: float, upper: float, *, whole: bool = False) -> int:
        self._costs.append(cost)
        self._upper.append(upper)
        self._whole.append(whole)
        return len(self._costs) - 1

    def _row(self, terms: Terms, low: float, high: float) -> None:
        """Add a row; the same sum twice is one row with the tighter bounds."""
        key = tuple(sorted((column, value) for column, value in terms.items() if value))
        known = self._rows.get(key, (-float("inf"), float("inf")))
        self._rows[key] = (max(known[0], low), min(known[1], high))

    def _add_once(self) -> None:
        """Each task is placed once, or pays, or is a meal eaten on one trip."""
        board = self._board
        for number, columns in enumerate(self._columns):
            terms: Terms = dict.fromkeys(columns, 1.0)
            terms[self._column(board.penalty[number], 1)] = 1.0
            for trip in board.fed_by.get(number, ()):
                for column, choice in self._of(trip):
                    if choice.day in board.tasks[number].days:
                        terms[column] = 1.0
            self._row(terms, 1, 1)

    def _add_slots(self) -> None:
        """Let nobody and no place be in two things: a column for each slot says how busy it is."""
        for key, columns in self._users.items():
            busy = self._sums.get(frozenset(columns))
            if busy is None:
                busy = self._column(0, 1)
                self._row({busy: 1.0, **dict.fromkeys(columns, -1.0)}, 0, 0)
                self._sums[frozenset(columns)] = busy
            self._busy[key] = busy

    def _add_limits(self) -> None:
        sums: dict[tuple[str, int], Terms] = defaultdict(dict)
        for number, task in enumerate(self._board.tasks):
            if task.limit:
                for column, choice in self._of(number):
                    sums[task.limit, choice.day][column] = 1.0
        for key, terms in sums.items():
            self._row(terms, -float("inf"), max(0, self._board.room[key]))

    def _add_order(self) -> None:
        """Say for each moment: not both begun by then and another, that goes first, not over."""
        for number, others in enumerate(self._board.before):
            for other in others:
                if not self._columns[number] or not self._columns[other]:
                    continue
                begun, earlier = self._begun(number), self._begun(other)
                placed = earlier[max(earlier)]
                minutes = self._board.tasks[other].minutes
                for moment, column in begun.items():
                    over = [m for m in earlier if m + minutes <= moment]
                    terms: Terms = {column: 1.0, placed: 1.0}
                    if over:
                        last = earlier[max(over)]
                        terms[last] = terms.get(last, 0.0) - 1.0
                    self._row(terms, -float("inf"), 1)

    def _begun(self, number: int) -> dict[int, int]:
        """Return columns that say whether a task has begun, by moment; each adds to the last."""
        known = self._cumulated.get(number)
        if known is not None:
            return known
        begun: dict[int, int] = {}
        before: int | None = None
        for column, choice in sorted(self._of(number), key=lambda pair: pair[1].begins):
            total = self._column(0, 1)
            terms: Terms = {total: 1.0, column: -1.0}
            if before is not None:
                terms[before] = -1.0
            self._row(terms, 0, 0)
            begun[choice.begins] = before = total
        self._cumulated[number] = begun
        return begun

    def _add_hunger(self) -> None:
        """Let quarters beyond five hours between two meals cost, when both are placed."""
        for one, other in self._board.pairs:
            minutes = self._board.tasks[one].minutes
            ends = [(c, choice.start + -(-minutes // SLOT) * SLOT) for c, choice in self._of(one)]
            starts = [(c, choice.start) for c, choice in self._of(other)]
            if not ends or not starts:
                continue
            base = min(end for _, end in ends) + LONGEST_WITHOUT_MEAL
            most = max(0, max(start for _, start in starts) - base)
            beyond = self._column(HUNGER / SLOT, float("inf"))
            terms: Terms = {beyond: 1.0}
            for column, start in starts:
                terms[column] = float(base - start)
            for column, end in ends:
                terms[column] = float(end + LONGEST_WITHOUT_MEAL - base - most)
            self._row(terms, -float(most), float("inf"))

    def _add_gaps(self) -> None:
        """Count the busy stretches of each watched group; short breaks do not end one."""
        board = self._board
        for day, fixed in enumerate(board.fixed):
            for group in board.groups:
                self._add_gaps_of(day, group, fixed)

    def _add_gaps_of(self, day: int, group: int, fixed: int) -> None:
        low = (group & -group).bit_length() - 1
        users = [self._users.get((day, low + slot), []) for slot in range(SLOTS)]
        taken = [bool(fixed >> (low + slot) & 1) for slot in range(SLOTS)]
        there = sorted({column for columns in users for column in columns})
        if not any(taken) and there:
            present = self._column(-GAP, 1)
            self._row({present: 1.0, **dict.fromkeys(there, -1.0)}, -float("inf"), 0)
        for slot in range(SLOTS):
            before = [s for s in (slot - 1, slot - 2) if s >= 0]
            if any(taken[s] for s in before) or not (users[slot] or taken[slot]):
                continue
            terms: Terms = defaultdict(float)
            if users[slot]:
                terms[self._busy[day, low + slot]] -= 1
            for earlier in before:
                if users[earlier]:
                    terms[self._busy[day, low + earlier]] += 1
            if not taken[slot] and all(value >= 0 for value in terms.values()):
                continue
            terms[self._column(GAP, 1)] = 1.0
            self._row(terms, float(taken[slot]), float("inf"))

    def _slot_users(self) -> dict[tuple[int, int], list[int]]:
        users: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number in range(len(self._board.tasks)):
            for column, choice in self._of(number):
                for bit in _bits_of(choice.bits):
                    users[choice.day, bit].append(column)
        return users

    def _of(self, number: int) -> Iterator[tuple[int, Choice]]:
        return zip(self._columns[number], self._board.choices[number], strict=True)

    # --- solving ---

    def solve(
        self, start: list[Choice | None], seconds: float, cancelled: Callable[[], bool]
    ) -> tuple[list[Choice | None], bool] | None:
        """Hand the model to HiGHS and read its answer."""
        import highspy

        highs = highspy.Highs()
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 1),
            ("time_limit", seconds),
            ("mip_rel_gap", 0.0),
            ("mip_abs_gap", 0.9),
        ):
            highs.setOptionValue(option, value)
        highs.passModel(self._as_lp(highspy))
        self._begin_with(highs, start)
        highs.cbMipInterrupt += lambda event: event.interrupt(cancelled())
        highs.run()
        found = highs.getSolution()
        if not found.value_valid:
            return None
        values = list(found.col_value)
        proven = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return [self._chosen(number, values) for number in range(len(self._columns))], proven

    def _chosen(self, number: int, values: list[float]) -> Choice | None:
        return next((choice for column, choice in self._of(number) if values[column] > 0.5), None)

    def _as_lp(self, highspy: Any) -> Any:
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self._costs), len(self._rows)
        lp.col_cost_ = self._costs
        lp.col_lower_ = [0.0] * len(self._costs)
        lp.col_upper_ = self._upper
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in self._whole]
        lp.row_lower_ = [low for low, _ in self._rows.values()]
        lp.row_upper_ = [high for _, high in self._rows.values()]
        starts, columns, values = [0], [], []
        for terms in self._rows:
            columns += [column for column, _ in terms]
            values += [value for _, value in terms]
            starts.append(len(columns))
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = starts, columns, values
        return lp

    def _begin_with(self, highs: Any, start: list[Choice | None]) -> None:
        """Give the binary columns of a draft; HiGHS finds the others."""
        chosen = {
            column: 1.0 if choice is wanted else 0.0
            for number, wanted in enumerate(start)
            for column, choice in self._of(number)
        }
        if chosen:
            highs.setSolution(len(chosen), list(chosen), list(chosen.values()))


def _bits_of(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
