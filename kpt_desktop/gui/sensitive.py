"""What a file of people holds that must not go astray, said before it is written (U63)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from kpt_desktop.domain.fields import FIELDS, Privacy
from kpt_desktop.gui import theme

translate = QCoreApplication.translate


def sensitive_words(columns: Iterable[str]) -> str:
    """Return the warning for these fields, nothing where none is an identity paper or health."""
    kinds = {FIELDS[key].privacy for key in columns}
    if {Privacy.IDENTITY, Privacy.SPECIAL} <= kinds:
        return translate("Sensitive", "! The file will hold passport data and data about health.")
    if Privacy.IDENTITY in kinds:
        return translate("Sensitive", "! The file will hold passport data.")
    if Privacy.SPECIAL in kinds:
        return translate("Sensitive", "! The file will hold data about health.")
    return ""


def paint_warning(label: QLabel) -> None:
    """Give a label the colour of a warning."""
    palette = label.palette()
    ink = theme.mark_colour("warning", label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, ink)
    label.setPalette(palette)
