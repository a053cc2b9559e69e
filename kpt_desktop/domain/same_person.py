"""Who may be one person, written twice: across scripts, transliterations and small slips.

A pair found here is a question for the reader, never an answer: nothing is merged by it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kpt_desktop.domain.likeness import (
    LEAST,
    SAME,
    NameSkeleton,
    have_other_patronymics,
    likeness,
    names_of,
)
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Paper, Person, Setting
from kpt_desktop.domain.records.papers import IDENTITY_PAPERS

_APART = "not_the_same_person"
_SHORTEST = 5
"""Shorter document numbers are place-holders: passports have six characters and more."""


class Reason(StrEnum):
    """Why two records may be of one person."""

    SAME_DOCUMENT = "same_document"
    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"
    SAME_BIRTH_DATE = "same_birth_date"
    SAME_BIRTH_YEAR = "same_birth_year"


_OTHER_DAY, _BIRTH_UNKNOWN = 15, 10
"""What a score loses where the dates of birth do not prove it."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two records that may be of one person.

    Attributes:
        score: 100 for the same passport; else how alike the names are, less where the dates of
            birth do not prove it.
    """

    person_a: Person
    person_b: Person
    score: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Sketch:
    """What a person is compared by.

    Attributes:
        names: by the first letters of their words in any order; others need no comparing.
        documents: numbers without blanks and signs.
    """

    person: Person
    names: Mapping[str, list[NameSkeleton]]
    documents: frozenset[str]


def find_same(
    people: Iterable[Person],
    known: Iterable[Person],
    *,
    documents: Mapping[UUID, Collection[str]] | None = None,
    apart: Collection[frozenset[UUID]] = (),
) -> tuple[Match, ...]:
    """Return the pairs that may be one person, the surest first.

    Twins are not one person: of a surname and date of birth, but with given names of their own.

    Args:
        people: those asked about.
        known: those they are compared with; may be the same records.
        documents: passport numbers by the person's id.
        apart: pairs of ids somebody said are not the same person.
    """
    numbers = documents or {}
    asked = [_sketch(person, numbers) for person in people]
    matches: dict[frozenset[UUID], Match] = {}
    for one, other in _candidates(asked, known, numbers):
        pair = frozenset((one.person.id, other.person.id))
        if len(pair) == 2 and pair not in apart and pair not in matches:
            match = _compared(one, other)
            if match is not None:
                matches[pair] = match
    return tuple(sorted(matches.values(), key=_surest_first))


def documents_of(papers: Iterable[Paper]) -> Mapping[UUID, tuple[str, ...]]:
    """Return the numbers of identity papers by the person's id, as :func:`find_same` wants them."""
    numbers: dict[UUID, tuple[str, ...]] = {}
    for paper in papers:
        if paper.kind in IDENTITY_PAPERS and paper.number:
            numbers[paper.person_id] = (*numbers.get(paper.person_id, ()), paper.number)
    return numbers


def not_the_same(one: UUID, other: UUID) -> Setting:
    """Return the record that remembers that two persons are not the same."""
    first, second = sorted((str(one), str(other)))
    return Setting(key=f"{_APART}.{first}.{second}", value="yes")


def known_apart(settings: Iterable[Setting]) -> frozenset[frozenset[UUID]]:
    """Return the pairs that :func:`not_the_same` remembered.

    Other settings are passed over, damaged ones too: at worst a question is asked again.
    """
    keys = (setting.key.split(".") for setting in settings if setting.value == "yes")
    return frozenset(
        frozenset((UUID(key[1]), UUID(key[2])))
        for key in keys
        if key[0] == _APART and len(key) == 3 and all(map(_is_id, key[1:]))
    )


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _sketch(person: Person, documents: Mapping[UUID, Collection[str]]) -> _Sketch:
    numbers = frozenset(_number(number) for number in documents.get(person.id, ()))
    names: dict[str, list[NameSkeleton]] = {}
    for name in names_of(person):
        initials = "".join(sorted(word[0] for word in name.whole.split()))
        names.setdefault(initials, []).append(name)
    return _Sketch(person, names, frozenset(n for n in numbers if len(n) >= _SHORTEST))


def _number(document: str) -> str:
    return "".join(char for char in fold(document) if char.isalnum())


def _candidates(
    asked: list[_Sketch], known: Iterable[Person], documents: Mapping[UUID, Collection[str]]
) -> Iterator[tuple[_Sketch, _Sketch]]:
    """Yield the pairs with a passport in common, or with first letters and no other birth year."""
    by_key: dict[tuple[str, int | None], list[_Sketch]] = defaultdict(list)
    by_document: dict[str, list[_Sketch]] = defaultdict(list)
    years: set[int | None] = set()
    for one in asked:
        year = _year(one.person)
        years.add(year)
        for number in one.documents:
            by_document[number].append(one)
        for key in one.names:
            by_key[key, year].append(one)
    for person in known:
        year = _year(person)
        possible = years if year is None else years & {year, None}
        if not possible and person.id not in documents:
            continue
        other = _sketch(person, documents)
        found = [one for number in other.documents for one in by_document.get(number, ())]
        for key in other.names:
            for near in possible:
                found += by_key.get((key, near), ())
        yield from ((one, other) for one in found)


def _year(person: Person) -> int | None:
    return person.birth_date.year if person.birth_date else None


def _compared(one: _Sketch, other: _Sketch) -> Match | None:
    countries = {one.person.citizenship, other.person.citizenship} - {""}
    if one.documents & other.documents and len(countries) < 2:
        return Match(one.person, other.person, SAME, (Reason.SAME_DOCUMENT,))
    if _year(one.person) != _year(other.person) and _born(one, other):
        return None
    alike = _best_likeness(one, other)
    if alike < LEAST or have_other_patronymics(one.person, other.person):
        return None
    name = Reason.SAME_NAME if alike == SAME else Reason.SIMILAR_NAME
    if not _born(one, other):
        return Match(one.person, other.person, round(alike) - _BIRTH_UNKNOWN, (name,))
    same_day = one.person.birth_date == other.person.birth_date
    birth = Reason.SAME_BIRTH_DATE if same_day else Reason.SAME_BIRTH_YEAR
    score = min(round(alike), SAME - 1) - (0 if same_day else _OTHER_DAY)
    return Match(one.person, other.person, score, (name, birth))


def _best_likeness(one: _Sketch, other: _Sketch) -> float:
    """Return how alike the spellings are that are most so."""
    best = 0.0
    for initials in one.names.keys() & other.names.keys():
        for name in one.names[initials]:
            best = max(best, *(likeness(name, near) for near in other.names[initials]))
    return best


def _born(one: _Sketch, other: _Sketch) -> bool:
    """Tell whether both dates of birth are known."""
    return bool(one.person.birth_date and other.person.birth_date)


def _surest_first(match: Match) -> tuple[int, str, str]:
    return -match.score, str(match.person_a.id), str(match.person_b.id)
