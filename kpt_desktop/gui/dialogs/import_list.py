"""The import of a partner's list: read aside, shown, mended, then brought in as one Change."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.import_dialog import ImportDialog
from kpt_desktop.gui.dialogs.import_list_table import ListTable
from kpt_desktop.gui.dialogs.import_reading import Cancelled
from kpt_desktop.gui.opening import in_documents
from kpt_desktop.gui.tasks import Task
from kpt_desktop.intake.judging import Decisions
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.services.file_names import safe_name
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.import_list import (
    import_change,
    people_before,
    people_in_error,
    people_to_import,
    propose_for,
    rows_in_error,
)
from kpt_desktop.services.visits import sides


class ImportListDialog(ImportDialog):
    """Shows what a file of people holds before anything changes, and imports it on accept."""

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        path: Path,
        side: Side | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, records, path, parent)
        self.setObjectName("import_list")
        self.setWindowTitle(self.tr("Import a list of participants"))
        self._proposal: ListProposal | None = None
        self._looking: Task[tuple[Participant, ...]] | None = None
        self.side = QComboBox()
        self.head.add_choice("import_side", self.side, self.tr("&Into the delegation of"))
        self.only_changes = QCheckBox(self.tr("Only what &changes"))
        self.head.add_filter("import_only_changes", self.only_changes)
        self._fill_sides(side or sides(records.visit.direction)[1])
        self.table = ListTable(context.language)
        self._connect()
        self.begin(self.table)

    @property
    def proposal(self) -> ListProposal | None:
        """Return what would be imported, None while the file is read or cannot be."""
        return self._proposal

    def done(self, result: int) -> None:
        """Close; whatever is read under way is stopped."""
        if self._looking is not None:
            self._looking.cancel()
        super().done(result)

    def chosen_side(self) -> Side:
        """Return the delegation the people join."""
        return Side(self.side.currentData())

    def _connect(self) -> None:
        self.head.problems_wanted.connect(self.table.show_only_problems)
        self.only_changes.toggled.connect(self.table.show_only_changes)
        self.side.activated.connect(self._on_side_chosen)
        self.table.edited.connect(self._show)
        self.table.mapped.connect(self._on_mapped)
        self.foot.errors_button.clicked.connect(self._on_save_errors)

    def _fill_sides(self, chosen: Side) -> None:
        words = {
            Side.GUEST: self.tr("Guests: {organisation}"),
            Side.HOST: self.tr("Hosts: {organisation}"),
        }
        for side, sentence in words.items():
            name = self._records.organisation(side).short_name.best(self._context.language)
            self.side.addItem(sentence.format(organisation=name), side)
        self.side.setCurrentIndex(self.side.findData(chosen))

    def _read(self, sheet: str | None = None, decisions: Decisions | None = None) -> None:
        """Read the file, once the store has told who of the partner's came before."""
        self._wait()
        store, records, side = self._context.open_store, self._records, self.chosen_side()
        self._looking = self._context.tasks.run(
            lambda: people_before(store, records, side),
            partial(self._read_knowing, sheet, decisions),
            self._on_refused,
            owner=self,
        )

    def _read_knowing(
        self, sheet: str | None, decisions: Decisions | None, earlier: tuple[Participant, ...]
    ) -> None:
        work = partial(
            propose_for,
            self._records,
            self._path,
            self.chosen_side(),
            today=self._context.today(),
            sheet=sheet,
            decisions=decisions,
            earlier=earlier,
        )
        self._start(lambda cancelled: work(cancelled=cancelled))

    def _wait(self) -> None:
        self._proposal = None
        self._reading.stop()
        if self._looking is not None:
            self._looking.cancel()
        super()._wait()

    def _start(self, work: Callable[[Cancelled], ListProposal]) -> None:
        self._wait()
        self._reading.start(work)

    def _show(self, proposal: ListProposal) -> None:
        first = not self.stage.showing_content
        self._proposal = proposal
        if first and proposal.is_form and people_to_import(proposal):
            self.only_changes.setChecked(True)
        self.table.show_proposal(proposal)
        self.head.show_sheets([(s.name, s.hidden) for s in proposal.sheets], proposal.sheet)
        notes = [note.message(self._context.language) for note in proposal.notes]
        problems = sum(bool(row.problems) for row in proposal.rows)
        self.head.show_summary(self._summary(proposal), notes, problems=problems)
        self.foot.allow(self._button_words(), enabled=people_to_import(proposal) > 0)
        self.foot.offer_errors(offered=people_in_error(proposal) > 0)
        self.stage.show_content()
        if first:
            self.table.view.setFocus()

    def _summary(self, proposal: ListProposal) -> str:
        totals = proposal.totals()
        said = (
            (totals["new"], self.tr("%n new", "", totals["new"])),
            (totals["changed"], self.tr("%n changed", "", totals["changed"])),
            (totals["same"], self.tr("%n already in the list", "", totals["same"])),
            (totals["error"], self.tr("%n with errors", "", totals["error"])),
            (totals["skipped"], self.tr("%n left out", "", totals["skipped"])),
        )
        return " · ".join(words for count, words in said if count)

    def _button_words(self) -> str:
        proposal = self._proposal
        people = people_to_import(proposal) if proposal else 0
        if proposal is None or not people:
            return self.tr("Nothing to import")
        errors = people_in_error(proposal)
        if errors:
            words = self.tr("&Import {people}, leave {errors} out")
            return words.format(people=people, errors=errors)
        return self.tr("&Import %n person(s)", "", people)

    def _on_refused(self, error: KptError) -> None:
        self.foot.offer_errors(offered=False)
        super()._on_refused(error)

    def _on_side_chosen(self) -> None:
        """Look for known people of the other delegation; what was mended stays mended."""
        proposal = self._proposal
        if proposal is None:
            self._read()
        else:
            self._read(proposal.sheet, proposal.decisions)

    def _on_mapped(self, index: int, target: str | None) -> None:
        if self._proposal is not None:
            proposal = self._proposal
            self._start(lambda _: proposal.with_column(index, target))

    def _filters(self) -> str:
        return self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")

    def _on_save_errors(self) -> None:
        """Write the rows that would be left out to a file that can be mended and imported."""
        proposal = self._proposal
        if proposal is None:
            return
        title = self.tr("Save the rows with errors")
        stem = self.tr("{file} - errors").format(file=self._path.stem)
        name = in_documents(safe_name(stem, "xlsx"))
        path = self._context.prompts.save_file(self, title, name, self.tr("Excel (*.xlsx)"))
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".xlsx")
        language = self._context.language
        self._context.tasks.run_aside(
            lambda: _write_errors(proposal, language, path),
            self._on_errors_saved,
            self._on_not_imported,
            owner=self,
        )

    def _on_errors_saved(self, path: Path) -> None:
        self.foot.say(self.tr("Saved: {name}").format(name=path.name), "hint")

    def accept(self) -> None:
        """Import; the dialog closes when the people are in the store."""
        proposal = self._proposal
        if proposal is None or not people_to_import(proposal):
            return
        self.foot.forbid()
        desk, records, side = self._context.open_desk, self._records, self.chosen_side()
        self._context.tasks.run(
            lambda: desk.apply(import_change(records, side, proposal)),
            self._on_imported,
            self._on_not_imported,
            owner=self,
        )

    def _on_imported(self, _touched: object) -> None:
        people = people_to_import(self._proposal) if self._proposal else 0
        self._tell_imported(self.tr("%n person(s) imported", "", people))


def _write_errors(proposal: ListProposal, language: str, path: Path) -> Path:
    from kpt_desktop.services.export import render_sheet

    write_atomically(path, render_sheet(rows_in_error(proposal, language), "xlsx"))
    return path
