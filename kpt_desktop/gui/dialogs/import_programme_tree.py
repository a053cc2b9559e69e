"""The programme of a file: days and items to tick, mend and look over before the import."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.models.programme_proposal_model import (
    AUDIENCE,
    PLACE,
    TIME,
    TITLE,
    ProgrammeProposalModel,
    WithAudience,
)
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate
from kpt_desktop.gui.widgets.reason_line import ReasonLine
from kpt_desktop.intake.programme_proposal import ProgrammeProposal

WIDTHS = {TIME: 190, PLACE: 260, AUDIENCE: 150}


class ProgrammeTree(QWidget):
    """The tree and the line under it that tells the reason of the current cell.

    Signals:
        edited(ProgrammeProposal): an item was mended, or taken or left out.
        refused(object): the KptError that says why typed words were not taken.
    """

    edited = Signal(object)
    refused = Signal(object)

    def __init__(
        self, language: str, with_audience: WithAudience, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.model = ProgrammeProposalModel(language, self.palette(), with_audience, self)
        self.view = QTreeView()
        self.view.setObjectName("import_tree")
        self.view.setAccessibleName(self.tr("Programme in the file"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CheckDelegate(self.view, hairlines=True))
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAllColumnsShowFocus(False)
        self.view.setExpandsOnDoubleClick(False)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        self.reason = ReasonLine()
        self.reason.setObjectName("import_reason")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.reason)
        self.model.edited.connect(self.edited)
        self.model.refused.connect(self.refused)
        self.model.modelReset.connect(self._on_reset)
        self.model.dataChanged.connect(self._tell_reason)
        self.view.selectionModel().currentChanged.connect(self._tell_reason)

    def show_proposal(self, proposal: ProgrammeProposal, new: frozenset[str]) -> None:
        """Show what was read; the current cell stays when only values differ."""
        self.model.show_proposal(proposal, new)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            day = self.model.index(0, 0)
            first = self.model.index(0, TITLE, day)
            self.view.setCurrentIndex(first if first.isValid() else day)
        self._tell_reason()

    def show_only_problems(self, only: bool) -> None:
        """Show only days and items with remarks, or all."""
        self.model.show_only_problems(only)
        self._tell_reason()

    def _on_reset(self) -> None:
        for row in range(self.model.rowCount()):
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's
        self.view.expandAll()

    def _tell_reason(self, *_: object) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            self.reason.clear()
            return
        remarks = [
            (problem.severity.value, problem.message(self._language), problem.cell)
            for problem in self.model.problems(index)
        ]
        self.reason.tell(self.model.place(index), remarks)
