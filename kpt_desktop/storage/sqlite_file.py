"""What a file is before it is trusted: ours, of which layout, whole, and without foreign code."""

import re
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.storage.schema import APPLICATION_ID, Layout
from kpt_desktop.storage.sqlite_pragmas import connect_raw

_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_MOST_PROBLEMS = 20

VALUE = "value: "
"""How a problem begins that is a single cell's: such a file is whole, and the cell is told."""

_CELL = re.compile(r"(CHECK constraint failed|(NULL|NUMERIC|TEXT|non-\w+) value) in ")

_FOREIGN = (
    "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') "
    "OR lower(sql) LIKE 'create virtual%'"
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of one of our files say.

    Attributes:
        layout_number: ``user_version``.
        rollback: the file keeps a rollback journal, so a ``-wal`` beside it is a stranger's.
    """

    layout_number: int
    rollback: bool


def read_header(path: Path) -> Header | None:
    """Read a file's header without SQLite, which would make a database of an empty file.

    None is a file that is empty, of another kind, or another program's database.

    Only for a file that this process has not open: closing it drops SQLite's locks on POSIX.

    Raises:
        EnvironmentFault: ``store_unreachable``.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except IsADirectoryError:
        return None
    except OSError as error:
        raise EnvironmentFault("store_unreachable") from error
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        return None
    number, application = (struct.unpack_from(">I", head, at)[0] for at in (60, 68))
    if application != APPLICATION_ID:
        return None
    return Header(layout_number=number, rollback=head[18:20] == b"\1\1")


def refuse_newer(header: Header, layout: Layout) -> None:
    """Refuse a file that a newer program made, before anything of it is read.

    Raises:
        EnvironmentFault: ``store_newer``.
    """
    if header.layout_number > layout.number:
        raise EnvironmentFault("store_newer")


def problems_of(path: Path) -> tuple[str, ...]:
    """Return what integrity and foreign key checks find; empty for a whole file.

    Raises:
        EnvironmentFault: ``store_foreign_objects``: triggers, views or virtual tables.
        sqlite3.Error: the file cannot be read for another reason than damage.
    """
    try:
        with closing(connect_raw(path)) as connection:
            return problems_in(connection)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
            raise
        return (f"integrity: {error}",)
    except UnicodeDecodeError:  # SQLite quotes the damaged text, and Python cannot read its words
        return ("integrity: malformed database schema",)


def damage_of(path: Path) -> tuple[str, ...]:
    """Return those of :func:`problems_of` for which a file must not be used; raises as it does."""
    return tuple(line for line in problems_of(path) if not line.startswith(VALUE))


def _named(line: str) -> str:
    return (VALUE if _CELL.match(line) else "integrity: ") + line


def problems_in(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what the checks find in an open file; raises as :func:`problems_of`."""
    # Before the checks: a foreign view or virtual table must not get to run code.
    if connection.execute(_FOREIGN).fetchone()[0]:
        raise EnvironmentFault("store_foreign_objects")
    rows = connection.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS})").fetchall()
    found = [_named(str(row[0])) for row in rows if row[0] != "ok"]
    links = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_PROBLEMS)
    found += [f"foreign key: {table} row {row} -> {parent}" for table, row, parent, _ in links]
    return tuple(found)
