"""The exact solver: the same rules and costs as the search, and never a worse draft."""

from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings

from kpt_desktop.domain.planning import exact, solve
from kpt_desktop.domain.planning.board import Board
from kpt_desktop.domain.planning.costs import cost_of
from kpt_desktop.domain.planning.plans import Placement
from kpt_desktop.domain.planning.search import search
from kpt_desktop.domain.planning.solve import draft
from tests.helpers.drafts import faults, problem, task
from tests.unit.domain.planning.test_drafts import problems

pytest.importorskip("highspy", reason="the planner extra is not installed")


@given(problems())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_that_an_exact_draft_is_sound_and_never_worse(asked):
    quick = draft(asked, exact=False, rounds=20)
    best = draft(asked, exact=True, rounds=20, seconds=30)
    assert faults(asked, best.placements) == []
    assert best.cost == cost_of(asked, best.placements)
    assert best.cost <= quick.cost
    assert best.proven


def test_that_it_finds_what_a_bad_beginning_misses():
    asked = problem(1, [task(f"t{n}", 60, natural=(540 + 60 * n,), weight=3) for n in range(4)])
    board = Board(asked)
    worst = [choices[-1] for choices in board.choices]
    found, proven = exact.solve_exactly(board, worst, seconds=30)
    assert proven
    assert [choice.start for choice in found] == [540, 600, 660, 720]


def test_that_it_can_be_ended_early():
    asked = problem(
        3, [task(f"t{n}", 45, days=(0, 1, 2), natural=(600,)) for n in range(30)], watched="a"
    )
    board = Board(asked)
    begun = search(board, rounds=0)
    ended = Event()
    ended.set()
    found, proven = exact.solve_exactly(board, begun, seconds=60, cancelled=ended.is_set)
    assert not proven
    placed = zip(board.tasks, found, strict=True)
    placements = [Placement(c.day, c.start, t.key) for t, c in placed if c is not None]
    assert faults(asked, placements) == []


def test_that_a_problem_too_large_is_left_to_the_search(monkeypatch):
    monkeypatch.setattr(exact, "LARGEST", 3)
    assert exact.solve_exactly(Board(problem(1, [task("t")])), [None]) is None


def test_that_a_program_without_the_extra_drafts_all_the_same(monkeypatch):
    monkeypatch.setattr(exact, "available", lambda: False)
    monkeypatch.setattr(solve, "available", lambda: False)
    plan = draft(problem(1, [task("t", natural=(600,))]), exact=True)
    assert plan.placements == (Placement(0, 600, "t"),)
    assert not plan.proven
