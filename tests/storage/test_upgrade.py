"""F04, F32, F33: a store of an older layout."""

import shutil
from datetime import UTC, datetime

import pytest

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.records import Visit
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.storage.backup import counts_of, list_backups
from kpt_desktop.storage.opening import open_file
from kpt_desktop.storage.schema import CURRENT, Layout
from kpt_desktop.storage.store import SqlStore, open_store
from kpt_desktop.storage.tables import TABLES
from tests.databases.make import FOLDER, build
from tests.helpers.stores import ask_sql, make_store, run_sql

AT = datetime(2026, 10, 4, 9, 30, tzinfo=UTC)

NEXT = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "next", "0004", None, None

def upgrade():
    with op.batch_alter_table("organisations") as table:
        table.add_column(sa.Column("extra", sa.Text(), nullable=False, server_default="new"))
    with op.batch_alter_table("visits", recreate="always") as table:
        table.alter_column("zone", new_column_name="time_zone")
"""

STATEMENT = "    op.execute({!r})\n"

FAILING = "".join(
    (
        NEXT,
        STATEMENT.format("CREATE TABLE left_over (id INTEGER)"),
        STATEMENT.format("UPDATE visits SET code = 'half way'"),
        "    raise RuntimeError\n",
    )
)

BREAKING = NEXT + STATEMENT.format("DELETE FROM organisations")


@pytest.fixture
def next_layout(tmp_path):
    """A later layout, made by the script it is given."""

    def make(script):
        scripts = tmp_path / "100 % later"
        shutil.copytree(CURRENT.scripts, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "next.py").write_text(script)
        return Layout((*CURRENT.revisions, "next"), scripts)

    return make


def _open(path, layout, **how):
    opened = open_file(path, create=False, **{"read_only": False} | how, layout=layout)
    return SqlStore(opened, path)


@pytest.mark.parametrize("released", sorted(FOLDER.glob("*.sql")), ids=lambda sql: sql.stem)
def test_f32_that_every_released_layout_opens_with_all_its_rows(released, path):
    build(released, path)
    there = {name for (name,) in ask_sql(path, "SELECT name FROM sqlite_schema")}
    kinds = [kind for kind, table in TABLES.items() if table.name in there]
    before = counts_of(path)
    store = open_store(path)
    assert store.verify() == []
    with store.reading() as reader:
        assert (*(reader.count(kind) for kind in kinds), *before[len(kinds) :]) == before
        assert reader.schema() == CURRENT.head
    store.close()
    assert sum(before) > 10


def test_that_the_present_layout_has_an_example():
    assert (FOLDER / f"{CURRENT.head}.sql").exists()


@pytest.mark.parametrize("read_only", [False, True])
def test_f32_that_an_upgrade_keeps_all_rows_and_the_old_file_as_a_backup(
    path, next_layout, read_only
):
    records = make_store(path)
    before, old = counts_of(path), path.read_bytes()
    layout = next_layout(NEXT)
    store = _open(path, layout, read_only=read_only)
    with store.reading() as reader:
        assert reader.schema() == "next"
    store.close()
    assert counts_of(path) == before
    assert ask_sql(path, "SELECT DISTINCT extra FROM organisations") == [("new",)]
    assert ask_sql(path, "SELECT time_zone FROM visits") == [(records.visit.zone,)]
    assert ask_sql(path, "PRAGMA user_version") == [(layout.number,)]
    (backup,) = list_backups(path)
    assert backup.good
    assert ask_sql(backup.path, "PRAGMA user_version") == [(CURRENT.number,)]
    assert path.read_bytes() != old
    assert sorted(f.name for f in path.parent.glob("*visits.kpt*")) == ["visits.kpt"]
    with pytest.raises(EnvironmentFault, match="store_newer"):
        open_store(path)


@pytest.mark.parametrize("script", [FAILING, BREAKING], ids=["raises", "breaks links"])
def test_f33_that_a_failing_migration_leaves_the_old_file(path, next_layout, script):
    records = make_store(path)
    old = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="store_upgrade_failed"):
        _open(path, next_layout(script))
    assert path.read_bytes() == old
    assert sorted(f.name for f in path.parent.glob("*visits.kpt*")) == ["visits.kpt"]
    store = open_store(path)
    with store.reading() as reader:
        assert reader.find(Visit) == (records.visit,)
    store.close()


def test_f20_that_no_upgrade_is_tried_without_a_backup(path, next_layout):
    make_store(path)
    old = path.read_bytes()
    path.with_name("backups").write_bytes(b"in the way")
    with pytest.raises(EnvironmentFault, match="backup_failed"):
        _open(path, next_layout(NEXT))
    assert path.read_bytes() == old


def test_f04_that_what_a_killed_upgrade_left_does_not_stop_the_next(path, next_layout):
    make_store(path)
    path.with_name(".visits.kpt.upgrade").write_bytes(b"half")
    path.with_name(".visits.kpt.upgrade-journal").write_bytes(b"half")
    store = _open(path, next_layout(NEXT))
    store.close()
    assert ask_sql(path, "SELECT version_num FROM alembic_version") == [("next",)]


def test_that_reading_only_does_not_upgrade_under_a_writer(path, next_layout):
    make_store(path)
    writer = open_store(path)
    old = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="store_in_use"):
        _open(path, next_layout(NEXT), read_only=True)
    writer.close()
    assert path.read_bytes() == old


def test_that_a_change_of_the_older_layout_is_not_undone_in_the_newer(path, next_layout):
    store = open_store(path, create=True)
    ChangeDesk(store).apply(Change(Label("x"), ()))
    with store.writing() as work:
        work.add_entry(Change(Label("x"), ()), AT)
    store.close()
    store = _open(path, next_layout(NEXT))
    with pytest.raises(UserError, match="undo_before_update"):
        ChangeDesk(store).undo()
    store.close()


def test_that_an_ordinary_start_does_without_alembic(path):
    import subprocess
    import sys

    make_store(path)
    code = (
        "import sys\nfrom kpt_desktop.storage.store import open_store\n"
        "open_store(sys.argv[1]).close()\nsys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


def test_that_a_file_of_a_renamed_table_is_damaged(path):
    make_store(path)
    run_sql(path, "ALTER TABLE items RENAME TO itemz")
    with pytest.raises(EnvironmentFault, match="store_damaged"):
        open_store(path)
