from datetime import date, time

import pytest

from kpt_desktop.domain.enums import ConsentAnswer, Entries, Role, Sex
from kpt_desktop.intake.countries import country_of
from kpt_desktop.intake.grid import CUT, ERROR_CELL, NO_RESULT, Mark
from kpt_desktop.intake.plain_text import clean, plain
from kpt_desktop.intake.timestamps import read_moment
from kpt_desktop.intake.values import CellRules, is_lenient, read_value, typed_text
from kpt_desktop.intake.words import (
    consent_of,
    is_total,
    means_nothing,
    role_of,
    section_role,
    sex_in_role,
    sex_of,
)
from tests.helpers.sheets import TODAY, moment_of


def read(key, value, number_format="", **rules):
    return read_value(key, value, Mark(number_format), CellRules(TODAY, **rules))


def codes(key, value, **rules):
    return [code for code, _ in read(key, value, **rules).problems]


ROLES = {
    Role.STUDENT: "žák|žákyně|student|studentka|студент|студентка|учащийся|обучающаяся|pupil|uczeń|"
    "opiskelija|Žák 3. ročníku",
    Role.TEACHER: "učitel|učitelka|pedagogický doprovod|pedagogický dozor|преподаватель|teacher|"
    "Senior lecturer|сопровождающий|мастер п/о|nauczyciel|accompanying teacher|lehtori",
    Role.HEAD: "vedoucí|vedoucí delegace|руководитель делегации|head of delegation|group leader",
    Role.DIRECTOR: "ředitel|ředitelka školy|директор|director|principal|rehtori",
    Role.STAFF: "zástupce ředitele|заместитель директора|сотрудник|coordinator|deputy director",
    Role.INTERPRETER: "tlumočnice|переводчик|interpreter",
}


@pytest.mark.parametrize(
    ("word", "role"), [(word, role) for role, line in ROLES.items() for word in line.split("|")]
)
def test_that_words_for_roles_are_understood(word, role):
    assert role_of(word) == role


@pytest.mark.parametrize("word", ["EP4", "ТМ-31", "", "Head of international affairs", "x" * 100])
def test_that_other_words_are_no_roles(word):
    assert role_of(word) is None


@pytest.mark.parametrize(
    ("word", "sex"),
    [("žák", Sex.MALE), ("žákyně", Sex.FEMALE), ("студентка", Sex.FEMALE), ("učitelka", Sex.FEMALE),
     ("student", None), ("студент", None), ("učitel", None), ("teacher", None)],
)  # fmt: skip
def test_that_only_explicit_words_tell_the_sex(word, sex):
    assert sex_in_role(word) == sex


@pytest.mark.parametrize(
    ("word", "sex"),
    [("M", Sex.MALE), ("м", Sex.MALE), ("Žena", Sex.FEMALE), ("жен.", Sex.FEMALE),
     ("F", Sex.FEMALE),
     ("ženské", Sex.FEMALE), ("male", Sex.MALE), ("Ж (жен.)", Sex.FEMALE), ("?!", None)],
)  # fmt: skip
def test_that_words_for_sexes_are_understood(word, sex):
    assert sex_of(word) == sex


@pytest.mark.parametrize(
    ("word", "consent"),
    [(word, ConsentAnswer.GIVEN)
     for word in ("да", "Ano", "yes", "+", "✓", "podepsáno", "given", "есть")]
    + [(word, ConsentAnswer.REFUSED) for word in ("нет", "ne", "No, sorry", "отказ")]
    + [(word, ConsentAnswer.WITHDRAWN) for word in ("withdrawn", "отозвано", "odvolán")]
    + [("uvidíme", None)],
)  # fmt: skip
def test_that_answers_to_consent_are_understood(word, consent):
    assert consent_of(word) == consent


@pytest.mark.parametrize(
    ("word", "code"),
    [("ČR", "CZ"), ("Česká republika", "CZ"), ("Slovenská republika", "SK"), ("РФ", "RU"),
     ("Россия", "RU"), ("Polska", "PL"), ("FI", "FI"), ("cze", "CZ"), ("гражданка РФ", "RU"),
     ("česká", "CZ"), ("Республика Беларусь", "BY"), ("ČR (občanství)", "CZ"), ("Vietnam", "VN"),
     ("ČR, SR", None), ("ČR, Testov", "CZ"), ("Marťan", None)],
)  # fmt: skip
def test_that_countries_become_codes(word, code):
    assert country_of(word) == code


@pytest.mark.parametrize("word", ["no", "None", "нет", "ne", "žádné", "Žádná", "N/A", "nemám"])
def test_that_an_answer_of_nothing_is_nothing(word):
    assert means_nothing(word)
    assert read("diet", word).value is None
    assert read("diet", word).problems == ()


def test_that_totals_and_section_lines_are_known():
    assert all(map(is_total, ["Celkem: 8 osob", "Итого", "Total", "ВСЕГО: 5"]))
    assert not is_total("Celeste Novak")
    assert section_role("Učitelé:") == Role.TEACHER
    assert section_role("Студенты (6)") == Role.STUDENT
    assert section_role("Novák Jan") is None


def test_that_text_is_cleaned_of_blanks_and_what_nobody_sees():
    """F56, F59, F88."""
    assert clean("  Jan \u00a0 Novák\n") == ("Jan Novák", False)
    assert clean("Zo\u200be\u202e\u0007\ufeff") == ("Zoe", True)
    assert clean("и\u0306од")[0] == "йод"
    assert clean("\U0001f468\u200d\U0001f469 张") == ("\U0001f468\u200d\U0001f469 张", False)
    assert plain("  Příjmení /\nJMÉNO: ") == "prijmeni jmeno"


def test_that_a_number_keeps_its_zeros_and_has_no_point():
    """F86."""
    assert typed_text(123, "000000") == "000123"
    assert typed_text(4510123456, "00 00 000000") == "45 10 123456"
    assert typed_text(7212345670) == "7212345670"
    assert typed_text(-5, "000") == "-5"
    assert typed_text(5, "#,##0.00") == "5"
    assert typed_text(1.5) == "1.5"
    assert [typed_text(v) for v in (None, True, False, time(9, 5))] == [
        "",
        "true",
        "false",
        "09:05",
    ]
    assert typed_text(date(2009, 5, 6)) == "2009-05-06"
    assert typed_text(moment_of(2009, 5, 6, 7, 8)) == "2009-05-06 07:08"


@pytest.mark.parametrize("value", ["7,21234567E9", "7.2E+09", 7_212_345_678_901_234])
def test_that_a_number_excel_has_shortened_is_doubted(value):
    """F86."""
    assert codes("doc_number", value) == ["digits_lost"]


def test_that_russian_letters_in_a_passport_number_are_named():
    """F69."""
    reading = read("doc_number", "СВ123456")
    assert reading.value == "СВ123456"
    assert reading.problems[0][0] == "lookalike_letters"
    assert reading.problems[0][1]["letters"] == "СВ"
    assert codes("doc_number", "MP1234567, выдан 01.02.2020") == []


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("role", "kosmonaut", "unknown_role"),
        ("sex", "??!", "unknown_sex"),
        ("guardian_consent", "uvidíme", "unknown_consent"),
        ("citizenship", "Marťan", "unknown_country"),
    ],
)
def test_that_an_unknown_word_is_said_and_kept_for_the_note(key, value, code):
    reading = read(key, value)
    assert reading.value is None
    assert reading.keep
    assert [c for c, _ in reading.problems] == [code]


def test_that_classes_make_students_and_roles_may_stand_among_classes():
    assert read("class", "EP4").also == {"role_by_class": Role.STUDENT}
    teacher = read("class", "преподаватель")
    assert teacher.value is None
    assert teacher.also == {"role_in_class": Role.TEACHER}
    assert read("class", "učitelka").also["sex"] == Sex.FEMALE
    assert read("position", "ředitelka").also["role_in_class"] == Role.DIRECTOR


def test_that_a_language_level_gets_the_language_of_its_heading():
    assert read("languages", "B1", language="EN").value == "EN B1"
    assert read("languages", "DE A2, EN B1").value == "DE A2, EN B1"
    assert read("languages", "ne", language="EN").value is None


def test_that_doubtful_values_are_warned_about():
    assert codes("email", "jan.novak") == ["email_looks_wrong"]
    assert codes("email", "jan@example.cz") == []
    assert codes("birth_date", "1.1.1800") == ["implausible_birth"]
    assert codes("birth_date", "1.1.2026") == ["implausible_birth"]
    assert codes("doc_expiry", "1.1.0001") == ["implausible_date"]
    assert codes("diet", "bez\u200b lepku") == ["invisible_characters"]


def test_that_limits_are_counted_and_broken_characters_refused():
    """F54, F57."""
    reading = read("class", "x" * 41)
    assert reading.problems == (("too_long", {"length": 41, "limit": 40}),)
    assert codes("note", "a\ud800") == ["unusable_characters"]


@pytest.mark.parametrize("value", ["-", "—", "n/a", None, "", "нет"])
def test_that_a_dash_is_an_empty_date(value):
    assert read("doc_expiry", value).value is None
    assert read("doc_expiry", value).problems == ()


def test_that_true_and_false_are_answers():
    assert read("guardian_consent", value=True).value == ConsentAnswer.GIVEN
    assert read("guardian_consent", value=False).value == ConsentAnswer.REFUSED


@pytest.mark.parametrize("problem", [ERROR_CELL, NO_RESULT, CUT])
def test_that_a_broken_cell_gives_its_problem_and_no_value(problem):
    """F84, F85."""
    reading = read_value("diet", "#N/A", Mark(problem=problem), CellRules(TODAY))
    assert reading.value is None
    assert reading.problems == ((problem, {}),)


def test_that_a_broken_cell_stops_the_row_only_where_it_matters():
    assert is_lenient("diet", ERROR_CELL)
    assert not is_lenient("birth_date", ERROR_CELL)
    assert not is_lenient("surname_native", NO_RESULT)
    assert not is_lenient("diet", "too_long")


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026/09/10 8:00:11 PM GMT+2", moment_of(2026, 9, 10, 18, 0, 11)),
        ("10.09.2026 20:00:11", moment_of(2026, 9, 10, 20, 0, 11)),
        ("2026-09-10T20:00", moment_of(2026, 9, 10, 20)),
        ("9/10/2026 12:05:00 AM", moment_of(2026, 10, 9, 0, 5)),
        ("10. 9. 2026", moment_of(2026, 9, 10)),
        (moment_of(2026, 9, 10, 1), moment_of(2026, 9, 10, 1)),
        (date(2026, 9, 10), moment_of(2026, 9, 10)),
        ("yesterday", None),
        (5, None),
        ("yesterday 10:00", None),
    ],
)
def test_that_time_stamps_of_forms_are_read(typed, moment):
    assert read_moment(typed, TODAY, None) == moment


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("visa_days", "30", 30), ("visa_days", "90 dní", 90), ("visa_days", "30 дней", 30),
        ("entries_count", "1", Entries.ONE), ("entries_count", "двукратная", Entries.TWO),
        ("entries_count", "multi", Entries.MULTIPLE), ("entries_count", "jeden", Entries.ONE),
        ("org_country", "Чехия", "CZ"), ("c_photo", "ano", ConsentAnswer.GIVEN),
        ("policy_to", "10.10.2026", date(2026, 10, 10)),
    ],
)  # fmt: skip
def test_that_visa_insurance_and_consent_columns_are_read(key, text, value):
    assert read(key, text).value == value


@pytest.mark.parametrize(("key", "text"), [("visa_days", "month"), ("entries_count", "often")])
def test_that_no_number_is_kept_for_the_note(key, text):
    assert codes(key, text) == ["unknown_number"]
    assert read(key, text).keep
