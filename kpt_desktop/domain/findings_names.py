"""Rules about the spelling of names: what differs from the usual, and letters that only look right.

A difference is a hint, since a passport may hold any spelling; a letter of another alphabet is an
error, since nothing will find or sort that name.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Person
from kpt_desktop.domain.spelling.scripts import Script, Stray, stray_letters
from kpt_desktop.domain.spelling.suggestions import differences
from kpt_desktop.domain.visit_records import VisitRecords

SCRIPT_OF_FIELD: Mapping[str, Script | None] = {
    "surname_native": None,
    "given_native": None,
    "surname_lat": Script.LATIN,
    "given_lat": Script.LATIN,
    "surname_cyr": Script.CYRILLIC,
    "given_cyr": Script.CYRILLIC,
    "patronymic": None,
    "surname_cs": Script.LATIN,
}
"""The alphabet each name is written in; None where either will do, but not both in one word."""

_CODES = {Script.LATIN: "cyrillic_in_latin", Script.CYRILLIC: "latin_in_cyrillic"}
_NAMED = 5
"""Most letters a sentence lists."""


def judge_names(records: VisitRecords) -> Iterator[Finding]:
    """Find names with letters of another alphabet and spellings that differ from the usual."""
    people = {row.person.id: row.person for row in records.participants()}
    for person in people.values():
        yield from judge_person(person)


@lru_cache(maxsize=20_000)
def judge_person(person: Person) -> tuple[Finding, ...]:
    """Return what is odd in the spellings of one person's name; most people did not change."""
    return tuple(_judged(person))


def _judged(person: Person) -> Iterator[Finding]:
    name, strayed = full_name(person), set()
    for field, script in SCRIPT_OF_FIELD.items():
        if strays := stray_letters(getattr(person, field), script):
            strayed.add(field)
            subject = Subject(Person, person.id, field)
            yield Finding(_code(strays), Severity.ERROR, (subject,), _listed(strays), name)
    if strayed & {"surname_native", "given_native"}:
        return  # what follows from a name with wrong letters would be wrong too
    for difference in differences(person):
        if difference.field not in strayed:
            subject = Subject(Person, person.id, difference.field)
            facts = {"written": difference.written, "usual": difference.usual}
            yield Finding("name_differs", Severity.HINT, (subject,), facts, name)


def _code(strays: tuple[Stray, ...]) -> str:
    return _CODES[Script.CYRILLIC if strays[0].script == Script.LATIN else Script.LATIN]


def _listed(strays: tuple[Stray, ...]) -> Mapping[str, str]:
    """Return the letters and their places, counted from 1 as people count."""
    more = ", …" if len(strays) > _NAMED else ""
    return {
        "letters": ", ".join(stray.letter for stray in strays[:_NAMED]) + more,
        "places": ", ".join(str(stray.place + 1) for stray in strays[:_NAMED]) + more,
    }
