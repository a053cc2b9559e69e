"""What is missing or wrong, a line each; a click or Enter leads to where it is mended."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kpt_desktop.domain.findings import Finding
from kpt_desktop.gui.finding_words import finding_words
from kpt_desktop.gui.marks import mark_icon

translate = QCoreApplication.translate


class FindingList(QListWidget):
    """A list of findings in the order they come.

    Signals:
        finding_chosen(Finding): it is to be mended.
    """

    finding_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.itemClicked.connect(self._on_item_chosen)
        self.itemActivated.connect(self._on_item_chosen)

    def show_findings(self, findings: Sequence[Finding], language: str) -> None:
        """List these."""
        self.clear()
        severities = {
            "error": translate("FindingList", "Error"),
            "warning": translate("FindingList", "Warning"),
            "hint": translate("FindingList", "Hint"),
        }
        spoken = translate("FindingList", "{severity}: {message}")
        for finding in findings:
            words, severity = finding_words(finding, language), finding.severity.value
            item = QListWidgetItem(mark_icon(severity, self.palette()), words)
            item.setData(Qt.ItemDataRole.UserRole, finding)
            heard = spoken.format(severity=severities[severity], message=words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
            self.addItem(item)

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.finding_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
