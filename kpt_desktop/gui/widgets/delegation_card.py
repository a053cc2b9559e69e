"""One side of a visit as a card: organisation, composition, leader, travel, lodging, contacts."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
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

from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.visit_records import ADULT_ROLES, VisitRecords, count_roles
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.card import Card
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.meter import Meter

LINES = ("arrival", "departure", "lodging")


class DelegationCard(Card):
    """Shows and edits one delegation.

    Signals:
        value_edited(Side, str, str): a field of the delegation and its new text.
        leader_chosen(Side, UUID or None): who leads.
        organisation_requested(Side): its card is to be opened.
    """

    value_edited = Signal(object, str, str)
    leader_chosen = Signal(object, object)
    organisation_requested = Signal(object)

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
        self._edit = QPushButton()
        self._edit.setObjectName(f"edit_organisation_{side}")
        self._edit.clicked.connect(self._on_edit_clicked)
        self._students, self._teachers, self._others = Meter(), Meter(), QLabel()
        self._others.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._leader = QComboBox()
        self._leader.activated.connect(self._on_leader_activated)
        self._lines = {name: QLineEdit() for name in LINES}
        self._contacts = QPlainTextEdit()
        self._contacts.setTabChangesFocus(True)
        self._contacts.setFixedHeight(3 * self.fontMetrics().height() + theme.LARGE)
        self._contacts.installEventFilter(self)
        self._stored: dict[str, str] = {}
        self._form = Form()
        self._form.add(f"leader_{side}", self._leader)
        for name, field in self._lines.items():
            self._form.add(f"{name}_{side}", field)
            field.editingFinished.connect(self._on_editing_finished)
            field.installEventFilter(self)
        self._form.add(f"contacts_{side}", self._contacts)
        self._arrange()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._heading)
        row = QHBoxLayout()
        row.addWidget(self._organisation, 1)
        row.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        for meter in (self._students, self._teachers):
            layout.addWidget(meter)
        layout.addWidget(self._others)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self._form)
        layout.addStretch()

    def show_side(self, records: VisitRecords, language: str) -> None:
        """Show the delegation; a field that is being typed in keeps its text."""
        delegation = records.delegation(self.side)
        self._organisation.setText(records.organisation(self.side).short_name.best(language))
        self._show_composition(records)
        self._show_leader(records)
        for name in (*LINES, "contacts"):
            self._show_value(name, getattr(delegation, name))

    def retranslate(self) -> None:
        """Set all words again."""
        guest = self.side == Side.GUEST
        self._edit.setText(self.tr("Organisation…"))
        self._edit.setToolTip(self.tr("Names, address and who signs for the organisation"))
        self._heading.setText(self.tr("Guests") if guest else self.tr("Hosts"))
        for name, words in (
            ("leader", self.tr("Head of the delegation")),
            ("arrival", self.tr("Arrival")),
            ("departure", self.tr("Departure")),
            ("lodging", self.tr("Lodging")),
            ("contacts", self.tr("Contacts for the programme")),
        ):
            self._form.name_field(f"{name}_{self.side}", words)
        self._lines["arrival"].setPlaceholderText(self.tr("e.g. 4 October 14:25, AY705"))
        self._lines["departure"].setPlaceholderText(self.tr("e.g. 10 October 09:40, coach"))
        self._lines["lodging"].setPlaceholderText(self.tr("e.g. hostel, Novaya street 1"))

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

    def _show_composition(self, records: VisitRecords) -> None:
        rows = records.participants(self.side)
        students = count_roles(rows, {Role.STUDENT})
        teachers = count_roles(rows, ADULT_ROLES)
        wanted = records.regulation
        for meter, caption, count, goal in (
            (self._students, self.tr("Students"), students, wanted.students),
            (self._teachers, self.tr("Teachers"), teachers, wanted.teachers),
        ):
            numbers = str(count)
            if goal is not None:
                numbers = self.tr("{count} of {goal}").format(count=count, goal=goal)
            meter.show_count(caption, numbers, count, goal)
        others = len(rows) - students - teachers
        self._others.setVisible(others > 0)
        self._others.setText(self.tr("and %n other(s)", "", others))

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

    def _on_edit_clicked(self) -> None:
        self.organisation_requested.emit(self.side)

    def _on_editing_finished(self) -> None:
        for name, field in self._lines.items():
            self._offer(name, field.text())

    def _on_leader_activated(self, index: int) -> None:
        chosen: UUID | None = self._leader.itemData(index)
        self.leader_chosen.emit(self.side, chosen)
