"""Which encoding a text file is in: byte order marks, NULs, strict UTF-8, then plausibility.

Old Czech and Russian exports carry no mark. Each candidate is tried, and the one whose words look
most like words of one language wins.
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from itertools import pairwise

from kpt_desktop.errors import UserError

_SINGLE_BYTE = ("cp1251", "cp1250", "cp866", "iso-8859-2", "koi8-r", "cp852", "cp1252")
"""In order of preference when two read equally well."""

_WORD = re.compile(r"\S+")
_SAMPLE = 60_000

_CYRILLIC = re.compile(r"[А-Яа-яЁёІіЇїЄєЎўҐґ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_GOOD_SHAPE = re.compile(r"[А-ЯЁІЇЄЎҐ]?[а-яёіїєўґ]*|[А-ЯЁІЇЄЎҐ]+")
_COMMON_CYRILLIC = frozenset("оеаинтсрвлОЕАИНТСРВЛ")
_LETTERS_BY_LANGUAGE = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "áčďéěíňóřšťúůýž",
        "áäčďéíĺľňóôŕšťúýž",
        "ąćęłńóśźż",
        "äöüß",
        "äöå",
        "áéíóöőúüű",
        "àâçèéêëîïôùû",
    )
)
_HARMLESS = frozenset("№«»–—…„“”‚‘’§°©®  ·•€´×")


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding.

    Raises:
        UserError: ``file_damaged`` when marked or evident Unicode is broken.
    """
    for mark, name in (
        (BOM_UTF8, "utf-8-sig"),
        (BOM_UTF16_LE, "utf-16"),
        (BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _strict(data, name), name
    if b"\0" in data:
        name = _utf16_without_mark(data)
        return _strict(data, name), name
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    name = _most_plausible(data)
    return data.decode(name, "replace"), name


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        raise UserError("file_damaged") from None


def _utf16_without_mark(data: bytes) -> str:
    """In text with Latin letters, digits or line ends the zero byte tells the byte order."""
    return "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"


def _most_plausible(data: bytes) -> str:
    sample = _sample(data)
    return max(_SINGLE_BYTE, key=lambda name: _score(sample.decode(name, "replace")))


def _sample(data: bytes) -> bytes:
    """Return only the lines that have letters outside ASCII: the others say nothing."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE]


def _score(text: str) -> float:
    score = 0.0
    outside = dict.fromkeys(range(len(_LETTERS_BY_LANGUAGE)), 0)
    for token in _WORD.findall(text):
        if not token.isascii():
            score += _word_score(token, outside)
    return score + max(outside.values())


def _word_score(token: str, by_language: dict[int, int]) -> float:
    """Judge one word; what its diacritics say for each language is summed in ``by_language``."""
    strange = sum(
        not char.isascii() and not char.isalpha() and char not in _HARMLESS for char in token
    )
    score = -3.0 * strange
    for word in re.findall(r"[^\W\d_]+", token):
        if word.isascii():
            continue
        cyrillic, latin = bool(_CYRILLIC.search(word)), bool(_LATIN.search(word))
        if cyrillic and latin:
            score -= 3
        elif cyrillic:
            score += _cyrillic_score(word)
        else:
            score += _latin_score(word, by_language)
    return score


def _cyrillic_score(word: str) -> float:
    common = sum(char in _COMMON_CYRILLIC for char in word)
    shape = 0 if _GOOD_SHAPE.fullmatch(word) else -3
    return shape + common - 0.6 * (len(word) - common)


def _latin_score(word: str, by_language: dict[int, int]) -> float:
    marked = [char for char in word if not char.isascii()]
    for index, letters in enumerate(_LETTERS_BY_LANGUAGE):
        by_language[index] += sum(1 if char in letters else -2 for char in marked)
    capitals_inside = sum(after.isupper() and before.islower() for before, after in pairwise(word))
    crowded = len(marked) * 5 > len(word) * 3 and len(word) > 2
    return -3.0 * capitals_inside - (2.0 * len(marked) if crowded else 0)
