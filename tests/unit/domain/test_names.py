"""Folding for search and the spelling that is shown."""

import pytest

from kpt_desktop.domain.names import fold, full_name
from kpt_desktop.domain.records import Person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ёлкин", "елкин"),
        ("ПЕТРОВ", "Petrov"),
        ("Nováková", "novakova"),
        ("Щеглова", "shcheglova"),
        ("Řezníček", "reznicek"),
        ("Юлия", "iuliia"),
        ("и\u0306", "й"),
        ("Cegła", "cegla"),
    ],
)
def test_that_folding_sees_one_name_in_both_spellings_f61(one, other):
    assert fold(one) == fold(other)


def test_that_folding_keeps_letters_of_other_scripts():
    assert fold("張 Ț") == "張 t"


def test_that_a_name_is_shown_in_its_best_known_spelling():
    person = Person(
        surname_lat="PETROV", surname_cyr="Петров", given_cyr="Иван", patronymic="Ильич"
    )
    assert full_name(person) == "Петров Иван Ильич"
    assert full_name(Person(surname_lat="MARKOVA")) == "MARKOVA"
