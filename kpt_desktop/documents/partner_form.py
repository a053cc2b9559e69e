"""The form a partner fills in: their people as known so far, in their language and Russian."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from kpt_desktop.documents.dates import period
from kpt_desktop.documents.head import country_name
from kpt_desktop.domain.enums import LanguageLevel, Side
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.languages import read_languages
from kpt_desktop.domain.partner_forms import (
    LEVELS,
    FormColumn,
    FormRow,
    PartnerForm,
    level_key,
    level_of,
)
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.texts import family, text

FORM_FIELDS = (
    "role", "surname_native", "given_native", "surname_lat", "given_lat", "sex", "birth_date",
    "citizenship", "doc_number", "doc_issue", "doc_expiry", "study_field", "year", "class",
    "position", "phone", "email", "guardian_name", "guardian_phone", "diet", "allergies",
    "tshirt", "it_skills",
)  # fmt: skip
"""What a partner knows better than we do; consents are sheets of paper and are not asked here."""

_HELP = ("help.who", "help.rows", "help.leave", "help.choices", "help.dates", "help.columns",
         "help.back")  # fmt: skip
_SECOND = "ru"


def form_languages(country: str) -> tuple[str, ...]:
    """Return the languages of a form: the partner's, then Russian for those who asked."""
    own = {"RU": "ru", "BY": "ru", "KZ": "ru", "CZ": "cs", "SK": "cs"}.get(country, "en")
    return with_russian(own)


def with_russian(own: str) -> tuple[str, ...]:
    """Return a language and Russian, or Russian alone."""
    return (own,) if own == _SECOND else (own, _SECOND)


def build_form(
    records: VisitRecords, side: Side, languages: Sequence[str], *, blank: bool = False
) -> PartnerForm:
    """Return a form as plain data.

    Args:
        records: of the visit.
        side: whose people are asked about.
        languages: of the headings, the partner's own first; choices are in that one.
        blank: nobody is listed yet (U41).
    """
    own = languages[0]
    keys = _keys(own)
    people = () if blank else records.participants(side)
    title, start, end = records.visit.title, records.visit.start, records.visit.end

    def named(lang: str) -> str:
        facts = {"visit": title.best(lang), "dates": period(lang, start, end)}
        return text(lang, "form", "title", **facts)

    return PartnerForm(
        name=" · ".join(text(lang, "form", "tab.list") for lang in languages),
        title=named(own),
        columns=tuple(_column(key, languages) for key in keys),
        rows=tuple(
            FormRow(str(row.participation.id), tuple(_cell(row, key, own) for key in keys))
            for row in people
        ),
        help_name=" · ".join(text(lang, "form", "tab.help") for lang in languages),
        help=tuple(
            (named(lang), *(text(lang, "form", key) for key in _HELP)) for lang in languages
        ),
        wrong_date="\n".join(text(lang, "form", "wrong.date") for lang in languages),
        wrong_choice="\n".join(text(lang, "form", "wrong.choice") for lang in languages),
    )


def _keys(own: str) -> tuple[str, ...]:
    names = list(FORM_FIELDS)
    if own == _SECOND:
        names.insert(names.index("given_native") + 1, "patronymic")
    return (*names, *(level_key(language) for language in LEVELS if language != own))


def _column(key: str, languages: Sequence[str]) -> FormColumn:
    own = languages[0]
    if language := level_of(key):
        headings = tuple(text(lang, "form", f"level.{language}") for lang in languages)
        return FormColumn(key, headings, choices=_words(LanguageLevel, own))
    field = FIELDS[key]
    choices: tuple[str, ...] = ()
    if field.choices is not None:
        choices = _words(field.choices, own)
    elif field.form is FieldType.COUNTRY:
        choices = tuple(sorted(country_name(code, own) for code in family(own, "countries")))
    return FormColumn(
        key,
        tuple(text(lang, "fields", key) for lang in languages),
        is_date=field.form is FieldType.DATE,
        choices=choices,
        only_choices=field.choices is not None,
    )


def _words(choices: Any, lang: str) -> tuple[str, ...]:
    return tuple(_word(choice, lang) for choice in choices)


def _word(choice: Any, lang: str) -> str:
    return text(lang, "values", f"{type(choice).__name__}.{choice.value}")


def _cell(row: Participant, key: str, lang: str) -> str | date | None:
    if language := level_of(key):
        levels = {code: level for code, level, _ in read_languages(row.value("languages")) if level}
        return _word(levels[language], lang) if language in levels else None
    value = row.value(key)
    if value is None or value == "":
        return None
    field = FIELDS[key]
    if field.choices is not None:
        return _word(value, lang)
    if field.form is FieldType.COUNTRY:
        return country_name(value, lang)
    return value if isinstance(value, date) else str(value)
