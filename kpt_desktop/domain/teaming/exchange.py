"""Good teams of many students: shared out in turn, then exchanged two by two while that helps."""

import random
from collections.abc import Sequence
from itertools import combinations

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.teaming.cost import TeamCost, track_quota
from kpt_desktop.domain.teaming.problem import Student, Task
from kpt_desktop.domain.teaming.sizes import sizes_by_number

TRIALS = 4
"""Beginnings that are tried; the best end is kept."""

WORK = 100_000
"""Students that may be weighed for one beginning: a bound in work, not in time, so that the same
seed makes the same teams on every machine."""

EACH_TRY = 10
"""What an exchange costs besides the students in it."""

Teams = list[list[Student]]


class Exchange:
    """Makes teams by exchanging students; the same seed makes the same ones."""

    def __init__(self, task: Task, cost: TeamCost) -> None:
        self._task, self._cost = task, cost
        self._random = random.Random(task.seed)  # noqa: S311 - a fair draw, not a secret
        self._sizes = sizes_by_number(task)
        self._work = WORK

    def run(self) -> tuple[Teams, list[str], float]:
        """Return teams, the track of each, and the cost of all."""
        best: tuple[Teams, list[str], float] = ([], [], float("inf"))
        for _ in range(TRIALS):
            teams = self._shared_out()
            tracks = self._tracks(teams)
            self._improve(teams, tracks)
            cost = sum(map(self._cost.total, teams, tracks))
            if cost < best[2] - 1e-9:
                best = (teams, tracks, cost)
        return best

    def _shared_out(self) -> Teams:
        """Put the pinned where they stay, then the sides in turn, better English to the emptier."""
        teams: Teams = [[] for _ in self._sizes]
        for student in self._task.students:
            if (number := self._task.pinned.get(student.id)) is not None:
                teams[number].append(student)
        free = [one for one in self._task.students if one.id not in self._task.pinned]
        self._random.shuffle(free)
        free.sort(key=lambda one: (one.side != Side.GUEST, -one.english))
        for student in free:
            open_teams = [n for n, size in enumerate(self._sizes) if len(teams[n]) < size]
            number = min(open_teams, key=lambda n: (_of_side(teams[n], student), len(teams[n])))
            teams[number].append(student)
        return teams

    def _tracks(self, teams: Sequence[Sequence[Student]]) -> list[str]:
        """Give each team the open track that suits it best."""
        quota = track_quota(self._task, len(teams))
        if not quota:
            return [""] * len(teams)
        tracks = [self._task.pinned_tracks.get(number, "") for number in range(len(teams))]
        for track in tracks:
            if track:
                quota[track] -= 1
        for number, members in enumerate(teams):
            if not tracks[number]:
                costs = {t: self._cost.total(members, t) for t, left in quota.items() if left > 0}
                tracks[number] = min(costs or quota, key=lambda t: costs.get(t, 0.0))
                quota[tracks[number]] -= 1
        return tracks

    def _improve(self, teams: Teams, tracks: list[str]) -> None:
        costs = list(map(self._cost.total, teams, tracks))
        self._work, better = WORK, True
        while better and self._work > 0:
            better = False
            for one, other in combinations(range(len(teams)), 2):
                if self._work > 0:
                    better |= self._exchange(teams, tracks, costs, one, other)

    def _exchange(
        self, teams: Teams, tracks: list[str], costs: list[float], one: int, other: int
    ) -> bool:
        """Exchange two students, or the tracks, of two teams wherever that is better."""
        found = self._exchange_tracks(teams, tracks, costs, one, other)
        for here in range(len(teams[one])):
            for there in range(len(teams[other])):
                if self._is_pinned(teams[one][here]) or self._is_pinned(teams[other][there]):
                    continue
                _swap(teams, one, here, other, there)
                self._work -= len(teams[one]) + len(teams[other]) + EACH_TRY
                made = [self._cost.total(teams[n], tracks[n]) for n in (one, other)]
                if sum(made) < costs[one] + costs[other] - 1e-9:
                    costs[one], costs[other] = made
                    found = True
                else:
                    _swap(teams, one, here, other, there)
        return found

    def _exchange_tracks(
        self, teams: Teams, tracks: list[str], costs: list[float], one: int, other: int
    ) -> bool:
        fixed = self._task.pinned_tracks
        if tracks[one] == tracks[other] or one in fixed or other in fixed:
            return False
        made = [
            self._cost.total(teams[one], tracks[other]),
            self._cost.total(teams[other], tracks[one]),
        ]
        if sum(made) >= costs[one] + costs[other] - 1e-9:
            return False
        tracks[one], tracks[other] = tracks[other], tracks[one]
        costs[one], costs[other] = made
        return True

    def _is_pinned(self, student: Student) -> bool:
        return student.id in self._task.pinned


def _of_side(team: Sequence[Student], student: Student) -> int:
    return sum(one.side == student.side for one in team)


def _swap(teams: Teams, one: int, here: int, other: int, there: int) -> None:
    teams[one][here], teams[other][there] = teams[other][there], teams[one][here]
