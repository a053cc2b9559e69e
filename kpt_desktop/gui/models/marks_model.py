"""One mark sheet: aspects down, the measured value and the judges' votes across."""

from dataclasses import dataclass
from html import escape
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QPalette

from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking.numbers import show_hundredths
from kpt_desktop.domain.marking.scores import Score
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Mark, Team
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.services.marks import Cell, parse_mark

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: ``aspect``, ``most``, ``value``, ``vote`` of a judge, or ``points``."""

    key: str
    judge: Judge | None = None
    vote: int = 1


class MarksModel(QAbstractTableModel):
    """Shows a sheet; what is typed is only asked for.

    Signals:
        mark_typed(Cell, int or None): a value that fits the cell.
        refused(UserError): what was typed does not.
    """

    mark_typed = Signal(object, object)
    refused = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words: dict[str, str] = {}
        self._names: dict[UUID, str] = {}
        self._aspects: tuple[Aspect, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._team: Team | None = None
        self._marks: dict[Cell, Mark] = {}
        self._scores: dict[UUID, Score] = {}

    def name_columns(self, words: dict[str, str]) -> None:
        """Set the words over the columns and of reasons: keys are those of the page."""
        self._words = words
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(len(self._columns) - 1, 0))

    def show_sheet(
        self,
        records: VisitRecords,
        book: MarkBook,
        criterion: Criterion | None,
        team: Team | None,
        names: dict[UUID, str],
    ) -> None:
        """Show a sheet, in place while it is the same one: the current cell stays current.

        Args:
            records: of the visit.
            book: over them.
            criterion: None shows nothing.
            team: None shows nothing.
            names: of the judges.
        """
        aspects = tuple(book.aspects(criterion.id)) if criterion and team else ()
        scores = {
            one.id: book.score(one, criterion.track_id, team.id)
            for one in aspects
            if criterion and team
        }
        jury = tuple(book.jury(criterion.track_id)) if criterion else ()
        columns = _columns(aspects, jury, again=any(one.again for one in scores.values()))
        same = [one.id for one in aspects] == [one.id for one in self._aspects] and [
            (one.key, one.judge and one.judge.id, one.vote) for one in columns
        ] == [(one.key, one.judge and one.judge.id, one.vote) for one in self._columns]
        if not same:
            self.beginResetModel()
        self._aspects, self._columns, self._team = aspects, columns, team
        self._scores, self._names = scores, names
        self._marks = {
            Cell(mark.aspect_id, mark.team_id, mark.judge_id, mark.vote): mark
            for one in aspects
            for mark in book.marks(one.id, team.id if team else one.id)
        }
        if not same:
            self.endResetModel()
        elif aspects:
            self.dataChanged.emit(self.index(0, 0), self.index(len(aspects) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def aspect(self, row: int) -> Aspect | None:
        """Return the aspect of a row, None outside the sheet."""
        return self._aspects[row] if 0 <= row < len(self._aspects) else None

    def row_of(self, aspect_id: UUID) -> int:
        """Return the row of an aspect, -1 where it is not shown."""
        return next((n for n, one in enumerate(self._aspects) if one.id == aspect_id), -1)

    def score(self, aspect_id: UUID) -> Score | None:
        """Return what an aspect comes to, None where it is not shown."""
        return self._scores.get(aspect_id)

    def cell(self, index: Index) -> Cell | None:
        """Return the mark's place, None where a cell takes no mark."""
        aspect = self.aspect(index.row())
        if aspect is None or self._team is None or not 0 <= index.column() < len(self._columns):
            return None
        column = self._columns[index.column()]
        judged = aspect.kind == AspectKind.JUDGEMENT
        if column.key == "value" and not judged:
            return Cell(aspect.id, self._team.id)
        if column.judge is None or not judged:
            return None
        if column.vote == 2 and not self._scores[aspect.id].again:
            return None
        return Cell(aspect.id, self._team.id, column.judge.id, column.vote)

    def is_judged(self, index: Index) -> bool:
        """Tell whether a cell takes a score, which is one digit."""
        aspect = self.aspect(index.row())
        return aspect is not None and aspect.kind == AspectKind.JUDGEMENT

    def is_measured(self, column: int) -> bool:
        """Tell whether a column holds the measured values."""
        return self._columns[column].key == "value"

    def mark(self, index: Index) -> Mark | None:
        """Return the mark of a cell, None where it is missing."""
        cell = self.cell(index)
        return self._marks.get(cell) if cell is not None else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of aspects."""
        return 0 if parent.isValid() else len(self._aspects)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column: a judge's name over each of their votes."""
        known = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation != Qt.Orientation.Horizontal or role not in known:
            return None
        column = self._columns[section]
        if column.judge is None:
            return self._words.get(column.key, "")
        name = self._names.get(column.judge.id, "")
        name = escape(name) if role == Qt.ItemDataRole.ToolTipRole else name
        return name if column.vote == 1 else self._words.get("again", "{name}").format(name=name)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words; disputed votes are tinted and say why."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._shown(index)
        if (
            role == Qt.ItemDataRole.TextAlignmentRole
            and self._columns[index.column()].key != "aspect"
        ):
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(index)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._reason(index, role)
        return None

    def _shown(self, index: Index) -> str:
        aspect, column = self._aspects[index.row()], self._columns[index.column()]
        if column.key == "aspect":
            return aspect.title.best(self._language)
        if column.key == "most":
            return show_hundredths(aspect.most, self._language)
        if column.key == "points":
            points = self._scores[aspect.id].points
            return "" if points is None else show_hundredths(points, self._language)
        mark = self.mark(index)
        if mark is None:
            return ""
        judged = aspect.kind == AspectKind.JUDGEMENT
        return str(mark.value) if judged else show_hundredths(mark.value, self._language)

    def _ground(self, index: Index) -> Any:
        palette = QGuiApplication.palette()
        column, aspect = self._columns[index.column()], self._aspects[index.row()]
        base = palette.color(QPalette.ColorRole.Base)
        if self._is_disputed(aspect, column):
            return theme.tint(theme.mark_colour("warning", palette), base, 0.18)
        if column.key in {"value", "vote"} and self.cell(index) is None:
            return palette.color(QPalette.ColorRole.Window)
        return None

    def _is_disputed(self, aspect: Aspect, column: Column) -> bool:
        score = self._scores[aspect.id]
        if column.key == "points":
            return score.spread
        return column.key == "vote" and score.spread and aspect.kind == AspectKind.JUDGEMENT

    def _reason(self, index: Index, role: int) -> str | None:
        aspect, column = self._aspects[index.row()], self._columns[index.column()]
        mark = self.mark(index)
        parts = [aspect.title.best(self._language)] if column.key == "aspect" else []
        if self._is_disputed(aspect, column):
            parts.append(self._words.get("spread", ""))
        if mark is not None and mark.corrected_by:
            parts.append(self._words.get("corrected", "").format(
                name=mark.corrected_by, reason=mark.reason))  # fmt: skip
        said = " ".join(part for part in parts if part)
        return (escape(said) if role == Qt.ItemDataRole.ToolTipRole else said) or None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only cells that take a mark be typed."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.cell(index) is not None else usual

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the mark that was typed; a blank one is missing, never zero."""
        cell, aspect = self.cell(index), self.aspect(index.row())
        if role != Qt.ItemDataRole.EditRole or cell is None or aspect is None:
            return False
        try:
            found = parse_mark(aspect, str(value))
        except UserError as error:
            self.refused.emit(error)
            return False
        mark = self.mark(index)
        if found != (mark.value if mark is not None else None):
            self.mark_typed.emit(cell, found)
        return True


def _columns(
    aspects: tuple[Aspect, ...], jury: tuple[Judge, ...], *, again: bool
) -> tuple[Column, ...]:
    """Return the columns a sheet needs: no judges without judgements, and the other way round."""
    kinds = {aspect.kind for aspect in aspects}
    judged, measured = AspectKind.JUDGEMENT in kinds, AspectKind.MEASUREMENT in kinds
    votes = (1, 2) if again else (1,)
    return (
        Column("aspect"),
        Column("most"),
        *((Column("value"),) if measured else ()),
        *(Column("vote", judge, vote) for vote in votes for judge in jury if judged),
        Column("points"),
    )
