"""What the shown items alone say against a place: somebody else is there at that time."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kpt_desktop.domain.enums import Severity
from kpt_desktop.gui.widgets.timetable.content import DayColumn, Mark

MOST_NAMED = 2
"""Titles that are named when there is no room for all."""


def overlaps(
    columns: Sequence[DayColumn],
    moving: Collection[UUID],
    day_id: UUID | None,
    start: int,
    end: int,
) -> Mark | None:
    """Return a warning that names what is at the same time, None where the time is free.

    Args:
        columns: what is shown.
        moving: items that leave their places.
        day_id: of the day; in the pool nothing meets.
        start: minutes after midnight.
        end: minutes after the same midnight.
    """
    if day_id is None:
        return None
    day = next((column for column in columns if column.day_id == day_id), None)
    met = [
        block.title
        for block in (day.timed if day else ())
        if block.id not in moving and (block.start or 0) < end and start < (block.end or 0)
    ]
    if not met:
        return None
    named = ", ".join(met[:MOST_NAMED]) + (" …" if len(met) > MOST_NAMED else "")
    sentence = QCoreApplication.translate("Timetable", "same time: {titles}")
    return Mark(Severity.WARNING, (sentence.format(titles=named),))
