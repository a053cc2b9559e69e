"""The two pages of the person panel: the person under their head, or a hint where nobody is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kpt_desktop.gui import theme


class PersonPages(QStackedWidget):
    """Lays the parts of a person under each other; the head stays in sight while they scroll."""

    def __init__(self, head: QWidget, parts: Sequence[QWidget], parent: QWidget) -> None:
        """Lay out the pages.

        Args:
            head: stands above what scrolls.
            parts: the first goes before what is put in, the others after it.
            parent: the panel.
        """
        super().__init__(parent)
        self._nobody = QLabel(self)
        self._nobody.setObjectName("person_nobody")
        self._nobody.setWordWrap(True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nobody.setContentsMargins(theme.LARGE, 2 * theme.HUGE, theme.LARGE, 0)
        self._nobody.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(theme.LARGE, 0, theme.LARGE, theme.LARGE)
        self._column.setSpacing(theme.SMALL)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch()
        self._page = QScrollArea(self)
        self._page.setObjectName("person_page")
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._page.setWidgetResizable(True)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._page.setWidget(body)
        whole = QWidget(self)
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(head)
        inside.addWidget(self._page, 1)
        self.addWidget(self._nobody)
        self.addWidget(whole)

    def say(self, words: str) -> None:
        """Set the words of the page where nobody is shown."""
        self._nobody.setText(words)

    def put_in(self, fields: QWidget) -> None:
        """Put the fields in behind the first part."""
        self._column.insertWidget(1, fields)
        fields.show()

    def show_somebody(self, *, shown: bool) -> None:
        """Show the person, or the hint."""
        self.setCurrentIndex(1 if shown else 0)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part of the page."""
        self._page.ensureWidgetVisible(part, 0, theme.LARGE)
