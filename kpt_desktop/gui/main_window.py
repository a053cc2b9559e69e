"""The main window's frame: menus, buttons, status bar, and room for the workspace.

It imports nothing of the records, so that it can be painted at once; the workspace, which knows
them, is put in right after (:meth:`MainWindow.furnish`).
"""

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.actions import Actions
from kpt_desktop.gui.menus import Menus, make_tool_bar
from kpt_desktop.gui.panels.status_line import StatusLine

USUAL_SIZE = (1440, 860)
SMALL_SCREEN = 1600
"""A screen narrower than that is filled at the first start."""


class MainWindow(QMainWindow):
    """The frame around the workspace.

    Signals:
        first_painted(): the window is on the screen for the first time.
        closing(): it is about to be closed; everything typed should reach the store now.
    """

    first_painted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._painted = False
        self.commands = Actions(self)
        self.menus = Menus(self, self.commands)
        self.tool_bar = make_tool_bar(self, self.commands)
        self.status_line = StatusLine(self.statusBar())
        self.commands.show_icons(dark=theme.is_dark(self.palette()))
        self.commands.show_for_visit(shown=False)
        self.commands.show_for_store(is_open=False)

    def furnish(self, workspace: QWidget) -> None:
        """Put the workspace into the frame."""
        self.setCentralWidget(workspace)

    def retranslate(self, language: str) -> None:
        """Set the words of the frame again."""
        self.commands.retranslate(language)
        self.menus.retranslate()
        self.tool_bar.setWindowTitle(self.tr("Commands"))
        if self.centralWidget() is None:
            self.setWindowTitle(self.tr("Visits"))

    def restore_place(self, geometry: str) -> None:
        """Stand where the window was left, else fill a small screen or take the usual size."""
        room = self.screen().availableGeometry().size()
        self.resize(QSize(*USUAL_SIZE).boundedTo(room))
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
        elif room.width() < SMALL_SCREEN:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def place(self) -> str:
        """Return where the window stands, for :meth:`restore_place`."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icons when the system turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.commands.show_icons(dark=theme.is_dark(self.palette()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without any question: leaving the field being typed in stores it."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.closing.emit()
        super().closeEvent(event)
