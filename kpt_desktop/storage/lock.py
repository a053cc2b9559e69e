"""One writer: a lock file beside the store that says who holds it.

The operating system's own lock on that file tells a living holder from a dead one on the same
computer, so a killed program leaves nothing to tidy. Over a shared folder such locks may not reach
the other computer; there the name in the file decides.
"""

import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kpt_desktop.errors import EnvironmentFault

if sys.platform == "win32":  # pragma: no cover - another system
    import msvcrt

    _FAR = 1 << 30  # beyond the text, since Windows forbids reading a locked range

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


_LONGEST = 1000


class FileLock:
    """A held lock; :meth:`release` gives it up."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, store: Path) -> "FileLock":
        """Become the one writer of a store.

        Raises:
            EnvironmentFault: ``store_in_use`` (facts: host, since, file) or ``store_readonly``
                when no file can be made beside the store.
        """
        path = store.with_name(f"{store.name}.lock")
        while True:
            handle = _open(path)
            try:
                taken = _claim(handle, path)
            except BaseException:
                os.close(handle)
                raise
            if taken:
                return cls(path, handle)
            os.close(handle)

    def release(self) -> None:
        """Give the lock up; a second call does nothing."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if os.name == "nt":  # pragma: no cover - an open file cannot be removed there
            os.ftruncate(handle, 0)
            os.close(handle)
            return
        self._path.unlink(missing_ok=True)
        os.close(handle)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise EnvironmentFault("store_readonly") from error


def _claim(handle: int, path: Path) -> bool:
    """Lock and sign the file; False when its former holder removed it at this very moment."""
    if not _try_lock(handle):
        raise _in_use(path, _holder(handle))
    if not _same_file(handle, path):
        return False
    holder = _holder(handle)
    if holder.get("host", socket.gethostname()) != socket.gethostname():
        raise _in_use(path, holder)
    _sign(handle)
    return True


def _same_file(handle: int, path: Path) -> bool:
    try:
        named = path.stat()
    except FileNotFoundError:
        return False
    held = os.fstat(handle)
    return (held.st_dev, held.st_ino) == (named.st_dev, named.st_ino)


def _holder(handle: int) -> dict[str, Any]:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(handle, _LONGEST))
    except (ValueError, OSError):  # empty or half written: its holder died at once
        return {}
    return found if isinstance(found, dict) else {}


def _sign(handle: int) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    words = json.dumps({"host": socket.gethostname(), "pid": os.getpid(), "since": now})
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, words.encode())
    os.fsync(handle)


def _in_use(path: Path, holder: dict[str, Any]) -> EnvironmentFault:
    since = str(holder.get("since", "?"))
    try:
        since = datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        since = "?"
    host = str(holder.get("host", "?"))
    return EnvironmentFault("store_in_use", host=host, since=since, file=path.name)
