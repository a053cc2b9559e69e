"""The menus of the Programme tab: days to move to, kinds of days, and what a right click offers."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.domain.enums import DayKind
from kpt_desktop.gui.tabs.programme_actions import ProgrammeActions
from kpt_desktop.gui.widgets.timetable.content import DayColumn
from kpt_desktop.texts import text


class ProgrammeMenus(QObject):
    """Owns the two submenus and the context menus.

    Signals:
        day_wanted(UUID or None): the chosen items are to go to that day.
        kind_wanted(DayKind): the current day is to be of that kind.
        item_wanted(UUID): an item that found no room in its day's head.
    """

    day_wanted = Signal(object)
    kind_wanted = Signal(object)
    item_wanted = Signal(object)

    def __init__(self, actions: ProgrammeActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.move_menu, self.kind_menu = QMenu(parent), QMenu(parent)
        self.move_menu.setObjectName("items_move_menu")
        self.kind_menu.setObjectName("day_kind_menu")
        self.move_menu.menuAction().setObjectName("items_move_to_day")
        self.kind_menu.menuAction().setObjectName("day_kind")
        self._item_menu, self._hidden_menu = QMenu(parent), QMenu(parent)
        self._item_menu.setObjectName("item_menu")
        self._hidden_menu.setObjectName("hidden_items_menu")
        self._kinds = QActionGroup(self)
        for kind in DayKind:
            action = self.kind_menu.addAction("")
            action.setObjectName(f"day_kind_{kind}")
            action.setCheckable(True)
            action.setData(kind.value)
            self._kinds.addAction(action)
        self._kinds.triggered.connect(self._on_kind_triggered)
        self._item_menu.addActions(self.item_actions())

    def item_actions(self) -> list[QAction]:
        """Return the commands for items in the order of a menu."""
        names = [name for name in self._actions.names() if name.startswith("item")]
        actions = [self._actions[name] for name in names]
        after = names.index("items_day_after") + 1
        return [*actions[:after], self.move_menu.menuAction(), *actions[after:]]

    def retranslate(self, language: str) -> None:
        """Set all words again."""
        self.move_menu.setTitle(self.tr("&Move to…"))
        self.kind_menu.setTitle(self.tr("&Kind of the day"))
        for action in self._kinds.actions():
            action.setText(text(language, "values", f"DayKind.{action.data()}"))

    def show_days(self, days: Sequence[tuple[str, UUID | None]]) -> None:
        """List the days that items can be moved to."""
        self.move_menu.clear()
        for words, day_id in days:
            action = self.move_menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._on_day_triggered, day_id))

    def check_kind(self, kind: DayKind | None) -> None:
        """Show what kind the current day is of; None when there is no day to speak of."""
        self.kind_menu.setEnabled(kind is not None)
        for action in self._kinds.actions():
            action.setChecked(kind is not None and action.data() == kind.value)

    def open_item_menu(self, place: QPoint) -> None:
        """Offer the commands for the chosen items."""
        self._item_menu.popup(place)

    def open_kind_menu(self, place: QPoint) -> None:
        """Offer the kinds of the current day."""
        self.kind_menu.popup(place)

    def open_hidden_menu(self, column: DayColumn, place: QPoint) -> None:
        """List a day's items without a time, all of them."""
        self._hidden_menu.clear()
        for block in column.untimed:
            action = self._hidden_menu.addAction(block.title.replace("&", "&&"))
            action.triggered.connect(partial(self._on_hidden_triggered, block.id))
        self._hidden_menu.popup(place)

    def _on_day_triggered(self, day_id: UUID | None, _checked: object = None) -> None:
        self.day_wanted.emit(day_id)

    def _on_hidden_triggered(self, item_id: UUID, _checked: object = None) -> None:
        self.item_wanted.emit(item_id)

    def _on_kind_triggered(self, action: QAction) -> None:
        self.kind_wanted.emit(DayKind(action.data()))
