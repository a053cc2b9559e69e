"""The clipboard of the Programme tab: items in the week, cells in the table of a day."""

from uuid import UUID

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_block import LONGEST_PASTE, from_tsv, to_tsv
from kpt_desktop.gui.models.day_paste import read_block
from kpt_desktop.gui.tabs.programme_edits import ProgrammeEdits
from kpt_desktop.gui.widgets.timetable.day_table import DayTable
from kpt_desktop.gui.widgets.timetable.view import Timetable
from kpt_desktop.services.copied_items import MOST_ITEMS
from kpt_desktop.services.programme_clipboard import to_json, to_rows

ITEMS = "application/x-kpt-programme-items+json"
"""What our own copies are called on the clipboard; other programs take the text beside them."""


class ProgrammeClipboard(QObject):
    """Copies and pastes in whichever view has the keyboard; each paste is one Change."""

    def __init__(
        self,
        context: Context,
        edits: ProgrammeEdits,
        timetable: Timetable,
        table: DayTable,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._edits = context, edits
        self._timetable, self._table = timetable, table

    def copy_items(self) -> None:
        """Copy the chosen items of the week, whole for us, as rows for others."""
        records, ids = self._edits.records, self._timetable.selected()
        if records is None or not ids:
            return
        data = QMimeData()
        data.setData(ITEMS, to_json(records, ids).encode())
        data.setText(to_tsv(to_rows(records, ids, self._context.language)))
        QGuiApplication.clipboard().setMimeData(data)

    def copy_cells(self) -> None:
        """Copy the selected block of the table's cells as other tables take it."""
        QGuiApplication.clipboard().setText(to_tsv(self._table.selected_block()))

    def paste_into_week(self) -> None:
        """Paste at the time cursor, after the current item, or on the current day (U50)."""
        day = self._timetable.current_day() or next(iter(self._timetable.columns), None)
        block = self._timetable.current()
        start = self._timetable.current_minute()
        if block is not None and block.end is not None:
            start = block.start if block.open_end else block.end
        self._paste(day.day_id if day else None, start)

    def paste_into_table(self, day_id: UUID | None) -> None:
        """Paste cells over the current row on, or items where the row is empty.

        Items that were copied in the week are always added.
        """
        index = self._table.currentIndex()
        on_item = index.isValid() and self._table.day_model.row_id(index.row()) is not None
        if not on_item or self._mime().hasFormat(ITEMS):
            self._paste(day_id, None)
        elif (rows := self._rows()) is not None:
            values, new = read_block(self._table.day_model, index, rows)
            self._edits.paste_cells(values, new, day_id)

    def _paste(self, day_id: UUID | None, start: int | None) -> None:
        if self._mime().hasFormat(ITEMS):
            copied = bytes(self._mime().data(ITEMS).data()).decode("utf-8", "replace")
            self._edits.paste(copied, day_id, start)
        elif (rows := self._rows()) is not None:
            self._edits.paste_rows(rows, day_id)

    @staticmethod
    def _mime() -> QMimeData:
        return QGuiApplication.clipboard().mimeData()

    def _rows(self) -> list[list[str]] | None:
        """Return the copied text's cells; None, said aloud, when that is nothing or too much."""
        copied = self._mime().text()
        rows = from_tsv(copied, MOST_ITEMS + 1) if len(copied) <= LONGEST_PASTE else []
        rows = [row for row in rows if any(cell.strip() for cell in row)]
        if not rows and len(copied) <= LONGEST_PASTE:
            self._context.tasks.failed.emit(UserError("clipboard_unreadable"))
            return None
        if not 0 < len(rows) <= MOST_ITEMS:
            self._context.tasks.failed.emit(UserError("clipboard_too_long", limit=MOST_ITEMS))
            return None
        return rows
