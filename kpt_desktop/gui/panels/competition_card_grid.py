"""Cards of equal width in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kpt_desktop.gui import theme

_LEAST = 248


class CardGrid(QWidget):
    """Places its cards row by row, and anew when it becomes wider or narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.MEDIUM)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Hold these cards and no others; those that go are deleted."""
        if list(cards) == self._cards:
            return
        for gone in self._cards:
            if gone not in cards:
                self._grid.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        self._cards = list(cards)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Let one column be enough."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more or fewer columns."""
        super().resizeEvent(event)
        if self._room() != self._columns:
            self._place()

    def _room(self) -> int:
        fits = (self.width() + theme.MEDIUM) // (_LEAST + theme.MEDIUM)
        return max(1, min(fits, max(len(self._cards), 1)))

    def _place(self) -> None:
        before, self._columns = self._columns, self._room()
        for column in range(max(before, self._columns)):
            self._grid.setColumnStretch(column, int(column < self._columns))
        for card in self._cards:
            self._grid.removeWidget(card)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(number, self._columns))
            card.show()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
