"""The small forms of papers, contacts, languages and consents: what is typed, and what is shown."""

from dataclasses import fields
from datetime import date

import pytest

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    Entries,
    LanguageLevel,
    PaperKind,
)
from kpt_desktop.domain.languages import CODES
from kpt_desktop.domain.records import Consent, Contact, Language, Paper
from kpt_desktop.errors import UserError
from kpt_desktop.services.record_forms import (
    FORMS,
    language_name,
    parse_value,
    show_value,
    title_of,
    words_of,
)
from kpt_desktop.texts import LANGUAGES

TODAY = date(2026, 9, 1)
OWN = {"id", "version", "person_id", "participation_id", "order"}
FIELD = {
    (kind.__name__, field.name): field for kind, declared in FORMS.items() for field in declared
}
SAMPLES = [
    ("Paper", "kind", PaperKind.VISA), ("Paper", "country", "CZ"), ("Paper", "days", 30),
    ("Paper", "entries", Entries.MULTIPLE), ("Paper", "valid_to", date(2027, 5, 1)),
    ("Paper", "number", "AB 1"), ("Paper", "entries", None), ("Paper", "country", ""),
    ("Contact", "kind", ContactKind.GUARDIAN), ("Language", "language", "uk"),
    ("Language", "level", LanguageLevel.NATIVE), ("Consent", "kind", ConsentKind.PD_TRANSFER),
    ("Consent", "answer", ConsentAnswer.WITHDRAWN), ("Consent", "on", date(1969, 12, 31)),
]  # fmt: skip


def parse(kind, name, typed, lang="en"):
    return parse_value(FIELD[kind, name], typed, lang=lang, today=TODAY)


@pytest.mark.parametrize("kind", [Paper, Contact, Language, Consent])
def test_that_every_attribute_has_a_field_with_a_title(kind):
    assert {field.name for field in FORMS[kind]} == {f.name for f in fields(kind)} - OWN
    for lang in LANGUAGES:
        titles = [title_of(kind, field.name, lang) for field in FORMS[kind]]
        assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("kind", "name", "value"), SAMPLES)
def test_that_what_is_shown_means_the_same_when_typed(lang, kind, name, value):
    field = FIELD[kind, name]
    shown = show_value(field, value, lang)
    assert parse(kind, name, shown, lang) == value
    words = words_of(field, lang)
    assert words is None or shown in words


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_language_has_a_name_of_its_own_which_is_understood(lang):
    names = {code: language_name(code, lang) for code in CODES}
    assert len(set(names.values())) == len(CODES)
    assert all(name != code for code, name in names.items())
    assert {code: parse("Language", "language", name) for code, name in names.items()} == {
        code: code for code in CODES
    }


@pytest.mark.parametrize(
    ("kind", "name", "typed", "key"),
    [
        ("Paper", "kind", " ", "value_needed"), ("Paper", "kind", "licence", "choice_unknown"),
        ("Paper", "days", "three", "number_unreadable"),
        ("Paper", "country", "Narnia", "country_unknown"),
        ("Paper", "valid_to", "31.4.2027", "date_impossible"),
        ("Paper", "valid_to", "45000", "date_unreadable"),
        ("Paper", "valid_to", "1.1.0001", "date_unreadable"),
        ("Paper", "number", "1" * 10_000, "text_too_long"),
        ("Contact", "value", "\ud800", "text_unreadable"),
        ("Language", "language", "Klingon", "language_unknown"),
    ],
)  # fmt: skip
def test_that_what_cannot_be_is_refused_f54_f57_f66_f67(kind, name, typed, key):
    with pytest.raises(UserError) as refused:
        parse(kind, name, typed)
    assert refused.value.key in {key, "date_out_of_range"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" a\u00a0\u200b b\0 ", "a b"), ("и\u0306", "й"), ("a\u202eb", "ab"),
     ("👩\u200d👧", "👩\u200d👧")],
)  # fmt: skip
def test_that_texts_are_cleaned_f55_f56_f58_f59_f60(typed, kept):
    assert parse("Contact", "name", typed) == kept
