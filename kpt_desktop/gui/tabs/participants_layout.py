"""The columns of the participants' table: sets, order and widths, kept from run to run (U29)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.tabs.participants_columns import SAMPLES
from kpt_desktop.gui.widgets.column_sets_menu import ColumnSetsMenu
from kpt_desktop.gui.widgets.columns_menu import ColumnsMenu
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.column_sets import ColumnSets, Layout, own_name

_SAVE_AFTER = 400
"""Milliseconds without another change: a column that is dragged is written once."""

_OF_FORM = {
    FieldType.DATE: "! 00.00.0000",
    FieldType.COUNTRY: "Гражд. ▴",
    FieldType.PHONE: "+420 000 000 000",
    FieldType.NUMBER: "0000000",
}
_USUAL = "Примерная ширина"


class ParticipantsLayout(QObject):
    """Shows the chosen set, and keeps what the user's hands make of it.

    Signals:
        set_changed(): another set is shown, or it is called something else.
    """

    set_changed = Signal()

    def __init__(self, context: Context, table: PeopleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self._table, self._model = table, table.people
        kept = self._preferences.current if self._preferences is not None else None
        self.sets = ColumnSets(kept.columns, kept.widths, kept.column_set) if kept else ColumnSets()
        self._usual_widths: dict[str, int] = {}
        self._applying = False
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SAVE_AFTER)
        self._waiting.timeout.connect(self.save)
        self.columns_menu = ColumnsMenu(table, self._model, self.reset, table)
        self.sets_menu = ColumnSetsMenu(self.sets, self.columns_menu, table)
        self.sets_menu.set_chosen.connect(self.choose)
        self.sets_menu.name_wanted.connect(self._on_name_wanted)
        self.sets_menu.delete_wanted.connect(self._on_delete_wanted)
        self.sets_menu.reset_wanted.connect(self.reset)
        head = table.horizontalHeader()
        head.sectionResized.connect(self._on_touched)
        head.sectionMoved.connect(self._on_touched)

    @property
    def set_name(self) -> str:
        """Return what the chosen set is called."""
        return self.sets_menu.words_of(self.sets.chosen)

    def retranslate(self) -> None:
        """Set all words again; widths follow their titles."""
        self.columns_menu.retranslate()
        self.sets_menu.retranslate()
        self._usual_widths = {}
        self.apply()

    def apply(self) -> None:
        """Show the chosen set as it was left."""
        layout = self.sets.layout()
        self._applying = True
        self._table.show_columns(list(layout.columns))
        for column, key in enumerate(COLUMNS):
            width = layout.widths.get(key) or self._usual_width(key)
            self._table.setColumnWidth(column, width)
        self._applying = False

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; unknown ones are passed over."""
        known = [key for key in keys if key in COLUMNS]
        if known:
            self._table.show_columns(known)
            self._keep()

    def shown(self) -> list[str]:
        """Return the columns shown, from left to right."""
        return [COLUMNS[column] for column in self._table.shown_columns()]

    @Slot(str)
    def choose(self, set_id: str) -> None:
        """Show another set."""
        self._keep()
        self.sets.choose(set_id)
        self.apply()
        self._changed()

    @Slot()
    def reset(self) -> None:
        """Show the chosen set as declared."""
        self.sets.reset()
        self.apply()
        self._changed()

    @Slot()
    def save(self) -> None:
        """Write the habits down, if there is where to."""
        self._waiting.stop()
        if self._preferences is not None:
            wanted = self.sets.as_preferences()
            now = self._preferences.current
            if any(getattr(now, name) != value for name, value in wanted.items()):
                self._preferences.update(**wanted)

    def _changed(self) -> None:
        self.set_changed.emit()
        self.save()

    def _on_touched(self) -> None:
        if not self._applying:
            self._keep()

    def _keep(self) -> None:
        """Remember what is shown, and write it down when the hands rest."""
        shown = self.shown()
        widths = {key: self._table.columnWidth(COLUMNS.index(key)) for key in shown}
        changed = {k: w for k, w in widths.items() if w != self._usual_width(k)}
        before = self.sets.layout()
        hidden = {k: w for k, w in before.widths.items() if k not in shown}
        layout = Layout(tuple(shown), {**hidden, **changed})
        if layout != before:
            self.sets.keep(layout)
            self._waiting.start()

    def _usual_width(self, key: str) -> int:
        """Return the width that suits a column's values and title."""
        if key not in self._usual_widths:
            sample = SAMPLES.get(key)
            if sample is None:
                sample = _OF_FORM.get(FIELDS[key].form, _USUAL) if key in FIELDS else _USUAL
            head = self._table.horizontalHeader()
            title = theme.text_width(head, self._model.column_title(key)) + theme.LARGE
            self._usual_widths[key] = max(theme.text_width(self._table, sample), title) + theme.HUGE
        return self._usual_widths[key]

    # Own sets

    @Slot(str)
    def _on_name_wanted(self, what_for: str) -> None:
        from kpt_desktop.gui.dialogs.column_set_name import ColumnSetNameDialog

        saving = what_for == "save"
        title = self.tr("Save the columns as a set") if saving else self.tr("Rename the set")
        name = "" if saving else own_name(self.sets.chosen)
        dialog = ColumnSetNameDialog(title, name, self.sets.is_free, self._table.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(self._on_saved if saving else self._on_renamed)
        dialog.open()

    @Slot(str)
    def _on_saved(self, name: str) -> None:
        self._keep()
        self.sets.save_as(name)
        self._changed()

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        self.sets.rename(name)
        self._changed()

    @Slot()
    def _on_delete_wanted(self) -> None:
        self.sets.delete()
        self.apply()
        self._changed()
