"""CSV for Excel in Russia and Czechia."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.rendering.csv import guarded, render_csv
from kpt_desktop.rendering.sheet import SheetData


def read_back(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def rendered(*rows: tuple[object, ...]) -> bytes:
    return render_csv(SheetData("n", "t", ("Имя", "B"), rows))  # type: ignore[arg-type]


def test_that_excel_opens_it_with_a_double_click() -> None:
    """T19: BOM, semicolon, CRLF."""
    data = rendered(("Ёлкин", date(2009, 1, 3)))
    assert data == "\ufeffИмя;B\r\nЁлкин;03.01.2009\r\n".encode()


def test_that_semicolons_quotes_and_line_breaks_come_back_whole() -> None:
    assert read_back(rendered(('a;"b"\nc', None), ("d", 7)))[1:] == [['a;"b"\nc', ""], ["d", "7"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+7 921 000-00-00", "'+7 921 000-00-00"),
        ("-5", "'-5"),
        ("@x", "'@x"),
        ("\t=1", "'\t=1"),
        ("\rx", "'\rx"),
        ("|cmd", "'|cmd"),
        ("%x", "'%x"),
        (" =1", "' =1"),
        ("\u00a0=1", "'\u00a0=1"),
        ("a\n=1", "a\n'=1"),
        ("a\r=1", "a\r'=1"),
        ("a-b=c+d", "a-b=c+d"),
        ("Nováková", "Nováková"),
        ("", ""),
    ],
)
def test_that_no_line_of_a_text_can_be_a_formula(text: str, expected: str) -> None:
    """T1, F64; a phone number stays readable."""
    assert guarded(text) == expected


@given(st.text(alphabet="=+-@\t\r\n |%ax\u00a0", max_size=12))
def test_that_every_line_of_anything_is_harmless(text: str) -> None:
    for line in guarded(text).splitlines():
        assert not line.strip().startswith(("=", "+", "-", "@", "|", "%"))
    assert guarded(text).replace("'", "") == text


def test_that_headers_are_guarded_too() -> None:
    assert read_back(render_csv(SheetData("n", "t", ("=1",), ())))[0] == ["'=1"]
