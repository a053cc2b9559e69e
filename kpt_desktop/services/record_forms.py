"""The small forms of papers, contacts, languages and consents: fields, reading and showing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    Entries,
    LanguageLevel,
    PaperKind,
)
from kpt_desktop.domain.fields import FieldType
from kpt_desktop.domain.languages import CODES, read_languages
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Record
from kpt_desktop.errors import UserError
from kpt_desktop.services.field_values import (
    EARLIEST_BIRTH,
    LATEST_PAPER,
    choice_word,
    country_name,
    parse_choice,
    parse_country,
    parse_day,
    parse_number,
    show_date,
)
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, family, text


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a small form.

    Attributes:
        name: the record's attribute.
        form: how it is typed in and shown.
        choices: the enum behind a CHOICE field.
        limit: most characters.
        needed: whether a record makes no sense without it.
    """

    name: str
    form: FieldType = FieldType.TEXT
    choices: type[StrEnum] | None = None
    limit: int = 200
    needed: bool = False


def _kind(choices: type[StrEnum]) -> FormField:
    return FormField("kind", FieldType.CHOICE, choices, needed=True)


FORMS: Mapping[type[Record], tuple[FormField, ...]] = {
    Paper: (
        _kind(PaperKind),
        FormField("number", limit=60),
        FormField("country", FieldType.COUNTRY),
        FormField("details"),
        FormField("issued_on", FieldType.DATE),
        FormField("issuer"),
        FormField("valid_from", FieldType.DATE),
        FormField("valid_to", FieldType.DATE),
        FormField("entries", FieldType.CHOICE, Entries),
        FormField("days", FieldType.NUMBER),
        FormField("phone", FieldType.PHONE),
        FormField("note"),
    ),
    Contact: (
        _kind(ContactKind),
        FormField("value"),
        FormField("name"),
        FormField("note"),
    ),
    Language: (
        FormField("language", FieldType.LANGUAGES),
        FormField("level", FieldType.CHOICE, LanguageLevel),
        FormField("note"),
    ),
    Consent: (
        _kind(ConsentKind),
        FormField("answer", FieldType.CHOICE, ConsentAnswer),
        FormField("on", FieldType.DATE),
        FormField("sheet"),
    ),
}
"""Fields by kind of record, as they follow each other in the form; the journey is none of them."""


def title_of(kind: type[Record], name: str, lang: str) -> str:
    """Return the label of a field in a language."""
    return text(lang, "records", f"{kind.__name__}.{name}")


def parse_value(field: FormField, typed: str, *, lang: str, today: date) -> Any:
    """Return what typed text means for a field.

    Raises:
        UserError: ``value_needed``, ``language_unknown``, and all of ``parse_field``.
    """
    cleaned = clean_line(typed, field.limit)
    if not cleaned:
        if field.needed:
            raise UserError("value_needed")
        return "" if field.form in _TEXTS else None
    if field.form is FieldType.DATE:
        return _day(cleaned, lang, today)
    if field.choices is not None:
        return parse_choice(field.choices, cleaned, lang)
    return _READERS.get(field.form, str)(cleaned)


def show_value(field: FormField, value: Any, lang: str) -> str:
    """Return a value as it is written in a language; it can be parsed back."""
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return show_date(value, lang)
    if isinstance(value, StrEnum):
        return choice_word(value, lang)
    if field.form is FieldType.COUNTRY:
        return country_name(value, lang)
    return language_name(value, lang) if field.form is FieldType.LANGUAGES else str(value)


def words_of(field: FormField, lang: str) -> tuple[str, ...] | None:
    """Return the words of a closed list, None where text is typed."""
    if field.form is FieldType.LANGUAGES:
        return ("", *sorted(language_name(code, lang) for code in CODES))
    if field.choices is None:
        return None
    words = (choice_word(choice, lang) for choice in field.choices)
    return tuple(words) if field.needed else ("", *words)


def language_name(code: str, lang: str) -> str:
    """Return a language's name, or its code where we know none."""
    return str(family(lang, "records").get(f"language.{code}", code))


_TEXTS = {FieldType.TEXT, FieldType.PHONE, FieldType.COUNTRY, FieldType.LANGUAGES}


def _day(typed: str, lang: str, today: date) -> date | None:
    found = parse_day(typed, today)
    if found is not None and not EARLIEST_BIRTH <= found <= LATEST_PAPER:
        first, last = show_date(EARLIEST_BIRTH, lang), show_date(LATEST_PAPER, lang)
        raise UserError("date_out_of_range", first=first, last=last)
    return found


@cache
def _language_codes() -> Mapping[str, str]:
    """Return codes by folded name, in all our languages."""
    return {fold(language_name(code, lang)): code for lang in LANGUAGES for code in CODES}


def _language(typed: str) -> str:
    code = _language_codes().get(fold(typed), "")
    code = code or next((language for language, _, _ in read_languages(typed)), "")
    if not code:
        raise UserError("language_unknown")
    return code


_READERS: Mapping[FieldType, Callable[[str], Any]] = {
    FieldType.NUMBER: parse_number,
    FieldType.COUNTRY: parse_country,
    FieldType.LANGUAGES: _language,
}
