"""A small table of official names, each between two days; an empty last row takes a new one."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import OrganisationName
from kpt_desktop.services.field_values import parse_day, show_date
from kpt_desktop.services.organisations import NameOverTime
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES

_ROWS_SHOWN = 5
_DATE_WIDTH = 110


class NamesOverTime(QTableWidget):
    """Columns: from, to, and the name in each language; a row whose names are cleared goes."""

    def __init__(
        self,
        names: Sequence[OrganisationName],
        language: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, 2 + len(LANGUAGES), parent)
        self.setObjectName("names_over_time")
        self.setAccessibleName(self.tr("Full official names"))
        self._language, self._today = language, today
        self.setHorizontalHeaderLabels(
            [self.tr("From"), self.tr("To"), *(lang.upper() for lang in LANGUAGES)]
        )
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (0, 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, _DATE_WIDTH)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight((_ROWS_SHOWN + 1) * self.verticalHeader().defaultSectionSize())
        for name in names:
            self._append(name)
        self._append(None)
        self.itemChanged.connect(self._on_item_changed)

    def names(self) -> tuple[NameOverTime, ...]:
        """Return the rows as they stand now.

        Raises:
            UserError: a date or a text that cannot be kept.
        """
        return tuple(self._name(row) for row in range(self.rowCount()))

    def _name(self, row: int) -> NameOverTime:
        since, until = (parse_day(self._text(row, column), self._today) for column in (0, 1))
        words = [clean_line(self._text(row, 2 + at), 300) for at in range(len(LANGUAGES))]
        stored: UUID | None = self.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
        return NameOverTime(
            LocalText(**dict(zip(LANGUAGES, words, strict=True))), since, until, stored
        )

    def _append(self, name: OrganisationName | None) -> None:
        row = self.rowCount()
        self.insertRow(row)
        cells = [""] * self.columnCount()
        if name is not None:
            ends = (name.valid_from, name.valid_to)
            days = [show_date(day, self._language) if day else "" for day in ends]
            cells = [*days, *(name.name.in_language(lang) for lang in LANGUAGES)]
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, name.id if name else None)
            self.setItem(row, column, item)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        """Keep one empty row at the end, for one more name."""
        if item.row() == self.rowCount() - 1 and item.text().strip():
            with QSignalBlocker(self):
                self._append(None)
