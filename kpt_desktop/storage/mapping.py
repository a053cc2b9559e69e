"""Rows into records and back, by the names of the records' fields."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar
from uuid import NAMESPACE_OID, UUID, uuid5

from sqlalchemy import ColumnElement, Table

from kpt_desktop.domain.ports import ReadFault
from kpt_desktop.domain.records import Record
from kpt_desktop.storage.tables import TABLES
from kpt_desktop.storage.values import Unreadable, forms_of

R = TypeVar("R", bound=Record)


class Mapper(Generic[R]):
    """Moves records of one kind between Python and its table."""

    def __init__(self, kind: type[R], table: Table) -> None:
        self.kind = kind
        self.table = table
        self.forms = forms_of(kind)
        self.columns = tuple(table.c[name] for name in self.forms)
        self._plan = tuple((name, form.decode, form.fallback) for name, form in self.forms.items())

    def row(self, record: Record) -> dict[str, Any]:
        """Return the row of a record.

        Raises:
            UserError: ``text_not_storable`` or ``number_too_large``.
            TypeError: a field holds a value of another type.
        """
        return {name: form.encode(getattr(record, name)) for name, form in self.forms.items()}

    def part(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the columns for some fields' values; raises as :meth:`row`."""
        return {name: self.encode(name, value) for name, value in values.items()}

    def encode(self, name: str, value: Any) -> Any:
        """Return one field's value as its column holds it; raises as :meth:`row`.

        Raises:
            TypeError: the kind has no such field.
        """
        if name not in self.forms:
            raise TypeError(f"{self.kind.__name__} has no field {name}")
        return self.forms[name].encode(value)

    def equals(self, name: str, value: Any) -> ColumnElement[bool]:
        """Return the condition that a field has this value, None included."""
        stored = self.encode(name, value)
        found = self.table.c[name]
        return found.is_(None) if stored is None else found == stored

    def record(self, row: Sequence[Any], faults: list[ReadFault]) -> R:
        """Return the record of a row that holds :attr:`columns` in their order.

        A value that does not fit its field is read as the field's default and added to ``faults``.
        """
        values: dict[str, Any] = {}
        unreadable: list[str] = []
        for (name, decode, fallback), stored in zip(self._plan, row, strict=True):
            try:
                values[name] = decode(stored)
            except Unreadable:
                values[name] = fallback
                unreadable.append(name)
        if unreadable:
            if "id" in unreadable:
                # Records are told apart by their ids, so each broken id needs one of its own.
                values["id"] = uuid5(NAMESPACE_OID, repr(row[0]))
            record_id: UUID = values["id"]
            faults.extend(ReadFault(self.kind, record_id, name) for name in unreadable)
        return self.kind(**values)


_MAPPERS: Mapping[type[Record], Mapper[Any]] = {
    kind: Mapper(kind, table) for kind, table in TABLES.items()
}


def mapper(kind: type[R]) -> Mapper[R]:
    """Return the mapper of a kind of record."""
    return _MAPPERS[kind]
