"""The line under the tabs: what is still to mend in this visit, each a click from its place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from kpt_desktop.domain.findings import Finding
from kpt_desktop.gui import theme
from kpt_desktop.gui.finding_words import finding_words
from kpt_desktop.gui.marks import mark_icon
from kpt_desktop.gui.plain_text import plain_tip

MOST_SHOWN = 3


class FindingsBar(QFrame):
    """Names the gravest findings, and opens the list of all.

    Signals:
        finding_chosen(Finding): go to the field that mends it.
        all_requested(): show the whole list.
    """

    finding_chosen = Signal(object)
    all_requested = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_bar")
        self._language = language
        self._findings: tuple[Finding, ...] = ()
        self._buttons = [self._made(number) for number in range(MOST_SHOWN)]
        self._all = QPushButton()
        self._all.setObjectName("findings_all")
        self._all.setFlat(True)
        self._all.clicked.connect(self.all_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.TIGHT // 2, theme.SMALL, theme.TIGHT // 2)
        layout.setSpacing(theme.MEDIUM)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addStretch()
        layout.addWidget(self._all)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], language: str) -> None:
        """Show these, the gravest first as they come; without any the bar takes no room."""
        self._findings, self._language = tuple(findings), language
        self.setVisible(bool(self._findings))
        self._all.setText(self.tr("All: %n", "", len(self._findings)))
        self._say()

    def retranslate(self, language: str) -> None:
        """Set all words again."""
        self.show_findings(self._findings, language)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Divide the bar from the tabs by a hairline."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room there is; the tip has them whole."""
        super().resizeEvent(event)
        self._say()

    def _made(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"finding_{number}")
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(partial(self._on_clicked, number))
        return button

    def _say(self) -> None:
        shared_by = max(1, min(MOST_SHOWN, len(self._findings)))
        room = max(120, (self.width() - self._all.sizeHint().width() - 80) // shared_by - 40)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._findings))
            if number >= len(self._findings):
                continue
            finding = self._findings[number]
            words = finding_words(finding, self._language)
            shown = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            button.setText(shown.replace("&", "&&"))
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))
            button.setIcon(mark_icon(finding.severity.value, self.palette()))

    def _on_clicked(self, number: int) -> None:
        if number < len(self._findings):
            self.finding_chosen.emit(self._findings[number])
