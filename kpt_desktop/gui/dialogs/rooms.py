"""The rooms of a delegation: who sleeps where, by dragging, by keys, or by a proposal."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.rooms import bedrooms, without_room
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.visit_dialog import VisitDialog
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.rooms_board import RoomsBoard
from kpt_desktop.services.rooms import (
    add_room,
    delete_room,
    fill_rooms,
    move_to_room,
    rename_room,
    set_beds,
)


class RoomsDialog(VisitDialog):
    """A board of rooms; each move is one Change at once."""

    def __init__(
        self, context: Context, records: VisitRecords, side: Side, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, records, parent)
        self.setObjectName("rooms_dialog")
        self.resize(1010, 620)
        self._side = side
        self._new = ""
        self.board = RoomsBoard(side, context.language)
        self.board.move_requested.connect(self._on_move)
        self.board.room_added.connect(self._on_add)
        self.board.renamed.connect(partial(self._on_room, rename_room))
        self.board.beds_chosen.connect(partial(self._on_room, set_beds))
        self.board.deletion_requested.connect(self._on_delete)
        self._arrange()
        self.show_records()
        self.board.without.setFocus()

    def show_records(self) -> None:
        """Show the rooms as they are now; the name of a new one is ready to be typed over."""
        name = self._records.organisation(self._side).short_name.best(self._context.language)
        self.setWindowTitle(self.tr("Rooms: {organisation}").format(organisation=name))
        self.board.show_rooms(self._records)
        card = self.board.card_of(self._new) if self._new else None
        if card is not None:
            self._new = ""
            card.name.setFocus()
            card.name.selectAll()

    def _arrange(self) -> None:
        add, fill = QPushButton(self.tr("&New room")), QPushButton(self.tr("&Fill rooms"))
        add.setObjectName("new_room")
        add.setShortcut(QKeySequence("Ctrl+N"))
        fill.setObjectName("fill_rooms")
        fill.setToolTip(
            self.tr(
                "Gives a room to those without one: women and men apart, students and adults "
                "apart, wishes together. Whoever has a room keeps it."
            )
        )
        for button, slot in ((add, self._on_new), (fill, self._on_fill)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(add)
        row.addWidget(fill)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(row)
        layout.addWidget(self.board, 1)
        layout.addWidget(self.notices)
        layout.addWidget(self.close_buttons())
        QWidget.setTabOrder(add, fill)
        QWidget.setTabOrder(fill, self.board.without)

    def _on_move(self, people: tuple[UUID, ...], name: str) -> None:
        here = [person for person in people if person in self._records.participations]
        self.apply(move_to_room(self._records, here, name))

    def _on_new(self) -> None:
        change, name = add_room(self._records, self._side)
        self._new = name
        self.apply(change)

    def _on_add(self, people: tuple[UUID, ...]) -> None:
        """Make a room for people: one Change, so that one undo takes both back."""
        change, name = add_room(self._records, self._side)
        moved = move_to_room(self._records, people, name)
        self.apply(Change(moved.label, (*change.operations, *moved.operations)))

    def _on_room(self, make: Callable[..., Change], key: str, value: object) -> None:
        try:
            self.apply(make(self._records, self._side, key, value))
        except UserError as error:
            self.refuse(error)
            self.show_records()
        except KeyError:  # the room went meanwhile; what is shown is behind by a moment
            self.show_records()

    def _on_delete(self, key: str) -> None:
        room = next((one for one in bedrooms(self._records, self._side) if one.key == key), None)
        if room is None:
            return
        message = self.tr("Room {name} was deleted.").format(name=room.name)
        if room.people:
            out = self.tr("%n person(s) are without a room now.", "", len(room.people))
            message = self.tr("{done} {result}").format(done=message, result=out)
        self._apply_and_say(delete_room(self._records, self._side, key), message)

    def _on_fill(self) -> None:
        change = fill_rooms(self._records, self._side)
        waiting = len(without_room(self._records, self._side))
        left = waiting - len(change.operations)
        rest = self.tr("No bed fits %n person(s): add a room, beds, or their sex.", "", left)
        if not change:
            self.notices.say(rest if left else self.tr("Everybody has a room already."), "hint")
            return
        message = self.tr("%n person(s) have a room now.", "", len(change.operations))
        if left:
            message = self.tr("{done} {result}").format(done=message, result=rest)
        self._apply_and_say(change, message)

    def _apply_and_say(self, change: Change, message: str) -> None:
        words, act = self.tr("Undo"), partial(undo, self._context)
        self._context.apply(
            change, lambda _touched: self.notices.say(message, "hint", words, act), self.refuse
        )
