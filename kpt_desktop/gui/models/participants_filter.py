"""The live filter: every word typed must occur somewhere in a participant's row."""

from collections.abc import Iterable, Iterator
from itertools import islice
from operator import attrgetter
from typing import Any
from uuid import UUID

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Participation, Person
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.services.field_values import choice_word, show_date, show_field

_FORMED = {"date", "choice", "number"}
_PLAIN = [field for field in FIELDS.values() if field.form not in {*_FORMED, "picture"}]
_OF_PERSON = attrgetter(*(field.attribute for field in _PLAIN if field.owner is Person))
_OF_ROW = attrgetter(*(field.attribute for field in _PLAIN if field.owner is Participation))
_RELATED = [field.key for field in _PLAIN if field.owner not in {Person, Participation}]
_SHOWN = [field.key for field in FIELDS.values() if field.form in _FORMED]
_NUMBERS = ("doc_number", "phone", "guardian_phone")


def filter_words(typed: str) -> tuple[str, ...]:
    """Return the folded words a row must have, none for a blank filter."""
    return tuple(fold(typed).split())


class RowTexts:
    """Each row's text, folded once and kept until the row's records change."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._kept: dict[UUID, tuple[Participant, str]] = {}

    def matches(self, row: Participant, words: tuple[str, ...]) -> bool:
        """Return whether every word occurs in the row, in any field and any spelling."""
        text = self.text(row)
        return all(word in text for word in words)

    def text(self, row: Participant) -> str:
        """Return the row's folded text."""
        kept = self._kept.get(row.participation.id)
        if kept is not None and (kept[0] is row or kept[0] == row):
            return kept[1]
        made = self._made(row)
        self._kept[row.participation.id] = (row, made)
        return made

    def warm(self, rows: Iterable[Participant], count: int) -> Iterator[None]:
        """Fold rows ahead of the first key, ``count`` at a step, so that none of them is felt."""
        left = iter(rows)
        while chunk := list(islice(left, count)):
            for row in chunk:
                self.text(row)
            yield

    def _made(self, row: Participant) -> str:
        related = {key: row.value(key) for key in _RELATED}
        numbers = ("".join(related[key].split()) for key in _NUMBERS)
        texts = (
            *_OF_PERSON(row.person),
            *_OF_ROW(row.participation),
            *related.values(),
            *numbers,
            *self._shown(row),
        )
        return fold("\n".join(filter(None, texts)))

    def _shown(self, row: Participant) -> Iterator[str]:
        yield choice_word(row.delegation.side, self._language)
        for key in _SHOWN:
            value = row.value(key)
            if value is not None:
                yield _shown(key, value, self._language)


def _shown(key: str, value: Any, language: str) -> str:
    if FIELDS[key].form == "date":
        return show_date(value, language)
    return show_field(key, value, language)
