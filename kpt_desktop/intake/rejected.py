"""The rows of a list that were left in error, as the file has them, with what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.domain.enums import Severity
from kpt_desktop.intake.drafts import Draft
from kpt_desktop.intake.grid import Sheet, Value
from kpt_desktop.intake.plain_text import plain
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.proposed import ERROR, ProposedRow
from kpt_desktop.intake.tables import Scan
from kpt_desktop.texts import LANGUAGES, text

REASONS = "rejected.reasons"
"""The heading of the column of reasons, in the ``intake`` texts."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """Rows in error.

    Attributes:
        headings: of the file's columns, empty where a column has none.
        rows: each row's cells as they were in the file, and its errors.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[tuple[Value, ...], tuple[Problem, ...]], ...]


def rejected_rows(
    sheet: Sheet, scan: Scan, rows: Sequence[ProposedRow], drafts: Sequence[Draft]
) -> Rejected:
    """Return the rows in error with all their cells, left to right.

    Where two tables stand side by side, a row of the sheet is given once, with both.
    """
    numbers = {draft.address: draft.number for draft in drafts}
    errors: dict[int, tuple[Problem, ...]] = {}
    for row in rows:
        if row.state == ERROR:
            number = numbers[row.address]
            told = tuple(p for p in row.problems if p.severity is Severity.ERROR)
            errors[number] = (*errors.get(number, ()), *told)
    wrong = [row for row in sheet.rows if row.number in errors]
    headings = {c: words for table in reversed(scan.tables) for c, words in table.headings.items()}
    filled = {c for row in wrong for c, value in enumerate(row.values) if value is not None}
    unseen = {c for table in scan.tables if table.columns for c in range(table.columns.start)}
    columns = sorted(set(headings) | (filled - unseen))
    columns = [c for c in columns if not is_reasons(headings.get(c, ""))]
    return Rejected(
        tuple(headings.get(c, "") for c in columns),
        tuple((tuple(map(row.value, columns)), errors[row.number]) for row in wrong),
    )


def is_reasons(heading: str) -> bool:
    """Tell whether a column holds the reasons this program wrote itself."""
    return plain(heading) in {plain(text(lang, "intake", REASONS)) for lang in LANGUAGES}
