"""The menu of a table's columns: show, hide, move, and back to the usual ones."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from kpt_desktop.gui.models.participants_model import COLUMNS, ParticipantsModel


class ColumnsMenu(QMenu):
    """Serves a right click on the head and the keyboard's way to the same."""

    def __init__(
        self,
        table: QTableView,
        model: ParticipantsModel,
        reset: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("columns_menu")
        self._table, self._model = table, model
        self._left = self._own("column_left")
        self._right = self._own("column_right")
        self._reset = self._own("columns_reset")
        self._left.triggered.connect(self._on_left)
        self._right.triggered.connect(self._on_right)
        self._reset.triggered.connect(reset)
        self.addSeparator()
        self._columns = [self._column_action(key) for key in COLUMNS]
        self.aboutToShow.connect(self.refresh)
        self.retranslate()

    def own_actions(self) -> Sequence[QAction]:
        """Return the commands that have shortcuts."""
        return self._left, self._right

    def retranslate(self) -> None:
        """Set all words again."""
        self.setTitle(self.tr("Single &columns"))
        self._left.setText(self.tr("Move column &left"))
        self._right.setText(self.tr("Move column &right"))
        self._reset.setText(self.tr("Reset &view"))
        for action, key in zip(self._columns, COLUMNS, strict=True):
            title = self._model.column_title(key, short=False)
            action.setText(title.replace("&", "&&"))

    def refresh(self) -> None:
        """Check the columns that are shown; the last one cannot be hidden."""
        shown = [not self._table.isColumnHidden(column) for column in range(len(COLUMNS))]
        for action, is_shown in zip(self._columns, shown, strict=True):
            action.setChecked(is_shown)
            action.setEnabled(not is_shown or sum(shown) > 1)

    def _own(self, name: str) -> QAction:
        action = self.addAction("")
        action.setObjectName(name)
        return action

    def _column_action(self, key: str) -> QAction:
        action = self._own(f"column_{key}")
        action.setCheckable(True)
        action.setData(key)
        action.triggered.connect(self._on_column_triggered)
        return action

    def _on_column_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            column = COLUMNS.index(action.data())
            self._table.setColumnHidden(column, not action.isChecked())

    def _on_left(self) -> None:
        self._move(-1)

    def _on_right(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        """Swap the current column with its shown neighbour."""
        head = self._table.horizontalHeader()
        column = self._table.currentIndex().column()
        place = head.visualIndex(column) + step if column >= 0 else -1
        while 0 <= place < head.count() and head.isSectionHidden(head.logicalIndex(place)):
            place += step
        if 0 <= place < head.count():
            head.moveSection(head.visualIndex(column), place)
