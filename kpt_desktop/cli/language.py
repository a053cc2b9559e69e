"""The language of the command line: as asked, else as the system speaks, else Russian."""

import os
import sys
from collections.abc import Mapping, Sequence

from kpt_desktop.texts import LANGUAGES


def choose_language(argv: Sequence[str], variables: Mapping[str, str] = os.environ) -> str:
    """Return the language that ``--lang`` names, else the system's where the program speaks it.

    The arguments are looked at before they are parsed, since the parser itself speaks.
    """
    for option, value in zip(argv, (*argv[1:], ""), strict=True):
        if option == "--lang" and value in LANGUAGES:
            return value
        if option.startswith("--lang=") and option[7:] in LANGUAGES:
            return option[7:]
    system = _system_locale(variables)[:2].lower()
    return system if system in LANGUAGES else LANGUAGES[0]


def _system_locale(variables: Mapping[str, str]) -> str:
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    named = (variables.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((value for value in named if value), "")
