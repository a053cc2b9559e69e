"""Which columns an exported list has: as on the screen, the usual ones, or ticked by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED, Privacy
from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import empty_icon, mark_icon
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.export import is_sensitive
from kpt_desktop.texts import text

SCREEN, USUAL, BY_HAND = "screen", "usual", "by_hand"


class ColumnChoice(QWidget):
    """A list of all columns to tick, and the two usual ways to tick them.

    The columns of the screen stand first, in its order; that is their order in the file. Passport
    and health columns are in it only when they are ticked by hand, whatever the screen shows.

    Signals:
        changed(): other columns are ticked.
    """

    changed = Signal()

    def __init__(
        self,
        language: str,
        screen: Sequence[str],
        usual: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        allowed = [key for key in FIELDS if key not in NEVER_EXPORTED]
        self._screen = tuple(key for key in screen if key in allowed)
        self._usual = tuple(key for key in usual if key in allowed)
        self._filling = False
        self._warning = mark_icon("warning", self.palette())
        self._no_icon = empty_icon()
        self.preset = QComboBox()
        self.preset.addItem(self.tr("As on the screen"), SCREEN)
        self.preset.addItem(self.tr("The usual ones"), USUAL)
        self.preset.addItem(self.tr("Ticked by hand"), BY_HAND)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(CheckDelegate(self.list))
        rest = (key for key in allowed if key not in self._screen)
        for key in (*self._screen, *rest):
            self.list.addItem(self._item(key, text(language, "fields", key)))
        self._form = Form()
        self._form.add("export_columns", self.preset)
        self._form.name_field("export_columns", self.tr("&Columns"))
        self.list.setObjectName("export_column_list")
        self.list.setAccessibleName(self.tr("Columns of the file"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._form)
        layout.addWidget(self.list, 1)
        self.preset.currentIndexChanged.connect(self._on_preset_chosen)
        self.list.itemChanged.connect(self._on_item_changed)
        self._on_preset_chosen()

    def columns(self) -> tuple[str, ...]:
        """Return the keys of the ticked columns in the order of the list."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in rows
            if item.checkState() == Qt.CheckState.Checked
        )

    def left_out(self) -> int:
        """Return how many columns of the screen are not ticked because of what they hold."""
        ticked = set(self.columns())
        return sum(is_sensitive(key) and key not in ticked for key in self._screen)

    def _item(self, key: str, words: str) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setIcon(self._no_icon)
        if is_sensitive(key):
            item.setIcon(self._warning)
            passport = FIELDS[key].privacy == Privacy.IDENTITY
            why = self.tr("Identity document") if passport else self.tr("Health")
            item.setToolTip(why)
            described = self.tr("{column}, {why}").format(column=words, why=why)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, described)
        return item

    def _on_preset_chosen(self) -> None:
        chosen = self.preset.currentData()
        if chosen == BY_HAND:
            return
        preset = self._screen if chosen == SCREEN else self._usual
        wanted = {key for key in preset if not is_sensitive(key)}
        self._filling = True
        for row in range(self.list.count()):
            item = self.list.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._filling = False
        self.changed.emit()

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        if not is_sensitive(item.data(Qt.ItemDataRole.UserRole)):
            self.preset.setCurrentIndex(self.preset.findData(BY_HAND))
        self.changed.emit()
