"""Forms the teams of a task: exactly up to a delegation's size, well beyond it."""

import random
from collections.abc import Sequence

from kpt_desktop.domain.enums import Side, TeamModel, WishKind
from kpt_desktop.domain.teaming.cost import TeamCost, shared_language
from kpt_desktop.domain.teaming.exact import MOST_STUDENTS, ExactSearch, Placed
from kpt_desktop.domain.teaming.exchange import Exchange
from kpt_desktop.domain.teaming.problem import (
    Formation,
    MadeTeam,
    Part,
    Student,
    Task,
    TeamWish,
    Unmet,
)
from kpt_desktop.domain.teaming.sizes import sizes_by_number, team_sizes

_PINNED, _PAIR, _CONTRADICTING, _SIZE = "pinned", "pair_of_one_side", "contradicting", "size"
_BY_HAND = "by_hand"


def form_teams(task: Task) -> Formation:
    """Return the teams; the same task always gives the same ones.

    Every student is in exactly one team, sizes differ by at most one, pinned students stay, and
    each team has both sides wherever the numbers allow it. Up to :data:`MOST_STUDENTS` students no
    better formation exists.

    Raises:
        TooManyPinned: more students are pinned into one team than it has room for.
    """
    if not task.students:
        return Formation((), 0.0, exact=True)
    sizes_by_number(task)
    cost = TeamCost(task)
    students = _shuffled(task)
    if len(students) <= MOST_STUDENTS:
        placed, total = ExactSearch(task, students, cost).run()
        teams = _teams_of(task, students, placed)
        return Formation(teams, total, _unmet_exactly(task, students, cost, teams), exact=True)
    made, tracks, total = Exchange(task, cost).run()
    teams = tuple(_made(members, track) for members, track in zip(made, tracks, strict=True))
    return Formation(teams, total, _unmet(task, teams))


def _shuffled(task: Task) -> list[Student]:
    """Return the students in an order that only the seed decides, so that ties are drawn fairly."""
    students = sorted(task.students, key=lambda one: str(one.id))
    random.Random(task.seed).shuffle(students)  # noqa: S311 - a fair draw, not a secret
    return students


def _teams_of(task: Task, students: Sequence[Student], placed: Placed) -> tuple[MadeTeam, ...]:
    """Return teams in the order of their numbers: pinned ones at theirs, the others around them."""
    made = [
        _made([one for place, one in enumerate(students) if mask >> place & 1], track)
        for mask, track in placed
    ]
    ordered: list[MadeTeam | None] = [None] * len(made)
    rest: list[MadeTeam] = []
    for team in made:
        numbers = {task.pinned[one] for one in team.members if one in task.pinned}
        if numbers:
            ordered[numbers.pop()] = team
        else:
            rest.append(team)
    tracks = list(task.tracks)
    rest.sort(key=lambda team: tracks.index(team.track) if team.track in tracks else -1)
    return tuple(team if team is not None else rest.pop(0) for team in ordered)


def _made(members: Sequence[Student], track: str) -> MadeTeam:
    ordered = sorted(members, key=lambda one: (one.side != Side.GUEST, str(one.id)))
    return MadeTeam(track, tuple(one.id for one in ordered), shared_language(members)[0])


# --- why a wish was not met ---


def is_met(wish: TeamWish, teams: Sequence[MadeTeam]) -> bool:
    """Tell whether a wish is met; one about somebody who is in no team is."""
    of = {member: number for number, team in enumerate(teams) for member in team.members}
    if wish.one not in of or wish.other not in of:
        return True
    return (of[wish.one] == of[wish.other]) == (wish.kind == WishKind.TOGETHER)


def unmet_wishes(task: Task, teams: Sequence[MadeTeam]) -> tuple[Unmet, ...]:
    """Return the wishes that teams do not meet, and why: teams of any origin, not only formed ones.

    Where a formation that meets the wish would be no worse, the reason is ``by_hand``.
    """
    wishes = [wish for wish in task.wishes if not is_met(wish, teams)]
    cost = TeamCost(task)
    students = _shuffled(task)
    placed = {member for team in teams for member in team.members}
    weighable = len(students) <= MOST_STUDENTS and len(placed) == len(students)
    found = []
    for wish in wishes:
        reason = _plain_reason(task, wish)
        if not reason and weighable and not _is_dearer(task, students, cost, teams, wish):
            reason = _BY_HAND
        if not reason:
            weighed = weighable and _price(task, students, cost, teams, wish)
            reason = weighed or _BY_HAND
        found.append(Unmet(wish, reason))
    return tuple(found)


def _is_dearer(
    task: Task,
    students: Sequence[Student],
    cost: TeamCost,
    teams: Sequence[MadeTeam],
    wish: TeamWish,
) -> bool:
    """Tell whether every formation that meets a wish costs more than these teams."""
    placed, total = _forced(task, students, cost, wish)
    present = sum(_parts(cost, students, teams).values())
    return not placed or total > present + 1e-9


def _unmet(task: Task, teams: Sequence[MadeTeam]) -> tuple[Unmet, ...]:
    wishes = [wish for wish in task.wishes if not is_met(wish, teams)]
    return tuple(Unmet(wish, _plain_reason(task, wish) or Part.WISHES) for wish in wishes)


def _unmet_exactly(
    task: Task, students: Sequence[Student], cost: TeamCost, teams: Sequence[MadeTeam]
) -> tuple[Unmet, ...]:
    found = []
    for wish in task.wishes:
        if not is_met(wish, teams):
            reason = _plain_reason(task, wish) or _price(task, students, cost, teams, wish)
            found.append(Unmet(wish, reason))
    return tuple(found)


def _plain_reason(task: Task, wish: TeamWish) -> str:
    """Return why no formation could have met a wish, empty where one could."""
    pins = task.pinned.get(wish.one), task.pinned.get(wish.other)
    if None not in pins and (pins[0] == pins[1]) == (wish.kind == WishKind.APART):
        return _PINNED
    if any(
        {other.one, other.other} == {wish.one, wish.other} and other.kind != wish.kind
        for other in task.wishes
    ):
        return _CONTRADICTING
    sides = {one.side for one in task.students if one.id in {wish.one, wish.other}}
    pairs = task.model == TeamModel.PAIRS and max(team_sizes(task)) <= 2
    if pairs and wish.kind == WishKind.TOGETHER and len(sides) == 1:
        return _PAIR
    return ""


def _price(
    task: Task,
    students: Sequence[Student],
    cost: TeamCost,
    teams: Sequence[MadeTeam],
    wish: TeamWish,
) -> str:
    """Return the part that gets worst when the wish is met all the same."""
    placed, _ = _forced(task, students, cost, wish)
    if not placed:
        return _SIZE
    before = _parts(cost, students, teams)
    after = _parts(cost, students, _teams_of(task, students, placed))
    worse = {part: after[part] - before[part] for part in Part if after[part] > before[part] + 1e-9}
    return max(worse, key=lambda part: worse[part], default=Part.WISHES)


def _forced(
    task: Task, students: Sequence[Student], cost: TeamCost, wish: TeamWish
) -> tuple[Placed, float]:
    """Return the best teams that meet a wish, and their cost."""
    places = {one.id: place for place, one in enumerate(students)}
    pair = ((places[wish.one], places[wish.other]),)
    together = wish.kind == WishKind.TOGETHER
    return ExactSearch(
        task, students, cost, pair if together else (), () if together else pair
    ).run()


def _parts(
    cost: TeamCost, students: Sequence[Student], teams: Sequence[MadeTeam]
) -> dict[Part, float]:
    by_id = {one.id: one for one in students}
    sums = dict.fromkeys(Part, 0.0)
    for team in teams:
        members = [by_id[member] for member in team.members]
        for part, value in cost.parts(members, team.track).items():
            sums[part] += value
    return sums
