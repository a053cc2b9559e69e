"""What the marks given for one aspect of a team's work come to.

A measurement gives its own value; a judgement gives ``most`` × the sum of the judges' scores ÷
(3 × their number), which for the usual three is ``most`` × sum ÷ 9. Scores that lie more than 1
apart are spoken over and given anew, and then only the second vote counts (domain facts, 5.1).
A missing mark is never a zero: it leaves the aspect without points.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.records import Aspect, Mark

BEST_SCORE = 3
"""Scores are 0 below the standard, 1 meets it, 2 exceeds it in part, 3 excellent."""
MOST_SPREAD = 1
"""How far apart scores of one vote may lie."""
USUAL_JUDGES = 3
"""How many marks lack for a judgement while no jury is named."""


@dataclass(frozen=True, slots=True)
class Score:
    """One aspect of one team.

    Attributes:
        points: in hundredths; None while marks are missing or the judges disagree.
        missing: how many marks are still to be given.
        spread: the vote that counts has scores more than 1 apart.
        again: the first vote is whole and had, so that a second one is asked for.
    """

    points: int | None
    missing: int = 0
    spread: bool = False
    again: bool = False


def judged(most: int, scores: Sequence[int]) -> int:
    """Return the points of a judgement in hundredths, a half rounded up.

    Args:
        most: the aspect's highest mark, in hundredths.
        scores: one a judge, 0 to 3, at least one.
    """
    whole = BEST_SCORE * len(scores)
    return (2 * most * sum(scores) + whole) // (2 * whole)


def is_spread(scores: Iterable[int]) -> bool:
    """Tell whether scores lie more than 1 apart."""
    given = tuple(scores)
    return bool(given) and max(given) - min(given) > MOST_SPREAD


def score(aspect: Aspect, jury: Sequence[UUID], marks: Iterable[Mark]) -> Score:
    """Return what an aspect's marks of one team come to.

    Args:
        aspect: that is marked.
        jury: ids of the judges who score it.
        marks: of this aspect and team; those of others than the jury are passed over.
    """
    if aspect.kind == AspectKind.MEASUREMENT:
        value = next((mark.value for mark in marks if mark.judge_id is None), None)
        return Score(value, 0 if value is not None else 1)
    if not jury:
        return Score(None, USUAL_JUDGES)
    first, second = _votes(jury, marks)
    again = is_spread(first.values()) and len(first) == len(jury)
    counted = second if again else first
    missing = len(jury) - len(counted)
    spread = is_spread(counted.values())
    whole = not missing and not spread
    points = judged(aspect.most, tuple(counted.values())) if whole else None
    return Score(points, missing, spread or (again and points is None), again)


def _votes(jury: Sequence[UUID], marks: Iterable[Mark]) -> tuple[dict[UUID, int], dict[UUID, int]]:
    votes: Mapping[int, dict[UUID, int]] = {1: {}, 2: {}}
    for mark in marks:
        if mark.judge_id in jury and mark.judge_id is not None and mark.vote in votes:
            votes[mark.vote][mark.judge_id] = mark.value
    return votes[1], votes[2]
