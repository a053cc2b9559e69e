"""One small form for a paper, a contact, a language or a consent, checked field by field."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.records import Record
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.person_records import is_blank
from kpt_desktop.services.record_forms import (
    FORMS,
    FormField,
    parse_value,
    show_value,
    title_of,
    words_of,
)
from kpt_desktop.texts import text

Journeys = Sequence[tuple[str, UUID | None]]
"""For which journeys a paper may be: words and the participation, None for all of them."""

_JOURNEY = "participation_id"


class RecordDialog(QDialog):
    """Edits a copy; nothing is changed before it is saved.

    Signals:
        values_accepted(dict): values by attribute.
        delete_chosen(): the record is to go.
    """

    values_accepted = Signal(object)
    delete_chosen = Signal()

    def __init__(
        self,
        context: Context,
        kind: type[Record],
        values: Mapping[str, Any],
        parent: QWidget | None = None,
        *,
        is_new: bool,
        journeys: Journeys = (),
    ) -> None:
        """Make the form.

        Args:
            context: says the language and the day.
            kind: of the record.
            values: by attribute, to begin with.
            parent: the window it stands over.
            is_new: there is nothing to delete yet.
            journeys: of a paper.
        """
        super().__init__(parent)
        self.setObjectName("record_dialog")
        self._context, self._kind, self._journeys = context, kind, journeys
        self._values = dict(values)
        self._shown: dict[str, str] = {}
        self._who = QLabel(self)
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._who.setFont(theme.font(self.font(), larger=2, semibold=True))
        self._who.setVisible(False)
        self.form = Form(columns=2 if len(FORMS[kind]) > 4 else 1)
        self.editors: dict[str, QLineEdit | QComboBox] = {}
        for field in FORMS[kind]:
            self._add(field)
        if journeys:
            self._add_journeys()
        self._said = QLabel(self)
        self._said.setObjectName("record_said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.hide()
        self._buttons = QDialogButtonBox(self)
        self.save = self._button("record_save", self.tr("Save"), "Accept")
        self.save.setDefault(True)
        self._button("record_cancel", self.tr("Cancel"), "Reject")
        if not is_new:
            self.delete = self._button("record_delete", self.tr("Delete"), "Destructive")
            self.delete.clicked.connect(self._on_delete)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return a width that numbers and addresses fit."""
        return super().sizeHint().expandedTo(QSize(560 if len(self.editors) > 4 else 400, 0))

    def say_who(self, words: str) -> None:
        """Say above the fields whose record this is."""
        self._who.setText(words)
        self._who.setVisible(bool(words))

    def accept(self) -> None:
        """Hand the values over, or go to the first field that is wrong."""
        wrong = [name for name in self.editors if not self._check(name)]
        if wrong:
            self.editors[wrong[0]].setFocus()
            return
        values = {name: self._read(name) for name in self.editors}
        if reversed_days(values):
            self._refuse("valid_to", UserError("dates_reversed"))
            return
        if is_blank(self._kind, values):
            self._say(UserError("form_blank"))
            return
        super().accept()
        self.values_accepted.emit(values)

    # Set-up

    def _button(self, name: str, words: str, role: str) -> Any:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole[f"{role}Role"])
        button.setObjectName(name)
        return button

    def _add(self, field: FormField) -> None:
        lang = self._context.language
        shown = show_value(field, self._values.get(field.name), lang)
        words = words_of(field, lang)
        editor: QLineEdit | QComboBox
        if words is None:
            editor = QLineEdit(shown)
            editor.setCursorPosition(0)
            editor.editingFinished.connect(partial(self._on_left, field.name))
            editor.textEdited.connect(partial(self._on_edited, field.name))
        else:
            editor = QComboBox()
            editor.setSizeAdjustPolicy(_NARROW)
            editor.setMinimumContentsLength(10)
            editor.addItems(list(words))
            if editor.findText(shown) < 0:
                editor.insertItem(0, shown)
            editor.setCurrentIndex(editor.findText(shown))
            editor.activated.connect(partial(self._on_edited, field.name))
        self._shown[field.name] = shown
        self.form.add(field.name, editor)
        self.form.name_field(field.name, title_of(self._kind, field.name, lang).replace("&", "&&"))
        self.editors[field.name] = editor

    def _add_journeys(self) -> None:
        box = QComboBox()
        box.setSizeAdjustPolicy(_NARROW)
        box.setMinimumContentsLength(10)
        for words, _ in self._journeys:
            box.addItem(words)
        ids = [row_id for _, row_id in self._journeys]
        box.setCurrentIndex(ids.index(self._values.get(_JOURNEY)))
        self.form.add(_JOURNEY, box, wide=True)
        title = title_of(self._kind, _JOURNEY, self._context.language)
        self.form.name_field(_JOURNEY, title.replace("&", "&&"))
        self.editors[_JOURNEY] = box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self._who)
        layout.addWidget(self.form)
        layout.addWidget(self._said)
        layout.addStretch()
        layout.addWidget(self._buttons)
        next(iter(self.editors.values())).setFocus()

    # Reading and checking

    def _read(self, name: str) -> Any:
        """Return what a field means; one that was not touched keeps its exact value."""
        editor = self.editors[name]
        if name == _JOURNEY and isinstance(editor, QComboBox):
            return self._journeys[editor.currentIndex()][1]
        typed = editor.text() if isinstance(editor, QLineEdit) else editor.currentText()
        if typed == self._shown[name]:
            return self._values.get(name)
        field = next(one for one in FORMS[self._kind] if one.name == name)
        context = self._context
        return parse_value(field, typed, lang=context.language, today=context.today())

    def _check(self, name: str) -> bool:
        try:
            self._read(name)
        except UserError as error:
            self.form.show_reason(name, self._sentence(error))
            return False
        self.form.show_reason(name, "")
        return True

    @Slot(str)
    def _on_left(self, name: str) -> None:
        """Say why a text would be refused, or show what was understood of it."""
        editor = self.editors[name]
        if self._check(name) and isinstance(editor, QLineEdit):
            field = next(one for one in FORMS[self._kind] if one.name == name)
            understood = show_value(field, self._read(name), self._context.language)
            if editor.text() != self._shown[name] and understood != editor.text():
                editor.setText(understood)

    def _on_edited(self, name: str, *_text: object) -> None:
        self.form.show_reason(name, "")
        self._said.hide()

    @Slot()
    def _on_delete(self) -> None:
        self.reject()
        self.delete_chosen.emit()

    def _refuse(self, name: str, error: UserError) -> None:
        self.form.show_reason(name, self._sentence(error))
        self.editors[name].setFocus()

    def _say(self, error: UserError) -> None:
        palette = self._said.palette()
        ink = theme.mark_colour("error", self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._said.setPalette(palette)
        self._said.setText(self._sentence(error))
        self._said.show()

    def _sentence(self, error: UserError) -> str:
        return text(self._context.language, "errors", error.key, **error.facts)


_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def reversed_days(values: Mapping[str, Any]) -> bool:
    """Tell whether a paper ends before it begins."""
    first, last = values.get("valid_from"), values.get("valid_to")
    return first is not None and last is not None and last < first
