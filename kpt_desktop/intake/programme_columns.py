"""Which column of a programme's table holds what: by its header, else by what stands in it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time

from kpt_desktop.domain.names import fold
from kpt_desktop.intake.day_headings import read_heading
from kpt_desktop.intake.grid import Row, Value
from kpt_desktop.intake.programme_audience import ALL, read_audience
from kpt_desktop.intake.programme_headers import Column, read_header
from kpt_desktop.intake.programme_text import cell_text, is_cyrillic
from kpt_desktop.intake.times import read_time

_MOST_ROWS_TO_GUESS = 300
_ENOUGH = 0.6
"""The share of a column's cells that must look alike."""
_LANGUAGES = (
    ("ru", re.compile(r"\b(?:ru|rus|rusky|russian|rus\.?|russkii|po-russki)\b")),
    ("en", re.compile(r"\b(?:en|eng|english|anglicky|angl|angliiskii|po-angliiski)\b")),
    ("cs", re.compile(r"\b(?:cz|cs|cze|cesky|czech|chesh|cheshskii|po-cheshski)\b")),
)
_CZECH_HEADER = re.compile(
    r"aktivita|cinnost|akce|popis|misto|kde|\bco\b|obsah|napln|udalost|nazev"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Roles and headers by 0-based column."""

    roles: Mapping[int, Column] = field(default_factory=dict)
    headers: Mapping[int, str] = field(default_factory=dict)

    def of(self, role: Column) -> tuple[int, ...]:
        """Return the columns of a role, from the left."""
        return tuple(sorted(index for index, known in self.roles.items() if known is role))

    def __bool__(self) -> bool:
        return bool(self.roles)

    def with_row(self, other: "Columns") -> "Columns":
        """Return these columns with a second row of headers, which is the more exact one."""
        headers = dict(self.headers)
        for index, header in other.headers.items():
            headers[index] = f"{headers[index]} / {header}" if index in headers else header
        return Columns({**self.roles, **other.roles}, headers)


def filled(row: Row) -> list[int]:
    """Return the 0-based columns that hold something."""
    return [index for index, value in enumerate(row.values) if value is not None]


def header_columns(row: Row) -> Columns | None:
    """Return the columns that a row names, or None when it is no row of headers."""
    roles: dict[int, Column] = {}
    headers: dict[int, str] = {}
    for index in filled(row):
        value = row.values[index]
        if not isinstance(value, str):
            return None
        headers[index] = " ".join(value.split())
        role = None if read_heading(value) else read_header(value)
        if role is not None:
            roles[index] = role
        elif read_time(value).start is not None and any(char.isdigit() for char in value):
            return None
    _take_tracks(roles, headers)
    enough = len(set(roles.values())) >= 2 or (len(roles) == 1 and _is_only_title(roles, headers))
    return Columns(roles, headers) if enough and len(roles) * 2 >= len(headers) else None


def _take_tracks(roles: dict[int, Column], headers: Mapping[int, str]) -> None:
    """Parallel tracks stand in columns of their own, instead of one column of titles."""
    tracks = [i for i in headers if i not in roles and read_audience(headers[i]) not in {None, ALL}]
    if len(tracks) >= 2 and Column.TITLE not in roles.values():
        roles.update(dict.fromkeys(tracks, Column.TRACK))


def _is_only_title(roles: Mapping[int, Column], headers: Mapping[int, str]) -> bool:
    """A day's date may stand where the header of the time column would: "Monday 5 | Activity"."""
    others = [headers[index] for index in headers if index not in roles]
    return Column.TITLE in roles.values() and any(read_heading(other) for other in others)


def complete(columns: Columns, rows: Iterable[Row]) -> Columns:
    """Return the columns with the roles their headers did not tell, from what they hold."""
    by_column = _values(rows)
    roles = dict(columns.roles)
    free = [index for index in sorted(by_column) if index not in roles]
    known = set(roles.values())
    if not known & {Column.TIME, Column.START}:
        _take_times(roles, free, by_column)
    if Column.DATE not in known:
        _take(roles, free, by_column, Column.DATE, _is_heading)
    _take_numbers(roles, free, by_column)
    if Column.AUDIENCE not in known:
        unnamed = [index for index in free if index not in columns.headers]
        _take(roles, unnamed, by_column, Column.AUDIENCE, _is_audience)
    title = () if Column.TRACK in known else (Column.TITLE,)
    for role in (*title, Column.PLACE):
        left = [index for index in free if index not in roles]
        if role is Column.PLACE:  # a column with an unknown header is kept as a note
            left = [index for index in left if index not in columns.headers]
        if role not in roles.values() and left:
            roles[left[0]] = role
    for index in free:
        roles.setdefault(index, Column.NOTE)
    return Columns(roles, columns.headers)


def _values(rows: Iterable[Row]) -> dict[int, list[Value]]:
    by_column: dict[int, list[Value]] = {}
    for number, row in enumerate(rows):
        if number >= _MOST_ROWS_TO_GUESS:
            break
        indexes = filled(row)
        if len(indexes) > 1:
            for index in indexes:
                by_column.setdefault(index, []).append(row.values[index])
    return by_column


def _take_times(
    roles: dict[int, Column], free: Sequence[int], values: Mapping[int, list[Value]]
) -> None:
    times = [index for index in free if _share(values[index], _is_time) >= _ENOUGH]
    if len(times) >= 2 and times[1] == times[0] + 1:
        roles[times[0]], roles[times[1]] = Column.START, Column.END
    elif times:
        roles[times[0]] = Column.TIME


def _take(
    roles: dict[int, Column],
    free: Sequence[int],
    values: Mapping[int, list[Value]],
    role: Column,
    test: Callable[[Value], bool],
) -> None:
    for index in free:
        if index not in roles and _share(values[index], test) >= _ENOUGH:
            roles[index] = role
            return


def _take_numbers(
    roles: dict[int, Column], free: Sequence[int], values: Mapping[int, list[Value]]
) -> None:
    """A column that counts 1, 2, 3 says nothing."""
    for index in free:
        numbers = [cell_text(value).rstrip(".)") for value in values[index]]
        counted = [str(number) for number in range(1, len(numbers) + 1)]
        if index not in roles and len(numbers) > 1 and numbers == counted:
            roles[index] = Column.NUMBER


def _share(values: Sequence[Value], test: Callable[[Value], bool]) -> float:
    return sum(map(test, values)) / len(values)


def _is_time(value: Value) -> bool:
    if isinstance(value, time):
        return True
    if isinstance(value, float):
        return 0 < value < 1
    if not isinstance(value, str):
        return False
    reading = read_time(value)
    return reading.says_when and not reading.rest and not value.strip().isdigit()


def _is_heading(value: Value) -> bool:
    if isinstance(value, date):
        return True
    mark = read_heading(value)
    return mark is not None and not mark.title


def _is_audience(value: Value) -> bool:
    return read_audience(cell_text(value)) is not None


def language_of_header(header: str) -> str:
    """Return the language a column of titles is kept in, as far as its header shows."""
    folded = fold(header)
    for lang, words in _LANGUAGES:
        if words.search(folded):
            return lang
    if is_cyrillic(header):
        return "ru"
    return "cs" if _CZECH_HEADER.search(folded) else "en"
