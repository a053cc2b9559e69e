"""The wishes that the teams do not meet, each with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.gui import theme

_MOST = 4


class UnmetWishes(QWidget):
    """A sentence a wish; hidden where all are met."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unmet_wishes")
        self._heading, self._lines = QLabel(), QLabel()
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self._lines.setObjectName("unmet_lines")
        self._lines.setTextFormat(Qt.TextFormat.PlainText)
        self._lines.setWordWrap(True)
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._lines)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show them; beyond a few, how many more there are."""
        shown = [f"! {sentence}" for sentence in sentences[:_MOST]]
        more = len(sentences) - len(shown)
        if more:
            shown.append(self.tr("and %n more", "", more))
        self._heading.setText(self.tr("Wishes that are not met: {n}").format(n=len(sentences)))
        self._lines.setText("\n".join(shown))
        self._lines.setAccessibleName(self._lines.text())
        self.setVisible(bool(sentences))
