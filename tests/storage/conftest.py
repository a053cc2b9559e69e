"""A real store on a real disk, and the records of an invented visit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.storage.store import SqlStore, open_store
from tests.helpers.factories import all_records, make_visit_records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "visits.kpt"


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    opened = open_store(path, create=True)
    yield opened
    opened.close()


@pytest.fixture
def records(store: SqlStore) -> VisitRecords:
    """The records of one visit, which are in the store."""
    made = make_visit_records()
    with store.writing() as work:
        work.execute([Insert(record) for record in all_records(made)])
    return made
