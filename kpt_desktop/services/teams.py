"""The teams of a competition: formed, changed by hand, kept; each edit one Change."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    Label,
    Operation,
    deletes,
    edit,
    edits,
)
from kpt_desktop.domain.competition import student, students_of, teams_of, tracks_of
from kpt_desktop.domain.enums import TeamKind, TeamModel, WishKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Competition, Record, Team, TeamMember, Wish
from kpt_desktop.domain.teaming.forming import form_teams
from kpt_desktop.domain.teaming.problem import Formation, Task, TeamWish
from kpt_desktop.domain.teaming.sizes import TooManyPinned
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError

LARGEST_SEED = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Proposal:
    """Teams as they would be.

    Attributes:
        formation: the teams, in it the participations' ids.
        kept: the teams there are already, in their order; the formation's first ones are these.
    """

    model: TeamModel
    seed: int
    formation: Formation
    kept: tuple[Team, ...] = ()


def competition_of(records: VisitRecords) -> Competition | None:
    """Return what holds for the whole competition, None while nothing was decided."""
    return next(iter(records.competitions.values()), None)


def members_of(records: VisitRecords, team_id: UUID) -> tuple[TeamMember, ...]:
    """Return a team's members in their order."""
    own = (member for member in records.team_members.values() if member.team_id == team_id)
    return tuple(sorted(own, key=lambda member: (member.order, str(member.id))))


def propose_teams(records: VisitRecords, model: TeamModel, seed: int) -> Proposal:
    """Return the teams that a model and a seed make; those who are pinned stay where they are.

    Raises:
        UserError: ``no_students``, ``seed_out_of_range`` or ``too_many_pinned``.
    """
    if not 1 <= seed <= LARGEST_SEED:
        raise UserError("seed_out_of_range", most=LARGEST_SEED)
    kept = teams_of(records)
    task = task_of(records, model, seed, kept)
    if not task.students:
        raise UserError("no_students")
    try:
        return Proposal(model, seed, form_teams(task), kept)
    except TooManyPinned:
        raise UserError("too_many_pinned") from None


def task_of(records: VisitRecords, model: TeamModel, seed: int, teams: Iterable[Team] = ()) -> Task:
    """Return what teams are formed from: students, tracks, wishes and who is pinned where."""
    tracks = tracks_of(records)
    rows = students_of(records)
    known = {row.participation.id for row in rows}
    number_of = {team.id: number for number, team in enumerate(teams)}
    pins = {
        member.participation_id: number_of[member.team_id]
        for member in records.team_members.values()
        if member.pinned and member.team_id in number_of and member.participation_id in known
    }
    held = set(pins.values())
    codes = {track.code for track in tracks}
    return Task(
        students=[
            student(row, tracks, records.organisations[row.delegation.organisation_id].country)
            for row in rows
        ],
        model=model,
        tracks=[track.code for track in tracks],
        wishes=[
            TeamWish(wish.kind, wish.one_id, wish.other_id)
            for wish in sorted(records.wishes.values(), key=lambda wish: str(wish.id))
        ],
        pinned=pins,
        pinned_tracks={
            number: team.track
            for number, team in enumerate(teams)
            if number in held and team.track in codes
        },
        seed=seed,
    )


def keep_teams(records: VisitRecords, proposal: Proposal) -> Change:
    """Return the Change that makes the teams as proposed, and keeps model and seed.

    Teams that are there keep their names; those that are too many go.

    Raises:
        UserError: ``teams_have_marks``: marks were given already, and would be lost.
    """
    check_no_marks(records)
    made: list[Operation | None] = list(_settled(records, proposal))
    before = {
        member.participation_id: member
        for member in records.team_members.values()
        if _of_competition(records, member)
    }
    for number, team in enumerate(proposal.formation.teams):
        operation, team_id = _team(records, proposal, number)
        made.append(operation)
        for order, member in enumerate(team.members):
            made.append(_joined(before.pop(member, None), team_id, member, order))
    gone = proposal.kept[len(proposal.formation.teams) :]
    going = {team.id for team in gone}
    seats = (seat for seat in records.seats.values() if seat.team_id in going)
    label = Label("teams_formed", {"n": len(proposal.formation.teams)})
    return edits(label, [*made, *deletes([*before.values(), *seats, *gone])])


def _team(records: VisitRecords, proposal: Proposal, number: int) -> tuple[Operation | None, UUID]:
    """Return what makes the team of a number, or gives the one that is there its track."""
    track = proposal.formation.teams[number].track
    if number < len(proposal.kept):
        kept = proposal.kept[number]
        return edit(kept, track=track), kept.id
    made = Team(
        visit_id=records.visit.id,
        kind=TeamKind.TEAM,
        name=team_name(number + 1),
        track=track,
        order=number,
    )
    return Insert(made), made.id


def _joined(
    member: TeamMember | None, team_id: UUID, participation_id: UUID, order: int
) -> Operation | None:
    if member is None:
        return Insert(TeamMember(team_id=team_id, participation_id=participation_id, order=order))
    return edit(member, team_id=team_id, order=order)


def _of_competition(records: VisitRecords, member: TeamMember) -> bool:
    return records.teams[member.team_id].kind == TeamKind.TEAM


def _settled(records: VisitRecords, proposal: Proposal) -> Iterator[Operation | None]:
    """Keep model and seed, and the usual tracks as the visit's own where it has none yet."""
    if not records.tracks:
        yield from map(Insert, tracks_of(records))
    known = competition_of(records)
    model, seed = proposal.model, proposal.seed
    if known is None:
        yield Insert(Competition(visit_id=records.visit.id, model=model, seed=seed))
    else:
        yield edit(known, model=model, seed=seed)


def settle(records: VisitRecords, model: TeamModel, seed: int) -> Change:
    """Return the Change of the model and the seed that teams are formed and places drawn by."""
    label = Label("teams_settled")
    known = competition_of(records)
    if known is not None:
        return edits(label, [edit(known, model=model, seed=seed)])
    return Change(label, (Insert(Competition(visit_id=records.visit.id, model=model, seed=seed)),))


def team_names(proposal: Proposal) -> tuple[LocalText, ...]:
    """Return what the proposed teams would be called: those there are keep their names."""
    kept = [team.name for team in proposal.kept]
    count = len(proposal.formation.teams)
    return (*kept, *map(team_name, range(len(kept) + 1, count + 1)))[:count]


def team_name(number: int) -> LocalText:
    """Return what a team is called until somebody names it."""
    return LocalText(f"Команда {number}", f"Team {number}", f"Tým {number}")


def move_member(records: VisitRecords, participation_id: UUID, team_id: UUID | None) -> Change:
    """Return the Change that puts a student into another team, or into none.

    Raises:
        UserError: ``team_gone``.
    """
    if team_id is not None and team_id not in records.teams:
        raise UserError("team_gone")
    label = Label("team_member_moved", {"n": 1})
    present = member_of(records, participation_id)
    if team_id is None:
        return Change(label, (Delete(present),) if present else ())
    order = max((one.order for one in members_of(records, team_id)), default=-1) + 1
    if present is not None and present.team_id == team_id:
        return Change(label, ())
    return edits(label, [_joined(present, team_id, participation_id, order)])


def member_of(records: VisitRecords, participation_id: UUID) -> TeamMember | None:
    """Return a student's place in a team of the competition, None for somebody in none."""
    found = (
        member
        for member in records.team_members.values()
        if member.participation_id == participation_id and _of_competition(records, member)
    )
    return next(found, None)


def swap_members(records: VisitRecords, one_id: UUID, other_id: UUID) -> Change:
    """Return the Change that exchanges two students of two teams; of one team, nothing."""
    one, other = (member_of(records, found) for found in (one_id, other_id))
    if one is None or other is None:
        raise UserError("team_gone")
    return edits(
        Label("team_member_moved", {"n": 2}),
        [
            edit(one, team_id=other.team_id, order=other.order),
            edit(other, team_id=one.team_id, order=one.order),
        ]
        if one.team_id != other.team_id
        else [],
    )


def pin_members(records: VisitRecords, ids: Iterable[UUID], *, pinned: bool) -> Change:
    """Return the Change that lets students stay in their teams, or lets them go again."""
    members = [member for one in ids if (member := member_of(records, one)) is not None]
    made = [edit(member, pinned=pinned) for member in members]
    return edits(Label("team_pinned" if pinned else "team_unpinned", {"n": len(members)}), made)


def add_team(records: VisitRecords, track: str = "") -> tuple[Change, UUID]:
    """Return the Change that adds an empty team, and its id."""
    order = max((team.order for team in teams_of(records)), default=-1) + 1
    name = team_name(len(teams_of(records)) + 1)
    made = Team(visit_id=records.visit.id, kind=TeamKind.TEAM, name=name, track=track, order=order)
    return Change(Label("team_added", {"title": name.ru}), (Insert(made),)), made.id


def edit_team(records: VisitRecords, team_id: UUID, values: Mapping[str, Any]) -> Change:
    """Return the Change of a team's name, track or note.

    Raises:
        UserError: ``team_gone``.
    """
    team = records.teams.get(team_id)
    if team is None:
        raise UserError("team_gone")
    return edits(Label("team_edited", {"title": team.name.best("ru")}), [edit(team, **values)])


def delete_team(records: VisitRecords, team_id: UUID) -> Change:
    """Return the Change that takes a team away; its members are in none.

    Raises:
        UserError: ``team_gone``, or ``teams_have_marks``.
    """
    team = records.teams.get(team_id)
    if team is None:
        raise UserError("team_gone")
    check_no_marks(records, team_id)
    going: list[Record] = [
        *members_of(records, team_id),
        *(seat for seat in records.seats.values() if seat.team_id == team_id),
        *(award for award in records.awards.values() if award.team_id == team_id),
        team,
    ]
    return Change(Label("team_deleted", {"title": team.name.best("ru")}), deletes(going))


def check_no_marks(records: VisitRecords, team_id: UUID | None = None) -> None:
    """Check that nothing was marked yet, of one team or of all.

    Raises:
        UserError: ``teams_have_marks``.
    """
    marked = {
        *(mark.team_id for mark in records.marks.values()),
        *(sheet.team_id for sheet in records.mark_sheets.values()),
        *(penalty.team_id for penalty in records.penalties.values()),
    }
    if marked if team_id is None else team_id in marked:
        raise UserError("teams_have_marks")


def add_wish(
    records: VisitRecords, kind: WishKind, one_id: UUID, other_id: UUID, note: str = ""
) -> Change:
    """Return the Change that notes a wish; the opposite one about the two goes.

    Raises:
        UserError: ``wish_about_oneself``.
    """
    if one_id == other_id:
        raise UserError("wish_about_oneself")
    same = [
        wish
        for wish in records.wishes.values()
        if {wish.one_id, wish.other_id} == {one_id, other_id}
    ]
    label = Label("wish_noted", {"n": 1})
    if any(wish.kind == kind for wish in same):
        return Change(label, deletes(wish for wish in same if wish.kind != kind))
    new = Wish(visit_id=records.visit.id, kind=kind, one_id=one_id, other_id=other_id, note=note)
    return Change(label, (*deletes(same), Insert(new)))


def delete_wishes(records: VisitRecords, ids: Iterable[UUID]) -> Change:
    """Return the Change that forgets wishes."""
    going = [records.wishes[one] for one in ids if one in records.wishes]
    return Change(Label("wishes_deleted", {"n": len(going)}), deletes(going))


def note_wish(wish: Wish, note: str) -> Change:
    """Return the Change of the note at a wish."""
    return edits(Label("wish_noted", {"n": 1}), [edit(wish, note=note)])
