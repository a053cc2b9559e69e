"""What each command of the Programme tab does, in whichever view is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.tabs.programme_actions import ProgrammeActions
from kpt_desktop.gui.tabs.programme_bar import ProgrammeBar
from kpt_desktop.gui.tabs.programme_clipboard import ProgrammeClipboard
from kpt_desktop.gui.tabs.programme_edits import ProgrammeEdits
from kpt_desktop.gui.widgets.timetable.day_table import DayTable
from kpt_desktop.gui.widgets.timetable.grid import FINE_SNAP
from kpt_desktop.gui.widgets.timetable.view import Timetable
from kpt_desktop.services.programme import USUAL, free_start
from kpt_desktop.services.programme_moves import Placement

AskItem = Callable[[Context, VisitRecords, Item, QWidget | None], dict[str, Any] | None]
"""How an item's fields are asked for: the dialog, or a test in its place."""


class ProgrammeCommands(QObject):
    """Knows what is chosen, and turns commands and gestures into edits."""

    def __init__(
        self,
        context: Context,
        edits: ProgrammeEdits,
        bar: ProgrammeBar,
        timetable: Timetable,
        table: DayTable,
        ask_item: AskItem,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context, self.edits, self._ask_item, self._window = context, edits, ask_item, window
        self.bar, self.timetable, self.table = bar, timetable, table
        self.clipboard = ProgrammeClipboard(context, edits, timetable, table, self)

    def chosen(self) -> tuple[UUID, ...]:
        """Return the items that commands work on, in the view that is shown."""
        return self.table.chosen() if self.bar.shows_table else self.timetable.selected()

    def day(self) -> UUID | None:
        """Return the day one is at, the first one when one is nowhere yet."""
        if self.bar.shows_table:
            return self.bar.day()
        column = self.timetable.current_day() or next(iter(self.timetable.columns), None)
        return column.day_id if column else None

    def connect_actions(self, actions: ProgrammeActions) -> None:
        """Let each action do its work."""
        does: dict[str, Callable[[], object]] = {
            "item_add": self._on_add,
            "item_add_here": self._on_add_here,
            "item_edit": self._on_edit,
            "item_copy": self._on_copy,
            "items_delete": self.delete,
            "items_cut": self._on_cut,
            "items_copy": self._on_copy_out,
            "items_paste": self._on_paste,
            "items_day_before": partial(self._move_by_days, -1),
            "items_day_after": partial(self._move_by_days, 1),
            "items_earlier": partial(self._shift, -1),
            "items_later": partial(self._shift, 1),
            "items_earlier_fine": partial(self._shift, -1, FINE_SNAP),
            "items_later_fine": partial(self._shift, 1, FINE_SNAP),
            "item_longer": partial(self._stretch, self.edits.step_end, 1),
            "item_shorter": partial(self._stretch, self.edits.step_end, -1),
            "item_start_earlier": partial(self._stretch, self.edits.step_start, -1),
            "item_start_later": partial(self._stretch, self.edits.step_start, 1),
            "item_next": partial(self.timetable.walk, 1),
            "item_previous": partial(self.timetable.walk, -1),
            "item_next_too": partial(self.timetable.walk, 1, extending=True),
            "item_previous_too": partial(self.timetable.walk, -1, extending=True),
            "hidden_above": partial(self.timetable.go_to_hidden, -1),
            "hidden_below": partial(self.timetable.go_to_hidden, 1),
            "items_select_day": self.timetable.select_day,
            "zoom_in": partial(self.timetable.zoom, 1),
            "zoom_out": partial(self.timetable.zoom, -1),
            "zoom_fit": self.timetable.zoom_to_fit,
        }
        for name, act in does.items():
            actions[name].triggered.connect(partial(_without_arguments, act))

    def _on_add(self) -> None:
        records = self.edits.records
        if records is None:
            return
        start = free_start(records, self.day())
        draft = Item(visit_id=records.visit.id, day_id=self.day(), start=start, end=start + USUAL)
        values = self._ask_item(self._context, records, draft, self._window)
        if values is not None:
            day_id, start, end = (values.pop(key) for key in ("day_id", "start", "end"))
            self.edits.add(day_id, start, end, **values)

    def _on_add_here(self) -> None:
        records, day_id = self.edits.records, self.day()
        if records is None or not (self.bar.shows_table or self.timetable.isVisible()):
            self._on_add()
            return
        if self.bar.shows_table:
            self.table.go_to(None)
            self.table.setFocus()
            return
        current = self.timetable.current()
        if self.timetable.current_minute() is not None:
            self.timetable.make_here()
            return
        start = free_start(records, day_id)
        if current is not None and current.end is not None:
            start = min(current.end, DAY - USUAL)
        self.timetable.type_title(day_id, start, start + USUAL)

    def _on_edit(self) -> None:
        if chosen := self.chosen():
            self.open(chosen[0])

    def open(self, item_id: UUID) -> None:
        """Ask for an item's fields and edit them."""
        records = self.edits.records
        item = records.items.get(item_id) if records else None
        if records is None or item is None:
            return
        values = self._ask_item(self._context, records, item, self._window)
        if values is not None:
            self.edits.change(item_id, values)
        self._window.setFocus()

    def _on_copy(self) -> None:
        records, chosen = self.edits.records, self.chosen()
        if records is None or not chosen:
            return
        items = [records.items[item_id] for item_id in chosen]
        timed = [item for item in items if item.start is not None]
        after = max((_end_of(item) for item in timed), default=0) - min(
            (item.start or 0 for item in timed), default=0
        )
        self.edits.copy(
            [Placement(i.id, i.day_id, None if i.start is None else i.start + after) for i in items]
        )

    def _on_copy_out(self) -> None:
        if self.bar.shows_table:
            self.clipboard.copy_cells()
        else:
            self.clipboard.copy_items()

    def _on_cut(self) -> None:
        self._on_copy_out()
        if self.bar.shows_table:
            self.table.day_model.clear(self.table.selectionModel().selectedIndexes())
        else:
            self.delete()

    def _on_paste(self) -> None:
        if self.edits.records is None:
            return
        if self.bar.shows_table:
            self.clipboard.paste_into_table(self.bar.day())
        else:
            self.clipboard.paste_into_week()

    def delete(self) -> None:
        """Delete what is chosen."""
        self.edits.delete(self.chosen())

    def _move_by_days(self, by: int) -> None:
        """Move the chosen items to the neighbour of the first one's day."""
        records, chosen = self.edits.records, self.chosen()
        if records is None or not chosen:
            return
        days = [day.id for day in records.days_in_order()]
        at = records.items[chosen[0]].day_id
        place = (days.index(at) if at in days else len(days)) + by
        if 0 <= place < len(days):
            self.move_to_day(days[place])

    def _shift(self, way: int, step: int = 0) -> None:
        self.edits.shift(self.chosen(), way * (step or self.timetable.snap))
        self.timetable.show_current()

    def _stretch(self, edit: Callable[[UUID, int], None], way: int) -> None:
        for item_id in self.chosen()[:1]:
            edit(item_id, way * self.timetable.snap)

    def move_to_day(self, day_id: UUID | None) -> None:
        """Put what is chosen on another day."""
        self.edits.move_to_day(self.chosen(), day_id)
        self.timetable.show_current()

    def set_kind(self, kind: DayKind) -> None:
        """Say what the current day is for."""
        day_id = self.day()
        if day_id is not None:
            self.edits.set_day_kind(day_id, kind)

    def drop(self, placements: Sequence[Placement], copied: bool) -> None:
        """Take items that were dragged somewhere, or copies of them."""
        if copied:
            self.edits.copy(placements)
        else:
            self.edits.move(placements)

    def add_titled(self, day_id: UUID | None, start: int, end: int, title: str) -> None:
        """Add an item whose title was typed where it stands."""
        words = NO_TEXT.with_language(self._context.language, title)
        self.edits.add(day_id, start, end, title=words)

    def add_row(self, column: str, values: dict[str, Any]) -> None:
        """Add an item whose first cell was typed in the table, and stay at that cell."""
        start, end = values.pop("start", None), values.pop("end", None)
        made = self.edits.add(self.bar.day(), start, end, **values)
        if made is not None:
            self.table.go_to(made, column)


def _end_of(item: Item) -> int:
    return item.end if item.end is not None else (item.start or 0) + USUAL


def _without_arguments(act: Callable[[], object], *_said: object) -> None:
    """Do what a signal asks, whatever it says besides."""
    act()
