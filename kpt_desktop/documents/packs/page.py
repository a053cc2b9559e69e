"""A pack as plain data: its tables, for paper and for spreadsheets alike."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kpt_desktop.documents.dates import table_date
from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.printable import printable
from kpt_desktop.documents.words import Said, Words, plain, unique

Value = str | int | date | None

LONGEST_WORD = 16
"""What a narrow column holds; longer words may be broken on paper."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value: as a spreadsheet keeps it, and as it is set on paper."""

    value: Value = None
    words: Words = ()


EMPTY = Cell()
_BREAKS = re.compile(r"[\s-]")


def cell(value: Value, lang: str) -> Cell:
    """Return the cell of a value that is the same in every language."""
    if value is None or value == "":
        return EMPTY
    shown = table_date(value) if isinstance(value, date) else str(value)
    return Cell(value, plain(shown, lang, _longest(shown)))


def _longest(text: str) -> int:
    """Return how long a word may stay whole: a double name breaks at its hyphen."""
    parts = _BREAKS.split(text)
    return LONGEST_WORD if max(map(len, parts)) > LONGEST_WORD else len(text)


def spoken(languages: Sequence[str], say: Callable[[str], str]) -> Cell:
    """Return the cell of what is said differently in each language."""
    parts = [Said(lang, say(lang)) for lang in languages]
    value = " / ".join(part.text for part in unique(parts))
    words = unique(Said(part.lang, printable(part.text, _longest(part.text))) for part in parts)
    return Cell(value or None, words)


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading. ``share`` is hundredths of the usual width; ``right`` is of numbers."""

    key: str
    label: Words
    share: int = 100
    right: bool = False

    @property
    def text(self) -> str:
        """Return it as one line, for a spreadsheet."""
        return " / ".join(part.text for part in self.label)


@dataclass(frozen=True, slots=True)
class Table:
    """One table; see ``declaration.Section`` for ``cards`` and ``new_page``."""

    key: str
    heading: Words
    note: Words
    columns: tuple[Heading, ...]
    rows: tuple[tuple[Cell, ...], ...]
    cards: bool = False
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A line above the tables: what, and its value."""

    label: Words
    value: Words


@dataclass(frozen=True, slots=True)
class PackPage:
    """A pack ready for a template; ``running`` is the foot: for whom, and when it was made."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    landscape: bool
    empty: Words

    def data(self) -> dict[str, Any]:
        """Return it as JSON-ready data, without the values that only spreadsheets want."""
        names = ("languages", "title", "running", "heading", "dates", "facts", "landscape", "empty")
        found = {name: to_data(getattr(self, name)) for name in names}
        return found | {"tables": [_table_data(table) for table in self.tables]}


def _table_data(table: Table) -> dict[str, Any]:
    names = ("key", "heading", "note", "columns", "cards", "new_page")
    found = {name: to_data(getattr(table, name)) for name in names}
    return found | {"rows": [[to_data(one.words) for one in row] for row in table.rows]}
