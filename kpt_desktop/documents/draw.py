"""The protocol of the draw of workplaces: who works where, from which seed, and who signs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.documents import dates
from kpt_desktop.documents.competition_words import (
    LONGEST_WORD,
    PersonLine,
    Signer,
    competition_subject,
    members_of,
    person_line,
    signers,
    team_name,
    track_name,
)
from kpt_desktop.documents.words import Words, each, plain, words
from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Seat, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords


@dataclass(frozen=True, slots=True)
class DrawRow:
    """A workplace with those who were drawn there."""

    place: Words
    team: Words
    people: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class DrawGroup:
    """A track, on one day where teams change tracks from day to day."""

    name: Words
    day: Words
    rows: tuple[DrawRow, ...]


@dataclass(frozen=True, slots=True)
class DrawPage:
    """The protocol as plain data."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    seed: Words
    rule: Words
    labels: tuple[Words, ...]
    groups: tuple[DrawGroup, ...]
    empty: Words
    drawn_on: Words
    signers: tuple[Signer, ...]
    signature: Words


def build_draw(records: VisitRecords, languages: tuple[str, ...]) -> DrawPage:
    """Return the protocol of the draw as it is kept.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs.
    """
    heading = words(languages, "draw.title")
    visit = records.visit
    period = each(languages, lambda lang: dates.period(lang, visit.start, visit.end))
    title = f"{heading[0].text} · {period[0].text}"
    known = next(iter(records.competitions.values()), None)
    return DrawPage(
        languages=languages,
        title=title,
        running=title,
        heading=heading,
        dates=period,
        seed=words(languages, "draw.seed", seed=str(known.seed if known else 1)),
        rule=words(languages, "draw.rule"),
        labels=tuple(
            words(languages, f"draw.{column}") for column in ("place", "team", "people", "sign")
        ),
        groups=tuple(_groups(records, languages)),
        empty=words(languages, "draw.empty"),
        drawn_on=words(languages, "draw.drawn_on"),
        signers=signers(records, languages),
        signature=words(languages, "draw.signature"),
    )


def _groups(records: VisitRecords, languages: Sequence[str]) -> Iterator[DrawGroup]:
    seats = sorted(records.seats.values(), key=lambda seat: (seat.order, str(seat.id)))
    days = sorted({seat.day or 0 for seat in seats})
    for day in days:
        for track in tracks_of(records):
            own = [
                seat
                for seat in seats
                if (seat.day or 0) == day and _track_of(records, seat) == track.id
            ]
            if own:
                yield _group(records, languages, track, day, own)


def _track_of(records: VisitRecords, seat: Seat) -> UUID | None:
    place = records.workplaces.get(seat.workplace_id)
    return place.track_id if place else None


def _group(
    records: VisitRecords, languages: Sequence[str], track: Track, day: int, seats: Sequence[Seat]
) -> DrawGroup:
    known = [seat for seat in seats if seat.team_id in records.teams]
    ordered = sorted(known, key=lambda seat: records.workplaces[seat.workplace_id].order)
    return DrawGroup(
        name=track_name(records, track.code, languages),
        day=words(languages, "draw.day", day=day) if day else (),
        rows=tuple(_row(records, languages, seat) for seat in ordered),
    )


def _row(records: VisitRecords, languages: Sequence[str], seat: Seat) -> DrawRow:
    team = records.teams[seat.team_id]
    people = members_of(records, team)
    if seat.participation_id is not None:
        people = tuple(row for row in people if row.participation.id == seat.participation_id)
    name = records.workplaces[seat.workplace_id].name
    return DrawRow(
        place=plain(name, languages[0], LONGEST_WORD),
        team=team_name(team, languages),
        people=tuple(person_line(records, row, languages) for row in people),
    )


def draw_gaps(records: VisitRecords) -> tuple[Finding, ...]:
    """Return what the protocol lacks: the draw itself, or a place for a team."""
    if not records.seats:
        return (Finding("draw_missing", Severity.ERROR, (competition_subject(records),)),)
    return tuple(
        Finding(
            "team_without_place",
            Severity.WARNING,
            (Subject(Team, team.id),),
            subject_name=team.name.best("ru"),
        )
        for team in teams_of(records)
        if _lacks(records, team)
    )


def _lacks(records: VisitRecords, team: Team) -> bool:
    """Tell whether a team has no seat, or a member none where each has one of their own."""
    seats = [seat for seat in records.seats.values() if seat.team_id == team.id]
    if not seats:
        return True
    seated = {seat.participation_id for seat in seats if seat.participation_id is not None}
    people = {row.participation.id for row in members_of(records, team)}
    return bool(seated) and seated != people
