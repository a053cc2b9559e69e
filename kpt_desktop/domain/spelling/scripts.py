"""Letters that look right and are of another alphabet: Latin in Cyrillic words and vice versa.

Such a name is not found by search, sorts to the wrong place and prints in the wrong font.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

CYRILLIC_COUNTRIES = frozenset(("RU", "BY", "UA", "KZ", "KG", "TJ", "BG", "RS", "MK", "MN"))
"""Where people write their names in Cyrillic letters."""

_WORD = re.compile(r"[^\W\d_]+")
_NUMERAL = re.compile(r"[IVX]+")


class Script(StrEnum):
    """The alphabets that names are written in; anything else is OTHER."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    OTHER = "other"


_LOOKALIKES = {
    Script.LATIN: dict(zip("aceopxykABCEHKMOPTXY", "асеорхукАВСЕНКМОРТХУ", strict=True)),
    Script.CYRILLIC: dict(
        zip("асеорхукіјѕАВСЕНКМОРТХУІЈЅ", "aceopxykijsABCEHKMOPTXYIJS", strict=True)
    ),
}
"""What each letter looks like; letters a Russian name does not have are meant as Latin ones."""


@dataclass(frozen=True, slots=True)
class Stray:
    """A letter of another alphabet than its neighbours.

    Attributes:
        place: counted from 0 in the text.
        letter: as it stands there.
        script: its alphabet, which is the wrong one.
        meant: the letter of the right alphabet that looks the same, else empty.
    """

    place: int
    letter: str
    script: Script
    meant: str


@lru_cache(maxsize=2000)
def script_of(letter: str) -> Script:
    """Return the alphabet of one letter."""
    name = unicodedata.name(letter, "")
    if name.startswith("LATIN"):
        return Script.LATIN
    return Script.CYRILLIC if name.startswith("CYRILLIC") else Script.OTHER


def stray_letters(text: str, wanted: Script | None = None) -> tuple[Stray, ...]:
    """Return the letters of the wrong one of the two alphabets.

    Args:
        text: its places are counted as it is given.
        wanted: the alphabet the whole text should have; None finds strays within each word.
            Roman numerals in capitals may stand among Cyrillic words.
    """
    found: list[Stray] = []
    for word in _WORD.finditer(text):
        right = wanted or _own_script(word.group())
        if right == Script.CYRILLIC and _NUMERAL.fullmatch(word.group()):
            continue
        wrong = Script.LATIN if right == Script.CYRILLIC else Script.CYRILLIC
        for place, letter in enumerate(word.group(), start=word.start()):
            if script_of(letter) == wrong:
                found.append(Stray(place, letter, wrong, _LOOKALIKES[wrong].get(letter, "")))
    return tuple(found)


def without_strays(text: str, wanted: Script | None = None) -> str:
    """Return a text with stray letters replaced by those they look like, where there is one."""
    letters = list(text)
    for stray in stray_letters(text, wanted):
        letters[stray.place] = stray.meant or stray.letter
    return "".join(letters)


def lookalikes(number: str) -> str:
    """Return the Cyrillic letters of a number that pass for Latin ones, each once.

    A word with other Cyrillic letters in it is meant to be Cyrillic: «серия АБ».
    """
    wrong = _LOOKALIKES[Script.CYRILLIC]
    found: dict[str, None] = {}
    for word in _WORD.findall(number):
        cyrillic = [letter for letter in word if script_of(letter) == Script.CYRILLIC]
        if all(letter in wrong for letter in cyrillic):
            found.update(dict.fromkeys(cyrillic))
    return "".join(found)


def without_lookalikes(number: str) -> str:
    """Return a number with every Cyrillic letter that passes for a Latin one replaced by it."""
    return "".join(_LOOKALIKES[Script.CYRILLIC].get(letter, letter) for letter in number)


def _own_script(word: str) -> Script:
    """Return the alphabet a word was meant in: that of the letters nothing else looks like."""
    scripts = [script_of(letter) for letter in word]
    telling = [
        script
        for letter, script in zip(word, scripts, strict=True)
        if letter not in _LOOKALIKES.get(script, {})
    ]
    for votes in (telling, scripts):
        latin, cyrillic = votes.count(Script.LATIN), votes.count(Script.CYRILLIC)
        if latin != cyrillic:
            return Script.LATIN if latin > cyrillic else Script.CYRILLIC
    return Script.CYRILLIC
