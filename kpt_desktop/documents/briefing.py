"""The sheet of a safety briefing: what was explained, by whom, and who signed that they heard it.

One page for each briefing of the programme; a visit without one gets a page to fill in by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import spellings
from kpt_desktop.documents.words import Words, each, plain, said, words
from kpt_desktop.domain.attending import attending
from kpt_desktop.domain.enums import ItemKind, Role
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.visit_records import Participant, VisitRecords, item_order

COLUMNS = ("number", "name", "group", "date", "signed", "instructor")
POINTS = ("listen", "machines", "electricity", "screens", "clothes", "fire", "help")
"""What is said where the programme's item has no note of its own."""

SPARE_ROWS = 2
LONGEST_WORD = 20

BRIEFING_FIELDS = (
    "surname_native", "given_native", "patronymic", "surname_lat", "given_lat", "surname_cyr",
    "given_cyr", "org", "class",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BriefingRow:
    """Somebody who signs; a spare row has a number only."""

    number: str
    name: Words
    group: Words
    date: Words


@dataclass(frozen=True, slots=True)
class BriefingSheet:
    """One briefing.

    Attributes:
        facts: label and what is known, nothing where it is filled in by hand.
        points: the text of the briefing, in the order it is said.
    """

    heading: Words
    facts: tuple[tuple[Words, Words], ...]
    points: tuple[Words, ...]
    rows: tuple[BriefingRow, ...]


@dataclass(frozen=True, slots=True)
class BriefingPage:
    """All sheets as plain data; ``labels`` stand over the columns."""

    languages: tuple[str, ...]
    title: str
    running: str
    columns: tuple[str, ...]
    labels: tuple[Words, ...]
    content: Words
    sheets: tuple[BriefingSheet, ...]


def build_briefing(records: VisitRecords, languages: tuple[str, ...]) -> BriefingPage:
    """Return the sheets as plain data.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs.
    """
    heading = words(languages, "briefing.title")
    visit = records.visit
    period = dates.period(languages[0], visit.start, visit.end)
    title = f"{heading[0].text} · {period}"
    found = _briefings(records)
    sheets = tuple(_sheet(records, languages, day, item) for day, item in found)
    return BriefingPage(
        languages=languages,
        title=title,
        running=title,
        columns=COLUMNS,
        labels=tuple(words(languages, f"briefing.{column}") for column in COLUMNS),
        content=words(languages, "briefing.content"),
        sheets=sheets or (_sheet(records, languages, None, None),),
    )


def people_briefed(records: VisitRecords) -> int:
    """Return how many people the sheets name, each counted once."""
    found = _briefings(records) or [(None, None)]
    return len({row.participation.id for _day, item in found for row in _people(records, item)})


def _briefings(records: VisitRecords) -> list[tuple[Day | None, Item | None]]:
    """Return students' briefings by day and time; what waits in the pool comes last.

    A meeting of experts is a briefing too, but nobody signs there.
    """
    days = records.days
    items = [
        item
        for item in records.items.values()
        if item.kind == ItemKind.BRIEFING and _has_students(_people(records, item))
    ]
    pairs = [(days.get(item.day_id) if item.day_id else None, item) for item in items]
    pairs.sort(key=lambda pair: (pair[0].date if pair[0] else date.max, item_order(pair[1])))
    return [*pairs]


def _people(records: VisitRecords, item: Item | None) -> Sequence[Participant]:
    """Return those whom an item is for, all students where nobody knows."""
    found = attending(records, item) if item is not None else None
    if found is not None:
        return found
    everybody = records.participants()
    return tuple(row for row in everybody if row.participation.role == Role.STUDENT)


def _has_students(people: Sequence[Participant]) -> bool:
    return any(row.participation.role == Role.STUDENT for row in people)


def _sheet(
    records: VisitRecords, languages: tuple[str, ...], day: Day | None, item: Item | None
) -> BriefingSheet:
    lang = languages[0]
    when = each(languages, partial(_when, day, item)) if day else ()
    written = plain(dates.table_date(day.date), lang) if day else ()
    people = _people(records, item)
    rows = [
        BriefingRow(str(number), spellings(row, lang), _group(records, row, languages), written)
        for number, row in enumerate(people, start=1)
    ]
    last = len(rows)
    rows += [BriefingRow(str(last + n + 1), (), (), ()) for n in range(SPARE_ROWS)]
    return BriefingSheet(
        heading=words(languages, "briefing.title"),
        facts=(
            (words(languages, "briefing.name_of"), said(item.title, languages) if item else ()),
            (words(languages, "briefing.kind"), words(languages, "briefing.kind_target")),
            (words(languages, "briefing.when"), when),
            (words(languages, "briefing.place"), said(item.place, languages) if item else ()),
            (words(languages, "briefing.by"), plain(item.responsible, lang) if item else ()),
        ),
        points=_points(languages, item),
        rows=tuple(rows),
    )


def _when(day: Day, item: Item | None, lang: str) -> str:
    said_day = dates.full_date(lang, day.date)
    return f"{said_day}, {clock(item.start)}" if item and item.start is not None else said_day


def _points(languages: Sequence[str], item: Item | None) -> tuple[Words, ...]:
    own = said(item.note, languages) if item is not None else ()
    return (own,) if own else tuple(words(languages, f"briefing.point.{key}") for key in POINTS)


def _group(records: VisitRecords, row: Participant, languages: Sequence[str]) -> Words:
    lang = languages[0]
    organisation = records.organisations[row.delegation.organisation_id]
    school = plain(row.participation.org, lang, LONGEST_WORD) or said(
        organisation.short_name, languages[:1], LONGEST_WORD
    )
    group = plain(row.participation.study_class, lang, LONGEST_WORD)
    return (*group, *school)
