"""Writing a file so that the old one stays whole until the new one is."""

import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

from kpt_desktop.errors import EnvironmentFault, UserError

RETRIES = 10
RETRY_SECONDS = 0.25
"""A virus scanner or an indexer lets go of a file within that time, a spreadsheet does not."""

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def write_atomically(
    path: Path,
    data: bytes,
    *,
    overwrite: bool = True,
    wait: Callable[[float], None] = time.sleep,
) -> None:
    """Write a whole file or nothing: beside the target first, then put in its place (F96, F20).

    Args:
        path: the target; its folder must exist.
        data: the file's bytes.
        overwrite: False refuses a target that exists already.
        wait: called between attempts to replace a file that another program holds.

    Raises:
        UserError: ``file_exists``, ``folder_missing``, ``file_is_folder``, ``file_name_refused``.
        EnvironmentFault: ``disk_full``, ``file_readonly``, ``file_in_use``, ``file_unwritable``.
            The former file is as it was and no other is left behind.
    """
    _check_target(path, overwrite=overwrite)
    temporary: Path | None = None
    try:
        temporary = _write_beside(path, data)
        _replace(temporary, path, wait)
        _sync_folder(path.parent)
    except OSError as error:
        _tell(error, path)
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def write_all_atomically(
    files: Mapping[Path, bytes],
    *,
    overwrite: bool = True,
    wait: Callable[[float], None] = time.sleep,
) -> None:
    """Write several whole files or none of them (F96).

    All bytes are on the disk beside their targets before the first target is touched; when one
    cannot be replaced, those that were are put back as they had been.

    Args:
        files: bytes by target; the folders must exist.
        overwrite: False refuses when one of the targets exists already.
        wait: called between attempts to replace a file that another program holds.

    Raises:
        UserError, EnvironmentFault: as :func:`write_atomically`.
    """
    for path in files:
        _check_target(path, overwrite=overwrite)
    beside: dict[Path, Path] = {}
    former: dict[Path, Path | None] = {}
    done = False
    current = next(iter(files), Path())
    try:
        for current, data in files.items():
            beside[current] = _write_beside(current, data)
        for current, temporary in beside.items():
            former[current] = _set_aside(current)
            _replace(temporary, current, wait)
        done = True
    except OSError as error:
        _tell(error, current)
    finally:
        if not done:
            _put_back(former)
        _remove((*beside.values(), *(path for path in former.values() if path and done)))


def _set_aside(path: Path) -> Path | None:
    """Keep a second name for a file that is about to be replaced, None where there is none."""
    if not path.exists():
        return None
    kept = path.with_name(f".kpt-{uuid4().hex}.old")
    try:
        os.link(path, kept)
    except OSError:  # a file system without links
        shutil.copy2(path, kept)
    return kept


def _put_back(former: Mapping[Path, Path | None]) -> None:
    for path, kept in former.items():
        with contextlib.suppress(OSError):
            if kept is None:
                path.unlink(missing_ok=True)
            else:
                kept.replace(path)
                kept.unlink(missing_ok=True)  # two names of one file replace nothing


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _check_target(path: Path, *, overwrite: bool) -> None:
    if "\x00" in str(path):
        raise UserError("file_name_refused")
    try:
        if path.is_dir():
            raise UserError("file_is_folder", file=path.name)
        if path.exists() and not overwrite:
            raise UserError("file_exists", file=path.name)
        if not path.parent.is_dir():
            raise UserError("folder_missing", folder=path.parent.name or str(path.parent))
    except OSError:  # a name too long for the system
        raise UserError("file_name_refused") from None
    if path.exists() and not os.access(path, os.W_OK):
        raise EnvironmentFault("file_readonly", file=path.name)


def _write_beside(path: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".kpt-", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if os.name == "posix":
            temporary.chmod(_mode_of(path))
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _mode_of(path: Path) -> int:
    """Return the rights the file has, or that any new file would get."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(temporary: Path, path: Path, wait: Callable[[float], None]) -> None:
    for attempt in range(RETRIES):
        try:
            temporary.replace(path)
        except PermissionError:
            if attempt == RETRIES - 1:
                raise EnvironmentFault("file_in_use", file=path.name) from None
            wait(RETRY_SECONDS)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system knows how."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _tell(error: OSError, path: Path) -> NoReturn:
    if error.errno in _FULL:
        raise EnvironmentFault("disk_full", file=path.name) from None
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        raise EnvironmentFault("file_readonly", file=path.name) from None
    if error.errno in {errno.ENAMETOOLONG, errno.EINVAL}:
        raise UserError("file_name_refused") from None
    raise EnvironmentFault("file_unwritable", file=path.name) from None
