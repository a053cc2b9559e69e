"""A list of people: choose several, drag them elsewhere, or move them by Ctrl and an arrow."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.people_lines import (
    GROUP_ROLE,
    ID_ROLE,
    NOTE_ROLE,
    PeopleLine,
    PeopleLines,
    dragged_people,
)

Index = QModelIndex | QPersistentModelIndex
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PeopleList(QListView):
    """Shows people; what moves is only asked for.

    Signals:
        people_dropped(tuple of UUID, str): put these people into that group of this list.
        step_requested(int, int): move the chosen people by columns and rows.
        person_opened(UUID): by Enter or a double click.
        menu_requested(QPoint): a menu for the chosen people is wanted there.
        hovered(QPoint): people are dragged over the list, at that place of the screen, or they
            have just left it.
    """

    people_dropped = Signal(object, str)
    step_requested = Signal(int, int)
    person_opened = Signal(object)
    menu_requested = Signal(QPoint)
    hovered = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = PeopleLines()
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(self._on_double_clicked)
        self.drop_group: str | None = None

    def show_people(self, lines: Sequence[PeopleLine]) -> None:
        """Show these lines; those chosen stay chosen, and the current one stays current."""
        chosen, current = self.chosen(), self.currentIndex().data(ID_ROLE)
        if not self.lines.show_lines(lines):
            return
        self._select(chosen, current)
        self.updateGeometry()

    def chosen(self) -> tuple[UUID, ...]:
        """Return the chosen people in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.lines.lines[row].id or UUID(int=0) for row in rows)

    def choose(self, people: Collection[UUID]) -> bool:
        """Choose those of these people who are here and take the keyboard; False for none."""
        here = [person for person in people if self.lines.row_of(person) >= 0]
        if here:
            self._select(here, here[0])
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(here)

    def content_height(self) -> int:
        """Return the height of all lines together."""
        return sum(self.sizeHintForRow(row) for row in range(self.lines.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and an arrow move the chosen people; Enter opens the current one."""
        key = Qt.Key(event.key())
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and key in _STEPS and self.chosen():
            self.step_requested.emit(*_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().data(ID_ROLE):
            self.person_opened.emit(self.currentIndex().data(ID_ROLE))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take dragged people."""
        self._show_drop(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show into which group they would come."""
        self._show_drop(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show it no more."""
        self._set_drop_group(None)
        event.accept()
        self.hovered.emit(QCursor.pos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the people to be put where they were let go."""
        people = dragged_people(event.mimeData())
        group = self._group_at(event.position().toPoint())
        self._set_drop_group(None)
        self.hovered.emit(QCursor.pos())
        if people:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.people_dropped.emit(people, group)

    def _show_drop(self, event: QDragMoveEvent) -> None:
        if not dragged_people(event.mimeData()):
            event.ignore()
            return
        place = event.position().toPoint()
        self._set_drop_group(self._group_at(place))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.hovered.emit(self.viewport().mapToGlobal(place))

    def _set_drop_group(self, group: str | None) -> None:
        if group != self.drop_group:
            self.drop_group = group
            self.viewport().update()

    def _group_at(self, place: QPoint) -> str:
        index = self.indexAt(place)
        if not index.isValid() and self.lines.lines:
            index = self.lines.index(self.lines.rowCount() - 1, 0)
        return str(index.data(GROUP_ROLE) or "")

    def _select(self, people: Collection[UUID], current: UUID | None) -> None:
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        model.clear()
        for person in people:
            row = self.lines.row_of(person)
            if row >= 0:
                model.select(self.lines.index(row, 0), flag.Select)
        if current is not None and (row := self.lines.row_of(current)) >= 0:
            model.setCurrentIndex(self.lines.index(row, 0), flag.NoUpdate)
            self.scrollTo(self.lines.index(row, 0))

    def _on_menu(self, place: QPoint) -> None:
        if self.chosen():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.data(ID_ROLE) is not None:
            self.person_opened.emit(index.data(ID_ROLE))


class _LineDelegate(QStyledItemDelegate):
    """Paints a heading small and bold, a person with as much of the note as the name leaves."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        extra = theme.TIGHT + (theme.SMALL if _is_later_heading(index) else 0)
        return QSize(0, option.fontMetrics.height() + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option, index)
        is_head = index.data(ID_ROLE) is None
        palette, elide = option.palette, Qt.TextElideMode.ElideRight
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setFont(
            theme.font(option.font, larger=-1, semibold=True) if is_head else option.font
        )
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        above = theme.SMALL if _is_later_heading(index) else 0
        room = option.rect.adjusted(theme.SMALL, above, -theme.SMALL, 0)
        words = metrics.elidedText(str(index.data()), elide, room.width())
        painter.setPen(faint if is_head else palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, words)
        room.setLeft(room.left() + metrics.horizontalAdvance(words) + theme.MEDIUM)
        note = metrics.elidedText(str(index.data(NOTE_ROLE) or ""), elide, room.width())
        if room.width() > 0 and (len(note) > 2 or note == index.data(NOTE_ROLE)):
            painter.setPen(faint)
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, note)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tint the chosen people and the group over which others are dragged."""
        accent = option.palette.color(QPalette.ColorRole.Highlight)
        base = option.palette.color(QPalette.ColorRole.Base)
        view, area = option.widget, QRect(option.rect)
        if isinstance(view, PeopleList) and view.drop_group == index.data(GROUP_ROLE):
            painter.fillRect(area, theme.tint(accent, base, 0.10))
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(area, theme.tint(accent, base, 0.18 if active else 0.10))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(accent)
            painter.drawRect(area.adjusted(0, 0, -1, -1))


def _is_later_heading(index: Index) -> bool:
    return index.data(ID_ROLE) is None and index.row() > 0
