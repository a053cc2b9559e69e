"""A written file is opened by the program the system has for it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> None:
    """Open a file or a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def in_documents(name: str) -> Path:
    """Return a file name in the user's own documents folder: where a save dialog begins."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder, name)
