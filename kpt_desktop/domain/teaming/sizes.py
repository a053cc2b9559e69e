"""How many teams there are, and how large: sizes never differ by more than one."""

from collections import Counter

from kpt_desktop.domain.enums import Side, TeamModel
from kpt_desktop.domain.teaming.problem import Task

LARGEST_PAIR = 3
"""Where one side has fewer students, a pair takes a third rather than lack that side."""


def team_sizes(task: Task) -> tuple[int, ...]:
    """Return the sizes of the teams, larger ones first; empty where nobody is to be placed."""
    count = team_count(task)
    if not count:
        return ()
    size, more = divmod(len(task.students), count)
    return tuple(size + (number < more) for number in range(count))


def team_count(task: Task) -> int:
    """Return how many teams the model makes of these students, never more than students."""
    students = len(task.students)
    pinned = max(task.pinned.values(), default=-1) + 1
    wanted = {
        TeamModel.TWO: 2,
        TeamModel.ROTATING: max(len(task.tracks), 1) if task.tracks else 3,
        TeamModel.PAIRS: _pairs(task),
    }[task.model]
    return min(max(wanted, pinned), students)


def _pairs(task: Task) -> int:
    """Return the number of pairs: with both sides where triples make that possible."""
    students = len(task.students)
    fewer = min(sum(one.side == side for one in task.students) for side in Side)
    least = -(-students // LARGEST_PAIR)
    return max(min(students // 2, fewer) if fewer else students // 2, least)


def most_with_both_sides(task: Task) -> int:
    """Return how many teams can have both sides at all."""
    fewer = min(sum(one.side == side for one in task.students) for side in Side)
    sizes = team_sizes(task)
    return min(fewer, sum(size > 1 for size in sizes))


class TooManyPinned(ValueError):
    """More students are pinned into one team than it has room for."""


def pins_by_team(task: Task) -> Counter[int]:
    """Return how many students are pinned into each team, by its number."""
    return Counter(task.pinned[one.id] for one in task.students if one.id in task.pinned)


def sizes_by_number(task: Task) -> tuple[int, ...]:
    """Return the size of each team by its number; those with most pinned students are larger.

    Raises:
        TooManyPinned: they do not fit.
    """
    sizes, pins = team_sizes(task), pins_by_team(task)
    numbers = sorted(range(len(sizes)), key=lambda number: -pins[number])
    found = [0] * len(sizes)
    for number, size in zip(numbers, sizes, strict=True):
        if pins[number] > size:
            raise TooManyPinned
        found[number] = size
    return tuple(found)
