"""The head of the participants' table: arrows of a sorting by several columns, names that stay."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.participants_model import COLUMNS, ParticipantsModel
from kpt_desktop.gui.models.sorting import place_of
from kpt_desktop.gui.widgets.plain_header import Arrow, PlainHeader
from kpt_desktop.gui.widgets.sticky_columns import StickyColumns

_FUNNEL = 9


class PeopleHeader(PlainHeader):
    """Tells of clicks with the keys held down; draws what the model's order says.

    Signals:
        column_clicked(str, bool): a column's head was clicked; with Shift it joins the sorting.
    """

    column_clicked = Signal(str, bool)

    def __init__(self, people: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._shift = 0
        self._adding = False
        self.sticky = StickyColumns(self)
        self.sectionClicked.connect(self._on_section_clicked)

    def column_at(self, x: int) -> int:
        """Return the column seen at a place, -1 where there is none."""
        column = self.sticky.at(x)
        return self.logicalIndexAt(x, 0) if column is None else column

    def left_of(self, column: int) -> int:
        """Return where a column's head is seen."""
        return self.sticky.places().get(column, self.sectionViewportPosition(column))

    def arrow_of(self, section: int) -> Arrow | None:
        """Return the arrow of a column, with its place when there are several."""
        sorting = self._people.order.sorting
        place = place_of(sorting, COLUMNS[section])
        if place is None:
            return None
        number = str(place + 1) if len(sorting) > 1 else ""
        return Arrow(up=not sorting[place].descending, number=number)

    def spare_of(self, section: int) -> int:
        """Return the room for the funnel of a filtered column."""
        filtered = self._people.order.filters.get(COLUMNS[section]) is not None
        return _FUNNEL + theme.TIGHT if filtered else 0

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one section, with a funnel when its column is filtered."""
        super().paintSection(painter, rect, section)
        if self.spare_of(section):
            self._draw_funnel(painter, rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all sections, then the names over those that are scrolled under them."""
        super().paintEvent(event)
        places = self.sticky.places()
        if not places:
            return
        painter = QPainter(self.viewport())
        for column, left in places.items():
            rect = QRect(left, 0, self.sectionSize(column), self.height())
            self.paintSection(painter, rect, column)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        edge = self.sticky.width() - 1
        painter.drawLine(edge, 0, edge, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the section that is seen there."""
        self._shift = self.sticky.shift_at(round(event.position().x()))
        super().mousePressEvent(self._moved(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move within what was pressed, or show what can be done here."""
        if not event.buttons():
            self._shift = self.sticky.shift_at(round(event.position().x()))
        super().mouseMoveEvent(self._moved(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember whether Shift is held before the click is told."""
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(self._moved(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Size the section that is seen there."""
        self._shift = self.sticky.shift_at(round(event.position().x()))
        super().mouseDoubleClickEvent(self._moved(event))

    def _moved(self, event: QMouseEvent) -> QMouseEvent:
        if not self._shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() + QPointF(self._shift, 0),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def _draw_funnel(self, painter: QPainter, rect: QRect) -> None:
        x = float(rect.right() - theme.SMALL - _FUNNEL)
        y = rect.center().y() - _FUNNEL / 2 + 1
        outline = ((0, 0), (_FUNNEL, 0), (5.5, 4), (5.5, _FUNNEL), (3.5, 7), (3.5, 4))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Link))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in outline]))
        painter.restore()

    def _on_section_clicked(self, section: int) -> None:
        self.column_clicked.emit(COLUMNS[section], self._adding)
