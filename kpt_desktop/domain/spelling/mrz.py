"""The machine-readable lines of passports and identity cards, read and checked (ICAO Doc 9303).

TD3 (passport) has two lines of 44 characters, TD1 (card) three of 30.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kpt_desktop.domain.enums import Sex
from kpt_desktop.domain.spelling.states import alpha_2
from kpt_desktop.errors import UserError

_WEIGHTS = (7, 3, 1)
_TD3, _TD1 = (44, 44), (30, 30, 30)
_SHORTEST = 14
"""A pasted line is at least this long: what is before the fillers of a names line."""

COMPOSITE = "composite"
OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Mrz:
    """What the lines say.

    Attributes:
        values: by field key; names are in capitals as in the passport. What is not stated or
            is no date is left out.
        failed: whose check digits do not fit: ``doc_number``, ``birth_date``, ``doc_expiry``,
            ``optional`` (the personal number) or ``composite`` (the lines as a whole).
        cut: the names fill their place to the end and may be cut short.
    """

    values: Mapping[str, Any]
    failed: tuple[str, ...]
    cut: bool


def check_digit(text: str) -> int:
    """Return the check digit of a text of digits, capitals and fillers (weights 7, 3, 1)."""
    return sum(_value(char) * _WEIGHTS[place % 3] for place, char in enumerate(text)) % 10


def _value(char: str) -> int:
    return 0 if char == "<" else int(char, 36)


def read_mrz(text: str, today: date) -> Mrz:
    """Read the lines as they were typed or pasted, with stray blanks and in any case.

    Args:
        text: the lines; others around them are passed over, fillers lost at their ends are put
            back.
        today: a birth date later than this was in the last century.

    Raises:
        UserError: ``mrz_missing``, ``mrz_line_length`` (facts: line, count, expected),
            ``mrz_of_visa`` or ``mrz_of_internal_passport``.
    """
    lines = _lines(text)
    if lines[0].startswith("V"):
        raise UserError("mrz_of_visa")
    if lines[0].startswith("PNRUS"):
        raise UserError("mrz_of_internal_passport")
    return _read_td3(lines, today) if len(lines) == 2 else _read_td1(lines, today)


def _lines(text: str) -> list[str]:
    raw = [re.sub(r"\s", "", line.upper()) for line in text.splitlines()]
    lines = [line.replace("«", "<<").replace("‹", "<").replace("＜", "<") for line in raw]
    lines = [line for line in lines if re.fullmatch(rf"[A-Z0-9<]{{{_SHORTEST},}}", line)]
    if len(lines) == 1:
        lines = _parts(lines[0])
    if len(lines) not in {2, 3}:
        raise UserError("mrz_missing")
    lengths = _TD3 if len(lines) == 2 else _TD1
    padded = [_padded(line, place, len(lines)) for place, line in enumerate(lines)]
    for number, (line, length) in enumerate(zip(padded, lengths, strict=True), start=1):
        if len(line) != length:
            raise UserError("mrz_line_length", line=number, count=len(line), expected=length)
    return padded


def _parts(line: str) -> list[str]:
    """Return the lines of a text whose line breaks were lost."""
    width = {sum(_TD3): _TD3[0], sum(_TD1): _TD1[0]}.get(len(line), len(line))
    return [line[start : start + width] for start in range(0, len(line), width)]


def _padded(line: str, place: int, count: int) -> str:
    """Return a line with its lost fillers; those that end in a check digit are left as they are."""
    if count == 2:
        return line.ljust(44, "<") if place == 0 else line
    return line if place == 1 else line.ljust(30, "<")


def _read_td3(lines: list[str], today: date) -> Mrz:
    names, data = lines
    optional, digit = data[28:42], data[42]
    checks = {
        "doc_number": (data[:9], data[9]),
        "birth_date": (data[13:19], data[19]),
        "doc_expiry": (data[21:27], data[27]),
        OPTIONAL: (optional, "0" if digit == "<" and not optional.strip("<") else digit),
        COMPOSITE: (data[:10] + data[13:20] + data[21:43], data[43]),
    }
    values = {
        **_names(names[5:]),
        "doc_number": data[:9].rstrip("<"),
        "citizenship": alpha_2(data[10:13]),
        "birth_date": _birth(data[13:19], today),
        "sex": _sex(data[20]),
        "doc_expiry": _date(data[21:27], 2000),
    }
    return _reading(names, values, checks, cut=names[-1] != "<")


def _read_td1(lines: list[str], today: date) -> Mrz:
    first, data, names = lines
    number, digit = first[5:14], first[14]
    if digit == "<":
        # A number of more than nine characters goes on in the optional place, then its digit.
        rest = first[15:].split("<", maxsplit=1)[0]
        number, digit = number + rest[:-1], rest[-1:] or "<"
    checks = {
        "doc_number": (number, digit),
        "birth_date": (data[:6], data[6]),
        "doc_expiry": (data[8:14], data[14]),
        COMPOSITE: (first[5:] + data[:7] + data[8:15] + data[18:29], data[29]),
    }
    values = {
        **_names(names),
        "doc_number": number.rstrip("<"),
        "citizenship": alpha_2(data[15:18]),
        "birth_date": _birth(data[:6], today),
        "sex": _sex(data[7]),
        "doc_expiry": _date(data[8:14], 2000),
    }
    return _reading(first, values, checks, cut=names[-1] != "<")


def _reading(
    first: str, values: dict[str, Any], checks: Mapping[str, tuple[str, str]], *, cut: bool
) -> Mrz:
    failed = tuple(
        name for name, (text, digit) in checks.items() if digit != str(check_digit(text))
    )
    values["doc_kind"] = "passport" if first.startswith("P") else "id_card"
    return Mrz({key: value for key, value in values.items() if value}, failed, cut)


def _names(text: str) -> dict[str, str]:
    surname, _, given = text.partition("<<")
    return {"surname_lat": _spaced(surname), "given_lat": _spaced(given)}


def _spaced(text: str) -> str:
    return " ".join(text.replace("<", " ").split())


def _sex(letter: str) -> Sex | None:
    return Sex(letter) if letter in {"M", "F"} else None


def _birth(digits: str, today: date) -> date | None:
    born = _date(digits, 2000)
    return _date(digits, 1900) if born is None or born > today else born


def _date(digits: str, century: int) -> date | None:
    if not digits.isdecimal():
        return None
    try:
        return date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None
