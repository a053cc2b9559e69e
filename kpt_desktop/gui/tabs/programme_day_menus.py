"""The commands for whole days, for what repeats, and for templates: their words and menus."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

GAPS = (0, 5, 10, 15, 30)
"""Minutes that a compact day may leave between its items."""

DELAYS = (-30, -15, 15, 30, 60)
"""Minutes by which the rest of a day is shifted at once."""

ON_ITEM = ("what_if", "item_everywhere", "block_keep")
"""Commands that need a chosen item."""

NAMES = (
    *ON_ITEM, "items_swap", "template_keep_day", "template_use_day", "template_keep_visit",
    "template_use_visit", "blocks_shown",
)  # fmt: skip


class ProgrammeDayMenus(QObject):
    """Owns the actions by name, and the submenus that list days and minutes.

    Signals:
        copy_wanted(UUID), swap_wanted(UUID): the current day, to or with that one.
        compact_wanted(int): the current day, with that gap in minutes.
        rest_wanted(int): the rest of the day after the chosen item moves by that many minutes.
    """

    copy_wanted = Signal(object)
    swap_wanted = Signal(object)
    compact_wanted = Signal(int)
    rest_wanted = Signal(int)

    def __init__(self, kind_menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in NAMES}
        self._actions["blocks_shown"].setCheckable(True)
        self.day_menu, self.more_menu = QMenu(parent), QMenu(parent)
        self.rest_menu, self.copy_menu = QMenu(parent), QMenu(parent)
        self.swap_menu, self.compact_menu = QMenu(parent), QMenu(parent)
        names = ("day", "more", "rest", "copy_day", "swap_day", "compact_day")
        for menu, name in zip(self._menus(), names, strict=True):
            menu.setObjectName(f"{name}_menu")
            menu.menuAction().setObjectName(name)
        for minutes in GAPS:
            self._minutes(self.compact_menu, minutes, self.compact_wanted)
        for minutes in DELAYS:
            self._minutes(self.rest_menu, minutes, self.rest_wanted)
        for part in (kind_menu, self.copy_menu, self.swap_menu, self.compact_menu):
            self.day_menu.addMenu(part)
        for name in NAMES[4:8]:
            if name.startswith("template_keep"):
                self.day_menu.addSeparator()
            self.day_menu.addAction(self._actions[name])
        self.more_menu.addMenu(self.rest_menu)
        for name in ("what_if", "item_everywhere", "items_swap", "block_keep"):
            self.more_menu.addAction(self._actions[name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def item_actions(self) -> list[QAction]:
        """Return the commands for items in the order of a menu."""
        return [self.more_menu.menuAction()]

    def bar_actions(self) -> list[QAction]:
        """Return the commands for the menu «Programme» that are about more than items."""
        return [self.day_menu.menuAction(), self._actions["blocks_shown"]]

    def enable(self, *, chosen: int, has_day: bool, has_visit: bool) -> None:
        """Enable what there is something for."""
        for name in ON_ITEM:
            self._actions[name].setEnabled(chosen == 1)
        self.rest_menu.setEnabled(chosen == 1)
        self._actions["items_swap"].setEnabled(chosen == 2)
        for menu in (self.copy_menu, self.swap_menu, self.compact_menu):
            menu.setEnabled(has_day)
        for name in ("template_keep_day", "template_use_day"):
            self._actions[name].setEnabled(has_day)
        for name in ("template_keep_visit", "template_use_visit", "blocks_shown"):
            self._actions[name].setEnabled(has_visit)

    def show_days(self, days: Sequence[tuple[str, UUID | None]]) -> None:
        """List the days that a day can be copied to or exchanged with."""
        for menu, wanted in (
            (self.copy_menu, self.copy_wanted),
            (self.swap_menu, self.swap_wanted),
        ):
            menu.clear()
            for words, day_id in days:
                if day_id is not None:
                    action = menu.addAction(words.replace("&", "&&"))
                    action.triggered.connect(partial(_tell, wanted, day_id))

    def retranslate(self) -> None:
        """Set all words again."""
        titles = (
            self.tr("&Whole days and templates"),
            self.tr("M&ore with items"),
            self.tr("&Shift the rest of the day"),
            self.tr("&Copy the day to"),
            self.tr("E&xchange the day with"),
            self.tr("Put &together with a gap of"),
        )
        for menu, words in zip(self._menus(), titles, strict=True):
            menu.setTitle(words)
        for name, words in self._words().items():
            self._actions[name].setText(words)
        for action in self.compact_menu.actions():
            action.setText(self.tr("%n min", "", action.data()))
        for action in self.rest_menu.actions():
            minutes = action.data()
            later, earlier = (
                self.tr("%n min later", "", minutes),
                self.tr("%n min earlier", "", -minutes),
            )
            action.setText(later if minutes > 0 else earlier)

    def _words(self) -> dict[str, str]:
        return {
            "what_if": self.tr("&What if it is late…"),
            "item_everywhere": self.tr("&Change on all days…"),
            "items_swap": self.tr("&Exchange the two items"),
            "block_keep": self.tr("&Keep as a typical block"),
            "template_keep_day": self.tr("K&eep this day as a template…"),
            "template_use_day": self.tr("&Fill this day from a template…"),
            "template_keep_visit": self.tr("Keep the pro&gramme as a template…"),
            "template_use_visit": self.tr("Fill the programme from a te&mplate…"),
            "blocks_shown": self.tr("T&ypical blocks"),
        }

    def _menus(self) -> tuple[QMenu, ...]:
        return (
            self.day_menu,
            self.more_menu,
            self.rest_menu,
            self.copy_menu,
            self.swap_menu,
            self.compact_menu,
        )

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        return action

    def _minutes(self, menu: QMenu, minutes: int, wanted: SignalInstance) -> None:
        action = menu.addAction("")
        action.setData(minutes)
        action.setObjectName(f"{menu.objectName()}_{minutes}")
        action.triggered.connect(partial(_tell, wanted, minutes))


def _tell(wanted: SignalInstance, said: object, _checked: object = None) -> None:
    """Say what was chosen, whatever the menu says besides."""
    wanted.emit(said)
