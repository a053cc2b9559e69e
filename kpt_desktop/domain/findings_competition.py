"""Rules about the competition, once it was begun: teams, tracks, juries, schemes and sheets.

It is begun when the visit has a team or a track of its own. How grave each finding is stands among
the checks, under its code.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from kpt_desktop.domain.checks import Checks, read_checks
from kpt_desktop.domain.competition import student, students_of, teams_of, tracks_of
from kpt_desktop.domain.enums import AspectKind, DayKind, JudgeSide, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import name_of
from kpt_desktop.domain.records import (
    Aspect,
    Criterion,
    Judge,
    MarkSheet,
    Participation,
    Team,
    TeamMember,
    Track,
)
from kpt_desktop.domain.teaming.cost import shared_language
from kpt_desktop.domain.visit_records import Participant, VisitRecords

WHOLE = 10_000
"""The marks of a track in hundredths: 100, as the rules of such competitions have it."""

WIDEST = 1
"""Scores of a judgement may differ by that much; beyond it the judges vote again."""

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
    yield from _schemes(view)
    yield from _spreads(view)
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
    def aspects(self) -> dict[UUID, list[Aspect]]:
        """Return the aspects by criterion, in their order."""
        found = defaultdict(list)
        rows = sorted(self.records.aspects.values(), key=lambda one: (one.order, str(one.id)))
        for aspect in rows:
            found[aspect.criterion_id].append(aspect)
        return found

    def criteria(self, track: Track) -> list[Criterion]:
        """Return the criteria of a track in their order."""
        own = (one for one in self.records.criteria.values() if one.track_id == track.id)
        return sorted(own, key=lambda one: (one.order, one.code, str(one.id)))

    def jury(self, track: Track) -> list[Judge]:
        """Return those who judge a track."""
        judges = self.records.judges.values()
        return [one for one in judges if one.track_id in {None, track.id}]

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
        jury, subject = view.jury(track), Subject(Judge, track.id, JURY)
        if not jury:
            yield from view.found("track_without_judge", subject, name)
        elif not is_symmetric(jury):
            sides = Counter(judge.side for judge in jury)
            facts: dict[str, str | int] = {side.value: sides[side] for side in JudgeSide}
            yield from view.found("jury_uneven", subject, name, facts)


def is_symmetric(jury: Iterable[Judge]) -> bool:
    """Tell whether a jury favours nobody: as many of either side, and an odd number of neutral."""
    sides = Counter(judge.side for judge in jury)
    even = sides[JudgeSide.HOST] == sides[JudgeSide.GUEST] > 0
    return even and sides[JudgeSide.NEUTRAL] % 2 == 1


def _schemes(view: _View) -> Iterator[Finding]:
    for track in view.tracks:
        criteria = view.criteria(track)
        aspects = [aspect for one in criteria for aspect in view.aspects[one.id]]
        most = sum(aspect.most for aspect in aspects)
        if aspects and most != WHOLE:
            subject = Subject(Criterion, criteria[0].id)
            facts: dict[str, str | int] = {"sum": _marks(most, view.lang)}
            yield from view.found("track_marks_not_100", subject, view.track(track), facts)
        for aspect in aspects:
            yield from _benchmarks(view, aspect)


def _benchmarks(view: _View, aspect: Aspect) -> Iterator[Finding]:
    if aspect.kind != AspectKind.JUDGEMENT:
        return
    texts = (aspect.benchmark_0, aspect.benchmark_1, aspect.benchmark_2, aspect.benchmark_3)
    missing = [str(score) for score, words in enumerate(texts) if not words]
    if missing:
        facts: dict[str, str | int] = {"scores": ", ".join(missing)}
        named = aspect.title.best(view.lang)
        subject = Subject(Aspect, aspect.id)
        yield from view.found("benchmarks_missing", subject, named, facts)


def _spreads(view: _View) -> Iterator[Finding]:
    """Find judgements whose scores are too far apart and were not voted on again."""
    teams = {team.id: team for team in teams_of(view.records)}
    scores: defaultdict[tuple[UUID, UUID], list[int]] = defaultdict(list)
    again = set()
    for mark in view.records.marks.values():
        aspect = view.records.aspects.get(mark.aspect_id)
        if aspect is None or aspect.kind != AspectKind.JUDGEMENT or mark.team_id not in teams:
            continue
        if mark.vote > 1:
            again.add((aspect.id, mark.team_id))
        else:
            scores[aspect.id, mark.team_id].append(mark.value)
    for (aspect_id, team_id), values in scores.items():
        if (aspect_id, team_id) in again or max(values) - min(values) <= WIDEST:
            continue
        named = view.records.aspects[aspect_id].title.best(view.lang)
        facts: dict[str, str | int] = {
            "team": view.team(teams[team_id]),
            "least": min(values),
            "most": max(values),
        }
        subject = Subject(Aspect, aspect_id, str(team_id))
        yield from view.found("marks_spread", subject, named, facts)


def _sheets(view: _View, today: date) -> Iterator[Finding]:
    """Find teams whose sheets are not all closed once the days of competition are over."""
    days = [d.date for d in view.records.days.values() if d.kind == DayKind.COMPETITION]
    if not days or today <= max(days):
        return
    closed = {
        (sheet.criterion_id, sheet.team_id)
        for sheet in view.records.mark_sheets.values()
        if sheet.locked and sheet.signed_by.strip()
    }
    for track in view.tracks:
        criteria = [one for one in view.criteria(track) if view.aspects[one.id]]
        for team in teams_of(view.records):
            if team.track not in {"", track.code}:
                continue
            open_ones = [one for one in criteria if (one.id, team.id) not in closed]
            if open_ones:
                subject = Subject(MarkSheet, open_ones[0].id, str(team.id))
                facts: dict[str, str | int] = {"track": view.track(track), "n": len(open_ones)}
                yield from view.found("sheets_open", subject, view.team(team), facts)


def _marks(hundredths: int, lang: str) -> str:
    """Return marks as the language writes them, without needless zeros."""
    whole, rest = divmod(hundredths, 100)
    if not rest:
        return str(whole)
    mark = "." if lang == "en" else ","
    return f"{whole}{mark}{rest:02d}".rstrip("0")
