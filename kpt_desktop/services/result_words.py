"""Results as words: what the window's table and the board show."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.marking.honours import medals
from kpt_desktop.domain.marking.numbers import show_hundredths, show_share
from kpt_desktop.domain.marking.places import Standing
from kpt_desktop.domain.marking.results import TrackResult, overall, results_of, standings
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Award, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.results import order_of, settings_of
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One team.

    Attributes:
        place: empty while marks are missing.
        parts: points by module, or by track over all tracks.
        missing: how many marks lack.
        medal, rule: words, empty where there is none.
    """

    team_id: UUID
    place: str
    team: str
    parts: tuple[str, ...]
    penalties: str
    total: str
    share: str
    medal: str
    rule: str
    missing: int


@dataclass(frozen=True, slots=True)
class ResultTable:
    """All teams of a track, or of all tracks together.

    Attributes:
        parts: titles of the columns between the team and the penalties.
        comparable: False where teams worked in different tracks.
        unsigned: how many sheets are not signed.
    """

    parts: tuple[str, ...]
    lines: tuple[ResultLine, ...]
    comparable: bool = True
    unsigned: int = 0


def result_table(records: VisitRecords, track: Track | None, lang: str) -> ResultTable:
    """Return the results of a track, or over all tracks where none is named."""
    book, order = MarkBook(records), order_of(records)
    if track is None:
        return _together(records, book, order, lang)
    results = {one.team.id: one for one in results_of(book, track)}
    places = standings(list(results.values()), order)
    modules = list(next(iter(results.values())).by_module) if results else []
    given = _medals(records, places, lang)
    lines = [
        _line(one, results[one.team_id], modules, given.get(one.team_id, ""), lang)
        for one in places
    ]
    titles = tuple(_module(records, module, lang) for module in modules)
    unsigned = sum(one.unsigned for one in results.values())
    return ResultTable(titles, tuple(lines), unsigned=unsigned)


def _line(
    standing: Standing,
    result: TrackResult,
    modules: Sequence[UUID | None],
    medal: str,
    lang: str,
) -> ResultLine:
    return ResultLine(
        team_id=standing.team_id,
        place=str(standing.place or ""),
        team=result.team.name.best(lang),
        parts=tuple(show_hundredths(result.by_module[one].points, lang) for one in modules),
        penalties=show_hundredths(-result.penalties, lang) if result.penalties else "",
        total=show_hundredths(result.points, lang),
        share=show_share(result.share, lang),
        medal=medal,
        rule=text(lang, "values", f"tie.{standing.rule}") if standing.rule else "",
        missing=result.total.missing + result.total.disputed,
    )


def _together(
    records: VisitRecords, book: MarkBook, order: Sequence[str], lang: str
) -> ResultTable:
    found = overall(book, order)
    by_team = {one.team.id: one for one in found.results}
    tracks = [track for track in book.tracks if book.most(track.id)]
    given = _medals(records, found.places, lang)
    lines = []
    for standing in found.places:
        one = by_team[standing.team_id]
        shares = {result.track.id: show_share(result.share, lang) for result in one.results}
        penalties = sum(result.penalties for result in one.results)
        lines.append(
            ResultLine(
                team_id=standing.team_id,
                place=str(standing.place or ""),
                team=one.team.name.best(lang),
                parts=tuple(shares.get(track.id, "") for track in tracks),
                penalties=show_hundredths(-penalties, lang) if penalties else "",
                total=show_hundredths(sum(result.points for result in one.results), lang),
                share=show_share(one.share, lang),
                medal=given.get(standing.team_id, ""),
                rule=text(lang, "values", f"tie.{standing.rule}") if standing.rule else "",
                missing=sum(r.total.missing + r.total.disputed for r in one.results),
            )
        )
    titles = tuple(f"{track.name.best(lang) or track.code}, %" for track in tracks)
    unsigned = sum(result.unsigned for one in found.results for result in one.results)
    return ResultTable(titles, tuple(lines), found.comparable or not lines, unsigned)


def _medals(records: VisitRecords, places: Sequence[Standing], lang: str) -> dict[UUID, str]:
    if not settings_of(records).medals:
        return {}
    return {team: text(lang, "values", f"medal.{one}") for team, one in medals(places).items()}


def _module(records: VisitRecords, module_id: UUID | None, lang: str) -> str:
    module = records.modules.get(module_id) if module_id else None
    if module is None:
        return text(lang, "paper", "protocol.no_module")
    return text(lang, "paper", "protocol.module", code=module.code)


def award_words(records: VisitRecords, award: Award, lang: str) -> str:
    """Return what an award is, and whose: ``2026/001 · Diploma, 1st place · Team 2 · IT``."""
    kind = text(lang, "values", f"AwardKind.{award.kind.value}")
    team = records.teams.get(award.team_id) if award.team_id else None
    row = records.participations.get(award.participation_id) if award.participation_id else None
    person = records.persons[row.person_id] if row else None
    track = records.tracks.get(award.track_id) if award.track_id else None
    parts = (
        award.number,
        award.title.best(lang) or kind,
        team.name.best(lang) if team else "",
        f"{person.surname_native} {person.given_native}".strip() if person else "",
        track.name.best(lang) or track.code if track else "",
    )
    return " · ".join(part for part in parts if part)
