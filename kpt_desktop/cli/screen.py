"""Whether a window can start here: a screen, and the system's libraries that Qt loads.

On Linux a missing library is a traceback (while Qt is imported) or an abort (while it looks for
the screen); both are foreseen here, before Qt is touched.
"""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping

from kpt_desktop.errors import EnvironmentFault

LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""What every Qt program loads, and the Debian package that has it."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What Qt loads besides to draw on an X screen; without the last it blames another one."""

PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"
PROBE_SECONDS = 20


def has_screen(variables: Mapping[str, str] = os.environ, *, offscreen: bool = False) -> bool:
    """Return whether there is something to draw on.

    Args:
        variables: the environment's variables.
        offscreen: a platform named in ``QT_QPA_PLATFORM`` counts too, as tests and pictures use.
    """
    if not sys.platform.startswith("linux"):
        return True
    names = ["DISPLAY", "WAYLAND_DISPLAY", *(["QT_QPA_PLATFORM"] if offscreen else [])]
    return any(variables.get(name) for name in names)


def _needed(variables: Mapping[str, str]) -> Mapping[str, str]:
    platform = variables.get("QT_QPA_PLATFORM", "")
    draws_on_x = platform.startswith("xcb") or not (platform or variables.get("WAYLAND_DISPLAY"))
    return LIBRARIES | SCREEN_LIBRARIES if draws_on_x else LIBRARIES


def missing_packages(variables: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Return the Debian packages whose libraries Qt will need and the system lacks."""
    if not sys.platform.startswith("linux") or getattr(sys, "frozen", False):
        return ()
    lacking = (package for name, package in _needed(variables).items() if not _loads(name))
    return _unique(lacking)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def check_libraries(variables: Mapping[str, str] = os.environ) -> None:
    """Refuse to start Qt where it would abort.

    Raises:
        EnvironmentFault: ``window_libraries_missing`` with the packages to install.
    """
    if missing := missing_packages(variables):
        raise EnvironmentFault("window_libraries_missing", packages=" ".join(missing))


def is_systems_fault(error: ImportError) -> bool:
    """Return whether an import failed for a library of the system, not for a module of ours."""
    return not isinstance(error, ModuleNotFoundError)


def check_window() -> None:
    """Try to reach the screen in a process of its own, which Qt may abort without harm.

    Raises:
        EnvironmentFault: ``window_cannot_start``.
    """
    if getattr(sys, "frozen", False):  # a bundle has no interpreter to ask
        return
    try:
        subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", PROBE], capture_output=True, timeout=PROBE_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        raise EnvironmentFault("window_cannot_start") from None
