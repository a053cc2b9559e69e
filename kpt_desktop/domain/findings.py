"""What is wrong or missing in a visit, and where to mend it. Findings never stop a save."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class Subject:
    """The record and field a finding leads to."""

    kind: type[Record]
    id: UUID
    field: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One judgement.

    Attributes:
        code: key of the sentence in the ``findings`` texts.
        subjects: where it can be mended, the first being where a click leads.
        facts: values that fill the sentence.
        subject_name: what the finding is about, as the list of findings names it.
    """

    code: str
    severity: Severity
    subjects: tuple[Subject, ...]
    facts: Mapping[str, str | int] = field(default_factory=dict)
    subject_name: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """Return what stays the same when a visit is judged again and nothing was mended."""
        return self.code, self.subjects, tuple(self.facts.items())
