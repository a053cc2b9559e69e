"""Rules about the competition, once it was begun: students, teams, tracks, sheets left open.

It is begun when the visit has a team or a track of its own. How grave each finding is stands among
the checks, under its code.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from kpt_desktop.domain.checks import Checks, read_checks
from kpt_desktop.domain.competition import student, students_of, teams_of, tracks_of
from kpt_desktop.domain.enums import DayKind, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import name_of
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import (
    Judge,
    MarkSheet,
    Participation,
    Team,
    TeamMember,
    Track,
)
from kpt_desktop.domain.teaming.cost import shared_language
from kpt_desktop.domain.visit_records import Participant, VisitRecords

TEAM = "team"
"""The field of a participation that is mended on the page of teams."""

JURY = "jury"
"""The field of a track's judges: their finding carries the id of the track."""


def judge_competition(
    records: VisitRecords, lang: str, today: date | None = None
) -> Iterator[Finding]:
    """Find what a competition lacks.

    Args:
        records: of the visit.
        lang: the reader's, which teams and tracks are named in.
        today: the day to judge on; None leaves out what is only asked for after the competition.
    """
    if not records.tracks and not teams_of(records):
        return
    view = _View(records, lang)
    yield from _students(view)
    yield from _teams(view)
    yield from _tracks(view)
    if today is not None:
        yield from _sheets(view, today)


@dataclass(frozen=True)
class _View:
    """The records by what belongs together, and the words for them."""

    records: VisitRecords
    lang: str

    @cached_property
    def checks(self) -> Checks:
        return read_checks(self.records.settings)

    @cached_property
    def members(self) -> dict[UUID, list[TeamMember]]:
        """Return the places in teams by participation; groups of the programme are none."""
        known = {team.id for team in teams_of(self.records)}
        found = defaultdict(list)
        for member in sorted(self.records.team_members.values(), key=lambda one: str(one.id)):
            if member.team_id in known:
                found[member.participation_id].append(member)
        return found

    @cached_property
    def tracks(self) -> tuple[Track, ...]:
        """Return the visit's own tracks; the usual ones, not stored, are not judged."""
        return tracks_of(self.records) if self.records.tracks else ()

    @cached_property
    def book(self) -> MarkBook:
        """Return the schemes, juries and sheets."""
        return MarkBook(self.records)

    def found(
        self,
        code: str,
        subject: Subject,
        named: str,
        facts: dict[str, str | int] | None = None,
    ) -> Iterator[Finding]:
        """Yield a finding as grave as its check has it, none where that is off."""
        if self.checks.is_on(code):
            yield Finding(code, self.checks.severity(code), (subject,), facts or {}, named)

    def team(self, team: Team) -> str:
        """Return what a team is called."""
        return team.name.best(self.lang) or str(team.order + 1)

    def track(self, track: Track) -> str:
        """Return what a track is called."""
        return track.name.best(self.lang) or track.code


def _students(view: _View) -> Iterator[Finding]:
    teams = {team.id: team for team in teams_of(view.records)}
    for row in students_of(view.records) if teams else ():
        own = view.members.get(row.participation.id, [])
        if not own:
            subject = Subject(Participation, row.participation.id, TEAM)
            yield from view.found("student_in_no_team", subject, name_of(row))
        elif len({member.team_id for member in own}) > 1:
            names = ", ".join(view.team(teams[member.team_id]) for member in own)
            subject = Subject(TeamMember, own[-1].id)
            yield from view.found("student_in_two_teams", subject, name_of(row), {"teams": names})


def _teams(view: _View) -> Iterator[Finding]:
    records = view.records
    people: defaultdict[UUID, list[Participant]] = defaultdict(list)
    for row in records.participants():
        for member in view.members.get(row.participation.id, []):
            people[member.team_id].append(row)
    sides = {row.delegation.side for row in students_of(records)}
    for team in teams_of(records):
        rows, subject = people[team.id], Subject(Team, team.id)
        here = {row.delegation.side for row in rows}
        if rows and sides == set(Side) and here != set(Side):
            yield from view.found("team_of_one_side", subject, view.team(team))
        if not _understand_each_other(view, rows):
            yield from view.found("team_without_language", subject, view.team(team))


def _understand_each_other(view: _View, rows: Sequence[Participant]) -> bool:
    """Tell whether there is a language all speak; where none is known of anybody, who knows."""
    organisations = view.records.organisations
    students = [
        student(row, (), organisations[row.delegation.organisation_id].country) for row in rows
    ]
    if len(students) < 2 or not any(one.languages for one in students):
        return True
    return shared_language(students)[1] > 0


def _tracks(view: _View) -> Iterator[Finding]:
    furnished = {place.track_id for place in view.records.workplaces.values()}
    for track in view.tracks:
        name = view.track(track)
        if track.id not in furnished:
            yield from view.found("track_without_place", Subject(Track, track.id), name)
        if not view.book.jury(track.id):
            subject = Subject(Judge, track.id, JURY)
            yield from view.found("track_without_judge", subject, name)


def _sheets(view: _View, today: date) -> Iterator[Finding]:
    """Find teams whose sheets are not all closed once the days of competition are over."""
    days = [d.date for d in view.records.days.values() if d.kind == DayKind.COMPETITION]
    if not days or today <= max(days):
        return
    signed = {
        (sheet.criterion_id, sheet.team_id)
        for sheet in view.records.mark_sheets.values()
        if sheet.locked and sheet.signed_by.strip()
    }
    book = view.book
    for track in view.tracks:
        criteria = [one for one in book.criteria(track.id) if book.aspects(one.id)]
        for team in book.teams(track):
            open_ones = [one for one in criteria if (one.id, team.id) not in signed]
            if open_ones:
                subject = Subject(MarkSheet, open_ones[0].id, str(team.id))
                facts: dict[str, str | int] = {"track": view.track(track), "n": len(open_ones)}
                yield from view.found("sheets_open", subject, view.team(team), facts)
