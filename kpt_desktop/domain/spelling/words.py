"""A text word by word: each is rewritten in small letters and gets its capitals back."""

import re
import unicodedata
from collections.abc import Callable

_WORD = re.compile(r"[^\W\d_]+")


def lower_words(text: str) -> list[str]:
    """Return the words of a text in small letters; hyphens and apostrophes divide words."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def rewrite(text: str, convert: Callable[[str], str]) -> str:
    """Return a text with every word converted; what stands between words stays.

    A word with a capital, or all in capitals as in a passport, comes back with one capital:
    ``ЩЕГЛОВА`` becomes ``Shcheglova``. Particles like ``von`` stay small.
    """

    def whole(found: re.Match[str]) -> str:
        word = found.group()
        made = convert(word.lower())
        return made if word.islower() else made[:1].upper() + made[1:]

    return _WORD.sub(whole, unicodedata.normalize("NFC", text))


def base_letters(text: str) -> str:
    """Return a text without diacritics."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))
