"""Stores prepared on disk for tests that open, break or replace them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import all_records, make_visit_records


def make_store(path: Path, students: int = 6) -> VisitRecords:
    """Make a closed store that holds one visit."""
    records = make_visit_records(students=students)
    store = open_store(path, create=True)
    with store.writing() as work:
        work.execute([Insert(record) for record in all_records(records)])
    store.close()
    return records


def run_sql(path: Path, *statements: str, **values: str) -> None:
    """Change a file from outside, as another program would."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement, values)
        connection.commit()


def ask_sql(path: Path, query: str) -> list[tuple[object, ...]]:
    """Read a file from outside."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()
