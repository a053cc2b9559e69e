"""Whether a text was only corrected: a slip of the keyboard, a comma, a translation.

``Модуль A`` and ``Модуль B`` differ by one letter and are two things, as are room 118 and
room 119; so short words and numbers must stay as they are.
"""

import re

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold

_WORD = re.compile(r"[^\W_]+")
_SHORTEST, _LONG = 4, 8
"""Letters of a word in which one letter may be a slip, and of one in which two may be."""


def is_correction(before: LocalText, after: LocalText) -> bool:
    """Tell whether one text only mends the other.

    The first language that both have decides: where it says the same, a translation was mended.
    """
    for lang in ("ru", "en", "cs"):
        one, other = before.in_language(lang), after.in_language(lang)
        if one.strip() and other.strip():
            return mends(one, other)
    return False


def mends(before: str, after: str) -> bool:
    """Tell whether two texts are one, but for slips of the keyboard, marks and capitals."""
    if before == after:
        return True
    if _letters(before) == _letters(after):
        return True
    ones, others = (_WORD.findall(text.casefold().replace("ё", "е")) for text in (before, after))
    if len(ones) != len(others):
        return False
    return all(_slip(one, other) for one, other in zip(ones, others, strict=True))


def _letters(text: str) -> str:
    return "".join(_WORD.findall(fold(text)))


def _slip(one: str, other: str) -> bool:
    """Tell whether two words are one, a letter or two apart."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or any(char.isdigit() for char in one + other):
        return False
    from rapidfuzz.distance import OSA

    most = 2 if shorter >= _LONG else 1
    return int(OSA.distance(one, other, score_cutoff=most)) <= most
