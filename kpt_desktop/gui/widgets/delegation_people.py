"""The people of a delegation by role, to be dragged to another role or to the other delegation."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.gui.models.people_lines import PeopleLine
from kpt_desktop.gui.widgets.people_list import PeopleList
from kpt_desktop.services.delegation_people import RoleGroup, group_of, people_by_group
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.people import called

_GROUPS = tuple(RoleGroup)


class DelegationPeople(QWidget):
    """One side's people under the headings of their roles.

    Signals:
        move_requested(tuple of UUID, Side, RoleGroup or None): put people there.
        role_requested(tuple of UUID, Role): give people a role.
        person_requested(UUID): show somebody's row in the list of participants.
    """

    move_requested = Signal(object, object, object)
    role_requested = Signal(object, object)
    person_requested = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._language = "ru"
        self._records: VisitRecords | None = None
        self.list = PeopleList()
        self.list.setObjectName(f"people_{side}")
        self.list.setMinimumHeight(8 * self.list.fontMetrics().height())
        self.list.people_dropped.connect(self._on_dropped)
        self.list.step_requested.connect(self._on_step)
        self.list.menu_requested.connect(self._on_menu)
        self.list.person_opened.connect(self.person_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    def show_side(self, records: VisitRecords, language: str) -> None:
        """Show the people of this side."""
        self._records, self._language = records, language
        lines = []
        for group, people in people_by_group(records.participants(self.side)):
            lines.append(PeopleLine(self._heading(group), group, str(len(people))))
            lines += [self._line(row, group) for row in people]
        self.list.show_people(lines)

    def retranslate(self) -> None:
        """Set all words again."""
        guest = self.side == Side.GUEST
        self.list.setAccessibleName(
            self.tr("People of the guests") if guest else self.tr("People of the hosts")
        )
        self.list.setToolTip(
            self.tr("Drag people to another role or to the other delegation, or press Ctrl+arrow.")
        )

    def menu(self) -> QMenu:
        """Return the commands for the chosen people."""
        chosen, menu = self.list.chosen(), QMenu(self)
        menu.setObjectName("delegation_people_menu")
        other = self._other_side()
        words = (
            self.tr("Move to the &guests") if other == Side.GUEST else self.tr("Move to the &hosts")
        )
        keys = "Ctrl+Left" if other == Side.GUEST else "Ctrl+Right"
        move = menu.addAction(f"{words}\t{keys}")
        move.setObjectName("move_to_other_side")
        move.triggered.connect(partial(self._move, chosen, other, None))
        roles = menu.addMenu(self.tr("&Role"))
        for role in Role:
            action = roles.addAction(choice_word(role, self._language))
            action.setObjectName(f"role_{role}")
            action.setCheckable(True)
            action.setChecked(self._all_are(chosen, role))
            action.triggered.connect(partial(self._give_role, chosen, role))
        menu.addSeparator()
        show = QAction(self.tr("&Show in the list") + "\tEnter", menu)
        show.setObjectName("show_in_list")
        show.triggered.connect(partial(self._show, chosen))
        menu.addAction(show)
        return menu

    def _heading(self, group: RoleGroup) -> str:
        return {
            RoleGroup.STUDENTS: self.tr("Students"),
            RoleGroup.TEACHERS: self.tr("Teachers"),
            RoleGroup.OTHERS: self.tr("Others"),
        }[group]

    def _line(self, row: Participant, group: RoleGroup) -> PeopleLine:
        role = row.participation.role
        telling = role in {Role.HEAD, None} or group == RoleGroup.OTHERS
        note = choice_word(role, self._language) if role and telling else ""
        return PeopleLine(called(row), group, note, row.participation.id)

    def _all_are(self, people: tuple[UUID, ...], role: Role) -> bool:
        known = self._records.participations if self._records else {}
        return all(known[one].role == role for one in people if one in known)

    def _other_side(self) -> Side:
        return Side.HOST if self.side == Side.GUEST else Side.GUEST

    def _move(
        self, people: tuple[UUID, ...], side: Side, group: RoleGroup | None, *_: object
    ) -> None:
        self.move_requested.emit(people, side, group)

    def _give_role(self, people: tuple[UUID, ...], role: Role, *_: object) -> None:
        self.role_requested.emit(people, role)

    def _show(self, people: tuple[UUID, ...], *_: object) -> None:
        self.person_requested.emit(people[0])

    def _on_dropped(self, people: tuple[UUID, ...], group: str) -> None:
        self.move_requested.emit(people, self.side, RoleGroup(group) if group else None)

    def _on_step(self, columns: int, rows: int) -> None:
        """Ctrl+Right goes to the hosts' card at the right; up and down change the group."""
        chosen = self.list.chosen()
        if columns:
            target = Side.HOST if columns > 0 else Side.GUEST
            if target != self.side:
                self.move_requested.emit(chosen, target, None)
            return
        first = self._records.participations.get(chosen[0]) if self._records else None
        place = _GROUPS.index(group_of(first.role if first else None)) + rows
        if 0 <= place < len(_GROUPS):
            self.move_requested.emit(chosen, self.side, _GROUPS[place])

    def _on_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
