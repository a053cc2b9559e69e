"""Tables of a pack: of people through the gates, and of things that name nobody."""

from collections.abc import Sequence

from kpt_desktop.documents.packs.columns import is_needed, value_of
from kpt_desktop.documents.packs.declaration import Column, Section
from kpt_desktop.documents.packs.gates import lacking
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import EMPTY, Cell, Heading, Table, cell
from kpt_desktop.documents.packs.people import by_room, meant
from kpt_desktop.documents.words import Words, words_of_family
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.texts import family

_NUMBERS = frozenset({"no", "age", "nights", "days", "beds", "total", "guests", "hosts", "others",
                      "passengers", "minors"})  # fmt: skip


def label(making: Making, key: str) -> Words:
    """Return a column's heading: the packs' own, else the field's."""
    name = f"column.{key}"
    if name in family(making.languages[0], "packs"):
        return words_of_family(making.languages, "packs", name)
    return words_of_family(making.languages, "fields", key)


def table(
    making: Making,
    key: str,
    columns: Sequence[tuple[str, int]],
    rows: tuple[tuple[Cell, ...], ...],
    *,
    new_page: bool = False,
) -> Table:
    """Return a table that names nobody; columns without any value are left out.

    Args:
        making: the pack.
        key: of its heading.
        columns: keys of headings and shares of the width in hundredths.
        rows: as many cells as there are columns.
        new_page: it begins one.
    """
    kept = [i for i in range(len(columns)) if not rows or any(row[i] != EMPTY for row in rows)]
    headings = tuple(
        Heading(
            columns[i][0], label(making, columns[i][0]), columns[i][1], is_number(columns[i][0])
        )
        for i in kept
    )
    cells = tuple(tuple(row[i] for i in kept) for row in rows)
    return Table(key, _title(making, key), _note(making, key), headings, cells, new_page=new_page)


def people_in(making: Making, section: Section) -> tuple[Participant, ...]:
    """Return those whom a table names: the people it is about who have given the consents."""
    rows = meant(making, section.whom)
    rows = by_room(rows) if section.by_room else rows
    return tuple(row for row in rows if lacking(making, section, row) is None)


def people_table(making: Making, section: Section, rows: Sequence[Participant]) -> Table:
    """Return the table of a section; optional columns that nobody has are left out."""
    lang = making.languages[0]
    cells = [
        tuple(
            cell(number, lang) if column.key == "no" else value_of(making, row, column)
            for column in section.columns
        )
        for number, row in enumerate(rows, start=1)
    ]
    kept = [
        i
        for i, column in enumerate(section.columns)
        if not rows
        or any(line[i] != EMPTY for line in cells)
        or any(is_needed(making, row, column) for row in rows)
    ]
    return Table(
        section.key,
        _title(making, section.key),
        _note(making, section.key),
        tuple(_heading(making, section.columns[i]) for i in kept),
        tuple(tuple(row[i] for i in kept) for row in cells),
        cards=section.cards,
        new_page=section.new_page,
    )


def _heading(making: Making, column: Column) -> Heading:
    share = round(100 * column.share)
    return Heading(column.key, label(making, column.key), share, is_number(column.key))


def is_number(key: str) -> bool:
    """Tell whether a column holds counts, which stand at the right."""
    return key in _NUMBERS


def _title(making: Making, key: str) -> Words:
    return words_of_family(making.languages, "packs", f"section.{key}")


def _note(making: Making, key: str) -> Words:
    name = f"note.{key}"
    if name not in family(making.languages[0], "packs"):
        return ()
    return words_of_family(making.languages, "packs", name)
