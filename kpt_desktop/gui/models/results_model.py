"""Places of a track, or over all tracks: read only, in the order of places."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kpt_desktop.gui import theme

Index = QModelIndex | QPersistentModelIndex


_SHORT = 12
"""Figures and medals stand in the middle of their cells, sentences at the left."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A team's line: its cells in the columns' order, the first two being place and team."""

    team_id: UUID
    cells: tuple[str, ...]


class ResultsModel(QAbstractTableModel):
    """Shows rows of words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[ResultRow, ...] = ()

    def show_rows(self, titles: Sequence[str], rows: Sequence[ResultRow]) -> None:
        """Show other rows, or the same anew."""
        if (tuple(titles), tuple(rows)) == (self._titles, self._rows):
            return
        self.beginResetModel()
        self._titles, self._rows = tuple(titles), tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> ResultRow | None:
        """Return a line, None outside the table."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of teams."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; the place stands out, figures stand in the middle."""
        words = self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return escape(words)
        if role == Qt.ItemDataRole.TextAlignmentRole and len(words) < _SHORT:
            return Qt.AlignmentFlag.AlignCenter if index.column() != 1 else None
        if role == Qt.ItemDataRole.FontRole and index.column() in {0, 1}:
            owner = self.parent()
            base = owner.property("font") if owner is not None else None
            return theme.font(base, semibold=True) if base is not None else None
        return None
