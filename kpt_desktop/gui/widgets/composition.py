"""How a delegation is made up: students and teachers against the regulation, and all others."""

from collections import Counter

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.visit_records import ADULT_ROLES, VisitRecords, count_roles
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.meter import Meter
from kpt_desktop.services.field_values import choice_word


class Composition(QWidget):
    """Two meters, and a faint line with the other roles where there are any.

    A number the regulation does not name (directors, staff, championships) is only counted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._students, self._teachers, self._others = Meter(), Meter(), QLabel()
        self._others.setObjectName("other_roles")
        self._others.setWordWrap(True)
        self._others.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for widget in (self._students, self._teachers, self._others):
            layout.addWidget(widget)

    def show_people(self, records: VisitRecords, side: Side, language: str) -> None:
        """Count one side's people."""
        rows, wanted = records.participants(side), records.regulation
        for meter, caption, count, goal in (
            (
                self._students,
                self.tr("Students"),
                count_roles(rows, {Role.STUDENT}),
                wanted.students,
            ),
            (self._teachers, self.tr("Teachers"), count_roles(rows, ADULT_ROLES), wanted.teachers),
        ):
            numbers = str(count)
            if goal is not None:
                numbers = self.tr("{count} of {goal}").format(count=count, goal=goal)
            meter.show_count(caption, numbers, count, goal)
            meter.setVisible(goal is not None or count > 0)
        others = Counter(row.participation.role for row in rows)
        for counted in (Role.STUDENT, *ADULT_ROLES):
            others.pop(counted, None)
        named = [
            self.tr("{role}: {count}").format(role=choice_word(role, language), count=others[role])
            for role in Role
            if others[role]
        ]
        if others[None]:
            named.append(self.tr("without a role: {count}").format(count=others[None]))
        self._others.setText(" · ".join(named))
        self._others.setVisible(bool(named))
