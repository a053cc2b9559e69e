"""The Delegations tab: hosts and guests side by side."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Delegation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.delegation_card import DelegationCard
from kpt_desktop.services.text_entry import clean_block, clean_line
from kpt_desktop.services.visit_edits import edit_delegation, set_leader


class DelegationsTab(QScrollArea):
    """Two cards; every accepted edit is a Change at once.

    Signals:
        status_changed(str): words for the status bar.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_delegations")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._context = context
        self._records: VisitRecords | None = None
        self.cards = {side: DelegationCard(side) for side in (Side.GUEST, Side.HOST)}
        body = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.LARGE)
        for card in self.cards.values():
            row.addWidget(card, 1)
            card.value_edited.connect(self._on_value_edited)
            card.leader_chosen.connect(self._on_leader_chosen)
            card.organisation_requested.connect(self._on_organisation_requested)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.addLayout(row)
        layout.addStretch()
        self.setWidget(body)
        self.retranslate()

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show both delegations of a visit."""
        self._records = records
        if records is None:
            return
        for card in self.cards.values():
            card.show_side(records, self._context.language)
        self.status_changed.emit(self._status(records))

    def retranslate(self) -> None:
        """Set all words again."""
        for card in self.cards.values():
            card.retranslate()
        self.show_visit(self._records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a delegation's leader, which is what findings about delegations speak of."""
        if subject.kind is not Delegation or self._records is None:
            return False
        delegation = self._records.delegations.get(subject.id)
        if delegation is None:
            return False
        self.cards[delegation.side].focus_leader()
        return True

    def _status(self, records: VisitRecords) -> str:
        guests, hosts = (len(records.participants(s)) for s in (Side.GUEST, Side.HOST))
        return self.tr("Guests: {guests} · hosts: {hosts}").format(guests=guests, hosts=hosts)

    def _on_value_edited(self, side: Side, name: str, typed: str) -> None:
        records = self._records
        if records is None:
            return
        try:
            value = clean_block(typed) if name == "contacts" else clean_line(typed, 400)
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return
        self._apply(edit_delegation(records, side, **{name: value}))

    def _on_leader_chosen(self, side: Side, participation_id: UUID | None) -> None:
        if self._records is not None:
            self._apply(set_leader(self._records, side, participation_id))

    def _on_organisation_requested(self, side: Side) -> None:
        from kpt_desktop.gui.dialogs.organisation import OrganisationDialog

        if self._records is not None:
            organisation = self._records.organisation(side)
            dialog = OrganisationDialog(self._context, self._records, organisation.id, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _apply(self, change: Change) -> None:
        if change:
            self._context.apply(change)
