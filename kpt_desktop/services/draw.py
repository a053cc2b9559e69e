"""The draw of workplaces: who sits where, from a seed, so that it can be drawn again."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, deletes, edit, edits
from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.records import Competition, Seat, Team, Track, Workplace
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.module_items import rotating_days
from kpt_desktop.services.teams import competition_of, members_of
from kpt_desktop.services.track_parts import workplaces_of


@dataclass(frozen=True, slots=True)
class Sitter:
    """A team that needs a workplace, or one of its members."""

    team: Team
    participation_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """Those who work in a track on the same day; ``day`` counts from 1, None stands for all."""

    track: Track
    day: int | None
    sitters: tuple[Sitter, ...]


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn.

    Attributes:
        seats: not stored yet.
        standing: those for whom no workplace was left, by track.
    """

    seed: int
    seats: tuple[Seat, ...]
    standing: tuple[tuple[Track, Sitter], ...] = ()


def draw_workplaces(records: VisitRecords, seed: int, *, members: bool = False) -> Draw:
    """Return a workplace for each team in each of its tracks; the same seed draws the same.

    Args:
        records: the visit, with teams and workplaces.
        seed: of the draw.
        members: every member gets a workplace of their own.

    Raises:
        UserError: ``no_teams`` or ``no_workplaces``.
    """
    sessions = tuple(sessions_of(records, members=members))
    if not sessions:
        raise UserError("no_teams")
    if not records.workplaces:
        raise UserError("no_workplaces")
    seats: list[Seat] = []
    standing: list[tuple[Track, Sitter]] = []
    for session in sessions:
        places = workplaces_of(records, session.track.id)
        drawn = _shuffled(places, f"{seed}/{session.track.code}/{session.day or 0}")
        for sitter, place in zip(session.sitters, drawn, strict=False):
            seats.append(
                Seat(
                    workplace_id=place.id,
                    team_id=sitter.team.id,
                    participation_id=sitter.participation_id,
                    day=session.day,
                    order=len(seats),
                )
            )
        standing += [(session.track, one) for one in session.sitters[len(drawn) :]]
    return Draw(seed, tuple(seats), tuple(standing))


def sessions_of(records: VisitRecords, *, members: bool = False) -> Iterator[Session]:
    """Yield who works together in a track, and on which day where tracks change with days."""
    teams, tracks = teams_of(records), tracks_of(records)
    turns = rotating_days(records)
    for number, row in enumerate(turns, start=1):
        for track in tracks:
            there = [team for team, code in zip(teams, row, strict=True) if code == track.code]
            yield from _session(records, track, number, there, members=members)
    for track in tracks if not turns else ():
        there = [team for team in teams if team.track in {"", track.code}]
        yield from _session(records, track, None, there, members=members)


def _session(
    records: VisitRecords, track: Track, day: int | None, teams: Sequence[Team], *, members: bool
) -> Iterator[Session]:
    sitters = [
        Sitter(team, one)
        for team in teams
        for one in (
            [member.participation_id for member in members_of(records, team.id)]
            if members
            else [None]
        )
    ]
    if sitters:
        yield Session(track, day, tuple(sitters))


def _shuffled(places: Sequence[Workplace], seed: str) -> list[Workplace]:
    drawn = list(places)
    random.Random(seed).shuffle(drawn)  # noqa: S311 - a fair draw that can be drawn again
    return drawn


def keep_draw(records: VisitRecords, draw: Draw) -> Change:
    """Return the Change that puts a draw in place of the former one, empty when it is the same."""
    label = Label("workplaces_drawn", {"n": len(draw.seats)})
    known = competition_of(records)
    kept = (
        edit(known, seed=draw.seed)
        if known
        else Insert(Competition(visit_id=records.visit.id, seed=draw.seed))
    )
    if {_content(one) for one in records.seats.values()} == {_content(one) for one in draw.seats}:
        return edits(label, [kept if known else None])
    return edits(label, [*deletes(records.seats.values()), kept, *map(Insert, draw.seats)])


def _content(seat: Seat) -> tuple[UUID, UUID, UUID | None, int | None]:
    return seat.workplace_id, seat.team_id, seat.participation_id, seat.day


def seats_in_order(records: VisitRecords) -> tuple[Seat, ...]:
    """Return what was drawn, as it was drawn."""
    return tuple(sorted(records.seats.values(), key=lambda seat: (seat.order, str(seat.id))))


def is_rotating(records: VisitRecords) -> bool:
    """Tell whether teams change tracks from day to day."""
    known = competition_of(records)
    return known is not None and known.model == TeamModel.ROTATING
