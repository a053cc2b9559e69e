"""What the commands of the Programme tab do: each edit becomes one Change."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.tabs.programme_judging import ProgrammeJudging
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.timetable.content import Mark
from kpt_desktop.services import programme
from kpt_desktop.services import programme_clipboard as clipboard
from kpt_desktop.services import programme_moves as moves
from kpt_desktop.services.programme_moves import Placement


class ProgrammeEdits(QObject):
    """Builds Changes and sends them on their way; knows what the judge says of the items.

    Signals:
        records_changed(VisitRecords): shown records, edits under way included.
        items_made(tuple): ids of new items, to be chosen once they are shown.
        marks_changed(): the judge has spoken.
    """

    records_changed = Signal(object)
    items_made = Signal(object)
    marks_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = EditQueue(context, self)
        self._queue.records_changed.connect(self.records_changed)
        self._judging = ProgrammeJudging(context, self)
        self._judging.others_judged.connect(self.marks_changed)

    @property
    def records(self) -> VisitRecords | None:
        """Return what is shown, edits under way included; None without a visit."""
        return self._queue.records

    # --- the records and what is said of them ---

    def show(self, records: VisitRecords | None) -> None:
        """Take other or fresher records, and judge them beside the window's thread."""
        shown = self._queue.records
        other = records is None or shown is None or records.visit.id != shown.visit.id
        self._judging.show(records, other_visit=other)
        self._queue.show(records)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what the judge says of the whole visit as it is shown."""
        self._judging.follow(self.records)
        return self._judging.findings

    def marks(self) -> dict[UUID, Mark]:
        """Return what findings say about the items as they are shown, in the language of now."""
        self._judging.follow(self.records)
        return self._judging.marks()

    def field_marks(self) -> dict[tuple[UUID, str], Mark]:
        """Return what findings say about fields of items, in the language of now."""
        self._judging.follow(self.records)
        return self._judging.field_marks()

    def judge_drop(
        self,
        item_id: UUID | None,
        day_id: UUID | None,
        start: int,
        end: int,
        moving: Collection[UUID] = (),
    ) -> Mark | None:
        """Return what would speak against an item at a place; asked at every move of a drag.

        ``moving`` are all items that leave their places; one that is not among them is copied.
        """
        self._judging.follow(self.records)
        return self._judging.judge_drop(item_id, day_id, start, end, moving)

    # --- edits ---

    def add(
        self, day_id: UUID | None, start: int | None, end: int | None, **fields: Any
    ) -> UUID | None:
        """Add an item; return its id, None when it was refused."""
        title = fields.pop("title", NO_TEXT)
        return self.make(
            lambda records: programme.add_item(records, day_id, start, end, title, **fields)
        )

    def copy(self, placements: Sequence[Placement]) -> None:
        """Put copies of items somewhere; they are chosen then."""
        self.make_several(lambda records: moves.copy_items(records, placements))

    def paste(self, copied: str, day_id: UUID | None, start: int | None) -> None:
        """Add items that this program copied, perhaps in another visit."""
        self.make_several(lambda records: clipboard.paste_json(records, copied, day_id, start))

    def paste_rows(self, rows: Sequence[Sequence[str]], day_id: UUID | None) -> None:
        """Add items that another program's text tells of."""
        from kpt_desktop.services.programme_text_paste import paste_rows

        self.make_several(lambda records: paste_rows(records, rows, day_id))

    def paste_cells(
        self,
        values: Mapping[UUID, Mapping[str, Any]],
        new: Sequence[Mapping[str, Any]],
        day_id: UUID | None,
    ) -> None:
        """Give items the values of pasted cells, and add items beyond the last row."""
        self.apply(lambda records: clipboard.paste_cells(records, values, new, day_id))

    def change(self, item_id: UUID, values: Mapping[str, Any]) -> None:
        """Give an item new values."""
        self.apply(lambda records: programme.edit_item(records, item_id, **values))

    def change_several(self, values: Mapping[UUID, Mapping[str, Any]]) -> None:
        """Give several items new values at once."""
        self.apply(lambda records: programme.edit_items(records, values))

    def move(self, placements: Sequence[Placement]) -> None:
        """Put items on days and at times."""
        self.apply(lambda records: moves.place_items(records, placements))

    def move_to_day(self, ids: Sequence[UUID], day_id: UUID | None) -> None:
        """Put items on another day at their own times."""
        self.apply(lambda records: programme.move_to_day(records, ids, day_id))

    def shift(self, ids: Sequence[UUID], step: int) -> None:
        """Move items within their days until the first one reaches the next grid line."""
        self.apply(
            lambda records: programme.shift_items(
                records, ids, moves.shift_to_grid(records, ids, step)
            )
        )

    def stretch(self, item_id: UUID, start: int, end: int | None) -> None:
        """Give an item another start and end."""
        self.apply(lambda records: moves.set_span(records, item_id, start, end))

    def step_end(self, item_id: UUID, step: int) -> None:
        """Move an item's end to the next grid line."""
        self.apply(lambda records: moves.step_end(records, item_id, step))

    def step_start(self, item_id: UUID, step: int) -> None:
        """Move an item's start alone to the next grid line."""
        self.apply(lambda records: moves.step_start(records, item_id, step))

    def set_day_kind(self, day_id: UUID, kind: DayKind) -> None:
        """Say what a day is for."""
        self.apply(lambda records: programme.set_day_kind(records, day_id, kind))

    def delete(self, ids: Sequence[UUID]) -> None:
        """Delete items without a question; the notice bar offers to undo it."""
        if not ids or not self.apply(lambda records: programme.delete_items(records, ids)):
            return
        said = self.tr("%n item(s) deleted", "", len(ids))
        self._context.events.notice_given.emit(said, self.tr("Undo"), partial(undo, self._context))

    def make_several(
        self, build: Callable[[VisitRecords], tuple[Change, tuple[UUID, ...]]]
    ) -> None:
        """Send a Change that makes items, which are chosen once they are shown."""
        records = self.records
        if records is None:
            return
        try:
            change, made = build(records)
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return
        self._queue.apply(change)
        self.items_made.emit(made)

    def make(self, build: Callable[[VisitRecords], tuple[Change, UUID]]) -> UUID | None:
        """Send a Change that makes one item; return its id, None when it was refused."""
        records = self.records
        if records is None:
            return None
        try:
            change, made = build(records)
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return None
        self._queue.apply(change)
        self.items_made.emit((made,))
        return made

    def apply(self, build: Callable[[VisitRecords], Change]) -> bool:
        """Send a Change; a refusal is told by the window. Return whether it went."""
        records = self.records
        if records is None:
            return False
        try:
            change = build(records)
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return False
        self._queue.apply(change)
        return bool(change)
