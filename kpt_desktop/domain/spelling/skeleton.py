"""What is left of a name when the ways to spell its sounds are taken away; to find one person."""

import re
from functools import lru_cache

from kpt_desktop.domain.names import fold
from kpt_desktop.domain.spelling.czech import to_russian
from kpt_desktop.domain.spelling.icao import is_russian
from kpt_desktop.domain.spelling.latin import is_latin
from kpt_desktop.domain.spelling.russian import to_czech

_DIGRAPHS = (("shch", "s"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("ch", "c"), ("ts", "c"),
             ("x", "ks"), ("w", "v"), ("z", "s"))  # fmt: skip


@lru_cache(maxsize=40_000)
def skeleton(text: str) -> str:
    """Return a name's words, folded and rid of differences between transliterations.

    ``Yulia``, ``Julija`` and ``Юлия`` have one skeleton, so have ``Kuznetsov`` and ``Kuzněcov``.
    """
    plain = "".join(char if char.isalnum() else " " for char in fold(text))
    for letters, sound in _DIGRAPHS:
        plain = plain.replace(letters, sound)
    plain = re.sub("[ijy]+", "i", plain)
    plain = re.sub("i[eo]", "e", plain)
    return " ".join(re.sub(r"(\w)\1+", r"\1", plain).split())


@lru_cache(maxsize=40_000)
def skeletons(text: str, *, surname: bool) -> frozenset[str]:
    """Return the skeletons of a name as written and as the other country would write it."""
    forms = [text]
    if is_russian(text):
        forms.append(to_czech(text, surname=surname))
    elif is_latin(text):
        forms.append(to_russian(text, surname=surname))
    return frozenset(skeleton(form) for form in forms) - {""}
