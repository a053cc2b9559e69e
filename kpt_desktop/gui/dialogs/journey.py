"""The journey of a delegation, leg by leg, there and back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.visit_dialog import VisitDialog
from kpt_desktop.gui.widgets.journey_way import JourneyWay
from kpt_desktop.gui.widgets.legs_table import LegsTable
from kpt_desktop.gui.widgets.reason_line import ReasonLine


class JourneyDialog(VisitDialog):
    """Two tables; times are by the clocks of the place, whatever zone it lies in."""

    def __init__(
        self, context: Context, records: VisitRecords, side: Side, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, records, parent)
        self.setObjectName("journey_dialog")
        self.resize(1180, 560)
        self._side = side
        self.ways = {way: JourneyWay(side, way, context.language) for way in TravelWay}
        self._reason = ReasonLine()
        for way in self.ways.values():
            way.change_made.connect(self.apply)
            way.refused.connect(self.refuse)
            way.told.connect(self._on_told)
        self._arrange()
        self.show_records()
        self.ways[TravelWay.ARRIVAL].line.setFocus()

    def show_records(self) -> None:
        """Show the journey as it is now."""
        name = self._records.organisation(self._side).short_name.best(self._context.language)
        self.setWindowTitle(self.tr("Journey: {organisation}").format(organisation=name))
        for way in self.ways.values():
            way.show_records(self._records)

    def reveal(self, subject: Subject) -> None:
        """Put the cursor where a leg is mended."""
        for way in self.ways.values():
            if way.reveal(subject.id, subject.field):
                return

    def _arrange(self) -> None:
        note = QLabel(
            self.tr(
                "Type a leg in one line, or add one and fill in its cells. Every time is by the "
                "clock of its place."
            )
        )
        note.setWordWrap(True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(note)
        for way in self.ways.values():
            layout.addWidget(way, 1)
        layout.addWidget(self._reason)
        layout.addWidget(self.notices)
        layout.addWidget(self.close_buttons())

    def _on_told(self, table: LegsTable) -> None:
        """Say under the tables what is wrong with the cell the cursor stands on."""
        mark = table.legs.reason(table.currentIndex())
        self._reason.clear()
        if mark is not None:
            where = str(
                table.legs.headerData(table.currentIndex().column(), Qt.Orientation.Horizontal)
            )
            self._reason.tell(where, [(mark.severity.value, reason, "") for reason in mark.reasons])
