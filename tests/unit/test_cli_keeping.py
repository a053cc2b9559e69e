"""Backups, restoring and checking from the command line."""

import pytest

from tests.helpers.command_line import CommandLine


@pytest.fixture
def line(tmp_path):
    made = CommandLine(tmp_path / "visits.kpt")
    made.run("new-visit", "--partner", "Brno", "--start", "2026-10-04")
    return made


def test_that_a_backup_is_made_and_listed(line):
    assert "made and checked" in line.run("backup").out
    (backup,) = line.run("backups", "--json").document
    assert (backup["visits"], backup["persons"], backup["good"]) == (1, 0, True)
    assert "1 visit" in line.run("backups").out


def test_that_a_backup_goes_where_it_is_told(line, tmp_path):
    target = tmp_path / "stick" / "copy.kpt"
    assert line.run("backup", "--out", target).code == 0
    assert target.stat().st_size > 0


def test_that_no_backups_are_said(line):
    assert "no backups" in line.run("backups").out
    assert line.run("backups", "--json").document == []


def test_that_a_damaged_backup_is_marked_f41(line):
    line.run("backup")
    (listed,) = line.run("backups", "--json").document
    with open(listed["path"], "r+b") as file:  # noqa: PTH123 - a path as scripts get it
        file.seek(5000)
        file.write(b"\xff" * 16)
    (marked,) = line.run("backups", "--json").document
    assert (marked["good"], marked["visits"]) == (False, None)
    assert "damaged" in line.run("backups").out


def test_that_a_lost_store_comes_back_from_its_backup(line):
    line.run("backup")
    (backup,) = line.run("backups", "--json").document
    line.store.unlink()
    assert line.run("restore", backup["path"]).code == 0
    assert len(line.run("visits", "--json").document) == 1


def test_that_restoring_keeps_what_stood_there_f44(line):
    line.run("backup")
    (backup,) = line.run("backups", "--json").document
    line.run("new-visit", "--partner", "Brno", "--start", "2027-10-03")
    restored = line.run("restore", backup["path"])
    assert restored.code == 0
    assert len(line.run("visits", "--json").document) == 1
    kept = next(row for row in line.run("backups", "--json").document if row["visits"] == 2)
    assert kept["path"] in restored.out


def test_that_restoring_from_something_else_changes_nothing(line, tmp_path):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8 no store at all" * 100)
    assert line.run("restore", photo).code == 1
    assert line.run("restore", tmp_path / "nowhere.kpt").code == 1
    assert len(line.run("visits", "--json").document) == 1


def test_that_a_sound_store_is_called_sound(line):
    result = line.run("verify")
    assert (result.code, result.err) == (0, "")
    assert "sound" in result.out


def test_that_a_wrong_value_in_the_store_is_a_fault_f35(line):
    import sqlite3

    connection = sqlite3.connect(line.store)
    connection.execute("UPDATE visits SET start = '31.12.2026'")
    connection.commit()
    connection.close()
    result = line.run("verify")
    assert result.code == 3
    assert "start" in result.err


def test_that_a_server_keeps_its_own_backups(line):
    address = "postgresql+psycopg://nobody@localhost/none"
    assert line.raw("backups", "--store", address, "--lang", "en").code == 3
    assert line.raw("restore", "x.kpt", "--store", address, "--lang", "en").code == 3
