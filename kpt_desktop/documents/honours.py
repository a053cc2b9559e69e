"""Diplomas, nominations and certificates: a page each, everything in the nominative."""

from dataclasses import dataclass

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import country_name, official_name, spellings
from kpt_desktop.documents.mark_sheet import member_names
from kpt_desktop.documents.words import Said, Words, each, said, unique, words
from kpt_desktop.domain.enums import AwardKind, Side
from kpt_desktop.domain.records import Award, Organisation
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.texts import text

DIPLOMA_KINDS = frozenset(
    {AwardKind.FIRST, AwardKind.SECOND, AwardKind.THIRD, AwardKind.NOMINATION}
)


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose signature stands below: post and name may be empty, then there is a line only."""

    post: Words
    name: str
    school: Words


@dataclass(frozen=True, slots=True)
class Honour:
    """One page.

    Attributes:
        title: what it is: a diploma of a degree, a nomination, a certificate.
        lead: the line above the name.
        name: of the team or the person, in each spelling.
        members: of a team, with their schools.
        what: what it is for.
    """

    title: Words
    lead: Words
    name: Words
    members: tuple[str, ...]
    what: Words
    event: Words
    dates: Words
    place: Words
    number: Words


@dataclass(frozen=True, slots=True)
class HonoursPage:
    """All of a kind."""

    languages: tuple[str, ...]
    title: str
    schools: tuple[Words, ...]
    signers: tuple[Signer, ...]
    honours: tuple[Honour, ...]
    empty: Words
    dates: Words


def build_diplomas(records: VisitRecords, languages: tuple[str, ...]) -> HonoursPage:
    """Return the diplomas and nominations that were given."""
    return _page(records, languages, DIPLOMA_KINDS, "diploma")


def build_certificates(records: VisitRecords, languages: tuple[str, ...]) -> HonoursPage:
    """Return the certificates that were given."""
    return _page(records, languages, frozenset({AwardKind.CERTIFICATE}), "certificate")


def _page(
    records: VisitRecords, languages: tuple[str, ...], kinds: frozenset[AwardKind], key: str
) -> HonoursPage:
    every = tuple(AwardKind)
    given = sorted(
        (one for one in records.awards.values() if one.kind in kinds),
        key=lambda one: (every.index(one.kind), one.order, one.number, str(one.id)),
    )
    visit = records.visit
    sides = [records.organisation(side) for side in (Side.HOST, Side.GUEST)]
    return HonoursPage(
        languages=languages,
        title=text(languages[0], "paper", f"document.{key}"),
        schools=tuple(said(official_name(records, one, visit.start), languages) for one in sides),
        signers=tuple(_signer(one, languages) for one in sides),
        honours=tuple(
            honour for one in given if (honour := _honour(records, one, languages)) is not None
        ),
        empty=words(languages, f"{key}.empty"),
        dates=each(languages, lambda lang: dates.period(lang, visit.start, visit.end)),
    )


def _signer(organisation: Organisation, languages: tuple[str, ...]) -> Signer:
    return Signer(
        post=said(organisation.director_post, languages) or words(languages, "honours.director"),
        name=organisation.director_name,
        school=said(organisation.short_name, languages),
    )


def _honour(records: VisitRecords, award: Award, languages: tuple[str, ...]) -> Honour | None:
    team = records.teams.get(award.team_id) if award.team_id else None
    row = (
        records.participant(award.participation_id)
        if award.participation_id in records.participations and award.participation_id
        else None
    )
    if team is None and row is None:
        return None
    visit = records.visit
    host = records.organisation(Side.HOST)
    certificate = award.kind == AwardKind.CERTIFICATE
    who = "certificate.lead" if certificate else "diploma.team" if team else "diploma.person"
    names = said(team.name, languages) if team else spellings(row, languages[0]) if row else ()
    return Honour(
        title=_title(award, languages),
        lead=words(languages, who),
        name=names,
        members=_members(records, award) if team else (),
        what=_what(records, award, row, languages),
        event=words(languages, "honours.event"),
        dates=each(languages, lambda lang: dates.period(lang, visit.start, visit.end)),
        place=unique(
            Said(
                lang,
                ", ".join(filter(None, (host.city.best(lang), country_name(host.country, lang)))),
            )
            for lang in languages
        ),
        number=words(languages, "honours.number", number=award.number) if award.number else (),
    )


def _title(award: Award, languages: tuple[str, ...]) -> Words:
    if award.kind == AwardKind.NOMINATION:
        return words(languages, "diploma.nomination")
    return each(languages, lambda lang: text(lang, "values", f"AwardKind.{award.kind.value}"))


def _what(
    records: VisitRecords, award: Award, row: Participant | None, languages: tuple[str, ...]
) -> Words:
    """Return what it is for: the nomination's title, the track, or a participant's part."""
    if award.kind == AwardKind.NOMINATION:
        return said(award.title, languages)
    if award.kind == AwardKind.CERTIFICATE and row is not None:
        side = "guest" if row.delegation.side == Side.GUEST else "host"
        return words(languages, f"certificate.part.{side}")
    track = records.tracks.get(award.track_id) if award.track_id else None
    if track is None:
        return words(languages, "diploma.overall")
    return each(
        languages,
        lambda lang: text(
            lang, "paper", "diploma.track", track=track.name.best(lang) or track.code
        ),
    )


def _members(records: VisitRecords, award: Award) -> tuple[str, ...]:
    team = records.teams[award.team_id] if award.team_id else None
    return member_names(records, team) if team else ()
