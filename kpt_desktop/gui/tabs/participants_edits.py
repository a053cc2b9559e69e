"""What the commands of the participants' table do to cells and rows: each edit is one Change."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_marks import Cell
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import SIDE, Draft
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.people import (
    add_participant,
    delete_participants,
    edit_value,
    move_to_side,
)
from kpt_desktop.services.people_blocks import edit_chosen
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
        self._model.cell_edited.connect(self._on_cell_edited)

    @property
    def has_visit(self) -> bool:
        """Tell whether there is anything to edit."""
        return self._queue.records is not None

    @property
    def records(self) -> VisitRecords:
        """Return the records with everything under way put in place."""
        records = self._queue.records
        if records is None:
            raise RuntimeError("nothing is edited while no visit is shown")
        return records

    # One cell

    @Slot(object, str, object)
    def _on_cell_edited(self, row_id: UUID, key: str, value: Any) -> None:
        if key == SIDE:
            change = move_to_side(self.records, [row_id], value)
        else:
            change = edit_value(self.records, row_id, key, value, self._context.today())
        typed = self._model.words(key, value)
        self.send(change, [((row_id, key), typed)])

    def send(self, change: Change, typed: Iterable[Pasted] = ()) -> None:
        """Send a Change on its way; what was typed stays in its cells when it is refused."""
        self._queue.apply(change, partial(self._on_refused, tuple(typed)))

    def _on_refused(self, pasted: Iterable[Pasted], error: KptError) -> None:
        """Keep what was typed in its cells, with the store's reason (F18)."""
        reason = text(self._context.language, "errors", error.key, **error.facts)
        rows = self._model.order.rows
        self._model.keep_drafts(
            {cell: Draft(typed, reason) for cell, typed in pasted if cell[0] in rows}
        )

    def change_chosen(
        self, ids: Sequence[UUID], values: Mapping[str, Any], side: Side | None
    ) -> None:
        """Give several participants the same values in one Change (U30)."""
        self._model.drop_drafts([(row_id, key) for row_id in ids for key in values])
        self.send(edit_chosen(self.records, ids, values, side, self._context.today()))

    # Rows

    def add(self, side: Side, *_checked: object) -> None:
        """Add an empty participant at the end of a side's list and open its first cell."""
        change, row_id = add_participant(self.records, side, {})
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
        self.notice(self.tr("%n participant(s) deleted", "", count))

    @Slot()
    def move_selected(self) -> None:
        """Move the selected participants to the other delegation: to that of the first one."""
        rows = self._table.selected_rows()
        if not rows:
            return
        first = self._model.participant_at(rows[0]).delegation.side
        target = Side.HOST if first == Side.GUEST else Side.GUEST
        change = move_to_side(self.records, [self._model.id_at(row) for row in rows], target)
        count = len(change.operations)
        if target == Side.HOST:
            sentence = self.tr("%n participant(s) moved to the hosts", "", count)
        else:
            sentence = self.tr("%n participant(s) moved to the guests", "", count)
        self._queue.apply(change)
        self.notice(sentence)

    def notice(self, sentence: str) -> None:
        """Say what was done, with a button that undoes it."""
        button = self.tr("Undo")
        self._context.events.notice_given.emit(sentence, button, partial(undo, self._context))
