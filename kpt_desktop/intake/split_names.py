"""A full name in one cell: which word is the surname, decided for a whole column.

A comma, capitals or a patronymic decide a single cell; endings and known given names are counted
over the column, since one list keeps one order.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kpt_desktop.intake.given_names import GIVEN_NAMES
from kpt_desktop.intake.plain_text import plain, plain_words, strip_marks

_PATRONYMIC = re.compile(
    r"\w+(?:ович|евич|ьич|инич|мич|кич|лич|вна|чна|шна|ұлы|улы|уулу|қызы|кызы)"
    r"|\w+(?:ovich|evich|evič|ovič|ovna|evna|ichna)",
    re.IGNORECASE,
)
_TURKIC = frozenset(("оглы", "кызы", "оглу", "улы", "uly", "ogly", "kyzy"))
_YOUNGER = frozenset(("ml", "st", "nejml", "jr", "sr", "мл", "ст"))
"""What tells a father from a son of the same name; it belongs to the surname."""
_SURNAME_ENDING = re.compile(
    r"(?:ova|eva|ov|ev|ova|nen|ska|cka|sky|cky|ski|cki|enko|chuk|czyk|wicz|ovic|"
    r"ов|ев|ова|ева|ин|ына|ина|ский|ская|цкий|цкая|енко|ук|юк|ых|их|ян|дзе|швили)"
)
_MARKED_SURNAME = re.compile(r"\w+(?:ová|cká|ská|tá|ná|lá|rá|ký|cký|ský)", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:^|[\s,])((?:Ing|Inż|inż|Mgr|Bc|BcA|MUDr|JUDr|PhDr|RNDr|PaedDr|MVDr|ThDr|doc|Doc|prof|Prof|dr|Dr|lic"
    r"|mgr|DiS|CSc|DrSc|Ph\.\s?D|PhD|MBA|M\.?Sc|B\.?Sc|Mr|Mrs|Ms|Miss|pan|paní|Pan|Paní"
    r"|к\.\s?[а-я]{1,3}\.\s?н|д\.\s?[а-я]{1,3}\.\s?н|доц|проф|г-н|г-жа)(?:\.|(?=[\s,]|$)))(?=[\s,]|$|\w)"
)
_PARTICLES = plain_words("van von de da di del della der den la le dos bin al el ter ten zu")
_NUMBERED = re.compile(r"^\s*\d{1,3}\s*[.)]\s*(?=\D)")
_NEVER_IN_NAMES = re.compile(r"[\d:@?!=<>;]")


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in parts; ``titles`` is what stood around it (Ing., Ph.D.)."""

    surname: str
    given: str = ""
    patronymic: str = ""
    titles: str = ""


def looks_like_name(text: str) -> bool:
    """Tell whether a text could be somebody's name: a few words of letters, none a sentence."""
    text = without_number(text)
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 7 or len(text) > 80 or _NEVER_IN_NAMES.search(text):
        return False
    return words[0][:1].isupper() or not words[0][:1].islower()


def without_number(text: str) -> str:
    """Return a name without the number of its row: "12. Novák Jan"."""
    return _NUMBERED.sub("", text)


def take_titles(text: str) -> tuple[str, str]:
    """Return the name without academic titles and courtesies, and those titles."""
    titles = [found[1] for found in _TITLE.finditer(text)]
    if not titles:
        return text, ""
    bare = re.sub(r"[\s,]+$|^[\s,]+", "", re.sub(r"\s+", " ", _TITLE.sub(" ", text)))
    return bare, ", ".join(titles)


def surname_first_in_column(names: Iterable[str], header: str = "") -> bool:
    """Decide for a column of full names whether the surname comes first.

    Without any evidence Cyrillic names are taken surname first, Latin ones given name first.
    """
    score = 0.0
    cyrillic = total = 0
    for name in names:
        words = _without_younger(_words(take_titles(name)[0]))[0]
        total += 1
        cyrillic += bool(re.search("[А-Яа-яЁё]", name))
        if len(words) > 1:
            score += _evidence(words)
    if abs(score) >= max(1.0, total * 0.15):
        return score > 0
    if said := _order_in_header(header):
        return said > 0
    return score > 0 if score else cyrillic * 2 > total


def _order_in_header(header: str) -> int:
    heading = plain(header)
    surname = re.search(r"surname|last ?name|family|prijm|фам|nazwisk|sukun|^ф|^fio", heading)
    given = re.search(r"first|given|(?<!sur)(?<!last )(?<!family )name|jmen|имя|imie|etun", heading)
    if not surname or not given:
        return 1 if surname else 0
    return 1 if surname.start() < given.start() else -1


def _words(name: str) -> list[str]:
    return name.replace(",", " ").split()


def _without_younger(words: list[str]) -> tuple[list[str], list[str]]:
    """Take "ml." or "Jr." out of a name, wherever it stands."""
    kept = [word for word in words if not is_younger(word)]
    return (kept, [word for word in words if is_younger(word)]) if kept else (words, [])


def is_younger(word: str) -> bool:
    """Tell whether a word only says which of two of the same name: "ml.", "Jr."."""
    return word.endswith(".") and word.rstrip(".").casefold() in _YOUNGER


def _evidence(words: list[str]) -> float:
    """Return how strongly one name says "surname first" (above 0) or "given name first"."""
    if decided := _decided_by_itself(words):
        return 2.0 * decided
    score = _likely_surname(words[0]) - _likely_surname(words[-1])
    return score + _likely_given(words[-1]) - _likely_given(words[0])


def _decided_by_itself(words: list[str]) -> int:
    capitals = [len(word) > 1 and word.isupper() and "." not in word for word in words]
    if capitals[0] != capitals[-1]:
        return 1 if capitals[0] else -1
    if len(words) >= 3:
        if words[-1].casefold() in _TURKIC:
            return 1
        if _is_patronymic(words[2]) and not _is_patronymic(words[1]):
            return 1
        if _is_patronymic(words[1]) and not _is_patronymic(words[2]):
            return -1
    if words[-1].endswith(".") and len(words[-1]) <= 5:
        return 1
    return -1 if words[0].endswith(".") and len(words[0]) <= 5 else 0


def _is_patronymic(word: str) -> bool:
    return bool(_PATRONYMIC.fullmatch(word)) or word.casefold() in _TURKIC


def _likely_surname(word: str) -> float:
    if _MARKED_SURNAME.fullmatch(word):
        return 1.0
    return 0.6 if _SURNAME_ENDING.fullmatch(_ending(word)) else 0.0


def _ending(word: str) -> str:
    """Return the longest ending of a word that surnames have, or nothing."""
    low = strip_marks(word)
    return next((low[i:] for i in range(2, len(low)) if _SURNAME_ENDING.fullmatch(low[i:])), "")


def _likely_given(word: str) -> float:
    return 1.0 if strip_marks(word.partition("-")[0]) in GIVEN_NAMES else 0.0


def split_name(text: str, *, surname_first: bool) -> NameParts:
    """Split a full name; its own comma, capitals or patronymic go before the column's order."""
    bare, titles = take_titles(text)
    before, comma, after = bare.partition(",")
    if comma and before.strip() and after.strip():
        given, patronymic = _take_patronymic(after.split())
        return NameParts(before.strip(), " ".join(given), patronymic, titles)
    words, younger = _without_younger(_words(bare))
    if len(words) < 2:
        return NameParts(" ".join([*words, *younger]), titles=titles)
    decided = _decided_by_itself(words)
    first = decided > 0 or (not decided and surname_first)
    surname, rest = _surname_ahead(words) if first else _surname_behind(words)
    given, patronymic = _take_patronymic(rest)
    return NameParts(" ".join([*surname, *younger]), " ".join(given), patronymic, titles)


def _surname_ahead(words: list[str]) -> tuple[list[str], list[str]]:
    """Take particles and further words in capitals to the surname ("VAN DER BERG Jan")."""
    size = 1
    while size < len(words) - 1 and (
        words[size - 1].casefold() in _PARTICLES
        or (words[0].isupper() and words[size].isupper() and not words[-1].isupper())
    ):
        size += 1
    return words[:size], words[size:]


def _surname_behind(words: list[str]) -> tuple[list[str], list[str]]:
    start = len(words) - 1
    while start > 1 and (
        words[start - 1].casefold() in _PARTICLES
        or (words[-1].isupper() and words[start - 1].isupper() and not words[0].isupper())
    ):
        start -= 1
    return words[start:], words[:start]


def _take_patronymic(words: list[str]) -> tuple[list[str], str]:
    if len(words) >= 3 and words[-1].casefold() in _TURKIC:
        return words[:-2], " ".join(words[-2:])
    if len(words) >= 2 and _is_patronymic(words[-1]):
        return words[:-1], words[-1]
    return words, ""
