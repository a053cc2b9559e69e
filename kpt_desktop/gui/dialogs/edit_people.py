"""One form for several participants: only the fields that were touched change, in all of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.column_filters import column_value
from kpt_desktop.gui.models.participants_model import SIDE, ParticipantsModel
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.field_values import choice_word

_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
OWN_ALONE = frozenset(
    key
    for key, field in FIELDS.items()
    if key.startswith(("surname_", "given_")) or field.form is FieldType.PICTURE
) | {"patronymic", "doc_number", "visa_no", "mig_card"}
"""Fields that no two people share: nobody wants to give one of them to several."""


class EditPeopleDialog(QDialog):
    """Shows what the chosen participants have in common, «different» where they differ (U30).

    Signals:
        values_accepted(dict, Side | None): values by field key for all, and the side if touched.
    """

    values_accepted = Signal(object, object)

    def __init__(
        self,
        model: ParticipantsModel,
        rows: Sequence[Participant],
        keys: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the form.

        Args:
            model: knows words, titles, and what typed text means, in the language of now.
            rows: the chosen participants.
            keys: the columns on the screen; their fields stand first.
            parent: the window it stands over.
        """
        super().__init__(parent)
        self.setObjectName("edit_people_dialog")
        self.setWindowTitle(self.tr("Edit %n participant(s)", "", len(rows)))
        self.resize(660, 560)
        self._model, self._count = model, len(rows)
        self._language = model.order.language
        self._editors: dict[str, QLineEdit | QComboBox] = {}
        self._touched: dict[str, None] = {}
        self._form = Form(columns=2)
        first = [key for key in keys if key not in OWN_ALONE]
        rest = [key for key in FIELDS if key not in first and key not in OWN_ALONE]
        for key in (*first, *rest):
            self._add(key, {column_value(row, key) for row in rows})
        self._said = QLabel()
        self._said.setObjectName("edit_people_said")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        self._form.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._form)
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("edit_people_save")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.LARGE)
        foot.addWidget(self._said)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def _add(self, key: str, values: set[Any]) -> None:
        common = next(iter(values)) if len(values) == 1 else None
        differ = len(values) > 1
        choices = Side if key == SIDE else FIELDS[key].choices
        editor: QLineEdit | QComboBox
        if choices is None:
            editor = QLineEdit("" if differ else self._model.words(key, common))
            if differ:
                editor.setPlaceholderText(self.tr("different"))
            editor.setCursorPosition(0)
            editor.textEdited.connect(self._on_edited)
        else:
            editor = QComboBox()
            editor.setSizeAdjustPolicy(_NARROW)
            editor.setMinimumContentsLength(8)
            words = [choice_word(choice, self._language) for choice in choices]
            for word in words if key == SIDE else ["", *words]:
                editor.addItem(word)
            if differ:
                editor.setPlaceholderText(self.tr("different"))
            editor.setCurrentIndex(
                -1 if differ else editor.findText(self._model.words(key, common))
            )
            editor.activated.connect(self._on_edited)
        self._form.add(key, editor)
        self._form.name_field(key, self._model.column_title(key, short=False).replace("&", "&&"))
        self._editors[key] = editor

    def _on_edited(self) -> None:
        editor = self.sender()
        if isinstance(editor, QLineEdit | QComboBox):
            key = editor.objectName()
            self._touched[key] = None
            self._form.show_reason(key, "")
            self._tell()

    def _tell(self) -> None:
        titles = [self._model.column_title(key, short=False) for key in self._touched]
        said = self.tr("Nothing is changed yet.")
        if titles:
            said = self.tr("Changes: {fields}. All other fields stay as they are.").format(
                fields=", ".join(titles)
            )
        self._said.setText(said)
        self._save.setText(self.tr("Change %n participant(s)", "", self._count))
        self._save.setEnabled(bool(self._touched))

    def accept(self) -> None:
        """Take the touched fields, or point at the first that cannot be read."""
        values, refused = self._model.tried({key: self._typed(key) for key in self._touched})
        for key, draft in refused.items():
            self._form.show_reason(key, draft.reason)
        if refused:
            next(self._editors[key] for key in self._editors if key in refused).setFocus()
            return
        side = values.pop(SIDE, None)
        self.values_accepted.emit(values, side)
        super().accept()

    def _typed(self, key: str) -> str:
        editor = self._editors[key]
        return editor.text() if isinstance(editor, QLineEdit) else editor.currentText()
