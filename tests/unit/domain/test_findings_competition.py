"""What a competition lacks: found once it was begun, each leading to where it is mended."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.checks import CHECKS
from kpt_desktop.domain.country_rules import Law
from kpt_desktop.domain.enums import AspectKind, JudgeSide, Severity, Side, TeamKind
from kpt_desktop.domain.findings_competition import judge_competition
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import (
    Aspect,
    Criterion,
    Judge,
    Language,
    Mark,
    MarkSheet,
    Participation,
    Setting,
    Team,
    TeamMember,
    Track,
    Workplace,
)
from kpt_desktop.services.rules import rule_book
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import make_visit_records

AFTER = date(2026, 10, 8)
"""The first day after the three days of competition."""

CODES = {
    "student_in_no_team", "student_in_two_teams", "team_of_one_side", "team_without_language",
    "track_without_place", "track_without_judge", "sheets_open",
}  # fmt: skip
MARKING = {"track_not_100", "judgement_without_benchmarks", "jury_not_symmetric", "marks_spread"}
"""Codes of the rules about marking, which are checks as well."""


def said(words):
    return LocalText(f"{words} ru", words, f"{words} cs")


def by_id(*records):
    return {one.id: one for one in records}


class Scene:
    """A sound competition: a track with a place and a jury, a scheme of 100, two mixed teams."""

    def __init__(self):
        records = make_visit_records(students=2, teachers=0)
        visit = records.visit
        self.track = Track(visit_id=visit.id, code="IT", name=said("Networks"))
        self.place = Workplace(track_id=self.track.id, name="1")
        self.jury = [Judge(visit_id=visit.id, side=side) for side in JudgeSide]
        self.criterion = Criterion(track_id=self.track.id, code="A", title=said("Cabling"))
        self.measured = Aspect(
            criterion_id=self.criterion.id, kind=AspectKind.MEASUREMENT, most=7000, order=1
        )
        texts = {f"benchmark_{score}": said(str(score)) for score in range(4)}
        self.judged = Aspect(
            criterion_id=self.criterion.id, kind=AspectKind.JUDGEMENT, most=3000, order=2,
            title=said("Tidy"), **texts,
        )  # fmt: skip
        self.teams = [
            Team(visit_id=visit.id, kind=TeamKind.TEAM, name=said(f"Team {n}"), track="IT", order=n)
            for n in (1, 2)
        ]
        guests, hosts = (
            [row.participation.id for row in records.participants(side)]
            for side in (Side.GUEST, Side.HOST)
        )
        self.members = [
            TeamMember(team_id=team.id, participation_id=who)
            for team, pair in zip(self.teams, zip(guests, hosts, strict=True), strict=True)
            for who in pair
        ]
        speakers = [
            Language(person_id=one.person_id, language="en")
            for one in records.participations.values()
        ]
        people = {row.person.id: row for row in records.participants(Side.HOST)}
        self.records = replace(
            records,
            persons={
                key: replace(one, citizenship="RU") if key in people else one
                for key, one in records.persons.items()
            },
            tracks=by_id(self.track),
            workplaces=by_id(self.place),
            judges=by_id(*self.jury),
            criteria=by_id(self.criterion),
            aspects=by_id(self.measured, self.judged),
            teams=by_id(*self.teams),
            team_members=by_id(*self.members),
            languages=by_id(*speakers),
        )

    def found(self, today=None, **parts):
        return list(judge_competition(replace(self.records, **parts), "en", today))

    def one(self, code, today=None, **parts):
        found = self.found(today, **parts)
        assert [finding.code for finding in found] == [code]
        return found[0]


@pytest.fixture
def scene():
    return Scene()


def test_that_a_sound_competition_has_no_findings(scene):
    assert scene.found() == []


def test_that_nothing_is_asked_before_the_competition_is_begun(scene):
    assert scene.found(tracks={}, teams={}, team_members={}) == []
    group = Team(visit_id=scene.records.visit.id, kind=TeamKind.GROUP)
    assert scene.found(tracks={}, teams=by_id(group), team_members={}) == []
    assert scene.found(teams={}, team_members={}) == []


def test_that_a_student_in_no_team_leads_to_the_page_of_teams(scene):
    finding = next(f for f in scene.found(team_members=by_id(*scene.members[:3]))
                   if f.code == "student_in_no_team")  # fmt: skip
    (subject,) = finding.subjects
    assert (subject.kind, subject.field) == (Participation, "team")
    assert subject.id == scene.members[3].participation_id
    assert finding.subject_name == "Surname02 host"


def test_that_a_student_in_two_teams_is_an_error_that_names_them(scene):
    twice = TeamMember(
        team_id=scene.teams[1].id, participation_id=scene.members[0].participation_id
    )
    finding = scene.one("student_in_two_teams", team_members=by_id(*scene.members, twice))
    assert finding.severity == Severity.ERROR
    assert sorted(finding.facts["teams"].split(", ")) == ["Team 1", "Team 2"]


def test_that_a_team_of_one_side_is_told_only_where_there_are_two_sides(scene):
    guests = [scene.members[0], scene.members[2]]
    one_side = [replace(one, team_id=scene.teams[0].id) for one in guests]
    hosts = [replace(one, team_id=scene.teams[1].id) for one in scene.members[1::2]]
    found = scene.found(team_members=by_id(*one_side, *hosts))
    assert [f.code for f in found] == ["team_of_one_side"] * 2
    assert [f.subjects[0].id for f in found] == [team.id for team in scene.teams]
    ours = {
        key: row
        for key, row in scene.records.participations.items()
        if key in {one.participation_id for one in guests}
    }
    assert scene.found(participations=ours, team_members=by_id(*one_side)) == []


def test_that_a_team_without_a_shared_language_is_told(scene):
    found = scene.found(languages={})
    assert [f.code for f in found] == ["team_without_language"] * 2
    assert found[0].subject_name == "Team 1"


def test_that_a_track_without_place_or_judge_is_told(scene):
    assert scene.one("track_without_place", workplaces={}).subject_name == "Networks"
    subject = scene.one("track_without_judge", judges={}).subjects[0]
    assert (subject.kind, subject.id, subject.field) == (Judge, scene.track.id, "jury")


def test_that_a_jury_of_another_track_is_no_jury_of_this_one(scene):
    other = Track(visit_id=scene.records.visit.id, code="CAD", order=2)
    place = Workplace(track_id=other.id)
    jury = [replace(one, track_id=other.id) for one in scene.jury]
    finding = scene.one(
        "track_without_judge", tracks=by_id(scene.track, other),
        workplaces=by_id(scene.place, place), judges=by_id(*jury),
    )  # fmt: skip
    assert finding.subjects[0].id == scene.track.id


def marks(scene, *values, vote=1):
    return [
        Mark(aspect_id=scene.judged.id, team_id=scene.teams[0].id, judge_id=judge.id, value=value,
             vote=vote)
        for judge, value in zip(scene.jury, values, strict=False)
    ]  # fmt: skip


def test_that_sheets_must_be_locked_and_signed_once_the_days_are_over(scene):
    assert scene.found(date(2026, 10, 7)) == []
    found = scene.found(AFTER)
    assert [(f.code, f.facts["n"]) for f in found] == [("sheets_open", 1)] * 2
    subject = found[0].subjects[0]
    assert (subject.kind, subject.id) == (MarkSheet, scene.criterion.id)
    assert subject.field == str(scene.teams[0].id)
    sheets = [
        MarkSheet(criterion_id=scene.criterion.id, team_id=team.id, locked=True, signed_by="Ж")
        for team in scene.teams
    ]
    assert scene.found(AFTER, mark_sheets=by_id(*sheets)) == []
    for wrong in (replace(sheets[0], locked=False), replace(sheets[0], signed_by=" ")):
        assert scene.one("sheets_open", AFTER, mark_sheets=by_id(wrong, sheets[1]))


def judged(records):
    return judge(records, ("ru",), Law(rule_book(records.settings), AFTER))


@pytest.mark.parametrize("code", sorted(CODES | MARKING))
def test_that_each_finding_is_a_check_that_can_be_graded_or_switched_off(scene, code):
    assert code in CHECKS
    bad = broken(scene)
    assert code in {f.code for f in judged(bad)}
    off = replace(bad, settings={f"check.{code}": Setting(key=f"check.{code}", value="off")})
    assert code not in {f.code for f in judged(off)}
    hint = replace(bad, settings={f"check.{code}": Setting(key=f"check.{code}", value="hint")})
    assert {f.severity for f in judged(hint) if f.code == code} == {Severity.HINT}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_finding_is_a_sentence_and_comes_from_the_judge(scene, lang):
    bad = broken(scene)
    own = list(judge_competition(bad, lang, AFTER))
    assert {finding.code for finding in own} == CODES
    for finding in own:
        assert "{" not in text(lang, "findings", finding.code, **finding.facts)
        assert finding.subject_name
    law = Law(rule_book(bad.settings), AFTER)
    assert {finding.code for finding in judge(bad, ("ru",), law, lang)} >= CODES


def broken(scene):
    """A competition in which everything is wrong that can be."""
    second = scene.teams[1]
    members = scene.members
    twice = TeamMember(team_id=second.id, participation_id=members[0].participation_id)
    alone = replace(members[2], team_id=second.id)
    bare = Track(visit_id=scene.records.visit.id, code="CAD", name=said("Drawing"), order=5)
    mine = [replace(one, track_id=scene.track.id) for one in scene.jury[:2]]
    aspect = replace(scene.judged, benchmark_3=LocalText(), most=1)
    return replace(
        scene.records,
        team_members=by_id(members[0], members[1], twice, alone),
        tracks=by_id(scene.track, bare),
        judges=by_id(*mine),
        aspects=by_id(scene.measured, aspect),
        marks=by_id(*marks(scene, 0, 3)),
        languages={},
    )
