"""Moves of whole files around the store: synced, atomic, and never over something of value."""

import os
import time
from datetime import datetime
from pathlib import Path

SIDECARS = ("-journal", "-wal", "-shm")
"""Endings of the files SQLite keeps beside a database; a stranger's would be applied to it."""

_WAITS = (0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds between tries while a virus scanner or an indexer holds the target on Windows."""


def replace_file(temporary: Path, target: Path) -> None:
    """Put a finished file in the place of another, on the disk for good when this returns.

    Raises:
        OSError: the target stayed held; the temporary file is kept.
    """
    for wait in _WAITS:
        try:
            temporary.replace(target)
            break
        except PermissionError:
            time.sleep(wait)
    else:
        temporary.replace(target)
    sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Wait until a closed file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk; Windows does that by itself."""
    if os.name == "nt":  # pragma: no cover - another system
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def stamp(at: datetime) -> str:
    """Return a time as part of a file's name."""
    return at.strftime("%Y%m%dT%H%M%SZ")


def free_name(path: Path) -> Path:
    """Return the path, or the first ``path-2``, ``path-3``... that is not taken."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}-{number}")
    return found


def sidecar(path: Path, ending: str) -> Path:
    """Return the path of a file that belongs beside a database."""
    return path.with_name(path.name + ending)


def set_sidecars_aside(path: Path, at: datetime, endings: tuple[str, ...] = SIDECARS) -> None:
    """Rename files that do not belong to the database which takes this place; keep them."""
    for ending in endings:
        stray = sidecar(path, ending)
        if stray.exists():
            replace_file(stray, free_name(stray.with_name(f"{stray.name}.aside-{stamp(at)}")))
