"""One row of a participants' list, and the rule that finds the record behind each of its fields.

A field key reads and writes one place. Its owner may be a record that hangs on the person or the
participation:

- of papers: the one that lasts longest among those of the preferred kind; a visa, migration card
  or policy of another journey is never looked at;
- of contacts: the first of its kind in the person's order;
- of consents: the newest answer of its kind;
- languages are joined into one text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kpt_desktop.domain.fields import FIELDS, Field
from kpt_desktop.domain.languages import kept_text, show_languages
from kpt_desktop.domain.records import (
    Consent,
    Contact,
    Delegation,
    Language,
    Paper,
    Participation,
    Person,
    Record,
)


@dataclass(frozen=True, slots=True)
class Participant:
    """A person with their participation and delegation: one row of the list.

    Attributes:
        papers: of all the person's journeys, the one to look at first before the others.
        contacts: in the person's order.
        languages: in the person's order.
        consents: of this participation, the newest first.
    """

    person: Person
    participation: Participation
    delegation: Delegation
    papers: tuple[Paper, ...] = ()
    contacts: tuple[Contact, ...] = ()
    languages: tuple[Language, ...] = ()
    consents: tuple[Consent, ...] = ()

    def value(self, key: str) -> Any:
        """Return the value of a field of ``domain/fields.py``."""
        field = FIELDS[key]
        if field.owner is Language:
            return show_languages(self.languages)
        found = self.holder(field)
        return field.empty if found is None else getattr(found, field.attribute)

    def holder(self, field: Field) -> Record | None:
        """Return the record that holds a field, None where there is none yet.

        The languages' text has no single holder: the first language stands for it.
        """
        owner = field.owner
        if owner is Person:
            return self.person
        if owner is Participation:
            return self.participation
        if owner is Paper:
            return self._paper(field.kinds)
        related = {Contact: self.contacts, Consent: self.consents, Language: self.languages}
        return _first(related[owner], field.kinds)

    def _paper(self, kinds: tuple[StrEnum, ...]) -> Paper | None:
        if not self.papers:
            return None
        here = self.participation.id
        for kind in kinds:
            for paper in self.papers:
                if paper.kind is kind and paper.participation_id in (None, here):
                    return paper
        return None


def _first(records: Iterable[Any], kinds: tuple[StrEnum, ...]) -> Record | None:
    for record in records:
        if not kinds or record.kind in kinds:
            found: Record = record
            return found
    return None


def kept_value(key: str, value: Any) -> Any:
    """Return a value as :meth:`Participant.value` will give it once it has been written."""
    if FIELDS[key].owner is Language and isinstance(value, str):
        return kept_text(value)
    return value
