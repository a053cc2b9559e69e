"""Filters and sorting by the heads of the participants' columns, and the chips that say so."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox

from kpt_desktop.gui.models.column_filters import EMPTY, FILLED, ColumnFilter, values_of
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.models.sorting import Sorting, clicked
from kpt_desktop.gui.tabs.participants_layout import ParticipantsLayout
from kpt_desktop.gui.widgets.filter_chips import FilterChips
from kpt_desktop.gui.widgets.header_menu import HeaderMenu
from kpt_desktop.gui.widgets.people_table import PeopleTable

_MOST_SAID = 3
"""Values named on a chip; of more only the number is said."""


class ParticipantsFilters(QObject):
    """Joins the head of the table, its menu, and the chips under the bar.

    Signals:
        filters_changed(): other rows are to be shown.
    """

    filters_changed = Signal()

    def __init__(self, table: PeopleTable, layout: ParticipantsLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._model, self._order = table, table.people, table.people.order
        self.chips = FilterChips(table)
        self.menu = HeaderMenu(self._model, layout.columns_menu, table)
        self.menu.sorting_chosen.connect(self._model.sort_by)
        self.menu.filter_chosen.connect(self.put)
        self.menu.values_wanted.connect(self._on_values_wanted)
        self.menu.hide_wanted.connect(self._on_hide_wanted)
        self.chips.removed.connect(self._on_removed)
        head = table.head
        head.column_clicked.connect(self._on_column_clicked)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_head_menu)

    @Slot(str, object)
    def put(self, key: str, wanted: ColumnFilter | None) -> None:
        """Filter a column, or no longer."""
        self._order.filter_column(key, wanted)
        self._changed()

    def clear(self) -> None:
        """Take all filters of columns away."""
        if self._order.filters:
            self._order.filters.clear()
            self._changed()

    def say(self) -> None:
        """Write on the chips what is filtered."""
        filters = self._order.filters.all()
        self.chips.show_filters([(key, self._words(key, f)) for key, f in filters.items()])

    @Slot()
    def open_for_current(self) -> None:
        """Open the menu of the current column's head (Alt+Down)."""
        column = self._table.currentIndex().column()
        editor = self._table.indexWidget(self._table.currentIndex())
        if isinstance(editor, QComboBox):
            editor.showPopup()
        elif column >= 0:
            self._table.scrollTo(self._table.currentIndex())
            self._open(column)

    @Slot()
    def sort_by_current(self) -> None:
        """Sort by the current column: upwards, then downwards, then as entered."""
        column = self._table.currentIndex().column()
        if column >= 0:
            self._on_column_clicked(COLUMNS[column], adding=False)

    def _changed(self) -> None:
        self.say()
        self._table.head.viewport().update()
        self.filters_changed.emit()

    def _open(self, column: int) -> None:
        head = self._table.head
        self.menu.fill(COLUMNS[column])
        self.menu.popup(head.mapToGlobal(QPoint(head.left_of(column), head.height())))

    def _words(self, key: str, wanted: ColumnFilter) -> str:
        title = self._model.column_title(key)
        if wanted == FILLED:
            return self.tr("{column}: not empty").format(column=title)
        if wanted == EMPTY:
            return self.tr("{column}: empty").format(column=title)
        if len(wanted.values) > _MOST_SAID:
            some = self.tr("%n value(s)", "", len(wanted.values))
            return self.tr("{column}: {values}").format(column=title, values=some)
        return self.tr("{column}: {values}").format(
            column=title, values=", ".join(self._shown_values(key, wanted))
        )

    def _shown_values(self, key: str, wanted: ColumnFilter) -> list[str]:
        known = {v.plain: v.value for v in values_of(self._order.rows.values(), key)}
        nothing = self.tr("empty")
        return [
            self._model.words(key, known[plain]) if plain in known else plain or nothing
            for plain in sorted(wanted.values)
        ]

    # What happens

    def _on_column_clicked(self, key: str, adding: bool) -> None:
        sorting: Sorting = clicked(self._order.sorting, key, adding=adding)
        self._model.sort_by(sorting)

    @Slot(QPoint)
    def _on_head_menu(self, place: QPoint) -> None:
        column = self._table.head.column_at(place.x())
        if column >= 0:
            self._open(column)

    @Slot(str)
    def _on_removed(self, key: str) -> None:
        self.put(key, None)
        self._table.setFocus()

    @Slot(str)
    def _on_hide_wanted(self, key: str) -> None:
        if len(self._table.shown_columns()) > 1:
            self._table.hideColumn(COLUMNS.index(key))

    @Slot(str)
    def _on_values_wanted(self, key: str) -> None:
        from kpt_desktop.gui.dialogs.column_values import ColumnValuesDialog

        now = self._order.filters.get(key)
        values = [
            (v.plain, self._model.words(key, v.value), v.rows)
            for v in values_of(self._order.rows.values(), key)
        ]
        values.sort(key=lambda value: value[1].casefold())
        ticked = now.values if now is not None and not now.excluding else frozenset[str]()
        title = self._model.column_title(key, short=False)
        dialog = ColumnValuesDialog(title, values, ticked, self._table.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.values_ticked.connect(partial(self._on_values_ticked, key))
        dialog.open()

    def _on_values_ticked(self, key: str, ticked: frozenset[str]) -> None:
        self.put(key, ColumnFilter(ticked) if ticked else None)
