"""A block of cells as the clipboard carries it: tab separated, quoted as Excel does."""

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import islice

LONGEST_PASTE = 5_000_000
"""Characters; more than any list of people, less than what would be felt (F95)."""


def to_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as text; cells with tabs, quotes or line breaks are quoted."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    writer.writerows(rows)
    return out.getvalue()


def from_tsv(text: str, most_rows: int) -> list[list[str]]:
    """Return the cells of copied text, no more rows than wanted (F95).

    Text that only looks quoted (a lone ``"``) is taken as it stands.
    """
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline="")
    try:
        return list(islice(csv.reader(lines, dialect="excel-tab", strict=True), most_rows))
    except csv.Error:
        return [line.split("\t") for line in islice(text.splitlines(), most_rows)]
