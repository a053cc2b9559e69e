"""The list of both delegations for both schools: no passport, no health, no contacts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import SIDES, official_name, spellings
from kpt_desktop.documents.words import Said, Words, each, plain, said, unique, words
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.texts import text

PUBLIC_COLUMNS = ("number", "name", "birth_year", "role", "school", "class")
"""What may be handed round: see the list of documents in the domain facts, row 4."""

LIST_FIELDS: Mapping[str, tuple[str, ...]] = {
    "number": (),
    "name": (
        "surname_native", "given_native", "patronymic", "surname_lat", "given_lat", "surname_cyr",
        "given_cyr",
    ),
    "birth_year": ("birth_date",),
    "role": ("role",),
    "school": ("org",),
    "class": ("class",),
}  # fmt: skip
"""The fields that each column is made of."""

LONGEST_WORD = 18


@dataclass(frozen=True, slots=True)
class ListRow:
    """One person; ``cells`` stand in the order of the page's columns."""

    cells: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class ListGroup:
    """One delegation: its side, its school's name, its people."""

    side: Words
    name: Words
    count: Words
    rows: tuple[ListRow, ...]


@dataclass(frozen=True, slots=True)
class ListPage:
    """The participant list as plain data; ``columns`` and ``labels`` go together."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    columns: tuple[str, ...]
    labels: tuple[Words, ...]
    groups: tuple[ListGroup, ...]
    empty: Words


def build_participant_list(
    records: VisitRecords,
    languages: tuple[str, ...],
    columns: Sequence[str] = PUBLIC_COLUMNS,
    side: Side | None = None,
) -> ListPage:
    """Return the list as plain data.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs.
        columns: some of :data:`PUBLIC_COLUMNS`; a column nobody has a value for is left out.
        side: one delegation only.
    """
    groups = tuple(
        _group(records, languages, columns, one, key)
        for one, key in SIDES
        if side in {None, one} and records.participants(one)
    )
    heading = words(languages, "participants.title")
    visit = records.visit
    period = each(languages, lambda lang: dates.period(lang, visit.start, visit.end))
    running = f"{heading[0].text} · {period[0].text}"
    page = ListPage(
        languages=languages,
        title=running,
        running=running,
        heading=heading,
        dates=period,
        columns=tuple(columns),
        labels=tuple(words(languages, f"participants.{column}") for column in columns),
        groups=groups,
        empty=words(languages, "participants.empty"),
    )
    return _without_empty_columns(page)


def _without_empty_columns(page: ListPage) -> ListPage:
    rows = [row for group in page.groups for row in group.rows]
    kept = [i for i in range(len(page.columns)) if not rows or any(row.cells[i] for row in rows)]
    groups = tuple(
        replace(group, rows=tuple(ListRow(tuple(r.cells[i] for i in kept)) for r in group.rows))
        for group in page.groups
    )
    return replace(
        page,
        columns=tuple(page.columns[i] for i in kept),
        labels=tuple(page.labels[i] for i in kept),
        groups=groups,
    )


def _group(
    records: VisitRecords, languages: tuple[str, ...], columns: Sequence[str], side: Side, key: str
) -> ListGroup:
    people = records.participants(side)
    organisation = records.organisation(side)
    school = said(organisation.short_name, languages, LONGEST_WORD)
    rows = []
    for number, row in enumerate(people, start=1):
        cells = _cells(row, number, languages, school)
        rows.append(ListRow(tuple(cells[column] for column in columns)))
    return ListGroup(
        side=words(languages, key),
        name=said(official_name(records, organisation, records.visit.start), languages),
        count=words(languages, "participants.count", n=len(people)),
        rows=tuple(rows),
    )


def _cells(
    row: Participant, number: int, languages: Sequence[str], school: Words
) -> Mapping[str, Words]:
    lang = languages[0]
    born = row.person.birth_date
    own_school = plain(row.participation.org, lang, LONGEST_WORD)
    return {
        "number": plain(str(number), lang),
        "name": spellings(row, lang),
        "birth_year": plain(str(born.year), lang) if born else (),
        "role": role_words(row.participation.role, languages),
        "school": own_school or school,
        "class": plain(row.participation.study_class, lang, LONGEST_WORD),
    }


def role_words(role: Role | None, languages: Sequence[str]) -> Words:
    """Return the word for a role in each language, nothing for an unknown role."""
    if role is None:
        return ()
    return unique(Said(lang, text(lang, "values", f"Role.{role.value}")) for lang in languages)


TABLE_COLUMNS = ("side", "number", "name", "other_name", "birth_year", "role", "school", "class")


TableRow = tuple[str | int, ...]


def table_of(page: ListPage) -> tuple[tuple[str, ...], tuple[TableRow, ...]]:
    """Return headers and rows for a spreadsheet: one value a cell, each spelling its own column."""
    lang = page.languages[0]
    headers = tuple(text(lang, "paper", f"participants.{column}") for column in TABLE_COLUMNS)
    rows = tuple(_table_row(page, group, row) for group in page.groups for row in group.rows)
    return headers, rows


def _table_row(page: ListPage, group: ListGroup, row: ListRow) -> TableRow:
    cells = dict(zip(page.columns, row.cells, strict=True))
    name = cells.get("name", ())
    texts = {column: words_of[0].text if words_of else "" for column, words_of in cells.items()}
    texts["side"] = group.side[0].text
    texts["other_name"] = name[1].text if len(name) > 1 else ""
    return tuple(_typed(column, texts.get(column, "")) for column in TABLE_COLUMNS)


def _typed(column: str, shown: str) -> str | int:
    """Return the figures of number columns as numbers; a class named ``31`` stays a text."""
    return int(shown) if column in {"number", "birth_year"} and shown else shown
