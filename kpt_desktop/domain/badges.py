"""The code on a badge: nine figures that a scanner types, made from the participation's id.

Figures only, since a scanner types keys and not letters: with a Russian layout on, every letter
of a code would come out as another one. The last figure checks the others.
"""

import hashlib
from collections.abc import Iterable
from uuid import UUID

LENGTH = 9

_CZECH_ROW = str.maketrans("+ěščřžýáíé", "1234567890")
"""What the keys of figures type on a Czech layout."""


def badge_code(participation_id: UUID) -> str:
    """Return the code of a participation: eight figures and the one that checks them."""
    drawn = hashlib.blake2s(participation_id.bytes, digest_size=8).digest()
    body = f"{int.from_bytes(drawn, 'big') % 10 ** (LENGTH - 1):0{LENGTH - 1}d}"
    return body + check_figure(body)


def shown_code(code: str) -> str:
    """Return a code as people read it: ``123 456 789``."""
    return " ".join(code[start : start + 3] for start in range(0, len(code), 3))


def read_code(typed: str) -> str:
    """Return the figures that were scanned or typed, whatever the layout and the spaces."""
    kept = (char for char in typed.strip().lower() if not char.isspace() and char != "-")
    return "".join(kept).translate(_CZECH_ROW)


def is_code(code: str) -> bool:
    """Tell whether figures are a whole code whose last figure fits the others."""
    if len(code) != LENGTH or not (code.isascii() and code.isdecimal()):
        return False
    return code[-1] == check_figure(code[:-1])


def find_by_code(typed: str, ids: Iterable[UUID]) -> UUID | None:
    """Return whose code was typed; None for an unknown one, or one that two people share."""
    code = read_code(typed)
    found = [one for one in ids if badge_code(one) == code] if is_code(code) else []
    return found[0] if len(found) == 1 else None


def check_figure(body: str) -> str:
    """Return the figure that checks others, by ISO/IEC 7064, MOD 11,10."""
    rest = 10
    for figure in body:
        rest = ((rest + int(figure)) % 10 or 10) * 2 % 11
    return str((11 - rest) % 10)
