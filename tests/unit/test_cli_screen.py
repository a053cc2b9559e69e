"""Whether a window can start, told before Qt is touched."""

import subprocess
import sys

import pytest

from kpt_desktop.cli import screen
from kpt_desktop.errors import EnvironmentFault

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@pytest.mark.parametrize(
    ("variables", "offscreen", "expected"),
    [
        ({}, False, False),
        ({"DISPLAY": ":0"}, False, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, False, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True, True),
    ],
)
def test_that_a_screen_is_seen(variables, offscreen, expected):
    assert screen.has_screen(variables, offscreen=offscreen) is expected


def test_that_another_system_always_has_a_screen(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert screen.has_screen({})
    assert screen.missing_packages({}) == ()


def test_that_missing_libraries_are_named_by_their_packages(monkeypatch):
    table = {"libnowhere-1.so": "libnowhere1", "libnowhere-2.so": "libnowhere1", "libc.so.6": "c"}
    monkeypatch.setattr(screen, "LIBRARIES", table)
    monkeypatch.setattr(screen, "SCREEN_LIBRARIES", {"libabsent.so": "libabsent0"})
    assert screen.missing_packages({"WAYLAND_DISPLAY": "w"}) == ("libnowhere1",)
    assert screen.missing_packages({"QT_QPA_PLATFORM": "offscreen"}) == ("libnowhere1",)
    with pytest.raises(EnvironmentFault) as fault:
        screen.check_libraries({"DISPLAY": ":0"})
    assert fault.value.facts == {"packages": "libnowhere1 libabsent0"}


def test_that_a_bundle_brings_its_own_libraries(monkeypatch):
    monkeypatch.setattr(screen, "LIBRARIES", {"libnowhere-1.so": "libnowhere1"})
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert screen.missing_packages({}) == ()
    screen.check_window()


def test_that_nothing_missing_is_no_fault(monkeypatch):
    monkeypatch.setattr(screen, "LIBRARIES", {"libc.so.6": "c"})
    screen.check_libraries({"WAYLAND_DISPLAY": "w"})


def test_that_an_abort_of_qt_is_a_fault_and_not_our_end(monkeypatch):
    monkeypatch.setattr(screen, "PROBE", "import os; os.abort()")
    with pytest.raises(EnvironmentFault, match="window_cannot_start"):
        screen.check_window()


def test_that_a_hanging_screen_is_given_up(monkeypatch):
    def hang(command, timeout, **_rest):
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(subprocess, "run", hang)
    with pytest.raises(EnvironmentFault, match="window_cannot_start"):
        screen.check_window()


def test_that_a_working_probe_lets_the_window_start(monkeypatch):
    monkeypatch.setattr(screen, "PROBE", "pass")
    screen.check_window()


def test_that_a_missing_module_is_not_taken_for_a_missing_library():
    assert screen.is_systems_fault(ImportError("libEGL.so.1: cannot open shared object file"))
    assert not screen.is_systems_fault(ModuleNotFoundError("No module named 'x'"))
