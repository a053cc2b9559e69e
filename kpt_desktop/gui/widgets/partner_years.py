"""A school over the years: counts, visits, and the people who came; each leads to its place."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import Direction
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.people_lines import ID_ROLE, PeopleLine
from kpt_desktop.gui.period import short_period
from kpt_desktop.gui.widgets.people_list import PeopleList
from kpt_desktop.gui.widgets.year_line import YearLine
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.organisation_card import OrganisationCard, PartnerPerson, PartnerVisit


class PartnerYears(QWidget):
    """Shows what the store knows of a school beyond the visit on the screen.

    Signals:
        visit_requested(UUID, UUID or None): go to a visit, perhaps to a row of its list.
    """

    visit_requested = Signal(object, object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._visit_of: dict[UUID, UUID] = {}
        self._counts = QGridLayout()
        self._counts.setHorizontalSpacing(theme.LARGE)
        self._counts.setVerticalSpacing(theme.TIGHT)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.people = PeopleList()
        self.people.setObjectName("partner_people")
        self.people.setAccessibleName(self.tr("People who came"))
        self.people.setDragEnabled(False)
        self.people.setAcceptDrops(False)
        self.people.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.people.setCursor(Qt.CursorShape.PointingHandCursor)
        self.people.person_opened.connect(self._on_person_opened)
        self.people.clicked.connect(self._on_person_clicked)
        self._empty = QLabel(self.tr("No visit with this school yet."))
        self._empty.setObjectName("no_visits_yet")
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._arrange()

    def show_card(self, card: OrganisationCard) -> None:
        """Show counts, visits and people, newest first."""
        self._empty.setVisible(not card.visits)
        self._show_counts(card)
        for visit in card.visits:
            self._lines.addWidget(self._line(visit))
        newest = [one for one in card.people if one.visits]
        self._visit_of = {one.visits[0].participation_id: one.visits[0].visit_id for one in newest}
        self.people.show_people([self._person(one) for one in newest])

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self._empty)
        column.addLayout(self._counts)
        column.addSpacing(theme.SMALL)
        column.addWidget(_heading(self.tr("Visits"), self))
        column.addLayout(self._lines)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(left)
        right = QVBoxLayout()
        right.setSpacing(theme.SMALL)
        right.addWidget(_heading(self.tr("People who came"), self))
        right.addWidget(self.people, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.LARGE)
        layout.addWidget(scroll, 1)
        layout.addLayout(right, 1)

    def _show_counts(self, card: OrganisationCard) -> None:
        heads = (
            self.tr("Year"), self.tr("Visits"), self.tr("Students"), self.tr("Teachers"),
            self.tr("All"),
        )  # fmt: skip
        if not card.visits:
            return
        for column, words in enumerate(heads):
            self._cell(0, column, words, faint=True)
        for row, one in enumerate(card.years(), start=1):
            numbers = (one.year, one.visits, one.students, one.teachers, one.people)
            for column, number in enumerate(numbers):
                self._cell(row, column, str(number), faint=False)
        self._counts.setColumnStretch(len(heads), 1)

    def _cell(self, row: int, column: int, words: str, *, faint: bool) -> None:
        label = QLabel(words)
        label.setObjectName(f"year_count_{row}_{column}")
        if faint:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._counts.addWidget(label, row, column, side)

    def _line(self, visit: PartnerVisit) -> YearLine:
        incoming = visit.direction == Direction.INCOMING
        about = (
            short_period(visit.start, visit.end, self._language),
            self.tr("incoming") if incoming else self.tr("outgoing"),
            self.tr("%n participant(s)", "", visit.people),
        )
        title = visit.title.best(self._language)
        line = YearLine(str(visit.start.year), title, " · ".join(about), self)
        line.setObjectName("partner_visit")
        line.clicked.connect(partial(self._on_visit_clicked, visit.visit_id))
        return line

    def _person(self, one: PartnerPerson) -> PeopleLine:
        """Return a line with the roles somebody came in and the years of each, newest first."""
        years: dict[str, list[str]] = {}
        for part in one.visits:
            role = choice_word(part.role, self._language) if part.role else ""
            known = years.setdefault(role, [])
            if (year := str(part.start.year)) not in known:
                known.append(year)
        parts = [" ".join(filter(None, (role, ", ".join(known)))) for role, known in years.items()]
        name = one.name or self.tr("without a name")
        return PeopleLine(name, "", " · ".join(parts), one.visits[0].participation_id)

    def _on_visit_clicked(self, visit_id: UUID, *_: object) -> None:
        self.visit_requested.emit(visit_id, None)

    def _on_person_clicked(self, index: QModelIndex) -> None:
        self._on_person_opened(index.data(ID_ROLE))

    def _on_person_opened(self, row_id: UUID) -> None:
        if row_id in self._visit_of:
            self.visit_requested.emit(self._visit_of[row_id], row_id)


def _heading(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words)
    label.setFont(theme.font(parent.font(), semibold=True))
    return label
