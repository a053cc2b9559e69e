"""One row of a list after reading, and what can still happen to it before it is judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kpt_desktop.domain.enums import Severity
from kpt_desktop.intake.grid import Mark
from kpt_desktop.intake.identity import NAME_KEYS, Identity, identity_of
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.targets import FULL_NAME
from kpt_desktop.intake.values import CellRules, is_lenient, read_value

_NAME_PARTS = ("surname", "given", FULL_NAME)


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back in a row of a form that was sent.

    Attributes:
        participation: the id the row was sent with.
        touched: fields of the cells that are not as they were sent.
        cleared: those of them that were emptied.
        levels: the levels that were changed, by language; an emptied one is empty.
    """

    participation: str
    touched: frozenset[str]
    cleared: frozenset[str] = frozenset()
    levels: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Draft:
    """One row read, before repeated and known people are looked for.

    Attributes:
        address: of the row's first cell.
        number: the row's number, which orders answers without a time stamp.
        values: by field key; only what is known.
        cells: the address each value came from.
        typed: the text of cells whose value could not be taken, by field.
        kept: texts of columns without a field, by heading.
        moment: when a form was answered.
        who: the identity, once it was asked for.
        returned: whose row of a form it is, and what the partner did to it.
    """

    address: str
    number: int
    values: dict[str, Any] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    moment: datetime | None = None
    who: Identity | None = None
    returned: Returned | None = None

    def identity(self) -> Identity:
        """Return whom the values describe; it is asked for often and computed once."""
        if self.who is None:
            self.who = identity_of(self.values)
        return self.who


def name_problems(draft: Draft) -> list[Problem]:
    """Say that a row has no name at all, or only one part of it."""
    if any(
        p.field.startswith(_NAME_PARTS) and p.severity is Severity.ERROR for p in draft.problems
    ):
        return []
    present = {key.partition("_")[0] for key in NAME_KEYS if draft.values.get(key)}
    if len(present) == 2:
        return []
    return [Problem(draft.address, "single_name" if present else "no_name", field="surname_native")]


def note_of(draft: Draft) -> str | None:
    """Return the participant's note: the note column, then what no field could take."""
    parts = [f"{source}: {text}" for source, text in draft.kept.items()]
    own = draft.values.get("note")
    note = "; ".join([own, *parts] if own else parts)
    return note or None


def retype(draft: Draft, key: str, text: str, today: date) -> None:
    """Put a value typed in the preview in the place of what the file says.

    The problems of that cell go; new ones may come. An empty text empties the field.
    """
    cell = draft.cells.get(key, draft.address)
    part = key.partition("_")[0] if key.startswith(_NAME_PARTS) else key
    draft.problems = [
        p for p in draft.problems if p.field != key and not p.field.startswith((part, FULL_NAME))
    ]
    draft.who = None
    draft.values.pop(key, None)
    draft.typed.pop(key, None)
    reading = read_value(key, text or None, Mark(), CellRules(today))
    for code, facts in reading.problems:
        draft.problems.append(Problem(cell, code, facts, key, is_lenient(key, code)))
    if reading.value is not None:
        draft.values[key] = reading.value
    elif reading.problems:
        draft.typed[key] = text
    draft.cells[key] = cell
