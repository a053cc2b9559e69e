"""A team as a card: its name and track, its people, its balance, where it was drawn to sit."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout

from kpt_desktop.domain.records import Team
from kpt_desktop.domain.teaming.balance import Balance
from kpt_desktop.gui import theme
from kpt_desktop.gui.panels.competition_balance import BalanceLines
from kpt_desktop.gui.panels.competition_member_list import Member, MemberList
from kpt_desktop.gui.widgets.card import Card


class TeamCard(Card):
    """Shows one team; what is done to it is only asked for.

    Signals:
        renamed(str): the name in the window's language.
        track_chosen(str): a code, empty for all tracks.
        deletion_requested(): of the team.
    """

    renamed = Signal(str)
    track_chosen = Signal(str)
    deletion_requested = Signal()

    def __init__(self, team_id: UUID) -> None:
        super().__init__()
        self.team_id = team_id
        self.setObjectName(f"team_{team_id}")
        self._name = QLineEdit()
        self._name.setObjectName("team_name")
        self._name.setFrame(False)
        self._name.setFont(theme.font(self.font(), semibold=True))
        self._track = QComboBox()
        self._track.setObjectName("team_track")
        self._delete = QToolButton()
        self._delete.setObjectName("delete_team")
        self._delete.setText("✕")
        self._delete.setAutoRaise(True)
        self.members = MemberList()
        self.members.setObjectName("team_members")
        self._balance = BalanceLines()
        self._seat = QLabel()
        self._seat.setObjectName("team_seat")
        self._seat.setTextFormat(Qt.TextFormat.PlainText)
        self._seat.setWordWrap(True)
        self._seat.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._seat.setFont(theme.font(self.font(), larger=-1))
        self._stored = ""
        self._hovered = False
        self._arrange()
        self._name.editingFinished.connect(self._on_name_edited)
        self._track.activated.connect(self._on_track_activated)
        self._delete.clicked.connect(self.deletion_requested)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(self._name, 1)
        head.addWidget(self._track)
        head.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(head)
        layout.addWidget(self.members, 1)
        layout.addWidget(self._balance)
        layout.addWidget(self._seat)

    def show_team(
        self, team: Team, members: Sequence[Member], tracks: Mapping[str, str], language: str
    ) -> None:
        """Show a team; a name that is being typed stays as it is.

        Args:
            team: its name and track.
            members: in their order.
            tracks: words by code, in their order.
            language: of the window.
        """
        name = team.name.best(language)
        if self._name.text() == self._stored or not self._name.hasFocus():
            self._name.setText(name)
        self._stored = name
        self._show_tracks(team.track, tracks)
        self.members.show_members(members)
        self._name.setAccessibleName(self.tr("Name of the team"))
        self._track.setAccessibleName(self.tr("Track of the team {team}").format(team=name))
        self._delete.setAccessibleName(self.tr("Delete the team {team}").format(team=name))
        self._delete.setToolTip(self.tr("Delete the team"))
        self.members.setAccessibleName(name)

    def show_balance(self, balance: Balance, average: float, tracks: Mapping[str, str]) -> None:
        """Show the team's numbers, as they are or would be."""
        self._balance.show_balance(balance, average, tracks)

    def show_seat(self, words: str) -> None:
        """Say where the team was drawn to sit; nothing takes no room."""
        self._seat.setText(words)
        self._seat.setVisible(bool(words))

    def show_hovered(self, *, hovered: bool) -> None:
        """Frame the card while somebody is dragged over it."""
        if self._hovered != hovered:
            self._hovered = hovered
            self.update()

    def focus_name(self) -> None:
        """Let the name be typed."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, and a frame around it while somebody is over it."""
        super().paintEvent(event)
        if self._hovered:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), 2))
            area = self.rect().adjusted(1, 1, -2, -2)
            painter.drawRoundedRect(area, theme.CORNER, theme.CORNER)

    def _show_tracks(self, code: str, tracks: Mapping[str, str]) -> None:
        self._track.clear()
        self._track.addItem(self.tr("All tracks"), "")
        for known, words in tracks.items():
            self._track.addItem(words, known)
        if code and code not in tracks:
            self._track.addItem(code, code)
        self._track.setCurrentIndex(max(self._track.findData(code), 0))

    def _on_name_edited(self) -> None:
        if self._name.text() != self._stored:
            self.renamed.emit(self._name.text())

    def _on_track_activated(self, index: int) -> None:
        self.track_chosen.emit(self._track.itemData(index))
