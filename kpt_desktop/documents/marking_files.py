"""Schemes and mark sheets as keyed sheets, to be filled in elsewhere and read back."""

from collections.abc import Iterable, Iterator

from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.keyed_sheets import (
    KeyedBook,
    KeyedCell,
    KeyedColumn,
    KeyedRow,
    KeyedSheet,
)
from kpt_desktop.domain.marking import files
from kpt_desktop.domain.marking.scores import BEST_SCORE
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.texts import text

_FREE_ROWS = 60
_NARROW, _WIDE = 11, 30


def scheme_book(records: VisitRecords, lang: str, *, blank: bool = False) -> KeyedBook:
    """Return all schemes of a visit on one sheet; a blank one has headings and free rows only."""
    book = MarkBook(records)
    rows = () if blank else tuple(_scheme_rows(records, book, lang))
    title = text(lang, "marking", "scheme.title", visit=records.visit.title.best(lang))
    sheet = KeyedSheet(
        name=text(lang, "marking", "scheme.tab"),
        mark=files.SCHEME,
        key=str(records.visit.id),
        lines=(title, text(lang, "marking", "scheme.help")),
        columns=tuple(_scheme_column(key, lang) for key in files.SCHEME_COLUMNS),
        rows=rows,
        free_rows=_FREE_ROWS,
        wrong=text(lang, "marking", "marks.wrong"),
    )
    return KeyedBook(title, (sheet,))


def _scheme_column(key: str, lang: str) -> KeyedColumn:
    name, _, own = key.rpartition("_")
    heading = text(lang, "marking", f"scheme.{name or key}")
    if name:
        heading = f"{heading} ({own})"
    choices: tuple[str, ...] = ()
    if key == files.METHOD:
        choices = tuple(text(lang, "values", f"AspectKind.{kind.value}") for kind in AspectKind)
    narrow = key in {files.TRACK, files.MODULE, files.CRITERION, files.MOST}
    width = _NARROW if narrow else 16 if choices else _WIDE
    return KeyedColumn(key, heading, width, choices, key == files.MOST)


def _scheme_rows(records: VisitRecords, book: MarkBook, lang: str) -> Iterator[KeyedRow]:
    for track in book.tracks:
        for criterion in book.criteria(track.id):
            for aspect in book.aspects(criterion.id):
                values = _scheme_values(records, track, criterion, aspect, lang)
                cells = tuple(KeyedCell(values[key], open=True) for key in files.SCHEME_COLUMNS)
                yield KeyedRow(str(aspect.id), cells)


def _scheme_values(
    records: VisitRecords, track: Track, criterion: Criterion, aspect: Aspect, lang: str
) -> dict[str, str | int]:
    module = records.modules.get(criterion.module_id) if criterion.module_id else None
    values: dict[str, str | int] = {
        files.TRACK: track.code,
        files.MODULE: module.code if module else "",
        files.CRITERION: criterion.code,
        files.METHOD: text(lang, "values", f"AspectKind.{aspect.kind.value}"),
        files.MOST: aspect.most,
    }
    benchmarks = (aspect.benchmark_0, aspect.benchmark_1, aspect.benchmark_2, aspect.benchmark_3)
    texts = (
        (files.CRITERION_TITLES, criterion.title),
        (files.ASPECT_TITLES, aspect.title),
        (files.RULES, aspect.rule),
        *zip(files.BENCHMARKS, benchmarks, strict=True),
    )
    for keys, said in texts:
        values |= {key: said.in_language(own) for key, own in zip(keys, files.LANGS, strict=True)}
    return values


def marks_book(
    records: VisitRecords,
    lang: str,
    tracks: Iterable[Track],
    teams: Iterable[Team] | None = None,
    *,
    filled: bool = True,
) -> KeyedBook:
    """Return a sheet for every team of some tracks, with the marks given so far or without.

    Args:
        records: of the visit.
        lang: of the words.
        tracks: whose sheets.
        teams: only these; None takes all of each track.
        filled: the marks are in it.
    """
    book = MarkBook(records)
    wanted = None if teams is None else {team.id for team in teams}
    title = text(lang, "marking", "marks.title", visit=records.visit.title.best(lang))
    sheets = [
        _marks_sheet(records, book, lang, track, team, filled=filled)
        for track in tracks
        for team in book.teams(track)
        if book.criteria(track.id) and (wanted is None or team.id in wanted)
    ]
    return KeyedBook(title, sheets)


def _marks_sheet(
    records: VisitRecords, book: MarkBook, lang: str, track: Track, team: Team, *, filled: bool
) -> KeyedSheet:
    jury = book.jury(track.id)
    columns = [
        KeyedColumn("aspect", text(lang, "marking", "marks.aspect"), 46),
        KeyedColumn("most", text(lang, "marking", "marks.most"), 9, figures=True),
        KeyedColumn(files.VALUE, text(lang, "marking", "marks.value"), 12, figures=True),
        *(
            KeyedColumn(
                files.judge_key(judge.id, vote),
                text(lang, "marking", f"marks.vote_{vote}", name=judge_title(records, judge, lang)),
                13,
                figures=True,
            )
            for vote in (1, 2)
            for judge in jury
        ),
    ]
    rows: list[KeyedRow] = []
    for criterion in book.criteria(track.id):
        words = f"{criterion.code}. {criterion.title.best(lang)}".strip(". ")
        empty = [KeyedCell()] * (len(columns) - 1)
        rows.append(KeyedRow("", (KeyedCell(words), *empty), strong=True))
        open_ = not book.is_locked(criterion.id, team.id)
        rows += [
            _marks_row(book, jury, aspect, team, lang, filled=filled, open_=open_)
            for aspect in book.aspects(criterion.id)
        ]
    name = f"{track.code} {team.name.best(lang)}"
    return KeyedSheet(
        name=name,
        mark=files.MARKS,
        key=str(team.id),
        lines=(
            f"{track.name.best(lang) or track.code} · {team.name.best(lang)}",
            text(lang, "marking", "marks.help"),
        ),
        columns=tuple(columns),
        rows=tuple(rows),
        wrong=text(lang, "marking", "marks.wrong"),
    )


def _marks_row(
    book: MarkBook,
    jury: Iterable[Judge],
    aspect: Aspect,
    team: Team,
    lang: str,
    *,
    filled: bool,
    open_: bool,
) -> KeyedRow:
    given = {
        (mark.judge_id, mark.vote): mark.value
        for mark in (book.marks(aspect.id, team.id) if filled else ())
    }
    judged = aspect.kind == AspectKind.JUDGEMENT
    measured = KeyedCell()
    if not judged:
        measured = KeyedCell(given.get((None, 1)), open=open_, most=aspect.most)
    cells = [KeyedCell(aspect.title.best(lang)), KeyedCell(aspect.most), measured]
    for vote in (1, 2):
        for judge in jury:
            score = given.get((judge.id, vote))
            shown = None if score is None else score * 100
            most = BEST_SCORE * 100
            cells.append(
                KeyedCell(shown, open=open_, most=most, step=100) if judged else KeyedCell()
            )
    return KeyedRow(str(aspect.id), tuple(cells))


def judge_title(records: VisitRecords, judge: Judge, lang: str) -> str:
    """Return a judge's name, or their side and number in the jury while nobody is named."""
    if judge.name:
        return judge.name
    row = records.participations.get(judge.participation_id) if judge.participation_id else None
    if row is not None:
        return full_name(records.persons[row.person_id])
    return text(lang, "values", f"JudgeSide.{judge.side.value}")
