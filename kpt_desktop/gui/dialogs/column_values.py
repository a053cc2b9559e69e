"""The window of a column that has too many values for a menu: find some of them and tick them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.names import fold
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate
from kpt_desktop.gui.widgets.filter_box import FilterBox

_PLAIN, _FOLDED = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class ColumnValuesDialog(QDialog):
    """Lists every value with its number of rows.

    Signals:
        values_ticked(frozenset): the answer, as filters compare values; none means all.
    """

    values_ticked = Signal(object)

    def __init__(
        self,
        title: str,
        values: Sequence[tuple[str, str, int]],
        ticked: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the window.

        Args:
            title: the column's.
            values: of each value: as filters compare it, as it is shown, and its number of rows.
            ticked: the values the column is filtered by now.
            parent: the window it stands over.
        """
        super().__init__(parent)
        self.setObjectName("column_values_dialog")
        self.setWindowTitle(title)
        self.resize(420, 480)
        self.find_box = FilterBox(self)
        self.find_box.setObjectName("column_values_find")
        self.find_box.setMaximumWidth(16_777_215)
        self.find_box.setPlaceholderText(self.tr("Find a value"))
        self.find_box.setAccessibleName(self.tr("Find a value"))
        self.list = QListWidget(self)
        self.list.setObjectName("column_values_list")
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(CheckDelegate(self.list))
        for plain, shown, rows in values:
            self.list.addItem(_item(plain, shown, rows, checked=plain in ticked))
        buttons = QDialogButtonBox(self)
        show = buttons.addButton(self.tr("Show these rows"), QDialogButtonBox.ButtonRole.AcceptRole)
        show.setObjectName("column_values_show")
        show.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SMALL)
        for widget in (self.find_box, self.list, buttons):
            layout.addWidget(widget)
        self.find_box.filter_changed.connect(self._on_filter_changed)
        self.find_box.left.connect(self.list.setFocus)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.find_box.setFocus()

    def ticked(self) -> frozenset[str]:
        """Return the ticked values, hidden ones too."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(
            item.data(_PLAIN) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def accept(self) -> None:
        """Tell what is ticked."""
        self.values_ticked.emit(self.ticked())
        super().accept()

    def _on_filter_changed(self, typed: str) -> None:
        wanted = fold(typed).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.data(_FOLDED) for word in wanted))


def _item(plain: str, shown: str, rows: int, *, checked: bool) -> QListWidgetItem:
    item = QListWidgetItem(f"{shown}  ·  {rows}")
    item.setData(_PLAIN, plain)
    item.setData(_FOLDED, fold(shown))
    item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
    return item
