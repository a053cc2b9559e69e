"""In which order rules break a tie."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.marking.places import TIE_RULES
from kpt_desktop.gui import theme
from kpt_desktop.texts import text


class TieOrderDialog(QDialog):
    """A list of the rules with two buttons; what stands below "shared" is not used.

    Signals:
        chosen(tuple): the rules' keys in their order.
    """

    chosen = Signal(object)

    def __init__(self, order: Sequence[str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tie_order_dialog")
        self.setWindowTitle(self.tr("When points are equal"))
        self.resize(420, 280)
        self.list = QListWidget()
        self.list.setObjectName("tie_rules")
        self.list.setAccessibleName(self.tr("Rules in their order"))
        for key in (*order, *(rule for rule in TIE_RULES if rule not in order)):
            item = QListWidgetItem(text(language, "values", f"tie.{key}"))
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        label = QLabel(
            self.tr(
                "The first rule that tells the teams apart decides. Below “shared” none is used."
            )
        )
        label.setWordWrap(True)
        side = QVBoxLayout()
        for name, words, step in (
            ("tie_up", self.tr("&Up"), -1),
            ("tie_down", self.tr("&Down"), 1),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, step=step: self._move(step))
            side.addWidget(button)
        side.addStretch()
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(side)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("tie_save")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Tell the order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        order = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items)
        super().accept()
        self.chosen.emit(order)

    def _move(self, step: int) -> None:
        here = self.list.currentRow()
        target = here + step
        if 0 <= target < self.list.count():
            self.list.insertItem(target, self.list.takeItem(here))
            self.list.setCurrentRow(target)
