"""The import of a partner's programme: read aside, shown, mended, brought in as one Change."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.import_dialog import ImportDialog
from kpt_desktop.gui.dialogs.import_programme_tree import ProgrammeTree
from kpt_desktop.intake.programme_proposal import ProgrammeProposal
from kpt_desktop.services.import_programme import (
    import_change,
    new_items,
    propose_for,
    with_audience,
)


class ImportProgrammeDialog(ImportDialog):
    """Shows what a file with a programme holds before anything changes, and imports it."""

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        path: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, records, path, parent)
        self.setObjectName("import_programme")
        self.setWindowTitle(self.tr("Import a programme"))
        self._proposal: ProgrammeProposal | None = None
        self._new: frozenset[str] = frozenset()
        self.tree = ProgrammeTree(context.language, self._given_audience)
        self.head.problems_wanted.connect(self.tree.show_only_problems)
        self.tree.edited.connect(self._show)
        self.tree.refused.connect(self._on_edit_refused)
        self.begin(self.tree)

    @property
    def proposal(self) -> ProgrammeProposal | None:
        """Return what would be imported, None while the file is read or cannot be."""
        return self._proposal

    def accept(self) -> None:
        """Import; the dialog closes when the items are in the store."""
        if self._proposal is None or not self._new:
            return
        self.foot.forbid()
        change = import_change(self._records, self._proposal)
        self._context.apply(change, self._on_imported, self._on_not_imported)

    def _read(self, sheet: str | None = None) -> None:
        self._proposal = None
        self._wait()
        work = partial(propose_for, self._records, self._path, sheet=sheet)
        self._reading.start(lambda cancelled: work(cancelled=cancelled))

    def _show(self, proposal: ProgrammeProposal) -> None:
        self._proposal = proposal
        self._new = new_items(proposal, self._records)
        self.tree.show_proposal(proposal, self._new)
        self.head.show_sheets(proposal.sheets, proposal.sheet)
        notes = [problem.message(self._context.language) for problem in proposal.problems]
        self.head.show_summary(
            self._summary(proposal), notes, problems=len(proposal.all_problems())
        )
        self.foot.notices.hide()
        self.foot.allow(self._button_words(), enabled=bool(self._new))
        if not self.stage.showing_content:
            self.stage.show_content()
            self.tree.view.setFocus()
        self.stage.show_content()

    def _summary(self, proposal: ProgrammeProposal) -> str:
        items = proposal.items()
        days = sum(bool(day.items) for day in proposal.days)
        skipped = sum(item.skipped for item in items)
        untitled = sum(not item.title and not item.skipped for item in items)
        known = len(items) - len(self._new) - skipped - untitled
        asked = sum(bool(item.problems) and not item.skipped for item in items)
        said = (
            (len(items), self.tr("%n item(s)", "", len(items))),
            (days, self.tr("%n day(s)", "", days)),
            (known, self.tr("%n already in the programme", "", known)),
            (skipped, self.tr("%n left out", "", skipped)),
            (asked, self.tr("%n to check", "", asked)),
        )
        return " · ".join(words for count, words in said if count)

    def _button_words(self) -> str:
        if not self._new:
            return self.tr("Nothing to import")
        return self.tr("&Import %n item(s)", "", len(self._new))

    def _given_audience(
        self, proposal: ProgrammeProposal, address: str, typed: str
    ) -> ProgrammeProposal:
        return with_audience(proposal, address, typed, self._records)

    def _on_edit_refused(self, error: KptError) -> None:
        self.foot.say(self._sentence(error))

    def _filters(self) -> str:
        return self.tr("Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)")

    def _on_imported(self, _touched: object) -> None:
        self._tell_imported(self.tr("%n programme item(s) imported", "", len(self._new)))
