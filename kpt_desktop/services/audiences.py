"""Audiences as people type and read them: everyone, guests, a direction, a team, a group."""

from collections.abc import Iterator

from kpt_desktop.domain import audience as aud
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Team
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.intake.programme_audience import read_audience
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, family

LONGEST = 200
MIXED = tuple(f"{side}+{role}" for side in aud.SIDES for role in aud.ROLES)


def audience_word(audience: str, lang: str, records: VisitRecords | None = None) -> str:
    """Return whom an item is for, in a language.

    Args:
        audience: as it is stored.
        lang: of the reader.
        records: of the visit, to name its teams; without them a team is just "team".
    """
    known = family(lang, "values").get(f"audience.{audience}")
    if known is not None:
        return str(known)
    return ", ".join(_word(atom, lang, records) for atom in aud.read(audience).atoms)


def _word(atom: str, lang: str, records: VisitRecords | None) -> str:
    words = family(lang, "values")
    if atom.startswith(aud.TRACK):
        return atom.removeprefix(aud.TRACK)
    if atom.startswith(aud.TEAM):
        team = aud.team_of(atom, records.teams) if records else None
        return team.name.best(lang) if team and team.name else str(words["audience.team"])
    return str(words.get(f"audience.{atom}", atom))


def parse_audience(typed: str, lang: str, records: VisitRecords | None = None) -> str:
    """Return the audience that words mean; blank means everyone, unknown words are a group.

    Args:
        typed: one audience, or several that narrow each other: "guests, ИТ".
        lang: whose words count first.
        records: of the visit, for the names of its teams and directions.

    Raises:
        UserError: ``text_too_long`` or ``text_unreadable``.
    """
    cleaned = clean_line(typed, LONGEST)
    if not cleaned:
        return aud.EVERYBODY
    if found := _known(cleaned, lang, records):
        return found
    parts = [_known(part.strip(), lang, records) for part in cleaned.replace("+", ",").split(",")]
    if len(parts) > 1 and all(part and aud.is_known(part) for part in parts):
        return aud.read("+".join(part for part in parts if part)).text
    return cleaned


def audience_choices(records: VisitRecords, lang: str) -> tuple[tuple[str, str], ...]:
    """Return what an audience can be in a visit, with its word: for a list to choose from."""
    stored = [*aud.PLAIN, *MIXED, *_of_visit(records), aud.NAMED]
    return tuple((audience, audience_word(audience, lang, records)) for audience in stored)


def _of_visit(records: VisitRecords) -> Iterator[str]:
    people, teams = records.participations.values(), records.teams.values()
    for track in aud.tracks_of(people, teams, records.tracks.values()):
        yield aud.TRACK + track
    for team in sorted(records.teams.values(), key=_team_order):
        yield f"{aud.TEAM}{team.id}"


def _team_order(team: Team) -> tuple[int, str]:
    return team.order, str(team.id)


def _known(words: str, lang: str, records: VisitRecords | None) -> str:
    """Return the audience of words that are known, empty for any others."""
    wanted = fold(words)
    spoken = (lang, *(other for other in LANGUAGES if other != lang))
    for audience in (*aud.PLAIN, *MIXED, aud.NAMED):
        if any(wanted == fold(audience_word(audience, other)) for other in spoken):
            return audience
    if records is not None:
        for audience in _of_visit(records):
            if any(wanted == fold(audience_word(audience, other, records)) for other in spoken):
                return audience
    return read_audience(words) or ""
