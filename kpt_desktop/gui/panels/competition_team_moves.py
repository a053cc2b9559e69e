"""What can be done to somebody in a team: the keyboard's twin of dragging, and the menu."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.services import teams
from kpt_desktop.services.team_board import TeamBoard

_KEYS = {
    "next": "Ctrl+Right",
    "previous": "Ctrl+Left",
    "pin": "P",
    "out": "Del",
    "menu": "Ctrl+M",
}


class TeamMoves(QObject):
    """Moves, exchanges and pins people, each one Change.

    Args:
        context: for the language.
        edits: sends the Changes.
        chosen: returns who is chosen, and the board they lie on.
        place: returns where somebody stands on the screen, for the menu about them.
        parent: has the keys while it or a part of it has the keyboard.
    """

    def __init__(
        self,
        context: Context,
        edits: CompetitionEdits,
        chosen: Callable[[], tuple[UUID | None, TeamBoard | None]],
        place: Callable[[UUID], QPoint],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._edits, self._chosen = context, edits, chosen
        self._place, self._host = place, parent
        self.actions = {name: QAction(parent) for name in _KEYS}
        slots = {
            "next": partial(self._step, 1),
            "previous": partial(self._step, -1),
            "pin": self._on_pin,
            "out": self._on_out,
            "menu": self.open_menu,
        }
        for name, action in self.actions.items():
            action.setObjectName(f"team_member_{name}")
            action.setShortcut(QKeySequence(_KEYS[name]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, slot=slots[name]: slot())
            parent.addAction(action)

    def retranslate(self) -> None:
        """Set the words of the commands again."""
        words = {
            "next": self.tr("Move to the next team"),
            "previous": self.tr("Move to the previous team"),
            "pin": self.tr("Pin to the team, or let go"),
            "out": self.tr("Take out of the team"),
            "menu": self.tr("Move to a team…"),
        }
        for name, action in self.actions.items():
            action.setText(words[name])

    def drop(self, one: UUID, team_id: UUID | None, other: UUID | None) -> None:
        """Put somebody into a team, or let them change places with somebody of it."""
        _, board = self._chosen()
        if board is None:
            return
        origin = board.team_of(one)
        if other is not None and origin is not None and team_id is not None and origin != team_id:
            self._edits.apply(lambda records: teams.swap_members(records, one, other))
        else:
            self.move(one, team_id)

    def move(self, one: UUID, team_id: UUID | None) -> None:
        """Put somebody into a team, or into none."""
        self._edits.apply(lambda records: teams.move_member(records, one, team_id))

    def open_menu(self, where: QPoint | None = None) -> None:
        """Show what can be done to who is chosen; it is not waited for."""
        one, board = self._chosen()
        if one is None or board is None:
            return
        menu = self.menu(one, board)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where or self._place(one))

    def menu(self, one: UUID, board: TeamBoard) -> QMenu:
        """Return the menu about somebody."""
        menu = QMenu(self._host)
        menu.setObjectName("team_member_menu")
        origin = board.team_of(one)
        targets = menu.addMenu(self.tr("&Move to"))
        for number, team in enumerate(board.teams, start=1):
            name = team.name.best(self._context.language).replace("&", "&&")
            words = f"&{number} {name}" if number < 10 else name
            self._add(targets, words, partial(self.move, one, team.id), enabled=team.id != origin)
        self._add_swaps(menu, one, board)
        pinned = one in board.pinned
        words = self.tr("&Let go from the team") if pinned else self.tr("&Pin to the team")
        self._add(
            menu, words, partial(self.pin, one, pinned=not pinned), enabled=origin is not None
        )
        out = self.tr("&Take out of the team")
        self._add(menu, out, partial(self.move, one, None), enabled=origin is not None)
        return menu

    def pin(self, one: UUID, *, pinned: bool) -> None:
        """Let somebody stay in the team when teams are formed anew, or not."""
        self._edits.apply(lambda records: teams.pin_members(records, [one], pinned=pinned))

    def _add_swaps(self, menu: QMenu, one: UUID, board: TeamBoard) -> None:
        from kpt_desktop.services.team_words import short_name

        records, origin = self._edits.records, board.team_of(one)
        swaps = menu.addMenu(self.tr("&Change places with"))
        swaps.setEnabled(origin is not None and len(board.teams) > 1)
        for team in board.teams:
            for other in board.members[team.id] if team.id != origin else ():
                if records is not None and origin is not None:
                    name = short_name(records.participant(other)).replace("&", "&&")
                    self._add(swaps, name, partial(self.drop, one, team.id, other))

    def _add(
        self, menu: QMenu, words: str, act: Callable[[], None], *, enabled: bool = True
    ) -> None:
        action = menu.addAction(words)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _on=False: act())

    def _step(self, step: int) -> None:
        one, board = self._chosen()
        if one is None or board is None or not board.teams:
            return
        ids = [team.id for team in board.teams]
        origin = board.team_of(one)
        if origin is None:
            place = 0 if step > 0 else len(ids) - 1
        else:
            place = ids.index(origin) + step
        if 0 <= place < len(ids):
            self.move(one, ids[place])

    def _on_pin(self) -> None:
        one, board = self._chosen()
        if one is not None and board is not None and board.team_of(one) is not None:
            self.pin(one, pinned=one not in board.pinned)

    def _on_out(self) -> None:
        one, board = self._chosen()
        if one is not None and board is not None and board.team_of(one) is not None:
            self.move(one, None)
