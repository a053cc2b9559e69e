"""What can be wrong with a cell of a list, and how much it matters.

An error keeps a row out until it is mended or skipped; a warning and a hint only say something.
The sentences stand in ``resources/texts/<lang>/intake.json`` under ``problem.<code>``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default

from kpt_desktop.domain.enums import Severity
from kpt_desktop.texts import text

_ERRORS = frozenset(
    (
        "no_name", "impossible_date", "unreadable_date", "too_long", "ambiguous_person",
        "unusable_characters", "error_cell", "formula_without_value", "cell_cut",
    )
)  # fmt: skip
_HINTS = frozenset(
    (
        "repeated_person", "merged_into", "two_digit_year", "name_in_capitals", "hidden_row",
        "passport_name_has_diacritics", "filled_down", "invisible_characters", "titles_removed",
        "single_name", "kept_as_note", "known_by_name",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """One remark on one cell.

    Attributes:
        cell: its address in the file.
        facts: what fills the sentence; may hold the cell's text, so it belongs in no log.
        field: the field it is about, empty for the whole row.
        lenient: an error here leaves the row importable.
    """

    cell: str
    code: str
    facts: Mapping[str, str | int] = default(default_factory=dict)
    field: str = ""
    lenient: bool = False

    @property
    def severity(self) -> Severity:
        """Return how much it matters; ``lenient`` lowers an error in an unimportant field."""
        if self.code in _ERRORS:
            return Severity.WARNING if self.lenient else Severity.ERROR
        return Severity.HINT if self.code in _HINTS else Severity.WARNING

    def message(self, lang: str) -> str:
        """Return the sentence for people."""
        return text(lang, "intake", f"problem.{self.code}", **self.facts)
