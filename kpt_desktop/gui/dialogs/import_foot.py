"""The lower part of an import: the button that names what it does, and why it was refused."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.panels.notice_bar import NoticeBar


class ImportFoot(QWidget):
    """Import and Cancel. Neither is pressed by Enter, which belongs to the table's cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeBar()
        self.import_button = QPushButton(self.tr("&Import"))
        self.import_button.setObjectName("import_accept")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("import_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
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

    def say(self, sentence: str) -> None:
        """Say why the import was refused."""
        self.notices.say(sentence, "error")
