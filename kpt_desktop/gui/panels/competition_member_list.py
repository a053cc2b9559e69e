"""The people of one team, or of none: chosen, dragged, and dropped on."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.gui import theme
from kpt_desktop.gui.panels.competition_member_delegate import MEMBER_ROLE, MemberDelegate

MIME = "application/x-kpt-participation"
_LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody as the list shows them.

    Attributes:
        mark: of their side, a few letters.
        level: of English, empty while unknown.
        said: all of it in words, for a screen reader and the tip.
    """

    id: UUID
    name: str
    side: Side
    mark: str
    level: str = ""
    pinned: bool = False
    said: str = ""


class MemberList(QListWidget):
    """One row a person, as high as its people, so that a card never scrolls.

    Signals:
        hovered(UUID, UUID or None): somebody is dragged over the list, over whom.
        left(): the drag went elsewhere or ended.
        dropped(UUID, UUID or None): somebody was let go here, on whom.
        menu_requested(QPoint): in global coordinates.
        focused(): the keyboard came here.
    """

    hovered = Signal(object, object)
    left = Signal()
    dropped = Signal(object, object)
    menu_requested = Signal(QPoint)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(MemberDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)

    def show_members(self, members: Sequence[Member]) -> None:
        """Show these people; who was chosen stays chosen while they are here."""
        before = self.chosen()
        self.clear()
        for member in members:
            item = QListWidgetItem(self)
            item.setData(MEMBER_ROLE, member)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, member.said)
            item.setData(Qt.ItemDataRole.DisplayRole, member.name)
        if before is not None:
            self.choose(before)
        rows = max(self.count(), _LEAST_ROWS)
        self.setMinimumHeight(rows * self._row_height() + theme.TIGHT)
        self.updateGeometry()

    def chosen(self) -> UUID | None:
        """Return who is current."""
        return self._id_of(self.currentItem())

    def choose(self, one: UUID) -> bool:
        """Make somebody current; return whether they are here."""
        for row in range(self.count()):
            if self._id_of(self.item(row)) == one:
                self.setCurrentRow(row)
                return True
        return False

    def area_of(self, one: UUID) -> QPoint:
        """Return the middle of somebody's row, in the viewport; where the list begins if none."""
        for row in range(self.count()):
            if self._id_of(self.item(row)) == one:
                return self.visualItemRect(self.item(row)).center()
        return QPoint()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _row_height(self) -> int:
        return self.fontMetrics().height() + theme.MEDIUM

    def _id_of(self, item: QListWidgetItem | None) -> UUID | None:
        member = item.data(MEMBER_ROLE) if item is not None else None
        return member.id if isinstance(member, Member) else None

    # --- dragging ---

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's own name
        """Carry the current person."""
        if (one := self.chosen()) is None:
            return
        data = QMimeData()
        data.setData(MIME, one.bytes)
        drag = QDrag(self)
        drag.setMimeData(data)
        row = self.visualItemRect(self.currentItem())
        drag.setPixmap(self.viewport().grab(row))
        drag.setHotSpot(QPoint(theme.LARGE, row.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people of this program only."""
        if carried(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Tell over whom somebody is."""
        if (one := carried(event)) is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.hovered.emit(one, self._under(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Tell that nobody is over the list any more."""
        event.accept()
        self.left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell who was let go on whom."""
        if (one := carried(event)) is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.dropped.emit(one, self._under(event))

    def _under(self, event: QDropEvent) -> UUID | None:
        return self._id_of(self.itemAt(event.position().toPoint()))

    # --- the rest ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first person when the keyboard comes to a list without a choice."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        self.focused.emit()

    def _on_menu_requested(self, where: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(where))


def carried(event: QDropEvent) -> UUID | None:
    """Return whom a drag carries, None for anything else."""
    data = event.mimeData().data(MIME)
    return UUID(bytes=bytes(data.data())) if data.size() == 16 else None
