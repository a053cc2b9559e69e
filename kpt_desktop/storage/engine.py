"""Engines: one for a SQLite file, one for the URL of a database server."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage.sqlite_pragmas import (
    MIGRATION_PRAGMAS,
    PRAGMAS,
    WRITING,
    begin_explicitly,
    connect_safely,
)


def file_engine(path: Path, *, migrating: bool = False) -> Engine:
    """Return an engine for a SQLite file that exists; no connection is made yet.

    Args:
        path: the file.
        migrating: foreign keys are off, as the rebuilding of tables needs it.
    """
    pragmas = MIGRATION_PRAGMAS if migrating else PRAGMAS
    engine = create_engine(
        "sqlite+pysqlite:///store",
        creator=partial(connect_safely, path, pragmas),
        hide_parameters=True,
        pool_size=2,
    )
    begin_explicitly(engine)
    return engine


@contextmanager
def transaction_on(path: Path, *, migrating: bool = False) -> Iterator[Connection]:
    """Open a SQLite file for one transaction that writes, and let go of it; faults come raw."""
    engine = file_engine(path, migrating=migrating)
    try:
        with (
            engine.connect().execution_options(**{WRITING: True}) as connection,
            connection.begin(),
        ):
            yield connection
    finally:
        engine.dispose()


def server_engine(url: str) -> Engine:
    """Return an engine for a database server; no connection is made yet.

    Raises:
        UserError: ``store_url_wrong``.
        EnvironmentFault: ``store_driver_missing``.
    """
    try:
        # A view must stay the same while several queries look at it.
        return create_engine(
            url, hide_parameters=True, pool_pre_ping=True, isolation_level="REPEATABLE READ"
        )
    except (ArgumentError, NoSuchModuleError):
        raise UserError("store_url_wrong") from None
    except ModuleNotFoundError as missing:
        raise EnvironmentFault("store_driver_missing", module=missing.name or "") from None
