"""Blocks of cells that reach beyond the end of a list: edits and new participants in one Change."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Label, Operation
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.field_writing import in_batches, new_participant
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.people import CellValue, edit_values, next_order

MOST_NEW = 5_000
"""Rows a paste may add at once: ten times the largest list, and still no stall."""

NewRow = tuple[Side, Mapping[str, Any]]
"""The side a new participant joins, and their values by field key."""


def paste_block(
    records: VisitRecords,
    cells: Iterable[CellValue],
    sides: Mapping[UUID, Side],
    coming: Sequence[NewRow],
    today: date | None = None,
) -> tuple[Change, tuple[UUID, ...]]:
    """Return one Change of a pasted block, and the new participations in its order.

    Args:
        records: the visit.
        cells: values for rows that are there.
        sides: of those rows, the ones that are to be on a side.
        coming: rows longer than the table; they join the ends of the lists (U19).
        today: the day of a consent that is taken back.
    """
    edits = edit_values(records, cells, "cells_pasted", sides, today)
    orders = {side: next_order(records, side) for side in Side} if coming else {}
    inserts: list[Operation] = []
    ids: list[UUID] = []
    for side, values in coming:
        _, row, made = new_participant(values, records.delegation(side), orders[side])
        orders[side] += 1
        inserts += made
        ids.append(row.id)
    if not ids:
        return edits, ()
    label = Label("people_pasted", {"n": len(ids)})
    return Change(label, (*edits.operations, *in_batches(inserts))), tuple(ids)


def fill_cells(
    records: VisitRecords,
    sources: Mapping[str, UUID],
    targets: Iterable[tuple[UUID, str]],
    today: date | None = None,
) -> Change:
    """Return one Change that copies a column's value from one row to others (U16, U22).

    Args:
        records: the visit.
        sources: by column, the participation whose value is copied; the side is a column too.
        targets: cells that get it.
        today: the day of a consent that is taken back.
    """
    cells: list[CellValue] = []
    sides: dict[UUID, Side] = {}
    rows: dict[UUID, Participant] = {i: records.participant(i) for i in set(sources.values())}
    for row_id, key in targets:
        source = rows[sources[key]]
        if key == "side":
            sides[row_id] = source.delegation.side
        else:
            cells.append((row_id, key, source.value(key)))
    return edit_values(records, cells, "cells_filled", sides, today)


def edit_chosen(
    records: VisitRecords,
    ids: Sequence[UUID],
    values: Mapping[str, Any],
    side: Side | None,
    today: date | None = None,
) -> Change:
    """Return one Change that gives several participants the same values (U30).

    Args:
        records: the visit.
        ids: the participations.
        values: by field key; a field that is not here stays as it is in every row.
        side: the delegation all of them are to be in, None to leave them where they are.
        today: the day of a consent that is taken back.
    """
    cells = [(row_id, key, value) for row_id in ids for key, value in values.items()]
    sides = {} if side is None else dict.fromkeys(ids, side)
    change = edit_values(records, cells, "participants_edited", sides, today)
    return Change(Label("participants_edited", {"n": len(ids)}), change.operations)
