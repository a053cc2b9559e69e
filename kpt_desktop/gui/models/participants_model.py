"""The participants as a table model: one row a participation, one column a field."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
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

from kpt_desktop.domain.enums import Severity, Side
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui.models.cell_marks import Cell, Mark
from kpt_desktop.gui.models.column_filters import column_value
from kpt_desktop.gui.models.found_parts import Span, found_parts
from kpt_desktop.gui.models.row_list import MOST_STEPS, insertions, removals
from kpt_desktop.gui.models.row_order import RowOrder
from kpt_desktop.gui.models.sorting import SortBy, Sorting
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.services.column_sets import SIDE_COLUMN
from kpt_desktop.services.field_values import choice_word, parse_choice, show_field
from kpt_desktop.texts import text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

MARK_ROLE = int(Role.UserRole) + 1
"""A cell's :class:`Mark`, or None."""
MATCH_ROLE = int(Role.UserRole) + 2
"""The parts of the cell's text in which the filter's words were found."""
CHOICES_ROLE = int(Role.UserRole) + 3
"""The words a cell can be chosen from, or None where text is typed."""

SIDE = SIDE_COLUMN
"""The one column that is no field: it shows and moves between the delegations."""

_FIRST = ("surname_native", "given_native", "role", SIDE)
COLUMNS: tuple[str, ...] = (*_FIRST, *(key for key in FIELDS if key not in _FIRST))


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that could not be accepted: kept in its cell, with the reason, until it is mended."""

    typed: str
    reason: str


class ParticipantsModel(QAbstractTableModel):
    """Shows a visit's participants; accepted edits are told, never applied here.

    Signals:
        cell_edited(UUID, str, object): an accepted value for a participation's field.
        drafts_changed(): a text was refused, or a refused one was mended or dropped.
    """

    cell_edited = Signal(object, str, object)
    drafts_changed = Signal()

    def __init__(self, order: RowOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = order
        self._ids: list[UUID] = []
        self._places: dict[UUID, int] | None = None
        self._rows: Mapping[UUID, Participant] = {}
        self._marks: Mapping[Cell, Mark] = {}
        self.drafts: dict[Cell, Draft] = {}
        self._parse: Callable[[str, str], Any] = self._no_parser
        self._answers: Mapping[int, Callable[[Cell], Any]] = {
            Role.DisplayRole: self.shown,
            Role.EditRole: self.shown,
            Role.ToolTipRole: self._tip,
            Role.AccessibleDescriptionRole: self._reasons,
            MARK_ROLE: self._mark,
            MATCH_ROLE: self._matches,
            CHOICES_ROLE: self._choices,
        }

    # What the table shows

    def show(self, records: VisitRecords | None) -> None:
        """Show records, touching only the rows that differ when it is the same visit as before."""
        before = self._rows
        ids = self.order.show(records, self._ids)
        if not self.order.same_visit:
            self.drafts = {}
        self._rows = {**before, **self.order.rows}
        self._become(ids)
        self._rows = self.order.rows
        self.drafts = {cell: d for cell, d in self.drafts.items() if cell[0] in self._rows}
        changed = [r for r, i in enumerate(self._ids) if before.get(i) not in (None, self._rows[i])]
        if changed:
            self._announce(changed[0], changed[-1])

    def refilter(self) -> None:
        """Show what the order's filter, side and sorting now say."""
        self.beginResetModel()
        self._take(self.order.visible())
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the list as entered."""
        descending = order == Qt.SortOrder.DescendingOrder
        self.sort_by((SortBy(COLUMNS[column], descending),) if column >= 0 else ())

    def sort_by(self, sorting: Sorting) -> None:
        """Sort by several columns; none is the order of the list as entered."""
        self.order.sorting = sorting
        self._reorder(self.order.sorted(self._ids))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def speak(self, language: str, parse: Callable[[str, str], Any]) -> None:
        """Use another language.

        Args:
            language: of values, headers and collation.
            parse: takes a field's key and typed text, returns the value or raises UserError.
        """
        self._parse = parse
        self.order.speak(language)
        self._announce(0, len(self._ids) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def mark(self, marks: Mapping[Cell, Mark]) -> None:
        """Mark these cells and no others."""
        if marks != self._marks:
            self._marks = marks
            self._announce(0, len(self._ids) - 1)

    # Where things are

    def id_at(self, row: int) -> UUID:
        """Return the participation in a row."""
        return self._ids[row]

    def participant_at(self, row: int) -> Participant:
        """Return the participant in a row."""
        return self._rows[self._ids[row]]

    def index_of(self, participation_id: UUID, key: str) -> QModelIndex:
        """Return a cell's index, invalid when the row is not shown."""
        if self._places is None:
            self._places = {row_id: row for row, row_id in enumerate(self._ids)}
        row = self._places.get(participation_id)
        return QModelIndex() if row is None else self.index(row, COLUMNS.index(key))

    def ids(self) -> tuple[UUID, ...]:
        """Return the participations shown, in their order."""
        return tuple(self._ids)

    def cell(self, index: Index) -> Cell:
        """Return the participation and the field's key at an index."""
        return self._ids[index.row()], COLUMNS[index.column()]

    # Editing

    def problem(self, index: Index, typed: str) -> str:
        """Return why this text would be refused in a cell, or nothing."""
        try:
            self._value(COLUMNS[index.column()], typed)
        except UserError as error:
            return self._sentence(error)
        return ""

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tell of an accepted value; keep a refused text in the cell with its reason."""
        if role != Role.EditRole or not index.isValid():
            return False
        cell, typed = self.cell(index), str(value)
        try:
            accepted = self._value(cell[1], typed)
        except UserError as error:
            self.keep_draft(cell, Draft(typed, self._sentence(error)))
            return False
        self.drop_drafts([cell])
        self.cell_edited.emit(*cell, accepted)
        return True

    def accept(self, typed: Iterable[tuple[Cell, str]]) -> dict[Cell, Any]:
        """Return the values of those texts that are accepted; refused ones stay as drafts."""
        accepted: dict[Cell, Any] = {}
        refused: dict[Cell, Draft] = {}
        for cell, words in typed:
            read, drafts = self.tried({cell[1]: words})
            if cell[1] in drafts:
                refused[cell] = drafts[cell[1]]
            else:
                accepted[cell] = read[cell[1]]
        self.drop_drafts(accepted)
        self.keep_drafts(refused)
        return accepted

    def tried(self, line: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, Draft]]:
        """Return what texts for the columns of one row mean, and apart from it those refused."""
        accepted: dict[str, Any] = {}
        refused: dict[str, Draft] = {}
        for key, words in line.items():
            try:
                accepted[key] = self._value(key, words)
            except UserError as error:
                refused[key] = Draft(words, self._sentence(error))
        return accepted, refused

    def keep_draft(self, cell: Cell, draft: Draft) -> None:
        """Keep a text that was not accepted."""
        self.keep_drafts({cell: draft})

    def keep_drafts(self, drafts: Mapping[Cell, Draft]) -> None:
        """Keep texts that were not accepted."""
        if drafts:
            self.drafts |= drafts
            self._announce_cells(drafts)
            self.drafts_changed.emit()

    def drop_drafts(self, cells: Iterable[Cell]) -> None:
        """Forget refused texts."""
        dropped = [cell for cell in cells if self.drafts.pop(cell, None) is not None]
        if dropped:
            self._announce_cells(dropped)
            self.drafts_changed.emit()

    def _value(self, key: str, typed: str) -> Any:
        if key == SIDE:
            return parse_choice(Side, typed, self.order.language)
        return self._parse(key, typed)

    def _sentence(self, error: UserError) -> str:
        return text(self.order.language, "errors", error.key, **error.facts)

    @staticmethod
    def _no_parser(_key: str, typed: str) -> Any:
        return typed

    # The model's contract

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of participants shown."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Return the number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: every one is editable but the picture's."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        key = COLUMNS[index.column()]
        if key in FIELDS and FIELDS[key].form is FieldType.PICTURE:
            return super().flags(index)
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return a column's title and its full name as the tip."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Role.DisplayRole:
            return self.column_title(COLUMNS[section])
        if role == Role.ToolTipRole:
            return plain_tip(self.column_title(COLUMNS[section], short=False))
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def column_title(self, key: str, *, short: bool = True) -> str:
        """Return a column's title."""
        if key == SIDE:
            return self.tr("Side")
        return text(self.order.language, "fields", f"{key}.short" if short else key)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return a cell's text, its mark, its tip, or what it can be chosen from."""
        answer = self._answers.get(role)
        return answer(self.cell(index)) if answer is not None and index.isValid() else None

    def shown(self, cell: Cell) -> str:
        """Return a cell's text: a draft as it was typed, else the value in the language's form."""
        if (draft := self.drafts.get(cell)) is not None:
            return draft.typed
        return self.words(cell[1], column_value(self._rows[cell[0]], cell[1]))

    def words(self, key: str, value: Any) -> str:
        """Return a column's value as text; typed again, it means the same value."""
        if key == SIDE:
            return choice_word(value, self.order.language)
        return show_field(key, value, self.order.language)

    def _choices(self, cell: Cell) -> list[str] | None:
        key = cell[1]
        choices = Side if key == SIDE else FIELDS[key].choices
        if choices is None:
            return None
        words = [choice_word(choice, self.order.language) for choice in choices]
        return words if key == SIDE else ["", *words]

    def _mark(self, cell: Cell) -> Mark | None:
        draft = self.drafts.get(cell)
        if draft is not None:
            return Mark(Severity.ERROR, (draft.reason, self.tr("This text is not saved yet.")))
        return self._marks.get(cell)

    def _matches(self, cell: Cell) -> tuple[Span, ...]:
        return found_parts(self.shown(cell), self.order.words) if self.order.words else ()

    def _reasons(self, cell: Cell) -> str | None:
        mark = self._mark(cell)
        return "\n".join(mark.reasons) if mark else None

    def _tip(self, cell: Cell) -> str | None:
        reasons = self._reasons(cell)
        return plain_tip(reasons) if reasons else None

    # Steps from one list of rows to another

    def _become(self, ids: list[UUID]) -> None:
        gone, come = removals(self._ids, ids), insertions(self._ids, ids)
        if len(gone) + len(come) > MOST_STEPS or not self.order.same_visit:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()
            return
        for first, last in gone:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take(self._ids[:first] + self._ids[last + 1 :])
            self.endRemoveRows()
        known = set(self._ids)
        self._reorder([i for i in ids if i in known])
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._take(self._ids[:first] + ids[first : last + 1] + self._ids[first:])
            self.endInsertRows()

    def _reorder(self, ids: list[UUID]) -> None:
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        places = {i: row for row, i in enumerate(ids)}
        moved = [self.index(places[self._ids[index.row()]], index.column()) for index in old]
        self._take(list(ids))
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    def _announce(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _announce_cells(self, cells: Iterable[Cell]) -> None:
        """Tell of the rows from the first to the last of these cells at once."""
        found = [index for cell in cells if (index := self.index_of(*cell)).isValid()]
        if len(found) == 1:
            self.dataChanged.emit(found[0], found[0])
        elif found:
            rows = [index.row() for index in found]
            self._announce(min(rows), max(rows))

    def _take(self, ids: list[UUID]) -> None:
        self._ids, self._places = ids, None
