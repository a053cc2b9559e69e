"""How alike two people's names are, whatever letters and transliteration they are written in."""

from collections.abc import Iterator
from typing import NamedTuple

from kpt_desktop.domain.records import Person
from kpt_desktop.domain.spelling.skeleton import skeleton, skeletons

LEAST = 90
"""Names at least this alike (0 to 100) are worth a question."""

SAME = 100


class NameSkeleton(NamedTuple):
    """One spelling of a name as skeletons; ``given`` is empty when only one field is used."""

    surname: str
    given: str

    @property
    def whole(self) -> str:
        """Return both parts in one text."""
        return f"{self.surname} {self.given}" if self.given else self.surname


def names_of(person: Person) -> tuple[NameSkeleton, ...]:
    """Return a person's name in each spelling that is known or follows from a known one."""
    found = {
        NameSkeleton(surname, given): None
        for spelling in ("native", "cyr", "lat")
        for surname, given in _pairs(
            getattr(person, f"surname_{spelling}"), getattr(person, f"given_{spelling}")
        )
    }
    return tuple(found)


def _pairs(surname: str, given: str) -> Iterator[tuple[str, str]]:
    if not given or not surname:
        yield from ((form, "") for form in skeletons(surname or given, surname=bool(surname)))
        return
    for first in skeletons(surname, surname=True):
        for second in skeletons(given, surname=False):
            yield first, second


def likeness(one: NameSkeleton, other: NameSkeleton) -> float:
    """Return how alike two names are, 0 to 100; 0 when the given names are of two people."""
    from rapidfuzz.fuzz import token_sort_ratio

    if one == other:
        return float(SAME)
    score = token_sort_ratio(one.whole, other.whole, score_cutoff=LEAST)
    if not score or not (one.given and other.given):
        return score
    straight = _same_given(one.given, other.given)
    swapped = _same_given(one.given, other.surname) and _same_given(one.surname, other.given)
    return score if straight or swapped else 0.0


def _same_given(one: str, other: str) -> bool:
    """Tell whether two given names are one; ``Petr`` and ``Petra`` are twins, not a slip."""
    if one == other:
        return True
    from rapidfuzz.fuzz import ratio

    return one.endswith("a") == other.endswith("a") and ratio(one, other) >= LEAST


def have_other_patronymics(one: Person, other: Person) -> bool:
    """Tell whether both patronymics are known and are of two fathers."""
    if not one.patronymic or not other.patronymic:
        return False
    from rapidfuzz.fuzz import ratio

    return ratio(skeleton(one.patronymic), skeleton(other.patronymic)) < LEAST
