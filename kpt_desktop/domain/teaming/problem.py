"""What teams are formed from, and what comes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from kpt_desktop.domain.enums import Side, TeamModel, WishKind

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2", "native")
"""The levels of a language from the least on; a level's number is its place, counted from 1."""

FAIR_LEVEL = 3
"""B1: from here on two people can work together in a language."""


@dataclass(frozen=True, slots=True)
class Student:
    """Somebody to be put into a team.

    Attributes:
        languages: levels by ISO 639-1 code, 1 (A1) to 7 (native).
        skills: codes of the tracks they know.
        group: the class at home, empty while unknown.
    """

    id: UUID
    side: Side
    languages: Mapping[str, int] = field(default_factory=dict)
    skills: frozenset[str] = frozenset()
    group: str = ""

    @property
    def english(self) -> int:
        """Return the level of English, 0 while none is known."""
        return self.languages.get("en", 0)


@dataclass(frozen=True, slots=True)
class TeamWish:
    """A wish about two students."""

    kind: WishKind
    one: UUID
    other: UUID


@dataclass(frozen=True, slots=True)
class Task:
    """Everything the forming of teams depends on; the same task gives the same teams.

    Attributes:
        tracks: codes, in their order; pairs are shared out among them.
        pinned: the number of the team, counted from 0, in which a student stays.
        pinned_tracks: the track of a team by its number, for teams with somebody pinned.
        seed: decides among teams that are equally good.
    """

    students: Sequence[Student]
    model: TeamModel
    tracks: Sequence[str] = ()
    wishes: Sequence[TeamWish] = ()
    pinned: Mapping[UUID, int] = field(default_factory=dict)
    pinned_tracks: Mapping[int, str] = field(default_factory=dict)
    seed: int = 1


class Part(StrEnum):
    """What a team is judged by; the values are keys of the sentences that say why."""

    SIDES = "sides"
    LANGUAGE = "language"
    ENGLISH = "english"
    SKILLS = "skills"
    CLASSES = "classes"
    WISHES = "wishes"


@dataclass(frozen=True, slots=True)
class MadeTeam:
    """A team as it was formed.

    Attributes:
        track: empty where every team does every task.
        members: ids, guests first.
        language: what all its members speak best together, empty where there is none.
    """

    track: str
    members: tuple[UUID, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Unmet:
    """A wish that was not met, and why: a part that would have got worse, or a word of its own.

    ``reason`` is a :class:`Part` or ``pinned``, ``pair_of_one_side``, ``contradicting``, ``size``,
    ``by_hand``.
    """

    wish: TeamWish
    reason: str


@dataclass(frozen=True, slots=True)
class Formation:
    """Teams in their order.

    Attributes:
        cost: the lower the better; comparable among formations of one task.
        exact: no better formation exists.
    """

    teams: tuple[MadeTeam, ...]
    cost: float
    unmet: tuple[Unmet, ...] = ()
    exact: bool = False
