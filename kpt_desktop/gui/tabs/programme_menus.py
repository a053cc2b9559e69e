"""The menus of the Programme tab: its part of the menu bar, and what a right click offers."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.domain.enums import DayKind
from kpt_desktop.gui.tabs.programme_actions import (
    CLIPBOARD,
    GOING,
    MAKING,
    MOVING,
    SCALING,
    STRETCHING,
    ProgrammeActions,
)
from kpt_desktop.gui.tabs.programme_day_menus import ProgrammeDayMenus
from kpt_desktop.gui.widgets.timetable.content import DayColumn
from kpt_desktop.gui.widgets.timetable.grid import SNAPS
from kpt_desktop.texts import text


class ProgrammeMenus(QObject):
    """Owns the submenus and the context menus.

    Signals:
        day_wanted(UUID or None): the chosen items are to go to that day.
        kind_wanted(DayKind): the current day is to be of that kind.
        item_wanted(UUID): an item that found no room in its day's head.
        snap_wanted(int): items are to cling to a grid of that many minutes.
    """

    day_wanted = Signal(object)
    kind_wanted = Signal(object)
    item_wanted = Signal(object)
    snap_wanted = Signal(int)

    def __init__(self, actions: ProgrammeActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._parent = actions, parent
        self.move_menu = self._submenu("items_move_to_day", "items_move_menu")
        self.kind_menu = self._submenu("day_kind", "day_kind_menu")
        self.snap_menu = self._submenu("snap", "snap_menu")
        self.shift_menu = self._submenu("items_shift", "items_shift_menu")
        self.go_menu = self._submenu("items_go", "items_go_menu")
        self.scale_menu = self._submenu("scale", "scale_menu")
        self.scale_menu.addMenu(self.snap_menu)
        self.scale_menu.addActions(actions.several(SCALING))
        self._item_menu, self._hidden_menu = QMenu(parent), QMenu(parent)
        self._item_menu.setObjectName("item_menu")
        self._hidden_menu.setObjectName("hidden_items_menu")
        self.shift_menu.addActions(actions.several(MOVING))
        self.shift_menu.addSeparator()
        self.shift_menu.addActions(actions.several(STRETCHING))
        self.go_menu.addActions(actions.several(GOING))
        self.days = ProgrammeDayMenus(self.kind_menu, parent)
        self._kinds, self._snaps = QActionGroup(self), QActionGroup(self)
        for kind in DayKind:
            self._choice(self.kind_menu, self._kinds, f"day_kind_{kind}", kind.value)
        for minutes in SNAPS:
            self._choice(self.snap_menu, self._snaps, f"snap_{minutes}", minutes)
        self._kinds.triggered.connect(self._on_kind_triggered)
        self._snaps.triggered.connect(self._on_snap_triggered)
        for action in self.item_actions():
            self._item_menu.addAction(action)

    def item_actions(self) -> list[QAction]:
        """Return the commands for items in the order of a menu."""
        return [
            *self._actions.several(MAKING),
            self._line(),
            *self._actions.several(CLIPBOARD),
            self._line(),
            self.shift_menu.menuAction(),
            self.move_menu.menuAction(),
            *self.days.item_actions(),
        ]

    def bar_actions(self) -> list[QAction]:
        """Return the commands for the menu «Programme»."""
        return [
            *self.item_actions(),
            self.go_menu.menuAction(),
            self._line(),
            *self.days.bar_actions(),
            self.scale_menu.menuAction(),
            self._actions["day_table"],
        ]

    def retranslate(self, language: str) -> None:
        """Set all words again."""
        self.days.retranslate()
        self.move_menu.setTitle(self.tr("&Move to…"))
        self.kind_menu.setTitle(self.tr("&Kind of the day"))
        self.snap_menu.setTitle(self.tr("&Time grid"))
        self.shift_menu.setTitle(self.tr("&Shift and stretch"))
        self.go_menu.setTitle(self.tr("Go &to"))
        self.scale_menu.setTitle(self.tr("Scale and &grid"))
        for action in self._kinds.actions():
            action.setText(text(language, "values", f"DayKind.{action.data()}"))
        for action in self._snaps.actions():
            action.setText(self.tr("%n min", "", action.data()))

    def show_days(self, days: Sequence[tuple[str, UUID | None]]) -> None:
        """List the days that items can be moved to, and days copied to or exchanged with."""
        self.days.show_days(days)
        self.move_menu.clear()
        for words, day_id in days:
            action = self.move_menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._on_day_triggered, day_id))

    def check_kind(self, kind: DayKind | None) -> None:
        """Show what kind the current day is of; None when there is no day to speak of."""
        self.kind_menu.setEnabled(kind is not None)
        for action in self._kinds.actions():
            action.setChecked(kind is not None and action.data() == kind.value)

    def check_snap(self, minutes: int) -> None:
        """Show the grid that items cling to."""
        for action in self._snaps.actions():
            action.setChecked(action.data() == minutes)

    def open_item_menu(self, place: QPoint) -> None:
        """Offer the commands for the chosen items."""
        self._item_menu.popup(place)

    def open_day_menu(self, place: QPoint) -> None:
        """Offer the commands for the current day."""
        self.days.day_menu.popup(place)

    def open_hidden_menu(self, column: DayColumn, place: QPoint) -> None:
        """List a day's items without a time, all of them."""
        self._hidden_menu.clear()
        for block in column.untimed:
            action = self._hidden_menu.addAction(block.title.replace("&", "&&"))
            action.triggered.connect(partial(self._on_hidden_triggered, block.id))
        self._hidden_menu.popup(place)

    def _submenu(self, action_name: str, menu_name: str) -> QMenu:
        menu = QMenu(self._parent)
        menu.setObjectName(menu_name)
        menu.menuAction().setObjectName(action_name)
        return menu

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    @staticmethod
    def _choice(menu: QMenu, group: QActionGroup, name: str, data: object) -> None:
        action = menu.addAction("")
        action.setObjectName(name)
        action.setCheckable(True)
        action.setData(data)
        group.addAction(action)

    def _on_day_triggered(self, day_id: UUID | None, _checked: object = None) -> None:
        self.day_wanted.emit(day_id)

    def _on_hidden_triggered(self, item_id: UUID, _checked: object = None) -> None:
        self.item_wanted.emit(item_id)

    def _on_kind_triggered(self, action: QAction) -> None:
        self.kind_wanted.emit(DayKind(action.data()))

    def _on_snap_triggered(self, action: QAction) -> None:
        self.snap_wanted.emit(action.data())
