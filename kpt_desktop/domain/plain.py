"""Records and values as plain JSON-ready data, and back; used by the journal and by ``--json``."""

import types
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import RECORD_KINDS, Language, Record

KIND_BY_NAME: Mapping[str, type[Record]] = {kind.__name__: kind for kind in RECORD_KINDS}


def to_plain(value: object) -> Any:
    """Return a record's value as str, int, bool, None or a dict of languages."""
    if isinstance(value, LocalText):
        return {"ru": value.ru, "en": value.en, "cs": value.cs}
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, StrEnum):
        return value.value
    return value


def from_plain(kind: type[Record], field: str, plain: Any) -> Any:
    """Return the value of ``kind.field`` from its plain form.

    Raises:
        ValueError: the plain form does not fit the field's type.
    """
    if plain is None:
        return None
    wanted = field_types(kind)[field]
    if wanted is LocalText:
        return LocalText(**plain)
    if wanted is date:
        return date.fromisoformat(plain)
    return wanted(plain)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in {Union, types.UnionType}:
        return next(arg for arg in get_args(hint) if arg is not type(None))
    return hint


_FIELD_TYPES = {
    kind: {name: _without_none(hint) for name, hint in get_type_hints(kind).items()}
    for kind in RECORD_KINDS
}


def field_types(kind: type[Record]) -> Mapping[str, Any]:
    """Return each field's type with the None of an optional field taken away."""
    return _FIELD_TYPES[kind]


def record_to_plain(record: Record) -> dict[str, Any]:
    """Return all fields of a record as plain data."""
    return {name: to_plain(getattr(record, name)) for name in field_types(type(record))}


def record_from_plain(kind: type[Record], plain: Mapping[str, Any]) -> Record:
    """Return the record that plain data describes; fields it does not name keep their default."""
    return kind(**{name: from_plain(kind, name, value) for name, value in plain.items()})


def field_from_plain(key: str, plain: Any) -> Any:
    """Return the value of a participant's field from its plain form.

    Raises:
        KeyError: no such field.
        ValueError: the plain form does not fit the field's type.
    """
    field = FIELDS[key]
    if field.owner is Language:
        return str(plain)
    return from_plain(field.owner, field.attribute, plain)
