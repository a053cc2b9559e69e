"""Rules about marking: 100 marks a track, benchmarks, a fair jury, spread and unsigned sheets."""

from collections.abc import Iterator
from uuid import UUID

from kpt_desktop.domain.enums import AspectKind, JudgeSide, Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.marking.sheets import FULL_MARKS, MarkBook, is_symmetric
from kpt_desktop.domain.records import Aspect, Criterion, Judge, MarkSheet, Track
from kpt_desktop.domain.visit_records import VisitRecords


def judge_marking(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Find what is wrong with schemes, juries and sheets of tracks that have a scheme."""
    if not records.criteria:
        return
    book = MarkBook(records)
    for track in book.tracks:
        if book.criteria(track.id):
            yield from _scheme(book, track, lang)
            yield from _jury(book, track, lang)
            yield from _sheets(book, track, lang)


def _scheme(book: MarkBook, track: Track, lang: str) -> Iterator[Finding]:
    name = track.name.best(lang) or track.code
    most = book.most(track.id)
    if most != FULL_MARKS:
        marks = f"{most / 100:g}"
        subject = Subject(Criterion, book.criteria(track.id)[0].id)
        yield Finding(
            "track_not_100", Severity.ERROR, (subject,), {"track": name, "marks": marks}, name
        )
    for aspect in book.aspects_of_track(track.id):
        if aspect.kind == AspectKind.JUDGEMENT and not _has_benchmarks(aspect):
            facts = {"aspect": aspect.title.best(lang)}
            subject = Subject(Aspect, aspect.id, "benchmark_0")
            yield Finding("judgement_without_benchmarks", Severity.WARNING, (subject,), facts, name)


def _jury(book: MarkBook, track: Track, lang: str) -> Iterator[Finding]:
    judged = any(a.kind == AspectKind.JUDGEMENT for a in book.aspects_of_track(track.id))
    jury = book.jury(track.id)
    if judged and not is_symmetric(jury):
        sides = [judge.side for judge in jury]
        hosts, guests, neutral = (sides.count(side) for side in JudgeSide)
        name = track.name.best(lang) or track.code
        facts: dict[str, str | int] = {
            "track": name,
            "hosts": hosts,
            "guests": guests,
            "neutral": neutral,
        }
        subject = Subject(Judge, track.id, "jury")
        yield Finding("jury_not_symmetric", Severity.WARNING, (subject,), facts, name)


def _sheets(book: MarkBook, track: Track, lang: str) -> Iterator[Finding]:
    ready: list[Subject] = []
    for team in book.teams(track):
        name = team.name.best(lang)
        for criterion in book.criteria(track.id):
            for aspect in book.aspects(criterion.id):
                if book.score(aspect, track.id, team.id).spread:
                    subject = Subject(Aspect, aspect.id, str(team.id))
                    facts = {"aspect": aspect.title.best(lang), "team": name}
                    yield Finding("marks_spread", Severity.WARNING, (subject,), facts, name)
            if _is_ready_to_sign(book, criterion, team.id):
                ready.append(Subject(MarkSheet, criterion.id, str(team.id)))
    if ready:
        name = track.name.best(lang) or track.code
        counted: dict[str, str | int] = {"track": name, "n": len(ready)}
        yield Finding("sheet_unsigned", Severity.HINT, tuple(ready), counted, name)


def _is_ready_to_sign(book: MarkBook, criterion: Criterion, team_id: UUID) -> bool:
    if not book.aspects(criterion.id):
        return False
    locked = book.is_locked(criterion.id, team_id)
    return not locked and book.sheet_total(criterion, team_id).whole


def _has_benchmarks(aspect: Aspect) -> bool:
    return all((aspect.benchmark_0, aspect.benchmark_1, aspect.benchmark_2, aspect.benchmark_3))
