"""What people type into a field, and what they are shown, in three languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.enums import ConsentAnswer, Entries, Role, Sex, Side
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.errors import UserError
from kpt_desktop.services.field_values import (
    choice_word,
    country_name,
    parse_choice,
    parse_field,
    show_date,
    show_field,
)
from kpt_desktop.texts import LANGUAGES

TODAY = date(2026, 9, 1)


def parsed(key, typed, lang="ru"):
    return parse_field(key, typed, lang=lang, today=TODAY)


def refusal(key, typed, lang="ru"):
    with pytest.raises(UserError) as refused:
        parsed(key, typed, lang)
    return refused.value


@pytest.mark.parametrize(
    "typed",
    ["12.3.2009", "12. 3. 2009", "12/03/2009", "2009-03-12", "12 марта 2009 г.", "12 Mar 2009",
     "12. března 2009", " 12.03.2009\n", "12.03.09"],
)  # fmt: skip
def test_that_a_birth_date_is_read_in_every_usual_form(typed):
    assert parsed("birth_date", typed) == date(2009, 3, 12)


@pytest.mark.parametrize("typed", ["29.02.2026", "31.04.2009", "00.00.2009", "2010-13-01"])
def test_that_a_day_no_calendar_has_is_refused_f66(typed):
    assert refusal("birth_date", typed).key == "date_impossible"


@pytest.mark.parametrize("typed", ["soon", "45000", "12.3", "—"])
def test_that_text_that_is_no_date_is_refused_f66(typed):
    assert refusal("birth_date", typed).key == "date_unreadable"


@pytest.mark.parametrize(
    ("key", "typed"),
    [("birth_date", "01.01.0001"), ("birth_date", "14.09.1752"), ("birth_date", "31.12.1899"),
     ("birth_date", "02.09.2026"), ("doc_expiry", "31.12.9999"), ("doc_issue", "02.09.2026")],
)  # fmt: skip
def test_that_a_year_out_of_any_life_is_refused_with_the_range_f67(key, typed):
    error = refusal(key, typed)
    assert error.key == "date_out_of_range"
    assert error.facts["first"] == "01.01.1900"


def test_that_a_two_digit_birth_year_is_never_in_the_future_f66():
    assert parsed("birth_date", "1.2.10") == date(2010, 2, 1)
    assert parsed("birth_date", "1.2.71") == date(1971, 2, 1)
    assert parsed("doc_expiry", "1.2.31") == date(2031, 2, 1)


@pytest.mark.parametrize(
    ("typed", "role"),
    [("студент", Role.STUDENT), ("Student", Role.STUDENT), ("STUD", Role.STUDENT),
     ("teacher", Role.TEACHER), ("interpreter", Role.INTERPRETER)],
)  # fmt: skip
def test_that_a_choice_is_known_by_word_code_or_beginning(typed, role):
    assert parsed("role", typed) is role


def test_that_every_word_shown_for_a_choice_is_understood_in_every_language():
    for choices in (Role, Sex, ConsentAnswer, Side):
        for lang in LANGUAGES:
            for choice in choices:
                assert parse_choice(choices, choice_word(choice, lang), "en") is choice


def test_that_an_unknown_choice_names_the_choices_in_the_readers_language():
    error = refusal("guardian_consent", "xyz", "en")
    assert error.key == "choice_unknown"
    assert choice_word(ConsentAnswer.REFUSED, "en") in str(error.facts["choices"])


@pytest.mark.parametrize(
    ("typed", "code"),
    [("cz", "CZ"), ("Чехия", "CZ"), ("ČR", "CZ"), ("Czech Republic", "CZ"), ("Россия", "RU"),
     ("РФ", "RU"), ("Slovensko", "SK"), ("Kazachstán", "KZ"), ("br", "BR"), ("", "")],
)  # fmt: skip
def test_that_a_country_is_known_by_code_and_by_name(typed, code):
    assert parsed("citizenship", typed) == code


@pytest.mark.parametrize("typed", ["Narnia", "ZZ", "Z", "12"])
def test_that_an_unknown_country_is_refused(typed):
    assert refusal("citizenship", typed).key == "country_unknown"


def test_that_a_country_has_a_name_and_else_its_code():
    assert country_name("CZ", "ru") == "Чехия"
    assert country_name("BR", "ru") == "BR"


@pytest.mark.parametrize("key", FIELDS)
def test_that_blank_text_means_unknown_in_every_field(key):
    value = parsed(key, " \n\t")
    assert value in (None, "")
    assert show_field(key, value, "ru") == ""


@pytest.mark.parametrize(("typed", "number"), [("30", 30), (" 090 ", 90), ("0", 0), ("", None)])
def test_that_a_number_of_days_is_a_number(typed, number):
    assert parsed("visa_days", typed) == number


@pytest.mark.parametrize("typed", ["-1", "3.5", "a month", "10000", "²"])
def test_that_other_text_is_no_number(typed):
    assert refusal("visa_days", typed).key == "number_unreadable"


def test_that_languages_are_shown_in_one_form():
    assert parsed("languages", "en b1 ; ru a1") == "EN B1, RU A1"
    assert parsed("languages", " , ") == ""


def test_that_the_number_of_entries_is_known_by_word_and_code():
    assert parsed("entries_count", "2") is Entries.TWO
    assert parsed("entries_count", "multiple") is Entries.MULTIPLE


def test_that_text_is_cleaned_and_leading_zeros_stay():
    assert parsed("doc_number", " 007\u00a0123 ") == "007 123"
    assert parsed("note", "one \n\n two") == "one\n\ntwo"


def test_that_too_long_a_text_is_refused_whole_f54():
    assert refusal("surname_lat", "A" * 40).key == "text_too_long"


def test_that_dates_are_shown_as_the_language_writes_them():
    day = date(2009, 3, 2)
    assert [show_date(day, lang) for lang in LANGUAGES] == [
        "02.03.2009",
        "02 Mar 2009",
        "02.03.2009",
    ]


@given(st.dates(date(1900, 1, 1), TODAY), st.sampled_from(LANGUAGES))
def test_that_a_shown_date_is_read_back_as_the_same_day(day, lang):
    assert parsed("birth_date", show_field("birth_date", day, lang), lang) == day


def accepted(key, typed):
    try:
        return [parsed(key, typed)]
    except UserError:
        return []


@given(st.sampled_from(sorted(FIELDS)), st.text(max_size=30))
def test_that_any_text_is_either_refused_by_name_or_a_value_that_reads_back(key, typed):
    for value in accepted(key, typed):
        assert parsed(key, show_field(key, value, "ru")) == value
