"""The form of one typical block: what it is called, how long it takes and when it usually is."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.audience import PLAIN
from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.times import DAY
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.block_list import minutes_of
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.audiences import audience_word, parse_audience
from kpt_desktop.services.place_cells import parse_minutes
from kpt_desktop.services.programme import SHORTEST, USUAL
from kpt_desktop.services.templates import LONGEST_NAME, Pattern
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.time_entry import parse_clock, show_clock
from kpt_desktop.texts import LANGUAGES, text


class BlockDialog(QDialog):
    """Edits a copy; what was typed is told only when all of it can be kept.

    Signals:
        block_accepted(LocalText, dict): the name, and fields of :class:`TemplateItem`.
    """

    block_accepted = Signal(object, object)

    def __init__(
        self, context: Context, block: Pattern | None, parent: QWidget | None = None
    ) -> None:
        """Know the block, None for a new one."""
        super().__init__(parent)
        self.setObjectName("block_dialog")
        self.setMinimumWidth(560)
        self._language = context.language
        self.form = Form(columns=3)
        self.names = {lang: QLineEdit() for lang in LANGUAGES}
        self.minutes, self.start = QLineEdit(), QLineEdit()
        self.kind, self.audience = QComboBox(), QComboBox()
        self._buttons = QDialogButtonBox(self)
        save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("block_save")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._name(is_new=block is None)
        self._fill(block)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.addWidget(self.form)
        layout.addWidget(self._buttons)

    def accept(self) -> None:
        """Tell the block, or go to the first field that is wrong."""
        for field in ("name_ru", "minutes", "start"):
            self.form.show_reason(field, "")
        if not any(line.text().strip() for line in self.names.values()):
            self._refuse("name_ru", UserError("template_without_name"))
            return
        try:
            minutes = self._minutes()
        except UserError as error:
            self._refuse("minutes", error)
            return
        try:
            fields = self._fields(minutes)
        except UserError as error:
            self._refuse("start", error)
            return
        said = {lang: clean_line(line.text(), LONGEST_NAME) for lang, line in self.names.items()}
        self.block_accepted.emit(LocalText(**said), fields)
        super().accept()

    def _minutes(self) -> int:
        minutes = parse_minutes(self.minutes.text())
        if minutes is None or not SHORTEST <= minutes <= DAY:
            raise UserError("minutes_unreadable")
        return minutes

    def _fields(self, minutes: int) -> dict[str, Any]:
        start = parse_clock(self.start.text())
        return {
            "minutes": minutes,
            "start": start,
            "end": None if start is None else start + minutes,
            "kind": ItemKind(self.kind.currentData()),
            "audience": parse_audience(self.audience.currentText(), self._language),
        }

    def _refuse(self, field: str, error: UserError) -> None:
        self.form.show_reason(field, text(self._language, "errors", error.key, **error.facts))
        {"name_ru": self.names["ru"], "minutes": self.minutes}.get(field, self.start).setFocus()

    def _fill(self, block: Pattern | None) -> None:
        name = block.template.name if block else NO_TEXT
        model = block.items[0] if block and block.items else None
        for lang, line in self.names.items():
            line.setText(name.in_language(lang))
        self.minutes.setText(str(minutes_of(block) if block else USUAL))
        self.start.setText(show_clock(model.start if model else None))
        for kind in ItemKind:
            self.kind.addItem(text(self._language, "values", f"ItemKind.{kind}"), kind.value)
        kind, audience = (model.kind, model.audience) if model else (ItemKind.OTHER, "all")
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.audience.setEditable(True)
        for usual in PLAIN:
            self.audience.addItem(audience_word(usual, self._language))
        self.audience.setCurrentText(audience_word(audience, self._language))

    def _name(self, *, is_new: bool) -> None:
        new, old = self.tr("New typical block"), self.tr("Typical block")
        self.setWindowTitle(new if is_new else old)
        fields: dict[str, tuple[QWidget, str]] = {
            "name_ru": (self.names["ru"], self.tr("Name in &Russian")),
            "name_en": (self.names["en"], self.tr("Name in &English")),
            "name_cs": (self.names["cs"], self.tr("Name in &Czech")),
            "minutes": (self.minutes, self.tr("&Minutes")),
            "start": (self.start, self.tr("&Usually at")),
            "kind": (self.kind, self.tr("&Kind")),
            "audience": (self.audience, self.tr("For &whom")),
        }
        for name, (field, words) in fields.items():
            self.form.add(name, field)
            self.form.name_field(name, words)
        for lang in LANGUAGES:
            self.form.limit(f"name_{lang}", LONGEST_NAME)
        self.start.setPlaceholderText("12:30")
