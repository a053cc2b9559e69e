"""Teams of a visit are formed while the reader looks on, a hundred students in a few seconds."""

from time import perf_counter

import pytest

from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.teaming.cost import TeamCost
from kpt_desktop.domain.teaming.forming import form_teams
from tests.helpers.students import make_task

pytestmark = pytest.mark.benchmark
VISIT, MANY = 1.0, 5.0
"""Seconds for twelve students and for a hundred on a machine where the floor takes FLOOR."""
FLOOR = 0.1


def seconds(work):
    began = perf_counter()
    work()
    return perf_counter() - began


def floor():
    """Judge ten thousand pairs one by one, which any search must do at the least."""
    task = make_task(6, 6)
    cost, some = TeamCost(task), list(task.students)[:2]
    return min(seconds(lambda: [cost.total(some, "IT") for _ in range(10_000)]) for _ in range(3))


@pytest.mark.parametrize(("guests", "limit"), [(6, VISIT), (50, MANY)])
def test_that_teams_are_formed_in_time(guests, limit):
    tasks = [make_task(guests, guests, model, wishes=3) for model in TeamModel]
    took = max(seconds(lambda task=task: form_teams(task)) for task in tasks)
    measure = floor()
    allowed = limit * max(measure / FLOOR, 1)
    print(f"\n{2 * guests} students: {took:.2f} s, floor {measure:.3f} s, limit {allowed:.2f} s")
    assert took < allowed
