"""The value of each column for a person: of one field, or made of some.

A computed value reads only the fields that its column declares.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from kpt_desktop.documents.head import country_name
from kpt_desktop.documents.packs.declaration import Column
from kpt_desktop.documents.packs.gates import has_given
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import EMPTY, Cell, cell, spoken
from kpt_desktop.domain.ages import age_on
from kpt_desktop.domain.badges import badge_code
from kpt_desktop.domain.document_kinds import document_kind
from kpt_desktop.domain.enums import ConsentKind, Side
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold, full_name
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.texts import text

_BY_LAW = {"visa_kind": "visa_needed", "visa_no": "visa_needed", "mig_card": "migration_card"}
"""Columns that are needed where the rules of countries ask for what they hold."""

_Maker = Callable[[Making, Participant, Column], Cell]


def value_of(making: Making, row: Participant, column: Column) -> Cell:
    """Return the cell of a column for a person; the number in the list is the table's own."""
    maker = _COMPUTED.get(column.key)
    return maker(making, row, column) if maker else _field(making, row, column.key)


def is_needed(making: Making, row: Participant, column: Column) -> bool:
    """Tell whether a person's value is to be there: always, or where the law asks for it."""
    rule = _BY_LAW.get(column.key)
    return bool(making.journey.rule_flag(rule, row)) if rule else column.needed


def _field(making: Making, row: Participant, key: str) -> Cell:
    field, value = FIELDS[key], row.value(key)
    if value is None or value == "":
        return EMPTY
    if field.form is FieldType.CHOICE:
        return spoken(making.languages, lambda lang: _word(value, lang))
    if field.form is FieldType.COUNTRY:
        return spoken(making.languages, lambda lang: country_name(value, lang))
    plain: str | int | date = value
    return cell(plain, making.languages[0])


def _word(value: Any, lang: str) -> str:
    return text(lang, "values", f"{type(value).__name__}.{value.value}")


def local(making: Making, wanted: LocalText) -> Cell:
    """Return the cell of a text of several languages, in any language when it has none of ours."""
    known = [lang for lang in making.languages if wanted.in_language(lang)]
    return spoken(known or making.languages[:1], wanted.best)


def _text(row: Participant, column: Column, key: str) -> str:
    """Return a field's text, nothing where the column does not declare the field."""
    return str(row.value(key) or "").strip() if key in column.fields else ""


def _joined(row: Participant, column: Column, *keys: str) -> str:
    return " ".join(part for part in (_text(row, column, key) for key in keys) if part)


def _name(making: Making, row: Participant, column: Column) -> Cell:
    """Return the name as its owner writes it."""
    return cell(_joined(row, column, "surname_native", "given_native"), making.languages[0])


def _in_alphabet(making: Making, row: Participant, column: Column, *, cyrillic: bool) -> Cell:
    """Return the name in one alphabet: as its owner writes it, or as it is written for others."""
    native = _joined(row, column, "surname_native", "given_native")
    other = ("surname_cyr", "given_cyr") if cyrillic else ("surname_lat", "given_lat")
    found = native if native and is_cyrillic(native) == cyrillic else _joined(row, column, *other)
    name = " ".join(part for part in (found, _text(row, column, "patronymic")) if part)
    return cell(name if found else "", making.languages[0])


def is_cyrillic(name: str) -> bool:
    """Tell whether a name has letters of the Cyrillic alphabet."""
    return any("Ѐ" <= char <= "ӿ" for char in name)


def _latin_name(making: Making, row: Participant, column: Column) -> Cell:
    return _in_alphabet(making, row, column, cyrillic=False)


def _cyrillic_name(making: Making, row: Participant, column: Column) -> Cell:
    return _in_alphabet(making, row, column, cyrillic=True)


def _passport_name(making: Making, row: Participant, column: Column) -> Cell:
    """Return the name as the passport has it, else as its owner writes it in Latin letters."""
    in_passport = _joined(row, column, "surname_lat", "given_lat")
    if in_passport:
        return cell(in_passport, making.languages[0])
    return _in_alphabet(making, row, column, cyrillic=False)


def _age(making: Making, row: Participant, _: Column) -> Cell:
    born = row.person.birth_date
    return cell(age_on(born, making.records.visit.start) if born else None, making.languages[0])


def _from(making: Making, _: Participant, __: Column) -> Cell:
    return cell(making.stay[0], making.languages[0])


def _to(making: Making, _: Participant, __: Column) -> Cell:
    return cell(making.stay[1], making.languages[0])


def _nights(making: Making, _: Participant, __: Column) -> Cell:
    return cell((making.stay[1] - making.stay[0]).days, making.languages[0])


def _days(making: Making, _: Participant, __: Column) -> Cell:
    return cell((making.stay[1] - making.stay[0]).days + 1, making.languages[0])


def _school(making: Making, row: Participant, column: Column) -> Cell:
    own = _text(row, column, "org")
    if own:
        return cell(own, making.languages[0])
    return local(making, making.organisation_of(row).short_name)


def _school_country(making: Making, row: Participant, column: Column) -> Cell:
    code = _text(row, column, "org_country") or making.organisation_of(row).country
    if not code:
        return EMPTY
    return spoken(making.languages, lambda lang: country_name(code, lang))


def _stay_address(making: Making, row: Participant, column: Column) -> Cell:
    """Return where somebody stays: their own address, else the delegation's lodging."""
    return cell(
        _text(row, column, "stay_address") or row.delegation.lodging.strip(), making.languages[0]
    )


def _cities(making: Making, row: Participant, column: Column) -> Cell:
    """Return where somebody is invited to: the hosts' town, unless more is written."""
    own = _text(row, column, "cities")
    if own:
        return cell(own, making.languages[0])
    return local(making, making.records.organisation(Side.HOST).city)


def _doc_kind(making: Making, row: Participant, column: Column) -> Cell:
    """Return the kind of document, in the list's own words where they name none we know."""
    own = _text(row, column, "doc_kind")
    kind = getattr(row.holder(FIELDS["doc_kind"]), "kind", None)
    if own and document_kind(own) is None:
        return cell(own, making.languages[0])
    return spoken(making.languages, lambda lang: _word(kind, lang)) if own or kind else EMPTY


def _deadline(making: Making, row: Participant, _: Column) -> Cell:
    due = making.deadlines.get(row.participation.id)
    return cell(due.due if due else None, making.languages[0])


def _escort(making: Making, _: Participant, __: Column) -> Cell:
    leader = making.records.leader(Side.HOST)
    return cell(full_name(leader.person) if leader else "", making.languages[0])


def _beds(making: Making, row: Participant, _: Column) -> Cell:
    """Return the number of beds of somebody's room, where the room is known."""
    wanted = fold(row.participation.room.strip())
    rooms = making.records.rooms.values()
    found = (
        room.beds
        for room in rooms
        if wanted and room.delegation_id == row.delegation.id and fold(room.name.strip()) == wanted
    )
    return cell(next(found, None), making.languages[0])


def _photo(making: Making, row: Participant, _: Column) -> Cell:
    """Return yes only for a photo that may be shown."""
    if not row.person.photo:
        return EMPTY
    key = "photo.yes" if has_given(row, ConsentKind.PHOTO) else "photo.no"
    return spoken(making.languages, lambda lang: text(lang, "packs", key))


def _badge_code(making: Making, row: Participant, _: Column) -> Cell:
    """Return what a badge is scanned by; a text, since a code may begin with a nought."""
    return cell(badge_code(row.participation.id), making.languages[0])


def _rides(making: Making, row: Participant, _: Column) -> Cell:
    numbers = making.rides_by_passenger.get(row.participation.id, ())
    return cell(in_ranges(numbers), making.languages[0])


def in_ranges(numbers: Iterable[int]) -> str:
    """Return rising numbers in few words: ``1, 3–7, 9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


_COMPUTED: Mapping[str, _Maker] = {
    "name": _name,
    "badge_code": _badge_code,
    "latin_name": _latin_name,
    "passport_name": _passport_name,
    "cyrillic_name": _cyrillic_name,
    "age": _age,
    "from": _from,
    "to": _to,
    "nights": _nights,
    "days": _days,
    "school": _school,
    "school_country": _school_country,
    "stay_address": _stay_address,
    "cities": _cities,
    "doc_kind": _doc_kind,
    "deadline": _deadline,
    "escort": _escort,
    "beds": _beds,
    "photo": _photo,
    "rides": _rides,
}
