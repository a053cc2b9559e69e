"""What a form sent to a partner carries besides its words, so that its way back is exact.

The form's first row, hidden, holds field keys; its first columns, hidden, hold the participation's
id and a seal of every cell as it was sent. A cell that still fits its seal was not touched by the
partner, whatever has changed in the program since. A seal is a hash: the hidden part of the file
repeats nobody's data.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2s

MARK = "kpt-form-1"
"""Stands in the key row over the column of ids."""
SENT = "kpt-sent"
"""Stands in the key row over the column of seals."""
HEADING = "kpt-heading"
"""Stands in the column of ids beside the heading rows."""

LEVELS = ("en", "ru")
"""Languages whose level a form asks for, each in a column of its own."""
_LEVEL = "languages."
_NOTHING = "-"


def level_key(language: str) -> str:
    """Return the key of the column with the level of one language."""
    return f"{_LEVEL}{language}"


def level_of(key: str) -> str:
    """Return the language of a level column, empty for any other key."""
    return key.removeprefix(_LEVEL) if key.startswith(_LEVEL) else ""


def field_of(key: str) -> str:
    """Return the field of ``domain/fields.py`` that a form's column fills."""
    return "languages" if level_of(key) else key


def seal_row(participation_id: str, shown: Mapping[str, str]) -> str:
    """Return the seals of a row's cells.

    Args:
        participation_id: makes equal cells of two people look different.
        shown: the cells' texts by key, dates in ISO form.
    """
    return " ".join(f"{key}={_seal(participation_id, key, text)}" for key, text in shown.items())


def read_seals(sealed: str) -> Mapping[str, str]:
    """Return the seals by key; what is no seal is passed over."""
    pairs = (part.partition("=") for part in sealed.split())
    return {key: seal for key, _, seal in pairs if seal}


def is_untouched(participation_id: str, key: str, text: str, seals: Mapping[str, str]) -> bool:
    """Tell whether a cell holds what was sent; a cell without a seal was not sent empty."""
    return seals.get(key, _NOTHING) == _seal(participation_id, key, text)


def was_filled(key: str, seals: Mapping[str, str]) -> bool:
    """Tell whether a cell held anything when it was sent."""
    return seals.get(key, _NOTHING) != _NOTHING


def _seal(participation_id: str, key: str, text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    if not plain:
        return _NOTHING
    data = f"{participation_id}|{key}|{plain}".encode()
    return blake2s(data, digest_size=5).hexdigest()


@dataclass(frozen=True, slots=True)
class FormColumn:
    """One column of a form.

    Attributes:
        key: of :func:`field_of`.
        headings: one a language of the form.
        is_date: real dates are asked for.
        choices: words to choose from, empty for a free text.
        only_choices: no other word is taken.
    """

    key: str
    headings: tuple[str, ...]
    is_date: bool = False
    choices: tuple[str, ...] = ()
    only_choices: bool = True


@dataclass(frozen=True, slots=True)
class FormRow:
    """One person: the participation's id and a value for each column."""

    id: str
    cells: tuple[str | date | None, ...]


@dataclass(frozen=True, slots=True)
class PartnerForm:
    """A form as plain data.

    Attributes:
        name: of the sheet's tab.
        title: of the file, for its properties.
        columns: in their order.
        rows: of the people the partner is to check; empty in a blank form.
        help_name: of the tab with the instructions.
        help: paragraphs of each language of the form.
        wrong_date: what is said when something typed is no date.
        wrong_choice: what is said when a word is none of the choices.
    """

    name: str
    title: str
    columns: tuple[FormColumn, ...]
    rows: tuple[FormRow, ...]
    help_name: str
    help: tuple[tuple[str, ...], ...]
    wrong_date: str
    wrong_choice: str
