"""Which team works in which track on which day, where tracks change from day to day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.module_items import competition_days, rotating_days
from kpt_desktop.services.tracks import named_track, track_title

_ROW = 28


class RotationTable(QWidget):
    """A row a day, a column a team; hidden where every team keeps its track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self.table = QTableWidget()
        self.table.setObjectName("rotation_table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setHorizontalHeader(PlainHeader(self.table))
        self.table.setShowGrid(False)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._heading)
        layout.addWidget(self.table)
        self.hide()

    def show_visit(self, records: VisitRecords, language: str) -> None:
        """Show who works where, each day by its date where the visit has it."""
        rows, teams, tracks = rotating_days(records), teams_of(records), tracks_of(records)
        dates = [day.date for day in competition_days(records)]
        self.setVisible(bool(rows))
        self._heading.setText(self.tr("Who works where"))
        self.table.setAccessibleName(self._heading.text())
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(teams))
        self.table.setHorizontalHeaderLabels([team.name.best(language) for team in teams])
        self.table.setVerticalHeaderLabels(
            [
                f"{dates[day]:%d.%m}"
                if day < len(dates)
                else self.tr("Day {day}").format(day=day + 1)
                for day in range(len(rows))
            ]
        )
        for day, row in enumerate(rows):
            for column, code in enumerate(row):
                words = track_title(named_track(tracks, code), language)
                self.table.setItem(day, column, QTableWidgetItem(words))
        self.table.resizeColumnsToContents()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(_ROW * len(rows) + head + theme.TIGHT)
