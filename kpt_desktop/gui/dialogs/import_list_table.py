"""The people of a file: what each column is taken for, what each person becomes, and why."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED
from kpt_desktop.gui import theme
from kpt_desktop.gui.dialogs.import_list_delegate import ProposalDelegate
from kpt_desktop.gui.dialogs.import_list_header import ColumnGroup, MappingHeader
from kpt_desktop.gui.models.proposal_model import ProposalModel
from kpt_desktop.gui.widgets.reason_line import ReasonLine
from kpt_desktop.intake import targets
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.texts import text

WIDEST = 250


class ListTable(QWidget):
    """The table and the line under it that tells the reason of the current cell.

    Signals:
        edited(ListProposal): a cell was mended or a person taken or left out.
        mapped(int, object): a column is to be taken for another field, or None: for a note.
    """

    edited = Signal(object)
    mapped = Signal(int, object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._proposal: ListProposal | None = None
        self._only_changes = False
        self.model = ProposalModel(language, self.palette(), self)
        self.view = QTableView()
        self.view.setObjectName("import_table")
        self.view.setAccessibleName(self.tr("People in the file"))
        self.header = MappingHeader(self.view)
        self.header.show_choices(self._choices())
        self.view.setHorizontalHeader(self.header)
        self.header.follow(self.view)
        self.view.setModel(self.model)
        delegate = ProposalDelegate(self.view, hairlines=True)
        delegate.choice_requested.connect(
            self._on_choice_requested, Qt.ConnectionType.QueuedConnection
        )
        self.view.setItemDelegate(delegate)
        self.view.setShowGrid(False)
        self.reason = ReasonLine()
        self.reason.setObjectName("import_reason")
        self._set_up_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.reason)
        self.model.edited.connect(self.edited)
        self.header.mapped.connect(self.mapped)
        self.view.selectionModel().currentChanged.connect(self._tell_reason)
        self.model.dataChanged.connect(self._tell_reason)

    def show_proposal(self, proposal: ListProposal) -> None:
        """Show what was read; the current cell stays when the columns are the same."""
        columns_before = self._proposal.columns if self._proposal else None
        self._proposal = proposal
        self.model.show_proposal(proposal)
        self.header.show_groups(self._groups())
        if proposal.columns != columns_before:
            self._fit_columns()
        self._hide_what_stays()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._tell_reason()

    def show_only_problems(self, only: bool) -> None:
        """Show only rows with remarks, or all."""
        self.model.show_only_problems(only)
        self._hide_what_stays()
        self._tell_reason()

    def show_only_changes(self, only: bool) -> None:
        """Show only people and columns that bring something new, or all."""
        self._only_changes = only
        self._hide_what_stays()

    def _hide_what_stays(self) -> None:
        view, model = self.view, self.model
        hiding = self._only_changes
        for row in range(model.rowCount()):
            view.setRowHidden(row, hiding and model.stays(row))
        for column in range(1, model.columnCount()):
            hidden = hiding and not model.tells_something(column)
            if view.isColumnHidden(column) != hidden:
                view.setColumnHidden(column, hidden)

    def _on_choice_requested(self, cell: QPersistentModelIndex) -> None:
        """Open a choice once the click that asked for it is over."""
        if not cell.isValid():
            return
        index = self.model.index(cell.row(), cell.column())
        self.view.edit(index)
        box = self.view.indexWidget(index) or self.view.viewport().findChild(QComboBox)
        if isinstance(box, QComboBox):
            box.showPopup()

    def _set_up_view(self) -> None:
        view = self.view
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        view.setFrameShape(QFrame.Shape.StyledPanel)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = view.verticalHeader()
        rows.setDefaultSectionSize(view.fontMetrics().height() + theme.MEDIUM)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _groups(self) -> list[ColumnGroup]:
        """Return the file's columns with the sections of the table each stands over."""
        groups: list[ColumnGroup] = []
        for number, section in enumerate(self.model.sections, start=1):
            column = section.column
            if column is None:
                continue
            first = number
            if groups and groups[-1].index == column.index:
                first = groups.pop().first
            groups.append(ColumnGroup(column.index, column.source, column.target, first, number))
        return groups

    def _fit_columns(self) -> None:
        """Give each section the room its cells, heading and choice want, within reason."""
        self.header.setResizeContentsPrecision(50)
        self.view.resizeColumnsToContents()
        for section in range(self.model.columnCount()):
            wanted = max(self.view.columnWidth(section), self.header.wanted_width(section))
            self.view.setColumnWidth(section, min(wanted + theme.SMALL, WIDEST))

    def _choices(self) -> Mapping[str | None, str]:
        """Return what a column can be taken for; names first, since they matter most."""
        return {
            None: self.tr("Keep as a note"),
            targets.NUMBER: self.tr("Leave out"),
            targets.FULL_NAME: self.tr("Full name"),
            targets.FULL_NAME_LAT: self.tr("Full name as in the passport"),
            targets.SURNAME: self.tr("Surname, as written"),
            targets.GIVEN: self.tr("Given name, as written"),
            targets.DOC_SERIES: self.tr("Passport series"),
            targets.BIRTH_DAY: self.tr("Day of birth"),
            targets.BIRTH_MONTH: self.tr("Month of birth"),
            targets.BIRTH_YEAR: self.tr("Year of birth"),
            targets.TIMESTAMP: self.tr("Time of the answer"),
            **{
                key: text(self._language, "fields", f"{key}.short")
                for key in FIELDS
                if key not in NEVER_EXPORTED
            },
        }

    def _tell_reason(self, *_: object) -> None:
        index: QModelIndex = self.view.currentIndex()
        if not index.isValid():
            self.reason.clear()
            return
        problems = [
            (problem.severity.value, problem.message(self._language), problem.cell)
            for problem in self.model.problems(index)
        ]
        self.reason.tell(self.model.place(index), problems)
