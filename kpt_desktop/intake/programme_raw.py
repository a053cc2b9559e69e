"""What the layouts of programmes have in common once the table is gone: days with their rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kpt_desktop.domain.enums import Severity
from kpt_desktop.intake.day_headings import DayMark
from kpt_desktop.intake.times import NO_TIME, TimeReading
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at before the import.

    Attributes:
        cell: address in the file, empty for the whole file.
        code: key of the sentence in the ``intake_programme`` texts, after ``problem.``.
        facts: fill the sentence.
    """

    cell: str
    code: str
    severity: Severity = Severity.WARNING
    facts: Mapping[str, str | int] = field(default_factory=dict)

    def message(self, lang: str) -> str:
        """Return the sentence in a language."""
        return text(lang, "intake_programme", f"problem.{self.code}", **self.facts)


@dataclass(slots=True)
class RawItem:
    """One row of a programme with its texts as typed.

    Attributes:
        address: of the row's first cell; unique within a sheet.
        cell: of the cell that holds the time, else of the title.
        titles, places: one for each language column, with the column's header.
    """

    address: str
    cell: str
    when: TimeReading = NO_TIME
    titles: list[tuple[str, str]] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)
    audience: str = ""
    responsible: str = ""
    notes: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class RawDay:
    """A heading with the rows under it; ``mark`` is None before the first heading."""

    mark: DayMark | None
    address: str
    items: list[RawItem] = field(default_factory=list)
