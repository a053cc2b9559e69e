"""How the value of a record's field stands in a column, and back.

Columns hold only text and whole numbers, so that every database keeps them alike and a value that
was damaged from outside can be met here, one field at a time, instead of failing a whole query.
"""

import json
import re
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records import Record
from kpt_desktop.errors import UserError

LARGEST = 2**31 - 1
"""Largest whole number that an INTEGER column of every supported database holds."""

NO_DATE = date(1900, 1, 1)
"""Stands for an unreadable date in a field that must have one: plain to see and safe to show."""

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_LANGUAGES = {"ru", "en", "cs"}


class Unreadable(Exception):
    """A stored value does not fit its field."""


@dataclass(frozen=True, slots=True)
class Form:
    """How one field is stored.

    Attributes:
        encode: value to column; TypeError for a value of another type (an error of the program).
        decode: column to value; :class:`Unreadable` for a value that does not fit.
        fallback: what the field reads as when its stored value does not fit.
        optional: None is a value of the field.
    """

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]
    fallback: Any
    optional: bool


def storable(text: str) -> str:
    """Return the text, which every database can keep.

    Raises:
        UserError: ``text_not_storable``: a NUL or half a surrogate pair.
    """
    if _UNSTORABLE.search(text):
        raise UserError("text_not_storable")
    return text


def forms_of(kind: type[Record]) -> Mapping[str, Form]:
    """Return the form of every field of a kind of record, in the order of the fields."""
    hints = get_type_hints(kind)
    return {field.name: _form(field, hints[field.name]) for field in fields(kind)}


def _form(field: Field[Any], hint: Any) -> Form:
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]
    fallback: Any
    optional = get_origin(hint) in {Union, types.UnionType}
    wanted = next(a for a in get_args(hint) if a is not types.NoneType) if optional else hint
    if issubclass(wanted, StrEnum):
        encode = partial(_encode_enum, wanted)
        decode = partial(_decode_enum, wanted)
        fallback = next(iter(wanted))
    else:
        encode, decode, fallback = _FORMS[wanted]
    if optional:
        encode, decode, fallback = partial(_or_none, encode), partial(_or_none, decode), None
    elif field.default is not MISSING:
        fallback = field.default
    return Form(encode, decode, fallback, optional=optional)


def _or_none(convert: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else convert(value)


def _expect(wanted: type, value: Any) -> None:
    # The exact type: a datetime is no date and True is no number. The value itself is data of a
    # person and stays out of the message.
    if type(value) is not wanted:
        raise TypeError(f"{wanted.__name__} expected, not {type(value).__name__}")


def _encode_text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return storable(str(value))


def _decode_text(stored: Any) -> str:
    if type(stored) is not str:
        raise Unreadable
    return stored


def _encode_number(value: Any) -> int:
    _expect(int, value)
    if abs(value) > LARGEST:
        raise UserError("number_too_large")
    return int(value)


def _decode_number(stored: Any) -> int:
    if type(stored) is not int:
        raise Unreadable
    return stored


def _encode_truth(value: Any) -> int:
    _expect(bool, value)
    return int(value)


def _decode_truth(stored: Any) -> bool:
    if type(stored) is not int or stored not in {0, 1}:
        raise Unreadable
    return stored == 1


def _encode_date(value: Any) -> str:
    _expect(date, value)
    return str(value.isoformat())


def _decode_date(stored: Any) -> date:
    try:
        value = date.fromisoformat(_decode_text(stored))
    except ValueError:
        raise Unreadable from None
    if value.isoformat() != stored:  # other ISO spellings would not sort as text
        raise Unreadable
    return value


def _encode_id(value: Any) -> str:
    _expect(UUID, value)
    return str(value)


def _decode_id(stored: Any) -> UUID:
    try:
        return UUID(_decode_text(stored))
    except ValueError:
        raise Unreadable from None


def _encode_local_text(value: Any) -> str:
    _expect(LocalText, value)
    words = {"ru": value.ru, "en": value.en, "cs": value.cs}
    for text in words.values():
        _encode_text(text)
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))


def _decode_local_text(stored: Any) -> LocalText:
    try:
        words = json.loads(_decode_text(stored))
    except ValueError:
        raise Unreadable from None
    if not isinstance(words, dict) or set(words) != _LANGUAGES:
        raise Unreadable
    if any(type(text) is not str for text in words.values()):
        raise Unreadable
    return LocalText(**words)


def _encode_enum(wanted: type[StrEnum], value: Any) -> str:
    _expect(wanted, value)
    return str(value.value)


def _decode_enum(wanted: type[StrEnum], stored: Any) -> StrEnum:
    try:
        return wanted(stored)
    except ValueError:
        raise Unreadable from None


_FORMS: Mapping[type, tuple[Callable[[Any], Any], Callable[[Any], Any], Any]] = {
    str: (_encode_text, _decode_text, ""),
    int: (_encode_number, _decode_number, 0),
    bool: (_encode_truth, _decode_truth, False),
    date: (_encode_date, _decode_date, NO_DATE),
    UUID: (_encode_id, _decode_id, UUID(int=0)),
    LocalText: (_encode_local_text, _decode_local_text, NO_TEXT),
}
