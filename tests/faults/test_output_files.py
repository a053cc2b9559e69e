"""Faults of writing a file: the old one stays whole, and nothing else is left behind."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpt_desktop.errors import EnvironmentFault, KptError, UserError
from kpt_desktop.services import files
from kpt_desktop.services.files import write_atomically
from kpt_desktop.texts import LANGUAGES, text


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "список.pdf"
    path.write_bytes(b"old")
    return path


def refused(path: Path, **options: bool) -> KptError:
    waits: list[float] = []
    with pytest.raises(KptError) as caught:
        write_atomically(path, b"new", wait=waits.append, **options)
    for lang in LANGUAGES:
        assert text(lang, "errors", caught.value.key, **caught.value.facts)
    return caught.value


def assert_old_alone(target: Path) -> None:
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_that_a_file_is_replaced_whole(target: Path) -> None:
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="rights are a matter of folders on Windows")
def test_that_a_file_keeps_its_rights_and_a_new_one_gets_the_usual(target: Path) -> None:
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640
    usual = target.with_name("usual")
    usual.touch()
    fresh = target.with_name("fresh")
    write_atomically(fresh, b"new")
    assert fresh.stat().st_mode == usual.stat().st_mode


def test_that_an_existing_file_is_replaced_only_when_that_was_said(target: Path) -> None:
    """F96."""
    error = refused(target, overwrite=False)
    assert (error.key, error.facts) == ("file_exists", {"file": "список.pdf"})
    assert_old_alone(target)


def test_that_a_missing_folder_is_told(tmp_path: Path) -> None:
    """F96."""
    error = refused(tmp_path / "нет" / "x.pdf")
    assert (error.key, error.facts) == ("folder_missing", {"folder": "нет"})


def test_that_a_folder_is_not_written_over(tmp_path: Path) -> None:
    assert refused(tmp_path).key == "file_is_folder"


@pytest.mark.parametrize("name", ["x" * 300 + ".pdf", "a\x00b.pdf"])
def test_that_a_name_the_system_cannot_have_is_told(tmp_path: Path, name: str) -> None:
    """F96: 300 characters."""
    assert refused(tmp_path / name).key == "file_name_refused"
    assert list(tmp_path.iterdir()) == []


def test_that_a_file_held_by_a_spreadsheet_is_told_after_some_tries(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F96, F30: Excel does not let go."""
    monkeypatch.setattr(Path, "replace", _held)
    assert refused(target).key == "file_in_use"
    assert_old_alone(target)


def _held(*_: object) -> None:
    raise PermissionError(errno.EACCES, "held")


def test_that_a_virus_scanner_only_delays(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F30: it lets go after two tries."""
    held = [PermissionError(errno.EACCES, "held")] * 2
    real = Path.replace
    waits: list[float] = []

    def replace(path: Path, goal: Path) -> Path:
        if held:
            raise held.pop()
        return real(path, goal)

    monkeypatch.setattr(Path, "replace", replace)
    write_atomically(target, b"new", wait=waits.append)
    assert target.read_bytes() == b"new"
    assert waits == [files.RETRY_SECONDS] * 2


@pytest.mark.parametrize(
    ("code", "key"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EIO, "file_unwritable"),
        (errno.EROFS, "file_readonly"),
        (errno.EINVAL, "file_name_refused"),
    ],
)
def test_that_a_failing_disk_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, code: int, key: str
) -> None:
    """F20, F22: what could not be made durable is not put in place."""

    def fail(_: int) -> None:
        raise OSError(code, "disk")

    monkeypatch.setattr(os, "fsync", fail)
    assert refused(target).key == key
    assert_old_alone(target)


def said_by_child(code: str, target: Path) -> str:
    """What a child prints; it is not measured, since it may not write what it measured."""
    free = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    command = [sys.executable, "-c", code, str(target)]
    return subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=False, env=free
    ).stdout.strip()


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.services.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), b"x" * 5000)
except EnvironmentFault as fault:
    print(fault.key)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX")
def test_that_a_file_larger_than_the_disk_lets_is_a_full_disk(target: Path) -> None:
    """F19, F20: for real, in a child that may write 1,000 bytes."""
    child = said_by_child(FULL_DISK, target)
    assert child == "disk_full"
    assert_old_alone(target)


READ_ONLY = """
import os, sys
from pathlib import Path
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.services.files import write_atomically
os.setuid(65534)
try:
    write_atomically(Path(sys.argv[1]), b"new")
except EnvironmentFault as fault:
    print(fault.key)
"""


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs another user's rights")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_that_a_read_only_file_or_folder_is_told(tmp_path: Path, what: str) -> None:
    """F21, F96: as a user who may not write there."""
    target = tmp_path / "x.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444 if what == "file" else 0o666)
    tmp_path.chmod(0o777 if what == "file" else 0o555)
    for folder in list(tmp_path.parents)[:-2]:
        folder.chmod(folder.stat().st_mode | 0o055)
    child = said_by_child(READ_ONLY, target)
    assert child == "file_readonly"
    assert_old_alone(target)


def test_that_a_folder_that_cannot_be_synced_does_no_harm(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def fail(path: object, *rest: int) -> int:
        if path == target.parent:
            raise OSError(errno.EINVAL, "no")
        return real(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", fail)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.binary(max_size=4000))
def test_that_any_bytes_come_back(tmp_path: Path, data: bytes) -> None:
    write_atomically(tmp_path / "any", data)
    assert (tmp_path / "any").read_bytes() == data


def test_that_user_faults_and_faults_of_the_world_are_told_apart(tmp_path: Path) -> None:
    """Exit codes 1 and 3 rest on it."""
    assert isinstance(refused(tmp_path / "no" / "x"), UserError)
    assert issubclass(EnvironmentFault, KptError)
