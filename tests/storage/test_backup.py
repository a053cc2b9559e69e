import hashlib
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.storage import backup as module
from kpt_desktop.storage.backup import (
    list_backups,
    make_backup,
    named_backups,
    newest_good_backup,
    newest_good_time,
    thin_backups,
)
from kpt_desktop.storage.thinning import ALWAYS
from tests.helpers.factories import make_person
from tests.helpers.stores import ask_sql, make_store, run_sql

AT = datetime(2026, 10, 4, 9, 30, tzinfo=UTC)


def _checksum_file(backup):
    return backup.with_name(backup.name + ".sha256")


def _flip(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def test_that_a_backup_is_the_store_with_a_checksum_beside_it(store, records, path):
    before = datetime.now(UTC) - timedelta(seconds=1)
    backup = store.backup()
    assert backup.parent == path.with_name("backups")
    digest = hashlib.sha256(backup.read_bytes()).hexdigest()
    assert _checksum_file(backup).read_text("utf-8") == f"{digest}  {backup.name}\n"
    (listed,) = store.backups()
    assert (listed.path, listed.visits, listed.persons, listed.good) == (backup, 1, 16, True)
    assert listed.size == backup.stat().st_size
    assert before <= listed.at <= datetime.now(UTC)
    assert store.last_backup() == listed.at
    assert sorted(f.name for f in backup.parent.iterdir()) == [
        backup.name,
        _checksum_file(backup).name,
    ]


def test_that_a_backup_goes_where_it_is_wanted(store, records, tmp_path):
    target = tmp_path / "копии" / "мои визиты.kpt"
    assert store.backup(target) == target
    assert module.is_good(target)
    assert store.backups() == ()
    store.backup(target)
    assert ask_sql(target, "SELECT count(*) FROM persons") == [(16,)]


def test_that_a_backup_never_overwrites_the_store(store, path):
    before = path.read_bytes()
    with pytest.raises(UserError, match="backup_onto_store"):
        store.backup(path)
    assert path.read_bytes() == before


def test_that_a_store_without_backups_has_none(store, path):
    assert (store.last_backup(), store.backups()) == (None, ())
    assert (newest_good_backup(path), newest_good_time(path)) == (None, "—")


def test_that_unfinished_work_is_not_in_a_backup(store, records):
    with store.writing() as work:
        work.execute([Insert(make_person())])
        backup = store.backup()
    assert ask_sql(backup, "SELECT count(*) FROM persons") == [(16,)]


def test_f37_that_backups_are_in_the_order_they_were_made_whatever_the_clock(store, records, path):
    years = (2026, 2025, 2036)
    made = [make_backup(path, AT.replace(year=year)) for year in years]
    assert [backup.path for backup in list_backups(path)] == made[::-1]


def test_f40_that_other_files_in_the_folder_are_passed_over(store, records, path):
    backup = store.backup()
    for name in (
        "notes.txt",
        "visits.kpt",
        "other-00001-20261004T093000Z.kpt",
        "visits-00001-99999999T999999Z.kpt",
        "visits-1-20261004T093000Z.kpt",
    ):
        (backup.parent / name).write_bytes(b"")
    assert [b.path for b in store.backups()] == [backup]


def test_f41_that_a_damaged_backup_is_named_so_and_not_offered_first(store, records, path):
    good, bad = make_backup(path, AT), make_backup(path, AT + timedelta(hours=1))
    _flip(bad)
    assert [(b.path, b.good, b.visits) for b in store.backups()] == [
        (bad, False, None),
        (good, True, 1),
    ]
    found = newest_good_backup(path)
    assert found is not None
    assert found.path == good


@pytest.mark.parametrize("content", [None, b"", b"\xff\xff"])
def test_that_a_backup_without_a_readable_checksum_is_not_good(store, records, path, content):
    backup = make_backup(path, AT)
    if content is None:
        _checksum_file(backup).unlink()
    else:
        _checksum_file(backup).write_bytes(content)
    assert newest_good_backup(path) is None


def test_that_a_damaged_store_makes_no_backup(path):
    make_store(path)
    first = make_backup(path, AT)
    run_sql(path, "DELETE FROM organisations")  # links of visits lead nowhere now
    with pytest.raises(EnvironmentFault, match="store_damaged_now"):
        make_backup(path, AT)
    assert [b.path for b in list_backups(path)] == [first]
    assert len(list(first.parent.iterdir())) == 2


def test_that_a_copy_which_lacks_rows_is_no_backup(path, monkeypatch):
    make_store(path)
    monkeypatch.setattr(module, "counts_of", lambda _: (0,))
    with pytest.raises(EnvironmentFault, match="backup_failed"):
        make_backup(path, AT)
    assert list(path.with_name("backups").iterdir()) == []


def test_f20_that_a_folder_that_cannot_be_made_leaves_the_store_intact(store, records, path):
    path.with_name("backups").write_bytes(b"in the way")
    with pytest.raises(EnvironmentFault, match="backup_failed"):
        store.backup()
    assert store.backups() == ()
    with store.writing() as work:
        work.execute([Insert(make_person())])


def test_f05_that_what_an_interrupted_backup_left_is_not_listed(store, records, path):
    folder = path.with_name("backups")
    folder.mkdir()
    (folder / ".visits-00001-20261004T093000Z.kpt.partial").write_bytes(b"half")
    (folder / "visits-00001-20261004T093000Z.kpt.sha256").write_text("0  name\n")
    assert store.backups() == ()
    assert make_backup(path, AT).name == "visits-00001-20261004T093000Z.kpt"
    assert [b.good for b in store.backups()] == [True]


def test_f43_that_thinning_removes_the_needless_and_their_checksums(store, records, path):
    old = [make_backup(path, AT + timedelta(hours=hour)) for hour in range(3)]
    later = AT + timedelta(days=10)
    new = [make_backup(path, later + timedelta(minutes=n)) for n in range(ALWAYS)]
    assert [b.path for b in named_backups(path)] == [*new[::-1], old[-1]]
    assert len(list(old[-1].parent.iterdir())) == 2 * (ALWAYS + 1)


def test_f43_that_a_last_good_backup_outlives_every_rule(store, records, path):
    good = make_backup(path, AT)
    bad = [make_backup(path, AT + timedelta(minutes=n)) for n in range(1, ALWAYS + 3)]
    for backup in bad:
        _flip(backup)
    thin_backups(path, AT + timedelta(days=4000))
    assert [b.path for b in named_backups(path)] == [*bad[:1:-1], good]


def test_that_a_backup_of_an_older_layout_counts_what_it_has(path):
    make_store(path)
    run_sql(path, "DROP TABLE items")
    assert module.counts_of(path) == module.counts_of(make_backup(path, AT))


def test_that_a_file_that_is_no_database_cannot_be_counted(tmp_path):
    (tmp_path / "x.kpt").write_bytes(b"text" * 500)
    with pytest.raises(sqlite3.DatabaseError):
        module.counts_of(tmp_path / "x.kpt")
