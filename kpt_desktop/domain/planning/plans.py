"""What a draft says: where each task goes, and what of them found no place and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Placement:
    """A task on a day, by the day's place, at a start in minutes after its midnight."""

    day: int
    start: int
    key: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """What keeps a task off one day.

    Attributes:
        free: the longest free stretch for its people within its hours, in minutes.
        by: keys of what stands in the way, the longest first.
    """

    day: int
    free: int
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A task without a place.

    Attributes:
        reason: ``no_day``, ``too_long``, ``day_limit``, ``order``, ``place_taken``, ``absent``,
            ``no_time``; a key of the ``planner`` texts.
        facts: values that fill the sentence: minutes, and keys of other tasks or what is pinned.
        blocked: what is in the way, day by day.
    """

    key: str
    reason: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
    blocked: tuple[Blocked, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A draft.

    Attributes:
        placements: by day and time.
        eaten_on_the_way: keys of meals, and of the trips that they are part of.
        cost: what :func:`~kpt_desktop.domain.planning.costs.cost_of` says; smaller is better.
        proven: nothing better exists.
    """

    placements: tuple[Placement, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    eaten_on_the_way: Mapping[str, str] = field(default_factory=dict)
    cost: int = 0
    proven: bool = False
