"""One day of the programme as a table for quick typing: a row an item, and an empty row."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
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
from PySide6.QtGui import QBrush, QGuiApplication, QPalette

from kpt_desktop.domain.enums import ItemKind, Severity
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui.models.participants_model import CHOICES_ROLE, MARK_ROLE
from kpt_desktop.gui.models.row_list import insertions, removals
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.gui.widgets.timetable.content import Mark
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.programme_cells import COLUMNS, parse_cell, show_cell
from kpt_desktop.texts import text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

RowId = UUID | None
"""An item, or None for the empty row below the last one."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that could not be accepted: kept in its cell, with the reason, until it is mended."""

    typed: str
    reason: str


class DayModel(QAbstractTableModel):
    """Shows a day's items; accepted edits are told, never applied here.

    Signals:
        cell_edited(UUID, dict): new values of an item's fields.
        cells_cleared(dict): new values of several items' fields, by id.
        row_typed(str, dict): the empty row's column that was typed, and a new item's fields.
    """

    cell_edited = Signal(object, object)
    cells_cleared = Signal(object)
    row_typed = Signal(str, object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._records: VisitRecords | None = None
        self._items: dict[UUID, Item] = {}
        self._ids: list[UUID] = []
        self._marks: Mapping[tuple[UUID, str], Mark] = {}
        self._drafts: dict[tuple[RowId, str], Draft] = {}
        self._day: UUID | None = None

    def show_day(
        self,
        records: VisitRecords | None,
        day_id: UUID | None,
        marks: Mapping[tuple[UUID, str], Mark],
    ) -> None:
        """Show a day of a visit; fresher records of the same day keep cells and typed texts."""
        items = records.items_of(day_id) if records is not None else ()
        self._marks, self._records = marks, records
        if day_id != self._day:
            self.beginResetModel()
            self._day = day_id
            self._drafts.clear()
            self._items = {item.id: item for item in items}
            self._ids = list(self._items)
            self.endResetModel()
            return
        self._become({item.id: item for item in items})
        last = len(self._ids)
        self.dataChanged.emit(self.index(0, 0), self.index(last, len(COLUMNS) - 1))

    def speak(self, language: str) -> None:
        """Show words of another language."""
        self._language = language
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids), len(COLUMNS) - 1))

    def row_id(self, row: int) -> RowId:
        """Return the item of a row, None for the empty one."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def item(self, row: int) -> Item | None:
        """Return the item of a row, None for the empty one and beyond."""
        row_id = self.row_id(row)
        return self._items[row_id] if row_id is not None else None

    def index_of(self, row_id: RowId, column: str = "time") -> QModelIndex:
        """Return where an item's cell is; the empty row's for None, an invalid one if unknown."""
        if row_id is not None and row_id not in self._items:
            return QModelIndex()
        row = len(self._ids) if row_id is None else self._ids.index(row_id)
        return self.index(row, COLUMNS.index(column))

    # --- reading ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of items and one more."""
        return 0 if parent.isValid() else len(self._ids) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: every one is editable."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Role.DisplayRole:
            return self._titles()[COLUMNS[section]]
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _titles(self) -> dict[str, str]:
        return {
            "time": self.tr("Time"),
            "title_ru": self.tr("Title (ru)"),
            "title_en": self.tr("Title (en)"),
            "place": self.tr("Place"),
            "audience": self.tr("For whom"),
            "kind": self.tr("Kind"),
            "responsible": self.tr("Responsible"),
            "note_internal": self.tr("Internal note"),
        }

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return a cell's text, its mark and tip, or what it can be chosen from."""
        if not index.isValid():
            return None
        row_id, column = self.row_id(index.row()), COLUMNS[index.column()]
        answers: Mapping[int, Callable[[], Any]] = {
            Role.DisplayRole: lambda: self._shown(row_id, column, editing=False),
            Role.EditRole: lambda: self._shown(row_id, column, editing=True),
            Role.ForegroundRole: lambda: _faint() if row_id is None else None,
            Role.ToolTipRole: lambda: self._tip(row_id, column),
            Role.AccessibleDescriptionRole: lambda: self._reasons(row_id, column) or None,
            CHOICES_ROLE: lambda: self._choices(column),
            MARK_ROLE: lambda: self._mark(row_id, column),
        }
        return answers[role]() if role in answers else None

    def _reasons(self, row_id: RowId, column: str) -> str:
        mark = self._mark(row_id, column)
        return "\n".join(mark.reasons) if mark else ""

    def _shown(self, row_id: RowId, column: str, *, editing: bool) -> str:
        if (draft := self._drafts.get((row_id, column))) is not None:
            return draft.typed
        if row_id is None:
            hint = column == "title_ru" and not editing
            return self.tr("New item: type a time or a title") if hint else ""
        shown = show_cell(self._items[row_id], column, self._language, self._records)
        return shown if editing else shown.replace("\n", " ")

    def _tip(self, row_id: RowId, column: str) -> str | None:
        reasons = self._reasons(row_id, column)
        return plain_tip(reasons) if reasons else None

    def _choices(self, column: str) -> list[str] | None:
        return (
            [choice_word(kind, self._language) for kind in ItemKind] if column == "kind" else None
        )

    def _mark(self, row_id: RowId, column: str) -> Mark | None:
        draft = self._drafts.get((row_id, column))
        if draft is not None:
            return Mark(Severity.ERROR, (draft.reason, self.tr("This text is not saved yet.")))
        if row_id is None:
            return None
        mark = self._marks.get((row_id, self._judged_field(self._items[row_id], column)))
        return mark if mark is not None and mark.severity != Severity.HINT else None

    @staticmethod
    def _judged_field(item: Item, column: str) -> str:
        """Return the field whose findings a cell shows: a missing title shows in its own cell."""
        empty = "title_en" if item.title.ru else "title_ru"
        return {"time": "start", empty: "title"}.get(column, column)

    # --- typing ---

    def problem(self, index: Index, typed: str) -> str:
        """Return why this text would be refused in a cell, or nothing."""
        try:
            self._values(self.row_id(index.row()), COLUMNS[index.column()], typed)
        except UserError as error:
            return self._sentence(error)
        return ""

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tell of an accepted value; keep a refused text in the cell with its reason."""
        if role != Role.EditRole or not index.isValid():
            return False
        row_id, column = self.row_id(index.row()), COLUMNS[index.column()]
        try:
            values = self._values(row_id, column, str(value))
        except UserError as error:
            self._drafts[row_id, column] = Draft(str(value), self._sentence(error))
            self.dataChanged.emit(index, index)
            return False
        self._drafts.pop((row_id, column), None)
        self.dataChanged.emit(index, index)
        if row_id is not None:
            self.cell_edited.emit(row_id, values)
        elif str(value).strip():
            self.row_typed.emit(column, values)
        return True

    def read(self, item: Item | None, column: str, typed: str) -> dict[str, Any]:
        """Return the fields that a text means in a cell of an item, or of a new one.

        Raises:
            UserError: as ``parse_cell``.
        """
        return parse_cell(item, column, typed, self._language, self._records)

    def keep(self, row_id: UUID, column: str, typed: str, error: UserError) -> None:
        """Keep a text that was refused in its cell with the reason."""
        self._drafts[row_id, column] = Draft(typed, self._sentence(error))
        index = self.index_of(row_id, column)
        self.dataChanged.emit(index, index)

    def clear(self, indexes: Iterable[Index]) -> None:
        """Empty several cells at once."""
        values: dict[UUID, dict[str, Any]] = {}
        for index in indexes:
            row_id, column = self.row_id(index.row()), COLUMNS[index.column()]
            if self._drafts.pop((row_id, column), None) is not None:
                self.dataChanged.emit(index, index)
            if row_id is not None:
                known = values.setdefault(row_id, {})
                item = replace(self._items[row_id], **known)
                known |= parse_cell(item, column, "", self._language, self._records)
        if values:
            self.cells_cleared.emit(values)

    def _values(self, row_id: RowId, column: str, typed: str) -> dict[str, Any]:
        item = self._items[row_id] if row_id is not None else None
        return parse_cell(item, column, typed, self._language, self._records)

    def _sentence(self, error: UserError) -> str:
        return text(self._language, "errors", error.key, **error.facts)

    # --- from one list of rows to another, an open editor staying where it is ---

    def _become(self, items: dict[UUID, Item]) -> None:
        ids = list(items)
        for first, last in removals(self._ids, ids):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row_id in self._ids[first : last + 1]:
                del self._items[row_id]
            del self._ids[first : last + 1]
            self.endRemoveRows()
        self._items |= {row_id: items[row_id] for row_id in self._ids}
        self._reorder([row_id for row_id in ids if row_id in self._items])
        for first, last in insertions(self._ids, ids):
            self.beginInsertRows(QModelIndex(), first, last)
            self._ids[first:first] = ids[first : last + 1]
            self._items |= {row_id: items[row_id] for row_id in ids[first : last + 1]}
            self.endInsertRows()

    def _reorder(self, ids: list[UUID]) -> None:
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        places: dict[RowId, int] = {row_id: row for row, row_id in enumerate(ids)}
        places[None] = len(ids)
        moved = [self.index(places[self.row_id(i.row())], i.column()) for i in old]
        self._ids = ids
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()


def _faint() -> QBrush:
    return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
