"""From a problem to a draft: the search always, the exact solver after it where there is one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import monotonic

from kpt_desktop.domain.planning.board import Board, Choice
from kpt_desktop.domain.planning.costs import cost_of, fed
from kpt_desktop.domain.planning.exact import available, solve_exactly
from kpt_desktop.domain.planning.plans import Placement, Plan
from kpt_desktop.domain.planning.reasons import Reasons
from kpt_desktop.domain.planning.search import search
from kpt_desktop.domain.planning.tasks import Problem

SECONDS = 4.5
"""What a draft may take altogether; a figure of the specification is five."""


SEARCH_SHARE = 0.6
"""What the search may take of the time; usually it needs a fifth of that."""

OVERRUN = 1.0
"""How much later than asked the exact solver may stop: it looks at the clock now and then only."""


def draft(
    problem: Problem,
    *,
    exact: bool = True,
    rounds: int | None = None,
    seconds: float = SECONDS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """Return the best draft found; what has no place is told with its reason.

    Args:
        problem: what is to be placed among what stands.
        exact: improve the draft with HiGHS, where it is installed.
        rounds: of the search, by the number of tasks where None.
        seconds: for both together.
        cancelled: asked often; when it says yes the draft so far is returned.
    """
    board, until = Board(problem), monotonic() + seconds
    share = SEARCH_SHARE if exact and available() else 1.0
    found: Sequence[Choice | None] = search(
        board, rounds=rounds, seconds=seconds * share, cancelled=cancelled
    )
    proven = False
    if exact and not cancelled():
        found, proven = _better(board, found, until - monotonic() - OVERRUN, cancelled)
    return replace(_plan(board, found), proven=proven)


def _better(
    board: Board,
    found: Sequence[Choice | None],
    seconds: float,
    cancelled: Callable[[], bool],
) -> tuple[Sequence[Choice | None], bool]:
    solved = solve_exactly(board, list(found), seconds, cancelled) if seconds > 0 else None
    if solved is None:
        return found, False
    problem = board.problem
    before = cost_of(problem, _placements(board, found))
    after = cost_of(problem, _placements(board, solved[0]))
    return (solved[0] if after < before else found), solved[1]


def _placements(board: Board, found: Sequence[Choice | None]) -> tuple[Placement, ...]:
    chosen = zip(board.tasks, found, strict=True)
    return tuple(sorted(Placement(c.day, c.start, t.key) for t, c in chosen if c is not None))


def _plan(board: Board, found: Sequence[Choice | None]) -> Plan:
    problem, placements = board.problem, _placements(board, found)
    at = {placement.key: placement for placement in placements}
    chosen = {t.key: c for t, c in zip(board.tasks, found, strict=True) if c is not None}
    missing = [task for task in board.tasks if task.key not in at]
    on_trips = {task.key: fed(problem, task, at) for task in missing}
    reasons = Reasons(board, chosen)
    return Plan(
        placements=placements,
        unplaced=tuple(reasons.of(task) for task in missing if not on_trips[task.key]),
        eaten_on_the_way={meal: trip for meal, trip in on_trips.items() if trip},
        cost=cost_of(problem, placements),
    )
