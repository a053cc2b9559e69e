"""A table as plain data, for the spreadsheet formats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

Value = str | int | date | None
"""Text stays text whatever it looks like; a date is a real date; None is an empty cell."""


@dataclass(frozen=True, slots=True)
class SheetData:
    """One sheet.

    Attributes:
        name: of the sheet's tab.
        title: of the document, shown in its properties.
        headers: one a column.
        rows: as many values as there are headers.
        page_words: the footer, ``{page}`` and ``{pages}`` in their places.
    """

    name: str
    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[Value]]
    page_words: str = "{page} / {pages}"
