"""Typed text is cleaned, never cut, and what cannot be kept is refused (F54–F60)."""

import pytest

from kpt_desktop.errors import UserError
from kpt_desktop.services.text_entry import clean_block, clean_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Jan \u00a0 Novák\r\n", "Jan Novák"),
        ("a\0b", "ab"),
        ("\ufeffИван\u200b", "Иван"),
        ("Иванов\tИван", "Иванов Иван"),
        ("и\u0306", "й"),
        ("\u202eabc", "abc"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("O'Нил <b>&amp;", "O'Нил <b>&amp;"),
    ],
)
def test_that_a_line_is_cleaned_f55_f56_f58_f59_f60(typed, kept):
    assert clean_line(typed) == kept


def test_that_a_long_text_is_refused_and_counted_not_cut_f54():
    with pytest.raises(UserError) as refused:
        clean_line("x" * 10_000, 80)
    assert refused.value.facts == {"count": 10_000, "limit": 80}


def test_that_half_a_surrogate_pair_is_refused_f57():
    with pytest.raises(UserError) as refused:
        clean_line("\ud800")
    assert refused.value.key == "text_unreadable"


def test_that_a_block_keeps_its_lines():
    assert clean_block("\n первая  строка \r\n\nвторая\n") == "первая строка\n\nвторая"
