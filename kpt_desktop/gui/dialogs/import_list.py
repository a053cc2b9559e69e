"""The import of a partner's list: read aside, shown, mended, then brought in as one Change."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.import_foot import ImportFoot
from kpt_desktop.gui.dialogs.import_head import ImportHead
from kpt_desktop.gui.dialogs.import_list_table import ListTable
from kpt_desktop.gui.dialogs.import_reading import Cancelled, Reading
from kpt_desktop.gui.opening import in_documents
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.file_stage import FileStage
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
from kpt_desktop.texts import text


class ImportListDialog(QDialog):
    """Shows what a file of people holds before anything changes, and imports it on accept."""

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        path: Path,
        side: Side | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_list")
        self.setWindowTitle(self.tr("Import a list of participants"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1100, 640)
        self._context, self._records, self._path = context, records, path
        self._proposal: ListProposal | None = None
        self._looking: Task[tuple[Participant, ...]] | None = None
        self.side = QComboBox()
        self.head = ImportHead(path)
        self.head.add_choice("import_side", self.side, self.tr("&Into the delegation of"))
        self.only_changes = QCheckBox(self.tr("Only what &changes"))
        self.head.add_filter("import_only_changes", self.only_changes)
        self._fill_sides(side or sides(records.visit.direction)[1])
        self.table = ListTable(context.language)
        self.stage = FileStage(self.table)
        self.foot = ImportFoot()
        self._reading = Reading(context.tasks, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.head)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.foot)
        self._connect()
        self._read()

    @property
    def proposal(self) -> ListProposal | None:
        """Return what would be imported, None while the file is read or cannot be."""
        return self._proposal

    def done(self, result: int) -> None:
        """Close; a reading under way is stopped."""
        self._reading.stop()
        if self._looking is not None:
            self._looking.cancel()
        super().done(result)

    def chosen_side(self) -> Side:
        """Return the delegation the people join."""
        return Side(self.side.currentData())

    def open_file(self, path: Path) -> None:
        """Read another file instead."""
        self._path = path
        self.head.show_file(path)
        self._read()

    def _connect(self) -> None:
        self.head.sheet_chosen.connect(self._on_sheet_chosen)
        self.head.problems_wanted.connect(self.table.show_only_problems)
        self.only_changes.toggled.connect(self.table.show_only_changes)
        self.side.activated.connect(self._on_side_chosen)
        self.table.edited.connect(self._show)
        self.table.mapped.connect(self._on_mapped)
        self.stage.another_requested.connect(self._on_another_requested)
        self.stage.file_dropped.connect(self.open_file)
        self.foot.import_button.clicked.connect(self.accept)
        self.foot.cancel_button.clicked.connect(self.reject)
        self.foot.errors_button.clicked.connect(self._on_save_errors)
        self._reading.finished.connect(self._show)
        self._reading.refused.connect(self._on_refused)
        self._context.events.visit_shown.connect(self._on_visit_shown)

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
        self.foot.forbid()
        self.stage.wait(self.tr("Reading the file…"))

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
        self.foot.allow(self._button_words(proposal), enabled=people_to_import(proposal) > 0)
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

    def _button_words(self, proposal: ListProposal) -> str:
        people, errors = people_to_import(proposal), people_in_error(proposal)
        if not people:
            return self.tr("Nothing to import")
        if errors:
            words = self.tr("&Import {people}, leave {errors} out")
            return words.format(people=people, errors=errors)
        return self.tr("&Import %n person(s)", "", people)

    def _on_refused(self, error: KptError) -> None:
        self.head.show_summary("", (), problems=0)
        self.foot.offer_errors(offered=False)
        self.stage.refuse(text(self._context.language, "errors", error.key, **error.facts))

    def _on_sheet_chosen(self, sheet: str) -> None:
        self._read(sheet)

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

    def _on_another_requested(self) -> None:
        filters = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        path = self._context.prompts.open_file(self, self.windowTitle(), filters)
        if path is not None:
            self.open_file(path)

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

    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        if records is not None and records.visit.id == self._records.visit.id:
            self._records = records

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
        self._context.events.notice_given.emit(
            self.tr("%n person(s) imported", "", people),
            self.tr("Undo"),
            partial(undo, self._context),
        )
        super().accept()

    def _on_not_imported(self, error: KptError) -> None:
        self.foot.say(text(self._context.language, "errors", error.key, **error.facts))
        if self._proposal is not None:
            self.foot.allow(self._button_words(self._proposal), enabled=True)


def _write_errors(proposal: ListProposal, language: str, path: Path) -> Path:
    from kpt_desktop.services.export import render_sheet

    write_atomically(path, render_sheet(rows_in_error(proposal, language), "xlsx"))
    return path
