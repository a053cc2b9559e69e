"""Who wishes to be with whom, and who must not be together."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.competition import students_of
from kpt_desktop.domain.enums import WishKind
from kpt_desktop.domain.records import Wish
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.widgets.record_table import RecordTable
from kpt_desktop.services import teams
from kpt_desktop.services.team_words import short_name, side_marks
from kpt_desktop.services.text_entry import clean_line

_COLUMNS = ("kind", "one", "other", "note")
_WIDTHS = (150, 200, 200)


class TeamWishesDialog(QDialog):
    """A wish is noted as soon as it is added, and forgotten by Delete; each is one Change."""

    def __init__(self, context: Context, edits: CompetitionEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("team_wishes_dialog")
        self.setWindowTitle(self.tr("Wishes for teams"))
        self.resize(760, 460)
        self._context, self._edits = context, edits
        self._model: RecordTableModel[Wish] = RecordTableModel(
            _COLUMNS, self._shown, context.language, grows=False, fixed=("kind", "one", "other")
        )
        self.table = RecordTable(self._model, _WIDTHS)
        self.kind, self.one, self.other = QComboBox(), QComboBox(), QComboBox()
        self.note, self.add, self.delete = QLineEdit(), QPushButton(), QPushButton()
        self._name()
        self._arrange()
        self._fill()
        edits.records_changed.connect(self._show)
        self.add.clicked.connect(self._on_add)
        self.delete.clicked.connect(self._on_delete)
        self.table.deletion_requested.connect(self._on_delete)
        self.table.row_chosen.connect(lambda _row: self._show_delete())
        self._model.cell_typed.connect(self._on_note_typed)
        self._show(edits.records)

    def _fill(self) -> None:
        records = self._edits.records
        self.kind.addItem(self.tr("Together"), WishKind.TOGETHER)
        self.kind.addItem(self.tr("Not together"), WishKind.APART)
        if records is None:
            return
        marks = side_marks(records, self._context.language)
        for row in students_of(records):
            words = f"{marks[row.delegation.side]}  {short_name(row)}"
            for box in (self.one, self.other):
                box.addItem(words, row.participation.id)
        self.other.setCurrentIndex(min(1, self.other.count() - 1))

    def _show(self, records: VisitRecords | None) -> None:
        wishes = records.wishes.values() if records else ()
        self._model.show_records(sorted(wishes, key=lambda wish: str(wish.id)))
        self._show_delete()

    def _show_delete(self) -> None:
        self.delete.setEnabled(self._wish() is not None)

    def _shown(self, wish: Wish, column: str, _language: str) -> str:
        if column == "kind":
            together = wish.kind == WishKind.TOGETHER
            return self.tr("Together") if together else self.tr("Not together")
        if column == "note":
            return wish.note
        records = self._edits.records
        one: UUID = wish.one_id if column == "one" else wish.other_id
        if records is None or one not in records.participations:
            return ""
        return short_name(records.participant(one))

    def _wish(self) -> Wish | None:
        return self._model.record(self.table.currentIndex().row())

    def _on_add(self) -> None:
        one, other = self.one.currentData(), self.other.currentData()
        kind = WishKind(self.kind.currentData())
        if one is None or other is None:
            return
        added = self._edits.apply(
            lambda records: teams.add_wish(records, kind, one, other, clean_line(self.note.text()))
        )
        if added:
            self.note.clear()

    def _on_note_typed(self, wish: Wish | None, _column: str, typed: str) -> None:
        if wish is not None:
            self._edits.apply(lambda _records: teams.note_wish(wish, clean_line(typed)))

    def _on_delete(self) -> None:
        if (wish := self._wish()) is not None:
            said = self.tr("Wish deleted")
            self._edits.apply(lambda records: teams.delete_wishes(records, [wish.id]), said)

    def _name(self) -> None:
        self._model.name_columns(
            {
                "kind": self.tr("Wish"),
                "one": self.tr("Student"),
                "other": self.tr("and"),
                "note": self.tr("Note"),
            }
        )
        self.table.setAccessibleName(self.windowTitle())
        self.add.setText(self.tr("&Add"))
        self.delete.setText(self.tr("&Delete the wish"))
        self.note.setPlaceholderText(self.tr("Note"))
        said = {
            "wish_kind": (self.kind, self.tr("Wish")),
            "wish_one": (self.one, self.tr("First student")),
            "wish_other": (self.other, self.tr("Second student")),
            "wish_note": (self.note, self.tr("Note")),
            "add_wish": (self.add, self.tr("Add the wish")),
            "delete_wish": (self.delete, self.tr("Delete the wish")),
            "wishes_table": (self.table, self.windowTitle()),
        }
        for name, (widget, words) in said.items():
            widget.setObjectName(name)
            widget.setAccessibleName(words)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        for widget, share in ((self.kind, 0), (self.one, 2), (self.other, 2), (self.note, 1)):
            row.addWidget(widget, share)
            widget.setMinimumWidth(110)
        row.addWidget(self.add)
        buttons = QDialogButtonBox()
        buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (close, self.delete):
            button.setAutoDefault(False)
        self.add.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.one.setFocus(Qt.FocusReason.OtherFocusReason)
