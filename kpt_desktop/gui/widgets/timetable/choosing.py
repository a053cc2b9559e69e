"""The timetable with a keyboard on it: which items are chosen, which one is current."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.canvas import Canvas
from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn
from kpt_desktop.gui.widgets.timetable.cursor import Cursor
from kpt_desktop.gui.widgets.timetable.gesture import span_words
from kpt_desktop.gui.widgets.timetable.grid import SNAP
from kpt_desktop.gui.widgets.timetable.scene import Scene, Slot

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_PAGE = 120
"""Minutes that Page Up and Page Down move the time cursor by."""


class ChoosingCanvas(Canvas):
    """Keeps the current item and the chosen ones through fresh content; tells screen readers.

    Tab walks over the items; Esc goes from an item to empty time, where the arrows move a time
    cursor. With an item chosen they are commands of the tab.

    Signals:
        selection_changed(): other items are chosen, or another one, day or time is current.

    Attributes:
        snap: minutes of the grid that everything clings to.
    """

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = Cursor()
        self.chosen: set[UUID] = set()
        self.snap = SNAP
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleDescription(
            self.tr(
                "Tab walks over the items, Enter opens, Delete deletes, arrows move the item, "
                "with Shift its end, with Ctrl to another day. Esc leaves the item: then arrows "
                "move over empty time, and Enter makes an item there"
            )
        )
        self._speak()

    def show_columns(self, columns: Sequence[DayColumn]) -> None:
        """Show other or fresher days; what is chosen stays where it still exists."""
        self.columns = columns
        self.place.show(columns)
        present = {block.id for column in columns for block in column.blocks}
        self.chosen &= present
        self.lay_out()
        self.tell()

    def start_afresh(self) -> None:
        """Forget what was chosen, and where one has scrolled to: another visit comes."""
        super().start_afresh()
        self.place = Cursor()
        self.chosen.clear()

    def selected(self) -> tuple[UUID, ...]:
        """Return the chosen items in reading order."""
        blocks = (block for column in self.columns for block in column.blocks)
        return tuple(block.id for block in blocks if block.id in self.chosen)

    def current(self) -> Block | None:
        """Return the item the keyboard stands on."""
        return self.place.block

    def current_day(self) -> DayColumn | None:
        """Return the day the keyboard stands on."""
        return self.columns[self.place.day] if self.place.day is not None else None

    def current_minute(self) -> int | None:
        """Return the minute of the time cursor, None on an item and on a whole day."""
        return self.place.minute

    def select(self, ids: Collection[UUID]) -> None:
        """Choose these items; the first is current and comes into sight."""
        first = next((block_id for block_id in ids if self.place.go_to(block_id)), None)
        self.chosen = set(ids)
        if first is not None:
            self.show_current()
        self.tell()

    def select_day(self) -> None:
        """Choose all items of the current day; done again, all of the visit."""
        day = self.current_day()
        wanted = {block.id for block in day.blocks} if day else set()
        if not wanted or wanted <= self.chosen:
            wanted = {block.id for column in self.columns for block in column.blocks}
        self.chosen = wanted
        self.tell()

    def select_range(self, block: Block) -> None:
        """Choose everything from the current item to another one, in reading order."""
        listed = [one.id for column in self.columns for one in column.blocks]
        start = self.place.block.id if self.place.block else block.id
        first, last = sorted((listed.index(start), listed.index(block.id)))
        self.chosen = set(listed[first : last + 1])
        self.tell()

    def walk(self, by: int, *, extending: bool = False) -> bool:
        """Choose the next or the previous item, perhaps besides; return whether there is one."""
        if not self.place.walk(by) or self.place.block is None:
            return False
        self.chosen = (self.chosen if extending else set()) | {self.place.block.id}
        self.show_current()
        self.tell()
        return True

    def go_to_hidden(self, way: int, number: int | None = None) -> None:
        """Choose the nearest item out of sight above (-1) or below (1), in the current day first.

        Args:
            way: where to.
            number: of the only day to look in.
        """
        at = self.place.day or 0
        days = sorted(range(len(self.columns)), key=lambda n: (abs(n - at), n))
        for day in days if number is None else [number]:
            if (block := self.hidden(day, way)) is not None:
                self.select([block.id])
                return

    def go_to_day(self, day_id: UUID | None) -> bool:
        """Make a day current and bring it into sight; return whether it is there."""
        number = self.grid.index.get(day_id)
        if number is None:
            return False
        self.place.go_to_day(number)
        self.chosen.clear()
        self.show_current()
        self.tell()
        return True

    def show_current(self) -> None:
        """Scroll to the current item, time or day."""
        place = self.place
        if place.day is None:
            return
        self.bring_into_sight(place.day, place.block)
        if place.minute is not None:
            self.show_minutes(place.minute, place.minute + self.snap)

    def tell(self) -> None:
        """Repaint, and tell everybody what is chosen now."""
        self._speak()
        self.viewport().update()
        self.selection_changed.emit()

    def _speak(self) -> None:
        """Give screen readers the current item, time or day as this widget's name."""
        name = self._spoken()
        if len(self.chosen) > 1:
            count = self.tr("%n selected", "", len(self.chosen))
            name = f"{name}, {count}"
        self.setAccessibleName(name)

    def _spoken(self) -> str:
        day, block, minute = self.current_day(), self.current(), self.current_minute()
        if block is not None:
            return block.spoken
        if day is None:
            return self.tr("Programme by days")
        if minute is not None:
            held = [b for b in day.timed if (b.start or 0) <= minute < (b.end or 0)]
            titles = ", ".join(b.title for b in held) or self.tr("free")
            return f"{day.title}, {span_words(minute, None)}: {titles}"
        if not day.blocks:
            return self.tr("{day}: nothing planned").format(day=day.spoken)
        return day.spoken

    def scene(self) -> Scene:
        """Return what to paint, with what is chosen."""
        scene = super().scene()
        scene.selected = self.chosen
        scene.current = self.place.block.id if self.place.block else None
        scene.current_day = self.place.day
        place = self.place
        if place.day is not None and place.minute is not None and self.hasFocus():
            scene.slot = Slot(place.day, place.minute, min(place.minute + self.snap, DAY))
        if len(self.chosen) == 1 and scene.current in self.chosen:
            scene.handled = scene.current
        return scene

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over empty time, or leave an item; what edits items are commands of the tab."""
        moves = {
            Qt.Key.Key_Up: lambda: self.place.creep(-1, self.snap),
            Qt.Key.Key_Down: lambda: self.place.creep(1, self.snap),
            Qt.Key.Key_PageUp: lambda: self.place.creep(-1, _PAGE),
            Qt.Key.Key_PageDown: lambda: self.place.creep(1, _PAGE),
            Qt.Key.Key_Left: lambda: self.place.turn(-1),
            Qt.Key.Key_Right: lambda: self.place.turn(1),
            Qt.Key.Key_Escape: self.place.leave_item,
        }
        key = Qt.Key(event.key())
        far = bool(event.modifiers() & _CTRL)
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.place.jump(to_end=key == Qt.Key.Key_End, far=far)
        elif key == Qt.Key.Key_Space and (block := self.place.block_here()) is not None:
            self.place.go_to(block.id)
        elif key in moves and not event.modifiers() & (_CTRL | _ALT) and not self._scrolls(key):
            moves[key]()
        else:
            super().keyPressEvent(event)
            return
        self.chosen = {self.place.block.id} if self.place.block else set()
        self.show_current()
        self.tell()

    def _scrolls(self, key: Qt.Key) -> bool:
        """Tell whether a key only scrolls: a page, while an item is chosen."""
        return bool(self.chosen) and key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own signature
        """Let Tab walk from the current item to the next; from the last one it goes on."""
        on_item = self.place.block is not None and bool(self.chosen)
        if on_item and self.walk(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first item, or the last one, when the keyboard comes for the first time."""
        super().focusInEvent(event)
        back = event.reason() == Qt.FocusReason.BacktabFocusReason
        if (back or event.reason() == Qt.FocusReason.TabFocusReason) and self.place.day is None:
            self.place.jump(to_end=back)
            self.chosen = {self.place.block.id} if self.place.block else set()
            self.show_current()
            self.tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
