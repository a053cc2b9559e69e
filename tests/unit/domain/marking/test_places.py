"""Places, ties, diplomas and medals."""

from fractions import Fraction
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.enums import AwardKind
from kpt_desktop.domain.marking.honours import diplomas, medals, medals_for
from kpt_desktop.domain.marking.places import TIE_RULES, Contender, Standing, rank, tie_rules

SMALL = st.integers(0, 3)


def contender(result, measured=0, heaviest=0, penalties=0, *, whole=True):
    shares = (Fraction(n) / 100 for n in (result, measured, heaviest, penalties))
    return Contender(uuid4(), *shares, whole)


def placed(contenders, order=TIE_RULES):
    by_id = {one.team_id: number for number, one in enumerate(contenders)}
    found = rank(contenders, order)
    return sorted((by_id[one.team_id], one.place, one.rule, one.shared) for one in found)


def test_that_ties_are_broken_in_the_chosen_order_and_the_rule_is_told():
    teams = [contender(80, 40, 10), contender(80, 30, 20), contender(90)]
    assert placed(teams) == [(0, 2, "measurement", False), (1, 3, "measurement", False),
                             (2, 1, "", False)]  # fmt: skip
    order = ("heaviest", "measurement", "shared")
    assert placed(teams, order)[0] == (0, 3, "heaviest", False)


def test_that_what_no_rule_parts_shares_the_place_and_the_next_one_is_left_out():
    teams = [contender(80, 40), contender(80, 40), contender(70)]
    assert [row[1:] for row in placed(teams)] == [
        (1, "shared", True), (1, "shared", True), (3, "", False),
    ]  # fmt: skip
    assert placed([contender(80, 40), contender(80, 30)], ("shared",))[1][1] == 1


def test_that_fewer_penalties_are_better():
    teams = [contender(80, 40, 10, 5), contender(80, 40, 10, 2)]
    assert [row[1:3] for row in placed(teams)] == [(2, "penalties"), (1, "penalties")]


def test_that_a_team_without_all_marks_has_no_place():
    found = placed([contender(99, whole=False), contender(10)])
    assert [row[1] for row in found] == [None, 1]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(SMALL, SMALL, SMALL, SMALL), max_size=7), st.permutations(TIE_RULES))
def test_that_places_are_fair(rows, order):
    teams = [contender(*row) for row in rows]
    rules = tie_rules(" ".join(order))
    found = {one.team_id: one for one in rank(teams, rules)}
    assert [one.team_id for one in rank(teams, rules)] == [
        one.team_id for one in rank(teams[::-1], rules)
    ]
    for one in teams:
        mine = found[one.team_id]
        assert mine.place is not None
        better = [other for other in found.values() if (other.place or 0) < mine.place]
        assert mine.place == len(better) + 1
        assert mine.shared == (sum(x.place == mine.place for x in found.values()) > 1)
        assert all(other.result >= mine.result for other in better)


@pytest.mark.parametrize(
    ("stored", "rules"),
    [
        ("", TIE_RULES), ("nonsense", TIE_RULES), ("shared", ("shared",)),
        ("penalties", ("penalties", "shared")),
        ("heaviest heaviest shared measurement", ("heaviest", "shared")),
    ],
)  # fmt: skip
def test_that_a_stored_order_is_read_whatever_stands_in_it(stored, rules):
    assert tie_rules(stored) == rules


def standings(*results):
    return rank([contender(Fraction(found) * 100) for found in results], ("shared",))


def test_that_the_first_three_places_get_diplomas_and_a_shared_one_the_same():
    found = standings("0.9", "0.8", "0.8", "0.7")
    assert [diplomas(found).get(one.team_id) for one in found] == [
        AwardKind.FIRST, AwardKind.SECOND, AwardKind.SECOND, None,
    ]  # fmt: skip
    assert diplomas([Standing(uuid4(), None, Fraction(1))]) == {}


@pytest.mark.parametrize(
    ("teams", "given_medals"),
    [(0, 0), (3, 0), (4, 1), (5, 2), (6, 3), (20, 3)],
)
def test_that_the_number_of_medals_follows_the_number_of_teams(teams, given_medals):
    """Domain facts 5.1 (S122): all from 6, gold and silver of 5, gold of 4, none of 3."""
    assert len(medals_for(teams)) == given_medals
    assert len(medals(standings(*(f"0.{n:02d}" for n in range(10, 10 + teams))))) == given_medals


def test_that_close_results_share_a_medal_and_two_golds_leave_out_silver():
    found = standings("0.900", "0.898", "0.8", "0.7", "0.6", "0.5")
    given_medals = medals(found)
    assert [given_medals.get(one.team_id) for one in found] == [
        "gold", "gold", "bronze", None, None, None,
    ]  # fmt: skip
    apart = medals(standings("0.9000", "0.8979", "0.8", "0.7", "0.6", "0.5"))
    assert sorted(apart.values()) == ["bronze", "gold", "silver"]
