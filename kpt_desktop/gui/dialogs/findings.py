"""All findings of a visit; Enter or a double click goes to the field that mends one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.findings import Finding
from kpt_desktop.gui import theme
from kpt_desktop.gui.finding_words import finding_words
from kpt_desktop.gui.marks import mark_icon


class FindingsDialog(QDialog):
    """Stays open while findings are mended one after the other.

    Signals:
        finding_chosen(Finding): go there.
    """

    finding_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_dialog")
        self.setWindowTitle(self.tr("What is to mend"))
        self.resize(720, 460)
        self.list = QListWidget()
        self.list.setObjectName("findings_list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.TIGHT // 2)
        self.list.itemActivated.connect(self._on_item_activated)
        buttons = QDialogButtonBox()
        show = buttons.addButton(self.tr("&Show the place"), QDialogButtonBox.ButtonRole.ActionRole)
        show.setObjectName("findings_show")
        show.clicked.connect(self._on_show)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)

    def show_findings(self, findings: Sequence[Finding], language: str) -> None:
        """List these, keeping the row one is at."""
        row = self.list.currentRow()
        self.list.clear()
        for finding in findings:
            words = finding_words(finding, language)
            item = QListWidgetItem(mark_icon(finding.severity.value, self.palette()), words)
            item.setData(Qt.ItemDataRole.UserRole, finding)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self.finding_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_show(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._on_item_activated(item)
