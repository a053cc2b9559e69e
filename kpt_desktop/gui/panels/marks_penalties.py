"""Penalties of a team in a track: rows of their own, each with a reason and a signature."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.marking.numbers import parse_hundredths, show_hundredths
from kpt_desktop.domain.records import Penalty, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.widgets.record_table import RecordTable
from kpt_desktop.services.marks import delete_penalty, save_penalty
from kpt_desktop.services.text_entry import clean_line

COLUMNS = ("points", "reason", "signed_by")
_WIDTHS = (58, 100)
_HEIGHT = 132


class PenaltiesPanel(QWidget):
    """A small table to type in; Delete takes a row back.

    Signals:
        change_requested(callable): builds the Change from the records of now.
    """

    change_requested = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track: Track | None = None
        self._team: Team | None = None
        self.model: RecordTableModel[Penalty] = RecordTableModel(COLUMNS, _show, language)
        self.table = RecordTable(self.model, _WIDTHS)
        self.table.setObjectName("penalties_table")
        self.table.setFixedHeight(_HEIGHT)
        self._heading = QLabel()
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self.model.cell_typed.connect(self._on_typed)
        self.table.deletion_requested.connect(self._on_deletion)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._heading)
        layout.addWidget(self.table)

    def show_penalties(
        self, track: Track | None, team: Team | None, penalties: tuple[Penalty, ...]
    ) -> None:
        """Show what was taken away from a team in a track."""
        self._track, self._team = track, team
        self.setEnabled(track is not None and team is not None)
        self.model.show_records(penalties)

    def retranslate(self) -> None:
        """Set all words again."""
        self._heading.setText(self.tr("Penalties of the team in the track"))
        self.table.setAccessibleName(self._heading.text())
        self.model.name_columns(
            {
                "points": self.tr("Marks"),
                "reason": self.tr("Reason"),
                "signed_by": self.tr("Signed by"),
            },
            self.tr("New…"),
        )

    def _on_typed(self, penalty: Penalty | None, column: str, typed: str) -> None:
        track, team = self._track, self._team
        if track is None or team is None:
            return

        def build(records: VisitRecords) -> Change:
            value = parse_hundredths(typed) or 0 if column == "points" else clean_line(typed)
            return save_penalty(records, track, team, penalty, **{column: value})

        self.change_requested.emit(build)

    def _on_deletion(self) -> None:
        penalty = self.model.record(self.table.currentIndex().row())
        if penalty is not None:
            self.change_requested.emit(lambda _records: delete_penalty(penalty))


def _show(penalty: Penalty, column: str, lang: str) -> str:
    if column == "points":
        return show_hundredths(penalty.points, lang) if penalty.points else ""
    return str(getattr(penalty, column))
