"""What an import would do, row by row, ready to be shown, corrected and turned into a Change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.plain import to_plain
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.intake.problems import Problem
from kpt_desktop.texts import text

NEW = "new"
CHANGED = "changed"
SAME = "same"
ERROR = "error"
SKIPPED = "skipped"
STATES = (NEW, CHANGED, SAME, ERROR, SKIPPED)


@dataclass(frozen=True, slots=True)
class ProposedCell:
    """One value of a row; ``shown`` is the typed text where the value could not be taken."""

    field: str
    value: Any
    shown: str
    address: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """One row of the list.

    Attributes:
        address: of its first cell.
        state: one of :data:`STATES`.
        values: by field key; only what is known.
        origins: the address each field's value came from.
        typed: the text of cells whose value could not be taken, by field.
        match: the known person the row is about.
        changes: old and new value of each field that differs from what is known.
        declined: fields whose old value is to stay.
        candidates: known people who may be meant instead; somebody may choose among them.
        returning: the match takes part in no delegation of this visit yet; they come again.
    """

    address: str
    state: str
    values: Mapping[str, Any]
    problems: tuple[Problem, ...]
    origins: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    match: Participant | None = None
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    declined: frozenset[str] = frozenset()
    candidates: tuple[Participant, ...] = ()
    returning: bool = False

    @property
    def accepted(self) -> dict[str, Any]:
        """Return the new values that will be taken, by field."""
        return {key: new for key, (_, new) in self.changes.items() if key not in self.declined}

    @property
    def cells(self) -> tuple[ProposedCell, ...]:
        """Return the row's cells, the unusable ones too."""
        keys = dict.fromkeys((*self.values, *self.typed))
        return tuple(self.cell(key) for key in keys)

    def cell(self, key: str) -> ProposedCell:
        """Return the cell of a field, empty when the list says nothing about it."""
        value = self.values.get(key)
        shown = self.typed.get(key) or ("" if value is None else str(to_plain(value)))
        about = tuple(p for p in self.problems if p.field == key)
        return ProposedCell(key, value, shown, self.origins.get(key, self.address), about)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on the whole list; its sentence is ``note.<code>`` of the ``intake`` texts."""

    code: str
    facts: Mapping[str, str | int] = field(default_factory=dict)

    def message(self, lang: str) -> str:
        """Return the sentence for people."""
        return text(lang, "intake", f"note.{self.code}", **self.facts)


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """A sheet of the file that may be chosen instead."""

    name: str
    hidden: bool
    people: int


def has_error(problems: tuple[Problem, ...]) -> bool:
    """Tell whether a row cannot be imported as it is."""
    return any(problem.severity is Severity.ERROR for problem in problems)
