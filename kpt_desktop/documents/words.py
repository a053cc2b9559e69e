"""What a page says: one text in each of its languages, the first being the main one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kpt_desktop.documents.printable import printable
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.texts import LANGUAGES, text


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text and the language it is in (hyphenation and screen readers ask for it)."""

    lang: str
    text: str


Words = tuple[Said, ...]
"""The same thing said in each language of the page; equal texts are said once."""


def said(wanted: LocalText, languages: Sequence[str], longest_word: int = 40) -> Words:
    """Return a text in the page's languages, or in any language when it has none of them.

    Args:
        wanted: the text of a record.
        languages: of the page, the main one first.
        longest_word: longer words may be broken anywhere; what the column holds.
    """
    found = _said_in(wanted, languages) or _said_in(wanted, LANGUAGES)[:1]
    return unique(Said(one.lang, printable(one.text, longest_word)) for one in found)


def _said_in(wanted: LocalText, languages: Sequence[str]) -> list[Said]:
    parts = (Said(lang, wanted.in_language(lang)) for lang in languages)
    return [part for part in parts if part.text.strip()]


def unique(parts: Iterable[Said]) -> Words:
    """Return the parts without empty ones and without those that say the same again."""
    kept: list[Said] = []
    for part in parts:
        if part.text and all(part.text != other.text for other in kept):
            kept.append(part)
    return tuple(kept)


def plain(value: str, lang: str, longest_word: int = 40) -> Words:
    """Return a text that is the same in every language: a name, an address, a clock time."""
    return unique([Said(lang, printable(value, longest_word))])


def words(languages: Sequence[str], key: str, **facts: object) -> Words:
    """Return a text of the ``paper`` family in each language of the page."""
    return words_of_family(languages, "paper", key, **facts)


def words_of_family(languages: Sequence[str], name: str, key: str, **facts: object) -> Words:
    """Return a text of any family in each language of the page."""
    return unique(Said(lang, text(lang, name, key, **facts)) for lang in languages)


def each(languages: Sequence[str], make: Callable[[str], str]) -> Words:
    """Return what ``make`` says in each language of the page."""
    return unique(Said(lang, make(lang)) for lang in languages)
