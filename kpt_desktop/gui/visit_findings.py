"""Judges the visit on the screen beside the window's thread, and shows what is to mend."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.findings import FindingsDialog
from kpt_desktop.gui.panels.findings_bar import FindingsBar
from kpt_desktop.gui.tasks import Task
from kpt_desktop.services.rules import judge_visit


class VisitFindings(QObject):
    """Owns the bar, and the dialog with the whole list while it is open."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._findings: tuple[Finding, ...] = ()
        self._records: VisitRecords | None = None
        self._task: Task[tuple[Finding, ...]] = Task()
        self._dialog: FindingsDialog | None = None
        self.bar = FindingsBar(context.language)
        self.bar.finding_chosen.connect(self._go)
        self.bar.all_requested.connect(self.open_list)

    def show_visit(self, records: VisitRecords | None) -> None:
        """Judge a visit anew; the former findings stay until the new ones are known."""
        self._task.cancel()
        self._records = records
        if records is None:
            self._on_judged(())
            return
        language = self._context.language
        work = partial(judge_visit, records, self._context.today(), said_in=language)
        self._task = self._context.tasks.run_aside(work, self._on_judged, owner=self)

    def retranslate(self) -> None:
        """Set all words again."""
        self.bar.retranslate(self._context.language)
        self.show_visit(self._records)  # titles of items are named in the reader's language

    def open_list(self) -> None:
        """Show all findings; the list follows what is mended meanwhile."""
        if self._dialog is None:
            self._dialog = FindingsDialog(self._window)
            self._dialog.finding_chosen.connect(self._go)
        self._dialog.show_findings(self._findings, self._context.language, self._records)
        self._dialog.show()
        self._dialog.raise_()

    def _on_judged(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self.bar.show_findings(findings, self._context.language)
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_findings(findings, self._context.language, self._records)

    def _go(self, finding: Finding) -> None:
        if finding.subjects:
            self._context.events.subject_requested.emit(finding.subjects[0])
