"""Mark sheets on paper: one team's work in one track, blank to be filled in or as marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kpt_desktop.documents import dates
from kpt_desktop.documents.marking_files import judge_title
from kpt_desktop.documents.words import Said, Words, each, plain, said, unique, words
from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking.numbers import show_hundredths
from kpt_desktop.domain.marking.scores import USUAL_JUDGES
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class AspectLine:
    """One aspect: what it asks for, how it is marked, and its cells, judges' votes in order."""

    number: str
    title: Words
    rule: tuple[Words, ...]
    method: Words
    most: str
    measured: str
    votes: tuple[str, ...]
    again: tuple[str, ...]
    points: str
    judged: bool


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One criterion: its aspects, its sum, who signed it."""

    title: Words
    lines: tuple[AspectLine, ...]
    most: str
    points: str
    signed: Words


@dataclass(frozen=True, slots=True)
class SheetPaper:
    """One team in one track; each starts a page."""

    track: Words
    team: Words
    members: tuple[str, ...]
    judges: tuple[Words, ...]
    parts: tuple[SheetPart, ...]
    total: str
    most: str


@dataclass(frozen=True, slots=True)
class SheetLabels:
    """Words that stand on every sheet."""

    aspect: Words
    method: Words
    most: Words
    measured: Words
    first: Words
    again: Words
    points: Words
    total: Words
    team: Words
    signature: Words
    scale: Words


@dataclass(frozen=True, slots=True)
class SheetsPage:
    """All sheets asked for."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    labels: SheetLabels
    sheets: tuple[SheetPaper, ...]
    empty: Words


def build_mark_sheets(
    records: VisitRecords, languages: tuple[str, ...], *, filled: bool = True
) -> SheetsPage:
    """Return the sheets of every team in every track that has a scheme.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs.
        filled: with the marks given so far; else every cell is blank.
    """
    book = MarkBook(records)
    visit = records.visit
    heading = words(languages, "marksheet.title")
    period = each(languages, lambda lang: dates.period(lang, visit.start, visit.end))
    running = f"{heading[0].text} · {period[0].text}"
    return SheetsPage(
        languages=languages,
        title=running,
        running=running,
        heading=heading,
        dates=period,
        labels=SheetLabels(
            *(words(languages, f"marksheet.{name}") for name in SheetLabels.__dataclass_fields__)
        ),
        sheets=tuple(
            _sheet(records, book, languages, track, team, filled=filled)
            for track in book.tracks
            for team in book.teams(track)
            if book.criteria(track.id)
        ),
        empty=words(languages, "marksheet.empty"),
    )


def member_names(records: VisitRecords, team: Team) -> tuple[str, ...]:
    """Return the names of a team's members in their order."""
    members = sorted(
        (one for one in records.team_members.values() if one.team_id == team.id),
        key=lambda one: (one.order, str(one.id)),
    )
    rows = (records.participations.get(one.participation_id) for one in members)
    return tuple(full_name(records.persons[row.person_id]) for row in rows if row is not None)


def _sheet(
    records: VisitRecords,
    book: MarkBook,
    languages: tuple[str, ...],
    track: Track,
    team: Team,
    *,
    filled: bool,
) -> SheetPaper:
    jury = tuple(book.jury(track.id))
    total = book.total(book.aspects_of_track(track.id), track.id, team.id)
    numbers = iter(range(1, len(book.aspects_of_track(track.id)) + 1))
    judges = tuple(_judge(records, judge, languages) for judge in jury)
    return SheetPaper(
        track=said(track.name, languages) or plain(track.code, languages[0]),
        team=said(team.name, languages),
        members=member_names(records, team),
        judges=judges or ((),) * USUAL_JUDGES,
        parts=tuple(
            _part(book, languages, criterion, team, jury, numbers, filled=filled)
            for criterion in book.criteria(track.id)
        ),
        total=show_hundredths(total.points, languages[0]) if filled and total.whole else "",
        most=show_hundredths(total.most, languages[0]),
    )


def _judge(records: VisitRecords, judge: Judge, languages: Sequence[str]) -> Words:
    return unique(Said(lang, judge_title(records, judge, lang)) for lang in languages)


def _part(
    book: MarkBook,
    languages: tuple[str, ...],
    criterion: Criterion,
    team: Team,
    jury: Sequence[Judge],
    numbers: Iterator[int],
    *,
    filled: bool,
) -> SheetPart:
    total = book.sheet_total(criterion, team.id)
    sheet = book.sheet(criterion.id, team.id)
    signed: Words = ()
    if filled and sheet is not None and sheet.locked:
        day = sheet.signed_on
        signed = each(
            languages,
            lambda lang: text(
                lang,
                "paper",
                "marksheet.signed",
                name=sheet.signed_by,
                date=dates.full_date(lang, day) if day else "",
            ).strip(" ,"),
        )
    code = f"{criterion.code}. " if criterion.code else ""
    titles = said(criterion.title, languages) or plain(criterion.code, languages[0])
    return SheetPart(
        title=(Said(titles[0].lang, f"{code}{titles[0].text}"), *titles[1:]) if titles else (),
        lines=tuple(
            _line(book, languages, aspect, criterion, team, jury, next(numbers), filled=filled)
            for aspect in book.aspects(criterion.id)
        ),
        most=show_hundredths(total.most, languages[0]),
        points=show_hundredths(total.points, languages[0]) if filled and total.whole else "",
        signed=signed,
    )


def _line(
    book: MarkBook,
    languages: tuple[str, ...],
    aspect: Aspect,
    criterion: Criterion,
    team: Team,
    jury: Sequence[Judge],
    number: int,
    *,
    filled: bool,
) -> AspectLine:
    lang = languages[0]
    given = {
        (mark.judge_id, mark.vote): mark.value
        for mark in (book.marks(aspect.id, team.id) if filled else ())
    }
    judged = aspect.kind == AspectKind.JUDGEMENT
    score = book.score(aspect, criterion.track_id, team.id)
    measured = given.get((None, 1))
    blank = ("",) * USUAL_JUDGES
    votes = {
        vote: tuple(_shown(given.get((judge.id, vote))) for judge in jury) or blank
        for vote in (1, 2)
    }
    return AspectLine(
        number=str(number),
        title=said(aspect.title, languages, 30),
        rule=_rules(aspect, languages),
        method=each(languages, lambda one: text(one, "paper", f"marksheet.{aspect.kind.value}")),
        most=show_hundredths(aspect.most, lang),
        measured="" if measured is None or judged else show_hundredths(measured, lang),
        votes=votes[1],
        again=votes[2],
        points="" if score.points is None or not filled else show_hundredths(score.points, lang),
        judged=judged,
    )


def _shown(score: int | None) -> str:
    return "" if score is None else str(score)


def _rules(aspect: Aspect, languages: Sequence[str]) -> tuple[Words, ...]:
    """Return the rule of a measurement, or the benchmarks of a judgement with their scores."""
    if aspect.kind == AspectKind.MEASUREMENT:
        return (said(aspect.rule, languages),) if aspect.rule else ()
    benchmarks = (aspect.benchmark_0, aspect.benchmark_1, aspect.benchmark_2, aspect.benchmark_3)
    made = []
    for score, one in enumerate(benchmarks):
        parts = said(one, languages)
        if parts:
            made.append((Said(parts[0].lang, f"{score} — {parts[0].text}"), *parts[1:]))
    return tuple(made)
