from datetime import UTC, datetime

import pytest

from kpt_desktop.domain.records import Person, Visit
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage import restore as module
from kpt_desktop.storage.backup import list_backups, make_backup
from kpt_desktop.storage.restore import restore
from kpt_desktop.storage.schema import CURRENT
from kpt_desktop.storage.store import open_store
from kpt_desktop.storage.store import restore as restore_now
from tests.helpers.stores import ask_sql, make_store, run_sql

AT = datetime(2026, 10, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def backup(path):
    """A backup of a visit; the store has changed since."""
    make_store(path)
    made = make_backup(path, AT)
    run_sql(path, "UPDATE visits SET code = 'later'")
    return made


def _codes(path):
    return [row[0] for row in ask_sql(path, "SELECT code FROM visits")]


def _refusal(path, backup):
    before = path.read_bytes()
    with pytest.raises((UserError, EnvironmentFault)) as refusal:
        restore(path, backup, AT)
    assert path.read_bytes() == before
    assert not list(path.parent.glob(".*"))
    return refusal.value.key


def test_f44_that_the_state_before_a_restore_is_itself_a_backup(path, backup):
    before = restore_now(path, backup)
    assert _codes(path) == ["2026-10-boskovice-in"]
    assert before is not None
    assert _codes(before) == ["later"]
    assert [b.path for b in list_backups(path)] == [before, backup]
    restore(path, before, AT)
    assert _codes(path) == ["later"]


def test_that_a_restored_store_opens_with_all_its_rows(path, backup):
    restore(path, backup, AT)
    store = open_store(path)
    with store.reading() as reader:
        assert (reader.count(Visit), reader.count(Person)) == (1, 16)
    store.close()


def test_that_a_lost_store_comes_back(path, backup):
    path.unlink()
    assert restore(path, backup, AT) is None
    assert _codes(path) == ["2026-10-boskovice-in"]


def test_f11_that_sidecars_of_the_old_file_are_not_applied_to_the_restored_one(path, backup):
    path.unlink()
    for ending in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).write_bytes(b"of a crashed session")
    restore(path, backup, AT)
    assert _codes(path) == ["2026-10-boskovice-in"]
    assert len(list(path.parent.glob("visits.kpt-*.aside-*"))) == 3


@pytest.mark.parametrize("content", [b"junk" * 300, None], ids=["no store", "cut"])
def test_that_a_damaged_present_is_kept_whole(path, backup, content):
    """P5"""
    content = content or path.read_bytes()[:20000]
    path.write_bytes(content)
    kept = restore(path, backup, AT)
    assert kept is not None
    assert kept.name.startswith("visits.kpt.damaged-")
    assert kept.read_bytes() == content
    assert _codes(path) == ["2026-10-boskovice-in"]


def test_f41_that_a_damaged_backup_is_not_restored(path, backup):
    content = bytearray(backup.read_bytes())
    content[-1] ^= 1
    backup.write_bytes(content)
    assert _refusal(path, backup) == "backup_damaged"


def test_that_a_damaged_file_without_a_checksum_is_not_restored(path, backup, tmp_path):
    cut = tmp_path / "cut.kpt"
    cut.write_bytes(backup.read_bytes()[:-8192])
    assert _refusal(path, cut) == "backup_damaged"


def test_that_a_good_file_without_a_checksum_is_restored(path, backup, tmp_path):
    bare = tmp_path / "bare.kpt"
    bare.write_bytes(backup.read_bytes())
    restore(path, bare, AT)
    assert _codes(path) == ["2026-10-boskovice-in"]


def test_that_only_backups_are_restored(path, backup, tmp_path):
    other = tmp_path / "list.csv"
    other.write_text("surname;name\n" * 50)
    assert _refusal(path, other) == "backup_foreign"
    assert _refusal(path, tmp_path / "none.kpt") == "backup_missing"
    assert _refusal(path, path) == "backup_onto_store"


def test_f31_that_a_newer_backup_is_not_restored(path, backup):
    run_sql(backup, f"PRAGMA user_version={CURRENT.number + 1}")
    assert _refusal(path, backup) == "store_newer"


def test_that_an_open_store_is_not_replaced(path, backup):
    store = open_store(path)
    with pytest.raises(EnvironmentFault, match="store_in_use"):
        restore(path, backup, AT)
    store.close()
    assert _codes(path) == ["later"]


def test_f06_that_a_restore_which_fails_last_leaves_the_old_store(path, backup, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "replace_file", full)
    assert _refusal(path, backup) == "restore_failed"
    assert _codes(path) == ["later"]


def test_that_a_present_that_cannot_be_backed_up_stops_the_restore(path, backup, monkeypatch):
    def full(*_):
        raise EnvironmentFault("store_full", free="0")

    monkeypatch.setattr(module, "make_backup", full)
    assert _refusal(path, backup) == "store_full"
