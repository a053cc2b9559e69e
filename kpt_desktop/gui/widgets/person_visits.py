"""The visits of a person as a short timeline: each leads to its visit."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.year_line import YearLine
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.person_history import PastVisit


class PersonVisits(QWidget):
    """Years at the left, visits and roles at the right.

    Signals:
        visit_requested(UUID, UUID): go to that visit and to that row of its list.
    """

    visit_requested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_visits")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.TIGHT)
        self._lines: list[YearLine] = []

    def show_visits(self, visits: Sequence[PastVisit], here: UUID | None, language: str) -> None:
        """Show visits, newest first.

        Args:
            visits: of one person.
            here: the visit on the screen, which leads nowhere.
            language: of titles and roles.
        """
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = [self._made(part, here, language) for part in visits]
        for line in self._lines:
            self._column.addWidget(line)

    def _made(self, part: PastVisit, here: UUID | None, language: str) -> YearLine:
        role = choice_word(part.role, language) if part.role else ""
        about = " · ".join(filter(None, (role, part.organisation.best(language))))
        line = YearLine(str(part.start.year), part.title.best(language), about, self)
        line.setEnabled(part.visit_id != here)
        line.clicked.connect(partial(self._on_clicked, part.visit_id, part.participation_id))
        return line

    def _on_clicked(self, visit_id: UUID, row_id: UUID, *_checked: object) -> None:
        self.visit_requested.emit(visit_id, row_id)
