"""Going back to a backup without losing the present."""

import shutil
from datetime import datetime
from pathlib import Path

from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage.backup import CHECKSUM, checksum, is_good, make_backup
from kpt_desktop.storage.faults import translated
from kpt_desktop.storage.files import (
    free_name,
    replace_file,
    set_sidecars_aside,
    sidecar,
    stamp,
    sync_file,
)
from kpt_desktop.storage.lock import FileLock
from kpt_desktop.storage.schema import CURRENT, Layout
from kpt_desktop.storage.sqlite_file import damage_of, read_header, refuse_newer


def restore(store: Path, backup: Path, at: datetime, layout: Layout = CURRENT) -> Path | None:
    """Put a backup in the place of a store that nobody has open.

    The present state is backed up first (or kept whole beside the store when it is damaged). Until
    the last step, one atomic rename, the old store stands; so an interrupted restore lost nothing.

    Args:
        store: where the store is, or was.
        backup: a file made by :func:`kpt_desktop.storage.backup.make_backup`.
        at: UTC, for names.
        layout: the newest layout this program knows.

    Returns:
        The file that keeps the state before, None when there was none.

    Raises:
        UserError: ``backup_missing``, ``backup_foreign`` or ``backup_onto_store``.
        EnvironmentFault: ``backup_damaged``, ``store_newer``, ``store_in_use``, ``store_full``...
    """
    store, backup = store.absolute(), backup.absolute()
    if not backup.is_file():
        raise UserError("backup_missing")
    if backup.resolve() == store.resolve():
        raise UserError("backup_onto_store")
    lock = FileLock.take(store)
    try:
        with translated(store.parent):
            return _restore(store, backup, at, layout)
    except OSError as error:
        raise EnvironmentFault("restore_failed") from error
    finally:
        lock.release()


def _restore(store: Path, backup: Path, at: datetime, layout: Layout) -> Path | None:
    incoming = store.with_name(f".{store.name}.restore")
    try:
        _take_checked_copy(backup, incoming, layout)
        before = _keep_present(store, at) if store.exists() else None
        set_sidecars_aside(store, at)
        replace_file(incoming, store)
    finally:
        incoming.unlink(missing_ok=True)
    return before


def _take_checked_copy(backup: Path, incoming: Path, layout: Layout) -> None:
    header = read_header(backup)
    if header is None:
        raise UserError("backup_foreign")
    refuse_newer(header, layout)
    has_checksum = sidecar(backup, CHECKSUM).exists()
    if has_checksum and not is_good(backup):
        raise EnvironmentFault("backup_damaged")
    shutil.copyfile(backup, incoming)
    sync_file(incoming)
    if checksum(incoming) != checksum(backup) or damage_of(incoming):
        raise EnvironmentFault("backup_damaged")


def _keep_present(store: Path, at: datetime) -> Path:
    if read_header(store) is None:
        return keep_damaged(store, at)
    try:
        return make_backup(store, at)
    except EnvironmentFault as fault:
        if fault.key not in {"store_damaged_now", "store_foreign_objects"}:
            raise
        return keep_damaged(store, at)


def keep_damaged(store: Path, at: datetime) -> Path:
    """Copy a damaged store beside itself and return the copy; the same bytes are kept once."""
    digest = checksum(store)
    for earlier in store.parent.glob("*.damaged-*"):
        if earlier.name.startswith(f"{store.name}.damaged-") and checksum(earlier) == digest:
            return earlier
    copy = free_name(store.with_name(f"{store.name}.damaged-{stamp(at)}"))
    shutil.copyfile(store, copy)
    sync_file(copy)
    return copy
