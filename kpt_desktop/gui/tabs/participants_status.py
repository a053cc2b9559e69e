"""What the status bar says of the participants' table."""

from PySide6.QtCore import QObject

from kpt_desktop.domain.ages import age_on
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.widgets.people_table import PeopleTable

_BORN = COLUMNS.index("birth_date")


class ParticipantsStatus(QObject):
    """Counts what there is, is shown, is selected and is not saved; and the ages chosen (U31)."""

    def __init__(self, table: PeopleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._model = table, table.people

    def words(self, records: VisitRecords | None) -> str:
        """Return the words for the table of now."""
        every, shown = len(self._model.order.rows), self._model.rowCount()
        parts = [self.tr("%n participant(s)", "", every)]
        if shown != every:
            parts.append(self.tr("%n shown", "", shown))
        if selected := len(self._table.selected_rows()):
            parts.append(self.tr("%n selected", "", selected))
        if records is not None and (ages := self._ages(records)):
            parts.append(self._said(ages))
        if drafts := len(self._model.drafts):
            parts.append(self.tr("%n value(s) not saved", "", drafts))
        return " · ".join(parts)

    def _ages(self, records: VisitRecords) -> list[int]:
        """Return the ages, on the first day of the visit, of the birth dates that are selected."""
        first = records.visit.start
        rows = self._table.selected_in(_BORN)
        births = (self._model.participant_at(row).value("birth_date") for row in rows)
        return [age_on(birth, first) for birth in births if birth is not None]

    def _said(self, ages: list[int]) -> str:
        youngest, oldest = min(ages), max(ages)
        if youngest == oldest:
            return self.tr("aged %n on the first day", "", youngest)
        words = self.tr("aged {youngest}–%n on the first day", "", oldest)
        return words.format(youngest=youngest)
