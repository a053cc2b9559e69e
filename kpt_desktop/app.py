"""The one place where everything is wired together: commands, store and window."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kpt_desktop import cli
from kpt_desktop.cli.environment import Environment, WindowOptions
from kpt_desktop.paths import data_folder, default_store

if TYPE_CHECKING:
    from kpt_desktop.cli.kept_store import Backup, KeptStore
    from kpt_desktop.gui.start import StoreAccess
    from kpt_desktop.storage.store import SqlStore


def run(argv: Sequence[str]) -> int:
    """Run a command, or the window when none is named; return the exit code."""
    environment = Environment(
        open_store=_open_store,
        restore_store=_restore_store,
        list_backups=_list_backups,
        open_window=_open_window,
        stdout=sys.stdout,
        stderr=sys.stderr,
        today=_today,
        clock=_now,
    )
    return cli.run(argv, environment)


def _today() -> date:
    return datetime.now().astimezone().date()


def _now() -> datetime:
    return datetime.now(UTC)


def _open_store(target: str, *, create: bool = False, read_only: bool = False) -> "SqlStore":
    from kpt_desktop.storage.store import open_store

    return open_store(target, create=create, read_only=read_only)


def _restore_store(store: Path, backup: Path) -> Path | None:
    from kpt_desktop.storage.store import restore

    return restore(store, backup)


def _list_backups(store: Path) -> "Sequence[Backup]":
    from kpt_desktop.storage.backup import list_backups

    return list_backups(store)


def _open_window(options: WindowOptions) -> int:
    from kpt_desktop.gui.start import Opening, run_window

    opening = Opening(
        store=options.store or str(default_store()),
        language=options.lang,
        visit=options.visit,
        tab=options.tab,
        theme=options.theme,
    )
    return run_window(opening, store_access(), data_folder(), _today)


def store_access() -> "StoreAccess":
    """Return how the window opens, backs up and restores its store."""
    from kpt_desktop.gui.start import StoreAccess

    return StoreAccess(open=_open_kept, list_backups=_list_backups, restore=_restore_store)


def _open_kept(target: str, create: bool) -> "KeptStore":
    return _open_store(target, create=create)
