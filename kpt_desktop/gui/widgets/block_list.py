"""The list of typical blocks, from which one is dragged into the week."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.timetable.dropping import DraggedBlock, to_mime
from kpt_desktop.gui.widgets.timetable.kinds import GROUP_OF_KIND
from kpt_desktop.services.programme import USUAL
from kpt_desktop.services.templates import Pattern


class BlockList(QListWidget):
    """Each block by its name and minutes, with the colour of its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("block_list")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setIconSize(QSize(4, 18))
        self._patterns: tuple[Pattern, ...] = ()

    def show_blocks(self, patterns: Sequence[Pattern], language: str) -> None:
        """List these; the current one stays current."""
        current = self.block()
        self.clear()
        self._patterns = tuple(patterns)
        for pattern in patterns:
            words = self.tr("{name} · {minutes} min").format(
                name=pattern.template.name.best(language), minutes=minutes_of(pattern)
            )
            item = QListWidgetItem(self._bar(pattern), words)
            self.addItem(item)
        wanted = current.template.id if current else None
        rows = [n for n, one in enumerate(patterns) if one.template.id == wanted]
        self.setCurrentRow(rows[0] if rows else 0)

    def block(self) -> Pattern | None:
        """Return the current block."""
        row = self.currentRow()
        return self._patterns[row] if 0 <= row < len(self._patterns) else None

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Return what is dragged: one block."""
        if not items:
            return QMimeData()
        pattern = self._patterns[self.row(items[0])]
        return to_mime(DraggedBlock(pattern.template.id, minutes_of(pattern)))

    def supportedDropActions(self) -> Qt.DropAction:
        """A block is copied into the week and stays here."""
        return Qt.DropAction.CopyAction

    def _bar(self, pattern: Pattern) -> QPixmap:
        kind = pattern.items[0].kind if pattern.items else ItemKind.OTHER
        bar = QPixmap(self.iconSize())
        bar.fill(theme.kind_colour(GROUP_OF_KIND[kind], self.palette()))
        return bar


def minutes_of(pattern: Pattern) -> int:
    """Return how long a block's item takes."""
    model = pattern.items[0] if pattern.items else None
    if model is None:
        return USUAL
    if model.minutes:
        return model.minutes
    return model.end - model.start if model.start is not None and model.end else USUAL
