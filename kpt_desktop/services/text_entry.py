"""What typed or pasted text becomes before it is stored: clean, whole, and never cut silently."""

import unicodedata

from kpt_desktop.errors import UserError

_REMOVED = {"Cc", "Cf", "Cs", "Co", "Cn"}
_JOINERS = {"\u200d", "\ufe0f"}
"""Characters that hold an emoji or a ligature together; format characters otherwise go."""


def clean_line(text: str, limit: int = 200) -> str:
    """Return one line: NFC, blanks and line breaks folded to single spaces, controls gone.

    Raises:
        UserError: ``text_too_long`` (facts: count, limit) or ``text_unreadable`` for half a
            surrogate pair, which no file format can keep.
    """
    return _checked(" ".join(_plain(text).split()), limit)


def clean_block(text: str, limit: int = 2000) -> str:
    """Return several lines, each cleaned, without blank lines at the ends.

    Raises:
        UserError: as :func:`clean_line`.
    """
    lines = (" ".join(_plain(line).split()) for line in text.splitlines())
    return _checked("\n".join(lines).strip(), limit)


def _plain(text: str) -> str:
    if text.isprintable():  # nothing to remove: nearly every cell of a pasted block
        return unicodedata.normalize("NFC", text)
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise UserError("text_unreadable")
    spaced = "".join(" " if char.isspace() else char for char in text)
    kept = (c for c in spaced if unicodedata.category(c) not in _REMOVED or c in _JOINERS)
    return unicodedata.normalize("NFC", "".join(kept))


def _checked(text: str, limit: int) -> str:
    if len(text) > limit:
        raise UserError("text_too_long", count=len(text), limit=limit)
    return text
