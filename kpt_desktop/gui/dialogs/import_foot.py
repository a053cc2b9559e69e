"""The lower part of an import: the button that names what it does, and why it was refused."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.panels.notice_bar import NoticeBar


class ImportFoot(QWidget):
    """Import and Cancel. Neither is pressed by Enter, which belongs to the table's cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeBar()
        self.errors_button = QPushButton(self.tr("&Save the rows with errors…"))
        self.errors_button.setObjectName("import_save_errors")
        self.errors_button.setAutoDefault(False)
        self.errors_button.hide()
        self.import_button = QPushButton(self.tr("&Import"))
        self.import_button.setObjectName("import_accept")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("import_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.errors_button)
        buttons.addStretch()
        for button in (self.import_button, self.cancel_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)
        self.forbid()

    def allow(self, words: str, *, enabled: bool) -> None:
        """Say on the button what it does; where there is nothing to do the words say so."""
        self.import_button.setText(words)
        self.import_button.setEnabled(enabled)

    def forbid(self) -> None:
        """Nothing can be imported while a file is read or a Change is under way."""
        self.import_button.setEnabled(False)

    def offer_errors(self, *, offered: bool) -> None:
        """Offer to write the rows that would be left out to a file, where there are any."""
        self.errors_button.setVisible(offered)

    def say(self, sentence: str, severity: str = "error") -> None:
        """Say why something was refused, or that it was done."""
        self.notices.say(sentence, severity)
