"""Marks on items that differ from the version that was handed out: words, and a folded corner."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn
from kpt_desktop.gui.widgets.timetable.look import Look

CORNER = 9.0


def with_edits(columns: Sequence[DayColumn], edits: Mapping[UUID, str]) -> tuple[DayColumn, ...]:
    """Return the days with what was edited since the version said on each item."""
    if not edits:
        return tuple(columns)
    return tuple(
        replace(
            column,
            timed=tuple(_told(block, edits.get(block.id, "")) for block in column.timed),
            untimed=tuple(_told(block, edits.get(block.id, "")) for block in column.untimed),
        )
        for column in columns
    )


def _told(block: Block, edit: str) -> Block:
    if not edit:
        return block
    return replace(block, edit=edit, tip=f"{block.tip}\n✎ {edit}", spoken=f"{block.spoken}, {edit}")


def paint_edit(painter: QPainter, look: Look, rect: QRectF) -> None:
    """Fill the lower right corner: a shape, so that it is seen without its colour too."""
    side = min(CORNER, rect.height() / 2)
    corner = rect.bottomRight()
    fold = QPolygonF(
        [corner, corner - QPointF(side, 0), corner - QPointF(0, side)],
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    painter.drawPolygon(fold)
    painter.setBrush(Qt.BrushStyle.NoBrush)
