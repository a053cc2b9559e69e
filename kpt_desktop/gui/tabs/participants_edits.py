"""What the commands of the participants' table do: each edit becomes one Change."""

from collections.abc import Iterable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError, UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_block import LONGEST_PASTE, from_tsv, to_tsv
from kpt_desktop.gui.models.cell_marks import Cell, marks_of
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import COLUMNS, SIDE, Draft
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.people import (
    CellValue,
    add_participant,
    delete_participants,
    edit_value,
    edit_values,
    move_to_side,
)
from kpt_desktop.texts import text

Pasted = tuple[Cell, str]
"""A cell and the text meant for it."""


class ParticipantsEdits(QObject):
    """Builds Changes from what is selected or typed, and sends them on their way.

    Signals:
        participant_added(UUID): a new row is there to be filled in.
    """

    participant_added = Signal(object)

    def __init__(
        self, context: Context, queue: EditQueue, table: PeopleTable, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = queue
        self._table = table
        self._model = table.people
        self._judged: VisitRecords | None = None
        self._findings: tuple[Finding, ...] = ()
        self._judging: Task[tuple[Finding, ...]] = Task()
        self._model.cell_edited.connect(self._on_cell_edited)

    @property
    def _records(self) -> VisitRecords:
        records = self._queue.records
        if records is None:
            raise RuntimeError("nothing is edited while no visit is shown")
        return records

    # One cell

    @Slot(object, str, object)
    def _on_cell_edited(self, row_id: UUID, key: str, value: Any) -> None:
        if key == SIDE:
            change = move_to_side(self._records, [row_id], value)
        else:
            change = edit_value(self._records, row_id, key, value)
        typed = self._model.words(key, value)
        self._queue.apply(change, partial(self._on_refused, [((row_id, key), typed)]))

    def _on_refused(self, pasted: Iterable[Pasted], error: KptError) -> None:
        """Keep what was typed in its cells, with the store's reason (F18)."""
        reason = text(self._context.language, "errors", error.key, **error.facts)
        for cell, typed in pasted:
            if cell[0] in self._model.order.rows:
                self._model.keep_draft(cell, Draft(typed, reason))

    # Rows

    def add(self, side: Side, *_checked: object) -> None:
        """Add an empty participant at the end of a side's list and open its first cell."""
        change, row_id = add_participant(self._records, side, {})
        self._model.order.pinned.add(row_id)
        self._queue.apply(change)
        self.participant_added.emit(row_id)

    @Slot()
    def delete_selected(self) -> None:
        """Take the selected participants off the list; the notice offers to undo it."""
        ids = [self._model.id_at(row) for row in self._table.selected_rows()]
        if not ids:
            return
        store, desk = self._context.open_store, self._context.open_desk

        def work() -> Change:
            change = delete_participants(store, ids)
            desk.apply(change)
            return change

        self._context.tasks.run(work, self._on_deleted, owner=self)

    def _on_deleted(self, change: Change) -> None:
        count = int(change.label.facts.get("n", 1))
        self._notice(self.tr("%n participant(s) deleted", "", count))

    @Slot()
    def move_selected(self) -> None:
        """Move the selected participants to the other delegation: to that of the first one."""
        rows = self._table.selected_rows()
        if not rows:
            return
        first = self._model.participant_at(rows[0]).delegation.side
        target = Side.HOST if first == Side.GUEST else Side.GUEST
        change = move_to_side(self._records, [self._model.id_at(row) for row in rows], target)
        count = len(change.operations)
        if target == Side.HOST:
            sentence = self.tr("%n participant(s) moved to the hosts", "", count)
        else:
            sentence = self.tr("%n participant(s) moved to the guests", "", count)
        self._queue.apply(change)
        self._notice(sentence)

    def _notice(self, sentence: str) -> None:
        button = self.tr("Undo")
        self._context.events.notice_given.emit(sentence, button, partial(undo, self._context))

    # Blocks of cells

    @Slot()
    def clear_selected(self) -> None:
        """Empty the selected cells in one Change; a participant always keeps a side."""
        cells = [self._model.cell(index) for index in self._table.selected_cells()]
        self._write([(cell, "") for cell in cells if cell[1] != SIDE], "cells_cleared")

    @Slot()
    def copy(self) -> None:
        """Copy the selected block as other tables take it, in the order shown."""
        columns, rows = self._table.selected_columns(), self._table.selected_rows()
        chosen = self._table.selectionModel()

        def shown(row: int, column: int) -> str:
            index = self._model.index(row, column)
            return str(index.data()) if chosen.isSelected(index) else ""

        block = ([shown(row, column) for column in columns] for row in rows)
        QGuiApplication.clipboard().setText(to_tsv(block))

    @Slot()
    def paste(self) -> None:
        """Paste a block from the current cell on; one value fills all selected cells (U22)."""
        start, copied = self._table.currentIndex(), QGuiApplication.clipboard().text()
        if not start.isValid() or not copied:
            return
        if len(copied) > LONGEST_PASTE:
            self._context.tasks.failed.emit(UserError("paste_too_long", limit=LONGEST_PASTE))
            return
        room = self._model.rowCount() - start.row()
        block = from_tsv(copied, room + 1)
        targets = list(self._table.selected_cells())
        if len(block) == 1 and len(block[0]) == 1 and len(targets) > 1:
            pasted = [(self._model.cell(index), block[0][0]) for index in targets]
        else:
            pasted = list(self._laid_out(block[:room], start))
        self._write(pasted, "cells_pasted")
        if len(block) > room:
            self._context.events.notice_given.emit(
                self.tr(
                    "Only the rows that are in the table were filled. New people come in by "
                    "“Import list”."
                ),
                "",
                None,
            )

    def _laid_out(self, block: list[list[str]], start: QModelIndex) -> Iterable[Pasted]:
        columns = self._table.shown_columns()
        columns = columns[columns.index(start.column()) :]
        for offset, line in enumerate(block):
            row_id = self._model.id_at(start.row() + offset)
            for column, typed in zip(columns, line, strict=False):
                yield (row_id, COLUMNS[column]), typed

    def _write(self, pasted: list[Pasted], label: str) -> None:
        """Make one Change of all texts that are accepted; the others stay marked in their cells."""
        values: list[CellValue] = []
        sides: dict[UUID, Side] = {}
        for cell, typed in pasted:
            accepted, value = self._model.accept(cell, typed)
            if accepted and cell[1] == SIDE:
                sides[cell[0]] = value
            elif accepted:
                values.append((*cell, value))
        change = edit_values(self._records, values, label, sides)
        self._queue.apply(change, partial(self._on_refused, pasted))

    # Marks

    def judge(self, records: VisitRecords | None) -> None:
        """Look beside the window's thread for what is wrong or missing, then mark the cells."""
        self._judging.cancel()
        if records is None:
            self._show_findings(None, ())
            return
        self._judging = self._context.tasks.run_aside(
            partial(judge, records), partial(self._show_findings, records), owner=self
        )

    def refresh_marks(self) -> None:
        """Say the reasons of the marks in the language of now."""
        self._show_findings(self._judged, self._findings)

    def _show_findings(self, records: VisitRecords | None, findings: tuple[Finding, ...]) -> None:
        self._judged, self._findings = records, findings
        if records is None:
            self._model.mark({})
            return
        unreadable = self.tr("The stored value cannot be read. Type it again.")
        self._model.mark(marks_of(records, findings, self._context.language, unreadable))
