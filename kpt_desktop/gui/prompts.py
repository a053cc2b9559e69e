"""Everything the program asks or says in a box of its own goes through one injected object."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

translate = QCoreApplication.translate


class Prompts(Protocol):
    """What the window may ask the user; tests answer in the user's place."""

    def say_error(self, parent: QWidget | None, title: str, message: str) -> None:
        """Say what happened, what is safe and what to do."""
        ...

    def confirm(self, parent: QWidget | None, title: str, message: str, action: str) -> bool:
        """Ask before something that cannot be undone; the safe button is the default."""
        ...

    def open_file(self, parent: QWidget | None, title: str, filters: str) -> Path | None:
        """Ask for a file to read."""
        ...

    def save_file(
        self, parent: QWidget | None, title: str, suggested: Path, filters: str
    ) -> Path | None:
        """Ask where to write; an existing file is asked about."""
        ...

    def choose_folder(self, parent: QWidget | None, title: str, suggested: Path) -> Path | None:
        """Ask for a folder to write several files into."""
        ...


class QtPrompts:
    """The prompts of a real screen. Text is always plain: names may hold ``<`` and ``&``."""

    def say_error(self, parent: QWidget | None, title: str, message: str) -> None:
        """Show a box with one button, «Close»."""
        box = _box(parent, QMessageBox.Icon.Warning, title, message)
        box.addButton(translate("QtPrompts", "Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()

    def confirm(self, parent: QWidget | None, title: str, message: str, action: str) -> bool:
        """Show a box with the action's own words and «Cancel», Cancel being the default."""
        box = _box(parent, QMessageBox.Icon.Question, title, message)
        go = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(translate("QtPrompts", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is go

    def open_file(self, parent: QWidget | None, title: str, filters: str) -> Path | None:
        """Show the system's dialog."""
        name, _ = QFileDialog.getOpenFileName(parent, title, "", filters)
        return Path(name) if name else None

    def save_file(
        self, parent: QWidget | None, title: str, suggested: Path, filters: str
    ) -> Path | None:
        """Show the system's dialog with a suggested name."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), filters)
        return Path(name) if name else None

    def choose_folder(self, parent: QWidget | None, title: str, suggested: Path) -> Path | None:
        """Show the system's dialog, beginning in a suggested folder."""
        name = QFileDialog.getExistingDirectory(parent, title, str(suggested))
        return Path(name) if name else None


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, message: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    return box
