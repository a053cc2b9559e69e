"""Russian names in Latin letters by the table of ICAO Doc 9303, as Russian passports have them."""

from functools import lru_cache

from kpt_desktop.domain.spelling.words import lower_words, rewrite

TABLE = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
"""The 33 letters of the Russian alphabet."""


@lru_cache(maxsize=20_000)
def _word(word: str) -> str:
    return "".join(TABLE[letter] for letter in word)


def is_russian(text: str) -> bool:
    """Tell whether a text has letters and all of them are of the Russian alphabet."""
    words = lower_words(text)
    return bool(words) and all(letter in TABLE for word in words for letter in word)


def to_latin(text: str) -> str:
    """Return a Russian name in Latin letters, each word with one capital.

    Empty when a letter is not Russian: other alphabets have tables of their own. A passport may
    hold another spelling, given under an older rule or at the holder's wish.
    """
    return rewrite(text, _word) if is_russian(text) else ""
