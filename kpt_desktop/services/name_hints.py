"""Help with names: spellings for empty fields, letters put right, and passport lines pasted.

Whatever is filled is one Change that somebody asked for; a written spelling is never replaced by
a rule's.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.findings_names import SCRIPT_OF_FIELD
from kpt_desktop.domain.records import Person
from kpt_desktop.domain.spelling.mrz import COMPOSITE, OPTIONAL, Mrz, read_mrz
from kpt_desktop.domain.spelling.scripts import without_strays
from kpt_desktop.domain.spelling.suggestions import suggested
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.people import edit_values
from kpt_desktop.texts import text

__all__ = [
    "PassportLines",
    "fill_spellings",
    "mend_letters",
    "mended",
    "put_passport_lines",
    "read_passport_lines",
    "suggested",
]


def fill_spellings(records: VisitRecords, participation_ids: Iterable[UUID]) -> Change:
    """Return the Change that fills the empty spellings of these participants' names.

    It is empty when nothing is missing that the rules could give.
    """
    cells = [
        (row_id, key, value)
        for row_id in participation_ids
        for key, value in suggested(records.participant(row_id).person).items()
    ]
    return edit_values(records, cells, "spellings_filled")


def mended(person: Person) -> Mapping[str, str]:
    """Return the names whose stray letters look like ones of the right alphabet, put right."""
    written = {field: getattr(person, field) for field in SCRIPT_OF_FIELD}
    right = {field: without_strays(name, SCRIPT_OF_FIELD[field]) for field, name in written.items()}
    return {field: name for field, name in right.items() if name != written[field]}


def mend_letters(records: VisitRecords, participation_ids: Iterable[UUID]) -> Change:
    """Return the Change that puts right the letters that only look right in these names."""
    cells = [
        (row_id, key, value)
        for row_id in participation_ids
        for key, value in mended(records.participant(row_id).person).items()
    ]
    return edit_values(records, cells, "letters_mended")


@dataclass(frozen=True, slots=True)
class PassportLines:
    """Machine-readable lines that were pasted.

    Attributes:
        values: by field key, all that was read.
        sure: those of them whose check digit fits; names and citizenship have none.
        warnings: sentences about check digits that do not fit and names that are cut short.
    """

    values: Mapping[str, Any]
    sure: Mapping[str, Any]
    warnings: tuple[str, ...]


def read_passport_lines(pasted: str, *, today: date, lang: str) -> PassportLines:
    """Read the machine-readable lines of a passport or identity card.

    Args:
        pasted: two lines of 44 characters or three of 30, stray blanks and any case allowed.
        today: decides the century of the date of birth.
        lang: of the warnings.

    Raises:
        UserError: ``mrz_missing``, ``mrz_line_length``, ``mrz_of_visa`` or
            ``mrz_of_internal_passport``.
    """
    read = read_mrz(pasted, today)
    sure = {key: value for key, value in read.values.items() if key not in read.failed}
    return PassportLines(read.values, sure, tuple(_warnings(read, lang)))


def _warnings(read: Mrz, lang: str) -> Iterable[str]:
    for name in read.failed:
        if name in {COMPOSITE, OPTIONAL}:
            yield text(lang, "names", f"mrz_check.{name}")
        else:
            yield text(lang, "names", "mrz_check", field=text(lang, "fields", name))
    if read.cut:
        yield text(lang, "names", "mrz_cut")


def put_passport_lines(
    records: VisitRecords, participation_id: UUID, values: Mapping[str, Any]
) -> Change:
    """Return the Change that gives a participant the values of passport lines.

    Args:
        records: the visit.
        participation_id: of the participant.
        values: what the reader accepted of :class:`PassportLines`.
    """
    cells = [(participation_id, key, value) for key, value in values.items()]
    return edit_values(records, cells, "passport_lines_taken")
