"""The code on a badge: read back as whoever scanned it, and never as somebody else."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.badges import (
    LENGTH,
    badge_code,
    check_figure,
    find_by_code,
    is_code,
    read_code,
    shown_code,
)

IDS = st.lists(st.uuids(), min_size=1, max_size=40, unique=True)


@given(IDS)
def test_that_a_code_leads_to_its_participation(ids):
    codes = [badge_code(one) for one in ids]
    for one, code in zip(ids, codes, strict=True):
        assert len(code) == LENGTH
        assert code.isdecimal()
        expected = one if codes.count(code) == 1 else None
        assert find_by_code(f" {shown_code(code)}\n", ids) == expected


def test_that_codes_stay_what_they_were_printed_as():
    assert badge_code(UUID(int=1)) == "576868177"
    assert badge_code(UUID(int=2)) == "509337364"


@given(st.uuids(), st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_that_one_wrong_figure_makes_no_code(one, place, step):
    code = badge_code(one)
    wrong = str((int(code[place]) + step) % 10)
    assert not is_code(code[:place] + wrong + code[place + 1 :])


def test_that_a_czech_layout_gives_the_same_code():
    assert read_code("+ěščřžýáí") == "123456789"
    body = "12345678"
    assert is_code(read_code("+ěš čřž ýá" + check_figure(body)))


@pytest.mark.parametrize("typed", ["", "123", "12345678x", "１２３４５６７８９", "Nováková"])
def test_that_other_text_is_no_code(typed):
    assert not is_code(read_code(typed))
    assert find_by_code(typed, [UUID(int=1)]) is None
