"""The commands of the Programme tab: words, shortcuts, tips."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

SHORTCUTS: dict[str, tuple[str, ...]] = {
    "item_add": ("Ctrl+Shift+N",),
    "item_add_here": ("Ins",),
    "item_edit": ("Return", "Enter"),
    "item_copy": ("Ctrl+D",),
    "items_delete": ("Del", "Ctrl+Del"),
    "items_day_before": ("Ctrl+Left",),
    "items_day_after": ("Ctrl+Right",),
    "items_earlier": ("Ctrl+Up", "Alt+Up"),
    "items_later": ("Ctrl+Down", "Alt+Down"),
    "item_longer": ("Shift+Down",),
    "item_shorter": ("Shift+Up",),
    "items_select_day": ("Ctrl+A",),
    "day_table": ("Ctrl+T",),
    "zoom_in": ("Ctrl++", "Ctrl+="),
    "zoom_out": ("Ctrl+-",),
    "zoom_fit": ("Ctrl+0",),
}
EVERYWHERE = ("item_add", "item_add_here", "day_table")
"""Commands whose keys work in the whole tab; the others' only in the week, not while typing."""

ON_ITEMS = (
    "item_edit", "item_copy", "items_delete", "items_day_before", "items_day_after",
    "items_earlier", "items_later", "item_longer", "item_shorter",
)  # fmt: skip
"""Commands that need a chosen item."""


class ProgrammeActions(QObject):
    """All commands by name; ``actions["item_add"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in self._words()}
        self["day_table"].setCheckable(True)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of all commands, in the order of the menu."""
        return tuple(self._actions)

    def retranslate(self) -> None:
        """Set all words again."""
        for name, (words, tip) in self._words().items():
            self[name].setText(words)
            self[name].setToolTip(tip)
            self[name].setStatusTip(tip)

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        contexts = Qt.ShortcutContext
        wide = name in EVERYWHERE
        action.setShortcutContext(
            contexts.WidgetWithChildrenShortcut if wide else contexts.WidgetShortcut
        )
        action.setShortcuts([QKeySequence(keys) for keys in SHORTCUTS[name]])
        return action

    def _words(self) -> dict[str, tuple[str, str]]:
        return self._item_words() | self._length_words() | self._view_words()

    def _item_words(self) -> dict[str, tuple[str, str]]:
        return {
            "item_add": (
                self.tr("&New item…"),
                self.tr("Add an item to the programme in a form"),
            ),
            "item_add_here": (
                self.tr("New item &here"),
                self.tr("Type the title of a new item after the current one"),
            ),
            "item_edit": (self.tr("&Edit item…"), self.tr("Open all fields of the item")),
            "item_copy": (
                self.tr("&Duplicate item"),
                self.tr("Put a copy of the item after it"),
            ),
            "items_delete": (self.tr("De&lete items"), self.tr("Delete the selected items")),
            "items_day_before": (
                self.tr("Move to the day &before"),
                self.tr("Move the selected items to the day before, at the same time"),
            ),
            "items_day_after": (
                self.tr("Move to the day &after"),
                self.tr("Move the selected items to the day after, at the same time"),
            ),
            "items_earlier": (
                self.tr("15 minutes ea&rlier"),
                self.tr("Move the selected items 15 minutes earlier"),
            ),
            "items_later": (
                self.tr("15 minutes la&ter"),
                self.tr("Move the selected items 15 minutes later"),
            ),
        }

    def _length_words(self) -> dict[str, tuple[str, str]]:
        return {
            "item_longer": (
                self.tr("Make lon&ger"),
                self.tr("Let the item end 15 minutes later"),
            ),
            "item_shorter": (
                self.tr("Make sho&rter"),
                self.tr("Let the item end 15 minutes earlier"),
            ),
        }

    def _view_words(self) -> dict[str, tuple[str, str]]:
        return {
            "items_select_day": (
                self.tr("&Select the whole day"),
                self.tr("Select all items of the current day"),
            ),
            "day_table": (
                self.tr("Day as ta&ble"),
                self.tr("Show one day as a table for quick typing"),
            ),
            "zoom_in": (self.tr("&Zoom in"), self.tr("Make the hours higher")),
            "zoom_out": (self.tr("Zoom &out"), self.tr("Make the hours lower")),
            "zoom_fit": (self.tr("&Fit the day"), self.tr("Show the day from 8 to 20")),
        }
