"""Diplomas by places, and medals where a competition gives them.

Diplomas I to III go to the first three places. Medals are off unless asked for; how many are
given depends on how many teams there are (a regional championship of 2018, domain facts 5.1:
S122), and results that lie close together share a medal (S121).
"""

from collections.abc import Sequence
from fractions import Fraction
from uuid import UUID

from kpt_desktop.domain.enums import AwardKind
from kpt_desktop.domain.marking.places import Standing

DIPLOMAS = (AwardKind.FIRST, AwardKind.SECOND, AwardKind.THIRD)

GOLD, SILVER, BRONZE = "gold", "silver", "bronze"
FULL_SET_FROM = 6
"""From so many teams all three medals are given."""
TWO_FROM = 5
"""With so many gold and silver."""
HELD_FROM = 4
"""With so many only gold; with fewer none at all."""
MEDAL_TIE = Fraction(2, 1000)
"""Results within 2 points share a medal, on a scale whose highest is 1000: 0.2 marks of 100."""


def diplomas(standings: Sequence[Standing]) -> dict[UUID, AwardKind]:
    """Return the diplomas by team; a shared place gives the same one to all who share it."""
    return {
        one.team_id: DIPLOMAS[one.place - 1]
        for one in standings
        if one.place is not None and one.place <= len(DIPLOMAS)
    }


def medals_for(teams: int) -> tuple[str, ...]:
    """Return which medals are given among so many teams."""
    if teams >= FULL_SET_FROM:
        return (GOLD, SILVER, BRONZE)
    if teams >= TWO_FROM:
        return (GOLD, SILVER)
    return (GOLD,) if teams >= HELD_FROM else ()


def medals(standings: Sequence[Standing]) -> dict[UUID, str]:
    """Return the medals by team.

    Whoever lies within :data:`MEDAL_TIE` of the best gets the same medal, and as many of the next
    medals are left out as teams were given one too many: after two golds comes bronze.
    """
    placed = [one for one in standings if one.place is not None]
    given: dict[UUID, str] = {}
    allowed = medals_for(len(placed))
    while len(given) < len(allowed):
        rest = [one for one in placed if one.team_id not in given]
        if not rest:
            break
        medal = allowed[len(given)]
        best = max(one.result for one in rest)
        given |= {one.team_id: medal for one in rest if best - one.result <= MEDAL_TIE}
    return given
