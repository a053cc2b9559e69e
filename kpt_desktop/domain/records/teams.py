"""Teams and groups of a visit, across both delegations."""

from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.enums import TeamKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Record):
    """A mixed team of the competition, or a group that goes through the programme together.

    ``track`` is a direction of ``Participation.it_skills``, empty for a team of none.
    """

    visit_id: UUID
    kind: TeamKind
    name: LocalText = NO_TEXT
    track: str = ""
    order: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember(Record):
    """Somebody in a team. ``pinned``: stays there when teams are formed anew."""

    team_id: UUID
    participation_id: UUID
    pinned: bool = False
    order: int = 0
