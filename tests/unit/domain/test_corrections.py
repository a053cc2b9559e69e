"""Which edits of a text are corrections that a change sheet may leave out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.corrections import is_correction, mends
from kpt_desktop.domain.local_text import LocalText


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Урок английсково языка", "Урок английского языка"),
        ("Обед, столовая", "обед (столовая)"),
        ("Мастеркласс", "Мастер-класс"),
        ("Экскурсия в крепость Орешек", "Экскурсия в крепость «Орешек»"),
        ("Зачёт", "Зачет"),
        ("Uvítání na letišti", "Uvitání na letišti"),
        ("Откртыие", "Открытие"),
        ("Модуль А", "Модуль A"),
    ],
)
def test_that_slips_of_the_keyboard_are_corrections(before: str, after: str) -> None:
    assert mends(before, after)
    assert mends(after, before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Модуль A", "Модуль B"),
        ("ауд. 118", "ауд. 119"),
        ("Группа ИТ-31", "Группа ИТ-32"),
        ("Обед", "Ужин"),
        ("Приезд гостей", "Отъезд гостей"),
        ("Открытие", "Торжественное открытие"),
        ("Сбор в зале", "Сбор не в зале"),
        ("", "Обед"),
    ],
)
def test_that_another_room_letter_or_word_is_none(before: str, after: str) -> None:
    assert not mends(before, after)
    assert not mends(after, before)


def test_that_a_mended_translation_is_a_correction() -> None:
    before = LocalText("Обед", "Dinner", "")
    assert is_correction(before, LocalText("Обед", "Lunch", "Oběd"))
    assert not is_correction(before, LocalText("Ужин", "Dinner", ""))


def test_that_texts_with_no_language_in_common_are_two_things() -> None:
    assert not is_correction(LocalText(ru="Обед"), LocalText(en="Lunch"))


@given(st.text(max_size=40), st.text(max_size=40))
def test_that_it_does_not_matter_which_text_comes_first(one: str, other: str) -> None:
    assert mends(one, other) == mends(other, one)
    assert mends(one, one)
