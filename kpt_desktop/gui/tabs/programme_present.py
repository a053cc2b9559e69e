"""The line of the present in the week, moved on by a clock."""

from datetime import UTC, tzinfo

from PySide6.QtCore import QObject, QTimer

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.timetable.view import Timetable

_EVERY = 20_000
"""Milliseconds between two looks at the clock: the line is never a minute late."""


class ProgrammePresent(QObject):
    """Shows the present as the clock on the wall shows it where the visit is (F38)."""

    def __init__(self, context: Context, timetable: Timetable, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._timetable = context, timetable
        self._records: VisitRecords | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def show(self, records: VisitRecords | None) -> None:
        """Take other or fresher records."""
        self._records = records
        self.look()

    def look(self) -> None:
        """Move the line to where it is now."""
        records = self._records
        if records is None:
            self._timetable.show_now(None, 0)
            return
        local = self._context.now().astimezone(_zone(records.visit.zone))
        today = next((d.id for d in records.days.values() if d.date == local.date()), None)
        self._timetable.show_now(today, local.hour * 60 + local.minute)


def _zone(name: str) -> tzinfo:
    """Return a zone by its name; one that is unknown here shows no other than the world's time."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
