"""One item changed on all its days at once: lunch at another time, or in another room."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.times import clock_range
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.place_choice import PlaceChoice
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.gui.widgets.timetable.content import day_title
from kpt_desktop.services.programme import check_times, edit_items
from kpt_desktop.services.programme_days import items_alike
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.time_entry import parse_clock, show_clock
from kpt_desktop.texts import LANGUAGES, text

_DAY, _WAS, _WILL = range(3)


class EverywhereDialog(QDialog):
    """Shows each day's item as it is and as it would be; a tick taken away leaves it alone.

    Signals:
        change_accepted(Change): to be applied.
    """

    change_accepted = Signal(object)

    def __init__(
        self, context: Context, records: VisitRecords, item_id: UUID, parent: QWidget | None = None
    ) -> None:
        """Know the item.

        Raises:
            UserError: ``item_gone``.
        """
        super().__init__(parent)
        self.setObjectName("everywhere_dialog")
        self.resize(760, 560)
        self._context, self._records = context, records
        self._items = items_alike(records, item_id)
        self._model = records.items[item_id]
        self.form = Form(columns=3)
        self.start, self.end = QLineEdit(), QLineEdit()
        self.places = {lang: QLineEdit() for lang in LANGUAGES}
        self.place = PlaceChoice(records, self.places, context.language)
        self.table = QTableWidget(len(self._items), 3)
        self._buttons = QDialogButtonBox(self)
        self._apply = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._said = QLabel()
        self._name()
        self._fill()
        self._arrange()
        for field in (self.start, self.end, *self.places.values()):
            field.textChanged.connect(lambda _typed: self._show())
        self.table.itemChanged.connect(lambda _cell: self._show())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show()

    def change(self) -> Change:
        """Return the one Change of the ticked items.

        Raises:
            UserError: a time or a text that cannot be kept.
        """
        values = self._values()
        ticked = [item for row, item in enumerate(self._items) if self._is_ticked(row)]
        return edit_items(self._records, {item.id: values for item in ticked})

    def accept(self) -> None:
        """Ask for the Change and close; what cannot be read keeps the window open."""
        try:
            change = self.change()
        except UserError:
            return
        self.change_accepted.emit(change)
        super().accept()

    def _values(self) -> dict[str, Any]:
        """Return only what differs from the item that was chosen."""
        start, end = parse_clock(self.start.text()), parse_clock(self.end.text())
        check_times(start, end)
        place = LocalText(**{lang: clean_line(self.places[lang].text()) for lang in LANGUAGES})
        values: dict[str, Any] = {}
        if (show_clock(start), show_clock(end)) != self._times(self._model):
            values |= {"start": start, "end": end}
        if place != self._model.place:
            known = self.place.place()
            values |= {"place": place, "place_id": known.id if known else None}
        return values

    @staticmethod
    def _times(item: Item) -> tuple[str, str]:
        return show_clock(item.start), show_clock(item.end)

    def _fill(self) -> None:
        known = self._records.places
        self.start.setText(show_clock(self._model.start))
        self.end.setText(show_clock(self._model.end))
        for lang, line in self.places.items():
            line.setText(self._model.place.in_language(lang))
            line.setCursorPosition(0)
        place_id = self._model.place_id
        self.place.show_place(known.get(place_id) if place_id else None)
        for row, item in enumerate(self._items):
            day = self._records.days[item.day_id] if item.day_id else None
            words = (day_title(day, self._context.language) if day else "", self._words(item), "")
            for column, said in enumerate(words):
                cell = QTableWidgetItem(said)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == _DAY:
                    cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    cell.setCheckState(Qt.CheckState.Checked)
                self.table.setItem(row, column, cell)

    def _words(self, item: Item) -> str:
        parts = (clock_range(item.start, item.end), item.place.best(self._context.language))
        return " · ".join(part for part in parts if part)

    def _is_ticked(self, row: int) -> bool:
        cell = self.table.item(row, _DAY)
        return cell is not None and cell.checkState() == Qt.CheckState.Checked

    def _show(self) -> None:
        """Show what each item would say, or why nothing can be done yet."""
        try:
            after = self._records.foreseeing(self.change())
        except UserError as error:
            reason = text(self._context.language, "errors", error.key, **error.facts)
            self.form.show_reason("start", reason)
            self._apply.setEnabled(False)
            return
        self.form.show_reason("start", "")
        changed = 0
        with QSignalBlocker(self.table):
            for row, item in enumerate(self._items):
                differs = after.items[item.id] != item
                changed += differs
                cell = self.table.item(row, _WILL)
                if cell is not None:
                    cell.setText(self._words(after.items[item.id]) if differs else self._stays)
        nothing = self.tr("Nothing is changed yet.")
        self._said.setText(self.tr("%n item(s) will change", "", changed) if changed else nothing)
        self._apply.setEnabled(changed > 0)

    def _name(self) -> None:
        title = self._model.title.best(self._context.language)
        self.setWindowTitle(self.tr("“{item}” on all days").format(item=title))
        self._stays = self.tr("stays")
        fields: dict[str, tuple[QWidget, str]] = {
            "start": (self.start, self.tr("&Start")),
            "end": (self.end, self.tr("&End")),
            "place": (self.place, self.tr("&Known place")),
            "place_ru": (self.places["ru"], self.tr("Place in &Russian")),
            "place_en": (self.places["en"], self.tr("Place in En&glish")),
            "place_cs": (self.places["cs"], self.tr("Place in &Czech")),
        }
        for name, (field, words) in fields.items():
            self.form.add(name, field)
            self.form.name_field(name, words)
        self.table.setHorizontalHeader(PlainHeader(self.table))
        self.table.setHorizontalHeaderLabels([self.tr("Day"), self.tr("Was"), self.tr("Will be")])
        self.table.setObjectName("everywhere_items")
        self.table.setAccessibleName(self.tr("The item on each day"))
        self._apply.setText(self.tr("Change on &all these days"))
        self._apply.setObjectName("everywhere_apply")
        self._said.setObjectName("everywhere_said")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)

    def _arrange(self) -> None:
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setColumnWidth(_DAY, 150)
        self.table.setColumnWidth(_WAS, 270)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._buttons)
