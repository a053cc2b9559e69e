"""Run as a program: starts a window, says when it was first painted, and ends.

``bare`` is the floor: a plain main window with a tab widget. ``program STORE`` is ours.
"""

import os
import sys
from datetime import date
from pathlib import Path


def tell_first_paint(window_class):
    """Print a line at the first paint of a window of this class, then leave at once."""

    def painted(self, event):
        super(window_class, self).paintEvent(event)
        print("painted", flush=True)
        os._exit(0)

    window_class.paintEvent = painted


def run_bare():
    from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

    class Window(QMainWindow):
        pass

    tell_first_paint(Window)
    app = QApplication([])
    window = Window()
    tabs = QTabWidget()
    for name in ("one", "two", "three"):
        tabs.addTab(QWidget(), name)
    window.setCentralWidget(tabs)
    window.resize(1280, 720)
    window.show()
    app.exec()


def run_program(store):
    from kpt_desktop.app import store_access
    from kpt_desktop.gui import start

    tell_first_paint(start.MainWindow)
    opening = start.Opening(store=store, language="ru")
    start.run_window(opening, store_access(), Path(store).parent, lambda: date(2026, 9, 1))


if __name__ == "__main__":
    run_bare() if sys.argv[1] == "bare" else run_program(sys.argv[2])
