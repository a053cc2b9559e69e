"""Before a version is published: what changed since the last one, what is wrong, and a note."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, QTime, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_versions import latest
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.finding_words import finding_words
from kpt_desktop.gui.locales import locale_of
from kpt_desktop.gui.marks import mark_icon
from kpt_desktop.gui.widgets.changes_view import ChangesView
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.programme_versions import LONGEST_NOTE, edits_since, next_number
from kpt_desktop.services.version_words import sum_words, tell


class PublishDialog(QDialog):
    """Shows what is about to be frozen.

    Signals:
        published(str): with this note.
        finding_chosen(Finding): mend it first.
    """

    published = Signal(str)
    finding_chosen = Signal(object)

    def __init__(
        self,
        records: VisitRecords,
        findings: Sequence[Finding],
        at: datetime,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("publish_version_dialog")
        self.number = next_number(records)
        title = self.tr("Publish version {number}").format(number=self.number)
        self.setWindowTitle(title)
        self.resize(880, 580)
        self._language = language
        self.date = QLabel(_when(at, language))
        self.date.setObjectName("publish_date")
        self.heading = self._heading(self._since_words(records))
        self.changes = ChangesView()
        self.changes.setObjectName("publish_changes")
        self.changes.setAccessibleName(self.heading.text())
        self.changes.show_changes(tell(edits_since(records), language))
        self.note = QLineEdit()
        self.form = Form()
        self.form.add("publish_note", self.note)
        self.form.limit("publish_note", LONGEST_NOTE)
        self.form.name_field("publish_note", self.tr("&Note (for you, it is not printed)"))
        self.wrong = self._heading(self._wrong_words(findings))
        self.findings = self._made_findings(findings)
        self._arrange()

    def _since_words(self, records: VisitRecords) -> str:
        newest = latest(records)
        if newest is None:
            return self.tr("The first version: %n item(s)", "", len(records.items))
        found = edits_since(records)
        if not found:
            return self.tr("Nothing changed for the guests since version {number}").format(
                number=newest.number
            )
        return self.tr("Since version {number}: {counts}").format(
            number=newest.number, counts=sum_words(found, self._language)
        )

    def _wrong_words(self, findings: Sequence[Finding]) -> str:
        if not findings:
            return self.tr("Nothing to mend in the programme")
        return self.tr("To mend in the programme: %n", "", len(findings))

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setFont(theme.font(self.font(), semibold=True))
        return label

    def _made_findings(self, findings: Sequence[Finding]) -> QListWidget:
        view = QListWidget()
        view.setObjectName("publish_findings")
        view.setAccessibleName(self.wrong.text())
        view.setWordWrap(True)
        view.setIconSize(QSize(16, 16))
        view.setFrameShape(QFrame.Shape.NoFrame)
        for finding in findings:
            icon = mark_icon(finding.severity.value, self.palette())
            view.addItem(QListWidgetItem(icon, finding_words(finding, self._language)))
        found = list(findings)
        view.itemActivated.connect(lambda item: self._on_finding(found[view.row(item)]))
        return view

    def _arrange(self) -> None:
        self.date.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox()
        publish = buttons.addButton(self.tr("&Publish"), QDialogButtonBox.ButtonRole.AcceptRole)
        publish.setObjectName("publish_accept")
        publish.setDefault(True)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("publish_cancel")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.date)
        layout.addWidget(self.heading)
        layout.addWidget(self.changes, 3)
        layout.addWidget(self.wrong)
        layout.addWidget(self.findings, 2)
        layout.addWidget(self.form)
        layout.addWidget(buttons)
        self.changes.setVisible(self.changes.topLevelItemCount() > 0)
        self.findings.setVisible(self.findings.count() > 0)
        if self.changes.isHidden() and self.findings.isHidden():
            layout.addStretch()
            self.resize(520, 240)
        self.note.setFocus()

    def _on_accepted(self) -> None:
        self.published.emit(self.note.text())
        self.accept()

    def _on_finding(self, finding: Finding) -> None:
        self.reject()
        self.finding_chosen.emit(finding)


def _when(at: datetime, language: str) -> str:
    """Return date and time as the language writes them."""
    moment = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
    return locale_of(language).toString(moment, QLocale.FormatType.ShortFormat)
