"""Bringing an older store to the newest layout: on a copy, which takes the old file's place last.

SQLite does not roll back everything a failed migration did, so the old file is never migrated.
"""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from kpt_desktop.errors import EnvironmentFault, KptError
from kpt_desktop.storage.backup import make_backup
from kpt_desktop.storage.engine import transaction_on
from kpt_desktop.storage.faults import translated
from kpt_desktop.storage.files import SIDECARS, replace_file, sidecar, sync_file
from kpt_desktop.storage.schema import Layout, mark_file
from kpt_desktop.storage.sqlite_file import damage_of
from kpt_desktop.storage.sqlite_pragmas import connect_raw


def upgrade_file(path: Path, layout: Layout, at: datetime) -> None:
    """Bring a store's file, which nobody has open, to the newest layout; a backup is made first.

    Raises:
        EnvironmentFault: ``store_upgrade_failed`` or why the backup failed; the old file is as it
            was.
    """
    make_backup(path, at)
    work = path.with_name(f".{path.name}.upgrade")
    try:
        with translated(path.parent):
            _discard(work)
            with closing(connect_raw(path)) as source, closing(connect_raw(work, "rwc")) as copy:
                source.backup(copy)
            _migrate(work, layout)
        sync_file(work)
        replace_file(work, path)
    except KptError:
        _discard(work)
        raise
    except Exception as error:
        # A migration can fail in as many ways as there are files; the old file answers them all.
        _discard(work)
        raise EnvironmentFault("store_upgrade_failed") from error


def run_migrations(connection: Connection, layout: Layout) -> None:
    """Run the migrations that a database lacks, within the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    # The configuration's parser takes a percent sign for the start of a place to fill.
    config.set_main_option("script_location", str(layout.scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _migrate(work: Path, layout: Layout) -> None:
    with transaction_on(work, migrating=True) as connection:
        run_migrations(connection, layout)
        mark_file(connection, layout)
    if damage_of(work):
        raise EnvironmentFault("store_upgrade_failed")


def _discard(work: Path) -> None:
    for path in (work, *(sidecar(work, ending) for ending in SIDECARS)):
        path.unlink(missing_ok=True)
