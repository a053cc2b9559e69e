"""A table as it stands in a file, shown before it goes there."""

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kpt_desktop.rendering.sheet import SheetData, Value

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

SHORT = 24
"""Letters; a longer text may be cut in its cell, so it is whole in a tooltip."""


class SheetModel(QAbstractTableModel):
    """Headers and rows of a sheet, read only; dates as they are printed."""

    def __init__(self, sheet: SheetData | None = None) -> None:
        super().__init__()
        self._headers: Sequence[str] = sheet.headers if sheet else ()
        self._rows: Sequence[Sequence[Value]] = sheet.rows if sheet else ()

    def show_sheet(self, sheet: SheetData) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._headers, self._rows = sheet.headers, sheet.rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, a long one also as its tooltip, and where it stands."""
        value = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(value)
        if role == Qt.ItemDataRole.ToolTipRole and len(shown(value)) > SHORT:
            return f"<span>{escape(shown(value))}</span>"
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, int):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading, or nothing beside the rows."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return super().headerData(section, orientation, role)


def shown(value: Value) -> str:
    """Return a value as it is read."""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return "" if value is None else str(value)
