"""The commands of the Programme tab: shortcuts, and the words of ``programme_words``."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from kpt_desktop.gui.tabs.programme_words import words

SHORTCUTS: dict[str, tuple[str, ...]] = {
    "item_add": ("Ctrl+Shift+N",),
    "item_add_here": ("Ins",),
    "item_edit": ("Return", "Enter"),
    "items_cut": ("Ctrl+X", "Shift+Del"),
    "items_copy": ("Ctrl+C", "Ctrl+Ins"),
    "items_paste": ("Ctrl+V", "Shift+Ins"),
    "item_copy": ("Ctrl+D",),
    "items_delete": ("Del", "Ctrl+Del"),
    "items_earlier": ("Up", "Ctrl+Up"),
    "items_later": ("Down", "Ctrl+Down"),
    "items_earlier_fine": ("Alt+Up",),
    "items_later_fine": ("Alt+Down",),
    "items_day_before": ("Ctrl+Left", "Left"),
    "items_day_after": ("Ctrl+Right", "Right"),
    "item_longer": ("Shift+Down",),
    "item_shorter": ("Shift+Up",),
    "item_start_earlier": ("Alt+Shift+Up",),
    "item_start_later": ("Alt+Shift+Down",),
    "item_next": ("Alt+Right",),
    "item_previous": ("Alt+Left",),
    "item_next_too": ("Alt+Shift+Right",),
    "item_previous_too": ("Alt+Shift+Left",),
    "items_select_day": ("Ctrl+A",),
    "hidden_above": ("Alt+PgUp",),
    "hidden_below": ("Alt+PgDown",),
    "day_table": ("Ctrl+T",),
    "zoom_in": ("Ctrl++", "Ctrl+=", "+"),
    "zoom_out": ("Ctrl+-", "-"),
    "zoom_fit": ("Ctrl+0",),
}
EVERYWHERE = ("item_add", "item_add_here", "day_table")
"""Commands whose keys work in the whole tab; the others' only in the week, not while typing."""

IN_BOTH = ("items_cut", "items_copy", "items_paste")
"""Commands whose keys work in the week and in the table of a day."""

MAKING = ("item_add", "item_add_here", "item_edit")
CLIPBOARD = ("items_cut", "items_copy", "items_paste", "item_copy", "items_delete")
MOVING = (
    "items_earlier", "items_later", "items_earlier_fine", "items_later_fine",
    "items_day_before", "items_day_after",
)  # fmt: skip
STRETCHING = ("item_longer", "item_shorter", "item_start_earlier", "item_start_later")
GOING = (
    "item_next", "item_previous", "item_next_too", "item_previous_too", "items_select_day",
    "hidden_above", "hidden_below",
)  # fmt: skip
SCALING = ("zoom_in", "zoom_out", "zoom_fit")

ON_ITEMS = (
    "item_edit",
    "items_cut",
    "items_copy",
    "item_copy",
    "items_delete",
    *MOVING,
    *STRETCHING,
)
"""Commands that need a chosen item."""


class ProgrammeActions(QObject):
    """All commands by name; ``actions["item_add"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in words()}
        self["day_table"].setCheckable(True)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of all commands."""
        return tuple(self._actions)

    def several(self, names: Sequence[str]) -> list[QAction]:
        """Return some commands in the order given."""
        return [self[name] for name in names]

    def retranslate(self) -> None:
        """Set all words again."""
        for name, (said, tip) in words().items():
            self[name].setText(said)
            self[name].setToolTip(tip)
            self[name].setStatusTip(tip)

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        contexts = Qt.ShortcutContext
        wide = name in EVERYWHERE or name in IN_BOTH
        action.setShortcutContext(
            contexts.WidgetWithChildrenShortcut if wide else contexts.WidgetShortcut
        )
        action.setShortcuts([QKeySequence(keys) for keys in SHORTCUTS[name]])
        return action
