"""What tells a person from others: name in any spelling, date of birth, passport number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from kpt_desktop.domain.names import fold

Key = tuple[str, ...]
_SPELLINGS = ("native", "cyr", "lat")
NAME_KEYS = tuple(f"{part}_{s}" for s in _SPELLINGS for part in ("surname", "given"))
"""The fields a person is recognised by, beside birth date and passport number."""

_folded = lru_cache(maxsize=30_000)(fold)


@dataclass(frozen=True, slots=True)
class Identity:
    """A person's names (each a sorted tuple of folded words), birth date and passport number."""

    names: frozenset[Key]
    birth: date | None
    document: str

    @property
    def sure(self) -> tuple[Key, ...]:
        """Return keys that are as good as a proof."""
        keys: list[Key] = [("document", self.document)] if self.document else []
        if self.birth:
            day = self.birth.isoformat()
            keys += [(*name, day) for name in self.names]
        return tuple(keys)

    def contradicts(self, other: "Identity") -> bool:
        """Tell whether both dates of birth and both passports are known and differ."""
        births = bool(self.birth and other.birth and self.birth != other.birth)
        papers = bool(self.document and other.document and self.document != other.document)
        return births and papers

    def shares_name(self, other: "Identity") -> bool:
        """Tell whether any word of the names is the same."""
        return bool(_name_words(self.names) & _name_words(other.names))


def _name_words(names: Iterable[Key]) -> set[str]:
    return {word for name in names for word in name if len(word) > 1}


def identity_of(values: Mapping[str, Any]) -> Identity:
    """Return the identity that field values describe."""
    names = {
        tuple(sorted(_folded(f"{surname or ''} {given or ''}").split()))
        for surname, given in {
            (values.get(f"surname_{spelling}"), values.get(f"given_{spelling}"))
            for spelling in _SPELLINGS
        }
        if surname or given
    }
    number = values.get("doc_number")
    document = "".join(char for char in _folded(number) if char.isalnum()) if number else ""
    return Identity(frozenset(names), values.get("birth_date"), document)
