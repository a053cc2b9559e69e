"""The timetable under the user's hands: dragging items, and typing the title of a new one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.times import DAY, clock_range
from kpt_desktop.gui.widgets.timetable.choosing import ChoosingCanvas
from kpt_desktop.gui.widgets.timetable.content import DayColumn
from kpt_desktop.gui.widgets.timetable.drag import Drag
from kpt_desktop.gui.widgets.timetable.grid import FINE_SNAP, SNAP
from kpt_desktop.gui.widgets.timetable.scene import Ghost, Scene
from kpt_desktop.gui.widgets.timetable.title_editor import TitleEditor

EDGE, EDGE_STEP = 28, 12
"""Pixels from an edge at which a drag scrolls on, and how far at a time."""

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Timetable(ChoosingCanvas):
    """Shows the days and says what the user wants; it changes no data itself.

    Signals:
        item_opened(UUID): to be edited.
        item_dropped(UUID, UUID or None, int, bool): on a day, at a minute; True for a copy.
        title_typed(UUID or None, int, int, str): a new item's day, start, end and title.
        menu_requested(QPoint): for the chosen items; a global point.
        day_menu_requested(QPoint): for the current day; a global point.
        hidden_requested(QPoint): the current day's items that found no room above the scale.
    """

    item_opened = Signal(object)
    item_dropped = Signal(object, object, int, bool)
    title_typed = Signal(object, int, int, str)
    menu_requested = Signal(QPoint)
    day_menu_requested = Signal(QPoint)
    hidden_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timetable")
        self._drag: Drag | None = None
        self._mouse = QPointF()
        self._editor: TitleEditor | None = None
        self._draft: tuple[UUID | None, Ghost] | None = None
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(30)
        self._edge_timer.timeout.connect(self._on_edge_reached)

    def show_columns(self, columns: Sequence[DayColumn]) -> None:
        """Show other or fresher days; an item that is gone is no longer dragged."""
        super().show_columns(columns)
        if self._drag is not None and not self._has(self._drag.block.id):
            self._end_drag()

    def start_afresh(self) -> None:
        """Forget what was chosen, dragged and being typed: another visit comes."""
        super().start_afresh()
        self._end_drag()
        self._close_editor()

    def scene(self) -> Scene:
        """Return what to paint, with what is dragged or being made."""
        scene = super().scene()
        if self._drag is not None and self._drag.started:
            scene.faded = self._drag.block.id
            scene.ghost = self._drag.target
        elif self._draft is not None:
            scene.ghost = self._draft[1]
        return scene

    def _has(self, block_id: UUID) -> bool:
        return any(block.id == block_id for column in self.columns for block in column.blocks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a drag and nothing is changed."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    # --- a new item's title ---

    def type_title(self, day_id: UUID | None, start: int, end: int) -> None:
        """Open a line for the title of a new item at its place."""
        self._close_editor()
        number = self.grid.index.get(day_id)
        if number is None:
            return
        self._draft = (day_id, Ghost(number, start, end, clock_range(start, end)))
        self._editor = TitleEditor(self.viewport())
        self._editor.setPlaceholderText(self.tr("Title"))
        self._editor.setAccessibleName(
            self.tr("Title of the new item, {day}, {time}").format(
                day=self.columns[number].title, time=clock_range(start, end)
            )
        )
        self._editor.typed.connect(self._on_title_typed)
        span = self.grid.scale * start
        bar = self.verticalScrollBar()
        if not bar.value() <= span <= bar.value() + bar.pageStep() - 40:
            bar.setValue(round(span - bar.pageStep() / 3))
        self.bring_into_sight(number, None)
        self.laid_out()
        self._editor.show()
        self._editor.setFocus()
        self.viewport().update()

    def laid_out(self) -> None:
        """Keep the line for the title where its item will be."""
        if self._editor is None or self._draft is None:
            return
        day_id, ghost = self._draft
        number = self.grid.index.get(day_id)
        if number is None:
            self._close_editor()
            return
        left = self.grid.lefts[number] + self._offset().x()
        top = round(ghost.start * self.grid.scale) + self._offset().y()
        height = self._editor.sizeHint().height()
        tag = self.grid.measures.least_block
        self._editor.setGeometry(left + 3, top + tag + 1, self.grid.widths[number] - 8, height)

    def _on_title_typed(self, title: str) -> None:
        draft = self._draft
        self._close_editor()
        self.setFocus()
        if title and draft is not None:
            day_id, ghost = draft
            self.title_typed.emit(day_id, int(ghost.start), int(ghost.end), title)

    def _close_editor(self) -> None:
        editor, self._editor, self._draft = self._editor, None, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()
        self.viewport().update()

    # --- mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; a drag may follow."""
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            return
        point = event.position()
        block = self.block_under(point)
        with_ctrl = bool(event.modifiers() & _CTRL)
        if block is None:
            self._press_empty(point)
            return
        self.place.go_to(block.id)
        if with_ctrl and event.button() == Qt.MouseButton.LeftButton:
            self.chosen ^= {block.id}
        elif block.id not in self.chosen:
            self.chosen = {block.id}
        self.tell()
        if event.button() == Qt.MouseButton.LeftButton:
            minute = self.minute_under(point)
            grip = minute - block.start if minute is not None and block.start is not None else 0
            self._drag = Drag(block, point, grip)

    def _press_empty(self, point: QPointF) -> None:
        day = self.day_under(point)
        if day is None:
            return
        self.place.go_to_day(day)
        self.chosen.clear()
        self.tell()
        if self.is_more_sign(point):
            self.hidden_requested.emit(self.viewport().mapToGlobal(point.toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the ghost follow; near an edge the content scrolls on."""
        self._mouse = event.position()
        if self._drag is not None:
            fine = bool(event.modifiers() & _ALT)
            self._follow(event.position(), FINE_SNAP if fine else SNAP)
            if self._drag.started and not self._edge_timer.isActive():
                self._edge_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged; outside the days nothing changes."""
        drag = self._drag
        self._end_drag()
        if drag is None or not drag.started or drag.target is None:
            return
        day = self.columns[drag.target.column]
        copied = bool(event.modifiers() & _CTRL)
        same = drag.target.start == drag.block.start and day.day_id == drag.block.day_id
        if copied or not same:
            start = int(drag.target.start)
            self.item_dropped.emit(drag.block.id, day.day_id, start, copied)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an item, or make one of an hour on empty time."""
        point = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._end_drag()
        block, day, minute = (
            self.block_under(point),
            self.day_under(point),
            self.minute_under(point),
        )
        if block is not None:
            self.item_opened.emit(block.id)
        elif day is not None and minute is not None:
            start = min(int(minute // 30) * 30, DAY - 30)
            self.type_title(self.columns[day].day_id, start, start + 60)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands for what is chosen, or for the day."""
        self._end_drag()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            block = self.current()
            rect = self.rect_of(block.id) if block else None
            corner = rect.center() if rect else self.viewport().rect().center()
            self.menu_requested.emit(self.viewport().mapToGlobal(corner))
        elif self.is_head(QPointF(event.pos())) and self.current_day() is not None:
            self.day_menu_requested.emit(event.globalPos())
        else:
            self.menu_requested.emit(event.globalPos())

    def _follow(self, point: QPointF, step: int) -> None:
        if self._drag is None:
            return
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._drag.follow(point, self.grid, x, y, step)
        self.viewport().update()

    def _on_edge_reached(self) -> None:
        """Scroll on while a drag rests near an edge."""
        if self._drag is None:
            self._edge_timer.stop()
            return
        point = self._mouse
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        for bar, place, first, last in (
            (across, point.x(), self.grid.measures.gutter, self.viewport().width()),
            (down, point.y(), self.grid.top, self.viewport().height()),
        ):
            if first <= place < first + EDGE:
                bar.setValue(bar.value() - EDGE_STEP)
            elif last - EDGE < place <= last:
                bar.setValue(bar.value() + EDGE_STEP)
        self._follow(point, SNAP)

    def _end_drag(self) -> None:
        self._drag = None
        self._edge_timer.stop()
        self.viewport().update()
