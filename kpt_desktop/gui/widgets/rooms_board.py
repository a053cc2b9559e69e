"""Rooms as small cards beside the people who have none; people are dragged between them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.rooms import bedrooms, without_room
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.card import Card
from kpt_desktop.gui.widgets.flow_row import FlowRow
from kpt_desktop.gui.widgets.people_list import PeopleList
from kpt_desktop.gui.widgets.room_card import RoomCard, room_line

_LEFT = 250
_EDGE = 32
"""How near to an edge a drag scrolls, in pixels."""


class RoomsBoard(QWidget):
    """Shows one side's rooms; moves are only asked for.

    Signals:
        move_requested(tuple of UUID, str): put people into the room of that name, "" for none.
        room_added(tuple of UUID): a new room is wanted, for these people.
        renamed(str, str), beds_chosen(str, int or None), deletion_requested(str): of a room's key.
    """

    move_requested = Signal(object, str)
    room_added = Signal(object)
    renamed = Signal(str, str)
    beds_chosen = Signal(str, object)
    deletion_requested = Signal(str)

    def __init__(self, side: Side, language: str) -> None:
        super().__init__()
        self._side, self._language = side, language
        self._moved: tuple[UUID, ...] = ()
        self.cards: list[RoomCard] = []
        self.without = PeopleList()
        self.without.setObjectName("people_without_room")
        self.without.setAccessibleName(self.tr("People without a room"))
        self._head = QLabel()
        self._head.setFont(theme.font(self.font(), semibold=True))
        self._hint = QLabel(self.tr("Everybody has a room."))
        self._hint.setObjectName("everybody_has_a_room")
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty = QLabel(self.tr("No rooms yet. Add the first one."))
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._flow = FlowRow(gap=theme.SMALL)
        self._connect(self.without)
        self._arrange()

    def show_rooms(self, records: VisitRecords) -> None:
        """Show the rooms of fresh records; people just moved are chosen where they are now."""
        waiting = without_room(records, self._side)
        self._head.setText(self.tr("Without a room: {count}").format(count=len(waiting)))
        self.without.show_people([room_line(row, self._language) for row in waiting])
        self._hint.setVisible(not waiting)
        rooms = bedrooms(records, self._side)
        while len(self.cards) < len(rooms):
            self.cards.append(self._made())
        kept = self.cards[: len(rooms)]
        for card, room in zip(kept, rooms, strict=True):
            card.show_room(room)
        self.cards = kept
        self._flow.show_widgets(list(kept))
        self._empty.setVisible(not rooms)
        if self._moved:
            for people in self._lists():
                people.choose(self._moved)
            self._moved = ()

    def card_of(self, key: str) -> RoomCard | None:
        """Return the card of a room by its key."""
        return next((card for card in self.cards if card.key == key), None)

    def menu(self, people: PeopleList) -> QMenu:
        """Return where the chosen people of a list may be moved."""
        menu, chosen = QMenu(self), people.chosen()
        menu.setObjectName("room_menu")
        rooms = menu.addMenu(self.tr("&Move to room"))
        rooms.setObjectName("move_to_room")
        for card in self.cards:
            if card.people is not people:
                action = rooms.addAction(card.room_name.replace("&", "&&"))
                action.triggered.connect(partial(self._move, chosen, card.room_name))
        rooms.addSeparator()
        new = rooms.addAction(self.tr("&New room"))
        new.setObjectName("move_to_new_room")
        new.triggered.connect(partial(self._move_to_new, chosen))
        out = menu.addAction(self.tr("&Out of the room"))
        out.setObjectName("move_out")
        out.setEnabled(people is not self.without)
        out.triggered.connect(partial(self._move, chosen, ""))
        return menu

    def chosen_list(self) -> PeopleList | None:
        """Return the list with the keyboard, when somebody is chosen in it."""
        return next((one for one in self._lists() if one.hasFocus() and one.chosen()), None)

    def _lists(self) -> list[PeopleList]:
        return [self.without, *(card.people for card in self.cards)]

    def _arrange(self) -> None:
        left = Card()
        left.setFixedWidth(_LEFT)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        inside.setSpacing(theme.TIGHT)
        for widget in (self._head, self._hint):
            inside.addWidget(widget)
        inside.addWidget(self.without, 1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.addWidget(self._empty)
        column.addWidget(self._flow)
        column.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setObjectName("rooms_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.LARGE)
        layout.addWidget(left)
        layout.addWidget(scroll, 1)

    def _made(self) -> RoomCard:
        card = RoomCard(self._language)
        self._connect(card.people)
        for asked, told in (
            (card.renamed, self.renamed),
            (card.beds_chosen, self.beds_chosen),
            (card.deletion_requested, self.deletion_requested),
        ):
            asked.connect(told)
        return card

    def _connect(self, people: PeopleList) -> None:
        people.people_dropped.connect(partial(self._on_dropped, people))
        people.step_requested.connect(partial(self._on_step, people))
        people.menu_requested.connect(partial(self._on_menu, people))
        people.hovered.connect(self._on_hovered)

    def _name_of(self, people: PeopleList) -> str:
        return next((card.room_name for card in self.cards if card.people is people), "")

    def _move(self, people: tuple[UUID, ...], name: str, *_: object) -> None:
        self._moved = people
        self.move_requested.emit(people, name)

    def _move_to_new(self, people: tuple[UUID, ...], *_: object) -> None:
        self._moved = people
        self.room_added.emit(people)

    def _on_dropped(self, target: PeopleList, people: tuple[UUID, ...], _group: str) -> None:
        self._move(people, self._name_of(target))

    def _on_step(self, people: PeopleList, columns: int, rows: int) -> None:
        """Ctrl and an arrow go to the next room or the one before; the first of all is none."""
        lists = self._lists()
        place = lists.index(people) + (columns or rows)
        if 0 <= place < len(lists):
            self._move(people.chosen(), self._name_of(lists[place]))

    def _on_hovered(self, place: QPoint) -> None:
        """Scroll while people are dragged along the upper or the lower edge."""
        view, bar = self._scroll.viewport(), self._scroll.verticalScrollBar()
        height = view.mapFromGlobal(place).y()
        if 0 <= height < _EDGE:
            bar.setValue(bar.value() - _EDGE // 2)
        elif view.height() - _EDGE < height <= view.height():
            bar.setValue(bar.value() + _EDGE // 2)

    def _on_menu(self, people: PeopleList, place: QPoint) -> None:
        menu = self.menu(people)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
