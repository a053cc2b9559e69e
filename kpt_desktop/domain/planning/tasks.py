"""What a draft is made from: days, what stands already, and what is still to be placed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kpt_desktop.domain.enums import DayKind, ItemKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText

MEALS = ("breakfast", "lunch", "dinner")
"""The meals of a day in their order, as ``Task.meal`` and ``Pinned.meal`` name them."""


@dataclass(frozen=True, slots=True)
class PlanDay:
    """A day that things can be placed on; tasks name it by its place among the days."""

    date: date
    kind: DayKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing that should happen once. Times are minutes after midnight of its day.

    Attributes:
        key: unique among tasks and what is pinned.
        people: who must be there, as groups that are never split (see ``people.py``).
        audience: the same people as an item names them, for sentences.
        days: the days it may be on, by their places.
        earliest, latest: between which it starts and ends, travel not counted.
        natural: starts that suit it, the best first.
        weight: what a quarter of an hour away from a natural start costs.
        day_costs: what a day costs, by its place; 0 where nothing is said.
        place: what only one thing at a time can use; empty for no place in particular.
        travel_before, travel_after: minutes its people are on the way; the place is free then.
        priority: 3 must, 2 should, 1 may.
        standing: among equals the one with more of it finds a place first.
        after: keys of tasks that have to be over before this one begins, if they are placed.
        limit: name of the sort of which only ``per_day`` may be on one day.
        meal: which meal of its day it is; such a task has one day.
        feeds: which meal is eaten on the way, so that the day needs no other.
    """

    key: str
    kind: ItemKind
    minutes: int
    people: frozenset[str]
    days: frozenset[int]
    title: LocalText = NO_TEXT
    audience: str = "all"
    earliest: int = 8 * 60
    latest: int = 18 * 60
    natural: tuple[int, ...] = ()
    weight: int = 1
    day_costs: Mapping[int, int] = field(default_factory=dict)
    place: str = ""
    travel_before: int = 0
    travel_after: int = 0
    priority: int = 2
    standing: int = 0
    after: tuple[str, ...] = ()
    limit: str = ""
    per_day: int = 1
    meal: str = ""
    feeds: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """Time that is taken already: an item that stays, or hours when people cannot come.

    Attributes:
        why: empty for an item; ``absent`` before an arrival and after a departure, ``rest`` for
            the night's rest around a late or early item.
        limit: the sort it counts to, as in :class:`Task`.
    """

    key: str
    day: int
    start: int
    end: int
    people: frozenset[str]
    title: LocalText = NO_TEXT
    place: str = ""
    why: str = ""
    limit: str = ""
    meal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Everything a draft is made from.

    Attributes:
        watched: groups whose gaps between things count; the guests, who have no home here.
    """

    days: tuple[PlanDay, ...]
    tasks: tuple[Task, ...]
    pinned: tuple[Pinned, ...] = ()
    watched: frozenset[str] = frozenset()
