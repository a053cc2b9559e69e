"""What a good value looks like."""

from datetime import date

import pytest

from kpt_desktop.domain.field import Check
from kpt_desktop.domain.field_checks import looks_right

TODAY = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (Check.PASSPORT_LETTERS, ["NOVAKOVA", "O'NEIL", "Anna-Marie de la Cruz"],
         ["Nováková", "НОВАКОВА", "NOVAK 2", "-NOVAK", ""]),
        (Check.CYRILLIC, ["Щеглова", "Ёлкин-Ржегорж"], ["Щеглoва", "Petrov", "Иванов2"]),
        (Check.DOCUMENT_NUMBER, ["45112083", "75 0010301", "4511 208312", "CZ123456"],
         ["12345", "12345678901", "45112О83", "45a12083"]),
        (Check.PHONE, ["+7 900 000-00-00", "+420 600 000 001"],
         ["600000001", "+0420600", "+7 9o0"]),
        (Check.EMAIL, ["t.novakova@example.org"], ["novakova", "a@b", "a@@b.cz", "a b@c.cz"]),
        (Check.PAST, [TODAY, date(2009, 1, 1)], [date(2026, 9, 2)]),
    ],
)  # fmt: skip
def test_that_good_and_bad_values_are_told_apart(check, good, bad):
    assert [value for value in good if not looks_right(check, value, TODAY)] == []
    assert [value for value in bad if looks_right(check, value, TODAY)] == []
