"""The list of visits at the left, newest first, grouped by year."""

from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import Direction
from kpt_desktop.gui import theme
from kpt_desktop.gui.period import short_period
from kpt_desktop.services.visits import VisitSummary

ID_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH = 212


class VisitsPanel(QFrame):
    """Shows the visits and says which one is chosen.

    Signals:
        visit_chosen(UUID): by click, arrow keys or Enter.
        new_visit_requested(): from the page that an empty store shows.
    """

    visit_chosen = Signal(object)
    new_visit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visits_panel")
        self.setFixedWidth(WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._summaries: tuple[VisitSummary, ...] = ()
        self._language = "ru"
        self._model = QStandardItemModel(self)
        self._view = QListView()
        self._view.setObjectName("visits_list")
        self._view.setModel(self._model)
        self._view.setItemDelegate(_VisitDelegate(self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._new = QPushButton()
        self._new.setObjectName("visits_new")
        self._new.clicked.connect(self.new_visit_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SMALL, theme.MEDIUM, theme.SMALL, theme.SMALL)
        layout.addWidget(self._empty)
        layout.addWidget(self._new)
        layout.addWidget(self._view, 1)
        layout.addStretch()
        self.retranslate("ru")

    def show_visits(self, summaries: tuple[VisitSummary, ...]) -> None:
        """Show these visits, keeping the chosen one."""
        if summaries != self._summaries:
            self._summaries = summaries
            self._fill()

    def choose(self, visit_id: UUID | None) -> None:
        """Mark a visit as the one on the screen, without saying so again."""
        selection = self._view.selectionModel()
        with QSignalBlocker(selection):
            self._view.setCurrentIndex(self._index_of(visit_id))
        self._view.viewport().update()

    def retranslate(self, language: str) -> None:
        """Set all words again."""
        self._language = language
        self._view.setAccessibleName(self.tr("Visits"))
        self._empty.setText(self.tr("No visits yet. Make the first one, or open the sample."))
        self._new.setText(self.tr("New visit"))
        self._fill()

    def _fill(self) -> None:
        chosen = self._view.currentIndex().data(ID_ROLE)
        with QSignalBlocker(self._view.selectionModel()):
            self._model.clear()
            for year, visits in groupby(self._summaries, key=lambda visit: visit.start.year):
                self._model.appendRow(_heading(str(year)))
                for visit in visits:
                    self._model.appendRow(self._row(visit))
            self._view.setCurrentIndex(self._index_of(chosen))
        for widget in (self._empty, self._new):
            widget.setVisible(not self._summaries)
        self._view.setVisible(bool(self._summaries))

    def _row(self, visit: VisitSummary) -> QStandardItem:
        incoming = visit.direction == Direction.INCOMING
        way = self.tr("incoming") if incoming else self.tr("outgoing")
        period = short_period(visit.start, visit.end, self._language)
        parts = [period, way, visit.country]
        item = QStandardItem(visit.title.best(self._language))
        detail = " · ".join(part for part in parts if part)
        item.setData(visit.id, ID_ROLE)
        item.setData(detail, DETAIL_ROLE)
        item.setData(f"{item.text()}, {detail}", Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _index_of(self, visit_id: UUID | None) -> QModelIndex:
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if visit_id is not None and index.data(ID_ROLE) == visit_id:
                return index
        return QModelIndex()

    def _on_current_changed(self, current: QModelIndex) -> None:
        visit_id = current.data(ID_ROLE)
        if visit_id is not None:
            self.visit_chosen.emit(visit_id)


def _heading(year: str) -> QStandardItem:
    item = QStandardItem(year)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _VisitDelegate(QStyledItemDelegate):
    """Paints a year as a small heading, a visit as its title over its dates."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = option.fontMetrics.height()
        if index.data(ID_ROLE) is None:
            return QSize(0, line + theme.MEDIUM)
        return QSize(0, 2 * line + theme.MEDIUM)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        if index.data(ID_ROLE) is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_visit(painter, option, index)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.setFont(theme.font(option.font, larger=-1, semibold=True))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        area = option.rect.adjusted(theme.SMALL, 0, 0, -theme.TIGHT // 2)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, str(index.data()))

    def _paint_visit(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        palette = option.palette
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            accent = palette.color(QPalette.ColorRole.Highlight)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            ground = palette.color(QPalette.ColorRole.AlternateBase)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint(accent, ground, 0.16 if chosen else 0.07))
            painter.drawRoundedRect(option.rect, theme.CORNER, theme.CORNER)
        area = option.rect.adjusted(theme.SMALL, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
        top, bottom = area.adjusted(0, 0, 0, -area.height() // 2), area
        bottom.setTop(area.top() + area.height() // 2)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(option.font, larger=-1))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, str(index.data(DETAIL_ROLE)))
