"""Backups: made through SQLite, opened and checked before they count, thinned as they age."""

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage.faults import translated
from kpt_desktop.storage.files import replace_file, sidecar, stamp, sync_file
from kpt_desktop.storage.sqlite_file import damage_of
from kpt_desktop.storage.sqlite_pragmas import connect_raw
from kpt_desktop.storage.tables import TABLES
from kpt_desktop.storage.thinning import kept

FOLDER = "backups"
CHECKSUM = ".sha256"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in the folder beside a store.

    Attributes:
        sequence: grows with every backup, whatever the clock says.
        at: UTC.
        size: bytes.
        visits: how many it holds; None when it cannot be read.
        persons: likewise.
        good: its bytes are those that were checked when it was made.
    """

    path: Path
    sequence: int
    at: datetime
    size: int
    visits: int | None
    persons: int | None
    good: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A backup as its file's name tells it, unread."""

    path: Path
    sequence: int
    at: datetime


def named_backups(store: Path) -> tuple[Named, ...]:
    """Return the backups of a store, newest first; other files in the folder are passed over."""
    pattern = re.compile(
        rf"{re.escape(store.stem)}-(\d{{5,}})-(\d{{8}}T\d{{6}}Z){re.escape(store.suffix)}"
    )
    found: list[Named] = []
    try:
        paths = list((store.parent / FOLDER).iterdir())
    except OSError:
        return ()
    for path in paths:
        match = pattern.fullmatch(path.name)
        if match and (at := _time(match[2])):
            found.append(Named(path, int(match[1]), at))
    return tuple(sorted(found, key=lambda backup: -backup.sequence))


def list_backups(store: Path) -> tuple[Backup, ...]:
    """Return the backups of a store, newest first, each opened and its checksum compared."""
    return tuple(_described(named) for named in named_backups(store))


def newest_good_backup(store: Path) -> Named | None:
    """Return the newest backup whose bytes are as they were checked, or None."""
    return next((named for named in named_backups(store) if is_good(named.path)), None)


def newest_good_time(store: Path) -> str:
    """Return when the newest good backup was made, local time for a sentence, or a dash."""
    found = newest_good_backup(store)
    return found.at.astimezone().strftime("%Y-%m-%d %H:%M") if found else "—"


def is_good(backup: Path) -> bool:
    """Tell whether a backup has the checksum that was written when it was made."""
    try:
        return sidecar(backup, CHECKSUM).read_text("utf-8").split()[0] == checksum(backup)
    except (OSError, IndexError, UnicodeDecodeError):
        return False


def make_backup(store: Path, at: datetime, to: Path | None = None) -> Path:
    """Make a backup of a store's file and return its path.

    It is written beside its place, opened, checked, counted against the store, and only then
    takes its name. Older backups are thinned when it goes to the store's own folder.

    Args:
        store: a file of ours; it may be open.
        at: UTC, for the name.
        to: another place than the folder beside the store; a file there is replaced.

    Raises:
        UserError: ``backup_onto_store``.
        EnvironmentFault: ``backup_failed``, ``store_damaged_now``, ``store_full``...
    """
    target = to.absolute() if to else _next_name(store, at)
    if target.resolve() == store.resolve():
        raise UserError("backup_onto_store")
    partial = target.with_name(f".{target.name}.partial")
    with _told(target.parent), _removed_on_failure(partial):
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        counts = _copy(store, partial)
        if damage_of(partial):
            raise EnvironmentFault("store_damaged_now")
        if counts_of(partial) != counts:
            raise EnvironmentFault("backup_failed")
        sync_file(partial)
        _write_checksum(target, checksum(partial))
        replace_file(partial, target)
    if to is None:
        thin_backups(store, at)
    return target


def thin_backups(store: Path, now: datetime) -> None:
    """Remove backups that newer ones make needless; a file that is held stays for next time."""
    found = named_backups(store)
    good = newest_good_backup(store)
    keep = kept([named.at for named in found], now, good.at if good else None)
    for named in found:
        if named.at not in keep:
            for path in (named.path, sidecar(named.path, CHECKSUM)):
                try:
                    path.unlink(missing_ok=True)
                except OSError:
                    break


def counts_of(path: Path) -> tuple[int, ...]:
    """Return the number of rows in each of our tables that the file has.

    Raises:
        sqlite3.Error: the file cannot be read.
    """
    with closing(connect_raw(path, "ro")) as connection:
        return _counts(connection)


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file that is no open database."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _copy(store: Path, partial: Path) -> tuple[int, ...]:
    with (
        closing(connect_raw(store)) as source,
        closing(connect_raw(partial, "rwc")) as target,
    ):
        source.execute("BEGIN")  # the counts and the copy are of one moment
        counts = _counts(source)
        source.backup(target)
        source.execute("ROLLBACK")
    return counts


def _counts(connection: sqlite3.Connection) -> tuple[int, ...]:
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    tables = [table for table in TABLES.values() if table.name in there]
    queries = [str(select(func.count()).select_from(table)) for table in tables]
    return tuple(connection.execute(query).fetchone()[0] for query in queries)


def _described(named: Named) -> Backup:
    good = is_good(named.path)
    visits = persons = None
    if good:  # bytes that nobody checked are not handed to SQLite
        with closing(connect_raw(named.path, "ro")) as connection:
            visits, persons = (
                connection.execute(query).fetchone()[0]
                for query in ("SELECT count(*) FROM visits", "SELECT count(*) FROM persons")
            )
    size = named.path.stat().st_size
    return Backup(named.path, named.sequence, named.at, size, visits, persons, good)


def _next_name(store: Path, at: datetime) -> Path:
    found = named_backups(store)
    number = found[0].sequence + 1 if found else 1
    name = f"{store.stem}-{number:05d}-{stamp(at.astimezone(UTC))}{store.suffix}"
    return store.parent / FOLDER / name


def _time(stamped: str) -> datetime | None:
    try:
        return datetime.strptime(stamped, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _write_checksum(target: Path, digest: str) -> None:
    place = sidecar(target, CHECKSUM)
    partial = place.with_name(f".{place.name}.partial")
    partial.write_text(f"{digest}  {target.name}\n", "utf-8")
    sync_file(partial)
    replace_file(partial, place)


@contextmanager
def _removed_on_failure(partial: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        with translated(folder):
            yield
    except OSError as error:
        raise EnvironmentFault("backup_failed") from error
