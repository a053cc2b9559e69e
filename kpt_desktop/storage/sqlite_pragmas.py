"""How this program speaks to SQLite; nothing in here concerns another database.

Journal in DELETE mode with full syncs survives a power cut and leaves no second file to be
mispaired with a copy; the other settings close the doors a hostile or damaged file could use.
"""

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, event

from kpt_desktop.errors import EnvironmentFault

WRITING = "kpt_writing"
"""Execution option of a connection that is about to write."""

PRAGMAS: tuple[tuple[str, str | int], ...] = (
    ("busy_timeout", 1500),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("mmap_size", 0),
    ("journal_mode", "delete"),
    ("synchronous", 3),
    ("secure_delete", 1),
    ("foreign_keys", 1),
)
"""Settings of every connection, as they read back; times in milliseconds, 3 is EXTRA."""

MIGRATION_PRAGMAS = (*PRAGMAS[:-1], ("foreign_keys", 0))
"""A migration that rebuilds a parent table would delete its children if foreign keys were on."""


def file_uri(path: Path, mode: str = "rw") -> str:
    """Return the URI of a database file; SQLite makes no new file under mode ``rw`` or ``ro``."""
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode={mode}"


def connect_raw(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """Open a file without SQLAlchemy; transactions begin only where ``BEGIN`` is said."""
    connection = sqlite3.connect(
        file_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False
    )
    connection.text_factory = _readable  # a damaged name must not stop the search for damage
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA busy_timeout=1500")
    return connection


def connect_safely(
    path: Path, pragmas: tuple[tuple[str, str | int], ...] = PRAGMAS
) -> sqlite3.Connection:
    """Open a file with every setting made and read back.

    Raises:
        EnvironmentFault: ``store_unprotected``: this SQLite did not take a setting.
        sqlite3.Error: the file cannot be opened.
    """
    connection = sqlite3.connect(
        file_uri(path), uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        for name, value in pragmas:
            _set(connection, name, value)
    except BaseException:
        connection.close()
        raise
    return connection


def _set(connection: sqlite3.Connection, name: str, value: str | int) -> None:
    connection.execute(f"PRAGMA {name}={value}")
    row = connection.execute(f"PRAGMA {name}").fetchone()
    # A SQLite built without memory maps answers with no row at all, which is as good as 0.
    found = row[0] if row else 0
    if found != value:
        raise EnvironmentFault("store_unprotected", pragma=name)


def begin_explicitly(engine: Engine) -> None:
    """Begin real transactions: Python's own would leave SELECT and CREATE outside of them."""

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def read_broken_text(connection: Connection) -> None:
    """Hand out text that is no UTF-8 as bytes, so that one broken cell does not stop a query."""
    raw: Any = connection.connection.dbapi_connection
    if isinstance(raw, sqlite3.Connection):
        raw.text_factory = _text_or_bytes


def _readable(stored: bytes) -> str:
    return stored.decode("utf-8", "replace")


def _text_or_bytes(stored: bytes) -> str | bytes:
    try:
        return stored.decode("utf-8")
    except UnicodeDecodeError:
        return stored
