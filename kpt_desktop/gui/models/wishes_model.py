"""What should happen in a visit as a table: how many, how long, for whom, on which days."""

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QPalette

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.draft_wish_cells import (
    COLUMNS,
    NUMBERS,
    audiences,
    day_sets,
    days_word,
    show_wish,
    typed_wish,
)
from kpt_desktop.services.draft_wishes import Wish

Index = QModelIndex | QPersistentModelIndex
CHOICES_ROLE = Qt.ItemDataRole.UserRole + 1


class WishesModel(QAbstractTableModel):
    """One row a wish; the table is the dialog's own and nothing is stored.

    Signals:
        wishes_changed(): a cell was typed, or a row added.
        refused(UserError): typed text that no wish can have.
    """

    wishes_changed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        records: VisitRecords,
        wishes: Sequence[Wish],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records, self._language = records, language
        self._wishes = list(wishes)
        self._day_sets = day_sets(records)

    def wishes(self) -> tuple[Wish, ...]:
        """Return the rows as they stand now."""
        return tuple(self._wishes)

    def add(self, wish: Wish) -> int:
        """Append a wish; return its row."""
        row = len(self._wishes)
        self.beginInsertRows(QModelIndex(), row, row)
        self._wishes.append(wish)
        self.endInsertRows()
        self.wishes_changed.emit()
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of wishes."""
        return 0 if parent.isValid() else len(self._wishes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column, and more of them in its tip."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        if role == Qt.ItemDataRole.ToolTipRole and COLUMNS[section] == "travel":
            return self.tr("Minutes on the way there, and the same back; nobody can be elsewhere")
        return None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("What"),
            self.tr("How many"),
            self.tr("Minutes"),
            self.tr("Way"),
            self.tr("For whom"),
            self.tr("Days"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; a row of which none is wished for is faint."""
        wish, column = self._wishes[index.row()], COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return show_wish(wish, column, self._language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return escape(show_wish(wish, column, self._language))
        if role == CHOICES_ROLE:
            return self._choices(column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and not wish.count:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, or say why not."""
        wish, column = self._wishes[index.row()], COLUMNS[index.column()]
        if role != Qt.ItemDataRole.EditRole or str(value) == self.data(index):
            return False
        try:
            made = typed_wish(wish, column, str(value), self._language, self._day_sets)
        except UserError as error:
            self.refused.emit(error)
            return False
        self._wishes[index.row()] = made
        last = self.index(index.row(), len(COLUMNS) - 1)
        self.dataChanged.emit(self.index(index.row(), 0), last)
        self.wishes_changed.emit()
        return True

    def _choices(self, column: str) -> tuple[str, ...] | None:
        lang = self._language
        if column == "audience":
            return tuple(audience_word(one, lang) for one in audiences(self._records, self._wishes))
        if column == "days":
            return tuple(days_word(days, lang) for days in self._day_sets)
        return None
