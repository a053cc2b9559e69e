"""The best teams of a delegation's size: every partition is weighed, most of them unseen.

A bound from below, the best teams of the rest without regard to tracks, cuts off what cannot win.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kpt_desktop.domain.teaming.cost import TeamCost, track_quota
from kpt_desktop.domain.teaming.problem import Student, Task
from kpt_desktop.domain.teaming.sizes import team_sizes

MOST_STUDENTS = 16
"""Up to two delegations of eight students."""

Placed = tuple[tuple[int, str], ...]
"""Teams as bit masks over the students, each with its track."""


@dataclass
class ExactSearch:
    """Finds the best partition; students stand in an order that the seed has shuffled."""

    task: Task
    students: Sequence[Student]
    cost: TeamCost
    required: tuple[tuple[int, int], ...] = ()
    """Pairs of students' places that have to be in one team."""
    forbidden: tuple[tuple[int, int], ...] = ()
    """Pairs that must not be."""
    _costs: dict[tuple[int, str], float] = field(default_factory=dict)
    _bounds: dict[tuple[int, tuple[int, ...]], float] = field(default_factory=dict)
    _best: float = float("inf")
    _found: Placed = ()

    def run(self) -> tuple[Placed, float]:
        """Return the best teams and their cost; no teams and infinity where there are none."""
        sizes = team_sizes(self.task)
        quota = track_quota(self.task, len(sizes))
        everybody = (1 << len(self.students)) - 1
        groups = self._pinned_groups()
        self._search(everybody, tuple(sizes), quota, groups, (), 0.0)
        return self._found, self._best

    def _pinned_groups(self) -> dict[int, int]:
        """Return the bits that each team with somebody pinned has to have, by its number."""
        groups: dict[int, int] = {}
        for place, student in enumerate(self.students):
            if (number := self.task.pinned.get(student.id)) is not None:
                groups[number] = groups.get(number, 0) | 1 << place
        return groups

    def _search(
        self,
        rest: int,
        sizes: tuple[int, ...],
        quota: dict[str, int],
        groups: dict[int, int],
        placed: Placed,
        spent: float,
    ) -> None:
        if not rest:
            if spent < self._best - 1e-9:
                self._best, self._found = spent, placed
            return
        if spent + self._bound(rest, sizes) >= self._best - 1e-9:
            return
        held = next((bits for bits in groups.values() if bits & rest), 0)
        number = next((n for n, bits in groups.items() if bits & rest), None)
        others = 0
        for other, bits in groups.items():
            if other != number:
                others |= bits
        options = [
            (self._cost_of(team, track) + self._bound(rest & ~team, left), team, track, left)
            for team, left in self._teams(rest, sizes, held, others if held else 0)
            for track in self._tracks(quota, number)
        ]
        options.sort(key=lambda option: option[0])
        for hope, team, track, left in options:
            if spent + hope >= self._best - 1e-9:
                return
            fewer = quota | {track: quota[track] - 1} if quota else quota
            cost = spent + self._cost_of(team, track)
            self._search(rest & ~team, left, fewer, groups, (*placed, (team, track)), cost)

    def _tracks(self, quota: dict[str, int], number: int | None) -> list[str]:
        if not quota:
            return [""]
        wanted = self.task.pinned_tracks.get(number) if number is not None else None
        if wanted and wanted in quota:
            return [wanted]
        return [track for track, left in quota.items() if left > 0]

    def _teams(
        self, rest: int, sizes: tuple[int, ...], held: int, barred: int
    ) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Give each team that holds the pinned bits, or else the first student who is left."""
        core = held or rest & -rest
        free = list(_bits(rest & ~core & ~barred))
        for size in sorted(set(sizes)):
            wanted = size - core.bit_count()
            if wanted < 0:
                continue
            left = list(sizes)
            left.remove(size)
            for some in combinations(free, wanted):
                team = core | sum(some)
                if self._allowed(team):
                    yield team, tuple(left)

    def _allowed(self, team: int) -> bool:
        return all(
            bool(team >> one & 1) == bool(team >> other & 1) for one, other in self.required
        ) and not any(team >> one & 1 and team >> other & 1 for one, other in self.forbidden)

    def _cost_of(self, team: int, track: str) -> float:
        key = (team, track)
        if key not in self._costs:
            members = [self.students[place] for place in _places(team)]
            self._costs[key] = self.cost.total(members, track)
        return self._costs[key]

    def _bound(self, rest: int, sizes: tuple[int, ...]) -> float:
        """Return what the rest costs at the least: each team in its best track, nobody pinned."""
        if not rest:
            return 0.0
        key = (rest, sizes)
        if key not in self._bounds:
            tracks = self.task.tracks if track_quota(self.task, len(sizes)) else ("",)
            self._bounds[key] = min(
                (
                    min(self._cost_of(team, track) for track in tracks)
                    + self._bound(rest & ~team, left)
                    for team, left in self._teams(rest, sizes, 0, 0)
                ),
                default=float("inf"),
            )
        return self._bounds[key]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        bit = mask & -mask
        yield bit
        mask ^= bit


def _places(mask: int) -> Iterator[int]:
    return (bit.bit_length() - 1 for bit in _bits(mask))
