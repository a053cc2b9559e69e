import sqlite3

import pytest
from sqlalchemy import text

from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage import sqlite_pragmas
from kpt_desktop.storage.engine import file_engine, server_engine
from kpt_desktop.storage.sqlite_pragmas import MIGRATION_PRAGMAS, PRAGMAS, file_uri


def _settings(connection):
    return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() or 0 for name, _ in PRAGMAS}


def test_that_every_pooled_connection_has_every_setting(store, path):
    engine = file_engine(path)
    with engine.connect() as first, engine.connect() as second:
        assert _settings(first) == dict(PRAGMAS)
        assert _settings(second) == dict(PRAGMAS)
    with engine.connect() as again:
        assert _settings(again) == dict(PRAGMAS)
    engine.dispose()


def test_that_a_migrating_connection_has_foreign_keys_off(store, path):
    engine = file_engine(path, migrating=True)
    with engine.connect() as connection:
        assert _settings(connection) == dict(MIGRATION_PRAGMAS)
        assert dict(MIGRATION_PRAGMAS)["foreign_keys"] == 0
    engine.dispose()


def test_that_a_setting_which_does_not_take_is_a_fault(store, path, monkeypatch):
    monkeypatch.setattr(sqlite_pragmas, "PRAGMAS", (("synchronous", 7),))
    with pytest.raises(EnvironmentFault) as fault:
        sqlite_pragmas.connect_safely(path, sqlite_pragmas.PRAGMAS)
    assert (fault.value.key, fault.value.facts) == ("store_unprotected", {"pragma": "synchronous"})


def test_that_a_connection_never_makes_a_file(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        sqlite_pragmas.connect_safely(tmp_path / "none.kpt")
    with pytest.raises(sqlite3.OperationalError):
        sqlite_pragmas.connect_raw(tmp_path / "none.kpt")
    assert list(tmp_path.iterdir()) == []


def test_that_creating_a_table_is_taken_back_with_its_transaction(store, path):
    engine = file_engine(path)
    with engine.connect() as connection:
        transaction = connection.begin()
        connection.execute(text("CREATE TABLE extra (id INTEGER)"))
        transaction.rollback()
        found = connection.execute(text("SELECT name FROM sqlite_schema")).scalars().all()
    assert "extra" not in found
    engine.dispose()


def test_that_names_with_special_signs_are_only_names(tmp_path):
    """F50: Cyrillic, blanks, an apostrophe and the signs of URLs in a path."""
    folder = tmp_path / "О'Нил 100% #1?x=y"
    folder.mkdir()
    file = folder / "визиты.kpt"
    file.touch()
    connection = sqlite_pragmas.connect_safely(file)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert file.stat().st_size > 0
    assert file_uri(file).endswith("?mode=rw")


@pytest.mark.parametrize("url", ["nonsense", "postgresql+nonsense://host/db", "://"])
def test_that_a_mistyped_server_address_is_said(url):
    with pytest.raises(UserError, match="store_url_wrong"):
        server_engine(url)


def test_that_a_missing_driver_is_named(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(EnvironmentFault) as fault:
        server_engine("postgresql+psycopg://user:secret@nowhere/visits")
    assert fault.value.key == "store_driver_missing"
    assert "secret" not in str(fault.value.facts)
