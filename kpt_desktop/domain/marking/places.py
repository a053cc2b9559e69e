"""Places, with ties broken by rules whose order the coordinator chooses.

The order starts as: higher sum of measurements, higher sum in the heaviest module, fewer
penalties, and then the place is shared (domain facts, 5.1; time used is not recorded here).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from uuid import UUID

MEASUREMENT, HEAVIEST, PENALTIES, SHARED = "measurement", "heaviest", "penalties", "shared"
TIE_RULES = (MEASUREMENT, HEAVIEST, PENALTIES, SHARED)
"""Keys of the rules, in the order that holds until another one is chosen."""


@dataclass(frozen=True, slots=True)
class Contender:
    """What a team is ranked by; all sums are shares of the highest possible.

    Attributes:
        whole: all marks are given; without them there is no place.
    """

    team_id: UUID
    result: Fraction
    measured: Fraction
    heaviest: Fraction
    penalties: Fraction
    whole: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """A team's place.

    Attributes:
        place: counted from 1; after two firsts comes a third; None while marks are missing.
        result: share of the highest marks.
        shared: another team has the same place.
        rule: the rule that parted teams with the same result, empty where none did.
    """

    team_id: UUID
    place: int | None
    result: Fraction
    shared: bool = False
    rule: str = ""


_KEYS: Mapping[str, Callable[[Contender], Fraction]] = {
    MEASUREMENT: lambda one: -one.measured,
    HEAVIEST: lambda one: -one.heaviest,
    PENALTIES: lambda one: one.penalties,
}


def tie_rules(stored: str) -> tuple[str, ...]:
    """Return the rules in a stored order; the place is shared after the last of them.

    An empty text means :data:`TIE_RULES`; what is no rule, or stands twice, is passed over.
    """
    wanted = list(dict.fromkeys(word for word in stored.split() if word in TIE_RULES))
    if not wanted:
        return TIE_RULES
    if SHARED in wanted:
        return tuple(wanted[: wanted.index(SHARED) + 1])
    return (*wanted, SHARED)


def rank(contenders: Sequence[Contender], order: Sequence[str]) -> tuple[Standing, ...]:
    """Return the places, best first; those without all marks come last, without a place.

    Args:
        contenders: in any order.
        order: of tie rules, as :func:`tie_rules` returns them.
    """
    rules = [rule for rule in order if rule in _KEYS]

    def key(one: Contender) -> tuple[Fraction, ...]:
        return (-one.result, *(_KEYS[rule](one) for rule in rules))

    whole = sorted(
        (one for one in contenders if one.whole), key=lambda one: (key(one), str(one.team_id))
    )
    made: list[Standing] = []
    for _result, equals in groupby(whole, key=lambda one: one.result):
        tied = list(equals)
        for _key, same in groupby(tied, key=key):
            group = list(same)
            place = len(made) + 1
            for one in group:
                rule = _parted_by(one, tied, rules)
                made.append(Standing(one.team_id, place, one.result, len(group) > 1, rule))
    rest = sorted((one for one in contenders if not one.whole), key=lambda one: -one.result)
    return (*made, *(Standing(one.team_id, None, one.result) for one in rest))


def _parted_by(one: Contender, tied: Sequence[Contender], rules: Sequence[str]) -> str:
    """Return the first rule by which a team differs from another with the same result."""
    if len(tied) == 1:
        return ""
    for rule in rules:
        if any(_KEYS[rule](one) != _KEYS[rule](other) for other in tied):
            return rule
    return SHARED
