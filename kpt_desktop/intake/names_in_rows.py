"""Typed names to the four spellings of a person, none of which is ever computed.

The rule: names in Cyrillic letters are native and Cyrillic at once for people who write so, names
in Latin letters are native; the passport spelling is filled only from a column that says so.
"""

import re
from dataclasses import dataclass, field

from kpt_desktop.domain.spelling.scripts import CYRILLIC_COUNTRIES
from kpt_desktop.intake import targets as h
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.split_names import is_younger, split_name, take_titles

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_MIXED = re.compile(r"[A-Za-z\u00c0-\u024f][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f]")
_AS_IN_PASSPORT = re.compile(r"[A-Za-z][A-Za-z '’.-]*")


@dataclass(slots=True)
class TypedNames:
    """What one row's name columns say, gathered before any of it is assigned.

    ``parts`` maps ("surname" or "given", spelling or "") to text; spellings are ``lat``,
    ``native``, ``cyr``. ``sources`` maps the same keys to the address of the cell.
    """

    parts: dict[tuple[str, str], str] = field(default_factory=dict)
    sources: dict[tuple[str, str], str] = field(default_factory=dict)
    patronymic: str = ""


def gather(names: TypedNames, target: str, text: str, cell: str, *, surname_first: bool) -> str:
    """Add one name cell to what the row says; return the titles that stood in it."""
    titles = ""
    if target in {h.FULL_NAME, h.FULL_NAME_LAT}:
        spelling = "lat" if target == h.FULL_NAME_LAT else ""
        parts = split_name(text, surname_first=surname_first)
        pieces = {"surname": parts.surname, "given": parts.given}
        names.patronymic = names.patronymic or ("" if spelling else parts.patronymic)
        if spelling and parts.patronymic:
            pieces["given"] = f"{parts.given} {parts.patronymic}"
        titles = parts.titles
    else:
        part, _, spelling = target.partition("_")
        bare, titles = ("", "") if spelling == "lat" else take_titles(text)
        pieces = {part: bare or text}
        titles = titles if bare else ""
    for part, piece in pieces.items():
        if piece:
            names.parts[part, spelling] = piece
            names.sources[part, spelling] = cell
    return titles


def assign(
    names: TypedNames, citizenship: str | None
) -> tuple[dict[str, str], dict[str, str], list[Problem]]:
    """Return field values, the address of each, and remarks.

    Args:
        names: what the row says.
        citizenship: decides whether Cyrillic letters are the person's own; unknown counts as yes.
    """
    values: dict[str, str] = {}
    cells: dict[str, str] = {}
    problems: list[Problem] = []
    _split_at_comma(names)
    writes_cyrillic = citizenship is None or citizenship in CYRILLIC_COUNTRIES
    for spelling in ("native", "cyr", "lat", ""):
        for part in ("surname", "given"):
            text = names.parts.get((part, spelling))
            if text is None:
                continue
            cell = names.sources[part, spelling]
            problems += _doubts(part, spelling, text, cell)
            for field_key, value in _spellings(
                part, spelling, text, names, writes_cyrillic=writes_cyrillic
            ):
                if field_key not in values:
                    values[field_key] = value
                    cells[field_key] = cell
    if names.patronymic:
        values["patronymic"] = without_capitals(names.patronymic)
    return values, cells, problems


def _split_at_comma(names: TypedNames) -> None:
    """Split "Ivanov, Pjotr" in a column of surnames whose given name is empty (F88)."""
    for (part, spelling), text in list(names.parts.items()):
        surname, comma, given = (piece.strip() for piece in text.partition(","))
        if part == "surname" and comma and given and ("given", spelling) not in names.parts:
            names.parts["surname", spelling] = surname
            names.parts["given", spelling] = given
            names.sources["given", spelling] = names.sources["surname", spelling]


def _spellings(
    part: str, spelling: str, text: str, names: TypedNames, *, writes_cyrillic: bool
) -> list[tuple[str, str]]:
    calm = without_capitals(text)
    cyrillic = bool(_CYRILLIC.search(text))
    if spelling in {"native", "cyr"}:
        return [(f"{part}_{spelling}", calm)]
    if spelling == "lat" and _AS_IN_PASSPORT.fullmatch(text):
        alone = not ({(part, ""), (part, "native")} & names.parts.keys())
        passport = (f"{part}_lat", text)
        return [passport, (f"{part}_native", calm)] if alone else [passport]
    if not cyrillic:
        return [(f"{part}_native", calm)]
    if writes_cyrillic:
        return [(f"{part}_native", calm), (f"{part}_cyr", calm)]
    return [(f"{part}_cyr", calm)]


def _doubts(part: str, spelling: str, text: str, cell: str) -> list[Problem]:
    key = f"{part}_{spelling or 'native'}"
    found = []
    if _MIXED.search(text):
        found.append(Problem(cell, "mixed_letters", {"text": text}, key))
    if spelling == "lat" and not _AS_IN_PASSPORT.fullmatch(text):
        code = (
            "passport_name_not_latin" if _CYRILLIC.search(text) else "passport_name_has_diacritics"
        )
        found.append(Problem(cell, code, {"text": text}, key))
    if spelling != "lat" and (calm := without_capitals(text)) != text:
        found.append(Problem(cell, "name_in_capitals", {"text": text, "calm": calm}, key))
    return found


def without_capitals(text: str) -> str:
    """Return "Novák-Malá" for "NOVÁK-MALÁ"; initials and mixed case stay."""
    name, _, last = text.rpartition(" ")
    if name and is_younger(last):
        return f"{without_capitals(name)} {last}"
    if not text.isupper() or "." in text or len(text) < 3:
        return text
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), text)
