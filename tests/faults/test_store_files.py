"""Faults of the store's file: missing, foreign, damaged, of another version, replaced, locked."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.records import Person, Visit
from kpt_desktop.errors import EnvironmentFault, KptError
from kpt_desktop.storage.schema import APPLICATION_ID, CURRENT
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import make_person
from tests.helpers.stores import ask_sql, make_store, run_sql


@pytest.fixture
def path(tmp_path):
    return tmp_path / "visits.kpt"


def _refusal(path, **how):
    with pytest.raises(KptError) as refusal:
        open_store(path, **how).close()
    return refusal.value


def _names(path):
    return sorted(file.name for file in path.parent.rglob("*"))


def _backed_up(path):
    make_store(path)
    store = open_store(path)
    backup = store.backup()
    store.close()
    return backup


def test_f16_that_a_missing_file_is_told_with_its_place_and_nothing_is_made(path):
    refusal = _refusal(path)
    assert (refusal.key, refusal.facts["path"]) == ("store_missing", str(path))
    assert _names(path) == []


def test_f16_that_a_lost_store_is_never_replaced_by_an_empty_one(path):
    _backed_up(path)
    path.unlink()
    refusal = _refusal(path, create=True)
    assert refusal.key == "store_missing"
    assert refusal.facts["backup"] != "—"
    assert not path.exists()


def test_f16_f42_that_damaged_backups_too_tell_of_a_lost_store(path):
    _backed_up(path).write_bytes(b"damaged")
    path.unlink()
    assert _refusal(path, create=True).facts["backup"] == "—"
    assert not path.exists()


def test_that_a_first_start_makes_the_folder_and_an_empty_store(tmp_path):
    path = tmp_path / "new" / "folder" / "visits.kpt"
    store = open_store(path, create=True)
    with store.reading() as reader:
        assert reader.count(Visit) == 0
    store.close()
    assert _names(path) == ["visits.kpt"]


def test_that_reading_only_never_makes_a_store(path):
    assert _refusal(path, create=True, read_only=True).key == "store_missing"


FOREIGN = {
    "empty": b"",
    "text": "Фамилия;Имя\nНовакова;Тереза\n".encode() * 40,
    "photo": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20,
    "short": b"SQLite format 3\0",
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
@pytest.mark.parametrize("create", [False, True])
def test_f15_that_a_file_of_another_kind_is_refused_and_left_alone(path, content, create):
    path.write_bytes(content)
    refusal = _refusal(path, create=create)
    assert (refusal.key, refusal.facts["path"]) == ("not_a_store", str(path))
    assert path.read_bytes() == content
    assert _names(path) == ["visits.kpt"]


def test_f15_that_another_programs_database_is_refused_and_left_alone(path):
    run_sql(path, "CREATE TABLE visits (id)", "PRAGMA application_id=7")
    before = path.read_bytes()
    assert _refusal(path, create=True).key == "not_a_store"
    assert path.read_bytes() == before


def test_f15_that_a_folder_is_no_store(path):
    path.mkdir()
    assert _refusal(path).key == "not_a_store"


def test_f15_that_a_store_with_an_overwritten_header_names_the_good_backup(path):
    _backed_up(path)
    content = b"\0" * 512 + path.read_bytes()[512:]
    path.write_bytes(content)
    refusal = _refusal(path)
    assert refusal.key == "not_a_store"
    assert refusal.facts["backup"] != "—"
    assert path.read_bytes() == content


@pytest.mark.parametrize("share", [0.5, 0.9, 100])
def test_f14_that_a_cut_file_is_kept_and_the_newest_good_backup_named(path, share):
    _backed_up(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(share if share > 1 else len(whole) * share)])
    cut = path.read_bytes()
    refusal = _refusal(path)
    assert isinstance(refusal, EnvironmentFault)
    assert refusal.key == "store_damaged"
    assert refusal.facts["backup"] != "—"
    copy = path.with_name(str(refusal.facts["copy"]))
    assert copy.name.startswith("visits.kpt.damaged-")
    assert copy.read_bytes() == cut == path.read_bytes()
    assert _refusal(path).facts["copy"] == copy.name


def test_f14_that_junk_behind_the_end_is_found_or_does_no_harm(path):
    records = make_store(path)
    path.write_bytes(path.read_bytes() + b"junk" * 5000)
    store = open_store(path)
    with store.reading() as reader:
        assert reader.find(Visit) == (records.visit,)
    store.close()


def test_f13_that_flipped_bytes_never_crash(path):
    """Damage is refused, read with faults, or changes nothing that was asked for."""
    import random

    make_store(path)
    whole = path.read_bytes()
    outcomes = set()
    for seed in range(40):
        chance = random.Random(seed)
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            broken[chance.randrange(100, len(broken))] ^= 1 << chance.randrange(8)
        path.write_bytes(broken)
        try:
            store = open_store(path)
        except KptError as refusal:
            outcomes.add(refusal.key)
            continue
        assert all("integrity" not in line for line in store.verify())
        outcomes.add("opened")
        store.close()
    assert "store_damaged" in outcomes
    assert outcomes <= {"store_damaged", "opened", "store_newer", "store_foreign_objects"}


def test_f34_that_broken_links_are_found_at_the_start(path):
    make_store(path)
    run_sql(path, "DELETE FROM organisations")
    assert _refusal(path).key == "store_damaged"


def test_that_a_store_without_its_layouts_name_is_damaged(path):
    make_store(path)
    run_sql(path, "DELETE FROM alembic_version")
    assert _refusal(path).key == "store_damaged"
    run_sql(path, "DROP TABLE alembic_version")
    assert _refusal(path).key == "store_damaged"


def test_f31_that_a_newer_file_is_neither_read_nor_written(path):
    make_store(path)
    run_sql(path, f"PRAGMA user_version={CURRENT.number + 1}")
    before, names = path.read_bytes(), _names(path)
    assert _refusal(path, create=True).key == "store_newer"
    assert (path.read_bytes(), _names(path)) == (before, names)


def test_f31_that_an_unknown_layout_is_refused(path):
    make_store(path)
    run_sql(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    assert _refusal(path).key == "store_newer"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON persons BEGIN DELETE FROM visits; END",
        "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT 1",
        "CREATE VIRTUAL TABLE f USING fts5(body)",
    ],
    ids=["trigger", "view", "virtual"],
)
def test_f36_that_foreign_commands_in_a_file_are_refused(path, statement):
    """T10"""
    make_store(path)
    run_sql(path, statement)
    before = path.read_bytes()
    assert _refusal(path).key == "store_foreign_objects"
    assert path.read_bytes() == before


def test_f11_that_a_strange_log_beside_the_store_is_set_aside(path, tmp_path):
    """The log of a crashed session would otherwise bring its rows into this file."""
    records = make_store(path)
    other = tmp_path / "other" / "visits.kpt"
    other.parent.mkdir()
    other.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(other)) as crashed:
        crashed.execute("PRAGMA journal_mode=WAL")
        crashed.execute("PRAGMA wal_autocheckpoint=0")
        crashed.execute("UPDATE visits SET code = 'stale'")
        crashed.commit()
        log = other.with_name("visits.kpt-wal").read_bytes()
        assert log
        path.with_name("visits.kpt-wal").write_bytes(log)
    store = open_store(path)
    with store.reading() as reader:
        assert reader.find(Visit) == (records.visit,)
    store.close()
    (kept,) = path.parent.glob("visits.kpt-wal.aside-*")
    assert kept.read_bytes() == log


def test_f11_that_a_strange_journal_is_not_applied_to_a_new_store(path):
    path.with_name("visits.kpt-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 100)
    open_store(path, create=True).close()
    assert [name.split(".aside-")[0] for name in _names(path)] == [
        "visits.kpt",
        "visits.kpt-journal",
    ]


def test_that_a_store_left_in_the_log_mode_by_another_program_comes_back_whole(path):
    make_store(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("UPDATE visits SET code = 'theirs'")
        other.commit()
    store = open_store(path)
    with store.reading() as reader:
        assert [v.code for v in reader.find(Visit)] == ["theirs"]
    store.close()
    assert path.read_bytes()[18:20] == b"\1\1"


def test_f23_that_a_store_locked_by_another_program_is_said_within_two_seconds(path):
    import time

    make_store(path)
    store = open_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(EnvironmentFault, match="store_locked"), store.writing():
            pass
        assert time.monotonic() - started < 2.5
        with store.reading() as reader:
            assert reader.count(Visit) == 1
        other.execute("ROLLBACK")
    with store.writing() as work:
        work.execute([Insert(make_person())])
    store.close()


def test_f23_that_a_store_held_whole_by_another_program_is_said(path):
    make_store(path)
    store = open_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(EnvironmentFault, match="store_locked"), store.reading() as reader:
            reader.count(Visit)
    store.close()


def test_f29_that_a_replaced_file_is_noticed_before_it_is_written(path, tmp_path):
    make_store(path)
    other = tmp_path / "other.kpt"
    make_store(other)
    store = open_store(path)
    with store.reading() as reader:
        reader.count(Visit)
    other.replace(path)
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="store_replaced"), store.writing():
        pass
    with pytest.raises(EnvironmentFault, match="store_replaced"):
        store.backup()
    store.close()
    assert path.read_bytes() == before


def test_f17_that_a_vanished_folder_is_said(path):
    make_store(path)
    store = open_store(path)
    moved = path.parent.with_name("moved")
    path.parent.rename(moved)
    with pytest.raises(EnvironmentFault, match="store_unreachable"), store.writing():
        pass
    with pytest.raises(EnvironmentFault, match="store_unreachable"), store.reading():
        pass
    moved.rename(path.parent)
    with store.writing() as work:
        work.execute([Insert(make_person())])
    store.close()


def test_f21_that_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    assert _refusal(tmp_path / "file" / "visits.kpt", create=True).key == "store_readonly"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights of POSIX")
def test_f21_that_a_read_only_folder_is_said():
    path = Path(tempfile.mkdtemp()) / "visits.kpt"
    make_store(path)
    path.parent.chmod(0o555)
    child = os.fork()
    if child == 0:  # root may write anywhere, so the question is asked by nobody
        key = ""
        try:
            if os.geteuid() == 0:
                os.setuid(65534)
            open_store(path)
        except KptError as refusal:
            key = refusal.key
        finally:
            os._exit(0 if key == "store_readonly" else 1)
    _, status = os.waitpid(child, 0)
    shutil.rmtree(path.parent)
    assert os.waitstatus_to_exitcode(status) == 0


def test_f50_that_a_store_lives_under_any_name(tmp_path):
    path = tmp_path / "Пётр О'Нил %20 #1" / "визиты & Co.kpt"
    store = open_store(path, create=True)
    with store.writing() as work:
        work.execute([Insert(make_person())])
    backup = store.backup()
    assert (store.name, store.path) == ("визиты & Co.kpt", path)
    assert [b.path for b in store.backups()] == [backup]
    store.close()
    assert ask_sql(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    again = open_store(path)
    with again.reading() as reader:
        assert reader.count(Person) == 1
    again.close()
