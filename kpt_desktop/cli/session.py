"""One run of one command: its store, its language and where it writes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kpt_desktop.cli.environment import Environment
from kpt_desktop.cli.output import Output
from kpt_desktop.errors import EnvironmentFault, KptError, UserError
from kpt_desktop.texts import text

if TYPE_CHECKING:  # the window opens without knowing the records yet
    from kpt_desktop.cli.kept_store import KeptStore
    from kpt_desktop.services.change_desk import ChangeDesk

DONE, FINDINGS, USAGE, FAULT = range(4)
"""Exit codes: done, findings or refused input, wrong usage, a fault of the environment."""


@dataclass(frozen=True)
class Session:
    """What a command works with.

    Attributes:
        target: the store's file or database address.
    """

    environment: Environment
    output: Output
    lang: str
    target: str

    @contextmanager
    def store(self, *, create: bool = False, read_only: bool = False) -> "Iterator[KeptStore]":
        """Open the store for one command.

        Args:
            create: a missing store may be made: no other command starts empty where there
                should be data (F16).
            read_only: the command only looks, so it works while the window is open too.

        Raises:
            EnvironmentFault: the store is missing, in use, damaged, newer or something else.
        """
        try:
            store = self.environment.open_store(self.target, create=create, read_only=read_only)
        except UserError as error:  # to a command, a store that is not there is the world's fault
            raise EnvironmentFault(error.key, **error.facts) from error
        try:
            yield store
        finally:
            store.close()

    @property
    def file(self) -> Path | None:
        """Return the store's file, None for a store on a database server."""
        return None if "://" in self.target else Path(self.target)

    def desk(self, store: "KeptStore") -> "ChangeDesk":
        """Return the change desk of an open store."""
        from kpt_desktop.services.change_desk import ChangeDesk

        return ChangeDesk(store, self.environment.clock)

    def words(self, key: str, **facts: object) -> str:
        """Return a sentence of the command line in this run's language."""
        return text(self.lang, "cli", key, **facts)

    def say(self, key: str, **facts: object) -> None:
        """Tell the user a sentence that belongs to the result."""
        self.output.say(self.words(key, **facts))

    def warn(self, key: str, **facts: object) -> None:
        """Tell the user a sentence on standard error."""
        self.output.warn(self.words(key, **facts))

    def refuse(self, error: KptError) -> int:
        """Tell an expected failure and return its exit code."""
        self.output.warn(text(self.lang, "errors", error.key, **error.facts))
        return FAULT if isinstance(error, EnvironmentFault) else FINDINGS


Handler = Callable[..., int]
"""A command: given the parsed arguments and the session, it returns the exit code."""
