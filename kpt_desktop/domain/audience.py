"""Whom an item of the programme is for, and which people of a visit those are.

An audience is stored as text: ``all``, ``guests``, ``hosts``, ``students``, ``teachers``,
``track:<direction>``, ``team:<uuid>``, ``named`` (those whose duty is to attend), or the name of a
group as somebody typed it. Joined by ``+`` they narrow each other: ``guests+students`` are the
students among the guests.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Participation, Team, Track

EVERYBODY = "all"
NAMED = "named"
TRACK, TEAM = "track:", "team:"
SIDES: Mapping[str, Side] = {"guests": Side.GUEST, "hosts": Side.HOST}
ROLES: Mapping[str, frozenset[Role]] = {
    "students": frozenset({Role.STUDENT}),
    "teachers": frozenset({Role.TEACHER, Role.HEAD, Role.DIRECTOR, Role.STAFF}),
}
"""Interpreters and guests of honour are in neither: they come where their duty is."""

PLAIN = (EVERYBODY, *SIDES, *ROLES)
"""Atoms that need no record to be understood."""

_TURNED = {"guests": "hosts", "hosts": "guests"}
_GROUP = re.compile(r"(?:gruppa|podgruppa|komanda|group|team|skupina|tym)\s?(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an item is for: the people whom all of the atoms name."""

    atoms: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the audience as it is stored."""
        return "+".join(self.atoms)

    @property
    def is_everybody(self) -> bool:
        """Tell whether it leaves nobody out."""
        return set(self.atoms) <= {EVERYBODY}

    @property
    def group(self) -> str:
        """Return the group as it was typed, empty when no atom is one."""
        return next((atom for atom in self.atoms if not is_known(atom)), "")

    def turned(self) -> "Audience":
        """Return the audience of the return visit, where hosts are guests."""
        return Audience(tuple(_TURNED.get(atom, atom) for atom in self.atoms))


def is_known(atom: str) -> bool:
    """Tell whether an atom is more than a group somebody typed."""
    return atom in PLAIN or atom == NAMED or atom.startswith((TRACK, TEAM))


def read(text: str) -> Audience:
    """Return the audience that a stored text means; blank means everybody.

    A text with a plus in it that is not made of known atoms is one group: «Лаборатория А+Б».
    """
    stripped = text.strip()
    if not stripped:
        return Audience((EVERYBODY,))
    atoms = tuple(dict.fromkeys(part.strip() for part in stripped.split("+")))
    if len(atoms) > 1 and not all(is_known(atom) for atom in atoms):
        return Audience((stripped,))
    narrowing = tuple(atom for atom in atoms if atom != EVERYBODY)
    return Audience(narrowing or (EVERYBODY,))


def team_of(atom: str, teams: Mapping[UUID, Team]) -> Team | None:
    """Return the team that an atom names by its id, or a typed group by its name."""
    if atom.startswith(TEAM):
        try:
            return teams.get(UUID(atom.removeprefix(TEAM)))
        except ValueError:
            return None
    wanted = group_key(atom)
    return next((team for team in _in_order(teams) if wanted in _keys(team)), None)


def group_key(name: str) -> str:
    """Return a group's name for comparison: «Группа 1», ``group1`` and ``Skupina 1`` are one."""
    folded = " ".join(fold(name).split())
    found = _GROUP.fullmatch(folded)
    return f"group{int(found[1])}" if found else folded


def tracks_in(words: str) -> tuple[str, ...]:
    """Return the directions that a participant's field names, as they are written."""
    parts = (part.strip() for part in re.split(r"[,;/·\n]", words))
    return tuple(dict.fromkeys(part for part in parts if part))


def tracks_of(
    participations: Iterable[Participation], teams: Iterable[Team], tracks: Iterable[Track] = ()
) -> tuple[str, ...]:
    """Return all directions of a visit, each in its first spelling, by name.

    Those of the competition come before what participants' fields say.
    """
    known = tuple(tracks)
    said = [track.code or track.name.best("ru") for track in known]
    said += [words for row in participations for words in tracks_in(row.it_skills)]
    said += [team.track for team in teams if team.track]
    first: dict[frozenset[str], str] = {}
    for words in said:
        if words:
            first.setdefault(track_keys(words, known), words)
    return tuple(sorted(first.values(), key=fold))


def track_keys(words: str, tracks: Iterable[Track]) -> frozenset[str]:
    """Return the folded names of a direction; one of the competition has several."""
    wanted = fold(words)
    for track in tracks:
        names = {fold(name) for name in (track.code, *_names(track.name)) if name}
        if wanted in names:
            return frozenset(names)
    return frozenset({wanted})


def _names(text: LocalText) -> tuple[str, str, str]:
    return text.ru, text.en, text.cs


def _in_order(teams: Mapping[UUID, Team]) -> list[Team]:
    return sorted(teams.values(), key=lambda team: (team.order, str(team.id)))


def _keys(team: Team) -> set[str]:
    return {group_key(words) for words in _names(team.name) if words}
