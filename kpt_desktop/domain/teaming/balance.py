"""What a team looks like beside the others, in the numbers that its cost is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.teaming.cost import ONE_SIDE, TeamCost, shared_language
from kpt_desktop.domain.teaming.problem import FAIR_LEVEL, Student


@dataclass(frozen=True, slots=True)
class Balance:
    """The numbers of one team.

    Attributes:
        english: mean level of those whose English is known, 1 (A1) to 7 (native); 0 for none.
        skills: how many know each track, by its code.
        language: what all speak best together, empty where there is none.
        level: of that language, 1 to 7.
        cost: the lower the better, as in :mod:`kpt_desktop.domain.teaming.cost`.
    """

    guests: int = 0
    hosts: int = 0
    english: float = 0.0
    skills: Mapping[str, int] = field(default_factory=dict)
    language: str = ""
    level: int = 0
    cost: float = 0.0

    @property
    def size(self) -> int:
        """Return how many are in the team."""
        return self.guests + self.hosts

    @property
    def lacks_side(self) -> bool:
        """Tell whether somebody works with nobody of the other side."""
        return self.size > 0 and not (self.guests and self.hosts)

    @property
    def lacks_language(self) -> bool:
        """Tell whether the members have no language in common, or not well enough."""
        return self.size > 1 and self.level < FAIR_LEVEL


def balance_of(
    cost: TeamCost, members: Sequence[Student], track: str, tracks: Sequence[str]
) -> Balance:
    """Return the numbers of a team.

    Somebody alone costs as much as a team of one side: forming never leaves anybody alone, but a
    hand may.

    Args:
        cost: judges the team among all students.
        members: of the team.
        track: it works in, empty for all.
        tracks: codes whose skills are counted.
    """
    guests = sum(one.side == Side.GUEST for one in members)
    known = [one.english for one in members if one.english]
    language, level = shared_language(members)
    return Balance(
        guests=guests,
        hosts=len(members) - guests,
        english=sum(known) / len(known) if known else 0.0,
        skills={code: sum(code in one.skills for one in members) for code in tracks},
        language=language,
        level=level,
        cost=cost.total(members, track) + (ONE_SIDE if len(members) == 1 else 0.0),
    )
