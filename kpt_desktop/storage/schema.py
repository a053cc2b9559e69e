"""Which layout a store has: its marks in the file, and its migration."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, false, insert, inspect, select
from sqlalchemy.exc import OperationalError

from kpt_desktop.storage.tables import alembic_version, metadata

APPLICATION_ID = 0x4B505456
"""``KPTV`` in the header of every store's file; other SQLite files are not ours."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A line of layouts.

    Attributes:
        revisions: the migrations' names, oldest first. The file's ``user_version`` is the number
            of those it has gone through, so that a newer file is known by its header alone.
        scripts: folder of the migrations.
    """

    revisions: tuple[str, ...]
    scripts: Path

    @property
    def head(self) -> str:
        """Return the name of the newest migration."""
        return self.revisions[-1]

    @property
    def number(self) -> int:
        """Return the ``user_version`` of a file of the newest layout."""
        return len(self.revisions)


CURRENT = Layout(("0001", "0002", "0003", "0004"), Path(__file__).with_name("migrations"))
"""What this program reads and writes."""


def create_tables(connection: Connection, layout: Layout) -> None:
    """Make all tables in an empty database, as the migrations would have."""
    metadata.create_all(connection)
    alembic_version.create(connection)
    connection.execute(insert(alembic_version), [{"version_num": layout.head}])


def mark_file(connection: Connection, layout: Layout) -> None:
    """Write the marks into a SQLite file's header."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={layout.number}")


def can_be_read(connection: Connection) -> bool:
    """Tell whether every declared table and column answers to its name."""
    try:
        for table in metadata.tables.values():
            connection.execute(select(table).where(false()))
    except OperationalError:
        return False
    return True


def revision_of(connection: Connection) -> str | None:
    """Return the migration a database stands at, or None when it is not one of ours."""
    if not inspect(connection).has_table(alembic_version.name):
        return None
    found = connection.execute(select(alembic_version.c.version_num)).scalars().all()
    return str(found[0]) if len(found) == 1 else None
