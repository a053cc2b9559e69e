"""The window that asks what a template is to be called, in three languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.templates import LONGEST_NAME
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES


class TemplateNameDialog(QDialog):
    """Takes a name in one language at least.

    Signals:
        named(LocalText): the answer.
    """

    named = Signal(object)

    def __init__(
        self, title: str, name: LocalText = NO_TEXT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("template_name_dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.lines = {lang: QLineEdit(name.in_language(lang)) for lang in LANGUAGES}
        form = Form()
        words = {
            "ru": self.tr("Name in &Russian"),
            "en": self.tr("Name in &English"),
            "cs": self.tr("Name in &Czech"),
        }
        for lang, line in self.lines.items():
            form.add(f"template_name_{lang}", line)
            form.limit(f"template_name_{lang}", LONGEST_NAME)
            form.name_field(f"template_name_{lang}", words[lang])
            line.textChanged.connect(self._on_text_changed)
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("template_name_save")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(form)
        layout.addWidget(buttons)
        self._on_text_changed()

    def accept(self) -> None:
        """Tell the name."""
        self.named.emit(self._name())
        super().accept()

    def _name(self) -> LocalText:
        said = {lang: clean_line(line.text(), LONGEST_NAME) for lang, line in self.lines.items()}
        return LocalText(**said)

    def _on_text_changed(self) -> None:
        self._save.setEnabled(any(line.text().strip() for line in self.lines.values()))
