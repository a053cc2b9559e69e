"""The store as the rest of the program knows it: ``domain.ports.Store`` over SQLAlchemy."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from kpt_desktop.domain.records import RECORD_KINDS
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage.backup import Backup, list_backups, make_backup, named_backups
from kpt_desktop.storage.faults import roll_back, translated
from kpt_desktop.storage.opening import Opened, open_file, open_server
from kpt_desktop.storage.reading import SqlReader, Standing
from kpt_desktop.storage.restore import restore as restore_file
from kpt_desktop.storage.sqlite_file import problems_of
from kpt_desktop.storage.sqlite_pragmas import WRITING
from kpt_desktop.storage.unit_of_work import SqlUnitOfWork


class SqlStore:
    """An open store. Any thread may use it, each view and each transaction in one thread."""

    def __init__(self, opened: Opened, path: Path | None, *, read_only: bool = False) -> None:
        self._engine = opened.engine
        self._lock = opened.lock
        self._path = path
        self._read_only = read_only
        self._identity = _identity(path) if path else None
        self._standing = Standing(opened.schema, path.parent if path else None)

    @property
    def name(self) -> str:
        """Return the file's name, or the database's on a server."""
        return self._path.name if self._path else str(self._engine.url.database or "")

    @property
    def path(self) -> Path | None:
        """Return where the store's file is, None for a server."""
        return self._path

    @contextmanager
    def reading(self) -> Iterator[SqlReader]:
        """Open a view for reading.

        Raises:
            EnvironmentFault: ``store_unreachable``, ``store_replaced``, ``store_locked``...
        """
        with self._transaction(writing=False) as connection:
            yield SqlReader(connection, self._standing)

    @contextmanager
    def writing(self) -> Iterator[SqlUnitOfWork]:
        """Open a transaction: kept when the block ends, gone without a trace when it raises.

        Raises:
            EnvironmentFault: ``store_locked`` (after 1.5 s), ``store_full``, ``store_readonly``,
                ``store_damaged_now``, ``store_unreachable``, ``store_replaced``...
        """
        if self._read_only:
            raise EnvironmentFault("store_readonly")
        with self._transaction(writing=True) as connection:
            work = SqlUnitOfWork(connection, self._standing)
            yield work
            work.check_whole()
        work.remember()

    def last_backup(self) -> datetime | None:
        """Return when the newest backup was made, UTC."""
        found = named_backups(self._path) if self._path else ()
        return found[0].at if found else None

    def backup(self, to: Path | None = None) -> Path:
        """Make a checked backup, in the folder beside the store or at ``to``; return its path.

        Raises:
            UserError: ``backup_onto_store`` or ``backup_needs_file`` (a server has its own ways).
            EnvironmentFault: ``backup_failed``, ``store_full``, ``store_damaged_now``...
        """
        return make_backup(self._file(), datetime.now(UTC), to)

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups beside the store, newest first."""
        return list_backups(self._path) if self._path else ()

    def verify(self) -> list[str]:
        """Return what is wrong with the stored data, a line each, naming no values; [] is good."""
        found: list[str] = []
        if self._path:
            with translated(self._path.parent):
                found.extend(problems_of(self._path))
        with self.reading() as reader:
            for kind in RECORD_KINDS:
                reader.find(kind)
            faults = reader.faults()
        return found + [f"unreadable: {f.kind.__name__} {f.id} {f.field}" for f in faults]

    def close(self) -> None:
        """Let go of the store and its lock."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Connection]:
        self._check_identity()
        folder = self._standing.folder
        with translated(folder):
            connection = self._engine.connect().execution_options(**{WRITING: writing})
        try:
            with translated(folder):
                transaction = connection.begin()
            try:
                yield connection
                with translated(folder):
                    transaction.commit()
            except BaseException:
                roll_back(connection, transaction)
                raise
        finally:
            connection.close()

    def _check_identity(self) -> None:
        # An open file that was deleted or replaced still takes writes, which nobody would see.
        if self._path and _identity(self._path) != self._identity:
            raise EnvironmentFault("store_replaced")

    def _file(self) -> Path:
        if self._path is None:
            raise UserError("backup_needs_file")
        self._check_identity()
        return self._path


def open_store(target: Path | str, *, create: bool = False, read_only: bool = False) -> SqlStore:
    """Open the store at a path or at the URL of a database server.

    Args:
        target: a path, or a URL such as ``postgresql+psycopg://user@host/name``.
        create: make an empty store where none is; refused where backups tell that there was one.
        read_only: take no lock, beside a program that writes; :meth:`SqlStore.writing` refuses.

    Raises:
        UserError: ``store_missing``, ``not_a_store``, ``store_url_wrong``...
        EnvironmentFault: ``store_damaged``, ``store_newer``, ``store_in_use``...
    """
    if "://" in str(target):
        opened = open_server(str(target), create=create and not read_only)
        return SqlStore(opened, None, read_only=read_only)
    path = Path(target).absolute()
    opened = open_file(path, create=create, read_only=read_only)
    return SqlStore(opened, path, read_only=read_only)


def restore(store: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a closed store; return the file that keeps the state before.

    Raises:
        UserError: ``backup_missing``, ``backup_foreign``, ``backup_onto_store``.
        EnvironmentFault: ``backup_damaged``, ``store_newer``, ``store_in_use``...
    """
    return restore_file(store, backup, datetime.now(UTC))


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError as error:
        raise EnvironmentFault("store_unreachable") from error
    return found.st_dev, found.st_ino
