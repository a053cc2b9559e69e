"""The words of a programme: cleaned, and put into the language they are written in."""

import re
from collections.abc import Iterable
from datetime import datetime, time
from itertools import pairwise

from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.plain_text import clean

_BROKEN = re.compile(r"[\ud800-\udfff]")
"""Halves of characters, which no file can keep (F57)."""
_BULLET = re.compile(r"^(?:[•·▪◦‣●○■□*➢➤✓-]|[–—])\s+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_CZECH_LETTERS = re.compile(r"[ěščřžůďťň]", re.IGNORECASE)
_CZECH_VOWELS = re.compile(r"[áéíóúý]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_CZECH = """
    a v ve na do od po pro se si u za z ze k ke s nebo jako prohlidka obed snidane vecere odjezd
    prijezd navrat zahajeni ukonceni skola skoly ve skole exkurze mesta mesto volny program cas
    hodina vyuka soutez slavnostni ubytovani setkani host hoste hosty zaci zaku studenti ucitele
    ucitelu vylet navsteva muzeum muzea sraz presun prestavka cesta vlak vlakem autobus autobusem
    vyhlaseni vysledku hodnoceni ukol spolecna spolecny prace dilna dilny rodiny rodin rodinach
    nadrazi jidelna hotelu den dne dopoledne odpoledne vecer uvitani privitani rozlouceni zaver
    seznameni prvni druhy treti pracovni skupina skupiny kde kdo co
"""
_ENGLISH = """
    the of and to for with in on at by from lunch dinner breakfast supper tour visit visits arrival
    departure meeting opening closing school train bus walk museum free time group groups lessons
    welcome workshop competition guided back city town trip team teams farewell party coffee break
    evening morning afternoon students teachers guests hosts families family only day house work
    check accommodation ceremony presentation presentations programme task tasks results
"""
_CZECH_WORDS = frozenset(_CZECH.split())
_ENGLISH_WORDS = frozenset(_ENGLISH.split())


def cell_text(value: Value) -> str:
    """Return a cell as clean text; line breaks stay, other blanks become single ones (F56)."""
    match value:
        case None:
            return ""
        case float():
            return f"{value:g}"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case time():
            return f"{value:%H:%M}"
    lines = (clean(_BROKEN.sub("", line))[0] for line in str(value).splitlines())
    return "\n".join(line for line in lines if line)


def one_line(text: str) -> str:
    """Return clean text on one line without the bullet before it."""
    return _BULLET.sub("", " ".join(text.split()))


def is_cyrillic(text: str) -> bool:
    """Tell whether Cyrillic letters prevail."""
    return len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text))


def _czech_weight(text: str) -> int:
    """Return how much a Latin text looks Czech (above 0) or English (below 0)."""
    words = [fold(word) for word in _WORD.findall(text)]
    czech = sum(word in _CZECH_WORDS for word in words)
    english = sum(word in _ENGLISH_WORDS for word in words)
    letters = 2 * bool(_CZECH_LETTERS.search(text)) + bool(_CZECH_VOWELS.search(text))
    return 2 * (czech - english) + letters


def latin_language(texts: Iterable[str]) -> str:
    """Return the language, ``cs`` or ``en``, that the Latin texts of a document are in."""
    return "cs" if sum(_czech_weight(text) for text in texts if not is_cyrillic(text)) > 0 else "en"


def language_of(text: str, latin: str = "en") -> str:
    """Return ``ru``, ``cs`` or ``en``; ``latin`` is for a Latin text that does not show which."""
    if is_cyrillic(text):
        return "ru"
    weight = _czech_weight(text)
    if weight == 0 or not _LATIN.search(text):
        return latin
    if latin == "en":
        # one Czech name in an English sentence does not make it Czech
        return "cs" if weight > 2 or (weight > 0 and len(text.split()) == 1) else "en"
    return "cs" if weight > -2 else "en"


def local_text(text: str, latin: str = "en") -> LocalText:
    """Return a text under its language; «Обед / Lunch» becomes both."""
    if not text:
        return NO_TEXT
    if twins := _twins(text):
        russian, other = twins
        return LocalText(ru=russian).with_language(language_of(other, latin), other)
    line = one_line(text)
    return LocalText().with_language(language_of(line, latin), line)


def typed_text(text: str) -> str:
    """Return a text as in the file on one line; a line in another language comes after ``/``."""
    if "\n" in text and (twins := _twins(text)):
        parts = twins if is_cyrillic(text.partition("\n")[0]) else twins[::-1]
        return " / ".join(parts)
    return one_line(text)


def _twins(text: str) -> tuple[str, str] | None:
    """Return the Russian and the Latin half of a bilingual cell, if it has clearly two."""
    for divider in ("\n", " / ", "/", " | ", " – ", " — ", " - "):
        parts = [part for piece in text.split(divider) if (part := piece.strip(" /|"))]
        if len(parts) < 2 or not all(_has_letters(part) for part in parts):
            continue
        russian = [bool(_CYRILLIC.search(part)) for part in parts]
        pure = all(_one_script(part) for part in parts) or divider in {"\n", " / "}
        if pure and sum(a != b for a, b in pairwise(russian)) == 1:
            joint = " " if divider == "\n" else divider
            return (
                one_line(joint.join(p for p, ru in zip(parts, russian, strict=True) if ru)),
                one_line(joint.join(p for p, ru in zip(parts, russian, strict=True) if not ru)),
            )
    return None


def _has_letters(text: str) -> bool:
    return bool(_CYRILLIC.search(text) or _LATIN.search(text))


def _one_script(text: str) -> bool:
    return not (_CYRILLIC.search(text) and _LATIN.search(text))
