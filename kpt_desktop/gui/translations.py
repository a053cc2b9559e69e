"""The window's language: Qt's own words and ours, switched while the program runs."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kpt_desktop.gui.locales import locale_of
from kpt_desktop.paths import data_folder, resource
from kpt_desktop.texts import LANGUAGES

_log = logging.getLogger(__name__)


def system_language() -> str:
    """Return the system's language when the program speaks it, else Russian."""
    code = QLocale.system().name().split("_")[0]
    return code if code in LANGUAGES else LANGUAGES[0]


class Translations:
    """The translators installed now."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def switch(self, language: str) -> None:
        """Speak another language: words, dates and numbers. Widgets get a LanguageChange."""
        QLocale.setDefault(locale_of(language))
        for translator in self._installed:
            self._app.removeTranslator(translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = [Path(folder, f"qtbase_{language}.qm"), compiled(language)]
        self._installed = [t for file in files if (t := _loaded(file)) is not None]
        for translator in self._installed:
            self._app.installTranslator(translator)


def _loaded(file: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if file.exists() and translator.load(str(file)) else None


def compiled(language: str) -> Path:
    """Return the compiled words of a language.

    An installed program ships them, as fresh as its code; a checkout, or a program built where
    Qt's compiler could not run, compiles them once into the data folder.
    """
    shipped = resource("i18n", f"{language}.qm")
    if shipped.exists():
        return shipped
    source = resource("i18n", f"{language}.ts")
    made = data_folder() / "i18n" / f"{language}.qm"
    if not _is_fresh(made, source):
        _compile(source, made)
    return made


def _compile(source: Path, made: Path) -> None:
    import subprocess  # only a checkout compiles; an installed program starts without it

    try:
        made.parent.mkdir(parents=True, exist_ok=True)
        release(source, made)
    except (OSError, subprocess.CalledProcessError) as error:
        _log.warning("words not compiled, the window speaks English: %s", type(error).__name__)


def _is_fresh(made: Path, source: Path) -> bool:
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def release(source: Path, made: Path) -> None:
    """Compile a ``.ts`` file with Qt's lrelease, which comes with PySide6.

    Raises:
        subprocess.CalledProcessError: the file is damaged or lrelease cannot run.
    """
    import subprocess

    import PySide6

    folder = Path(str(PySide6.__file__)).parent
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    command = [str(folder / name), "-silent", str(source), "-qm", str(made)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a tool of our own
