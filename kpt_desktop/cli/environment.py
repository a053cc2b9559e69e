"""What the command line is given by the place that wires the program together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TextIO

from kpt_desktop.domain.ports import Store


class Backup(Protocol):
    """One backup of a store, as the store lists it."""

    @property
    def path(self) -> Path:
        """Return the backup's file."""
        ...

    @property
    def at(self) -> datetime:
        """Return when it was made, in UTC."""
        ...

    @property
    def size(self) -> int:
        """Return the size of the file in bytes."""
        ...

    @property
    def visits(self) -> int | None:
        """Return how many visits it holds, None when it cannot be read."""
        ...

    @property
    def persons(self) -> int | None:
        """Return how many people it holds, None when it cannot be read."""
        ...

    @property
    def good(self) -> bool:
        """Return whether its check sum still fits."""
        ...


class KeptStore(Store, Protocol):
    """A store that can also be backed up and checked."""

    def backup(self, to: Path | None = None) -> Path:
        """Write a verified backup and return its file.

        Raises:
            EnvironmentFault: the backup could not be written; earlier ones are untouched.
        """
        ...

    def backups(self) -> Sequence[Backup]:
        """Return the backups beside the store, the newest first."""
        ...

    def verify(self) -> Sequence[str]:
        """Return what is wrong with the store's file, nothing when it is sound."""
        ...


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window is to open; what is empty is as it was left.

    Attributes:
        store: a file or a database address.
        visit: the short code of a visit.
        tab: ``delegations``, ``participants`` or ``programme``.
        theme: ``light`` or ``dark``.
    """

    store: str = ""
    lang: str = ""
    visit: str = ""
    tab: str = ""
    theme: str = ""


class StoreOpener(Protocol):
    """How a store is opened."""

    def __call__(self, target: str, *, create: bool = False, read_only: bool = False) -> KeptStore:
        """Open a store.

        Args:
            target: a file or a database address.
            create: a new one may be made where none is and none was.
            read_only: beside a program that writes, so that a scheduled job needs no free window.

        Raises:
            UserError: there is no store, or the file is something else.
            EnvironmentFault: the store is in use, damaged, or of a newer program.
        """
        ...


@dataclass(frozen=True)
class Environment:
    """The world as the commands see it; tests pass another one.

    Attributes:
        open_store: opens a store.
        restore_store: puts a backup in place of a store and returns the copy of what stood there.
        list_backups: the backups beside a store that may be damaged or missing.
        open_window: runs the window and returns its exit code; imports Qt only when called.
        stdout, stderr: None where the system gives none (a program without a console).
        today: the calendar date now.
        clock: the moment now, in UTC.
    """

    open_store: StoreOpener
    restore_store: Callable[[Path, Path], Path | None]
    list_backups: Callable[[Path], Sequence[Backup]]
    open_window: Callable[[WindowOptions], int]
    stdout: TextIO | None
    stderr: TextIO | None
    today: Callable[[], date]
    clock: Callable[[], datetime]
