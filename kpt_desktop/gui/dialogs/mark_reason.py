"""Asks who does something to a mark or a sheet, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.marks import Correction
from kpt_desktop.services.text_entry import clean_line

_LONGEST = 200


class MarkReasonDialog(QDialog):
    """A name, a reason, or both; the button works once what is asked for is there.

    Signals:
        given(Correction): the answer.
    """

    given = Signal(object)

    def __init__(
        self,
        title: str,
        sentence: str,
        action: str,
        *,
        name: str | None = "",
        reason: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Ask.

        Args:
            title: of the window.
            sentence: what is about to be done.
            action: words of the button.
            name: written there already; None asks for no name.
            reason: whether one is asked for.
            parent: of the window.
        """
        super().__init__(parent)
        self.setObjectName("mark_reason_dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.name, self.reason = QLineEdit(name or ""), QLineEdit()
        self._asked = [self.name] if name is not None else []
        self._asked += [self.reason] if reason else []
        said = QLabel(sentence)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self._go = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setObjectName("mark_reason_go")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(said)
        layout.addWidget(self._form())
        layout.addWidget(buttons)
        self._on_text_changed()
        empty = next((line for line in self._asked if not line.text()), self._asked[0])
        empty.setFocus()

    def accept(self) -> None:
        """Tell the answer."""
        by, reason = (clean_line(line.text(), _LONGEST) for line in (self.name, self.reason))
        super().accept()
        self.given.emit(Correction(by, reason))

    def _form(self) -> Form:
        words = {self.name: self.tr("&Name"), self.reason: self.tr("&Reason")}
        form = Form()
        for line in self._asked:
            key = "mark_name" if line is self.name else "mark_reason"
            form.add(key, line)
            form.limit(key, _LONGEST)
            form.name_field(key, words[line])
            line.textChanged.connect(self._on_text_changed)
        return form

    def _on_text_changed(self) -> None:
        self._go.setEnabled(all(line.text().strip() for line in self._asked))
