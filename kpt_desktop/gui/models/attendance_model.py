"""Who was there: people as rows, the half-days of the visit as columns."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QGuiApplication

from kpt_desktop.domain.attendance import Count, HalfOfDay, Marks, count
from kpt_desktop.domain.enums import Presence, Side
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui import theme
from kpt_desktop.gui.period import day_words
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.services.people import called
from kpt_desktop.texts import text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

ASIDE_ROLE = Role.UserRole + 1
"""The role of the few letters that stand at the right of a name."""

TICK = "✓"
LETTERS: Mapping[str, Mapping[Presence, str]] = {
    "ru": dict(zip(Presence, "ПОНУ", strict=True)),
    "en": dict(zip(Presence, "PLAE", strict=True)),
    "cs": dict(zip(Presence, "PONM", strict=True)),
}
"""The key of each mark; Russian letters look like some Latin ones, and are others."""

_COLOURS = {Presence.LATE: "warning", Presence.ABSENT: "error", Presence.EXCUSED: "hint"}


def sign_of(presence: Presence, language: str) -> str:
    """Return what stands in a cell: a tick, else the letter that is typed for the mark."""
    return TICK if presence == Presence.PRESENT else LETTERS[language][presence]


class AttendanceModel(QAbstractTableModel):
    """Shows marks; it is told what they are and changes none itself."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._people: tuple[Participant, ...] = ()
        self._half_days: tuple[HalfOfDay, ...] = ()
        self._marks: Marks = {}
        self._sides: Mapping[Side, str] = {}

    def show_people(
        self,
        people: Sequence[Participant],
        half_days: Sequence[HalfOfDay],
        marks: Marks,
        sides: Mapping[Side, str],
    ) -> None:
        """Show people and their marks; the same people and days keep the cell one is at.

        Args:
            people: the rows.
            half_days: the columns.
            marks: of these and of others.
            sides: a few letters for each side.
        """
        self._sides = sides
        same = self._ids(people) == self._ids(self._people)
        if same and tuple(half_days) == self._half_days:
            self._people, self._marks = tuple(people), marks
            self.tell_all()
            return
        self.beginResetModel()
        self._people, self._half_days, self._marks = tuple(people), tuple(half_days), marks
        self.endResetModel()

    def speak(self, language: str) -> None:
        """Show words of another language."""
        self._language = language
        self.tell_all()

    def tell_all(self) -> None:
        """Tell the views that everything may look otherwise."""
        rows, columns = len(self._people), len(self._half_days)
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)

    # --- what is where ---

    def cell(self, index: Index) -> tuple[UUID, HalfOfDay]:
        """Return whose cell it is, and of which half-day."""
        return self._people[index.row()].participation.id, self._half_days[index.column()]

    def half_day(self, column: int) -> HalfOfDay | None:
        """Return the half-day of a column, None beyond."""
        return self._half_days[column] if 0 <= column < len(self._half_days) else None

    def index_of(self, participation_id: UUID, half_day: HalfOfDay) -> QModelIndex:
        """Return somebody's cell, an invalid index where it is not shown."""
        ids = self._ids(self._people)
        if participation_id not in ids or half_day not in self._half_days:
            return QModelIndex()
        return self.index(ids.index(participation_id), self._half_days.index(half_day))

    def presence(self, index: Index) -> Presence | None:
        """Return the mark of a cell, None while nobody gave one."""
        mark = self._marks.get(self.cell(index))
        return mark.presence if mark is not None else None

    def ids(self) -> tuple[UUID, ...]:
        """Return those who are shown, from top to bottom."""
        return self._ids(self._people)

    def count(self, column: int) -> Count:
        """Return how many of those shown were there."""
        return count(self._people, self._marks, self._half_days[column])

    # --- reading ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of people."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Return the number of half-days."""
        return 0 if parent.isValid() else len(self._half_days)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the sign, its word for screen readers and tips, and its colour."""
        presence = self.presence(index)
        match role:
            case Role.DisplayRole:
                return sign_of(presence, self._language) if presence else ""
            case Role.AccessibleTextRole:
                return self._said(index, presence)
            case Role.ToolTipRole:
                return plain_tip(self._said(index, presence))
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Role.ForegroundRole if presence in _COLOURS:
                palette = QGuiApplication.palette()
                return QBrush(theme.mark_colour(_COLOURS[presence], palette))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return names, and days in three lines: the day, its half, how many were there."""
        if orientation == Qt.Orientation.Vertical:
            return self._name(self._people[section], role)
        half_day = self._half_days[section]
        match role:
            case Role.DisplayRole:
                found = self.count(section)
                return f"{self._short_day(half_day)}\n{found.present}/{found.people}"
            case Role.ToolTipRole:
                return plain_tip(self.words_of(half_day))
            case Role.AccessibleTextRole:
                return self.words_of(half_day)
        return None

    def _name(self, row: Participant, role: int) -> str | None:
        side = self._sides.get(row.delegation.side, "")
        match role:
            case Role.DisplayRole:
                return called(row)
            case _ if role == ASIDE_ROLE:
                return side
            case Role.ToolTipRole:
                return plain_tip(f"{called(row)} · {side}")
            case Role.AccessibleTextRole:
                return f"{called(row)}, {side}"
        return None

    def words_of(self, half_day: HalfOfDay) -> str:
        """Return a half-day in words: ``Mon, 5 October, morning``."""
        day = day_words(half_day.date, self._language, short=True)
        return f"{day}, {text(self._language, 'values', f'HalfDay.{half_day.half.value}')}"

    def _short_day(self, half_day: HalfOfDay) -> str:
        day = day_words(half_day.date, self._language, short=True).split()[0].rstrip(",")
        half = text(self._language, "values", f"HalfDay.{half_day.half.value}.short")
        return f"{day} {half_day.date.day}\n{half}"

    def _said(self, index: Index, presence: Presence | None) -> str:
        word = text(self._language, "values", f"Presence.{presence.value if presence else 'none'}")
        mark = self._marks.get(self.cell(index))
        noted = f" {mark.note}" if mark is not None and mark.note else ""
        who, when = called(self._people[index.row()]), self.words_of(self.cell(index)[1])
        return f"{who}, {when}: {word}{noted}"

    @staticmethod
    def _ids(people: Sequence[Participant]) -> tuple[UUID, ...]:
        return tuple(row.participation.id for row in people)
