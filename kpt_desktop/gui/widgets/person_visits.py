"""The visits of a person as a short timeline: each leads to its visit."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
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
        self._lines: list[_Line] = []

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

    def _made(self, part: PastVisit, here: UUID | None, language: str) -> "_Line":
        role = choice_word(part.role, language) if part.role else ""
        about = " · ".join(filter(None, (role, part.organisation.best(language))))
        line = _Line(str(part.start.year), part.title.best(language), about, self)
        line.setEnabled(part.visit_id != here)
        line.clicked.connect(partial(self._on_clicked, part.visit_id, part.participation_id))
        return line

    def _on_clicked(self, visit_id: UUID, row_id: UUID, *_checked: object) -> None:
        self.visit_requested.emit(visit_id, row_id)


class _Line(QAbstractButton):
    """One visit: a year, its title, and what the person was there."""

    def __init__(self, year: str, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_visit")
        self._year, self._title, self._about = year, title, about
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{year}, {title}, {about}")

    def sizeHint(self) -> QSize:
        """Return the room of two lines of text."""
        height = 2 * self.fontMetrics().lineSpacing() + theme.SMALL
        return QSize(10 * self.fontMetrics().averageCharWidth(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the year, the title and the faint line below it, shortened where they must."""
        painter, palette, metrics = QPainter(self), self.palette(), self.fontMetrics()
        area = self.rect().adjusted(theme.TIGHT, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
        if (self.underMouse() and self.isEnabled()) or self.hasFocus():
            accent = palette.color(QPalette.ColorRole.Highlight)
            ground = palette.color(QPalette.ColorRole.Window)
            painter.fillRect(self.rect(), theme.tint(accent, ground, 0.10))
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        year_width = metrics.horizontalAdvance("0000") + theme.SMALL
        painter.setPen(faint)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, self._year)
        words = area.adjusted(year_width, 0, 0, 0)
        below = words.adjusted(0, metrics.lineSpacing(), 0, 0)
        elide = Qt.TextElideMode.ElideRight
        about = metrics.elidedText(self._about, elide, words.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignTop, about)
        is_link = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(is_link))
        title = metrics.elidedText(self._title, elide, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, title)
