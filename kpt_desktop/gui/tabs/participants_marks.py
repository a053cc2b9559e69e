"""The marks of the participants' cells: what the judge finds, in the language of now."""

from functools import partial

from PySide6.QtCore import QObject

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_marks import marks_of
from kpt_desktop.gui.models.participants_model import ParticipantsModel
from kpt_desktop.gui.tasks import Task
from kpt_desktop.services.rules import judge_visit


class ParticipantsMarks(QObject):
    """Judges a visit beside the window's thread, then marks the cells."""

    def __init__(self, context: Context, model: ParticipantsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
        self._judged: VisitRecords | None = None
        self._findings: tuple[Finding, ...] = ()
        self._judging: Task[tuple[Finding, ...]] = Task()

    def judge(self, records: VisitRecords | None) -> None:
        """Look for what is wrong or missing, then mark the cells."""
        self._judging.cancel()
        if records is None:
            self._show(None, ())
            return
        self._judging = self._context.tasks.run_aside(
            partial(
                judge_visit,
                records,
                self._context.today(),
                said_in=self._context.language,
                programme=False,
            ),
            partial(self._show, records),
            owner=self,
        )

    def refresh(self) -> None:
        """Say the reasons of the marks in the language of now."""
        self._show(self._judged, self._findings)

    def _show(self, records: VisitRecords | None, findings: tuple[Finding, ...]) -> None:
        self._judged, self._findings = records, findings
        if records is None:
            self._model.mark({})
            return
        unreadable = self.tr("The stored value cannot be read. Type it again.")
        self._model.mark(marks_of(records, findings, self._context.language, unreadable))
