"""Which field each column of a list holds, by its heading and, in doubt, by its content."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kpt_desktop.intake import targets as h
from kpt_desktop.intake.content import (
    BY_CONTENT,
    EVIDENT,
    has_several_words,
    is_courtesy,
    is_given_name,
    is_role,
    is_sex,
    is_single_name,
    is_whole,
    share_of,
)
from kpt_desktop.intake.grid import Value, column_letters
from kpt_desktop.intake.headers import target_of
from kpt_desktop.intake.tables import Table

SAMPLE = 300
JOINED = frozenset(("languages", "diet", "allergies", "it_skills", "health", "note"))
"""Several columns may feed one of these."""
_UNNAMED = re.compile(r"[A-Z]{1,3}")
_SURNAMES = frozenset(("surname_native", "surname_lat", "surname_cyr"))
_INTERNAL = {
    h.SURNAME: "surname_native",
    h.GIVEN: "given_native",
    h.FULL_NAME_LAT: h.FULL_NAME,
    h.DOC_SERIES: "doc_number",
    h.BIRTH_DAY: "birth_date",
    h.BIRTH_MONTH: "birth_date",
    h.BIRTH_YEAR: "birth_date",
    h.NUMBER: None,
    h.TIMESTAMP: None,
}


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """One column of the list.

    Attributes:
        index: its place among the list's columns, from 0.
        source: its heading as typed; the column's letter where there is none.
        target: a key of ``domain/fields.py``, one of the targets of ``intake/headers.py``, or
            None for a column that is kept as a note.
    """

    index: int
    source: str
    target: str | None

    @property
    def field(self) -> str | None:
        """Return the field that people and scripts are told: a key, ``full_name`` or None."""
        return _INTERNAL.get(self.target, self.target) if self.target else None


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of all tables of a sheet together.

    Attributes:
        places: a mapping for each table, from a column's index to its 0-based sheet column.
    """

    columns: tuple[ColumnGuess, ...]
    places: tuple[dict[int, int], ...]


def lay_out(tables: Sequence[Table], chosen: dict[int, str | None] | None = None) -> Layout:
    """Return the columns of some tables with their guessed fields.

    Args:
        tables: found on one sheet; columns with equal headings are one column.
        chosen: fields set by hand, by column index; they win over guesses.
    """
    sources: list[tuple[str, int]] = []
    places: list[dict[int, int]] = []
    for table in tables:
        seen: dict[str, int] = {}
        place: dict[int, int] = {}
        for column, heading in _with_unnamed(table):
            seen[heading] = seen.get(heading, 0) + 1
            key = (heading, seen[heading])
            if key not in sources:
                sources.append(key)
            place[sources.index(key)] = column
        places.append(place)
    samples = [_sample(tables, places, index) for index in range(len(sources))]
    headed = any(table.header_row is not None for table in tables)
    names = [source for source, _ in sources]
    beside = [_beside(index, places) for index in range(len(sources))]
    targets = _targets(names, samples, beside) if headed else _targets_by_content(samples)
    targets = _without_doubles(targets, samples, chosen or {}, beside)
    columns = tuple(map(ColumnGuess, range(len(names)), names, targets))
    return Layout(columns, tuple(places))


def _with_unnamed(table: Table) -> Iterable[tuple[int, str]]:
    """Yield the headed columns and those that have data but no heading, left to right."""
    filled = {
        index
        for entry in table.rows
        for index, value in enumerate(entry.row.values)
        if value is not None and (table.columns is None or index in table.columns)
    }
    for column in sorted(filled | set(table.headings)):
        yield column, table.headings.get(column) or column_letters(column + 1)


def _sample(tables: Sequence[Table], places: list[dict[int, int]], index: int) -> list[Value]:
    return [
        value
        for table, place in zip(tables, places, strict=True)
        if index in place
        for entry in table.rows[:SAMPLE]
        if (value := entry.row.value(place[index])) is not None
    ]


def _beside(index: int, places: list[dict[int, int]]) -> set[int]:
    """Return the columns that stand in a table together with this one."""
    return {other for place in places if index in place for other in place} - {index}


def _targets(
    names: list[str], samples: list[list[Value]], beside: list[set[int]]
) -> list[str | None]:
    found = [target_of(name) for name in names]
    for index, target in enumerate(found):
        others = {found[other] for other in beside[index]}
        given_lat = target == h.FULL_NAME_LAT and "surname_lat" in others
        found[index] = "given_lat" if given_lat else _settle(target, others, samples[index])
    _split_merged_name(found, samples, names)
    _number_after_series(found)
    for index, target in enumerate(found):
        if target is None:
            found[index] = _by_evident_content(samples[index], found)
        if (
            target is None
            and _UNNAMED.fullmatch(names[index])
            and share_of(samples[index], is_whole) == 1
        ):
            found[index] = h.NUMBER
    return found


def _settle(target: str | None, others: set[str | None], values: list[Value]) -> str | None:
    """Decide what a heading left open, by the headings beside it and the column's values."""
    several = share_of(values, has_several_words)
    target = _settle_piece(target, others)
    match target:
        case h.NAME if h.SURNAME in others or (several <= 0.5 and others & _SURNAMES):
            return h.GIVEN
        case h.SURNAME | h.GIVEN if several <= 0.5 or others & {h.SURNAME, h.GIVEN, h.NAME}:
            return target
        case h.NAME | h.SURNAME | h.GIVEN:
            return h.FULL_NAME
        case h.FUNCTION:
            return (
                "role" if "role" not in others and share_of(values, is_role) >= 0.5 else "position"
            )
        case "position" if share_of(values, is_courtesy) > 0.5:
            return "sex" if "sex" not in others and share_of(values, is_sex) == 1 else None
    unfit = target == h.NUMBER and values and share_of(values, is_whole) < 0.5
    return None if unfit else target


def _settle_piece(target: str | None, others: set[str | None]) -> str | None:
    """A piece without the others is the whole; a month or year of birth alone is a note."""
    if target == h.DOC_SERIES and not others & {"doc_number", h.NUMBER}:
        return "doc_number"
    if target == h.BIRTH_DAY and h.BIRTH_MONTH not in others:
        return "birth_date"
    alone = target in {h.BIRTH_MONTH, h.BIRTH_YEAR} and h.BIRTH_DAY not in others
    return None if alone else target


def _split_merged_name(
    found: list[str | None], samples: list[list[Value]], names: list[str]
) -> None:
    """One heading "Name and surname" over two columns: tell which of them is the surname."""
    for index in range(len(found) - 1):
        pair = samples[index], samples[index + 1]
        if found[index] != h.FULL_NAME or not _UNNAMED.fullmatch(names[index + 1]):
            continue
        if any(share_of(values, is_single_name) < 0.8 for values in pair):
            continue
        given = [share_of(values, is_given_name) for values in pair]
        surname_first = given[1] >= given[0]
        found[index] = h.SURNAME if surname_first else h.GIVEN
        found[index + 1] = h.GIVEN if surname_first else h.SURNAME


def _number_after_series(found: list[str | None]) -> None:
    """A bare "number" right after a passport's series is no number of the row."""
    for index in range(len(found) - 1):
        pair = found[index], found[index + 1]
        if pair == (h.DOC_SERIES, h.NUMBER) and "doc_number" not in found:
            found[index + 1] = "doc_number"


def _by_evident_content(values: list[Value], found: Iterable[str | None]) -> str | None:
    """Recognise what cannot be mistaken, under an unknown heading."""
    for target, test in EVIDENT:
        if len(values) > 1 and share_of(values, test) >= 0.8 and target not in found:
            return target
    return None


def _targets_by_content(samples: list[list[Value]]) -> list[str | None]:
    """Guess the columns of a list that has no headings."""
    found: list[str | None] = []
    for values in samples:
        target = next(
            (t for t, test in BY_CONTENT if t not in found and share_of(values, test) >= 0.7), None
        )
        found.append(target)
    singles = [
        i for i, v in enumerate(samples) if not found[i] and share_of(v, is_single_name) > 0.8
    ]
    if h.FULL_NAME not in found and len(singles) >= 2:
        first, second = singles[:2]
        given = [share_of(samples[i], is_given_name) for i in (first, second)]
        order = (h.SURNAME, h.GIVEN) if given[1] >= given[0] else (h.GIVEN, h.SURNAME)
        found[first], found[second] = order
    elif h.FULL_NAME not in found and singles:
        found[singles[0]] = h.FULL_NAME
    return found


def _without_doubles(
    targets: list[str | None],
    samples: list[list[Value]],
    chosen: dict[int, str | None],
    beside: list[set[int]],
) -> list[str | None]:
    """Leave each field of a table to one column: one set by hand, else the first with data."""
    guessed = [chosen.get(index, target) for index, target in enumerate(targets)]
    order = sorted(range(len(guessed)), key=lambda i: (i not in chosen, not samples[i], i))
    final: list[str | None] = [None] * len(guessed)
    for index in order:
        target = guessed[index]
        if target in JOINED or target not in {final[other] for other in beside[index]}:
            final[index] = target
    return final
