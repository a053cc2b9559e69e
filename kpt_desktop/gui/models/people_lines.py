"""A compact list of people, perhaps under headings, whose lines can be dragged to other lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-kpt-participations"
"""What is dragged: ids of participations, apart by blanks."""

ID_ROLE = Qt.ItemDataRole.UserRole
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
NOTE_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class PeopleLine:
    """A person, or the heading of a group where ``id`` is None; ``note`` stands at the right."""

    words: str
    group: str = ""
    note: str = ""
    id: UUID | None = None


class PeopleLines(QAbstractListModel):
    """Holds the lines; what is dropped on it is the view's business."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[PeopleLine, ...] = ()

    @property
    def lines(self) -> tuple[PeopleLine, ...]:
        """Return what is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[PeopleLine]) -> bool:
        """Show other lines; False where they are the same and nothing moves."""
        if tuple(lines) == self._lines:
            return False
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()
        return True

    def row_of(self, person: UUID) -> int:
        """Return the row of a person, -1 where they are not here."""
        return next((n for n, line in enumerate(self._lines) if line.id == person), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, note, group or id."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.words, line.note)))
        return {ID_ROLE: line.id, GROUP_ROLE: line.group, NOTE_ROLE: line.note}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let people be chosen and dragged; headings only take what is dropped."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid() and self._lines[index.row()].id is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """People are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what is dragged from here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of the chosen people, in the order of the list."""
        rows = sorted({index.row() for index in indexes})
        ids = [str(self._lines[row].id) for row in rows if self._lines[row].id is not None]
        data = QMimeData()
        data.setData(MIME, " ".join(ids).encode())
        return data


def dragged_people(data: QMimeData) -> tuple[UUID, ...]:
    """Return the ids of dragged participations; nothing when something else is dragged."""
    if not data.hasFormat(MIME):
        return ()
    words = bytes(data.data(MIME).data()).decode("ascii", "ignore").split()
    try:
        return tuple(UUID(word) for word in words)
    except ValueError:
        return ()
