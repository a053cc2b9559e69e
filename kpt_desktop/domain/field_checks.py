"""What a good value looks like, as far as the value alone can tell; nothing here refuses one."""

import re
from datetime import date
from typing import Any

from kpt_desktop.domain.field import Check

_FORMS = {
    Check.PASSPORT_LETTERS: re.compile(r"[A-Za-z]+(?:[ '’-][A-Za-z]+)*"),
    Check.CYRILLIC: re.compile(r"[А-Яа-яЁё]+(?:[ '’-][А-Яа-яЁё]+)*"),
    Check.DOCUMENT_NUMBER: re.compile(r"[A-Z0-9]{6,10}"),
    Check.PHONE: re.compile(r"\+[1-9][0-9]{7,14}"),
    Check.EMAIL: re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+"),
}
"""Passport letters: ICAO 9303; phones: E.164. Numbers: six to nine signs, ten for the Russian
internal passport."""

_BETWEEN = {
    Check.DOCUMENT_NUMBER: re.compile(r"[ №-]"),
    Check.PHONE: re.compile(r"[ ()./-]"),
}
"""What people write between the signs."""


def looks_right(check: Check, value: Any, today: date) -> bool:
    """Tell whether a value that is known has the form its field's check asks for."""
    if check is Check.PAST:
        return isinstance(value, date) and value <= today
    bare = _BETWEEN[check].sub("", value) if check in _BETWEEN else value
    return bool(_FORMS[check].fullmatch(bare))
