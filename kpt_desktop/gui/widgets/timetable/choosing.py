"""The timetable with a keyboard on it: which items are chosen, which one is current."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui.widgets.timetable.canvas import Canvas
from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn
from kpt_desktop.gui.widgets.timetable.cursor import Cursor
from kpt_desktop.gui.widgets.timetable.scene import Scene

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ChoosingCanvas(Canvas):
    """Keeps the current item and the chosen ones through fresh content; tells screen readers.

    Signals:
        selection_changed(): other items are chosen, or another one or day is current.
    """

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = Cursor()
        self.chosen: set[UUID] = set()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleDescription(
            self.tr("Arrow keys walk, Enter opens, Delete deletes, Ctrl with arrows moves the item")
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

    def select(self, ids: Collection[UUID]) -> None:
        """Choose these items; the first is current and comes into sight."""
        first = next((block_id for block_id in ids if self.place.go_to(block_id)), None)
        self.chosen = set(ids)
        if first is not None:
            self.show_current()
        self.tell()

    def select_day(self) -> None:
        """Choose all items of the current day."""
        day = self.current_day()
        self.chosen = {block.id for block in day.blocks} if day else set()
        self.tell()

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
        """Scroll to the current item or day."""
        if self.place.day is not None:
            self.bring_into_sight(self.place.day, self.place.block)

    def tell(self) -> None:
        """Repaint, and tell everybody what is chosen now."""
        self._speak()
        self.viewport().update()
        self.selection_changed.emit()

    def _speak(self) -> None:
        """Give screen readers the current item as this widget's name."""
        day, block = self.current_day(), self.current()
        if block is not None:
            name = block.spoken
        elif day is not None and not day.blocks:
            name = self.tr("{day}: nothing planned").format(day=day.spoken)
        else:
            name = day.spoken if day else self.tr("Programme by days")
        self.setAccessibleName(name)

    def scene(self) -> Scene:
        """Return what to paint, with what is chosen."""
        scene = super().scene()
        scene.selected = self.chosen
        scene.current = self.place.block.id if self.place.block else None
        scene.current_day = self.place.day
        return scene

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows; with Ctrl or Alt they are commands of the tab."""
        walks = {
            Qt.Key.Key_Up: lambda: self.place.step(-1),
            Qt.Key.Key_Down: lambda: self.place.step(1),
            Qt.Key.Key_Left: lambda: self.place.turn(-1),
            Qt.Key.Key_Right: lambda: self.place.turn(1),
            Qt.Key.Key_Home: lambda: self.place.jump(to_end=False),
            Qt.Key.Key_End: lambda: self.place.jump(to_end=True),
        }
        key = Qt.Key(event.key())
        if key in walks and not event.modifiers() & _COMMANDS:
            walks[key]()
            self.chosen = {self.place.block.id} if self.place.block else set()
            self.show_current()
            self.tell()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first item when the keyboard comes for the first time."""
        super().focusInEvent(event)
        by_tab = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if by_tab and self.place.day is None:
            self.place.step(1)
            self.show_current()
            self.tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
