"""One year of a country's calendar: the days that differ from the usual working week."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kpt_desktop.domain.calendars import Calendar
from kpt_desktop.gui.locales import locale_of
from kpt_desktop.services.field_values import show_date
from kpt_desktop.services.rule_days import DayState
from kpt_desktop.texts import text

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day of the table."""

    day: date
    state: DayState
    name: str


def special_days(calendar: Calendar, year: int, lang: str) -> tuple[SpecialDay, ...]:
    """Return a year's days off, worked week-end days and short days, by date."""
    found = {
        day: SpecialDay(day, DayState.OFF, name.best(lang))
        for day, name in calendar.holidays.items()
    }
    found |= {day: SpecialDay(day, DayState.WORKING, "") for day in calendar.working}
    found |= {day: SpecialDay(day, DayState.SHORT, "") for day in calendar.short}
    return tuple(found[day] for day in sorted(found) if day.year == year)


class DaysModel(QAbstractTableModel):
    """Date, weekday, what it is, its name; read only, days are entered below the table."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._days: tuple[SpecialDay, ...] = ()

    def show_year(self, calendar: Calendar, year: int) -> None:
        """Show one year of a calendar."""
        self.beginResetModel()
        self._days = special_days(calendar, year, self._language)
        self.endResetModel()

    def day(self, row: int) -> SpecialDay:
        """Return the day of a row."""
        return self._days[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of days."""
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Date"), self.tr("Weekday"), self.tr("Day"), self.tr("Name"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        special, lang = self._days[index.row()], self._language
        day = special.day
        return (
            show_date(day, lang),
            locale_of(lang).toString(QDate(day.year, day.month, day.day), "dddd"),
            text(lang, "rules", f"day.{special.state}"),
            special.name,
        )[index.column()]
