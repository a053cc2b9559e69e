"""Languages as people write them ("EN B1, RU A1") and as records; no typed word is lost."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kpt_desktop.domain.enums import LanguageLevel
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Language

CODES = frozenset(
    (
        "be", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "kk",
        "lt", "lv", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "zh",
    )
)  # fmt: skip
"""ISO 639-1 codes that a list of the exchange is likely to hold."""

_CZECH_SUBJECTS = {"aj": "en", "nj": "de", "rj": "ru", "fj": "fr", "cj": "cs"}
"""How Czech schools abbreviate the languages they teach."""

_BEGINNINGS = (
    ("eng", "en"), ("angl", "en"), ("rus", "ru"), ("czech", "cs"), ("ces", "cs"), ("chesh", "cs"),
    ("germ", "de"), ("nem", "de"), ("deut", "de"), ("fren", "fr"), ("franc", "fr"),
    ("frants", "fr"), ("span", "es"), ("ispan", "es"), ("pol", "pl"), ("slov", "sk"),
    ("ukr", "uk"), ("ital", "it"), ("fin", "fi"),
)  # fmt: skip
"""The beginnings of the languages' names in English, Czech and Russian, folded."""

_LEVEL = re.compile(r"(?<![^\W_])([abcавс])([12])(?![^\W_])", re.IGNORECASE)
_LATIN = str.maketrans("авс", "abc")
_NATIVE = ("native", "rodn", "mater", "mother")
_BREAKS = re.compile(r"[,;\n]")


@lru_cache(maxsize=4096)
def _understood(words: str) -> tuple[str, LanguageLevel | None]:
    """Return the language's code and the level that one entry names."""
    plain = fold(words)
    names = re.findall(r"[^\W\d_]+", plain)
    language = next((code for name in names if (code := _code(name))), "")
    level = _LEVEL.search(words)
    if level:
        letter = level[1].casefold().translate(_LATIN)
        return language, LanguageLevel(f"{letter.upper()}{level[2]}")
    native = any(name.startswith(_NATIVE) for name in names)
    return language, LanguageLevel.NATIVE if native else None


def _code(name: str) -> str:
    if len(name) == 2:
        return name if name in CODES else _CZECH_SUBJECTS.get(name, "")
    return next((code for start, code in _BEGINNINGS if name.startswith(start)), "")


def _short(language: str, level: LanguageLevel | None) -> str:
    return " ".join(part for part in (language.upper(), level or "") if part)


def read_languages(text: str) -> Iterator[tuple[str, LanguageLevel | None, str]]:
    """Give language, level and note of each entry of a text, which commas divide."""
    for entry in _BREAKS.split(text):
        words = " ".join(entry.split())
        if words:
            language, level = _understood(words)
            plain = bool(language) and words.casefold() == _short(language, level).casefold()
            yield language, level, "" if plain else words


def show_languages(languages: Iterable[Language]) -> str:
    """Return the text of records, in their order."""
    ordered = sorted(languages, key=lambda known: (known.order, str(known.id)))
    return ", ".join(known.note or _short(known.language, known.level) for known in ordered)


def kept_text(text: str) -> str:
    """Return the text as :func:`show_languages` will show it once it has been read."""
    entries = read_languages(text)
    return ", ".join(note or _short(language, level) for language, level, note in entries)
