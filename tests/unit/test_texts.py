"""Words without Qt: equal in the three languages, with equal places and the right plural forms."""

import string

import pytest

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    DayKind,
    DayPart,
    Direction,
    Entries,
    ItemKind,
    LanguageLevel,
    PaperKind,
    Role,
    Severity,
    Sex,
    Side,
    TravelMeans,
    TravelWay,
    VisitKind,
    VisitStatus,
)
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.zones import OFFERED
from kpt_desktop.paths import resource
from kpt_desktop.services.agreements import KINDS
from kpt_desktop.texts import LANGUAGES, family, plural_form, text

FAMILIES = sorted(path.stem for path in resource("texts", "ru").glob("*.json"))
CATEGORIES = {"one", "few", "many", "other"}
FORMS = {"ru": {"one", "few", "many"}, "en": {"one", "other"}, "cs": {"one", "few", "other"}}


def sentences(found):
    return [found] if isinstance(found, str) else list(found.values())


def places(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("name", FAMILIES)
def test_that_the_languages_have_the_same_words(name):
    for lang in LANGUAGES:
        assert {path.stem for path in resource("texts", lang).glob("*.json")} == set(FAMILIES)
        assert family(lang, name).keys() == family("ru", name).keys()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FAMILIES)
def test_that_no_word_is_empty_and_plurals_have_their_forms(lang, name):
    for key, found in family(lang, name).items():
        assert all(sentence.strip() for sentence in sentences(found)), key
        if not isinstance(found, str):
            assert FORMS[lang] <= set(found) <= CATEGORIES, key


@pytest.mark.parametrize("name", FAMILIES)
def test_that_translations_fill_the_same_places(name):
    for key, found in family("ru", name).items():
        expected = set().union(*map(places, sentences(found)))
        assert "" not in expected, key
        for lang in LANGUAGES:
            others = [places(sentence) for sentence in sentences(family(lang, name)[key])]
            assert set().union(*others) == expected, (lang, key)


@pytest.mark.parametrize(
    ("lang", "numbers"),
    [
        ("ru", {"one": [1, 21, 101], "few": [2, 4, 33], "many": [0, 5, 11, 12, 14, 100, 111]}),
        ("en", {"one": [1], "other": [0, 2, 11, 21]}),
        ("cs", {"one": [1], "few": [2, 3, 4], "other": [0, 5, 11, 21, 22]}),
    ],
)
def test_that_numbers_choose_their_plural_form(lang, numbers):
    for form, examples in numbers.items():
        assert {plural_form(lang, number) for number in examples} == {form}


def test_that_a_text_is_filled_and_a_plural_chosen():
    assert text("ru", "cli", "people", n=3) == "3 участника"
    assert text("en", "cli", "people", n=1) == "1 participant"
    assert text("cs", "cli", "no_history") == "Zatím nebyla žádná změna."


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_field_has_a_label_and_a_short_one(lang):
    wanted = {name for key in FIELDS for name in (key, f"{key}.short")}
    assert wanted <= family(lang, "fields").keys()


@pytest.mark.parametrize(
    "kind",
    [
        ConsentAnswer, ConsentKind, ContactKind, DayKind, DayPart, Direction, Entries, ItemKind,
        LanguageLevel, PaperKind, Role, Severity, Sex, Side, TravelMeans, TravelWay,
        VisitKind, VisitStatus,
    ],
)  # fmt: skip
@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_value_has_a_word(lang, kind):
    wanted = {f"{kind.__name__}.{value.value}" for value in kind}
    assert wanted <= family(lang, "values").keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_field_edit_has_a_name_for_the_history(lang):
    assert {f"participant.{key}" for key in FIELDS} <= family(lang, "changes").keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_zone_offered_has_a_city_and_every_kind_of_agreement_a_word(lang):
    assert set(OFFERED) == family(lang, "zones").keys()
    assert {f"AgreementKind.{kind}" for kind in KINDS} <= family(lang, "values").keys()
