"""Beside the results: diplomas by places, nominations, certificates, and their papers."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.services import results
from kpt_desktop.services.result_words import award_words

_WIDTH = 340
_PAPERS = ("protocol", "diploma", "certificate")
_ROWS = (("diplomas", "nominate"), ("certificates", "delete_award"), ("protocol",),
         ("diploma", "certificate"))  # fmt: skip


class AwardsPanel(QWidget):
    """A list of what was given, buttons that give more."""

    def __init__(
        self, context: Context, edits: CompetitionEdits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._context, self._edits = context, edits
        self._track: Track | None = None
        self.list = QListWidget()
        self.list.setObjectName("results_awards")
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.TIGHT // 2)
        self._heading = QLabel()
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self.buttons = {name: QPushButton() for names in _ROWS for name in names}
        slots: dict[str, Callable[[], None]] = {
            "diplomas": self._on_diplomas,
            "nominate": self._on_nominate,
            "certificates": self._on_certificates,
            "delete_award": self._on_delete,
        }
        for name, button in self.buttons.items():
            button.setObjectName(f"results_{name}")
            button.setAutoDefault(False)
            if name in slots:
                button.clicked.connect(slots[name])
            else:
                button.clicked.connect(lambda _on=False, kind=name: self._on_paper(kind))
        self._arrange()

    def show_awards(
        self, records: VisitRecords, track: Track | None, *, shown: bool, marked: bool
    ) -> None:
        """Show what was given.

        Args:
            records: of the visit.
            track: whose places give diplomas; None for all tracks together.
            shown: False hides them while results are secret.
            marked: whether there are places to give diplomas by.
        """
        self._track = track
        chosen = self.list.currentRow()
        self.list.clear()
        for award in results.awards_of(records) if shown else ():
            item = QListWidgetItem(award_words(records, award, self._context.language))
            item.setData(Qt.ItemDataRole.UserRole, award.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))
        self.buttons["delete_award"].setEnabled(self.list.count() > 0)
        self.buttons["diplomas"].setEnabled(marked)

    def choose(self, award_id: UUID) -> bool:
        """Make an award current; return whether it is here."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == award_id:
                self.list.setCurrentRow(row)
                return True
        return False

    def retranslate(self) -> None:
        """Set all words again."""
        for name, said in {
            "diplomas": self.tr("Diplomas by &places"),
            "nominate": self.tr("&Nominate…"),
            "certificates": self.tr("&Certificates for all"),
            "delete_award": self.tr("&Delete"),
            "protocol": self.tr("Pro&tocol…"),
            "diploma": self.tr("Print d&iplomas…"),
            "certificate": self.tr("Print c&ertificates…"),
        }.items():
            self.buttons[name].setText(said)
        self._heading.setText(self.tr("Awards"))
        self.list.setAccessibleName(self.tr("Awards"))

    def _on_diplomas(self) -> None:
        track = self._track
        said = self.tr("Diplomas given by the places of now")
        self._edits.apply(lambda now: results.award_diplomas(now, track), said)

    def _on_nominate(self) -> None:
        from kpt_desktop.gui.dialogs.nominate import NominateDialog

        records, language = self._edits.records, self._context.language
        if records is None:
            return
        whom: list[tuple[str, UUID | None, UUID | None]] = [
            (team.name.best(language), team.id, None) for team in teams_of(records)
        ]
        whom += [
            (full_name(row.person), None, row.participation.id) for row in records.participants()
        ]
        dialog = NominateDialog(whom, language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self._on_nominated)
        dialog.open()

    def _on_nominated(
        self, title: LocalText, team_id: UUID | None, participation_id: UUID | None
    ) -> None:
        self._edits.apply(lambda now: results.nominate(now, title, team_id, participation_id))

    def _on_certificates(self) -> None:
        said = self.tr("Certificates numbered for all who had none")
        self._edits.apply(results.give_certificates, said)

    def _on_delete(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            award_id: UUID = item.data(Qt.ItemDataRole.UserRole)
            said = self.tr("Award taken back")
            self._edits.apply(lambda now: results.delete_awards(now, [award_id]), said)

    def _on_paper(self, kind: str) -> None:
        from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog

        if (records := self._edits.records) is not None:
            dialog = PaperPreviewDialog(self._context, records, kind, parent=self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        for names in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(theme.SMALL)
            for name in names:
                row.addWidget(self.buttons[name], 1)
            column.addLayout(row)
