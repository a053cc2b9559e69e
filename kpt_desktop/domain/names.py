"""How people are called: the spelling to show, folding for search, and comparison keys."""

import unicodedata
from functools import cache

from kpt_desktop.domain.records import Person


def surname(person: Person) -> str:
    """Return the surname in the best known spelling: native, Cyrillic, Latin."""
    return person.surname_native or person.surname_cyr or person.surname_lat


def given(person: Person) -> str:
    """Return the given name in the best known spelling: native, Cyrillic, Latin."""
    return person.given_native or person.given_cyr or person.given_lat


def full_name(person: Person) -> str:
    """Return surname, given name and patronymic, as lists of both countries order them."""
    return " ".join(part for part in (surname(person), given(person), person.patronymic) if part)


@cache
def _letter(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    return _CYRILLIC.get(base, base)


_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ł": "l", "đ": "d", "ø": "o", "ß": "ss",
}  # fmt: skip


def fold(text: str) -> str:
    """Return a text for search: case-blind, ё as е, without diacritics, Cyrillic as Latin."""
    return "".join(_letter(char) for char in unicodedata.normalize("NFC", text).casefold())
