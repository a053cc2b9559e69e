"""Typed text made fit for paper: nothing in it can leave its cell or turn the line round."""

import re
import unicodedata

_UNWANTED = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
    "|[\ud800-\udfff]"
)
_SPACES = re.compile("[ \t\u3000]+")
_WORD = re.compile(r"\S+")

ZERO_WIDTH_SPACE = "\u200b"
SOFT_HYPHEN = "\u00ad"
_JOINER = "\u200d"
_STEP = 5


def printable(text: str, longest_word: int = 40) -> str:
    """Return a text without control and direction-changing characters, long words breakable.

    Bidirectional overrides are taken out, since one in a title would turn the rest of its line
    round; letters of right-to-left scripts stay and are set in their own direction.

    Args:
        text: as typed; line breaks stay.
        longest_word: words of more characters than that get places to break at.
    """
    flat = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = _SPACES.sub(" ", _UNWANTED.sub("", flat)).strip()
    if len(clean) <= longest_word:
        return clean
    return _WORD.sub(lambda word: _breakable(word.group(), longest_word), clean)


def _breakable(word: str, longest: int) -> str:
    if len(word) <= longest:
        return word
    mark = SOFT_HYPHEN if word.isalpha() and _is_european(word) else ZERO_WIDTH_SPACE
    parts: list[str] = []
    since = 0
    for index, char in enumerate(word):
        if since >= _STEP and _may_break(word[index - 1], char):
            parts.append(mark)
            since = 0
        parts.append(char)
        since += 1
    return "".join(parts)


def _is_european(word: str) -> bool:
    return all(char < "\u0530" or "\u1e00" <= char < "\u2000" for char in word)


def _may_break(before: str, after: str) -> bool:
    """Tell whether two characters may be parted: never within what the reader sees as one."""
    if _JOINER in {before, after}:
        return False
    return unicodedata.category(after)[0] != "M" and unicodedata.category(after) != "Sk"
