"""The protocol of the competition: teams, marks by module, places, the rule applied, signatures.

Contents follow the project's domain facts, section 5.6.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import country_name, official_name
from kpt_desktop.documents.mark_sheet import member_names
from kpt_desktop.documents.marking_files import judge_title
from kpt_desktop.documents.words import Said, Words, each, plain, said, unique, words
from kpt_desktop.domain.enums import AspectKind, Side
from kpt_desktop.domain.marking.numbers import show_hundredths, show_share
from kpt_desktop.domain.marking.places import Standing, tie_rules
from kpt_desktop.domain.marking.results import (
    Overall,
    TrackResult,
    overall,
    results_of,
    standings,
)
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Judge, Mark, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class TeamLine:
    """One team: its place, its members, its marks in the columns' order."""

    place: str
    team: Words
    members: tuple[str, ...]
    cells: tuple[str, ...]
    penalties: str
    total: str
    share: str


@dataclass(frozen=True, slots=True)
class TrackPart:
    """One track, or all of them together: headings of the columns, lines by place, ties."""

    title: Words
    columns: tuple[Words, ...]
    lines: tuple[TeamLine, ...]
    note: Words
    ties: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class ExpertLine:
    """Somebody of the jury."""

    name: Words
    post: str
    side: Words
    track: Words
    chief: bool


@dataclass(frozen=True, slots=True)
class ProtocolLabels:
    """Words of the columns and of the headings."""

    place: Words
    team: Words
    penalties: Words
    total: Words
    share: Words
    experts: Words
    expert: Words
    side: Words
    track: Words
    chief: Words
    signature: Words
    penalties_heading: Words
    corrections: Words
    incidents: Words
    rules: Words
    host: Words
    guest: Words
    nothing: Words


@dataclass(frozen=True, slots=True)
class ProtocolPage:
    """The protocol as plain data."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    place: Words
    schools: tuple[Words, ...]
    parts: tuple[TrackPart, ...]
    experts: tuple[ExpertLine, ...]
    rules: Words
    penalties: tuple[tuple[Words, ...], ...]
    corrections: tuple[tuple[Words, ...], ...]
    draw: Words
    labels: ProtocolLabels
    empty: Words


def build_protocol(records: VisitRecords, languages: tuple[str, ...]) -> ProtocolPage:
    """Return the protocol of all tracks with a scheme, and of all together where comparable."""
    book = MarkBook(records)
    known = next(iter(records.competitions.values()), None)
    order = tie_rules(known.tie_order if known else "")
    visit = records.visit
    heading = words(languages, "protocol.title")
    period = each(languages, lambda lang: dates.period(lang, visit.start, visit.end))
    running = f"{heading[0].text} · {period[0].text}"
    marked = [track for track in book.tracks if book.criteria(track.id) and book.teams(track)]
    parts = [_track(records, book, languages, track, order) for track in marked]
    together = overall(book, order)
    if len(marked) > 1 and together.comparable:
        parts.append(_together(records, book, languages, together))
    host = records.organisation(Side.HOST)
    seed = str(known.seed) if known is not None and known.model is not None else ""
    return ProtocolPage(
        languages=languages,
        title=running,
        running=running,
        heading=heading,
        dates=period,
        place=unique(
            Said(
                lang,
                ", ".join(filter(None, (host.city.best(lang), country_name(host.country, lang)))),
            )
            for lang in languages
        ),
        schools=tuple(
            said(official_name(records, records.organisation(side), visit.start), languages)
            for side in (Side.HOST, Side.GUEST)
        ),
        parts=tuple(parts),
        experts=tuple(_expert(records, judge, languages) for judge in _jury(book, marked)),
        rules=each(
            languages,
            lambda lang: ", ".join(text(lang, "values", f"tie.{rule}") for rule in order),
        ),
        penalties=tuple(_penalties(records, book, languages, marked)),
        corrections=tuple(_corrections(records, languages)),
        draw=words(languages, "protocol.draw", seed=seed) if seed else (),
        labels=ProtocolLabels(
            *(words(languages, f"protocol.{name}") for name in ProtocolLabels.__dataclass_fields__)
        ),
        empty=words(languages, "protocol.empty"),
    )


def _jury(book: MarkBook, tracks: Sequence[Track]) -> list[Judge]:
    """Return everybody of the juries once, the chief first."""
    found = {judge.id: judge for track in tracks for judge in book.jury(track.id)}
    return sorted(found.values(), key=lambda judge: not judge.chief)


def _track(
    records: VisitRecords,
    book: MarkBook,
    languages: tuple[str, ...],
    track: Track,
    order: Sequence[str],
) -> TrackPart:
    results = {result.team.id: result for result in results_of(book, track)}
    places = standings(list(results.values()), order)
    modules = list(next(iter(results.values())).by_module)
    named = [records.modules[one] for one in modules if one is not None and one in records.modules]
    columns = [words(languages, "protocol.module", code=one.code) for one in named]
    if len(named) < len(modules):
        columns.append(words(languages, "protocol.no_module"))
    keys = [one.id for one in named] + ([None] if len(named) < len(modules) else [])
    lang = languages[0]
    lines = []
    for standing in places:
        result = results[standing.team_id]
        cells = tuple(show_hundredths(result.by_module[key].points, lang) for key in keys
                      if key in result.by_module)  # fmt: skip
        lines.append(_line(records, languages, standing, result, cells))
    return TrackPart(
        title=said(track.name, languages) or plain(track.code, lang),
        columns=tuple(columns),
        lines=tuple(lines),
        note=_note(places, languages),
        ties=_ties(records, places, languages),
    )


def _line(
    records: VisitRecords,
    languages: tuple[str, ...],
    standing: Standing,
    result: TrackResult,
    cells: tuple[str, ...],
) -> TeamLine:
    lang = languages[0]
    return TeamLine(
        place=str(standing.place or "—"),
        team=said(result.team.name, languages),
        members=member_names(records, result.team),
        cells=cells,
        penalties=show_hundredths(-result.penalties, lang) if result.penalties else "",
        total=show_hundredths(result.points, lang),
        share=show_share(result.share, lang),
    )


def _together(
    records: VisitRecords, book: MarkBook, languages: tuple[str, ...], found: Overall
) -> TrackPart:
    lang = languages[0]
    by_team = {one.team.id: one for one in found.results}
    tracks = [result.track for result in found.results[0].results] if found.results else []
    lines = []
    for standing in found.places:
        one = by_team[standing.team_id]
        lines.append(
            TeamLine(
                place=str(standing.place or "—"),
                team=said(one.team.name, languages),
                members=member_names(records, one.team),
                cells=tuple(show_hundredths(result.points, lang) for result in one.results),
                penalties="",
                total=show_hundredths(sum(result.points for result in one.results), lang),
                share=show_share(one.share, lang),
            )
        )
    return TrackPart(
        title=words(languages, "protocol.together"),
        columns=tuple(said(track.name, languages) or plain(track.code, lang) for track in tracks),
        lines=tuple(lines),
        note=_note(found.places, languages),
        ties=_ties(records, found.places, languages),
    )


def _note(places: Sequence[Standing], languages: Sequence[str]) -> Words:
    """Say that marks are missing, where they are: then places are not final."""
    missing = sum(one.place is None for one in places)
    return words(languages, "protocol.preliminary", n=missing) if missing else ()


def _ties(
    records: VisitRecords, places: Sequence[Standing], languages: Sequence[str]
) -> tuple[Words, ...]:
    """Return which rule decided between whom."""
    return tuple(
        unique(Said(lang, _tie(records.teams[one.team_id], one, lang)) for lang in languages)
        for one in places
        if one.rule
    )


def _tie(team: Team, standing: Standing, lang: str) -> str:
    rule = text(lang, "values", f"tie.{standing.rule}")
    facts = {"team": team.name.best(lang), "place": standing.place or "", "rule": rule}
    return text(lang, "paper", "protocol.tie", **facts)


def _expert(records: VisitRecords, judge: Judge, languages: Sequence[str]) -> ExpertLine:
    track = records.tracks.get(judge.track_id) if judge.track_id else None
    post = ", ".join(part for part in (judge.position, judge.organisation) if part)
    return ExpertLine(
        name=unique(Said(lang, judge_title(records, judge, lang)) for lang in languages),
        post=post,
        side=each(languages, lambda lang: text(lang, "values", f"JudgeSide.{judge.side.value}")),
        track=said(track.name, languages) if track else words(languages, "protocol.all_tracks"),
        chief=judge.chief,
    )


def _penalties(
    records: VisitRecords, book: MarkBook, languages: Sequence[str], tracks: Sequence[Track]
) -> list[tuple[Words, ...]]:
    lang = languages[0]
    return [
        (
            said(team.name, languages),
            said(track.name, languages) or plain(track.code, lang),
            plain(show_hundredths(-penalty.points, lang), lang),
            plain(penalty.reason, lang),
            plain(penalty.signed_by, lang),
        )
        for track in tracks
        for team in book.teams(track)
        for penalty in book.penalties(track.id, team.id)
    ]


def _corrections(records: VisitRecords, languages: Sequence[str]) -> list[tuple[Words, ...]]:
    lang = languages[0]
    made = []
    for mark in records.marks.values():
        aspect, team = records.aspects.get(mark.aspect_id), records.teams.get(mark.team_id)
        if not mark.corrected_by or aspect is None or team is None:
            continue
        judged = aspect.kind == AspectKind.JUDGEMENT
        made.append(
            (
                said(team.name, languages),
                said(aspect.title, languages),
                plain(_change(mark, lang, judged=judged), lang),
                plain(mark.reason, lang),
                plain(mark.corrected_by, lang),
            )
        )
    return sorted(made, key=lambda row: [part[0].text if part else "" for part in row])


def _change(mark: Mark, lang: str, *, judged: bool) -> str:
    def shown(value: int) -> str:
        return str(value) if judged else show_hundredths(value, lang)

    former = shown(mark.former) if mark.former is not None else "—"
    return f"{former} → {shown(mark.value)}"
