"""The page of teams: who works with whom, how even that is, and where each team sits."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.competition import students_of, tracks_of
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Competition, Participation, Seat, Team, TeamMember
from kpt_desktop.domain.teaming.balance import Balance
from kpt_desktop.domain.teaming.problem import Unmet
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.competition_card_grid import CardGrid
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.panels.competition_loose import LooseCard
from kpt_desktop.gui.panels.competition_member_list import Member, MemberList
from kpt_desktop.gui.panels.competition_team_card import TeamCard
from kpt_desktop.gui.panels.competition_team_commands import TeamCommands
from kpt_desktop.gui.panels.competition_team_moves import TeamMoves
from kpt_desktop.gui.panels.competition_teams_bar import TeamsBar
from kpt_desktop.gui.panels.competition_unmet import UnmetWishes
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.services import teams
from kpt_desktop.services.team_board import TeamBoard, board_of, total
from kpt_desktop.services.team_words import (
    english_word,
    seat_lines,
    short_name,
    side_marks,
    unmet_sentence,
)
from kpt_desktop.services.tracks import track_title

_LOOSE = 220


class TeamsPage(QWidget):
    """Cards of teams beside those who are in none.

    Signals:
        status_changed(str): counts for the status bar.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("competition_teams")
        self._context = context
        self.board: TeamBoard | None = None
        self._one: UUID | None = None
        self._cards: dict[UUID, TeamCard] = {}
        self._judging: Task[tuple[Unmet, ...]] = Task()
        self._wanted: UUID | None = None
        self.edits = CompetitionEdits(context, self)
        self.bar, self.loose, self.grid = TeamsBar(), LooseCard(), CardGrid()
        self.unmet, self._empty, self._none = UnmetWishes(), EmptyPage(), QLabel()
        self._pages, self._body = QStackedWidget(), QWidget()
        self.commands = TeamCommands(context, self.edits, self)
        self.moves = TeamMoves(
            context, self.edits, lambda: (self._one, self.board), self._place, self
        )
        self._arrange()
        self._connect()
        self.retranslate()

    def widget(self) -> QWidget:
        """Return the page itself."""
        return self

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show the teams of a visit."""
        self.edits.show(records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a team, or to somebody in it."""
        records = self.edits.records
        if records is None or self.board is None:
            return False
        if subject.kind is Competition:
            self.bar.form.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if subject.kind is Team and subject.id in self._cards:
            self._cards[subject.id].focus_name()
            return True
        record = records.record(subject.kind, subject.id)
        if isinstance(record, TeamMember):
            return self.choose(record.participation_id)
        if isinstance(record, Seat) and record.team_id in self._cards:
            self._cards[record.team_id].focus_name()
            return True
        return subject.kind is Participation and self.choose(subject.id)

    def retranslate(self) -> None:
        """Set all words again."""
        self.bar.retranslate()
        self.moves.retranslate()
        self._empty.say(
            self.tr("No students yet"),
            self.tr(
                "Teams are formed of the participants whose role is “student”. Type or import "
                "them on the tab “Participants”, guests and hosts."
            ),
        )
        self._none.setText(
            self.tr("No teams yet. “Form teams” proposes them, or add one and drag people into it.")
        )
        self._show_records(self.edits.records)

    def choose(self, one: UUID) -> bool:
        """Go to somebody, in whichever team; return whether they are here."""
        for members in self._lists().values():
            if members.choose(one):
                members.setFocus(Qt.FocusReason.OtherFocusReason)
                self._one = one
                return True
        return False

    def card(self, team_id: UUID) -> TeamCard:
        """Return a team's card."""
        return self._cards[team_id]

    # --- showing ---

    def _show_records(self, records: VisitRecords | None) -> None:
        if records is None:
            return
        students = students_of(records)
        one, at_hand = self._one, self._has_keyboard()
        self._pages.setCurrentWidget(self._body if students else self._empty)
        self.board = board_of(records)
        known = teams.competition_of(records)
        model = known.model if known and known.model else TeamModel.PAIRS
        self.bar.show_choices(model, known.seed if known else 1)
        self.bar.show_teams(students=bool(students), teams=bool(self.board.teams))
        self._show_cards(records, self.board)
        self._none.setVisible(not self.board.teams)
        self._show_balances()
        self._judge(records, self.board)
        self.status_changed.emit(self._status(len(students), self.board))
        filled = (members for members in self._lists().values() if members.count())
        self.setFocusProxy(next(filled, self.loose.members))
        self._one = one  # filling the lists anew made others current
        if one is not None and at_hand:
            self.choose(one)

    def _show_cards(self, records: VisitRecords, board: TeamBoard) -> None:
        language = self._context.language
        people = self._people(records, board)
        titles = {track.code: track_title(track, language) for track in tracks_of(records)}
        made = {
            team.id: self._cards.get(team.id) or self._new_card(team.id) for team in board.teams
        }
        self.loose.show_members([people[one] for one in board.loose])
        for team in board.teams:
            card = made[team.id]
            members = [people[one] for one in board.members[team.id]]
            card.show_team(team, members, titles, language)
            card.show_seat("\n".join(seat_lines(records, team.id, language)))
        self._cards = made
        self.grid.show_cards(list(made.values()))

    def _people(self, records: VisitRecords, board: TeamBoard) -> dict[UUID, Member]:
        marks = side_marks(records, self._context.language)
        found = {}
        for row in students_of(records):
            one, side = row.participation.id, row.delegation.side
            level = english_word(board.student(one).english)
            name, pinned = short_name(row), one in board.pinned
            said = [name, marks[side], level, self.tr("pinned") if pinned else ""]
            words = ", ".join(part for part in said if part)
            found[one] = Member(one, name, side, marks[side], level, pinned, words)
        return found

    def _show_balances(self) -> None:
        """Show how even the teams are."""
        if self.board is None or self.edits.records is None:
            return
        balances = self.board.balances()
        self._put_balances(self.board, balances)
        self.bar.show_cost(total(balances))
        for card in self._cards.values():
            card.show_hovered(hovered=False)

    def _on_hovered(self, team_id: UUID | None, one: UUID, other: UUID | None) -> None:
        """Show how even they would be if somebody were let go here."""
        board = self.board
        if board is None or not board.knows(one):
            return
        balances = board.balances(board.with_move(one, team_id, other))
        self._put_balances(board, balances)
        self.bar.show_cost(total(board.balances()), total(balances))
        for known, card in self._cards.items():
            card.show_hovered(hovered=known == team_id)

    def _put_balances(self, board: TeamBoard, balances: Mapping[UUID, Balance]) -> None:
        records = self.edits.records
        if records is None:
            return
        language = self._context.language
        titles = {track.code: track_title(track, language) for track in tracks_of(records)}
        for team_id, balance in balances.items():
            self._cards[team_id].show_balance(balance, board.english, titles)

    def _judge(self, records: VisitRecords, board: TeamBoard) -> None:
        """Ask, beside the window's thread, which wishes are not met and why."""
        self._judging.cancel()
        if not board.task.wishes or not board.teams:
            self.unmet.show_sentences([])
            return
        language = self._context.language

        def show(found: tuple[Unmet, ...]) -> None:
            self.unmet.show_sentences([unmet_sentence(records, one, language) for one in found])

        self._judging = self._context.tasks.run_aside(board.unmet, show, owner=self)

    def _status(self, students: int, board: TeamBoard) -> str:
        return self.tr("{students} · {teams} · in no team: {loose}").format(
            students=self.tr("%n student(s)", "", students),
            teams=self.tr("%n team(s)", "", len(board.teams)),
            loose=len(board.loose),
        )

    # --- people ---

    def _lists(self) -> dict[UUID | None, MemberList]:
        found: dict[UUID | None, MemberList] = {None: self.loose.members}
        for team_id, card in self._cards.items():
            found[team_id] = card.members
        return found

    def _place(self, one: UUID) -> QPoint:
        """Return where somebody stands on the screen."""
        team_id = self.board.team_of(one) if self.board else None
        members = self._lists()[team_id]
        return members.viewport().mapToGlobal(members.area_of(one))

    def _has_keyboard(self) -> bool:
        return any(members.hasFocus() for members in self._lists().values())

    def _on_chosen(self, members: MemberList) -> None:
        if (one := members.chosen()) is not None:
            self._one = one

    def _on_dropped(self, team_id: UUID | None, one: UUID, other: UUID | None) -> None:
        self._one = one
        self._show_balances()
        self.moves.drop(one, team_id, other)

    def _on_menu_requested(self, members: MemberList, where: QPoint) -> None:
        self._on_chosen(members)
        self.moves.open_menu(where)

    def _listen(self, team_id: UUID | None, members: MemberList) -> None:
        members.hovered.connect(partial(self._on_hovered, team_id))
        members.dropped.connect(partial(self._on_dropped, team_id))
        members.left.connect(self._show_balances)
        members.focused.connect(partial(self._on_chosen, members))
        members.currentRowChanged.connect(partial(self._on_row_changed, members))
        members.menu_requested.connect(partial(self._on_menu_requested, members))

    def _on_row_changed(self, members: MemberList, _row: int) -> None:
        if members.hasFocus():
            self._on_chosen(members)

    # --- teams ---

    def _new_card(self, team_id: UUID) -> TeamCard:
        card = TeamCard(team_id)
        card.renamed.connect(partial(self.commands.rename, team_id))
        card.track_chosen.connect(partial(self.commands.set_track, team_id))
        card.deletion_requested.connect(partial(self.commands.delete, team_id))
        self._listen(team_id, card.members)
        return card

    # --- making ---

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._show_records)
        self._listen(None, self.loose.members)
        bar = self.bar
        bar.form_requested.connect(lambda: self.commands.form(*self._choices()))
        bar.draw_requested.connect(
            lambda: self.commands.draw(bar.seed.value(), each=bar.each.isChecked())
        )
        bar.wishes_requested.connect(self.commands.open_wishes)
        bar.team_requested.connect(self._on_team_requested)
        bar.settled.connect(lambda: self.commands.settle(*self._choices()))

    def _choices(self) -> tuple[TeamModel, int]:
        return self.bar.chosen_model(), self.bar.seed.value()

    def _on_team_requested(self) -> None:
        made = self.commands.add()
        if made is not None and made in self._cards:
            self._cards[made].focus_name()

    def _arrange(self) -> None:
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setObjectName("no_teams_yet")
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self.grid)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(held)
        self.loose.setFixedWidth(_LOOSE)
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        row.addWidget(self.loose)
        row.addWidget(scroll, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        body.setSpacing(theme.MEDIUM)
        body.addWidget(self.bar)
        body.addLayout(row, 1)
        body.addWidget(self.unmet)
        self._pages.addWidget(self._body)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.setFocusProxy(self.loose.members)
