"""Who does what at an item: a small table, an empty last row takes one more person."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.duties import DutyEntry, parse_who, who
from kpt_desktop.services.field_values import choice_word, parse_choice
from kpt_desktop.services.place_cells import parse_minutes

Index = QModelIndex | QPersistentModelIndex
_WHO, _KIND, _BEFORE, _AFTER = range(4)
_ROWS_SHOWN = 3


class DutiesTable(QTableWidget):
    """Columns: who, what, minutes before and after; a row whose name is cleared goes."""

    def __init__(
        self,
        records: VisitRecords,
        entries: Sequence[DutyEntry],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("duties")
        self.setAccessibleName(self.tr("People at this item"))
        self._records, self._language = records, language
        self.setHorizontalHeaderLabels(
            [self.tr("Who"), self.tr("What"), self.tr("Minutes before"), self.tr("Minutes after")]
        )
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(_WHO, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(_KIND, 160)
        self.setTabKeyNavigation(False)
        names = sorted(full_name(row.person) for row in records.participants())
        kinds = [choice_word(kind, language) for kind in DutyKind]
        self._delegate = _DutyDelegate(names, kinds, self)
        self.setItemDelegate(self._delegate)
        for entry in entries:
            self._append(entry)
        self._append(None)
        self.setMinimumHeight((_ROWS_SHOWN + 1) * self.verticalHeader().defaultSectionSize())
        self.itemChanged.connect(self._on_item_changed)

    def entries(self) -> tuple[DutyEntry, ...]:
        """Return the rows that name somebody, as they stand now.

        Raises:
            UserError: ``choice_unknown``, ``minutes_unreadable`` or a text that cannot be kept.
        """
        found = (self._entry(row) for row in range(self.rowCount()))
        return tuple(entry for entry in found if entry is not None)

    def _entry(self, row: int) -> DutyEntry | None:
        stored: DutyEntry | None = self.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
        typed = self._text(row, _WHO)
        if not typed.strip():
            return None
        untouched = stored is not None and typed == who(self._records, stored)
        if stored is not None and untouched:
            person, name = stored.participation_id, stored.name
        else:
            person, name = parse_who(self._records, typed)
        kind = self._text(row, _KIND).strip()
        return DutyEntry(
            DutyKind(parse_choice(DutyKind, kind, self._language))
            if kind
            else DutyKind.RESPONSIBLE,
            person,
            name,
            parse_minutes(self._text(row, _BEFORE)) or 0,
            parse_minutes(self._text(row, _AFTER)) or 0,
            stored.id if stored else None,
        )

    def _append(self, entry: DutyEntry | None) -> None:
        row = self.rowCount()
        self.insertRow(row)
        cells = [""] * 4
        if entry is not None:
            minutes = (str(part) if part else "" for part in (entry.before, entry.after))
            cells = [who(self._records, entry), choice_word(entry.kind, self._language), *minutes]
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self.setItem(row, column, item)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        """Keep one empty row at the end, and say what a new person does unless it is said."""
        with QSignalBlocker(self):
            kind = self.item(item.row(), _KIND)
            if (
                item.column() == _WHO
                and item.text().strip()
                and kind is not None
                and not kind.text()
            ):
                kind.setText(choice_word(DutyKind.RESPONSIBLE, self._language))
            if item.row() == self.rowCount() - 1 and item.text().strip():
                self._append(None)


class _DutyDelegate(QStyledItemDelegate):
    """Offers the participants' names while a name is typed, and the kinds as a list."""

    def __init__(self, names: Sequence[str], kinds: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names, self._kinds = list(names), list(kinds)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a cell."""
        if index.column() == _KIND:
            box = QComboBox(parent)
            box.addItems(self._kinds)
            return box
        editor = super().createEditor(parent, option, index)
        if index.column() == _WHO and isinstance(editor, QLineEdit):
            completer = QCompleter(self._names, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor
