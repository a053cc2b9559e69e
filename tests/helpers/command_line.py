"""The command line in the test's own process, over a real store and with streams to read."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from kpt_desktop import cli
from kpt_desktop.storage.backup import list_backups
from kpt_desktop.storage.store import open_store, restore

TODAY = date(2026, 9, 1)


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


def ticking() -> Iterator[datetime]:
    moment = datetime(2026, 9, 1, 8, tzinfo=UTC)
    while True:
        yield moment
        moment += timedelta(minutes=1)


@dataclass
class CommandLine:
    """Runs commands on one store; windows are only noted."""

    store: Path
    windows: list[cli.WindowOptions] = field(default_factory=list)
    moments: Iterator[datetime] = field(default_factory=ticking)
    window_fails: Exception | None = None

    def run(self, *arguments: object, lang: str = "en") -> Result:
        """Run a command with ``--store`` and ``--lang`` given."""
        return self.raw("--store", self.store, "--lang", lang, *arguments)

    def raw(self, *arguments: object) -> Result:
        """Run exactly these arguments."""
        out, err = io.StringIO(), io.StringIO()
        code = cli.run([str(argument) for argument in arguments], self.environment(out, err))
        return Result(code, out.getvalue(), err.getvalue())

    def environment(self, out: Any, err: Any) -> cli.Environment:
        return cli.Environment(
            open_store=open_store,
            restore_store=restore,
            list_backups=list_backups,
            open_window=self._open_window,
            stdout=out,
            stderr=err,
            today=lambda: TODAY,
            clock=lambda: next(self.moments),
        )

    def _open_window(self, options: cli.WindowOptions) -> int:
        if self.window_fails:
            raise self.window_fails
        self.windows.append(options)
        return 0
