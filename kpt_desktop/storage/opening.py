"""From a path to a trusted engine: every question a file must answer before it is used."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage.backup import named_backups, newest_good_time
from kpt_desktop.storage.engine import file_engine, server_engine, transaction_on
from kpt_desktop.storage.faults import translated
from kpt_desktop.storage.files import replace_file, set_sidecars_aside
from kpt_desktop.storage.lock import FileLock
from kpt_desktop.storage.restore import keep_damaged
from kpt_desktop.storage.schema import (
    CURRENT,
    Layout,
    can_be_read,
    create_tables,
    mark_file,
    revision_of,
)
from kpt_desktop.storage.sqlite_file import damage_of, read_header, refuse_newer
from kpt_desktop.storage.upgrade import run_migrations, upgrade_file


@dataclass(frozen=True, slots=True)
class Opened:
    """An engine that may be used, the layout it stands at, and the held lock."""

    engine: Engine
    schema: str
    lock: FileLock | None = None


def open_file(path: Path, *, create: bool, read_only: bool, layout: Layout = CURRENT) -> Opened:
    """Open a SQLite store.

    Args:
        path: absolute.
        create: make an empty store where none is and none was.
        read_only: take no lock, beside a program that writes.
        layout: the newest layout this program knows.

    Raises:
        UserError: ``store_missing`` or ``not_a_store``.
        EnvironmentFault: ``store_damaged``, ``store_newer``, ``store_foreign_objects``,
            ``store_in_use``, ``store_upgrade_failed``, ``store_readonly``...
    """
    lock = None
    try:
        if not path.exists():
            _refuse_missing(path, create=create and not read_only)
        if not read_only:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock.take(path)
        with translated(path.parent):
            schema = _ready(path, layout, locked=lock is not None)
            return Opened(file_engine(path), schema, lock)
    except BaseException as error:
        if lock:
            lock.release()
        if isinstance(error, OSError):
            raise EnvironmentFault(_place_fault(error)) from error
        raise


def open_server(url: str, *, create: bool, layout: Layout = CURRENT) -> Opened:
    """Open a store on a database server; ``create`` makes the tables or brings them up to date.

    Raises:
        UserError: ``store_url_wrong`` or ``store_empty_server``.
        EnvironmentFault: ``store_driver_missing``, ``store_unreachable``, ``store_newer``...
    """
    engine = server_engine(url)
    try:
        with translated(None), engine.begin() as connection:
            revision = revision_of(connection)
            _check_server(revision, layout, create=create)
            if revision != layout.head:
                run_migrations(connection, layout)
    except BaseException:
        engine.dispose()
        raise
    return Opened(engine, layout.head)


def _check_server(revision: str | None, layout: Layout, *, create: bool) -> None:
    if revision is None and not create:
        raise UserError("store_empty_server")
    if revision is not None and revision not in layout.revisions:
        raise EnvironmentFault("store_newer")


def _refuse_missing(path: Path, *, create: bool) -> None:
    # Backups tell that there was a store here: an empty one would hide its loss.
    if not create or named_backups(path):
        raise UserError("store_missing", path=str(path), backup=newest_good_time(path))


def _place_fault(error: OSError) -> str:
    refused = isinstance(error, PermissionError | NotADirectoryError | FileExistsError)
    return "store_readonly" if refused else "store_unreachable"


def _ready(path: Path, layout: Layout, *, locked: bool) -> str:
    """Make the file such that it can be used, and return the layout it stands at."""
    now = datetime.now(UTC)
    if not path.exists():
        _create(path, layout, now)
        return layout.head
    header = read_header(path)
    if header is None:
        raise UserError("not_a_store", path=str(path), backup=newest_good_time(path))
    refuse_newer(header, layout)
    if header.rollback:
        # Our files have no write-ahead log: SQLite would apply a stranger's without a word.
        set_sidecars_aside(path, now, ("-wal", "-shm"))
    if damage_of(path):
        _refuse_damaged(path, now)
    revision = _revision(path, layout)
    if revision is None:
        _refuse_damaged(path, now)
    elif revision not in layout.revisions:
        raise EnvironmentFault("store_newer")
    elif revision != layout.head:
        _upgrade(path, layout, now, locked=locked)
    return layout.head


def _upgrade(path: Path, layout: Layout, now: datetime, *, locked: bool) -> None:
    lock = None if locked else FileLock.take(path)  # even who only reads must be alone here
    try:
        upgrade_file(path, layout, now)
    finally:
        if lock:
            lock.release()


def _create(path: Path, layout: Layout, now: datetime) -> None:
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        fresh.touch()
        with transaction_on(fresh) as connection:
            create_tables(connection, layout)
            mark_file(connection, layout)
        set_sidecars_aside(path, now)
        replace_file(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _revision(path: Path, layout: Layout) -> str | None:
    """Return the migration a file stands at; None when its tables are not what they should be."""
    engine = file_engine(path)
    try:
        with engine.connect() as connection:
            revision = revision_of(connection)
            if revision == layout.head == CURRENT.head and not can_be_read(connection):
                return None
            return revision
    finally:
        engine.dispose()


def _refuse_damaged(path: Path, now: datetime) -> None:
    try:
        copy = keep_damaged(path, now).name
    except OSError:  # no room for a copy; the file itself is left as it is
        copy = path.name
    raise EnvironmentFault("store_damaged", copy=copy, backup=newest_good_time(path))
