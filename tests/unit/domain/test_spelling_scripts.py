"""Letters of the other alphabet that only look right (domain.md, section 7, check 8)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.spelling.scripts import Script, script_of, stray_letters, without_strays


def found(text: str, wanted: Script | None = None) -> list[tuple[int, str]]:
    return [(stray.place, stray.letter) for stray in stray_letters(text, wanted)]


@pytest.mark.parametrize(
    ("text", "places", "right"),
    [
        ("П\u0065тр\u006fв", [(1, "e"), (4, "o")], "Петров"),
        ("N\u043ev\u0430k", [(1, "о"), (3, "а")], "Novak"),
        ("Иван \u041f\u0065тров", [(6, "e")], "Иван Петров"),
        ("\u0421OKOЛ", [(1, "O"), (2, "K"), (3, "O")], "СОКОЛ"),
        ("Ёл\u006bин", [(2, "k")], "Ёлкин"),
        ("Пjтров", [(1, "j")], "Пjтров"),
        ("Aн", [(0, "A")], "Ан"),
    ],
)
def test_that_look_alikes_inside_words_are_found_and_put_right(
    text: str, places: list[tuple[int, str]], right: str
) -> None:
    assert found(text) == places
    assert without_strays(text) == right


@pytest.mark.parametrize(
    "text", ["Петров", "Novák", "Анна Maria", "Пётр II", "張 偉", "", "O'Brien"]
)
def test_that_names_in_one_alphabet_have_no_strays(text: str) -> None:
    assert found(text) == []
    assert without_strays(text) == text


def test_that_a_field_of_one_alphabet_shows_whole_words_of_the_other() -> None:
    assert found("AHHA", Script.CYRILLIC) == [(0, "A"), (1, "H"), (2, "H"), (3, "A")]
    assert without_strays("AHHA", Script.CYRILLIC) == "АННА"
    assert found("Пётр II", Script.CYRILLIC) == []
    assert [place for place, _ in found("Ян Novak", Script.LATIN)] == [0, 1]


def test_that_letters_know_their_alphabet() -> None:
    assert [script_of(letter) for letter in "řж張"] == [
        Script.LATIN,
        Script.CYRILLIC,
        Script.OTHER,
    ]


@given(st.text("абвгджзийклмнпрстуфхцчшщэюяАБВ", min_size=3, max_size=12), st.data())
def test_that_one_latin_letter_in_a_russian_word_is_always_found(
    word: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(word)))
    assert found("Ж" + word[:place] + "e" + word[place:]) == [(place + 1, "e")]
