"""Names of Latin alphabets without diacritics, as a passport's machine-readable lines have them."""

from functools import lru_cache

from kpt_desktop.domain.spelling.words import base_letters, lower_words, rewrite

_OWN_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th",
    "ħ": "h", "ŋ": "n", "ı": "i", "ĸ": "k", "ŧ": "t",
}  # fmt: skip
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"}
"""ICAO Doc 9303 (part 3, section 6A) lets a state write these letters with one letter or two."""


@lru_cache(maxsize=20_000)
def plain_word(word: str) -> str:
    """Return a word in small letters without diacritics; letters of no Latin alphabet stay."""
    return base_letters("".join(_OWN_LETTERS.get(letter, letter) for letter in word))


def is_latin(text: str) -> bool:
    """Tell whether a text has letters and all of them are Latin."""
    words = lower_words(text)
    return bool(words) and all(plain_word(word).isascii() for word in words)


def to_plain_latin(text: str) -> str:
    """Return a name with the 26 letters only (``Dvořák``: ``Dvorak``), each word with one capital.

    Empty when a letter is not Latin.
    """
    return rewrite(text, plain_word) if is_latin(text) else ""


def same_plain_latin(written: str, name: str) -> bool:
    """Tell whether a spelling without diacritics is a passport's form of a name.

    Hyphens, apostrophes and blanks are not compared: machine-readable lines have none.
    """
    return _plain(written) in {_plain(name), _plain(name, _UMLAUTS)}


def _plain(text: str, twofold: dict[str, str] | None = None) -> str:
    letters = "".join(lower_words(text))
    return plain_word("".join((twofold or {}).get(letter, letter) for letter in letters))
