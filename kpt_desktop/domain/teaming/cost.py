"""How good a team is: a sum over its parts, so that the teams of a formation add up.

English and skills are balanced by how far a team is from the average of all students, which is
known before any team is made; so the cost of a formation is the sum of its teams' costs.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kpt_desktop.domain.enums import Side, TeamModel, WishKind
from kpt_desktop.domain.teaming.problem import FAIR_LEVEL, Part, Student, Task

ONE_SIDE = 100_000.0
"""A team of one side alone: more than everything else together can cost, so that no language or
track is ever bought with it."""

UNEVEN_SIDES = 30.0
"""Each student by which a team's sides differ more than all students' sides do."""

NO_LANGUAGE = 200.0
TOO_LOW = 60.0
"""Each level that the best shared language lacks to a fair one."""

ENGLISH = 10.0
SKILL = 8.0
WRONG_TRACK = 40.0
SAME_CLASS = 5.0
APART, TOGETHER = 120.0, 50.0


class TeamCost:
    """Judges any set of a task's students as one team."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._students: Mapping[object, Student] = {one.id: one for one in task.students}
        count = max(len(task.students), 1)
        guests = sum(one.side == Side.GUEST for one in task.students)
        self._guest_share = guests / count
        self._english = sum(one.english for one in task.students) / count
        self._skills = {
            track: sum(track in one.skills for one in task.students) / count
            for track in task.tracks
        }

    def parts(self, members: Sequence[Student], track: str) -> dict[Part, float]:
        """Return the cost of a team in a track by its parts."""
        return {
            Part.SIDES: self._sides(members),
            Part.LANGUAGE: self._language(members),
            Part.ENGLISH: self._balance(members),
            Part.SKILLS: self._skill(members, track),
            Part.CLASSES: _classes(members),
            Part.WISHES: self._wishes(members),
        }

    def total(self, members: Sequence[Student], track: str) -> float:
        """Return the cost of a team in a track."""
        return (
            self._sides(members)
            + self._language(members)
            + self._balance(members)
            + self._skill(members, track)
            + _classes(members)
            + self._wishes(members)
        )

    def _sides(self, members: Sequence[Student]) -> float:
        guests = sum(one.side == Side.GUEST for one in members)
        if len(members) > 1 and guests in {0, len(members)} and 0 < self._guest_share < 1:
            return ONE_SIDE
        off = abs(guests - self._guest_share * len(members))
        return UNEVEN_SIDES * max(off - 0.5, 0)

    def _language(self, members: Sequence[Student]) -> float:
        if len(members) < 2 or not any(one.languages for one in members):
            return 0.0
        _, level = shared_language(members)
        if not level:
            return NO_LANGUAGE
        return TOO_LOW * max(FAIR_LEVEL - level, 0)

    def _balance(self, members: Sequence[Student]) -> float:
        if not members:
            return 0.0
        mean = sum(one.english for one in members) / len(members)
        return ENGLISH * (mean - self._english) ** 2

    def _skill(self, members: Sequence[Student], track: str) -> float:
        if track:
            return WRONG_TRACK * sum(
                bool(one.skills) and track not in one.skills for one in members
            )
        size = len(members)
        return SKILL * sum(
            (sum(code in one.skills for one in members) - share * size) ** 2
            for code, share in self._skills.items()
        )

    def _wishes(self, members: Sequence[Student]) -> float:
        """Return what wishes cost here; half of a broken "together" stands in either team."""
        inside = {one.id for one in members}
        cost = 0.0
        for wish in self._task.wishes:
            both = (wish.one in inside) + (wish.other in inside)
            if wish.kind == WishKind.APART and both == 2:
                cost += APART
            elif wish.kind == WishKind.TOGETHER and both == 1:
                cost += TOGETHER / 2
        return cost


def shared_language(members: Iterable[Student]) -> tuple[str, int]:
    """Return the language that all members speak, at the level of who speaks it least.

    English goes before others at the same level, since the tasks are in it; ("", 0) for none.
    """
    some = list(members)
    spoken = {code for one in some for code in one.languages}
    levels = {code: min(one.languages.get(code, 0) for one in some) for code in spoken}
    ranked = sorted(levels.items(), key=lambda pair: (-pair[1], pair[0] != "en", pair[0]))
    return ranked[0] if ranked and ranked[0][1] else ("", 0)


def _classes(members: Sequence[Student]) -> float:
    sizes = Counter(one.group for one in members if one.group).values()
    return SAME_CLASS * sum(size * (size - 1) // 2 for size in sizes)


def track_quota(task: Task, teams: int) -> dict[str, int]:
    """Return how many teams a track takes at most; empty where teams have no track of their own."""
    if task.model != TeamModel.PAIRS or not task.tracks:
        return {}
    return dict.fromkeys(task.tracks, -(-teams // len(task.tracks)))
