"""Writes the example store of the present layout: ``python -m tests.databases.make``.

Run once when a layout is released; from then on its file stays as it is and the tests bring it to
every later layout.
"""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from kpt_desktop.storage.schema import APPLICATION_ID, CURRENT
from tests.helpers.stores import make_store

FOLDER = Path(__file__).parent


def dump(path: Path) -> str:
    """Return a store's file as SQL, its marks included."""
    with closing(sqlite3.connect(path)) as connection:
        marks = f"PRAGMA application_id={APPLICATION_ID};\nPRAGMA user_version={CURRENT.number};\n"
        return marks + "\n".join(connection.iterdump()) + "\n"


def build(sql: Path, path: Path) -> None:
    """Make the file that a dump describes."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql.read_text("utf-8"))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visits.kpt"
        make_store(path, students=1)
        (FOLDER / f"{CURRENT.head}.sql").write_text(dump(path), "utf-8")


if __name__ == "__main__":
    main()
