"""One chip for each filter of a column; a click takes the filter away (U26)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.gui.widgets.chip import Chip
from kpt_desktop.gui.widgets.flow_row import FlowRow

_LONGEST = 44


class FilterChips(QWidget):
    """Hidden while there is no filter.

    Signals:
        removed(str): the filter of this column is to go.
    """

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_chips")
        self._row = FlowRow(self)
        self._words: list[tuple[str, str]] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, 0, theme.LARGE, theme.SMALL)
        layout.addWidget(self._row)
        self.hide()

    def show_filters(self, words: Sequence[tuple[str, str]]) -> None:
        """Show what is filtered.

        Args:
            words: a column's key and what is said of it, in the order the filters were set.
        """
        if self._words == list(words):
            return
        self._words = list(words)
        self._row.show_widgets([self._chip(key, said) for key, said in words])
        self.setVisible(bool(words))

    def chips(self) -> list[Chip]:
        """Return the chips from left to right."""
        return [chip for chip in self._row.widgets() if isinstance(chip, Chip)]

    def _chip(self, key: str, said: str) -> Chip:
        chip = Chip(self._row)
        chip.setChecked(True)
        chip.setObjectName(f"filter_{key}")
        shown = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
        chip.setText(f"{shown}  ✕".replace("&", "&&"))
        chip.setAccessibleName(self.tr("Remove the filter: {filter}").format(filter=said))
        chip.setToolTip(plain_tip(self.tr("Remove the filter: {filter}").format(filter=said)))
        chip.clicked.connect(self._on_clicked)
        return chip

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.removed.emit(chip.objectName().removeprefix("filter_"))
