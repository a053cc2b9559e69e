import re
from dataclasses import fields

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import UniqueConstraint
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from kpt_desktop.domain.records import RECORD_KINDS
from kpt_desktop.storage.engine import file_engine, transaction_on
from kpt_desktop.storage.schema import APPLICATION_ID, CURRENT, create_tables, mark_file
from kpt_desktop.storage.tables import TABLES, metadata
from kpt_desktop.storage.upgrade import run_migrations
from kpt_desktop.storage.values import forms_of
from tests.helpers.stores import ask_sql


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_that_every_field_has_a_column_and_every_column_a_field(kind):
    assert [field.name for field in fields(kind)] == list(forms_of(kind))
    assert {field.name for field in fields(kind)} == set(TABLES[kind].c.keys())


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_that_a_column_may_be_empty_where_its_field_may_be_none(kind):
    forms = forms_of(kind)
    assert {c.name for c in TABLES[kind].c if c.nullable} == {
        name for name, form in forms.items() if form.optional
    }


def test_that_every_kind_has_a_table():
    assert set(TABLES) == set(RECORD_KINDS)


def test_that_every_constraint_has_a_name_and_every_link_an_index_and_restricts():
    for table in metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        indexed = {tuple(index.columns.keys()) for index in table.indexes}
        for link in table.foreign_keys:
            assert link.ondelete == "RESTRICT"
            assert (link.parent.name,) in indexed


def test_that_codes_and_setting_keys_are_unique():
    unique = {
        (table.name, *constraint.columns.keys())
        for table in metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    }
    assert {("visits", "code"), ("settings", "key")} <= unique


def _migrated(path):
    path.touch()
    with transaction_on(path, migrating=True) as connection:
        run_migrations(connection, CURRENT)
        mark_file(connection, CURRENT)
    return path


def _declared(path):
    path.touch()
    with transaction_on(path) as connection:
        create_tables(connection, CURRENT)
        mark_file(connection, CURRENT)
    return path


def test_that_the_migrated_schema_is_the_declared_one(tmp_path):
    engine = file_engine(_migrated(tmp_path / "migrated.kpt"))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_that_migrated_and_declared_files_have_the_same_constraints(tmp_path):
    def layout(path):
        rows = ask_sql(path, "SELECT type, name, tbl_name, sql FROM sqlite_schema")
        return {(*row[:3], _parts(row[3])) for row in rows}

    migrated, declared = _migrated(tmp_path / "a.kpt"), _declared(tmp_path / "b.kpt")
    assert layout(migrated) == layout(declared)


def _parts(sql):
    """The parts of a CREATE statement; their order and a needlessly quoted name may differ."""
    plain = re.sub(r'^CREATE TABLE "(\w+)"', r"CREATE TABLE \1", sql or "")
    return tuple(sorted(line.strip(" ,\t") for line in plain.splitlines()))


def test_that_the_known_revisions_are_those_of_the_scripts():
    scripts = ScriptDirectory(str(CURRENT.scripts))
    found = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(found)) == CURRENT.revisions
    assert scripts.get_heads() == [CURRENT.head]


def test_that_a_file_says_whose_and_which_it_is(tmp_path):
    path = _declared(tmp_path / "visits.kpt")
    assert ask_sql(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert ask_sql(path, "PRAGMA user_version") == [(CURRENT.number,)]
    assert ask_sql(path, "SELECT version_num FROM alembic_version") == [(CURRENT.head,)]


def test_that_the_tables_can_be_made_on_postgresql():
    for table in metadata.sorted_tables:
        statement = str(CreateTable(table).compile(dialect=postgresql.dialect()))
        assert f"CREATE TABLE {table.name}" in statement
        assert "AUTOINCREMENT" not in statement
