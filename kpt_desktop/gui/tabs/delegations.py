"""The Delegations tab: hosts and guests side by side."""

from collections import Counter
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Delegation, Participation, Room, TravelLeg
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.delegation_card import DelegationCard
from kpt_desktop.services.delegation_people import RoleGroup, move_people, set_role
from kpt_desktop.services.text_entry import clean_block, clean_line
from kpt_desktop.services.visit_edits import edit_delegation, set_leader


class DelegationsTab(QScrollArea):
    """Two cards; every accepted edit is a Change at once.

    Signals:
        status_changed(str): words for the status bar.
        visit_requested(UUID, UUID or None): go to another visit, perhaps to a row of its list.
    """

    status_changed = Signal(str)
    visit_requested = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_delegations")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._context = context
        self._records: VisitRecords | None = None
        self._moved: tuple[UUID, ...] = ()
        self._stale = False
        self.cards = {side: DelegationCard(side) for side in (Side.GUEST, Side.HOST)}
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        row.setSpacing(theme.LARGE)
        for card in self.cards.values():
            row.addWidget(card, 1)
            card.value_edited.connect(self._on_value_edited)
            card.leader_chosen.connect(self._on_leader_chosen)
            card.dialog_requested.connect(self.open_dialog)
            card.people.move_requested.connect(self._on_move_requested)
            card.people.role_requested.connect(self._on_role_requested)
            card.people.person_requested.connect(self._on_person_requested)
        self.setWidget(body)
        self.retranslate()

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show both delegations of a visit, at once or when the tab is next seen."""
        self._records = records
        self._stale = True
        if records is None:
            return
        self.status_changed.emit(self._status(records))
        if self.isVisible():
            self._show_cards(records)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale and self._records is not None:
            self._show_cards(self._records)

    def _show_cards(self, records: VisitRecords) -> None:
        """Show the cards; people just moved stay chosen where they went."""
        self._stale = False
        for card in self.cards.values():
            card.show_side(records, self._context.language)
        if self._moved and self._has_keyboard():
            for card in self.cards.values():
                card.people.list.choose(self._moved)
        self._moved = ()

    def retranslate(self) -> None:
        """Set all words again."""
        for card in self.cards.values():
            card.retranslate()
        self.show_visit(self._records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a delegation's leader, or open the dialog in which a leg or a room is mended."""
        records = self._records
        if records is None:
            return False
        if subject.kind is Delegation and subject.id in records.delegations:
            self.cards[records.delegations[subject.id].side].focus_leader()
            return True
        if subject.kind is TravelLeg and subject.id in records.travel_legs:
            leg = records.travel_legs[subject.id]
            self._open_journey(records.delegations[leg.delegation_id].side, subject)
            return True
        if subject.kind is Room and subject.id in records.rooms:
            self._open_rooms(records.delegations[records.rooms[subject.id].delegation_id].side)
            return True
        return False

    def open_dialog(self, side: Side, name: str) -> None:
        """Open ``organisation``, ``journey`` or ``rooms`` of one side."""
        opens: dict[str, Callable[[Side], None]] = {
            "organisation": self._open_organisation,
            "journey": self._open_journey,
            "rooms": self._open_rooms,
        }
        if self._records is not None:
            opens[name](side)

    def _status(self, records: VisitRecords) -> str:
        count = Counter(row.delegation_id for row in records.participations.values())
        guests, hosts = (count[records.delegation(side).id] for side in (Side.GUEST, Side.HOST))
        return self.tr("Guests: {guests} · hosts: {hosts}").format(guests=guests, hosts=hosts)

    def _has_keyboard(self) -> bool:
        return any(card.people.list.hasFocus() for card in self.cards.values())

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

    def _on_move_requested(
        self, people: tuple[UUID, ...], side: Side, group: RoleGroup | None
    ) -> None:
        if (records := self._records) is not None:
            self._moved = _those_in(records, people)
            self._apply(move_people(records, self._moved, side, group))

    def _on_role_requested(self, people: tuple[UUID, ...], role: Role) -> None:
        if (records := self._records) is not None:
            self._moved = _those_in(records, people)
            self._apply(set_role(records, self._moved, role))

    def _on_person_requested(self, person: UUID) -> None:
        self._context.events.subject_requested.emit(Subject(Participation, person))

    def _open_organisation(self, side: Side) -> None:
        from kpt_desktop.gui.dialogs.organisation import OrganisationDialog

        if self._records is not None:
            organisation = self._records.organisation(side)
            dialog = OrganisationDialog(self._context, self._records, organisation.id, self)
            dialog.visit_requested.connect(self.visit_requested)
            _open(dialog)

    def _open_journey(self, side: Side, subject: Subject | None = None) -> None:
        from kpt_desktop.gui.dialogs.journey import JourneyDialog

        if self._records is not None:
            dialog = JourneyDialog(self._context, self._records, side, self)
            _open(dialog)
            if subject is not None:
                dialog.reveal(subject)

    def _open_rooms(self, side: Side) -> None:
        from kpt_desktop.gui.dialogs.rooms import RoomsDialog

        if self._records is not None:
            _open(RoomsDialog(self._context, self._records, side, self))

    def _apply(self, change: Change) -> None:
        if change:
            self._context.apply(change)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _those_in(records: VisitRecords, people: tuple[UUID, ...]) -> tuple[UUID, ...]:
    """Return those who still take part; somebody may have been deleted meanwhile."""
    return tuple(person for person in people if person in records.participations)
