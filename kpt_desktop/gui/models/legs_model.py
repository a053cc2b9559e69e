"""One way of a delegation as a table: a leg a row, typed in place."""

from collections.abc import Mapping
from html import escape
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kpt_desktop.documents.journey_lines import duration_words
from kpt_desktop.domain.enums import Severity, Side, TravelMeans, TravelWay
from kpt_desktop.domain.findings_travel import judge_travel
from kpt_desktop.domain.records import TravelLeg
from kpt_desktop.domain.travel import legs_of, minutes_under_way
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui.models.cell_marks import Mark
from kpt_desktop.gui.models.participants_model import CHOICES_ROLE, MARK_ROLE
from kpt_desktop.services.field_values import choice_word, parse_choice
from kpt_desktop.services.travel_entry import show_when, show_zone, typed_value, zones_offered
from kpt_desktop.texts import text

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    "means", "number", "origin", "leaves", "leaves_zone", "destination", "arrives",
    "arrives_zone", "met_by", "duration",
)  # fmt: skip


class LegsModel(QAbstractTableModel):
    """Holds the legs of one way; an edit is only asked for, the store's answer shows it.

    Text that is refused stays in its cell with the reason, until it is typed anew.

    Signals:
        leg_edited(UUID, dict): fields of a leg and their new values.
    """

    leg_edited = Signal(object, object)

    def __init__(self, side: Side, way: TravelWay, language: str) -> None:
        super().__init__()
        self._side, self._way, self._language = side, way, language
        self._records: VisitRecords | None = None
        self._legs: tuple[TravelLeg, ...] = ()
        self._refused: dict[tuple[UUID, str], Mark] = {}
        self._typed: dict[tuple[UUID, str], str] = {}
        self._marks: Mapping[tuple[UUID, str], Mark] = {}

    @property
    def legs(self) -> tuple[TravelLeg, ...]:
        """Return the legs in their order."""
        return self._legs

    def show_records(self, records: VisitRecords) -> None:
        """Show the legs of fresh records, with what rules say of them."""
        self._records = records
        legs = legs_of(records, self._side, self._way)
        marks: dict[tuple[UUID, str], Mark] = {}
        for finding in judge_travel(records, self._language):
            subject = finding.subjects[0]
            sentence = text(self._language, "findings", finding.code, **finding.facts)
            marks.setdefault((subject.id, subject.field), Mark(finding.severity, (sentence,)))
        same_rows = [leg.id for leg in legs] == [leg.id for leg in self._legs]
        if not same_rows:
            self.beginResetModel()
        self._legs, self._marks = legs, marks
        if same_rows and legs:
            last = self.index(len(legs) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        elif not same_rows:
            self.endResetModel()

    def row_of(self, leg_id: UUID) -> int:
        """Return the row of a leg, -1 where it is not of this way."""
        return next((row for row, leg in enumerate(self._legs) if leg.id == leg_id), -1)

    def reason(self, index: Index) -> Mark | None:
        """Return what is wrong with a cell: its refused text first."""
        if not index.isValid():
            return None
        key = (self._legs[index.row()].id, COLUMNS[index.column()])
        return self._refused.get(key) or self._marks.get(key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of legs."""
        return 0 if parent.isValid() else len(self._legs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("By"),
            self.tr("Number"),
            self.tr("From"),
            self.tr("Departure"),
            self.tr("By the clock of"),
            self.tr("To"),
            self.tr("Arrival"),
            self.tr("By the clock of"),
            self.tr("Who meets"),
            self.tr("Under way"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but the duration be typed."""
        usual = super().flags(index)
        fixed = COLUMNS[index.column()] == "duration"
        return usual if fixed else usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, the choices it offers, and what is wrong with it."""
        leg, column = self._legs[index.row()], COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._typed.get((leg.id, column), self._shown(leg, column))
        mark = self.reason(index)
        if role == MARK_ROLE:
            return mark
        if role == Qt.ItemDataRole.ToolTipRole:
            return escape(" ".join(mark.reasons) if mark else self._shown(leg, column))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and mark:
            return " ".join(mark.reasons)
        if role == CHOICES_ROLE:
            return self._choices(leg, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for an edit, or keep the text with the reason why it is refused."""
        leg, column, typed = self._legs[index.row()], COLUMNS[index.column()], str(value)
        if role != Qt.ItemDataRole.EditRole or self._records is None:
            return False
        key = (leg.id, column)
        was_refused = self._refused.pop(key, None)
        self._typed.pop(key, None)
        if typed == self._shown(leg, column) and was_refused is None:
            return False
        try:
            values = self._values(self._records, leg, column, typed)
        except UserError as error:
            sentence = text(self._language, "errors", error.key, **error.facts)
            self._refused[key], self._typed[key] = Mark(Severity.ERROR, (sentence,)), typed
        else:
            self.leg_edited.emit(leg.id, values)
        self.dataChanged.emit(index, index)
        return True

    def _values(
        self, records: VisitRecords, leg: TravelLeg, column: str, typed: str
    ) -> dict[str, Any]:
        if column == "means":
            known = parse_choice(TravelMeans, typed, self._language) if typed.strip() else None
            return {"means": known}
        return typed_value(records, leg, column, typed)

    def _shown(self, leg: TravelLeg, column: str) -> str:
        lang = self._language
        zone = self._records.visit.zone if self._records else ""
        if column == "means":
            return choice_word(leg.means, lang) if leg.means else ""
        if column == "duration":
            minutes = minutes_under_way(leg, zone)
            return duration_words(minutes, lang) if minutes is not None and minutes > 0 else ""
        if column in {"leaves", "arrives"}:
            return show_when(getattr(leg, f"{column}_on"), getattr(leg, f"{column}_at"), lang)
        if column.endswith("_zone"):
            day = getattr(leg, column.replace("_zone", "_on"))
            return show_zone(getattr(leg, column) or zone, day, lang)
        return str(getattr(leg, column))

    def _choices(self, leg: TravelLeg, column: str) -> tuple[str, ...] | None:
        lang = self._language
        if column == "means":
            return ("", *(choice_word(means, lang) for means in TravelMeans))
        if column.endswith("_zone"):
            day = getattr(leg, column.replace("_zone", "_on"))
            return tuple(show_zone(zone, day, lang) for zone in zones_offered(lang))
        return None
