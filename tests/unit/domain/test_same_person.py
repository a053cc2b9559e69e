"""One person written twice is found across scripts; twins and namesakes are left alone."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.enums import PaperKind
from kpt_desktop.domain.records import Paper, Person, Setting
from kpt_desktop.domain.same_person import (
    Match,
    Reason,
    documents_of,
    find_same,
    known_apart,
    not_the_same,
)
from kpt_desktop.domain.spelling.icao import to_latin
from kpt_desktop.domain.spelling.russian import to_czech
from kpt_desktop.texts import LANGUAGES, text

BORN = date(2007, 3, 4)


def person(surname: str, given: str, **values: Any) -> Person:
    return Person(
        **{"surname_native": surname, "given_native": given, "birth_date": BORN, **values}
    )


def same(one: Person, other: Person) -> Match | None:
    found = find_same([one], [other])
    assert found == find_same([other], [one]) or {m.score for m in found} == {
        m.score for m in find_same([other], [one])
    }
    return found[0] if found else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Petrov Ivan", "Петров Иван"),
        ("Řehoř Jiří", "Ржегорж Иржи"),
        ("Sokolova Yulia", "Соколова Юлия"),
        ("Sokolova Julija", "Соколова Юлия"),
        ("Kuzněcov Sergej", "Кузнецов Сергей"),
        ("KUZNETSOV SERGEY", "Кузнецов Сергей"),
        ("Fjodorov Ilja", "Фёдоров Илья"),
        ("FEDOROV ILIA", "Федоров Илья"),
        ("Yelkin Yegor", "Ёлкин Егор"),
        ("Horková Hana", "Хоркова Хана"),
        ("Khrushchev Mikhail", "Хрущёв Михаил"),
        ("Chruščov Michail", "Хрущёв Михаил"),
        ("TICHY RADEK", "Тихий Радек"),
        ("Ivan Petrov", "Петров Иван"),
        ("Novakova Teresa", "Nováková Tereza"),
        ("Chernov Artyom", "Чернов Артём"),
        ("Alexandrov Maxim", "Александров Максим"),
    ],
)
def test_that_one_person_is_found_across_scripts(one: str, other: str) -> None:
    found = same(person(*one.split()), person(*other.split()))
    assert found is not None
    assert found.reasons[-1] == Reason.SAME_BIRTH_DATE
    assert found.score >= 90


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Novák Petr", "Novák Petra"),
        ("Novák Jan", "Novák Jakub"),
        ("Иванов Александр", "Иванова Александра"),
        ("Белова Анна", "Белова Алина"),
        ("Dvořák Pavel", "Dvořáková Pavla"),
        ("Петров Иван", "Сидоров Иван"),
    ],
)
def test_that_twins_and_namesakes_are_not_one_person(one: str, other: str) -> None:
    assert same(person(*one.split()), person(*other.split())) is None


def test_that_the_birth_says_how_sure_it_is() -> None:
    one = person("Petrov", "Ivan")
    day, unknown, year = (
        same(one, person("Петров", "Иван", birth_date=born))
        for born in (BORN, None, date(2007, 4, 3))
    )
    assert day
    assert unknown
    assert year
    assert day.score > unknown.score > year.score
    assert day.reasons == (Reason.SAME_NAME, Reason.SAME_BIRTH_DATE)
    assert unknown.reasons == (Reason.SAME_NAME,)
    assert year.reasons == (Reason.SAME_NAME, Reason.SAME_BIRTH_YEAR)
    assert same(one, person("Петров", "Иван", birth_date=date(2008, 3, 4))) is None


def test_that_a_slip_of_the_hand_is_a_question() -> None:
    found = same(person("Šťastnáá", "Kateřina"), person("Šťastna", "Katerina"))
    assert found is not None
    slip = same(person("Vondráčková", "Kateřina"), person("Vondráčkova", "Kateřnina"))
    assert slip is not None
    assert slip.reasons[0] == Reason.SIMILAR_NAME


def test_that_a_name_in_one_field_is_compared_whole() -> None:
    assert same(person("Петров Иван", ""), person("Petrov", "Ivan")) is not None
    assert same(person("", "Ivan Petrov"), person("Петров", "Иван")) is not None
    assert same(person("", ""), person("", "")) is None


def test_that_fathers_tell_people_apart() -> None:
    one = person("Петров", "Иван", patronymic="Ильич")
    assert same(one, person("Петров", "Иван", patronymic="Олегович")) is None
    assert same(one, person("Petrov", "Ivan", patronymic="Ilyich")) is not None


def test_that_the_same_passport_is_certain_whatever_the_name() -> None:
    one = person("Nováková", "Tereza", citizenship="CZ")
    married = person("Svobodová", "Tereza", birth_date=None)
    papers = [
        Paper(person_id=one.id, kind=PaperKind.PASSPORT, number="90 100-211a"),
        Paper(person_id=married.id, kind=PaperKind.PASSPORT, number="90100211A"),
        Paper(person_id=married.id, kind=PaperKind.VISA, number="77777777"),
        Paper(person_id=one.id, kind=PaperKind.ID_CARD),
    ]
    (found,) = find_same([one], [married], documents=documents_of(papers))
    assert (found.score, found.reasons) == (100, (Reason.SAME_DOCUMENT,))
    elsewhere = person("Svoboda", "Jan", citizenship="PL")
    numbers = {one.id: ["90100211"], elsewhere.id: ["90100211"]}
    assert find_same([one], [elsewhere], documents=numbers) == ()


def test_that_a_place_holder_is_no_passport() -> None:
    one, other = person("Nováková", "Tereza"), person("Svoboda", "Jan")
    assert find_same([one], [other], documents={one.id: ["-"], other.id: ["-"]}) == ()
    assert find_same([one], [other], documents={one.id: ["123"], other.id: ["123"]}) == ()


def test_that_not_the_same_person_is_remembered() -> None:
    one, other = person("Petrov", "Ivan"), person("Петров", "Иван")
    kept = not_the_same(one.id, other.id)
    assert kept.key == not_the_same(other.id, one.id).key
    apart = known_apart([Setting(key="paper.approval", value="yes"), kept])
    assert apart == {frozenset((one.id, other.id))}
    assert find_same([one], [other], apart=apart) == ()
    assert known_apart([Setting(key=kept.key, value="no")]) == frozenset()


def test_that_a_damaged_memory_only_asks_again_f35() -> None:
    keys = ("not_the_same_person", "not_the_same_person.a.b", f"not_the_same_person.{UUID(int=1)}")
    assert known_apart(Setting(key=key, value="yes") for key in keys) == frozenset()


def test_that_a_list_is_compared_with_itself_each_pair_once() -> None:
    people = [person("Petrov", "Ivan"), person("Петров", "Иван"), person("Novák", "Jan")]
    (found,) = find_same(people, people)
    assert {found.person_a.id, found.person_b.id} == {people[0].id, people[1].id}


def test_that_the_surest_come_first() -> None:
    one = person("Petrov", "Ivan")
    others = [
        person("Петров", "Иван", birth_date=date(2007, 9, 9)),
        person("Петров", "Иван", birth_date=None),
        person("Петров", "Иван"),
    ]
    scores = [match.score for match in find_same([one], others)]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 3


def test_that_every_reason_has_words() -> None:
    for lang in LANGUAGES:
        assert all(text(lang, "names", f"same.{reason.value}") for reason in Reason)


_RUSSIAN = st.lists(
    st.tuples(st.sampled_from("бвгджзйклмнпрстфхцчшщ"), st.sampled_from("аеёиоуыэюя")),
    min_size=2,
    max_size=4,
).map(lambda pairs: "".join(map("".join, pairs)))


@given(_RUSSIAN, _RUSSIAN)
def test_that_a_name_and_its_transcriptions_are_one_person(surname: str, name: str) -> None:
    one = person(surname, name)
    passport = person(to_latin(surname), to_latin(name))
    czech = person(to_czech(surname, surname=True), to_czech(name, surname=False))
    assert len(find_same([one], [passport, czech])) == 2
