"""The timetable that a new item's title is typed into, at the place where the item will stand."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui.widgets.timetable.choosing import ChoosingCanvas
from kpt_desktop.gui.widgets.timetable.gesture import span_words
from kpt_desktop.gui.widgets.timetable.scene import Ghost, Scene
from kpt_desktop.gui.widgets.timetable.title_editor import TitleEditor


class WritingCanvas(ChoosingCanvas):
    """Opens a line over a place in a day and says what was typed.

    Signals:
        title_typed(UUID or None, int, int, str): a new item's day, start, end and title.
    """

    title_typed = Signal(object, int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: TitleEditor | None = None
        self._draft: tuple[UUID | None, Ghost] | None = None

    def start_afresh(self) -> None:
        """Forget what was chosen and being typed: another visit comes."""
        super().start_afresh()
        self._close_editor()

    def scene(self) -> Scene:
        """Return what to paint, with the place of the item that is being made."""
        scene = super().scene()
        if self._draft is not None:
            scene.ghosts = (self._draft[1],)
            scene.slot = None
        return scene

    def type_title(self, day_id: UUID | None, start: int, end: int) -> None:
        """Open a line for the title of a new item at its place."""
        self._close_editor()
        number = self.grid.index.get(day_id)
        if number is None:
            return
        self._draft = (day_id, Ghost(number, start, end, span_words(start, end)))
        self._editor = TitleEditor(self.viewport())
        self._editor.setPlaceholderText(self.tr("Title"))
        self._editor.setAccessibleName(
            self.tr("Title of the new item, {day}, {time}").format(
                day=self.columns[number].title, time=span_words(start, end)
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
        super().laid_out()
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
