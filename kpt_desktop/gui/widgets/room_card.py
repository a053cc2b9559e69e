"""A room as a small card: its name, its beds, who sleeps there, and what is wrong with it."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QToolButton, QVBoxLayout

from kpt_desktop.domain.enums import Role
from kpt_desktop.domain.findings_rooms import judge_room
from kpt_desktop.domain.rooms import Bedroom
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui import theme
from kpt_desktop.gui.icons import icon
from kpt_desktop.gui.models.people_lines import PeopleLine
from kpt_desktop.gui.widgets.card import Card
from kpt_desktop.gui.widgets.people_list import PeopleList
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.people import called
from kpt_desktop.services.rooms import MOST_BEDS
from kpt_desktop.texts import text

WIDTH = 226
_LEAST_LINES = 2


def room_line(row: Participant, language: str) -> PeopleLine:
    """Return somebody's line, with what decides whom they may share a room with."""
    sex, role = row.person.sex, row.participation.role
    short = choice_word(sex, language)[:1] if sex else "?"
    is_adult = role not in {Role.STUDENT, None}
    note = f"{short} · {choice_word(role, language)}" if role and is_adult else short
    return PeopleLine(called(row), "", note, row.participation.id)


class RoomCard(Card):
    """Shows one room; what is typed or dropped is only asked for.

    Signals:
        renamed(str, str): the room of that key is to have that name.
        beds_chosen(str, int or None): so many beds.
        deletion_requested(str): the room is to go.
    """

    renamed = Signal(str, str)
    beds_chosen = Signal(str, object)
    deletion_requested = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("room_card")
        self.setFixedWidth(WIDTH)
        self._language = language
        self._room = Bedroom("", None, ())
        self.name = QLineEdit()
        self.name.setObjectName("room_name")
        self.name.setFont(theme.font(self.font(), larger=1, semibold=True))
        self.name.setFrame(False)
        self.name.installEventFilter(self)
        self.name.editingFinished.connect(self._on_name_finished)
        self.beds = QSpinBox()
        self.beds.setObjectName("room_beds")
        self.beds.setRange(0, MOST_BEDS)
        self.beds.setSpecialValueText("—")
        self.beds.setKeyboardTracking(False)
        self.beds.valueChanged.connect(self._on_beds_changed)
        self._delete = QToolButton()
        self._delete.setObjectName("delete_room")
        self._delete.setAutoRaise(True)
        self._delete.clicked.connect(self._on_delete)
        self.people = PeopleList()
        self.people.setObjectName("room_people")
        self.people.hovered.connect(self.update)
        self.setAcceptDrops(True)
        self._state, self._marks = QLabel(), QLabel()
        self._state.setObjectName("room_state")
        self._state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._marks.setObjectName("room_marks")
        self._marks.setTextFormat(Qt.TextFormat.PlainText)
        self._marks.setWordWrap(True)
        for label in (self._state, self._marks):
            label.setContentsMargins(theme.SMALL, 0, 0, 0)
        self._arrange()

    @property
    def key(self) -> str:
        """Return which room this is."""
        return self._room.key

    @property
    def room_name(self) -> str:
        """Return the name people are put into this room by."""
        return self._room.name

    def show_room(self, room: Bedroom) -> None:
        """Show a room as it is now; a name that is being typed stays."""
        typing = self.name.hasFocus() and self.name.text() != self._room.name
        same = self._room.key == room.key
        self._room = room
        if not (typing and same):
            self.name.setText(room.name)
        if self.beds.value() != (room.beds or 0):
            with QSignalBlocker(self.beds):
                self.beds.setValue(room.beds or 0)
        self.people.show_people([room_line(row, self._language) for row in room.people])
        line = self.people.fontMetrics().height() + theme.TIGHT
        self.people.setFixedHeight(max(len(room.people), _LEAST_LINES) * line + 2)
        self._state.setText(self._state_words())
        self._show_marks()
        self._name_parts()
        dark = theme.is_dark(self.palette())
        self._delete.setIcon(icon("trash", dark=dark))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts the stored name back; leaving a refused name does too."""
        if watched is self.name:
            escaped = (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
                and self.name.text() != self._room.name
            )
            if escaped:
                self.name.setText(self._room.name)
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the card's width, and the height its people and its marks need."""
        layout = self.layout()
        if layout is None:
            return QSize(WIDTH, 0)
        grows = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(WIDTH) if grows else layout.totalSizeHint().height()
        return QSize(WIDTH, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the card while people are dragged over it."""
        super().paintEvent(event)
        if self.people.drop_group is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            area = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, theme.CORNER, theme.CORNER)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people anywhere on the card."""
        self.people.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        self.people.dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the frame no more."""
        self.people.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the people to be put into this room."""
        self.people.dropEvent(event)

    def _arrange(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        self._bed_word = QLabel(self.tr("Beds"))
        self._bed_word.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bed_word.setBuddy(self.beds)
        head.setSpacing(theme.TIGHT)
        head.addWidget(self.name, 1)
        head.addWidget(self._bed_word)
        head.addWidget(self.beds)
        head.addWidget(self._delete)
        foot.addWidget(self._state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(head)
        layout.addWidget(self.people)
        layout.addLayout(foot)
        layout.addWidget(self._marks)

    def _state_words(self) -> str:
        room, people = self._room, len(self._room.people)
        if room.beds is None:
            return self.tr("%n person(s), beds unknown", "", people)
        if people > room.beds:
            return self.tr("{people} people in {beds} beds").format(people=people, beds=room.beds)
        if room.free == 0:
            return self.tr("full")
        return self.tr("%n bed(s) free", "", room.free or 0)

    def _show_marks(self) -> None:
        found = [
            text(self._language, "findings", f.code, **f.facts) for f in judge_room(self._room)
        ]
        palette = self._marks.palette()
        palette.setColor(
            QPalette.ColorRole.WindowText, theme.mark_colour("warning", self.palette())
        )
        self._marks.setPalette(palette)
        self._marks.setText("\n".join(f"! {words}" for words in found))
        self._marks.setVisible(bool(found))

    def _name_parts(self) -> None:
        room = self.tr("Room {name}").format(name=self._room.name)
        self.setAccessibleName(room)
        self.people.setAccessibleName(self.tr("People of room {name}").format(name=self._room.name))
        self.name.setAccessibleName(self.tr("Name of room {name}").format(name=self._room.name))
        self.beds.setAccessibleName(self.tr("Beds of room {name}").format(name=self._room.name))
        words = self.tr("Delete room {name}").format(name=self._room.name)
        self._delete.setAccessibleName(words)
        self._delete.setToolTip(words)

    def _on_name_finished(self) -> None:
        if self.name.text() != self._room.name:
            self.renamed.emit(self._room.key, self.name.text())

    def _on_beds_changed(self, beds: int) -> None:
        self.beds_chosen.emit(self._room.key, beds or None)

    def _on_delete(self) -> None:
        self.deletion_requested.emit(self._room.key)
