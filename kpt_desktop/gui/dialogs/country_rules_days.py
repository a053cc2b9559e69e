"""The page of calendars: a country's year, and fields to enter a day."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.country_rules import RuleBook
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.days_model import DaysModel
from kpt_desktop.gui.widgets.date_field import DateField
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.rule_days import DayState, OwnDay, day_key
from kpt_desktop.services.rule_edits import place_name, reset_day, set_day
from kpt_desktop.services.rules import Settings
from kpt_desktop.texts import family, text

_HOME = "RU"
_YEARS = (2000, 2100)


class CalendarPage(QWidget):
    """One year of one country.

    Signals:
        change_made(Change): to be applied.
        refused(UserError): to be told.
    """

    change_made = Signal(object)
    refused = Signal(object)

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._today = language, today
        self._settings: Settings = {}
        self._book = RuleBook()
        self.model = DaysModel(language, self)
        self.table = QTableView()
        self.country, self.year = QComboBox(), QSpinBox()
        self._source = QLabel()
        self.day = DateField(today, language)
        self.state, self.name = QComboBox(), QLineEdit()
        self._enter = QPushButton(self.tr("&Enter the day"))
        self._reset = QPushButton(self.tr("As &shipped"))
        self._set_up()
        self._arrange()

    def show_book(self, book: RuleBook, settings: Settings) -> None:
        """Show the calendars as they stand; country and year stay chosen."""
        self._book, self._settings = book, settings
        chosen = self.country.currentData() or _HOME
        with QSignalBlocker(self.country):
            self.country.clear()
            for code in dict.fromkeys((*book.calendars, *family(self._language, "countries"))):
                self.country.addItem(place_name(code, self._language), code)
            self.country.setCurrentIndex(max(0, self.country.findData(chosen)))
        self._show_year()

    def _set_up(self) -> None:
        self.year.setRange(*_YEARS)
        self.year.setValue(self._today.year)
        for state in DayState:
            self.state.addItem(text(self._language, "rules", f"day.{state}"), state)
        self.name.setPlaceholderText(self.tr("Name of the day"))
        for name, field, words in (
            ("calendar_country", self.country, self.tr("Country")),
            ("calendar_year", self.year, self.tr("Year")),
            ("calendar_day", self.day, self.tr("Date")),
            ("calendar_state", self.state, self.tr("Day")),
            ("calendar_name", self.name, self.tr("Name of the day")),
            ("calendar_enter", self._enter, self.tr("Enter the day")),
            ("calendar_reset", self._reset, self.tr("As shipped")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(words)
        table = self.table
        table.setObjectName("calendar_table")
        table.setAccessibleName(self.tr("Days"))
        table.setHorizontalHeader(PlainHeader(table))
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((110, 120, 130)):
            table.setColumnWidth(column, width)
        self.country.currentIndexChanged.connect(self._show_year)
        self.year.valueChanged.connect(self._show_year)
        table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        for button, slot in ((self._enter, self._on_entered), (self._reset, self._on_reset)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)

    def _arrange(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.country)
        upper.addWidget(self.year)
        upper.addWidget(self._source, 1)
        for field in (self.day, self.state):
            lower.addWidget(field)
        lower.addWidget(self.name, 1)
        for button in (self._enter, self._reset):
            lower.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(upper)
        layout.addWidget(self.table, 1)
        layout.addLayout(lower)

    def _show_year(self) -> None:
        calendar = self._book.calendar(str(self.country.currentData() or _HOME))
        year = self.year.value()
        self.model.show_year(calendar, year)
        known = year in calendar.years
        unknown = self.tr("The days off of this year are not known yet: only week-ends count.")
        self._source.setText(calendar.source if known else unknown)

    def _on_row_changed(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            special = self.model.day(index.row())
            day = special.day
            self.day.setDate(QDate(day.year, day.month, day.day))
            self.state.setCurrentIndex(self.state.findData(special.state))
            self.name.setText(special.name)

    def _own(self) -> OwnDay:
        state = DayState(self.state.currentData())
        name = self.name.text() if state is DayState.OFF else ""
        return OwnDay(str(self.country.currentData()), self.day.day(), state, name)

    def _on_entered(self) -> None:
        try:
            self.change_made.emit(set_day(self._settings, self._own(), self._today))
        except UserError as error:
            self.refused.emit(error)
        else:
            self.year.setValue(self.day.day().year)

    def _on_reset(self) -> None:
        own = self._own()
        if day_key(own.country, own.day) in self._settings:
            self.change_made.emit(reset_day(self._settings, own))
