"""Which sections the table of an import has: the fields found, under the file's own columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.intake.columns import ColumnGuess
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.intake.targets import (
    BIRTH_DAY,
    DOC_SERIES,
    FULL_NAME,
    FULL_NAME_LAT,
    GIVEN,
    SURNAME,
)

_SURNAMES = ("surname_native", "surname_cyr", "surname_lat")
_GIVENS = ("given_native", "given_cyr", "given_lat", "patronymic")
_FULL = ("surname_native", "given_native", "patronymic", "surname_cyr", "given_cyr")
_FEEDS = {
    FULL_NAME: _FULL,
    FULL_NAME_LAT: ("surname_lat", "given_lat", *_FULL),
    DOC_SERIES: ("doc_number",),
    BIRTH_DAY: ("birth_date",),
    SURNAME: _SURNAMES,
    GIVEN: _GIVENS,
    "surname_lat": ("surname_lat", "surname_native"),
    "given_lat": ("given_lat", "given_native"),
}
"""Fields that one column may fill, for the columns that fill more than their own."""
_SAME_SCRIPT = {"surname_cyr": "surname_native", "given_cyr": "given_native"}


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the table.

    Attributes:
        field: the field shown; empty for a column of the file that fills no field.
        column: the file's column above it; None for a field read out of another column.
    """

    field: str
    column: ColumnGuess | None


def sections_of(proposal: ListProposal) -> tuple[Section, ...]:
    """Return the sections in the order of the file's columns, read-out fields at the end.

    A Cyrillic spelling that merely repeats the native one has no section of its own.
    """
    present = _fields_present(proposal)
    made: list[Section] = []
    taken = {column.target for column in proposal.columns if column.target in FIELDS}
    for column in proposal.columns:
        for field in _fed(column, present, taken):
            present.remove(field)
            made.append(Section(field, column))
        if not made or made[-1].column != column:
            made.append(Section("", column))
    made += [Section(field, None) for field in present if field != "note"]
    return tuple(made)


def _fed(column: ColumnGuess, present: Sequence[str], taken: set[str | None]) -> tuple[str, ...]:
    """Return the fields a column fills that no column before it has shown."""
    target = column.target or ""
    feeds = _FEEDS.get(target, ())
    own = [target] if target in present else []
    more = [f for f in feeds if f in present and f != target and f not in taken]
    return (*own, *more)


def _fields_present(proposal: ListProposal) -> list[str]:
    """Return the fields with a value or a remark in any row, in the usual order."""
    found = {column.target for column in proposal.columns if column.target in FIELDS}
    for row in proposal.rows:
        found.update(row.values)
        found.update(row.typed)
    for field, native in _SAME_SCRIPT.items():
        rows = proposal.rows
        if field in found and all(r.values.get(field) == r.values.get(native) for r in rows):
            found.discard(field)
    return [key for key in FIELDS if key in found]


def kept_text(note: str, source: str, others: Sequence[str]) -> str:
    """Return what a column kept as a note says, out of the note it was joined to.

    Args:
        note: like ``Heading: text; Other heading: text``.
        source: the column's heading.
        others: headings of all columns kept as notes.
    """
    begins = re.search(rf"(?:^|; ){re.escape(source)}: ", note)
    if begins is None:
        return ""
    rest = note[begins.end() :]
    ends = [rest.find(f"; {other}: ") for other in others]
    return rest[: min((end for end in ends if end >= 0), default=len(rest))]
