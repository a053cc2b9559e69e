"""The table of one way's legs: typed like the participants', zones chosen by their city."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.legs_model import COLUMNS, LegsModel
from kpt_desktop.gui.widgets.cell_delegates import CellDelegate
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor
from kpt_desktop.gui.widgets.plain_header import PlainHeader

Index = QModelIndex | QPersistentModelIndex
_SAMPLES = {
    "means": "автомобиль",
    "number": "AY 1705",
    "origin": "Санкт-Петербург",
    "leaves": "✕ 00.00.0000 00:00",
    "leaves_zone": "Стамбул (UTC+3)",
    "destination": "Санкт-Петербург",
    "arrives": "✕ 00.00.0000 00:00",
    "arrives_zone": "Стамбул (UTC+3)",
    "met_by": "Громова Наталья, табличка",
    "duration": "13 ч 35 мин",
}
_ROWS_SHOWN = 3


class LegsTable(QTableView):
    """Shows a model of legs; the last legs are seen with room for one more."""

    def __init__(self, model: LegsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legs = model
        delegate = _LegDelegate(self)
        delegate.stepped.connect(self._on_stepped)
        self.setItemDelegate(delegate)
        head = PlainHeader(self)
        self.setHorizontalHeader(head)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        row = self.fontMetrics().height() + theme.MEDIUM
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(head.sizeHint().height() + _ROWS_SHOWN * row)
        for column, name in enumerate(COLUMNS):
            width = self.fontMetrics().horizontalAdvance(_SAMPLES[name])
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            bold = QFontMetrics(head.font()).horizontalAdvance(title)
            self.setColumnWidth(column, max(width, bold) + 2 * theme.SMALL)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(COLUMNS.index("met_by"), QHeaderView.ResizeMode.Stretch)

    def current_leg(self) -> UUID | None:
        """Return the leg the cursor stands on."""
        row = self.currentIndex().row()
        return self.legs.legs[row].id if 0 <= row < len(self.legs.legs) else None

    def go_to(self, leg_id: UUID, column: str = "number") -> bool:
        """Put the cursor on a leg's cell; False when the leg is not here."""
        row = self.legs.row_of(leg_id)
        if row < 0:
            return False
        self.setCurrentIndex(self.legs.index(row, COLUMNS.index(column)))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_stepped(self, rows: int, columns: int) -> None:
        here = self.currentIndex()
        target = self.legs.index(here.row() + rows, here.column() + columns)
        if target.isValid():
            self.setCurrentIndex(target)


class _LegDelegate(CellDelegate):
    """Lets a zone be typed as well as chosen."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, ChoiceEditor) and COLUMNS[index.column()].endswith("_zone"):
            editor.setEditable(True)
            editor.setInsertPolicy(ChoiceEditor.InsertPolicy.NoInsert)
        return editor
