"""What the database says when the world is at fault, told in the program's own two errors."""

import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path

from sqlalchemy import Connection, Transaction
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from kpt_desktop.errors import ConflictError, EnvironmentFault, KptError

_LOG = logging.getLogger(__name__)

_SQLITE_FAULTS = {
    sqlite3.SQLITE_BUSY: "store_locked",
    sqlite3.SQLITE_LOCKED: "store_locked",
    sqlite3.SQLITE_FULL: "store_full",
    sqlite3.SQLITE_READONLY: "store_readonly",
    sqlite3.SQLITE_PERM: "store_readonly",
    sqlite3.SQLITE_CANTOPEN: "store_unreachable",
    sqlite3.SQLITE_IOERR: "store_disk_error",
    sqlite3.SQLITE_CORRUPT: "store_damaged_now",
    sqlite3.SQLITE_NOTADB: "store_damaged_now",
}
"""Primary result codes; an extended code carries its primary one in the lowest byte."""

_STATE_FAULTS = {
    "08": "store_unreachable",
    "57": "store_unreachable",
    "53": "store_full",
    "55": "store_locked",
    "25006": "store_readonly",
    "42501": "store_readonly",
}
"""SQLSTATE codes and classes of a database server."""

_RACES = ("40001", "40P01")
"""SQLSTATE of a transaction that lost against another one."""


class Broken(Enum):
    """The constraint that a statement ran into."""

    FOREIGN_KEY = auto()
    CODE = auto()
    UNIQUE = auto()
    CHECK = auto()
    OTHER = auto()


_SQLITE_CONSTRAINTS = {
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: Broken.FOREIGN_KEY,
    sqlite3.SQLITE_CONSTRAINT_TRIGGER: Broken.FOREIGN_KEY,  # RESTRICT is reported as this one
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: Broken.UNIQUE,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: Broken.UNIQUE,
    sqlite3.SQLITE_CONSTRAINT_CHECK: Broken.CHECK,
}

_STATE_CONSTRAINTS = {
    "23503": Broken.FOREIGN_KEY,
    "23001": Broken.FOREIGN_KEY,
    "23505": Broken.UNIQUE,
    "23514": Broken.CHECK,
}

_CODE_MARKS = ("visits.code", "uq_visits_code")


@contextmanager
def translated(folder: Path | None) -> Iterator[None]:
    """Turn the database's errors that the user can act on into ours; bugs pass unchanged.

    Args:
        folder: where the store lies, to tell how much room its disk has; None for a server.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        ours = told(error, folder)
        if ours is None:
            raise
        raise ours from error


def told(error: DBAPIError | sqlite3.Error, folder: Path | None = None) -> KptError | None:
    """Return our error for the database's, or None for an error of the program."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        key = _sqlite_fault(original)
    else:
        state = str(getattr(original, "sqlstate", "") or "")
        if state in _RACES:
            return ConflictError("field_changed_since")
        key = _STATE_FAULTS.get(state) or _STATE_FAULTS.get(state[:2])
        if key is None and _connection_lost(error):
            key = "store_unreachable"
    if key == "store_full":
        return EnvironmentFault(key, free=free_megabytes(folder))
    return EnvironmentFault(key) if key else None


def free_megabytes(folder: Path | None) -> str:
    """Return the room on a folder's disk in MB, a question mark where it cannot be told."""
    try:
        return str(shutil.disk_usage(folder).free // 1_000_000) if folder else "?"
    except OSError:
        return "?"


def _sqlite_fault(error: sqlite3.Error) -> str | None:
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_IOERR_WRITE:  # a quota or a size limit says this, not FULL
        return "store_full"
    return _SQLITE_FAULTS.get(code & 0xFF)


def _connection_lost(error: Exception) -> bool:
    return isinstance(error, DBAPIError) and (
        error.connection_invalidated or type(error.orig).__name__ == "OperationalError"
    )


def broken_constraint(error: DBAPIError) -> Broken:
    """Return which constraint an ``IntegrityError`` is about."""
    original = error.orig
    if isinstance(original, sqlite3.Error):
        found = _SQLITE_CONSTRAINTS.get(original.sqlite_errorcode, Broken.OTHER)
    else:
        state = str(getattr(original, "sqlstate", "") or "")
        found = _STATE_CONSTRAINTS.get(state, Broken.OTHER)
    if found is Broken.UNIQUE and any(mark in str(original) for mark in _CODE_MARKS):
        return Broken.CODE
    return found


def roll_back(connection: Connection, transaction: Transaction) -> None:
    """Take a transaction back and never raise.

    A full disk makes SQLite roll back by itself; a second rollback then fails and would hide the
    error that matters. A connection that cannot roll back is thrown away.
    """
    try:
        transaction.rollback()
    except (SQLAlchemyError, sqlite3.Error) as error:
        _LOG.warning("rollback failed: %s", type(error).__name__)
        connection.invalidate()
