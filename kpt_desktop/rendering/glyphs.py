"""Which characters the fonts can show: a paper must have no empty boxes (F58, F98)."""

import unicodedata
from collections.abc import Callable, Collection, Mapping

KNOWN = frozenset(
    chr(code)
    for first, last in ((0x20, 0x7E), (0xA0, 0x17F), (0x400, 0x45F), (0x2010, 0x2026))
    for code in range(first, last + 1)
) | frozenset("\n№")
"""Letters of our languages and their signs: our own fonts have them all (a test proves it)."""

_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Zs", "Zl", "Zp", "Cc"})

_JOINERS = dict.fromkeys(map(ord, "\u200d\ufe0e\ufe0f\u20e3"))
"""What glues the parts of a picture together; without the picture it means nothing."""

Shows = Callable[[str], bool]
"""Tells whether some fonts can show every character of a text."""


def unusual(text: str) -> frozenset[str]:
    """Return the visible characters that our own fonts may lack."""
    return frozenset(
        char for char in set(text) - KNOWN if unicodedata.category(char) not in _INVISIBLE
    )


def unshowable(chars: Collection[str], shows: Shows) -> frozenset[str]:
    """Return those characters that the fonts cannot show, asking for halves, not for each."""
    ordered = sorted(chars)
    if not ordered or shows("".join(ordered)):
        return frozenset()
    if len(ordered) == 1:
        return frozenset(ordered)
    middle = len(ordered) // 2
    return unshowable(ordered[:middle], shows) | unshowable(ordered[middle:], shows)


def without(text: str, chars: Collection[str]) -> str:
    """Return a text with unshowable letters as ``?`` and unshowable pictures left out."""
    if not chars:
        return text
    table: Mapping[int, str | None] = {
        ord(char): "?" if unicodedata.category(char)[0] in "LN" else None for char in chars
    }
    return text.translate(_JOINERS | dict(table))
