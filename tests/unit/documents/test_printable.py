"""Typed text on paper (F54-F58, F60)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.documents.printable import SOFT_HYPHEN, ZERO_WIDTH_SPACE, printable


def test_that_ordinary_text_stays_as_it_is() -> None:
    text = "Судостроительный завод «Пелла», Отрадное"
    assert printable(text) == text


@pytest.mark.parametrize("bad", ["\u202e", "\u2066", "\x00", "\x1b", "\ufeff", "\ud800"])
def test_that_signs_which_steer_the_line_are_taken_out(bad: str) -> None:
    """F55, F57, F60: an override in a title would turn the rest of its line round."""
    assert printable(f"a{bad}b") == "ab"


def test_that_line_breaks_of_any_kind_stay_line_breaks() -> None:
    assert printable(" a\r\nb\rc\nd ") == "a\nb\nc\nd"


def test_that_a_long_word_may_be_broken_with_a_hyphen() -> None:
    broken = printable("щ" * 60, longest_word=20)
    assert SOFT_HYPHEN in broken
    assert max(map(len, broken.split(SOFT_HYPHEN))) <= 20


def test_that_a_long_address_is_broken_without_a_hyphen() -> None:
    broken = printable("https://example.org/" + "a/" * 30, longest_word=20)
    assert ZERO_WIDTH_SPACE in broken
    assert SOFT_HYPHEN not in broken


def test_that_a_family_of_joined_pictures_is_never_parted() -> None:
    """F58: it is one sign to the reader."""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert all(family[:3] in part for part in printable(family * 12, 10).split(ZERO_WIDTH_SPACE))


@given(st.text(max_size=200), st.integers(min_value=5, max_value=40))
def test_that_nothing_but_marks_and_steering_signs_changes(text: str, longest: int) -> None:
    once = printable(text, longest)
    plain = once.replace(SOFT_HYPHEN, "").replace(ZERO_WIDTH_SPACE, "")
    assert printable(plain, 10_000) == printable(
        text.replace(SOFT_HYPHEN, "").replace(ZERO_WIDTH_SPACE, ""), 10_000
    )
