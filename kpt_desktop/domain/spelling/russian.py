"""Russian names in Czech letters by the Czech transcription of Cyrillic."""

import re
from functools import lru_cache

from kpt_desktop.domain.spelling.icao import is_russian
from kpt_desktop.domain.spelling.words import lower_words, rewrite

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "ž", "з": "z", "и": "i",
    "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "ch", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ё": "jo", "ю": "ju", "я": "ja",
}  # fmt: skip
_OPENING = {"е": "je", "ё": "jo", "ю": "ju", "я": "ja"}
"""At the start of a word, after a vowel and after a sign."""

_SOFT = {"д": "ď", "т": "ť", "н": "ň"}
_AFTER_SOFT = {"ё": "o", "ю": "u", "я": "a", "ь": ""}
_HISSING = frozenset("жчшщц")
_AFTER_HISSING = {"ё": "o", "ю": "u", "я": "a"}
_VOWELS_AND_SIGNS = frozenset("аеёиоуыэюяйъь")


def to_czech(text: str, *, surname: bool) -> str:
    """Return a Russian name in Czech letters (``Елизавета``: ``Jelizaveta``).

    Args:
        text: empty is returned when it has letters that are not Russian.
        surname: women's adjectives take the Czech ending (``Плисецкая``: ``Plisecká``). Other
            women's surnames are left without ``-ová``: that is the bearer's choice.
    """
    if not is_russian(text):
        return ""
    return rewrite(text, lambda word: _word(word, surname))


@lru_cache(maxsize=20_000)
def _word(word: str, surname: bool) -> str:
    made, place = "", 0
    while place < len(word):
        czech, length = _step(word, place)
        made += czech
        place += length
    made = re.sub("^(al|m)(e|a)ks", r"\1\2x", re.sub("^ks", "x", made))
    return re.sub("([sc]k)aja$", r"\1á", made) if surname else made


def _step(word: str, place: int) -> tuple[str, int]:
    """Return the Czech letters for what stands at a place, and how many letters that was."""
    letter, following = word[place], word[place + 1 : place + 2]
    before = word[place - 1 : place]
    if letter in _SOFT and following == "е":
        return _LETTERS[letter] + "ě", 2
    if letter in _SOFT and following in _AFTER_SOFT:
        return _SOFT[letter] + _AFTER_SOFT[following], 2
    if before in _HISSING and letter in _AFTER_HISSING:
        return _AFTER_HISSING[letter], 1
    if letter in _OPENING and (not before or before in _VOWELS_AND_SIGNS):
        return _OPENING[letter], 1
    if before == "ь" and letter in "ио":
        return "j" + _LETTERS[letter], 1
    return _LETTERS[letter], 1


def same_in_czech(written: str, name: str, *, surname: bool) -> bool:
    """Tell whether a Czech spelling is one of those in use for a Russian name.

    Usage wavers in ``ě`` after other letters than d, t and n, in ``jo`` and ``e``, in ``ks`` and
    ``x``, and in women's endings (``Sokolova``, ``Sokolovová``); such differences do not count.
    """
    usual = to_czech(name, surname=surname)
    return [_loose(word) for word in lower_words(written)] == [
        _loose(word) for word in lower_words(usual)
    ]


def _loose(word: str) -> str:
    even = word.translate(str.maketrans("ěďťňáýí", "edtnayi")).replace("ks", "x")
    even = re.sub("(?<=[^aeiouy])jo", "e", even)
    even = re.sub("(ov|ev|in|yn)ova$", r"\1a", even)
    even = re.sub("aja$", "a", re.sub("[iy]j$", "y", even))
    return re.sub("i(ja|e)$", "ia", even)
