"""The spellings of a person's name that the rules would give, beside those that are written.

Nothing is overwritten: a rule fills what is empty when somebody asks for it, and where a written
spelling differs, the written one wins and the difference is told.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from kpt_desktop.domain.records import Person
from kpt_desktop.domain.spelling.czech import CZECH_LETTERS, same_in_russian, to_russian
from kpt_desktop.domain.spelling.icao import is_russian, to_latin
from kpt_desktop.domain.spelling.latin import is_latin, same_plain_latin, to_plain_latin
from kpt_desktop.domain.spelling.russian import same_in_czech, to_czech
from kpt_desktop.domain.spelling.scripts import CYRILLIC_COUNTRIES
from kpt_desktop.domain.spelling.words import lower_words


@dataclass(frozen=True, slots=True)
class Difference:
    """A written spelling that no rule gives."""

    field: str
    written: str
    usual: str


@dataclass(frozen=True, slots=True)
class _Spelling:
    field: str
    usual: str
    alike: Callable[[str], bool]


def suggested(person: Person) -> Mapping[str, str]:
    """Return values for those of a person's spellings that are empty, by field key."""
    return {
        spelling.field: spelling.usual
        for spelling in _spellings(person)
        if spelling.usual and not getattr(person, spelling.field).strip()
    }


def differences(person: Person) -> tuple[Difference, ...]:
    """Return the written spellings that differ from what the rules and usage give."""
    return tuple(
        Difference(spelling.field, written, spelling.usual)
        for spelling in _spellings(person)
        if spelling.usual
        and (written := getattr(person, spelling.field).strip())
        and not spelling.alike(written)
    )


def _spellings(person: Person) -> Iterator[_Spelling]:
    for part in ("surname", "given"):
        native = getattr(person, f"{part}_native").strip()
        cyrillic = getattr(person, f"{part}_cyr").strip()
        if is_russian(native or cyrillic):
            yield from _of_russian(person.citizenship, part, native, cyrillic)
        elif is_latin(native) and person.citizenship not in CYRILLIC_COUNTRIES:
            yield from _of_latin(person, part, native)


def _of_russian(citizenship: str, part: str, native: str, cyrillic: str) -> Iterator[_Spelling]:
    """Yield what follows from a name in Russian letters.

    Passports of other states that write Cyrillic have transliterations of their own.
    """
    name, surname = native or cyrillic, part == "surname"
    if not native:
        if citizenship != "RU":
            return
        yield _Spelling(f"{part}_native", name, _always)
    elif citizenship in {"", "RU"}:
        yield _Spelling(f"{part}_cyr", name, partial(_same_russian, name))
    elif not cyrillic:
        yield _Spelling(f"{part}_cyr", name, _always)
    if citizenship in {"", "RU"}:
        latin = to_latin(name)
        yield _Spelling(f"{part}_lat", latin, partial(same_plain_latin, name=latin))
        if surname:
            czech = to_czech(name, surname=True)
            yield _Spelling(f"{part}_cs", czech, partial(same_in_czech, name=name, surname=True))


def _of_latin(person: Person, part: str, native: str) -> Iterator[_Spelling]:
    plain = to_plain_latin(native)
    yield _Spelling(f"{part}_lat", plain, partial(same_plain_latin, name=native))
    if person.citizenship == "CZ" or (not person.citizenship and _looks_czech(person)):
        surname = part == "surname"
        yield _Spelling(
            f"{part}_cyr",
            to_russian(native, surname=surname),
            partial(same_in_russian, name=native, surname=surname),
        )


def _looks_czech(person: Person) -> bool:
    """Tell whether a name of unknown citizenship has letters only Czech has among neighbours."""
    return not CZECH_LETTERS.isdisjoint(f"{person.surname_native}{person.given_native}".lower())


def _same_russian(one: str, other: str) -> bool:
    return _even(one) == _even(other)


def _even(text: str) -> list[str]:
    return [word.replace("ё", "е") for word in lower_words(text)]


def _always(_: str) -> bool:
    return True
