"""The line under a table of an import: where the current cell stands in the file, what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import mark_icon

_RANK = ("hint", "warning", "error")
Remark = tuple[str, str, str]
"""Severity, sentence, address."""


class ReasonLine(QWidget):
    """Says an address and the remarks on it; it keeps its height when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._sign.setFixedSize(QSize(16, 16))
        self._words = QLabel()
        self._words.setObjectName("reason_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.TIGHT // 2, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)

    def clear(self) -> None:
        """Say nothing."""
        self._sign.clear()
        self._words.clear()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def tell(self, place: str, remarks: Sequence[Remark]) -> None:
        """Say where in the file the current cell stands, and each remark with its own address."""
        worst = max((severity for severity, _, _ in remarks), key=_RANK.index, default=None)
        if worst is None:
            self._sign.clear()
            self._words.setText(place)
            self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            return
        icon = mark_icon(worst, self.palette(), self.devicePixelRatioF())
        self._sign.setPixmap(icon.pixmap(16, 16))
        said = (
            self.tr("{address}: {message}").format(address=address or place, message=message)
            for _, message, address in remarks
        )
        self._words.setForegroundRole(QPalette.ColorRole.WindowText)
        self._words.setText("   ".join(said))
