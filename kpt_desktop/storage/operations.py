"""The rows that the operations of a Change write.

Operations run in their order. Neighbours of one sort are written together, parents before their
children and deletes the other way round, so that an import of thousands is a few statements.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, delete, insert, update
from sqlalchemy.exc import IntegrityError

from kpt_desktop.domain.changes import Delete, Insert, Operation, Touched, Update, updated
from kpt_desktop.domain.records import RECORD_KINDS, Record
from kpt_desktop.errors import ConflictError, KptError, UserError
from kpt_desktop.storage.faults import Broken, broken_constraint
from kpt_desktop.storage.mapping import Mapper, mapper

Find = Callable[[type[Record], Iterable[UUID]], Sequence[Record]]
T = TypeVar("T")

_RANK = {kind: rank for rank, kind in enumerate(RECORD_KINDS)}


class OperationWriter:
    """Writes one list of operations and keeps account of what it touched."""

    def __init__(self, connection: Connection, find: Find) -> None:
        self._connection = connection
        self._find = find
        self._saved: dict[tuple[type[Record], UUID], Record] = {}
        self._removed: dict[tuple[type[Record], UUID], None] = {}

    def write(self, operations: Sequence[Operation]) -> Touched:
        """Write the operations in their order.

        Raises:
            ConflictError: a row is missing, exists already, is in use or has other values.
        """
        for sort, run in groupby(operations, key=type):
            neighbours = list(run)
            if sort is Insert:
                self._insert([op.record for op in neighbours if isinstance(op, Insert)])
            elif sort is Delete:
                self._delete([op.record for op in neighbours if isinstance(op, Delete)])
            else:
                self._update([op for op in neighbours if isinstance(op, Update)])
        return Touched(tuple(self._saved.values()), tuple(self._removed))

    def _insert(self, records: list[Record]) -> None:
        records.sort(key=lambda record: _RANK[type(record)])
        for kind, group in groupby(records, key=type):
            found: Mapper[Any] = mapper(kind)
            some = _parents_first(list(group), found.table)
            rows = [found.row(record) for record in some]
            self._run(insert(found.table), rows, missing="record_missing")
            for record in some:
                self._note_saved(record)

    def _delete(self, records: list[Record]) -> None:
        records.sort(key=lambda record: -_RANK[type(record)])
        for kind, group in groupby(records, key=type):
            table = mapper(kind).table
            some = _parents_first(list(group), table)[::-1]
            present = self._present(kind, [record.id for record in some])
            now = {record.id: present[record.id] for record in some}
            for record in some:
                _compare(now[record.id], {name: getattr(record, name) for name in _fields(kind)})
            statement = delete(table).where(
                table.c.id == bindparam("row_id"), table.c.version == bindparam("seen")
            )
            rows = [{"row_id": str(id_), "seen": old.version} for id_, old in now.items()]
            self._run(statement, rows, missing="record_in_use")
            for record in some:
                self._note_removed(kind, record.id)

    def _update(self, updates: Sequence[Update]) -> None:
        for batch in _batches(updates):
            kind, names = batch[0].kind, tuple(batch[0].after)
            now = self._present(kind, [change.id for change in batch])
            for change in batch:
                _compare(now[change.id], change.before)
            if not names:
                continue
            found = mapper(kind)
            table = found.table
            statement = (
                update(table)
                .where(table.c.id == bindparam("row_id"), table.c.version == bindparam("seen"))
                .values({name: bindparam(f"new_{name}") for name in (*names, "version")})
            )
            self._run(
                statement,
                [_update_row(found.part(c.after), now[c.id]) for c in batch],
                missing="record_missing",
            )
            for change in batch:
                self._note_saved(updated(now[change.id], change))

    def _present(self, kind: type[Record], ids: Sequence[UUID]) -> dict[UUID, Record]:
        found = {record.id: record for record in self._find(kind, ids)}
        if len(found) != len(ids):
            raise ConflictError("record_missing")
        return found

    def _run(self, statement: Any, rows: list[dict[str, Any]], *, missing: str) -> None:
        try:
            result = self._connection.execute(statement, rows)
        except IntegrityError as error:
            refusal = _refusal(broken_constraint(error), missing)
            if refusal is None:
                raise
            # Not chained: a server's message quotes the values, which are personal data.
            raise refusal from None
        if not statement.is_insert and result.rowcount != len(rows):
            # Another program wrote the row between our look at it and this statement.
            raise ConflictError("field_changed_since")

    def _note_saved(self, record: Record) -> None:
        key = (type(record), record.id)
        self._removed.pop(key, None)
        self._saved[key] = record

    def _note_removed(self, kind: type[Record], record_id: UUID) -> None:
        self._saved.pop((kind, record_id), None)
        self._removed[kind, record_id] = None


def _batches(updates: Sequence[Update]) -> Iterator[list[Update]]:
    """Yield neighbours of one kind and the same fields, no record twice in one batch."""
    for _, run in groupby(updates, key=lambda change: (change.kind, tuple(change.after))):
        batch: dict[UUID, Update] = {}
        for change in run:
            if change.id in batch:
                yield list(batch.values())
                batch = {}
            batch[change.id] = change
        yield list(batch.values())


def _fields(kind: type[Record]) -> Iterator[str]:
    return (name for name in mapper(kind).forms if name != "version")


def _compare(now: Record, before: Any) -> None:
    if any(getattr(now, name) != value for name, value in before.items()):
        raise ConflictError("field_changed_since")


def _update_row(columns: dict[str, Any], now: Record) -> dict[str, Any]:
    return {
        **{f"new_{name}": value for name, value in columns.items()},
        "new_version": now.version + 1,
        "row_id": str(now.id),
        "seen": now.version,
    }


def _refusal(broken: Broken, missing: str) -> KptError | None:
    match broken:
        case Broken.FOREIGN_KEY:
            return ConflictError(missing)
        case Broken.CODE:
            return ConflictError("code_taken")
        case Broken.UNIQUE:
            return ConflictError("record_exists")
        case Broken.CHECK:
            return UserError("value_refused")
    return None


def _parents_first(records: list[Record], table: Table) -> list[Record]:
    """Return records of one kind such that one comes after those of its kind that it names."""
    names = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    by_id = {record.id: record for record in records} if names else {}
    ordered: dict[UUID, Record] = {}

    def put(record: Record, below: frozenset[UUID]) -> None:
        for name in names:
            parent = by_id.get(getattr(record, name))
            if parent is not None and parent.id not in ordered and parent.id not in below:
                put(parent, below | {parent.id})
        ordered.setdefault(record.id, record)

    if not names:
        return records
    for record in records:
        put(record, frozenset({record.id}))
    return list(ordered.values())
