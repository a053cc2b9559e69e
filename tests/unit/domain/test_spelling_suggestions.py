"""What is suggested for a person's empty spellings, and what is told of the written ones."""

from dataclasses import replace
from typing import Any

import pytest

from kpt_desktop.domain.enums import Severity, Side
from kpt_desktop.domain.findings_names import judge_person
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.records import Person
from kpt_desktop.domain.spelling.suggestions import differences, suggested
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import make_visit_records
from tests.helpers.sample_visit import sample_visit


def codes(person: Person) -> list[tuple[str, str]]:
    return [(found.code, found.subjects[0].field) for found in judge_person(person)]


def test_that_a_russian_name_suggests_the_other_spellings() -> None:
    person = Person(surname_native="Щеглова", given_native="Юлия", citizenship="RU")
    assert suggested(person) == {
        "surname_cyr": "Щеглова",
        "given_cyr": "Юлия",
        "surname_lat": "Shcheglova",
        "given_lat": "Iuliia",
        "surname_cs": "Ščeglova",
    }


def test_that_a_czech_name_suggests_passport_and_cyrillic() -> None:
    person = Person(surname_native="Třeblický", given_native="Jiří", citizenship="CZ")
    assert suggested(person) == {
        "surname_lat": "Treblicky",
        "given_lat": "Jiri",
        "surname_cyr": "Тршеблицкий",
        "given_cyr": "Иржи",
    }


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"surname_native": "Virtanen", "citizenship": "FI"}, {"surname_lat": "Virtanen"}),
        ({"surname_native": "Virtanen"}, {"surname_lat": "Virtanen"}),
        (
            {"surname_native": "Žák", "given_native": "Jan"},
            {"surname_lat": "Zak", "surname_cyr": "Жак", "given_lat": "Jan", "given_cyr": "Ян"},
        ),
        ({"surname_native": "Petrov", "citizenship": "RU"}, {}),
        ({"surname_native": "Иванов", "citizenship": "BY"}, {"surname_cyr": "Иванов"}),
        ({"surname_native": "Ўладзіміраў", "citizenship": "BY"}, {}),
        (
            {"given_cyr": "Иван", "citizenship": "RU"},
            {"given_native": "Иван", "given_lat": "Ivan"},
        ),
        ({"surname_cyr": "Новак", "citizenship": "CZ"}, {}),
        ({"surname_native": " ", "surname_lat": "Novak", "citizenship": "CZ"}, {}),
        ({"surname_native": "張", "citizenship": "CN"}, {}),
    ],
)
def test_that_nothing_is_suggested_that_no_rule_gives(
    values: dict[str, Any], expected: dict[str, str]
) -> None:
    assert suggested(Person(**values)) == expected


def test_that_a_suggestion_never_overwrites() -> None:
    person = Person(surname_native="Щеглова", surname_lat="SCHEGLOVA", citizenship="RU")
    assert "surname_lat" not in suggested(person)
    (found,) = differences(person)
    assert (found.field, found.written, found.usual) == ("surname_lat", "SCHEGLOVA", "Shcheglova")


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"given_native": "Юлия", "given_lat": "IULIIA"}, []),
        ({"given_native": "Юлия", "given_lat": "YULIYA"}, ["given_lat"]),
        ({"given_native": "Артём", "given_cyr": "Артем"}, []),
        ({"given_native": "Артём", "given_cyr": "Антон"}, ["given_cyr"]),
        ({"surname_native": "Белова", "surname_cs": "Bělovová"}, []),
        ({"surname_native": "Белова", "surname_cs": "Bílá"}, ["surname_cs"]),
        ({"given_native": "Hana", "citizenship": "CZ", "given_cyr": "Хана"}, []),
        ({"given_native": "Hana", "citizenship": "CZ", "given_cyr": "Анна"}, ["given_cyr"]),
        ({"surname_native": "Žák", "surname_lat": "ZAK"}, []),
        ({"surname_native": "Žák", "surname_lat": "ŽÁK"}, []),
        ({"surname_native": "Žák", "surname_lat": "ZHAK"}, ["surname_lat"]),
        ({"given_native": "Сергей", "citizenship": "BY", "given_lat": "SIARHEI"}, []),
        ({"given_native": "Сергей", "citizenship": "BY", "given_cyr": "Сяргей"}, []),
        ({"given_cyr": "Сергей", "citizenship": "BY", "given_lat": "SIARHEI"}, []),
    ],
)
def test_that_only_what_no_usage_gives_is_told_as_a_hint(
    values: dict[str, Any], fields: list[str]
) -> None:
    person = Person(**values)
    assert codes(person) == [("name_differs", field) for field in fields]
    assert all(found.severity == Severity.HINT for found in judge_person(person))


def test_that_latin_letters_inside_cyrillic_are_an_error() -> None:
    person = Person(surname_native="Пeтрoв", given_native="Иван", surname_lat="Petrov")
    (found,) = judge_person(person)
    assert (found.code, found.severity) == ("latin_in_cyrillic", Severity.ERROR)
    assert found.facts == {"letters": "e, o", "places": "2, 5"}


def test_that_cyrillic_letters_in_a_passport_name_are_an_error() -> None:
    person = Person(surname_native="Петров", surname_lat="РЕТRОV", citizenship="RU")
    assert codes(person) == [("cyrillic_in_latin", "surname_lat")]
    whole = Person(surname_cyr="Novakova", citizenship="CZ")
    (found,) = judge_person(whole)
    assert found.code == "latin_in_cyrillic"
    assert found.facts["letters"] == "N, o, v, a, k, …"


def test_that_the_judge_finds_names_and_says_so_in_every_language() -> None:
    records = make_visit_records()
    row = records.participants(Side.GUEST)[0]
    odd = Person(
        id=row.person.id,
        surname_native="Žák",
        given_native="Jаn",
        surname_lat="ЖАK",
        surname_cyr="Zак",
        given_cyr="Пётр",
        citizenship="CZ",
    )
    changed = replace(records, persons={**records.persons, odd.id: odd})
    found = [f for f in judge(changed) if f.subjects[0].id == odd.id]
    assert {f.code for f in found} == {"latin_in_cyrillic", "cyrillic_in_latin"}
    (hint,) = judge_person(Person(given_native="Пётр", given_lat="PIOTR"))
    for finding in (*found, hint):
        for lang in LANGUAGES:
            assert "{" not in text(lang, "findings", finding.code, **finding.facts)


def test_that_lifelike_names_raise_no_hints() -> None:
    people = [row.person for row in sample_visit().participants()]
    assert [codes(person) for person in people] == [[]] * 16
