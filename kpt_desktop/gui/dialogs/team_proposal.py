"""The teams as they would be, beside what they are, before anything changes."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.team_board import TeamBoard, board_of, total
from kpt_desktop.services.team_words import cost_words, english_word, side_marks, unmet_sentence
from kpt_desktop.services.teams import Proposal, team_names
from kpt_desktop.services.tracks import name_of


class TeamProposalDialog(QDialog):
    """A row a student, by the new teams; who stays in a team is told from who changes."""

    def __init__(
        self, records: VisitRecords, proposal: Proposal, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("team_proposal_dialog")
        self.setWindowTitle(self.tr("Proposed teams"))
        self.resize(820, 600)
        self._records, self._proposal, self._language = records, proposal, language
        self._board: TeamBoard = board_of(records)
        self.table = QTableWidget()
        self._head, self._unmet = QLabel(), QLabel()
        self._fill()
        self._say()
        self._arrange()

    def _fill(self) -> None:
        self.table.setObjectName("team_proposal_table")
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeader(PlainHeader(self.table))
        self.table.setColumnCount(5)
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Team"), self.tr("Track"), self.tr("Student"), self.tr("English"),
                self.tr("Before"),
            ]
        )  # fmt: skip
        rows = list(self._rows())
        self.table.setRowCount(len(rows))
        for row, (cells, moved) in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if moved and column == 4:
                    font = theme.font(self.font(), semibold=True)
                    item.setFont(font)
                self.table.setItem(row, column, item)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setColumnHidden(1, not any(cells[1] for cells, _ in rows))
        self._size_columns()
        self.table.horizontalHeader().setStretchLastSection(True)

    def _size_columns(self) -> None:
        """Make every column as wide as its cells and its bold heading need."""
        self.table.resizeColumnsToContents()
        metrics = self.table.horizontalHeader().fontMetrics()
        for column in range(self.table.columnCount()):
            heading = self.table.horizontalHeaderItem(column)
            room = metrics.horizontalAdvance(heading.text() if heading else "") + 2 * theme.LARGE
            self.table.setColumnWidth(
                column, max(room, self.table.columnWidth(column) + theme.LARGE)
            )

    def _rows(self) -> list[tuple[tuple[str, ...], bool]]:
        lang, tracks = self._language, tracks_of(self._records)
        marks = side_marks(self._records, lang)
        made: list[tuple[tuple[str, ...], bool]] = []
        names = team_names(self._proposal)
        for number, team in enumerate(self._proposal.formation.teams):
            kept = self._proposal.kept[number].id if number < len(self._proposal.kept) else None
            for place, one in enumerate(team.members):
                row = self._records.participant(one)
                origin = self._board.team_of(one)
                moved = origin is None or origin != kept
                name = f"{marks[row.delegation.side]}  {full_name(row.person)}"
                cells = (
                    names[number].best(lang) if not place else "",
                    name_of(tracks, team.track).best(lang) if team.track and not place else "",
                    name,
                    english_word(self._board.student(one).english),
                    self._before(origin) if moved else self.tr("stays"),
                )
                made.append((cells, moved))
        return made

    def _before(self, team_id: UUID | None) -> str:
        if team_id is None:
            return self.tr("in no team")
        return self._records.teams[team_id].name.best(self._language)

    def _say(self) -> None:
        formation = self._proposal.formation
        cost = cost_words(formation.cost)
        if self._board.teams and not self._board.loose:
            before = cost_words(total(self._board.balances()))
            said = self.tr("Unevenness: {before} now, {after} after").format(
                before=before, after=cost
            )
        else:
            said = self.tr("Unevenness: {after}").format(after=cost)
        exact = self.tr("No division into teams of this size is more even.")
        seed = self.tr("Seed: {seed}").format(seed=self._proposal.seed)
        parts = [said, seed, exact if formation.exact else ""]
        self._head.setText(" · ".join(part for part in parts if part))
        lang = self._language
        lines = [f"! {unmet_sentence(self._records, one, lang)}" for one in formation.unmet]
        self._unmet.setText("\n".join(lines))
        self._unmet.setVisible(bool(lines))

    def _arrange(self) -> None:
        for label, name in ((self._head, "proposal_head"), (self._unmet, "proposal_unmet")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox()
        apply = buttons.addButton(self.tr("&Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        apply.setObjectName("apply_teams")
        apply.setDefault(True)
        buttons.addButton(self.tr("Leave as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self._head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._unmet)
        layout.addWidget(buttons)
        apply.setFocus()
