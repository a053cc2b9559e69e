"""Which cells are marked and why: findings, unreadable stored values, and text not yet accepted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.findings_values import record_with, subject_of
from kpt_desktop.domain.records import Participation, Person, Record
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.finding_text import finding_text

Cell = tuple[UUID, str]
"""A participation's id and a field's key."""

_RANK = (Severity.HINT, Severity.WARNING, Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Mark:
    """How a cell is marked; the reasons are sentences."""

    severity: Severity
    reasons: tuple[str, ...]

    def joined(self, other: "Mark | None") -> "Mark":
        """Return one mark with both reasons and the graver severity."""
        if other is None:
            return self
        worst = max(self.severity, other.severity, key=_RANK.index)
        return Mark(worst, tuple(dict.fromkeys((*other.reasons, *self.reasons))))


def marks_of(
    records: VisitRecords, findings: Iterable[Finding], language: str, unreadable: str
) -> Mapping[Cell, Mark]:
    """Return the marks of a visit's participants.

    Args:
        records: the visit; its unreadable values are marked whatever the findings say (F35).
        findings: of the whole visit; those about other records are passed over.
        language: of the reasons.
        unreadable: the sentence for a stored value that cannot be read.
    """
    rows = _rows_of(records)
    marks: dict[Cell, Mark] = {}
    for finding in findings:
        reason = finding_text(finding, language)
        for subject in finding.subjects:
            _put(marks, rows, subject, Mark(finding.severity, (reason,)))
    for record_id, field in records.unreadable:
        if (record := record_with(records, record_id)) is not None:
            mark = Mark(Severity.ERROR, (unreadable,))
            _put(marks, rows, subject_of(records, record, field), mark)
    return marks


_OWNERS = (Person, Participation)
"""A finding about what hangs on one of these names the owner and the field's key."""

_KEYS: Mapping[tuple[type[Record], str], str] = {
    **{(field.owner, field.attribute): key for key, field in FIELDS.items()},
    **{
        (kind, key): key
        for key, field in FIELDS.items()
        for kind in ((field.owner,) if field.owner in _OWNERS else _OWNERS)
    },
    (Participation, "delegation_id"): "side",
    (Participation, ""): "surname_native",
    (Person, ""): "surname_native",
}
"""The column that shows a record's field; a finding about a whole person is marked at the name."""


def _put(
    marks: dict[Cell, Mark], rows: Mapping[UUID, list[UUID]], subject: Subject, mark: Mark
) -> None:
    key = _KEYS.get((subject.kind, subject.field))
    if key is not None:
        for row_id in rows.get(subject.id, ()):
            marks[row_id, key] = mark.joined(marks.get((row_id, key)))


def _rows_of(records: VisitRecords) -> Mapping[UUID, list[UUID]]:
    """Return the participations that show a person or a participation."""
    rows: dict[UUID, list[UUID]] = {}
    for row in records.participations.values():
        rows.setdefault(row.person_id, []).append(row.id)
        rows.setdefault(row.id, []).append(row.id)
    return rows
