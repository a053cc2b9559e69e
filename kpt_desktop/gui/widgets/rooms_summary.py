"""The rooms of a delegation in one line: how many, how full, and who has none."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.rooms import bedrooms, without_room
from kpt_desktop.domain.visit_records import VisitRecords


class RoomsSummary(QLabel):
    """Says ``4 rooms · 6 of 8 beds taken · 2 people without a room``; gone without rooms."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rooms_summary_{side}")
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._side = side

    def show_rooms(self, records: VisitRecords) -> None:
        """Count the rooms of fresh records."""
        rooms = bedrooms(records, self._side)
        people, beds = sum(len(room.people) for room in rooms), [room.beds for room in rooms]
        parts = [self.tr("%n room(s)", "", len(rooms))]
        if None not in beds:
            words = self.tr("{taken} of {beds} beds taken")
            parts.append(words.format(taken=people, beds=sum(filter(None, beds))))
        if left := len(without_room(records, self._side)):
            parts.append(self.tr("%n person(s) without a room", "", left))
        self.setText(" · ".join(parts))
        self.setVisible(bool(rooms))
