"""The line above the tabs: what visit this is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kpt_desktop.domain.enums import Direction
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.period import long_period
from kpt_desktop.gui.widgets.badge import Badge
from kpt_desktop.texts import text


class VisitHeader(QWidget):
    """Title, dates, direction and status of the visit on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit_header")
        self._title = _plain_label("visit_title")
        self._title.setFont(theme.font(self.font(), larger=4, semibold=True))
        self._details = _plain_label("visit_details")
        self._details.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._status = Badge()
        self._status.setObjectName("visit_status")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.MEDIUM)
        for widget in (self._title, self._details, self._status):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignBaseline)
        layout.addStretch()

    def show_visit(self, records: VisitRecords | None, language: str) -> None:
        """Say the visit's name; nothing is shown when there is no visit."""
        self.setVisible(records is not None)
        if records is None:
            return
        visit = records.visit
        incoming = visit.direction == Direction.INCOMING
        way = self.tr("we receive") if incoming else self.tr("we travel")
        period = long_period(visit.start, visit.end, language)
        kind = text(language, "values", f"VisitKind.{visit.kind}")
        self._title.setText(visit.title.best(language))
        self._details.setText(" · ".join((period, way, kind)))
        self._status.show_text(text(language, "values", f"VisitStatus.{visit.status}"), "hint")


def _plain_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
