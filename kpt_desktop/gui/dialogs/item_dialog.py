"""The dialog of one programme item: when, what, where, for whom."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import DayPart, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.duties_table import DutiesTable
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.place_choice import PlaceChoice
from kpt_desktop.gui.widgets.timetable.content import day_title
from kpt_desktop.services.audiences import audience_choices, audience_word, parse_audience
from kpt_desktop.services.duties import duties_of
from kpt_desktop.services.programme import check_times
from kpt_desktop.services.programme_cells import LONGEST_LINE, LONGEST_NOTE
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.time_entry import parse_clock, parse_times, show_clock
from kpt_desktop.texts import LANGUAGES, text

_LOCAL = ("title", "place", "note")
_PLAIN = {"responsible": LONGEST_LINE, "note_internal": LONGEST_NOTE}


class ItemDialog(QDialog):
    """Edits a copy; what it returns is plain data, and nothing is changed before that."""

    def __init__(
        self, context: Context, records: VisitRecords, item: Item, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("item_dialog")
        self.resize(820, 440)
        self._context, self._item, self._records = context, item, records
        self._is_new = item.id not in records.items
        self.form = Form(columns=3)
        self.day, self.part, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.audience = QComboBox()
        self.audience.setEditable(True)
        self.start, self.end = QLineEdit(), QLineEdit()
        self.lines = {f"{key}_{lang}": QLineEdit() for key in _LOCAL for lang in LANGUAGES}
        self.lines |= {key: QLineEdit() for key in _PLAIN}
        self._shown: dict[str, str] = {}
        self.place = PlaceChoice(
            records, {lang: self.lines[f"place_{lang}"] for lang in LANGUAGES}, context.language
        )
        self.vehicle = QComboBox()
        self.duties = DutiesTable(records, duties_of(records, item.id), context.language)
        self.internal, self.approximate = QCheckBox(), QCheckBox()
        self.pinned = QCheckBox()
        self.pinned.setObjectName("pinned")
        self.internal.setObjectName("internal")
        self.approximate.setObjectName("approximate")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._fill_choices(records)
        self._fill(records)
        self._name()
        self.start.editingFinished.connect(self._on_start_left)
        self.end.editingFinished.connect(self._show_times_reason)
        self.start.textEdited.connect(self._on_time_typed)
        self.end.textEdited.connect(self._on_time_typed)
        for name, line in self.lines.items():
            line.editingFinished.connect(partial(self._check_line, name))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @classmethod
    def ask(
        cls, context: Context, records: VisitRecords, item: Item, parent: QWidget | None = None
    ) -> dict[str, Any] | None:
        """Show the dialog; return the fields of the item as edited, or None.

        Args:
            context: says the language.
            records: of the visit; an item that is not among them is a new one.
            item: as it is now.
            parent: the window the dialog belongs to.
        """
        dialog = cls(context, records, item, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        values = dialog.values() if accepted else None
        dialog.deleteLater()
        return values

    def sizeHint(self) -> QSize:
        """Return a width that long titles fit."""
        return super().sizeHint().expandedTo(QSize(820, 0))

    def values(self) -> dict[str, Any]:
        """Return all fields as typed.

        Raises:
            UserError: one of them cannot be read; :meth:`accept` lets none of those pass.
        """
        start, end = self._times()
        chosen_part = self.part.currentData()
        values: dict[str, Any] = {
            "day_id": self.day.currentData(),
            "start": start,
            "end": end,
            "part": DayPart(chosen_part) if chosen_part and start is None else None,
            "kind": ItemKind(self.kind.currentData()),
            "audience": parse_audience(
                self.audience.currentText(), self._context.language, self._records
            ),
            "approximate": self.approximate.isChecked(),
            "internal": self.internal.isChecked(),
            "pinned": self.pinned.isChecked(),
            "place_id": place.id if (place := self.place.place()) else None,
            "vehicle_id": self.vehicle.currentData(),
            "duties": self.duties.entries(),
        }
        for key in _LOCAL:
            values[key] = LocalText(*(self._line(f"{key}_{lang}") for lang in LANGUAGES))
        return values | {key: self._line(key) for key in _PLAIN}

    def accept(self) -> None:
        """Close, or go to the first field that is wrong."""
        self._on_start_left()
        wrong = [name for name in ("start", "end") if self._reason(name)]
        wrong += [name for name in self.lines if not self._check_line(name)]
        if wrong:
            field = {"start": self.start, "end": self.end}.get(wrong[0]) or self.lines[wrong[0]]
            field.setFocus()
            field.selectAll()
        elif self._check_duties():
            super().accept()
        else:
            self.duties.setFocus()

    # --- set-up ---

    def _lay_out(self) -> None:
        fields: dict[str, QWidget] = {
            "day": self.day, "start": self.start, "end": self.end,
            "part": self.part, "kind": self.kind, "audience": self.audience,
            "place": self.place, "vehicle": self.vehicle, "responsible": self.lines["responsible"],
            **{name: line for name, line in self.lines.items() if name != "responsible"},
        }  # fmt: skip
        for name, field in fields.items():
            self.form.add(name, field, wide=name == "note_internal")
        self.form.limit("audience", LONGEST_LINE)
        self.form.add("duties", self.duties, wide=True)
        checks = QHBoxLayout()
        checks.setSpacing(theme.HUGE)
        checks.addWidget(self.approximate)
        checks.addWidget(self.internal)
        checks.addWidget(self.pinned)
        checks.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.form)
        layout.addLayout(checks)
        layout.addStretch()
        layout.addWidget(self.buttons)

    def _fill_choices(self, records: VisitRecords) -> None:
        language = self._context.language
        for day in records.days_in_order():
            self.day.addItem(day_title(day, language), day.id)
        self.day.addItem(self.tr("Without a day"), None)
        self.part.addItem("—", None)
        for part in DayPart:
            self.part.addItem(text(language, "values", f"DayPart.{part}"), part.value)
        for kind in ItemKind:
            self.kind.addItem(text(language, "values", f"ItemKind.{kind}"), kind.value)
        self.vehicle.addItem("—", None)
        for vehicle in sorted(records.vehicles.values(), key=lambda one: one.name):
            self.vehicle.addItem(vehicle.name, vehicle.id)
        for audience, word in audience_choices(records, language):
            self.audience.addItem(word, audience)

    def _fill(self, records: VisitRecords) -> None:
        item = self._item
        self.place.show_place(records.places.get(item.place_id) if item.place_id else None)
        self.vehicle.setCurrentIndex(_place(self.vehicle, item.vehicle_id, otherwise=0))
        self.pinned.setChecked(item.pinned)
        self.day.setCurrentIndex(_place(self.day, item.day_id))
        self.start.setText(show_clock(item.start))
        self.end.setText(show_clock(item.end))
        self.part.setCurrentIndex(_place(self.part, item.part.value if item.part else None))
        self.part.setEnabled(item.start is None)
        self.kind.setCurrentIndex(_place(self.kind, item.kind.value))
        self.audience.setCurrentText(
            audience_word(item.audience, self._context.language, self._records)
        )
        for name, line in self.lines.items():
            line.setText(self._stored(name))
            line.setCursorPosition(0)  # a long text shows its beginning
            self._shown[name] = line.text()
        self.internal.setChecked(item.internal)
        self.approximate.setChecked(item.approximate)
        (
            self.start if not self._is_new else self.lines[f"title_{self._context.language}"]
        ).setFocus()

    def _name(self) -> None:
        new = self.tr("New programme item")
        self.setWindowTitle(new if self._is_new else self.tr("Programme item"))
        save = self.tr("Add the item") if self._is_new else self.tr("Save")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(save)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        names = {
            "day": self.tr("&Day"),
            "start": self.tr("&Start"),
            "end": self.tr("&End"),
            "part": self.tr("Or &part of the day"),
            "kind": self.tr("&Kind"),
            "audience": self.tr("For &whom"),
            "title_ru": self.tr("&Title in Russian"),
            "title_en": self.tr("Title in E&nglish"),
            "title_cs": self.tr("Title in &Czech"),
            "place_ru": self.tr("P&lace in Russian"),
            "place_en": self.tr("Place in En&glish"),
            "place_cs": self.tr("Place in C&zech"),
            "note_ru": self.tr("Note in R&ussian"),
            "note_en": self.tr("Note in Engl&ish"),
            "note_cs": self.tr("Note in Czec&h"),
            "responsible": self.tr("&Responsible"),
            "place": self.tr("Known pl&ace"),
            "vehicle": self.tr("&Vehicle"),
            "duties": self.tr("People at this ite&m"),
            "note_internal": self.tr("Internal n&ote"),
        }
        for name, words in names.items():
            self.form.name_field(name, words)
        self.approximate.setText(self.tr("The time is approximate"))
        self.internal.setText(self.tr("Internal: not printed for the guests"))
        self.pinned.setText(self.tr("Keep its time when the rest of the day shifts"))
        self.start.setPlaceholderText("9:00")
        self.end.setPlaceholderText("10:30")

    # --- reading and checking ---

    def _times(self) -> tuple[int | None, int | None]:
        """Return start and end; texts that were not touched keep their exact minutes."""
        item = self._item
        untouched = (show_clock(item.start), show_clock(item.end))
        if (self.start.text(), self.end.text()) == untouched:
            return item.start, item.end
        return check_times(parse_clock(self.start.text()), parse_clock(self.end.text()))

    def _reason(self, name: str) -> str:
        """Return what is wrong with the start or the end."""
        field = self.start if name == "start" else self.end
        try:
            parse_clock(field.text())
            if name == "end" and not self._reason("start"):
                self._times()
            if name == "start":
                check_times(parse_clock(field.text()), None)
        except UserError as error:
            return self._sentence(error)
        return ""

    def _show_times_reason(self) -> None:
        for name in ("start", "end"):
            self.form.show_reason(name, self._reason(name))

    def _on_time_typed(self, _text: str) -> None:
        """Take a reason away as soon as it is mended; a new one waits until the field is left."""
        for name in ("start", "end"):
            if not self._reason(name):
                self.form.show_reason(name, "")
        self.part.setEnabled(not self.start.text().strip())

    def _on_start_left(self) -> None:
        """Spread a range that was typed into the start over both fields."""
        try:
            said = parse_times(self.start.text())
        except UserError:
            said = None
        if said is not None and said.end is not None:
            self.start.setText(show_clock(said.start))
            self.end.setText(show_clock(said.end))
        self._show_times_reason()

    def _check_duties(self) -> bool:
        try:
            self.duties.entries()
        except UserError as error:
            self.form.show_reason("duties", self._sentence(error))
            return False
        self.form.show_reason("duties", "")
        return True

    def _check_line(self, name: str) -> bool:
        try:
            self._line(name)
        except UserError as error:
            self.form.show_reason(name, self._sentence(error))
            return False
        self.form.show_reason(name, "")
        return True

    def _line(self, name: str) -> str:
        """Return a line as it is stored; one that was not touched keeps its line breaks."""
        typed = self.lines[name].text()
        if typed == self._shown[name]:
            return self._stored(name)
        return clean_line(typed, _PLAIN.get(name, LONGEST_LINE))

    def _stored(self, name: str) -> str:
        if name in _PLAIN:
            return str(getattr(self._item, name))
        key, lang = name.rsplit("_", maxsplit=1)
        local: LocalText = getattr(self._item, key)
        return local.in_language(lang)

    def _sentence(self, error: UserError) -> str:
        return text(self._context.language, "errors", error.key, **error.facts)


def _place(box: QComboBox, data: UUID | str | None, otherwise: int | None = None) -> int:
    """Return where a choice stands, the last place unless another is named for what is not there.

    Ids compare as Python objects, which Qt's own search cannot.
    """
    places = (place for place in range(box.count()) if box.itemData(place) == data)
    return next(places, box.count() - 1 if otherwise is None else otherwise)
