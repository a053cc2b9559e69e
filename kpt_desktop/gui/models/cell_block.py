"""A block of cells as the clipboard carries it: tab separated, quoted as Excel does, or HTML."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser
from itertools import islice

LONGEST_PASTE = 5_000_000
"""Characters; more than any list of people, less than what would be felt (F95)."""

_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|\Z)|([^\t\n]*))([\t\n]|\Z)')
"""A cell is quoted when its quotes end where the cell ends; any other quote is a letter."""
_SPACES = re.compile(r"\s+")
_WIDEST_SPAN = 100


def to_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as text; cells with tabs, quotes or line breaks are quoted."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    writer.writerows(rows)
    return out.getvalue()


def from_tsv(text: str, most_rows: int) -> list[list[str]]:
    """Return the cells of copied text, no more rows than wanted (F95).

    An empty line within is a row of one empty cell, as Excel has it; those at the end are nothing.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    return list(islice(_rows(text), most_rows))


def _rows(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    place = 0
    while place < len(text):
        found = _CELL.match(text, place)
        if found is None:  # the pattern takes any text
            break
        quoted, bare, end = found.groups()
        row.append(bare if quoted is None else quoted.replace('""', '"'))
        place = found.end()
        if end != "\t":
            yield row
            row = []
        elif place == len(text):
            yield [*row, ""]


def from_html(html: str, most_rows: int) -> list[list[str]]:
    """Return the cells of the tables in copied HTML, none where it has none.

    Nothing it refers to is opened.
    """
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return reader.rows[:most_rows]


class _TableReader(HTMLParser):
    """Gathers the texts of table cells; a cell over several columns leaves the others empty."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in {"td", "th"}:
            self._end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or ""
            self._span = min(int(span), _WIDEST_SPAN) if span.isdecimal() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th", "tr", "table"}:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(_SPACES.sub(" ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        if not self.rows:
            self.rows.append([])
        self.rows[-1] += ["".join(self._cell).strip(), *[""] * (self._span - 1)]
        self._cell = None
