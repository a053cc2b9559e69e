"""A small table of records, each cell typed in place; an empty last row takes a new one."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from kpt_desktop.domain.records import Record

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R", bound=Record)
Show = Callable[[R, str, str], str]


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Shows records by columns; what is typed is only asked for, the store's answer shows it.

    Signals:
        cell_typed(Record or None, str, str): the record, None for a new one; column; text.
    """

    cell_typed = Signal(object, str, str)

    def __init__(
        self,
        columns: Sequence[str],
        show: Show[R],
        language: str,
        *,
        grows: bool = True,
        fixed: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """Know the columns.

        Args:
            columns: their keys, from left to right.
            show: returns a record's cell in a language.
            language: of the window.
            grows: an empty last row takes a new record.
            fixed: columns that are only read.
            parent: owns the model.
        """
        super().__init__(parent)
        self._columns, self._show, self._language = tuple(columns), show, language
        self._grows, self._fixed = grows, frozenset(fixed)
        self._titles: dict[str, str] = {}
        self._hint = ""
        self._records: list[R] = []
        self._cells: list[tuple[str, ...]] = []

    def name_columns(self, titles: dict[str, str], hint: str = "") -> None:
        """Set the words over the columns, and what the empty row says it is for."""
        self._titles, self._hint = titles, hint
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def show_records(self, records: Sequence[R]) -> None:
        """Show other or fresher records in place, so that a cell being typed stays open.

        Those shown keep their rows; new ones follow, the first taking the row it was typed into.
        """
        fresh = {record.id: record for record in records}
        for row in reversed(range(len(self._records))):
            if self._records[row].id not in fresh:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._records[row], self._cells[row]
                self.endRemoveRows()
        self._records[:] = [fresh.pop(record.id) for record in self._records]
        self._show_cells()
        if fresh:
            first = len(self._records) + self._grows
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._records += fresh.values()
            self._cells += [self._shown(record) for record in fresh.values()]
            self.endInsertRows()
            self._tell_row(first - self._grows)

    def arrange(self, ids: Sequence[UUID]) -> None:
        """Put the rows in this order; those that are not named come last, as they were."""
        place_of = {record_id: place for place, record_id in enumerate(ids)}
        count = len(self._records)
        order = sorted(range(count), key=lambda row: place_of.get(self._records[row].id, count))
        if order == list(range(count)):
            return
        self.layoutAboutToBeChanged.emit()
        row_now = {before: now for now, before in enumerate(order)}
        self._records[:] = [self._records[row] for row in order]
        self._cells[:] = [self._cells[row] for row in order]
        for index in self.persistentIndexList():
            row = row_now.get(index.row(), index.row())
            self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    def _show_cells(self) -> None:
        """Tell of those cells only that say something else now: a view fills open editors anew."""
        for row, record in enumerate(self._records):
            before, self._cells[row] = self._cells[row], self._shown(record)
            for column, (old, new) in enumerate(zip(before, self._cells[row], strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def _shown(self, record: R) -> tuple[str, ...]:
        return tuple(self._show(record, column, self._language) for column in self._columns)

    def _tell_row(self, row: int) -> None:
        """Tell what the row that was the empty one says now."""
        for column, words in enumerate(self._cells[row]):
            if words:
                self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def record(self, row: int) -> R | None:
        """Return the record of a row, None for the empty one."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, record_id: object) -> int:
        """Return the row of a record, -1 where it is not shown."""
        return next((n for n, one in enumerate(self._records) if one.id == record_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of records, and one for the empty row."""
        return 0 if parent.isValid() else len(self._records) + self._grows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles.get(self._columns[section], "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell as text, its tip being the same text; the empty row says what it takes."""
        if self.record(index.row()) is None:
            return self._of_empty_row(index.column(), role)
        words = self._cells[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return words
        return escape(words) if role == Qt.ItemDataRole.ToolTipRole else None

    def _of_empty_row(self, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._hint if column == 0 else ""
        if role == Qt.ItemDataRole.ForegroundRole:
            return QGuiApplication.palette().placeholderText()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed but those that are only read."""
        usual = super().flags(index)
        if self._columns[index.column()] in self._fixed:
            return usual
        return usual | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the Change of what was typed; an untouched cell asks for nothing."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        record, column = self.record(index.row()), self._columns[index.column()]
        if str(value) == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.cell_typed.emit(record, column, str(value))
        return True
