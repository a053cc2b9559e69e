"""What the papers of a competition say about teams, tracks, people and those who sign."""

from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.documents.head import spellings
from kpt_desktop.documents.words import Words, plain, said, words
from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Competition, Judge, Team, TeamMember
from kpt_desktop.domain.visit_records import Participant, VisitRecords

LONGEST_WORD = 22


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody in a team: the name in its spellings, and the school in few words."""

    name: Words
    school: Words


def person_line(records: VisitRecords, row: Participant, languages: Sequence[str]) -> PersonLine:
    """Return somebody as the competition's papers name them."""
    organisation = records.organisations[row.delegation.organisation_id]
    return PersonLine(
        name=spellings(row, languages[0]),
        school=said(organisation.short_name, languages[:1], LONGEST_WORD),
    )


def competition_subject(records: VisitRecords) -> Subject:
    """Return what a finding about the whole competition is about: it, or its visit's to be."""
    known = next(iter(records.competitions), records.visit.id)
    return Subject(Competition, known)


def members_of(records: VisitRecords, team: Team) -> tuple[Participant, ...]:
    """Return a team's people, guests first, each side in the order of its list."""
    own = {one.participation_id for one in _members(records, team)}
    return tuple(row for row in records.participants() if row.participation.id in own)


def _members(records: VisitRecords, team: Team) -> list[TeamMember]:
    return [one for one in records.team_members.values() if one.team_id == team.id]


def team_name(team: Team, languages: Sequence[str]) -> Words:
    """Return what a team is called."""
    return said(team.name, languages, LONGEST_WORD)


def track_name(records: VisitRecords, code: str, languages: Sequence[str]) -> Words:
    """Return the name of the track with a code, the code where it has none."""
    found = next((track for track in tracks_of(records) if track.code == code), None)
    name = found.name if found else LocalText()
    return said(name, languages, LONGEST_WORD) or plain(code, languages[0])


@dataclass(frozen=True, slots=True)
class Signer:
    """A line to sign on: what somebody is, and their name where it is known."""

    post: Words
    name: Words


def signers(records: VisitRecords, languages: Sequence[str]) -> tuple[Signer, ...]:
    """Return the chief expert and an expert of each side, named where the jury names them."""
    judges = sorted(records.judges.values(), key=lambda one: (one.order, str(one.id)))
    chief = next((one for one in judges if one.chief), None)
    posts = [("expert.chief", chief)]
    for side in ("host", "guest"):
        own = (one for one in judges if one.side.value == side and one is not chief)
        posts.append((f"expert.{side}", next(own, None)))
    return tuple(
        Signer(words(languages, key), plain(_judge_name(records, judge), languages[0]))
        for key, judge in posts
    )


def _judge_name(records: VisitRecords, judge: Judge | None) -> str:
    if judge is None:
        return ""
    if judge.participation_id in records.participations and judge.participation_id is not None:
        return full_name(records.participant(judge.participation_id).person)
    return judge.name
