"""A block of cells laid over the table of a day: over its rows, and beyond them as new items."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex

from kpt_desktop.errors import UserError
from kpt_desktop.gui.models.day_model import DayModel
from kpt_desktop.services.programme_cells import COLUMNS, LONGEST_NOTE

Fields = dict[str, Any]


def read_block(
    model: DayModel, start: QModelIndex, block: Sequence[Sequence[str]]
) -> tuple[dict[UUID, Fields], list[Fields]]:
    """Return what a block means: values of the rows it covers, and fields of new items.

    A text that cannot be accepted stays in its cell with the reason; in a new item it becomes the
    internal note, so that nothing pasted is lost.

    Args:
        model: the day's rows.
        start: the cell that the block's first cell goes to.
        block: rows of texts.
    """
    values: dict[UUID, Fields] = {}
    new: list[Fields] = []
    for offset, line in enumerate(block):
        cells = list(zip(COLUMNS[start.column() :], line, strict=False))
        item = model.item(start.row() + offset)
        if item is None:
            new.append(_new_item(model, cells))
            continue
        known: Fields = {}
        for column, typed in cells:
            try:
                known |= model.read(replace(item, **known), column, typed)
            except UserError as error:
                model.keep(item.id, column, typed, error)
        values[item.id] = known
    return values, [fields for fields in new if fields]


def _new_item(model: DayModel, cells: Sequence[tuple[str, str]]) -> Fields:
    fields: Fields = {}
    refused = []
    for column, typed in cells:
        try:
            read = model.read(None, column, typed) if typed.strip() else {}
        except UserError:
            refused.append(" ".join(typed.split()))
            continue
        language = column.removeprefix("title_")
        if language != column and "title" in fields and "title" in read:
            words = read["title"].in_language(language)
            read["title"] = fields["title"].with_language(language, words)
        fields |= read
    if refused:
        note = "; ".join([*filter(None, [fields.get("note_internal", "")]), *refused])
        fields["note_internal"] = note[:LONGEST_NOTE]
    return fields
