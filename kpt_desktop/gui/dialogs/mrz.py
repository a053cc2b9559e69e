"""Passport lines: paste them, see what was read and can be trusted, choose what to take."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.names import fold
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.marks import SIGNS
from kpt_desktop.services.field_values import show_field
from kpt_desktop.services.name_hints import PassportLines, read_passport_lines
from kpt_desktop.services.people import called
from kpt_desktop.texts import text

_MOST_PASTED = 2000
"""Three lines are 90 characters; a copied document is not a passport."""


class PassportLinesDialog(QDialog):
    """Reads at every key; nothing is taken that is not ticked.

    Signals:
        values_taken(dict): values by field key.
    """

    values_taken = Signal(object)

    def __init__(
        self, context: Context, person: Participant, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("passport_dialog")
        self.setMinimumWidth(620)
        self._context, self._person = context, person
        self._read: PassportLines | None = None
        self._ticks: dict[str, QCheckBox] = {}
        self.lines = QPlainTextEdit(self)
        self.lines.setObjectName("passport_lines")
        self.lines.setTabChangesFocus(True)
        self._said = QLabel(self)
        self._said.setObjectName("passport_said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._found = QWidget(self)
        self._grid = QGridLayout(self._found)
        self._buttons = QDialogButtonBox(self)
        self.take = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setObjectName("passport_take")
        self._cancel = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._speak()
        self._lay_out()
        self.lines.textChanged.connect(self._on_lines_changed)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._begin()

    def chosen(self) -> Mapping[str, Any]:
        """Return the values that are ticked."""
        values = self._read.values if self._read else {}
        return {key: values[key] for key, tick in self._ticks.items() if tick.isChecked()}

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Passport lines"))
        self._name = QLabel(called(self._person), self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setFont(theme.font(self.font(), larger=2, semibold=True))
        self._hint = QLabel(
            self.tr(
                "The lines at the foot of the passport page with the photograph: two of 44 "
                "characters, or three of 30 from a card."
            ),
            self,
        )
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.lines.setAccessibleName(self.tr("Machine-readable lines"))
        self.take.setText(self.tr("Take the ticked values"))
        self._cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.lines.setFont(fixed)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFixedHeight(4 * self.lines.fontMetrics().lineSpacing() + theme.MEDIUM)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.LARGE)
        self._grid.setVerticalSpacing(theme.TIGHT)
        self._grid.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        for widget in (self._name, self._hint, self.lines, self._said, self._found):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self._buttons)

    def _begin(self) -> None:
        """Start with the clipboard where it holds such lines: most often they were just copied."""
        copied = QGuiApplication.clipboard().text()[:_MOST_PASTED]
        if copied and self._reading(copied) is not None:
            self.lines.setPlainText(copied)
        else:
            self._on_lines_changed()

    def _reading(self, lines: str) -> PassportLines | UserError | None:
        """Return what the lines say; None where there are none, the refusal where they are odd."""
        context = self._context
        try:
            return read_passport_lines(lines, today=context.today(), lang=context.language)
        except UserError as error:
            return None if error.key == "mrz_missing" else error

    @Slot()
    def _on_lines_changed(self) -> None:
        lines = self.lines.toPlainText()[:_MOST_PASTED]
        reading = self._reading(lines)
        self._read = reading if isinstance(reading, PassportLines) else None
        language = self._context.language
        if isinstance(reading, UserError):
            self._say(text(language, "errors", reading.key, **reading.facts), "warning")
        elif reading is None and lines.strip():
            self._say(text(language, "errors", "mrz_missing"), "warning")
        elif self._read is not None and self._read.warnings:
            self._say("\n".join(self._read.warnings), "warning")
        elif self._read is not None:
            self._say(self.tr("All check digits fit."), "hint")
        else:
            self._say("", "hint")
        self._list_values()

    def _say(self, words: str, severity: str) -> None:
        palette = self._said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.mark_colour(severity, self.palette()))
        self._said.setPalette(palette)
        signed = "\n".join(f"{SIGNS[severity]} {line}" for line in words.splitlines())
        self._said.setText(signed)

    def _list_values(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._ticks = {}
        values = self._read.values if self._read else {}
        for row, (key, value) in enumerate(values.items()):
            self._list_value(row, key, value)
        self._check_take()

    def _list_value(self, row: int, key: str, value: Any) -> None:
        language = self._context.language
        present = self._person.value(key)
        tick = QCheckBox(text(language, "fields", key), self._found)
        tick.setObjectName(f"passport_{key}")
        tick.setChecked(self._is_welcome(key, value, present))
        tick.toggled.connect(self._check_take)
        new = _words(show_field(key, value, language), self._found)
        new.setFont(theme.font(new.font(), semibold=True))
        tick.setAccessibleDescription(new.text())
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(new, row, 1)
        self._grid.addWidget(_words(self._about(key, value, present), self._found), row, 2)
        self._ticks[key] = tick

    def _is_welcome(self, key: str, value: Any, present: Any) -> bool:
        """Tick what can be trusted and says something new; capitals alone are nothing new."""
        if self._read is None or key not in self._read.sure:
            return False
        shown = show_field(key, present, self._context.language)
        return fold(shown) != fold(show_field(key, value, self._context.language))

    def _about(self, key: str, value: Any, present: Any) -> str:
        shown = show_field(key, present, self._context.language)
        if present == value:
            return self.tr("as it is already")
        if self._read is not None and key not in self._read.sure:
            return self.tr("{sign} the check digit does not fit").format(sign=SIGNS["warning"])
        return self.tr("now: {value}").format(value=shown) if shown else ""

    @Slot()
    def _check_take(self) -> None:
        self.take.setEnabled(bool(self.chosen()))

    @Slot()
    def _on_accepted(self) -> None:
        values = dict(self.chosen())
        self.accept()
        self.values_taken.emit(values)


def _words(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
