"""What the competition of a visit starts from: the usual tracks, and who knows what."""

from collections.abc import Iterable, Mapping

from kpt_desktop.domain.enums import LanguageLevel, Role, TeamKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Team, Track
from kpt_desktop.domain.teaming.problem import LEVELS, Student
from kpt_desktop.domain.visit_records import Participant, VisitRecords

USUAL_TRACKS: Mapping[str, LocalText] = {
    "IT": LocalText("ИТ", "IT", "IT"),
    "CAD": LocalText("САПР", "CAD", "CAD"),
    "MECH": LocalText("Мехатроника", "Mechatronics", "Mechatronika"),
}
"""The directions of the exchange since 2014, by their codes."""

_BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    "IT": ("it", "inform", "set", "sit", "network", "program"),
    "CAD": ("cad", "sapr", "solid", "konstruk", "stroj"),
    "MECH": ("mech", "mekh", "robot", "avtomat", "automat"),
}
"""How people begin the names of the usual tracks, folded."""

_NATIVE = {"RU": "ru", "BY": "ru", "KZ": "ru", "CZ": "cs", "SK": "sk", "PL": "pl", "FI": "fi"}
"""What somebody of a country speaks at school, by ISO 3166 code, while nothing else is told."""


def tracks_of(records: VisitRecords) -> tuple[Track, ...]:
    """Return a visit's tracks in their order, the usual ones, not stored, where it has none."""
    own = sorted(records.tracks.values(), key=lambda track: (track.order, track.code))
    return tuple(own) or tuple(
        Track(visit_id=records.visit.id, code=code, name=name, order=order)
        for order, (code, name) in enumerate(USUAL_TRACKS.items())
    )


def teams_of(records: VisitRecords) -> tuple[Team, ...]:
    """Return the teams of the competition in their order."""
    teams = (team for team in records.teams.values() if team.kind == TeamKind.TEAM)
    return tuple(sorted(teams, key=lambda team: (team.order, str(team.id))))


def students_of(records: VisitRecords) -> tuple[Participant, ...]:
    """Return the students of both sides, guests first."""
    rows = records.participants()
    return tuple(row for row in rows if row.participation.role == Role.STUDENT)


def student(row: Participant, tracks: Iterable[Track], country: str) -> Student:
    """Return a participant as teams are formed of.

    Args:
        row: the participant, whose ``participation`` id the student gets.
        tracks: of the visit, one of which a skill may name.
        country: of their school, ISO 3166, which tells the language while none is.
    """
    return Student(
        id=row.participation.id,
        side=row.delegation.side,
        languages=_languages(row, country),
        skills=skills(row.participation.it_skills, tracks),
        group=fold(row.participation.study_class),
    )


def _languages(row: Participant, country: str) -> dict[str, int]:
    """Return levels by language; one without a level is spoken somehow, which is B1 at least."""
    spoken = {one.language: _level(one.level) for one in row.languages if one.language}
    own = _NATIVE.get(row.person.citizenship or country)
    return ({own: len(LEVELS)} if own else {}) | spoken


def _level(level: LanguageLevel | None) -> int:
    return LEVELS.index(level.value) + 1 if level else LEVELS.index("B1") + 1


def skills(written: str, tracks: Iterable[Track]) -> frozenset[str]:
    """Return the codes of the tracks that a text names, whatever separates them."""
    words = [word for word in fold(written).replace("/", " ").replace(",", " ").split() if word]
    return frozenset(track.code for track in tracks if _is_named(track, words))


def _is_named(track: Track, words: Iterable[str]) -> bool:
    own = {
        fold(track.code),
        *(fold(name) for name in (track.name.ru, track.name.en, track.name.cs)),
    }
    beginnings = _BEGINNINGS.get(track.code.upper(), ())
    return any(
        word in own or any(word.startswith(start) for start in beginnings if len(word) > 2)
        for word in words
    )
