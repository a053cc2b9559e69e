"""The window that asks what a set of columns is to be called."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.column_sets import LONGEST_NAME


class ColumnSetNameDialog(QDialog):
    """Takes a name no other set has.

    Signals:
        named(str): the answer.
    """

    named = Signal(str)

    def __init__(
        self,
        title: str,
        name: str,
        is_free: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("column_set_name_dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self._is_free = is_free
        self._field = QLineEdit(name)
        self._field.selectAll()
        self._form = Form()
        self._form.add("column_set_name", self._field)
        self._form.limit("column_set_name", LONGEST_NAME)
        self._form.name_field("column_set_name", self.tr("&Name of the set"))
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("column_set_save")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._form)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._field.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def accept(self) -> None:
        """Tell the name."""
        self.named.emit(self._field.text())
        super().accept()

    def _on_text_changed(self) -> None:
        typed = self._field.text()
        free = self._is_free(typed)
        taken = self.tr("Another set has this name.")
        self._form.show_reason("column_set_name", "" if free or not typed.strip() else taken)
        self._save.setEnabled(free)
