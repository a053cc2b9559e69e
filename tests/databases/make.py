"""Writes the example store of the present layout: ``python -m tests.databases.make``.

Run once when a layout is released; from then on its file stays as it is and the tests bring it to
every later layout.
"""

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, edit
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.fields import FIELDS, Field, FieldType
from kpt_desktop.domain.records import Visit
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.visits import load_visit
from kpt_desktop.storage.schema import APPLICATION_ID, CURRENT
from kpt_desktop.storage.store import open_store
from tests.helpers.everything import with_everything
from tests.helpers.factories import all_records
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


def fill(path: Path) -> None:
    """Give the first participant a value in every field, so that every table has rows."""
    store = open_store(path)
    with store.reading() as reader:
        (visit,) = reader.find(Visit)
    records = load_visit(store, visit.id)
    row = records.participants()[0]
    values = {key: _example(field) for key, field in FIELDS.items()}
    desk = ChangeDesk(store)
    desk.apply(Change(Label("cells_pasted", {"n": 1}), writes(row, values)))
    desk.apply(_everything(load_visit(store, visit.id)))
    store.close()


def _everything(records: VisitRecords) -> Change:
    """Return the Change that makes one record of every kind that people's fields do not make."""
    after, others = with_everything(records)
    made: list[Operation] = []
    for record in (*all_records(after), *others):
        before = records.record(type(record), record.id)
        values = {f.name: getattr(record, f.name) for f in fields(record) if f.name != "version"}
        if before is not None:
            made += [op for op in (edit(before, **values),) if op is not None]
        elif record.id not in {records.visit.id, records.regulation.id}:
            made.append(Insert(record))
    return Change(Label("cells_pasted", {"n": 1}), tuple(made))


def _example(field: Field) -> Any:
    if field.choices is not None:
        return next(iter(field.choices))
    if field.form in {FieldType.DATE, FieldType.NUMBER}:
        return date(2026, 10, 4) if field.form == FieldType.DATE else 90
    return {FieldType.COUNTRY: "CZ", FieldType.LANGUAGES: "EN B1, RU A1"}.get(field.form, field.key)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "visits.kpt"
        make_store(path, students=1)
        fill(path)
        (FOLDER / f"{CURRENT.head}.sql").write_text(dump(path), "utf-8")


if __name__ == "__main__":
    main()
