"""Which part of a shown text a filter's words were found in, for the mark under it."""

import unicodedata
from collections.abc import Iterable, Sequence

from kpt_desktop.domain.names import fold

Span = tuple[int, int]
"""First character and the one after the last."""


def found_parts(shown: str, words: Sequence[str]) -> tuple[Span, ...]:
    """Return the parts of a text that folded words occur in, joined where they touch.

    A number typed without its blanks is found in one that is written with them.
    """
    if not words or not shown:
        return ()
    folded, places = _folded(shown)
    spans = list(_found(folded, places, words))
    if not spans and any(char.isspace() for char in shown):
        kept = [(c, p) for c, p in zip(folded, places, strict=True) if not c.isspace()]
        spans = list(_found("".join(c for c, _ in kept), [p for _, p in kept], words))
    return tuple(_joined(spans))


def _folded(shown: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its characters the place it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(shown):
        if unicodedata.combining(char):
            continue
        made = fold(char)
        letters.append(made)
        places.extend([place] * len(made))
    return "".join(letters), places


def _found(folded: str, places: Sequence[int], words: Iterable[str]) -> Iterable[Span]:
    for word in words:
        start = folded.find(word)
        while start >= 0:
            yield places[start], places[start + len(word) - 1] + 1
            start = folded.find(word, start + len(word))


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for first, end in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((first, end))
    return joined
