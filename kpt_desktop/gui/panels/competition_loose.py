"""The column of those who are in no team."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout

from kpt_desktop.gui import theme
from kpt_desktop.gui.panels.competition_member_list import Member, MemberList
from kpt_desktop.gui.widgets.card import Card


class LooseCard(Card):
    """People can be dragged out of it and back into it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("team_none")
        self._heading, self._hint = QLabel(), QLabel()
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setFont(theme.font(self.font(), larger=-1))
        self.members = MemberList()
        self.members.setObjectName("loose_members")
        self.members.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._heading)
        layout.addWidget(self.members, 1)
        layout.addWidget(self._hint)

    def show_members(self, members: Sequence[Member]) -> None:
        """Show them and their number."""
        self.members.show_members(members)
        self.members.setMinimumHeight(0)
        self._heading.setText(self.tr("In no team: {count}").format(count=len(members)))
        self.members.setAccessibleName(self._heading.text())
        self._hint.setText(
            self.tr("Drag people between teams; on somebody, and the two change places.")
        )
