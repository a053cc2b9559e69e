"""What an import shows in its middle: that it reads, why it cannot, or what the file holds."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.late_label import LateLabel

TEXT_WIDTH = 520


class FileStage(QStackedWidget):
    """Three pages; a file dropped on any of them is taken.

    Signals:
        another_requested(): the user wants to choose another file.
        file_dropped(Path): one was dropped here.
    """

    another_requested = Signal()
    file_dropped = Signal(Path)

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.waiting = LateLabel()
        self.waiting.setObjectName("import_waiting")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.refusal = QLabel()
        self.refusal.setObjectName("import_refusal")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.refusal.setWordWrap(True)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.another = QPushButton(self.tr("Choose &another file…"))
        self.another.setObjectName("import_another")
        self.another.clicked.connect(self.another_requested)
        self._content = content
        self._empty = _page(self.waiting)
        self._refused = _page(self._title(), self.refusal, self.another, self._hint())
        for page in (self._empty, self._refused, content):
            self.addWidget(page)

    def wait(self, words: str) -> None:
        """Show that the file is being read; what was shown before stays for the first moment."""
        if self.currentWidget() is self._refused:
            self.setCurrentWidget(self._empty)
        self.waiting.start(words)

    def refuse(self, sentence: str) -> None:
        """Say why the file cannot be read, and offer to choose another."""
        self.waiting.stop()
        self.refusal.setText(sentence)
        self.setCurrentWidget(self._refused)
        self.another.setFocus()

    def show_content(self) -> None:
        """Show what the file holds."""
        self.waiting.stop()
        self.setCurrentWidget(self._content)

    @property
    def showing_content(self) -> bool:
        """Return whether the file's content is on the screen."""
        return self.currentWidget() is self._content

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file instead."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _title(self) -> QLabel:
        title = QLabel(self.tr("This file cannot be read"))
        title.setFont(theme.font(self.font(), larger=2, semibold=True))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return title

    def _hint(self) -> QLabel:
        hint = QLabel(self.tr("A file can also be dropped here."))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return hint


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None


def _page(*widgets: QWidget) -> QWidget:
    """Return a page with the widgets in a narrow column in its middle.

    The column stands between stretches: a wrapped label that is aligned in a wide layout is given
    the height it would have at the full width.
    """
    column = QWidget()
    column.setFixedWidth(TEXT_WIDTH)
    inner = QVBoxLayout(column)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(theme.MEDIUM)
    for widget in widgets:
        wide = isinstance(widget, QLabel)
        flag = Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignHCenter
        inner.addWidget(widget, 0, flag)
    across = QHBoxLayout()
    across.addStretch()
    across.addWidget(column)
    across.addStretch()
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(across)
    layout.addStretch(3)
    return page
