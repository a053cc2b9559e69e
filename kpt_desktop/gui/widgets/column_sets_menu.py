"""The menu of the sets of columns: choose one, keep an own one, and back to how it was."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.services.column_sets import BUILT_IN, ColumnSets, own_name


class ColumnSetsMenu(QMenu):
    """Drops from the button «Columns» and stands in the menu of the tab.

    Signals:
        set_chosen(str): another set is to be shown.
        name_wanted(str): ``save`` what is shown as an own set, or ``rename`` the chosen one.
        delete_wanted(): the chosen own set is to go.
        reset_wanted(): the chosen set is to look as declared.
    """

    set_chosen = Signal(str)
    name_wanted = Signal(str)
    delete_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, sets: ColumnSets, columns: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column_sets_menu")
        self._sets, self._columns = sets, columns
        self._group = QActionGroup(self)
        self._words: Mapping[str, str] = {}
        self.aboutToShow.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self.setTitle(self.tr("Co&lumns"))
        self._words = {
            "main": self.tr("Main"),
            "visa": self.tr("Visa"),
            "hotel": self.tr("Hotel"),
            "security": self.tr("Security desk"),
            "diet": self.tr("Diet"),
            "competition": self.tr("Competition"),
        }
        self.refresh()

    def words_of(self, set_id: str) -> str:
        """Return what a set is called."""
        return self._words.get(set_id) or own_name(set_id)

    def refresh(self) -> None:
        """List the sets there are now."""
        self.clear()
        for set_id in BUILT_IN:
            self._add_set(set_id)
        if own := self._sets.own():
            self.addSeparator()
            for set_id in own:
                self._add_set(set_id)
        self.addSeparator()
        is_own = self._sets.chosen not in BUILT_IN
        save = self._command("column_set_save_as", self.tr("&Save as…"))
        save.triggered.connect(self._on_save)
        rename = self._command("column_set_rename", self.tr("Re&name…"))
        rename.triggered.connect(self._on_rename)
        delete = self._command("column_set_delete", self.tr("&Delete this set"))
        delete.triggered.connect(self.delete_wanted)
        rename.setEnabled(is_own)
        delete.setEnabled(is_own)
        self.addSeparator()
        reset = self._command("column_set_reset", self.tr("Reset &view"))
        reset.triggered.connect(self.reset_wanted)
        self.addMenu(self._columns)

    def _add_set(self, set_id: str) -> None:
        action = self._command(f"column_set_{set_id}", self.words_of(set_id).replace("&", "&&"))
        action.setCheckable(True)
        action.setData(set_id)
        action.setChecked(set_id == self._sets.chosen)
        self._group.addAction(action)
        action.triggered.connect(self._on_set)

    def _command(self, name: str, words: str) -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        return action

    def _on_set(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_chosen.emit(action.data())

    def _on_save(self) -> None:
        self.name_wanted.emit("save")

    def _on_rename(self) -> None:
        self.name_wanted.emit("rename")
