import json
import os
import signal
import subprocess
import sys

import pytest

from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.storage.lock import FileLock
from kpt_desktop.storage.store import open_store

HOLDER = """
import sys, time
from pathlib import Path
from kpt_desktop.storage.lock import FileLock
lock = FileLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def target(tmp_path):
    return tmp_path / "visits.kpt"


def _lock_file(target):
    return target.with_name("visits.kpt.lock")


def _refusal(target):
    with pytest.raises(EnvironmentFault) as refusal:
        FileLock.take(target)
    return refusal.value


def test_that_a_lock_names_its_holder_and_goes_when_released(target):
    lock = FileLock.take(target)
    holder = json.loads(_lock_file(target).read_text())
    assert holder["pid"] == os.getpid()
    lock.release()
    lock.release()
    assert list(target.parent.iterdir()) == []
    FileLock.take(target).release()


def test_f24_that_a_second_writer_is_refused_with_the_holders_computer_and_time(target):
    lock = FileLock.take(target)
    refusal = _refusal(target)
    assert refusal.key == "store_in_use"
    assert set(refusal.facts) == {"host", "since", "file"}
    assert refusal.facts["file"] == "visits.kpt.lock"
    lock.release()


def test_f24_that_a_store_has_one_writer_and_any_number_of_readers(target):
    store = open_store(target, create=True)
    with pytest.raises(EnvironmentFault, match="store_in_use"):
        open_store(target)
    reader = open_store(target, read_only=True)
    reader.close()
    store.close()
    open_store(target).close()


def test_f25_that_another_computer_keeps_its_lock_over_a_share(target):
    words = {"host": "office-2", "pid": 1, "since": "2026-10-04T09:00:00+00:00"}
    _lock_file(target).write_text(json.dumps(words))
    refusal = _refusal(target)
    assert refusal.facts["host"] == "office-2"
    assert refusal.facts["since"] == "2026-10-04 12:00"
    assert json.loads(_lock_file(target).read_text()) == words


def test_that_a_lock_without_a_time_is_still_told(target):
    _lock_file(target).write_text(json.dumps({"host": "office-2", "since": "long ago"}))
    assert _refusal(target).facts["since"] == "?"


def test_f26_that_a_killed_holder_leaves_nothing_to_tidy(target):
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdout.readline() == b"held\n"
    assert _refusal(target).key == "store_in_use"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdin.close()
    child.stdout.close()
    assert _lock_file(target).exists()
    FileLock.take(target).release()


@pytest.mark.parametrize("left", [b"", b'{"host": "off', b"[]", b"\xff\xfe"])
def test_that_a_half_written_lock_is_taken_over(target, left):
    _lock_file(target).write_bytes(left)
    FileLock.take(target).release()


def test_that_a_lock_removed_at_that_very_moment_is_taken_anew(target, monkeypatch):
    from kpt_desktop.storage import lock as module

    real, calls = module._try_lock, []

    def removed_meanwhile(handle):
        calls.append(handle)
        if len(calls) == 1:
            _lock_file(target).unlink()
        return real(handle)

    monkeypatch.setattr(module, "_try_lock", removed_meanwhile)
    lock = FileLock.take(target)
    assert len(calls) == 2
    assert _lock_file(target).exists()
    lock.release()


def test_that_a_folder_without_rights_is_said(tmp_path):
    assert _refusal(tmp_path / "none" / "visits.kpt").key == "store_readonly"
