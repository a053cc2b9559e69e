"""One side of a visit as a card: organisation, composition, people, leader, travel, lodging."""

from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.documents.journey_lines import way_line
from kpt_desktop.domain.enums import Role, Side, TravelWay
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.travel import legs_of
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.card import Card
from kpt_desktop.gui.widgets.composition import Composition
from kpt_desktop.gui.widgets.delegation_people import DelegationPeople
from kpt_desktop.gui.widgets.field_with_button import FieldWithButton
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.rooms_summary import RoomsSummary

LINES = ("arrival", "departure", "lodging")
_MORE = {"arrival": "journey", "lodging": "rooms"}
"""Lines with a button that opens more."""


class DelegationCard(Card):
    """Shows and edits one delegation.

    Signals:
        value_edited(Side, str, str): a field of the delegation and its new text.
        leader_chosen(Side, UUID or None): who leads.
        dialog_requested(Side, str): ``organisation``, ``journey`` or ``rooms`` is to be opened.
    """

    value_edited = Signal(object, str, str)
    leader_chosen = Signal(object, object)
    dialog_requested = Signal(object, str)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.setObjectName(f"card_{side}")
        self._heading = QLabel()
        self._heading.setFont(theme.font(self.font(), larger=2, semibold=True))
        self._organisation = QLabel()
        self._organisation.setObjectName(f"organisation_{side}")
        self._organisation.setTextFormat(Qt.TextFormat.PlainText)
        self._organisation.setWordWrap(True)
        self._buttons = {name: self._button(name) for name in ("organisation", "journey", "rooms")}
        self._composition = Composition()
        self.people = DelegationPeople(side)
        self._leader = QComboBox()
        self._leader.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._leader.activated.connect(self._on_leader_activated)
        self._lines = {name: QLineEdit() for name in LINES}
        self._rooms = RoomsSummary(side)
        self._rows = {
            name: FieldWithButton(
                line,
                self._buttons.get(_MORE.get(name, "")),
                self._rooms if name == "lodging" else None,
            )
            for name, line in self._lines.items()
        }
        self._contacts = QPlainTextEdit()
        self._contacts.setTabChangesFocus(True)
        self._contacts.setFixedHeight(3 * self.fontMetrics().height() + theme.LARGE)
        self._contacts.installEventFilter(self)
        self._stored: dict[str, str] = {}
        self._form = Form()
        self._fill_form()
        self._arrange()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        usual = "edit_organisation" if name == "organisation" else name
        button.setObjectName(f"{usual}_{self.side}")
        button.clicked.connect(lambda: self.dialog_requested.emit(self.side, name))
        return button

    def _fill_form(self) -> None:
        self._form.add(f"leader_{self.side}", self._leader)
        for name, line in self._lines.items():
            self._form.add(f"way_{name}_{self.side}", self._rows[name])
            line.setObjectName(f"{name}_{self.side}")
            line.editingFinished.connect(self._on_editing_finished)
            line.installEventFilter(self)
        self._form.add(f"contacts_{self.side}", self._contacts)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._heading)
        row = QHBoxLayout()
        row.addWidget(self._organisation, 1)
        row.addWidget(self._buttons["organisation"], 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        layout.addWidget(self._composition)
        layout.addSpacing(theme.SMALL)
        left = QVBoxLayout()
        left.setSpacing(theme.TIGHT)
        left.addWidget(self._form)
        left.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(theme.LARGE)
        columns.addLayout(left, 7)
        columns.addWidget(self.people, 5)
        layout.addLayout(columns, 1)
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab follow reading: down the fields, then to the people (U76)."""
        stops = [
            self._buttons["organisation"],
            self._leader,
            self._lines["arrival"],
            self._buttons["journey"],
            self._lines["departure"],
            self._lines["lodging"],
            self._buttons["rooms"],
            self._contacts,
            self.people.list,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_side(self, records: VisitRecords, language: str) -> None:
        """Show the delegation; a field that is being typed in keeps its text."""
        delegation = records.delegation(self.side)
        self._organisation.setText(records.organisation(self.side).short_name.best(language))
        self._composition.show_people(records, self.side, language)
        self.people.show_side(records, language)
        self._show_leader(records)
        for name in (*LINES, "contacts"):
            self._show_value(name, getattr(delegation, name))
        for way in TravelWay:
            has_legs = bool(legs_of(records, self.side, way))
            words = way_line(records, self.side, way, language) if has_legs else ""
            self._rows[way.value].show_instead(words)
        self._rooms.show_rooms(records)

    def retranslate(self) -> None:
        """Set all words again."""
        guest = self.side == Side.GUEST
        for name, words, tip in (
            (
                "organisation",
                self.tr("Organisation…"),
                self.tr("Names, address, agreements and earlier visits of the organisation"),
            ),
            ("journey", self.tr("Journey…"), self.tr("Flights, trains and coaches, leg by leg")),
            ("rooms", self.tr("Rooms…"), self.tr("Who sleeps in which room")),
        ):
            self._buttons[name].setText(words)
            self._buttons[name].setToolTip(tip)
        self._heading.setText(self.tr("Guests") if guest else self.tr("Hosts"))
        for name, words in (
            ("leader", self.tr("Head of the delegation")),
            ("way_arrival", self.tr("Arrival")),
            ("way_departure", self.tr("Departure")),
            ("way_lodging", self.tr("Lodging")),
            ("contacts", self.tr("Contacts for the programme")),
        ):
            self._form.name_field(f"{name}_{self.side}", words)
            if name.startswith("way_"):
                self._lines[name.removeprefix("way_")].setAccessibleName(words)
        self._lines["arrival"].setPlaceholderText(self.tr("e.g. 4 October 14:25, AY705"))
        self._lines["departure"].setPlaceholderText(self.tr("e.g. 10 October 09:40, coach"))
        self._lines["lodging"].setPlaceholderText(self.tr("e.g. hostel, Novaya street 1"))
        self.people.retranslate()

    def focus_leader(self) -> None:
        """Put the cursor where the head of the delegation is chosen."""
        self._leader.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts the stored text back; leaving the contacts saves them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._restore(watched)
                return True
        elif event.type() == QEvent.Type.FocusOut and watched is self._contacts:
            self._offer("contacts", self._contacts.toPlainText())
        return super().eventFilter(watched, event)

    def _show_leader(self, records: VisitRecords) -> None:
        leader = records.leader(self.side)
        rows = records.participants(self.side)
        adults = [row for row in rows if row.participation.role != Role.STUDENT]
        self._leader.clear()
        self._leader.addItem(self.tr("not chosen"), None)
        for row in adults:
            self._leader.addItem(full_name(row.person), row.participation.id)
        chosen = leader.participation.id if leader else None
        ids = [None, *(row.participation.id for row in adults)]
        self._leader.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def _show_value(self, name: str, value: str) -> None:
        edited = self._text(name) != self._stored.get(name, "")
        self._stored[name] = value
        if edited and self._field(name).hasFocus():
            return
        if name == "contacts":
            self._contacts.setPlainText(value)
        else:
            self._lines[name].setText(value)

    def _field(self, name: str) -> QWidget:
        return self._contacts if name == "contacts" else self._lines[name]

    def _text(self, name: str) -> str:
        return self._contacts.toPlainText() if name == "contacts" else self._lines[name].text()

    def _restore(self, field: QObject) -> None:
        for name in (*LINES, "contacts"):
            if self._field(name) is field:
                stored = self._stored.get(name, "")
                if name == "contacts":
                    self._contacts.setPlainText(stored)
                else:
                    self._lines[name].setText(stored)

    def _offer(self, name: str, typed: str) -> None:
        if typed != self._stored.get(name, ""):
            self.value_edited.emit(self.side, name, typed)

    def _on_editing_finished(self) -> None:
        for name, field in self._lines.items():
            self._offer(name, field.text())

    def _on_leader_activated(self, index: int) -> None:
        chosen: UUID | None = self._leader.itemData(index)
        self.leader_chosen.emit(self.side, chosen)
