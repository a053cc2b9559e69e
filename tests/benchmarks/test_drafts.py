"""Drafts: within ten per cent of what the exact solver finds, and in time for a phone call."""

from time import perf_counter

import pytest

from kpt_desktop.domain.planning.costs import UNPLACED
from kpt_desktop.domain.planning.exact import available
from kpt_desktop.domain.planning.solve import draft
from kpt_desktop.services.draft_programme import draft_programme
from kpt_desktop.services.draft_tasks import drafting
from tests.helpers.draft_visits import CASES
from tests.helpers.drafts import faults

pytestmark = pytest.mark.benchmark

GENEROUS = 20.0
"""Seconds; five are promised, and a busy machine of the tests is no coordinator's."""

EXACT_SECONDS = 25.0
"""Enough to prove most of them best on an idle machine."""


def _niceties(problem, plan):
    """The cost without what is left out: the part that must not hide behind large numbers."""
    tasks = {task.key: task for task in problem.tasks}
    left = [tasks[one.key] for one in plan.unplaced]
    return plan.cost - sum(UNPLACED[task.priority] + task.standing for task in left)


def _left_out(problem, plan):
    tasks = {task.key: task.priority for task in problem.tasks}
    return sorted(tasks[one.key] for one in plan.unplaced)


@pytest.mark.skipif(not available(), reason="the planner extra is not installed")
@pytest.mark.parametrize("name", CASES)
def test_that_the_search_comes_within_ten_per_cent_of_the_exact(name):
    records, wishes = CASES[name]()
    problem = drafting(records, wishes).problem
    plain = draft(problem, exact=False, seconds=60)  # by rounds alone, whoever else works
    exact = draft(problem, exact=True, seconds=EXACT_SECONDS)
    print(f"{name}: {plain.cost} against {exact.cost}, proven: {exact.proven}")
    assert faults(problem, exact.placements) == []
    assert exact.cost <= plain.cost <= exact.cost * 1.1
    assert _left_out(problem, plain) == _left_out(problem, exact)
    assert _niceties(problem, plain) <= _niceties(problem, exact) * 1.1 + 1


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_that_a_draft_is_there_in_seconds(name, exact):
    records, wishes = CASES[name]()
    begun = perf_counter()
    draft_programme(records, wishes, exact=exact)
    taken = perf_counter() - begun
    print(f"{name}, exact: {exact}: {taken:.2f} s")
    assert taken < GENEROUS
