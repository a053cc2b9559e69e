"""A field for one date, with a calendar to choose from."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from kpt_desktop.gui.locales import locale_of


class DateField(QDateEdit):
    """Shows a date in the usual short form of the language, and gives it as Python's."""

    def __init__(self, day: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setLocale(locale_of(language))
        self.setDisplayFormat("dd/MM/yyyy" if language == "en" else "dd.MM.yyyy")
        self.setCalendarPopup(True)

    def day(self) -> date:
        """Return the date that is shown."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())
