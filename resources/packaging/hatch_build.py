"""Compiles the window's translations while the program is packed, where Qt's compiler can run."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):
    """Makes ``resources/i18n/*.qm`` of the ``.ts`` beside them.

    On a bare machine the compiler lacks libraries of the system; the package is then made without
    compiled words, and the program compiles them when its window first starts.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the files are collected."""
        del version, build_data
        for source in sorted(Path(self.root, "resources", "i18n").glob("*.ts")):
            try:
                compile_words(source)
            except (OSError, subprocess.SubprocessError) as error:
                self.app.display_warning(f"{source.name} not compiled: {type(error).__name__}")


def compile_words(source: Path) -> None:
    """Compile one file with the lrelease that comes with PySide6, which is not imported here.

    Raises:
        OSError: there is no such tool, or the folder cannot be written.
        subprocess.SubprocessError: it cannot run here, or the file is damaged.
    """
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("PySide6")
    tool = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    command = [
        str(Path(found.submodule_search_locations[0], tool)),
        "-silent",
        str(source),
        "-qm",
        str(source.with_suffix(".qm")),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603 - as above
