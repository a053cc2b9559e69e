"""Typed text made comparable, and text from foreign cells made clean."""

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"[\u0300-\u036f]")
_NOT_WORD = re.compile(r"[^\w№#+]+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "_": " "})

_SPACES = re.compile(r"[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f"
    r"\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""Controls, zero-width and direction marks; joiners stay: emoji and some scripts need them."""
_UNUSABLE = re.compile(r"[\ud800-\udfff]")
_NEEDS_CARE = re.compile(r"[^!-~]{2}|^[^!-~]|[^!-~]$|[^ -~]")

BLANKS = frozenset(("-", "--", "---", "–", "—", "_", ".", "/", "x", "х", "n/a", "?", "0"))


def strip_marks(text: str) -> str:
    """Return the text in lower case without diacritics; ё becomes е and й becomes и."""
    low = unicodedata.normalize("NFD", text.casefold())
    return _MARKS.sub("", low).translate(_LETTERS)


def word_pattern(alternatives: str) -> re.Pattern[str]:
    """Return a pattern over plain text whose alternatives each begin at a word's beginning."""
    return re.compile(rf"(?<!\w)(?:{strip_marks(alternatives)})")


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Return a text to compare words by: lower case, no diacritics, no punctuation."""
    return _NOT_WORD.sub(" ", strip_marks(text)).strip()


def plain_words(words: str) -> frozenset[str]:
    """Return the words of a text, which is how tables of words are written here."""
    return frozenset(words.split())


def clean(text: str) -> tuple[str, bool]:
    """Return a cell's text on one line, composed (NFC), without invisible characters.

    Returns:
        The text, and whether characters other than spaces were taken away.
    """
    if not _NEEDS_CARE.search(text):
        return text, False
    bare = _INVISIBLE.sub("", text)
    removed = len(bare) != len(text)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", bare).strip()), removed


def unusable(text: str) -> bool:
    """Tell whether a text holds halves of characters, which no file can store."""
    return bool(_UNUSABLE.search(text))
