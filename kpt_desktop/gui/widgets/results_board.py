"""The board: released places in big type over a whole screen, the second one where there is one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette, QScreen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.services.result_words import ResultTable

_LARGEST = 11
"""A letter is this part of the screen's height at most."""


class ResultsBoard(QWidget):
    """Title, places, teams, results; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("board_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addLayout(self._grid)
        layout.addStretch(2)

    def show_on(self, screen: QScreen) -> None:
        """Cover a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_results(self, title: str, table: ResultTable) -> None:
        """Show the places; nobody without a place is named."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        lines = [line for line in table.lines if line.place]
        screen = self.screen().geometry()
        size = max(min(screen.height() // _LARGEST, screen.height() // (2 * len(lines) + 6)), 12)
        if (layout := self.layout()) is not None:
            aside = screen.width() // 10
            layout.setContentsMargins(aside, size, aside, size)
        self._grid.setHorizontalSpacing(size)
        self._grid.setVerticalSpacing(size // 2)
        self._title.setText(title)
        self._size(self._title, round(size * 0.8), semibold=True)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row, line in enumerate(lines):
            result = self.tr("{share}%").format(share=line.share)
            cells = (line.place, line.team, line.medal, result)
            for column, words in enumerate(cells):
                label = QLabel(words)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(column == 1)
                self._size(label, size, semibold=column == 0 or line.place == "1")
                if column == 0:
                    label.setForegroundRole(QPalette.ColorRole.Link)
                if column == len(cells) - 1:  # figures stand under figures
                    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(label, row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _size(self, label: QLabel, pixels: int, *, semibold: bool) -> None:
        font = theme.font(label.font(), semibold=semibold)
        font.setPixelSize(pixels)
        label.setFont(font)


def screen_for_board(window: QWidget) -> QScreen:
    """Return another screen than the window's, the window's own where there is one only."""
    own = window.screen()
    return next((one for one in QGuiApplication.screens() if one is not own), own)
