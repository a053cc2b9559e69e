"""Blocks of cells: copy, paste, fill down, clear; each is one Change."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kpt_desktop.domain.enums import Side
from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_block import LONGEST_PASTE, from_html, from_tsv, to_tsv
from kpt_desktop.gui.models.cell_marks import Cell
from kpt_desktop.gui.models.participants_model import COLUMNS, SIDE, Draft
from kpt_desktop.gui.tabs.participants_edits import ParticipantsEdits
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.people import CellValue, edit_values
from kpt_desktop.services.people_blocks import MOST_NEW, NewRow, fill_cells, paste_block

Pasted = tuple[Cell, str]
"""A cell and the text meant for it."""
Line = dict[str, str]
"""The texts of one row by column."""


class ParticipantsBlocks(QObject):
    """What the clipboard and the spreadsheet's keys do with the selected cells.

    Signals:
        rows_pasted(UUID, str): rows came at the end of the list; the first one's cell to go to.
    """

    rows_pasted = Signal(object, str)

    def __init__(
        self, context: Context, edits: ParticipantsEdits, table: PeopleTable, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._edits, self._table = context, edits, table
        self._model = table.people
        self.side = Side.GUEST

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
    def fill_down(self) -> None:
        """Copy the first selected row's values to the others, or the row above to a single one."""
        rows = self._table.selected_rows()
        if not rows or (len(rows) == 1 and rows[0] == 0):
            return
        above = rows[0] - 1 if len(rows) == 1 else None
        sources: dict[str, UUID] = {}
        targets: list[Cell] = []
        for index in self._table.selected_cells():
            row_id, key = self._model.cell(index)
            if key not in sources:
                sources[key] = row_id if above is None else self._model.id_at(above)
            if sources[key] != row_id:
                targets.append((row_id, key))
        self._model.drop_drafts(targets)
        today = self._context.today()
        self._edits.send(fill_cells(self._edits.records, sources, targets, today))

    @Slot()
    def paste(self) -> None:
        """Paste a block from the current cell on; one value fills all selected cells (U22).

        What is longer than the table becomes new participants (U19).
        """
        if not self._edits.has_visit:
            return
        start = self._table.currentIndex()
        targets = list(self._table.selected_cells())
        room = self._model.rowCount() - start.row() if start.isValid() else 0
        try:
            block = _copied_block(room + MOST_NEW)
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return
        if not block:
            return
        if len(block) == 1 and len(block[0]) == 1 and len(targets) > 1:
            typed = block[0][0]
            self._write([(self._model.cell(index), typed) for index in targets], "cells_pasted")
            return
        columns = self._columns_from(start)
        coming = [dict(zip(columns, line, strict=False)) for line in block[room:] if any(line)]
        self._paste(list(self._laid_out(block[:room], start, columns)), coming)
        if beyond := sum(bool(cell) for line in block for cell in line[len(columns) :]):
            self._edits.notice(self.tr("%n value(s) beyond the last column left out", "", beyond))

    def _columns_from(self, start: QModelIndex) -> list[str]:
        columns = self._table.shown_columns()
        first = columns.index(start.column()) if start.column() in columns else 0
        return [COLUMNS[column] for column in columns[first:]]

    def _laid_out(
        self, block: list[list[str]], start: QModelIndex, columns: list[str]
    ) -> Iterable[Pasted]:
        for offset, line in enumerate(block):
            row_id = self._model.id_at(start.row() + offset)
            for key, typed in zip(columns, line, strict=False):
                yield (row_id, key), typed

    def _write(self, pasted: list[Pasted], label: str) -> None:
        """Make one Change of all texts that are accepted; the others stay marked in their cells."""
        values, sides = _sorted_out(self._model.accept(pasted))
        today = self._context.today()
        change = edit_values(self._edits.records, values, label, sides, today)
        self._edits.send(change, pasted)

    def _paste(self, pasted: list[Pasted], coming: list[Line]) -> None:
        values, sides = _sorted_out(self._model.accept(pasted))
        rows, refused = self._new_rows(coming)
        change, ids = paste_block(self._edits.records, values, sides, rows, self._context.today())
        self._model.order.pinned |= set(ids)
        self._edits.send(change, pasted)
        self._model.keep_drafts({(ids[row], key): draft for row, key, draft in refused})
        if ids:
            key = next(iter(coming[0]))
            self._edits.notice(self.tr("%n new participant(s) pasted", "", len(ids)))
            self.rows_pasted.emit(ids[0], key)

    def _new_rows(self, coming: list[Line]) -> tuple[list[NewRow], list[tuple[int, str, Draft]]]:
        """Return what new participants are given, and the texts that were refused, by row."""
        rows: list[NewRow] = []
        refused: list[tuple[int, str, Draft]] = []
        for place, line in enumerate(coming):
            accepted, drafts = self._model.tried(line)
            side = accepted.pop(SIDE, self.side)
            rows.append((side, accepted))
            refused += [(place, key, draft) for key, draft in drafts.items()]
        return rows, refused


def _copied_block(most_rows: int) -> list[list[str]]:
    """Return the cells on the clipboard; none where there is nothing on it.

    Raises:
        UserError: ``paste_too_long``; ``paste_too_many_rows``; ``paste_no_cells`` where there is
            something that is no text, such as a picture.
    """
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if data is None:  # an empty clipboard, whatever its annotation says
        return []
    text, html = data.text(), data.html() if data.hasHtml() else ""
    if len(text) > LONGEST_PASTE or len(html) > LONGEST_PASTE:
        raise UserError("paste_too_long", limit=LONGEST_PASTE)
    if text.strip("\r\n"):
        block = from_tsv(text, most_rows + 1)
    else:
        block = from_html(html, most_rows + 1)
        if not block and (html or data.hasImage()):
            raise UserError("paste_no_cells")
    if len(block) > most_rows:
        raise UserError("paste_too_many_rows", limit=MOST_NEW)
    return block


def _sorted_out(accepted: dict[Cell, Any]) -> tuple[list[CellValue], dict[UUID, Side]]:
    """Return the values of fields, and apart from them the sides."""
    sides = {cell[0]: value for cell, value in accepted.items() if cell[1] == SIDE}
    return [(*cell, value) for cell, value in accepted.items() if cell[1] != SIDE], sides
