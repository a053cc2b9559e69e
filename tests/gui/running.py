"""The whole program in a test: the real window, store and threads, prompts answered by plan."""

from contextlib import contextmanager
from datetime import date

from PySide6.QtWidgets import QApplication

from kpt_desktop.app import store_access
from kpt_desktop.gui.start import Opening, Program
from kpt_desktop.services.preferences import PreferencesFile

TODAY = date(2026, 9, 1)


@contextmanager
def running(qtbot, store_path, prompts, **opening):
    """The program with its window on the screen and its store open."""
    preferences = PreferencesFile(store_path.parent)
    asked = Opening(**({"store": str(store_path), "language": "en"} | opening))
    program = Program(
        QApplication.instance(), asked, store_access(), preferences, prompts, lambda: TODAY
    )
    window = program.window
    qtbot.addWidget(window)
    window.resize(1366, 740)
    with qtbot.waitSignal(program.ready):
        window.show()
    qtbot.waitUntil(lambda: program.context.store is not None)
    qtbot.waitUntil(lambda: not program.context.tasks.busy)
    try:
        yield program
    finally:
        window.close()
        program.close()


def settled(qtbot, program):
    """Wait until no work is under way."""
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=20_000)


def dialog(qtbot, program, name):
    """Wait for a dialog by its object name and return it once it is on the screen."""
    window = program.window

    def found():
        return next((d for d in window.findChildren(object, name) if d.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=20_000)
    return found()
