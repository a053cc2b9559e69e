#!/usr/bin/env python3
"""Passes all tests with one command: makes the environment, installs what is missing, checks all.

    python3 tests/run.py                  everything that CI runs
    python3 tests/run.py --fast           only the tests, without coverage and benchmarks
    python3 tests/run.py --fast -k undo   further arguments go to pytest

Standard library only, Python 3.11 or newer. System libraries are installed where the machine is a
Debian or Ubuntu and the user is root; otherwise the missing ones are named.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv-tests"
READY = ENVIRONMENT / "ready.txt"
BIN = ENVIRONMENT / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")

BELOW_THE_WINDOW, OF_THE_WINDOW = 95, 85
"""Least branch coverage in per cent, of the code below ``gui`` and of ``gui``."""

LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libcups.so.2": ("libcups2t64", "libcups2"),
}
"""What Qt loads without a screen, and the Debian package of it, the newest name first."""


def main(arguments: Sequence[str]) -> int:
    """Prepare and run; return 0 when everything passed."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whichever Python the machine has runs this
        print("Python 3.11 or newer is needed.", file=sys.stderr)
        return 1
    fast = "--fast" in arguments
    extra = [argument for argument in arguments if argument != "--fast"]
    try:
        _install_system_libraries()
        _make_environment()
    except subprocess.CalledProcessError as error:
        print(f"\nThe environment could not be made: {_shown(error.cmd)}", file=sys.stderr)
        return 1
    return _report([_run(name, command) for name, command in _steps(extra, fast=fast)])


def _steps(extra: Sequence[str], *, fast: bool) -> list[tuple[str, list[str]]]:
    """Return the steps by name; cheap ones first, figures last and alone on the machine."""
    tests = ["-m", "pytest", *extra]
    shared_out = [*tests, *_marked("not benchmark", extra), *_on_every_core(extra)]
    if fast:
        return [("tests", _python(*shared_out))]
    return [
        ("ruff check", _python("-m", "ruff", "check")),
        ("ruff format", _python("-m", "ruff", "format", "--check")),
        ("mypy", _python("-m", "mypy")),
        ("layers", [str(BIN / "lint-imports")]),
        ("forget old coverage", _python("-m", "coverage", "erase")),
        ("tests", _python("-m", "coverage", "run", *shared_out)),
        ("collect coverage", _python("-m", "coverage", "combine", "--quiet")),
        (
            "coverage below the window",
            _coverage("--omit", "kpt_desktop/gui/*", f"--fail-under={BELOW_THE_WINDOW}"),
        ),
        (
            "coverage of the window",
            _coverage("--include", "kpt_desktop/gui/*", f"--fail-under={OF_THE_WINDOW}"),
        ),
        ("benchmarks", _python(*tests, *_marked("benchmark", extra))),
    ]


def _marked(expression: str, extra: Sequence[str]) -> list[str]:
    return [] if "-m" in extra else ["-m", expression]


def _on_every_core(extra: Sequence[str]) -> list[str]:
    """Return how tests are shared out: whole files, since their fixtures are dear."""
    return [] if "-n" in extra else ["-n", "auto", "--dist", "loadfile"]


def _coverage(*options: str) -> list[str]:
    return _python("-m", "coverage", "report", "--skip-covered", "--show-missing", *options)


def _python(*arguments: str) -> list[str]:
    return [str(PYTHON), *arguments]


def _run(name: str, command: Sequence[str]) -> tuple[str, float, bool]:
    print(f"\n── {name} " + "─" * max(0, 60 - len(name)), flush=True)
    started = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, check=False, env=_variables()).returncode
    return name, time.monotonic() - started, code == 0


def _variables() -> dict[str, str]:
    """Return the environment of the steps: this checkout's tools, and no other's settings."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    path = os.pathsep.join([str(BIN), kept.get("PATH", "")])
    return kept | {"VIRTUAL_ENV": str(ENVIRONMENT), "PATH": path, "QT_QPA_PLATFORM": "offscreen"}


def _report(results: Sequence[tuple[str, float, bool]]) -> int:
    print("\n── summary " + "─" * 53)
    for name, seconds, passed in results:
        print(f"{'passed' if passed else 'FAILED'}  {seconds:6.1f} s  {name}")
    return 0 if all(passed for _, _, passed in results) else 1


def _make_environment() -> None:
    """Make or refresh the environment; one made for these very dependencies is used as it is."""
    wanted = _fingerprint()
    if PYTHON.exists() and READY.exists() and READY.read_text("utf-8") == wanted:
        return
    print(f"Making the environment in {ENVIRONMENT.name}", flush=True)
    venv.EnvBuilder(clear=True, with_pip=True).create(ENVIRONMENT)
    install = _python("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    _checked([*install, "--upgrade", "pip>=25.1"])  # earlier ones know no dependency groups
    _checked([*install, "--editable", ".", "--group", "test", "--group", "lint"])
    READY.write_text(wanted, "utf-8")


def _fingerprint() -> str:
    """Return what tells that an environment fits: the interpreter and the dependencies."""
    declared = (ROOT / "pyproject.toml").read_bytes()
    return f"{sys.version}\n{hashlib.sha256(declared).hexdigest()}\n"


def _checked(command: Sequence[str]) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


def _install_system_libraries() -> None:
    if not sys.platform.startswith("linux"):
        return
    missing = [packages for library, packages in LIBRARIES.items() if not _loads(library)]
    if not missing:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        names = " ".join(packages[-1] for packages in missing)
        print(f"Libraries are missing; on Debian: sudo apt-get install {names}", flush=True)
        return
    _checked(["apt-get", "update", "--quiet"])
    names = [_first(packages, _is_known) for packages in missing]
    print(f"Installing {' '.join(names)}", flush=True)
    install = ["apt-get", "install", "--quiet", "--yes", "--no-install-recommends", *names]
    subprocess.run(
        install, check=True, cwd=ROOT, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    )


def _first(names: Sequence[str], fits: Callable[[str], bool]) -> str:
    return next((name for name in names if fits(name)), names[-1])


def _is_known(package: str) -> bool:
    ask = [shutil.which("apt-cache") or "apt-cache", "show", package]
    return subprocess.run(ask, capture_output=True, check=False).returncode == 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _shown(command: object) -> str:
    return " ".join(command) if isinstance(command, list) else str(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
