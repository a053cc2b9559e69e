"""The teams of the competition as a sheet for the wall."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kpt_desktop.documents import dates
from kpt_desktop.documents.competition_words import (
    PersonLine,
    competition_subject,
    members_of,
    person_line,
    team_name,
    track_name,
)
from kpt_desktop.documents.words import Words, each, words
from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.enums import DayKind, Severity, TeamModel
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Team
from kpt_desktop.domain.teaming.rotation import rotation
from kpt_desktop.domain.visit_records import VisitRecords


@dataclass(frozen=True, slots=True)
class TeamBlock:
    """A team: its name, its track or its track on each day, and its people."""

    name: Words
    track: Words
    turns: tuple[Words, ...]
    people: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class TeamsPage:
    """The wall sheet as plain data; ``days`` go with the turns of each team."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    days: tuple[Words, ...]
    teams: tuple[TeamBlock, ...]
    empty: Words


def build_teams(records: VisitRecords, languages: tuple[str, ...]) -> TeamsPage:
    """Return the wall sheet.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs.
    """
    heading = words(languages, "teams.title")
    visit = records.visit
    period = each(languages, lambda lang: dates.period(lang, visit.start, visit.end))
    title = f"{heading[0].text} · {period[0].text}"
    turns = _turns(records)
    return TeamsPage(
        languages=languages,
        title=title,
        running=title,
        heading=heading,
        dates=period,
        days=_days(records, languages, len(turns)),
        teams=tuple(
            _block(records, languages, team, [row[number] for row in turns])
            for number, team in enumerate(teams_of(records))
        ),
        empty=words(languages, "teams.empty"),
    )


def _turns(records: VisitRecords) -> tuple[tuple[str, ...], ...]:
    known = next(iter(records.competitions.values()), None)
    if known is None or known.model != TeamModel.ROTATING:
        return ()
    codes = [track.code for track in tracks_of(records)]
    return rotation(codes, len(teams_of(records)), known.seed)


def _days(records: VisitRecords, languages: Sequence[str], count: int) -> tuple[Words, ...]:
    """Return each day of competition by its date, or by its number where the visit has none."""
    found = [day.date for day in records.days_in_order() if day.kind == DayKind.COMPETITION]
    made = []
    for number in range(count):
        if number < len(found):
            made.append(each(languages, partial(dates.day_month, day=found[number])))
        else:
            made.append(words(languages, "draw.day", day=number + 1))
    return tuple(made)


def _block(
    records: VisitRecords, languages: Sequence[str], team: Team, turns: Sequence[str]
) -> TeamBlock:
    return TeamBlock(
        name=team_name(team, languages),
        track=track_name(records, team.track, languages) if team.track and not turns else (),
        turns=tuple(track_name(records, code, languages) for code in turns),
        people=tuple(person_line(records, row, languages) for row in members_of(records, team)),
    )


def team_gaps(records: VisitRecords) -> tuple[Finding, ...]:
    """Return what the sheet lacks: the teams, or somebody in one of them."""
    teams = teams_of(records)
    if not teams:
        return (Finding("teams_missing", Severity.ERROR, (competition_subject(records),)),)
    return tuple(
        Finding(
            "team_empty", Severity.WARNING, (Subject(Team, team.id),),
            subject_name=team.name.best("ru"),
        )
        for team in teams
        if not members_of(records, team)
    )  # fmt: skip
