"""The commands of the participants' tab: words, shortcuts, tips."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

_SHORTCUTS: dict[str, QKeySequence | QKeySequence.StandardKey] = {
    "participant_add": QKeySequence(Qt.Key.Key_Insert),
    "participants_delete": QKeySequence("Ctrl+Del"),
    "cells_copy": QKeySequence.StandardKey.Copy,
    "cells_paste": QKeySequence.StandardKey.Paste,
    "cells_clear": QKeySequence(Qt.Key.Key_Delete),
    "cells_fill": QKeySequence("Ctrl+D"),
    "participants_edit": QKeySequence("Shift+F2"),
    "column_filter": QKeySequence("Alt+Down"),
    "participants_filter": QKeySequence.StandardKey.Find,
    "column_left": QKeySequence("Alt+Shift+Left"),
    "column_right": QKeySequence("Alt+Shift+Right"),
}


class ParticipantsActions(QObject):
    """All commands by name; ``actions["participant_add"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in self._words()}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def retranslate(self) -> None:
        """Set all words again."""
        for name, (words, tip) in self._words().items():
            self[name].setText(words)
            self[name].setToolTip(tip)
            self[name].setStatusTip(tip)

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if name in _SHORTCUTS:
            action.setShortcut(_SHORTCUTS[name])
        return action

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "participant_add": (
                self.tr("&New participant"),
                self.tr("Add a participant to the side that is shown"),
            ),
            "participant_add_guest": (
                self.tr("New g&uest"),
                self.tr("Add a participant to the guests"),
            ),
            "participant_add_host": (
                self.tr("New &host"),
                self.tr("Add a participant to the hosts"),
            ),
            "participants_move": (
                self.tr("Mo&ve to the other side"),
                self.tr("Move the selected participants to the other delegation"),
            ),
            "participants_delete": (
                self.tr("&Delete participants"),
                self.tr("Take the selected participants off the list"),
            ),
            "cells_copy": (self.tr("&Copy cells"), self.tr("Copy the selected cells as a table")),
            "cells_paste": (
                self.tr("&Paste cells"),
                self.tr("Paste copied cells, or one value into all selected cells"),
            ),
            "cells_fill": (
                self.tr("Fill do&wn"),
                self.tr("Copy the first selected row, or the one above, into the selected cells"),
            ),
            "participants_edit": (
                self.tr("Edi&t chosen…"),
                self.tr("Change some fields of all selected participants at once"),
            ),
            "cells_clear": (self.tr("Cle&ar cells"), self.tr("Empty the selected cells")),
            "participants_filter": (
                self.tr("Filter the ta&ble"),
                self.tr("Show only the rows that have the words you type"),
            ),
            "column_filter": (
                self.tr("Filter this c&olumn"),
                self.tr("Show only some values of the current column"),
            ),
            "participants_sort": (
                self.tr("&Sort by this column"),
                self.tr("Sort by the current column: upwards, downwards, as entered"),
            ),
        }
