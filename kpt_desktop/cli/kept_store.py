"""What the commands need of a store beyond the records: its backups and its check."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

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
