import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.records import Visit
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage import files, opening, sqlite_file
from kpt_desktop.storage.engine import file_engine
from kpt_desktop.storage.files import replace_file
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import make_person
from tests.helpers.stores import make_store, run_sql

URL = "postgresql+psycopg://coordinator@server/visits"


@pytest.fixture
def server(path, monkeypatch):
    """A stand-in for a database server: what is asked of it is asked of SQLite."""
    path.touch()
    monkeypatch.setattr(opening, "server_engine", lambda _: file_engine(path, migrating=True))
    return path


def test_that_a_servers_store_is_made_by_the_migrations_and_opens_again(server):
    with pytest.raises(UserError, match="store_empty_server"):
        open_store(URL)
    for _ in range(2):
        store = open_store(URL, create=True)
        with store.writing() as work:
            work.execute([Insert(make_person())])
        assert store.verify() == []
        store.close()
    store = open_store(URL)
    assert (store.name, store.path) == ("store", None)
    assert (store.last_backup(), store.backups()) == (None, ())
    with pytest.raises(UserError, match="backup_needs_file"):
        store.backup()
    store.close()


def test_that_a_newer_servers_store_is_refused(server):
    open_store(URL, create=True).close()
    run_sql(server, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(EnvironmentFault, match="store_newer"):
        open_store(URL, create=True)


def test_that_no_room_for_a_copy_does_not_hide_the_damage(path, monkeypatch):
    make_store(path)
    run_sql(path, "DELETE FROM alembic_version")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(opening, "keep_damaged", full)
    with pytest.raises(EnvironmentFault) as fault:
        open_store(path)
    assert (fault.value.key, fault.value.facts["copy"]) == ("store_damaged", "visits.kpt")


def test_that_a_disk_that_does_not_answer_is_said(path, monkeypatch):
    make_store(path)

    def broken(*_, **__):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(type(path), "open", broken)
    with pytest.raises(EnvironmentFault, match="store_unreachable"):
        open_store(path)
    assert not path.with_name("visits.kpt.lock").exists()


def test_that_a_lock_of_another_program_at_the_start_is_no_damage(path, monkeypatch):
    import sqlite3
    from contextlib import closing

    make_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(EnvironmentFault, match="store_locked"):
            open_store(path)
    assert not list(path.parent.glob("*.damaged-*"))


def test_that_damage_with_words_nobody_can_read_is_damage(path, monkeypatch):
    """F13: SQLite quotes a damaged schema in its error, and Python cannot decode the quotation."""
    make_store(path)

    def unreadable(_):
        raise UnicodeDecodeError("utf-8", b"\xcf", 0, 1, "invalid continuation byte")

    monkeypatch.setattr(sqlite_file, "problems_in", unreadable)
    with pytest.raises(EnvironmentFault, match="store_damaged"):
        open_store(path)


def test_f30_that_a_held_target_is_tried_again(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_WAITS", (0, 0, 0))
    new, target = tmp_path / "new", tmp_path / "target"
    new.write_bytes(b"new")
    target.write_bytes(b"old")
    real, calls = type(new).replace, []

    def held(self, other):
        calls.append(other)
        if len(calls) < 3:
            raise PermissionError(13, "held by a virus scanner")
        return real(self, other)

    monkeypatch.setattr(type(new), "replace", held)
    replace_file(new, target)
    assert (len(calls), target.read_bytes()) == (3, b"new")


def test_f30_that_a_target_held_for_good_is_left_and_the_new_file_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_WAITS", (0, 0))
    new, target = tmp_path / "new", tmp_path / "target"
    new.write_bytes(b"new")
    target.write_bytes(b"old")

    def held(*_):
        raise PermissionError(13, "held by a virus scanner")

    monkeypatch.setattr(type(new), "replace", held)
    with pytest.raises(PermissionError):
        replace_file(new, target)
    assert (new.read_bytes(), target.read_bytes()) == (b"new", b"old")


def test_that_files_set_aside_never_replace_each_other(tmp_path):
    taken = tmp_path / "x.damaged-1"
    taken.touch()
    (tmp_path / "x.damaged-1-2").touch()
    assert files.free_name(taken).name == "x.damaged-1-3"


def test_that_a_store_can_be_named_by_text(path):
    make_store(path)
    store = open_store(str(path))
    with store.reading() as reader:
        assert reader.count(Visit) == 1
    store.close()
