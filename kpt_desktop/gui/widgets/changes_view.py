"""A list of what changed: what happened, to what, how it was, how it is."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.services.version_words import Told

WHAT, ITEM, BEFORE, AFTER = range(4)


class ChangesView(QTreeWidget):
    """Read only; Enter or a double click goes to an item that is still there.

    Signals:
        item_chosen(UUID): go there.
    """

    item_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHeaderLabels([self.tr("What"), self.tr("Item"), self.tr("Was"), self.tr("Is now")])
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.ResizeToContents)
        for column in (ITEM, BEFORE, AFTER):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemActivated.connect(self._on_activated)

    def show_changes(self, told: Sequence[Told]) -> None:
        """List these; corrections of spelling are greyed and say so."""
        self.clear()
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for one in told:
            row = QTreeWidgetItem([one.kind, one.title, one.before, one.after])
            row.setSizeHint(WHAT, QSize(0, self.fontMetrics().height() + theme.SMALL))
            row.setData(WHAT, Qt.ItemDataRole.UserRole, one.item)
            if one.correction:
                row.setText(WHAT, self.tr("{kind} (spelling)").format(kind=one.kind))
                for column in range(self.columnCount()):
                    row.setForeground(column, faint)
            for column in range(self.columnCount()):
                row.setToolTip(column, plain_tip(row.text(column)))
            self.addTopLevelItem(row)

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's own name
        """Keep the first column as wide as its words, and no wider."""
        return super().sizeHintForColumn(column) + theme.SMALL

    def _on_activated(self, row: QTreeWidgetItem, _column: int) -> None:
        item_id: UUID | None = row.data(WHAT, Qt.ItemDataRole.UserRole)
        if item_id is not None:
            self.item_chosen.emit(item_id)
