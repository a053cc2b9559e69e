"""Dictionary order as the reader's language has it: Ё beside Е, the Czech ch after h."""

from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCollator, QCollatorSortKey

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui.locales import locale_of
from kpt_desktop.services.field_values import choice_word, show_field, told

SortKey = Any
"""A QCollatorSortKey, or a day's number in a column of dates; compares within its column only."""


class Collation:
    """Makes sort keys for one language; each is computed once for a sort, not for a comparison."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._collator = QCollator(locale_of(language))
        self._collator.setNumericMode(True)

    def key(self, row: Participant, key: str) -> SortKey | None:
        """Return the sort key of a participant in a column, None where the cell is empty.

        Namesakes are ordered by their given names.
        """
        if key == "side":
            return self._text(choice_word(row.delegation.side, self._language))
        value: Any = told(key, row.value(key))
        if value is None or value == "":
            return None
        if isinstance(value, date):
            return value.toordinal()
        shown = show_field(key, value, self._language) if isinstance(value, StrEnum) else str(value)
        if key.startswith("surname_"):
            given = row.value(key.replace("surname_", "given_", 1)) if _has_given(key) else ""
            return self._text(f"{shown} {given}")
        return self._text(shown)

    def _text(self, text: str) -> QCollatorSortKey:
        return self._collator.sortKey(text)


def _has_given(key: str) -> bool:
    return key.replace("surname_", "given_", 1) in FIELDS
