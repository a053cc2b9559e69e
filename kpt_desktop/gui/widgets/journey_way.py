"""One way of a journey: a line to type a leg in, the table of legs, and what moves them."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from kpt_desktop.documents.journey_lines import duration_words
from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.travel import legs_of, minutes_of_way
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.legs_model import COLUMNS, LegsModel
from kpt_desktop.gui.widgets.legs_table import LegsTable
from kpt_desktop.services.travel import add_leg, delete_legs, edit_leg, move_leg

_KEYS = {"add": "Ins", "earlier": "Alt+Up", "later": "Alt+Down", "delete": "Ctrl+Del"}

_EXAMPLES = {
    TravelWay.ARRIVAL: "AY705 PRG 10:05 LED 14:40",
    TravelWay.DEPARTURE: "AY706 LED 12:25 PRG 14:55",
}


class JourneyWay(QWidget):
    """Shows the legs there, or those back.

    Signals:
        change_made(Change): to be applied.
        refused(UserError): typed text that is no leg.
        told(LegsTable): the cursor moved; what its cell has to say may be another thing.
    """

    change_made = Signal(object)
    refused = Signal(object)
    told = Signal(object)

    def __init__(self, side: Side, way: TravelWay, language: str) -> None:
        super().__init__()
        self._side, self._way, self._language = side, way, language
        self._records: VisitRecords | None = None
        self._wanted: UUID | None = None
        self.model = LegsModel(side, way, language)
        self.table = LegsTable(self.model)
        self.table.setObjectName(f"legs_{way}")
        self.line = QLineEdit()
        self.line.setObjectName(f"leg_line_{way}")
        self.line.setPlaceholderText(_EXAMPLES[way])
        self.line.setTextMargins(theme.TIGHT, 2, theme.TIGHT, 2)
        self._whole = QLabel()
        self._whole.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.actions_by_name = {name: self._action(name) for name in _KEYS}
        self._arrange()
        self.model.leg_edited.connect(self._on_leg_edited)
        self.model.dataChanged.connect(self._on_current_changed)
        self.line.returnPressed.connect(self._on_line_entered)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_records(self, records: VisitRecords) -> None:
        """Show the legs of fresh records; the cursor keeps its leg, or goes to the new one."""
        self._records = records
        here, column = self.table.current_leg(), self.table.currentIndex().column()
        self.model.show_records(records)
        if self._wanted is not None and self.model.row_of(self._wanted) >= 0:
            self.table.go_to(self._wanted)
            self._wanted = None
        elif here is not None and (row := self.model.row_of(here)) >= 0:
            self.table.setCurrentIndex(self.model.index(row, max(column, 0)))
        minutes = minutes_of_way(legs_of(records, self._side, self._way), records.visit.zone)
        known = minutes is not None and minutes > 0 and len(self.model.legs) > 1
        words = duration_words(minutes, self._language) if known and minutes else ""
        self._whole.setText(
            self.tr("door to door {duration}").format(duration=words) if words else ""
        )
        self._enable()

    def _arrange(self) -> None:
        head = QLabel(self.tr("There") if self._way == TravelWay.ARRIVAL else self.tr("Back"))
        head.setFont(theme.font(self.font(), larger=1, semibold=True))
        self.table.setAccessibleName(head.text())
        words = self.tr("A leg in one line")
        self.line.setAccessibleName(f"{head.text()}: {words}")
        self.line.setToolTip(self.tr("Number, from, time, to, time; Enter adds the leg."))
        upper, row = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(head)
        upper.addWidget(self._whole)
        upper.addStretch()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.line, 1)
        for action in self.actions_by_name.values():
            button = QToolButton()
            button.setObjectName(f"{action.objectName()}_button")
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(upper)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)

    def _action(self, name: str) -> QAction:
        words, slot = {
            "add": (self.tr("Add"), self._on_add),
            "earlier": (self.tr("Earlier"), lambda: self._on_move(-1)),
            "later": (self.tr("Later"), lambda: self._on_move(1)),
            "delete": (self.tr("Delete"), self._on_delete),
        }[name]
        action = QAction(words, self)
        action.setObjectName(f"{name}_leg_{self._way}")
        action.setShortcut(QKeySequence(_KEYS[name]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys})")
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def _enable(self) -> None:
        row = self.table.currentIndex().row()
        for name, works in (
            ("earlier", row > 0),
            ("later", 0 <= row < len(self.model.legs) - 1),
            ("delete", row >= 0),
        ):
            self.actions_by_name[name].setEnabled(works)

    def _on_line_entered(self) -> None:
        if self._records is None or not self.line.text().strip():
            return
        try:
            change, _ = add_leg(self._records, self._side, self._way, self.line.text())
        except UserError as error:
            self.refused.emit(error)
            return
        self.line.clear()
        self.change_made.emit(change)

    def _on_add(self) -> None:
        if self._records is not None:
            change, self._wanted = add_leg(self._records, self._side, self._way)
            self.change_made.emit(change)

    def _on_move(self, by: int) -> None:
        leg = self.table.current_leg()
        if self._records is not None and leg is not None:
            self.change_made.emit(move_leg(self._records, leg, by))

    def _on_delete(self) -> None:
        leg = self.table.current_leg()
        if self._records is not None and leg is not None:
            self.change_made.emit(delete_legs(self._records, {leg}))

    def _on_leg_edited(self, leg_id: UUID, values: dict[str, object]) -> None:
        if self._records is not None:
            self.change_made.emit(edit_leg(self._records, leg_id, **values))

    def _on_current_changed(self, *_: object) -> None:
        self._enable()
        self.told.emit(self.table)

    def reveal(self, leg_id: UUID, field: str) -> bool:
        """Put the cursor on a leg's field; False when the leg is not of this way."""
        column = field if field in COLUMNS else "number"
        return self.table.go_to(leg_id, column)
