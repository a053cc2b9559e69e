"""Teams of any delegation: everybody in one, both sides in each, none better than these."""

from itertools import combinations, permutations
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.enums import Side, TeamModel, WishKind
from kpt_desktop.domain.teaming import forming
from kpt_desktop.domain.teaming.cost import TeamCost, shared_language, track_quota
from kpt_desktop.domain.teaming.forming import form_teams, is_met
from kpt_desktop.domain.teaming.problem import Task, TeamWish
from kpt_desktop.domain.teaming.rotation import rotation
from kpt_desktop.domain.teaming.sizes import TooManyPinned, most_with_both_sides, team_sizes
from tests.helpers.students import TRACKS, make_student, make_task

tasks = st.builds(
    make_task,
    st.integers(0, 7),
    st.integers(0, 7),
    st.sampled_from(list(TeamModel)),
    seed=st.integers(1, 999),
    wishes=st.integers(0, 4),
    pins=st.integers(0, 2),
)


def sides_of(task, team):
    side = {one.id: one.side for one in task.students}
    return {side[member] for member in team.members}


@settings(max_examples=60, deadline=None)
@given(tasks)
def test_that_everybody_is_in_exactly_one_team_of_nearly_equal_size(task):
    made = form_teams(task)
    members = [member for team in made.teams for member in team.members]
    assert sorted(members) == sorted(one.id for one in task.students)
    sizes = [len(team.members) for team in made.teams]
    assert max(sizes, default=0) - min(sizes, default=0) <= 1
    assert sorted(sizes, reverse=True) == list(team_sizes(task))


@settings(max_examples=60, deadline=None)
@given(tasks)
def test_that_both_sides_are_in_every_team_that_can_have_them(task):
    made = form_teams(Task(task.students, task.model, task.tracks, seed=task.seed))
    both = sum(len(sides_of(task, team)) == 2 for team in made.teams)
    assert both == most_with_both_sides(task)


@settings(max_examples=40, deadline=None)
@given(tasks)
def test_that_pinned_students_stay_and_the_same_seed_gives_the_same_teams(task):
    made = form_teams(task)
    for student, number in task.pinned.items():
        assert student in made.teams[number].members
    assert form_teams(task) == made


@settings(max_examples=40, deadline=None)
@given(tasks)
def test_that_tracks_are_shared_out_evenly_among_pairs(task):
    made = form_teams(task)
    taken = [team.track for team in made.teams]
    if task.model != TeamModel.PAIRS:
        assert set(taken) <= {""}
    else:
        quota = track_quota(task, len(taken))
        assert all(taken.count(track) <= quota[track] for track in TRACKS)


def partitions(students, sizes):
    """Every way to put students into teams of these sizes, each once."""
    if not students:
        yield []
        return
    first, rest = students[0], students[1:]
    for size in sorted(set(sizes)):
        left = list(sizes)
        left.remove(size)
        for others in combinations(rest, size - 1):
            for more in partitions([one for one in rest if one not in others], left):
                yield [(first, *others), *more]


def least_cost(task):
    """The cost of the best formation, found by looking at all of them."""
    cost, count = TeamCost(task), len(team_sizes(task))
    quota = track_quota(task, count)
    tracks = [track for track, most in quota.items() for _ in range(most)] or [""] * count
    orders = set(permutations(tracks, count))
    best = float("inf")
    for teams in partitions(list(task.students), team_sizes(task)):
        totals = {(n, t): cost.total(team, t) for n, team in enumerate(teams) for t in set(tracks)}
        for order in orders:
            best = min(best, sum(totals[n, track] for n, track in enumerate(order)))
    return best


@pytest.mark.parametrize("model", list(TeamModel))
@pytest.mark.parametrize(("guests", "hosts"), [(1, 1), (2, 3), (3, 3), (4, 2), (4, 4)])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_no_search_of_all_formations_finds_a_better_one(guests, hosts, model, seed):
    task = make_task(guests, hosts, model, seed=seed, wishes=3)
    made = form_teams(task)
    assert made.exact
    assert made.cost == pytest.approx(least_cost(task))


@pytest.mark.parametrize("seed", [4, 5])
def test_that_two_teams_of_two_whole_delegations_of_eight_are_the_best(seed):
    task = make_task(8, 8, TeamModel.TWO, seed=seed, wishes=2)
    assert form_teams(task).cost == pytest.approx(least_cost(task))


@pytest.mark.parametrize("model", list(TeamModel))
def test_that_many_students_get_good_teams_close_to_the_best(model, monkeypatch):
    """The same twelve, once weighed exactly and once exchanged as a hundred would be."""
    for seed in (1, 2, 3):
        task = make_task(6, 6, model, seed=seed)
        best = form_teams(task)
        with monkeypatch.context() as patch:
            patch.setattr(forming, "MOST_STUDENTS", 0)
            good = form_teams(task)
        assert not good.exact
        assert best.cost - 1e-6 <= good.cost <= best.cost * 1.35 + 20


@pytest.mark.parametrize("model", list(TeamModel))
def test_that_a_hundred_students_are_all_placed(model):
    task = make_task(52, 48, model, seed=7, wishes=10, pins=2)
    made = form_teams(task)
    members = [member for team in made.teams for member in team.members]
    assert sorted(members) == sorted(one.id for one in task.students)
    assert all(student in made.teams[number].members for student, number in task.pinned.items())
    assert sum(len(sides_of(task, team)) == 2 for team in made.teams) == most_with_both_sides(task)


def test_that_nobody_makes_no_team_and_one_makes_one():
    assert form_teams(make_task(0, 0)).teams == ()
    assert len(form_teams(make_task(1, 0)).teams) == 1


@pytest.mark.parametrize(
    ("guests", "hosts", "sizes"),
    [
        (6, 6, (2,) * 6),
        (6, 5, (3, 2, 2, 2, 2)),
        (6, 3, (3, 3, 3)),
        (6, 2, (3, 3, 2)),
        (4, 0, (2, 2)),
    ],
)
def test_that_uneven_sides_make_triples_before_a_pair_lacks_a_side(guests, hosts, sizes):
    assert team_sizes(make_task(guests, hosts)) == sizes


def test_that_more_pinned_than_a_team_holds_is_refused():
    task = make_task(3, 3)
    pinned = {one.id: 0 for one in task.students[:3]}
    with pytest.raises(TooManyPinned):
        form_teams(Task(task.students, task.model, TRACKS, pinned=pinned))


def wish(kind, one, other):
    return TeamWish(kind, UUID(int=one + 1), UUID(int=other + 1))


def plain_task(wishes, model=TeamModel.PAIRS, **values):
    students = [make_student(n, Side.GUEST if n < 3 else Side.HOST) for n in range(6)]
    return Task(students, model, (), wishes, **values)


def test_that_wishes_are_met_where_they_can_be():
    wishes = [wish(WishKind.TOGETHER, 0, 4), wish(WishKind.APART, 1, 5), wish(WishKind.APART, 2, 3)]
    made = form_teams(plain_task(wishes))
    assert made.unmet == ()
    assert all(is_met(one, made.teams) for one in wishes)


@pytest.mark.parametrize(
    ("wishes", "values", "reason"),
    [
        ([wish(WishKind.TOGETHER, 0, 1)], {}, "pair_of_one_side"),
        ([wish(WishKind.TOGETHER, 0, 3), wish(WishKind.APART, 3, 0)], {}, "contradicting"),
        (
            [wish(WishKind.TOGETHER, 0, 4)],
            {"pinned": {UUID(int=1): 0, UUID(int=5): 1}},
            "pinned",
        ),
        (
            [wish(WishKind.TOGETHER, 0, n) for n in (3, 4)],
            {},
            "wishes",
        ),
    ],
)
def test_that_an_unmet_wish_says_why(wishes, values, reason):
    made = form_teams(plain_task(wishes, **values))
    assert reason in [one.reason for one in made.unmet]


def test_that_a_wish_costs_less_than_a_team_without_a_shared_language():
    """One host speaks English, the other only Russian; the guest speaks English."""
    english, russian = {"en": 5}, {"ru": 7}
    students = [
        make_student(0, Side.GUEST, languages=english),
        make_student(1, Side.GUEST, languages=english | {"ru": 5}),
        make_student(2, Side.HOST, languages=russian),
        make_student(3, Side.HOST, languages=english),
    ]
    wanted = [wish(WishKind.TOGETHER, 0, 2)]
    made = form_teams(Task(students, TeamModel.PAIRS, (), wanted))
    assert [one.reason for one in made.unmet] == ["language"]
    assert {team.language for team in made.teams} == {"en", "ru"}


def test_that_nothing_is_worth_a_team_of_one_side():
    """Seven guests who share only Czech among themselves, and two hosts who share nothing."""
    guests = [
        make_student(n, Side.GUEST, languages={"cs": 7}, skills=frozenset({TRACKS[n % 3]}))
        for n in range(7)
    ]
    hosts = [
        make_student(n, Side.HOST, languages={"ru": 7}, skills=frozenset({"CAD"})) for n in (7, 8)
    ]
    task = Task([*guests, *hosts], TeamModel.PAIRS, TRACKS)
    both = sum(len(sides_of(task, team)) == 2 for team in form_teams(task).teams)
    assert both == most_with_both_sides(task) == 2


def test_that_english_goes_before_a_language_known_as_well():
    two = [make_student(n, Side.GUEST, languages={"cs": 4, "en": 4}) for n in range(2)]
    assert shared_language(two) == ("en", 4)
    assert shared_language([make_student(0, Side.GUEST), two[0]]) == ("", 0)


@pytest.mark.parametrize("seed", range(5))
def test_that_rotating_teams_do_every_track_once_and_never_meet_in_one(seed):
    days = rotation(TRACKS, 3, seed)
    assert all(sorted(day) == sorted(TRACKS) for day in days)
    assert all(sorted(row) == sorted(TRACKS) for row in zip(*days, strict=True))


def test_that_more_teams_than_tracks_share_them_and_no_track_needs_no_days():
    assert len({tuple(day) for day in rotation(TRACKS, 5)}) == 3
    assert rotation((), 3) == ()
