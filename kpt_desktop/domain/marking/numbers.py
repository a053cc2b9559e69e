"""Marks as people write and read them; inside they are whole hundredths."""

import re
from fractions import Fraction

from kpt_desktop.errors import UserError

_NUMBER = re.compile(r"(\d{1,4})(?:[.,](\d{0,2}))?", re.ASCII)


def parse_hundredths(typed: str) -> int | None:
    """Return a number like ``1,5`` or ``0.75`` in hundredths; blank is None, never zero.

    Raises:
        UserError: ``mark_unreadable``.
    """
    cleaned = typed.strip()
    if not cleaned:
        return None
    found = _NUMBER.fullmatch(cleaned)
    if found is None:
        raise UserError("mark_unreadable")
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


def show_hundredths(value: int, lang: str) -> str:
    """Return hundredths as people write them: ``1,5`` in Russian and Czech, ``1.5`` in English."""
    whole, rest = divmod(abs(value), 100)
    words = f"{whole}.{rest:02d}".rstrip("0").rstrip(".") if rest else str(whole)
    return ("−" if value < 0 else "") + (words if lang == "en" else words.replace(".", ","))


def show_share(share: Fraction, lang: str) -> str:
    """Return a share as percent with two decimals at most, a half rounded up: ``87,25``."""
    hundredths = (share * 20000 + 1) // 2
    return show_hundredths(int(hundredths), lang)
