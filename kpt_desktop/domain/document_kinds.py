"""Which kind of identity paper the words of a list mean."""

import re

from kpt_desktop.domain.enums import PaperKind
from kpt_desktop.domain.names import fold

_WORDS = (
    (PaperKind.ID_CARD, r"id\b|id[_ ]|ident|op\b|obcan|obch?ansk|lichn|licn|karta|card"),
    (PaperKind.INTERNAL_PASSPORT, r"intern|vnutr|obshchegrazhd|pasport grazhdanina|pasport rf"),
    (PaperKind.PASSPORT, r"pass|pas\b|pasport|cestovni|zagran|zahranic"),
)
"""Folded beginnings of words in English, Czech and Russian; the first kind that fits is meant."""

_PATTERNS = tuple((kind, re.compile(rf"(?<![^\W_])(?:{words})")) for kind, words in _WORDS)


def document_kind(words: str) -> PaperKind | None:
    """Return the kind of identity paper, None where the words name none we know."""
    plain = fold(words).strip()
    return next((kind for kind, pattern in _PATTERNS if pattern.search(plain)), None)
