"""Teams as they lie on the table: who is where, how even that is, and how it would be otherwise.

Made once from the records; each question about a move is answered without looking at them again,
so that the numbers follow the mouse.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.enums import TeamKind, TeamModel
from kpt_desktop.domain.records import Team
from kpt_desktop.domain.teaming.balance import Balance, balance_of
from kpt_desktop.domain.teaming.cost import TeamCost
from kpt_desktop.domain.teaming.forming import unmet_wishes
from kpt_desktop.domain.teaming.problem import MadeTeam, Student, Task, Unmet
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.teams import competition_of, members_of, task_of

Members = Mapping[UUID | None, tuple[UUID, ...]]
"""Participations by team; None holds those in no team."""


@dataclass(frozen=True)
class TeamBoard:
    """The teams of a visit.

    Attributes:
        teams: in their order.
        members: of each team in their order, and of none in that of the list.
        pinned: who stays when teams are formed anew.
    """

    teams: tuple[Team, ...]
    members: Members
    pinned: frozenset[UUID]
    task: Task
    _cost: TeamCost
    _students: Mapping[UUID, Student]

    @property
    def loose(self) -> tuple[UUID, ...]:
        """Return those who are in no team."""
        return self.members.get(None, ())

    @property
    def english(self) -> float:
        """Return the mean level of English of all students who have any."""
        known = [one.english for one in self._students.values() if one.english]
        return sum(known) / len(known) if known else 0.0

    def knows(self, one: UUID) -> bool:
        """Tell whether somebody is a student of this visit."""
        return one in self._students

    def student(self, one: UUID) -> Student:
        """Return a student as teams are formed of."""
        return self._students[one]

    def team_of(self, one: UUID) -> UUID | None:
        """Return the team somebody is in."""
        return next((team for team, some in self.members.items() if one in some), None)

    def with_move(self, one: UUID, team_id: UUID | None, other: UUID | None = None) -> Members:
        """Return the members after a move, or after an exchange between two teams."""
        origin = self.team_of(one)
        if origin == team_id:
            return self.members
        moved = {team: list(some) for team, some in self.members.items()}
        moved.setdefault(team_id, [])
        moved[origin].remove(one)
        both = origin is not None and team_id is not None
        if both and other is not None and other in moved[team_id]:
            moved[team_id].remove(other)
            moved[origin].append(other)
        moved[team_id].append(one)
        return {team: tuple(some) for team, some in moved.items()}

    def balances(self, members: Members | None = None) -> dict[UUID, Balance]:
        """Return the numbers of every team, as it is or with other members."""
        held = self.members if members is None else members
        return {
            team.id: balance_of(
                self._cost,
                [self._students[one] for one in held.get(team.id, ())],
                team.track,
                self.task.tracks,
            )
            for team in self.teams
        }

    def unmet(self) -> tuple[Unmet, ...]:
        """Return the wishes that these teams do not meet, with why; takes a while."""
        teams = [MadeTeam(team.track, self.members.get(team.id, ())) for team in self.teams]
        return unmet_wishes(self.task, teams)


def board_of(records: VisitRecords) -> TeamBoard:
    """Return a visit's teams."""
    known = competition_of(records)
    model = known.model if known and known.model else TeamModel.PAIRS
    teams = teams_of(records)
    task = task_of(records, model, known.seed if known else 1, teams)
    students = {one.id: one for one in task.students}
    members: dict[UUID | None, tuple[UUID, ...]] = {
        team.id: tuple(
            one.participation_id
            for one in members_of(records, team.id)
            if one.participation_id in students
        )
        for team in teams
    }
    placed = {one for some in members.values() for one in some}
    members[None] = tuple(one for one in students if one not in placed)
    pinned = frozenset(
        one.participation_id
        for one in records.team_members.values()
        if one.pinned and records.teams[one.team_id].kind == TeamKind.TEAM
    )
    return TeamBoard(teams, members, pinned, task, TeamCost(task), students)


def total(balances: Mapping[UUID, Balance]) -> float:
    """Return the cost of all teams together."""
    return sum(balance.cost for balance in balances.values())
