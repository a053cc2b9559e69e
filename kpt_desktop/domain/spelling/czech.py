"""Czech names in Cyrillic letters by the practical transcription, with established exceptions."""

import re
from functools import lru_cache

from kpt_desktop.domain.spelling.czech_exceptions import ESTABLISHED
from kpt_desktop.domain.spelling.latin import is_latin, plain_word
from kpt_desktop.domain.spelling.words import lower_words, rewrite

_VOWELS = frozenset("aáeéěiíoóuúůyý")
_SOFT = {"ď": "д", "ť": "т", "ň": "н"}
_AFTER_SOFT = {"a": "я", "á": "я", "o": "ё", "ó": "ё", "u": "ю", "ú": "ю", "ů": "ю"}
_AFTER_J = {
    "a": "я", "á": "я", "e": "е", "é": "е", "ě": "е", "i": "йи", "í": "йи", "y": "йи", "ý": "йи",
    "o": "ё", "ó": "ё", "u": "ю", "ú": "ю", "ů": "ю",
}  # fmt: skip
_VOICELESS = ("p", "t", "ť", "k", "c", "č", "s", "š", "f", "x", "q", "ch")
_LETTERS = {
    "a": "а", "á": "а", "b": "б", "c": "ц", "č": "ч", "d": "д", "ě": "е", "f": "ф", "g": "г",
    "h": "г", "i": "и", "í": "и", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "ó": "о",
    "p": "п", "q": "к", "r": "р", "s": "с", "š": "ш", "t": "т", "u": "у", "ú": "у", "ů": "у",
    "v": "в", "w": "в", "x": "кс", "y": "и", "ý": "и", "z": "з", "ž": "ж",
    "ľ": "ль", "ä": "е", "ö": "ё", "ü": "ю", "ł": "л",
}  # fmt: skip
_KNOWN = frozenset((*_LETTERS, *_SOFT, *"eéjř"))
_I_AFTER = ("k", "g", "h", "č", "š", "ž")
"""Russian writes и, not ы, after the sounds of these letters."""

CZECH_LETTERS = frozenset("áčďéěíňóřšťúůýž")
"""The letters with diacritics of the Czech alphabet."""


def to_russian(text: str, *, surname: bool) -> str:
    """Return a Czech name in Cyrillic letters, each word with one capital.

    Args:
        text: in Czech letters; empty is returned when it has others than Latin ones.
        surname: a surname may be an adjective, whose ending becomes a Russian adjective's:
            ``Třeblický`` is Тршеблицкий and ``Černá`` Черная, but ``Majerová`` is Маерова.
    """
    if not is_latin(text):
        return ""
    return rewrite(text, lambda word: _accepted(word, surname)[0])


def same_in_russian(written: str, name: str, *, surname: bool) -> bool:
    """Tell whether a Cyrillic spelling is one of those in use for a Czech name.

    Usage wavers in soft ``l``, in ``э`` and ``е``, at ``ji`` and at adjectives' endings; such
    differences do not count, nor does ``ё`` written ``е``.
    """
    typed, words = lower_words(written), lower_words(name)
    return len(typed) == len(words) and all(
        _loose(one) in {_loose(form) for form in _accepted(other, surname)}
        for one, other in zip(typed, words, strict=True)
    )


@lru_cache(maxsize=20_000)
def _accepted(word: str, surname: bool) -> tuple[str, ...]:
    """Return the spellings of a word in use, the usual one first and the rules' own last."""
    return (*ESTABLISHED.get(word, ()), _by_rules(word, surname=surname))


def _by_rules(word: str, *, surname: bool) -> str:
    for beginning, russian in (("jiř", "ирж"), ("jindř", "индрж")):
        if word.startswith(beginning):
            return russian + _ended(word[len(beginning) :], surname=surname)
    return _ended(word, surname=surname)


def _ended(word: str, *, surname: bool) -> str:
    stem = word[:-1]
    if not surname or len(word) < 3:
        return _letters(word)
    if word.endswith("ý"):
        return _letters(stem) + ("ий" if stem.endswith(_I_AFTER) else "ый")
    if word.endswith(("čí", "ší")):
        return _letters(stem) + "ий"
    if word.endswith("á") and not word.endswith("ová"):
        return _letters(stem) + "ая"
    return _letters(word)


def _letters(word: str) -> str:
    word = "".join(letter if letter in _KNOWN else plain_word(letter) for letter in word)
    made, place = "", 0
    while place < len(word):
        russian, length = _step(word, place)
        made += russian
        place += length
    return made


def _step(word: str, place: int) -> tuple[str, int]:
    """Return the Cyrillic letters for what stands at a place, and how many letters that was."""
    letter, following = word[place], word[place + 1 : place + 2]
    before = word[:place]
    if letter == "c" and following == "h":
        return "х", 2
    if letter == "j":
        return _j(before, following)
    if letter in _SOFT and following in _AFTER_SOFT:
        return _SOFT[letter] + _AFTER_SOFT[following], 2
    return _single(letter, before, following), 1


def _single(letter: str, before: str, following: str) -> str:
    if letter in _SOFT:
        return _SOFT[letter] + ("" if following in _VOWELS else "ь")
    if letter == "ř":
        return "рш" if before.endswith(_VOICELESS) else "рж"
    if letter in "eé":
        return "э" if not before or before[-1] in _VOWELS else "е"
    return _LETTERS[letter]


def _j(before: str, following: str) -> tuple[str, int]:
    if following not in _AFTER_J:
        return "й", 1
    if following in "oó" and not before:
        return "йо", 2
    vowel = _AFTER_J[following]
    if not before or before[-1] in _VOWELS:
        return vowel, 2
    sign = "" if before[-1] in _SOFT else "ь"
    return sign + vowel.removeprefix("й"), 2


def _loose(word: str) -> str:
    even = word.replace("ё", "е").replace("э", "е").replace("ль", "л").replace("йи", "и")
    return re.sub("ая$", "а", re.sub("[иы]й$", "и", even))
