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
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.finding_groups import grouped
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

    def show_findings(
        self, findings: Sequence[Finding], language: str, records: VisitRecords | None = None
    ) -> None:
        """List these, keeping the one one is at, or the place where it was.

        Args:
            findings: the gravest first.
            language: of the words.
            records: of the visit, to list the findings under their days.
        """
        row, chosen = self.list.currentRow(), self._chosen()
        self.list.clear()
        groups = grouped(findings, records, language) if records else [("", list(findings))]
        for title, some in groups:
            if title:
                self.list.addItem(self._head(title))
            for finding in some:
                self.list.addItem(self._line(finding, language))
        same = (n for n in range(self.list.count()) if self._is_same(n, chosen))
        self.list.setCurrentRow(next(same, min(max(row, 1 if records else 0), self._last())))

    def _line(self, finding: Finding, language: str) -> QListWidgetItem:
        words = finding_words(finding, language)
        item = QListWidgetItem(mark_icon(finding.severity.value, self.palette()), words)
        item.setData(Qt.ItemDataRole.UserRole, finding)
        return item

    def _head(self, title: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setFont(theme.font(self.font(), semibold=True))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _chosen(self) -> Finding | None:
        item = self.list.currentItem()
        found: Finding | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found

    def _is_same(self, row: int, finding: Finding | None) -> bool:
        other = self.list.item(row).data(Qt.ItemDataRole.UserRole)
        return finding is not None and other is not None and other.key == finding.key

    def _last(self) -> int:
        return self.list.count() - 1

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        finding = item.data(Qt.ItemDataRole.UserRole)
        if finding is not None:
            self.finding_chosen.emit(finding)

    def _on_show(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._on_item_activated(item)
