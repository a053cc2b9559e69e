"""What the command line is given by the place that wires the program together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

if TYPE_CHECKING:  # the window opens without knowing the records yet
    from kpt_desktop.cli.kept_store import Backup, KeptStore


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

    def __call__(
        self, target: str, *, create: bool = False, read_only: bool = False
    ) -> "KeptStore":
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
    list_backups: "Callable[[Path], Sequence[Backup]]"
    open_window: Callable[[WindowOptions], int]
    stdout: TextIO | None
    stderr: TextIO | None
    today: Callable[[], date]
    clock: Callable[[], datetime]
