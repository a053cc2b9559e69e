"""The menu of one column's head: its sorting, its values to tick, and the way to the columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.gui.models.column_filters import FILLED, ColumnFilter, values_of
from kpt_desktop.gui.models.participants_model import ParticipantsModel
from kpt_desktop.gui.models.sorting import SortBy, Sorting, place_of

MOST_VALUES = 12
"""Values listed in the menu itself; a column with more of them has a window for them."""
_LONGEST = 50


class HeaderMenu(QMenu):
    """Filled anew for each column; ticking a value leaves it open.

    Signals:
        sorting_chosen(tuple): another sorting.
        filter_chosen(str, ColumnFilter | None): a column is filtered, or no longer.
        values_wanted(str): the column has too many values for a menu.
        hide_wanted(str): the column is to be hidden.
    """

    sorting_chosen = Signal(object)
    filter_chosen = Signal(str, object)
    values_wanted = Signal(str)
    hide_wanted = Signal(str)

    def __init__(
        self, model: ParticipantsModel, columns: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header_menu")
        self._model = model
        self._columns = columns
        self._key = ""
        self._sortings: dict[str, Sorting] = {}

    def fill(self, key: str) -> None:
        """Make the menu that of a column."""
        self.clear()
        self._key = key
        self._fill_sorting()
        self.addSeparator()
        self._fill_filter()
        self.addSeparator()
        self._command("header_hide", self.tr("&Hide this column"), self._on_hide)
        self.addMenu(self._columns)

    # Sorting

    def _fill_sorting(self) -> None:
        now, key = self._model.order.sorting, self._key
        others = tuple(by for by in now if by.key != key)
        self._sortings = {
            "sort_up": (SortBy(key),),
            "sort_down": (SortBy(key, descending=True),),
            "sort_add": (*others, SortBy(key)),
            "sort_none": (),
        }
        words = {
            "sort_up": self.tr("Sort &upwards"),
            "sort_down": self.tr("Sort &downwards"),
            "sort_add": self.tr("&Then by this column"),
            "sort_none": self.tr("Order as &entered"),
        }
        for name, said in words.items():
            action = self._command(name, said, self._on_sorting)
            if name == "sort_add":
                action.setEnabled(bool(others) and place_of(now, key) is None)
            elif name == "sort_none":
                action.setEnabled(bool(now))

    def _on_sorting(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.sorting_chosen.emit(self._sortings[action.objectName()])

    # Filter

    def _fill_filter(self) -> None:
        now = self._model.order.filters.get(self._key)
        every = self._tick("filter_all", self.tr("&All values"), now is None)
        every.triggered.connect(self._on_all)
        filled = self._tick("filter_filled", self.tr("&Not empty"), now == FILLED)
        filled.triggered.connect(self._on_filled)
        ticked = now.values if now is not None and not now.excluding else frozenset()
        empty = self._tick("filter_empty", self.tr("E&mpty"), "" in ticked)
        empty.setData("")
        empty.triggered.connect(self._on_value)
        values = values_of(self._model.order.rows.values(), self._key)
        for value in values[:MOST_VALUES]:
            words = self._model.words(self._key, value.value).replace("\n", " ")
            words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            said = f"{words}\t{value.rows}".replace("&", "&&")
            action = self._tick("filter_value", said, value.plain in ticked)
            action.setData(value.plain)
            action.triggered.connect(self._on_value)
        if len(values) > MOST_VALUES:
            more = self.tr("All %n value(s)…", "", len(values))
            self._command("filter_more", more, self._on_more)

    def _on_all(self) -> None:
        self._choose(None)

    def _on_filled(self) -> None:
        now = self._model.order.filters.get(self._key)
        self._choose(None if now == FILLED else FILLED)

    def _on_value(self) -> None:
        """Show the ticked values only; once none is ticked, all are shown."""
        action = self.sender()
        if not isinstance(action, QAction):
            return
        now = self._model.order.filters.get(self._key)
        ticked = now.values if now is not None and not now.excluding else frozenset[str]()
        ticked = ticked ^ {action.data()}
        self._choose(ColumnFilter(ticked) if ticked else None)

    def _choose(self, wanted: ColumnFilter | None) -> None:
        self.filter_chosen.emit(self._key, wanted)
        self._refresh(wanted)

    def _refresh(self, now: ColumnFilter | None) -> None:
        ticked = now.values if now is not None and not now.excluding else frozenset()
        for action in self.actions():
            name = action.objectName()
            if name == "filter_all":
                action.setChecked(now is None)
            elif name == "filter_filled":
                action.setChecked(now == FILLED)
            elif name in {"filter_empty", "filter_value"}:
                action.setChecked(action.data() in ticked)

    def _on_more(self) -> None:
        self.values_wanted.emit(self._key)

    def _on_hide(self) -> None:
        self.hide_wanted.emit(self._key)

    # Staying open

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick and stay open; any other command closes the menu."""
        if _tick_of(self.actionAt(event.position().toPoint())):
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by the space bar and stay open; Enter ticks and closes."""
        if event.key() == Qt.Key.Key_Space and _tick_of(self.activeAction()):
            return
        super().keyPressEvent(event)

    # Making rows

    def _command(self, name: str, words: str, slot: object) -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(slot)
        return action

    def _tick(self, name: str, words: str, checked: bool) -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(checked)
        return action


def _tick_of(action: object) -> bool:
    """Tick what can be ticked; Qt gives no action where there is none."""
    if isinstance(action, QAction) and action.isCheckable():
        action.trigger()
        return True
    return False
