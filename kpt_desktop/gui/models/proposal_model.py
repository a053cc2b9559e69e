"""The people of a partner's file as a table: what each would become, marked and mendable."""

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPalette

from kpt_desktop.domain.enums import Severity
from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import mark_icon
from kpt_desktop.gui.models.proposal_columns import Section, kept_text, sections_of
from kpt_desktop.gui.models.proposal_people import chosen_person, people_to_choose
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.proposed import CHANGED, ERROR, NEW, SAME, SKIPPED, ProposedRow
from kpt_desktop.services.field_values import show_field
from kpt_desktop.texts import text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHOICES = int(Role.UserRole) + 1
"""The role that gives what a cell can be chosen from: pairs of a key and its words."""
TAKEN = frozenset({NEW, CHANGED})
"""States of the rows that will be imported."""
_NAMING = frozenset({"surname_native", "given_native"})
_RANK = (Severity.HINT, Severity.WARNING, Severity.ERROR)
_NOWHERE = QModelIndex()


class ProposalModel(QAbstractTableModel):
    """Column 0 says what happens to a person and takes them in or out; the rest are sections.

    Where somebody may be a known person or not, column 0 lets them be chosen; a cell that would
    change what is known has a tick, and keeps the old value without it.

    Signals:
        edited(ListProposal): a cell was mended, a person taken, left out or chosen.
    """

    edited = Signal(object)

    def __init__(self, language: str, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._palette = language, palette
        self._icons: dict[str, QIcon] = {}
        self._only_problems = False
        self._proposal: ListProposal | None = None
        self._sections: tuple[Section, ...] = ()
        self._rows: tuple[ProposedRow, ...] = ()

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return what stands right of column 0."""
        return self._sections

    def show_proposal(self, proposal: ListProposal) -> None:
        """Show a file's people; cells stay where they are when only values differ."""
        sections = sections_of(proposal)
        rows = tuple(row for row in proposal.rows if not self._only_problems or row.problems)
        self._proposal = proposal
        same_shape = sections == self._sections and _addresses(rows) == _addresses(self._rows)
        if same_shape:
            self._rows = rows
            if rows:
                last = self.index(len(rows) - 1, len(sections))
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._sections, self._rows = sections, rows
        self.endResetModel()

    def show_only_problems(self, only: bool) -> None:
        """Hide the rows with nothing to say, or show all again."""
        self._only_problems = only
        if self._proposal is not None:
            self.show_proposal(self._proposal)

    def row_of(self, index: Index) -> ProposedRow:
        """Return the person of an index's row."""
        return self._rows[index.row()]

    def stays(self, row: int) -> bool:
        """Tell whether nothing happens to a person of the table."""
        return self._rows[row].state in {SAME, SKIPPED} and not self._rows[row].declined

    def tells_something(self, column: int) -> bool:
        """Tell whether a section names people, or has anything new or wrong in it."""
        field = self._sections[column - 1].field
        if field in _NAMING:
            return True
        return any(
            field in row.changes
            or row.cell(field).problems
            or (row.state in {NEW, ERROR} and not _is_here(row) and row.cell(field).shown)
            for row in self._rows
            if row.state != SKIPPED
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of people shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the sections and column 0."""
        return 0 if parent.isValid() or self._proposal is None else len(self._sections) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the fields' names, and the rows' numbers in the file."""
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].address
        if section == 0:
            return self.tr("What happens")
        field = self._sections[section - 1].field
        return text(self._language, "fields", f"{field}.short") if field else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that fields can be typed in, and that people can be taken in or out."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0:
            row = self.row_of(index)
            if self._takeable(row):
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            if row.candidates:
                flags |= Qt.ItemFlag.ItemIsEditable
        elif field := self._sections[index.column() - 1].field:
            flags |= Qt.ItemFlag.ItemIsEditable
            if _is_change(self.row_of(index), field):
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return words, marks and colours of a cell."""
        if not index.isValid():
            return None
        if index.column() == 0:
            return self._state_data(self.row_of(index), role)
        return self._cell_data(index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Mend a cell, or take a person in or out; everything is judged again."""
        if self._proposal is None or not index.isValid():
            return False
        if role not in {Role.EditRole, Role.CheckStateRole}:
            return False
        row, before = self.row_of(index), self.data(index, role)
        if role == Role.CheckStateRole:
            ticked = Qt.CheckState(value) == Qt.CheckState.Checked
            if index.column() == 0:
                self.edited.emit(self._proposal.with_skipped(row.address, not ticked))
            else:
                field = self._sections[index.column() - 1].field
                self.edited.emit(self._proposal.with_change(row.address, field, ticked))
        elif value and index.column() == 0 and value != before:
            self.edited.emit(self._proposal.with_person(row.address, str(value)))
        elif index.column() > 0 and str(value) != before:
            field = self._sections[index.column() - 1].field
            self.edited.emit(self._proposal.with_value(row.address, field, str(value)))
        return True

    def problems(self, index: Index) -> tuple[Problem, ...]:
        """Return the remarks on a cell; column 0 has those on the whole row."""
        row = self.row_of(index)
        if index.column() == 0:
            return row.problems
        field = self._sections[index.column() - 1].field
        return row.cell(field).problems if field else ()

    def place(self, index: Index) -> str:
        """Return the address in the file of what an index shows."""
        row = self.row_of(index)
        field = self._sections[index.column() - 1].field if index.column() else ""
        return row.origins.get(field, row.address)

    def _takeable(self, row: ProposedRow) -> bool:
        """Tell whether the user decides about a row: it would be imported, or was left out."""
        by_hand = self._proposal is not None and self._proposal.decisions.skipped.get(row.address)
        return row.state in TAKEN or bool(by_hand)

    def _state_data(self, row: ProposedRow, role: int) -> Any:
        match role:
            case Role.DisplayRole:
                return self._state_word(row)
            case Role.CheckStateRole if self._takeable(row):
                taken = row.state in TAKEN
                return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
            case Role.DecorationRole:
                return self._icon(row.problems)
            case Role.ForegroundRole:
                return self._state_colour(row)
            case Role.ToolTipRole:
                return self._tip(row.problems)
        return self._choice_data(row, role)

    def _choice_data(self, row: ProposedRow, role: int) -> Any:
        if self._proposal is None or not row.candidates:
            return None
        if role == Role.EditRole:
            return chosen_person(self._proposal, row)
        if role == CHOICES:
            return people_to_choose(self._proposal, row, self._language)
        return None

    def _cell_data(self, index: Index, role: int) -> Any:
        row, section = self.row_of(index), self._sections[index.column() - 1]
        match role:
            case Role.DisplayRole:
                return self._shown(row, section)
            case Role.EditRole:
                return self._typed(row, section.field)
            case Role.CheckStateRole if _is_change(row, section.field):
                kept = section.field in row.declined
                return Qt.CheckState.Unchecked if kept else Qt.CheckState.Checked
            case Role.ForegroundRole:
                return self._cell_ink(row, section.field)
            case Role.BackgroundRole:
                return self._ground(row, section, self.problems(index))
        return self._remarks_data(row, section, self.problems(index), role)

    def _remarks_data(
        self, row: ProposedRow, section: Section, problems: Sequence[Problem], role: int
    ) -> Any:
        match role:
            case Role.DecorationRole:
                return self._icon(problems)
            case Role.ToolTipRole:
                return self._tip(problems)
            case Role.AccessibleTextRole:
                said = (problem.message(self._language) for problem in problems)
                return ", ".join((self._shown(row, section), *said))
        return None

    def _shown(self, row: ProposedRow, section: Section) -> str:
        if not section.field:
            return self._kept(row, section)
        if _is_change(row, section.field):
            old, new = (
                show_field(section.field, value, self._language) or "—"
                for value in row.changes[section.field]
            )
            return self.tr("{old} → {new}").format(old=old, new=new)
        return self._typed(row, section.field)

    def _typed(self, row: ProposedRow, field: str) -> str:
        """Return the value in the reader's language, or the file's own words for an unread one."""
        if not field:
            return ""
        value = row.values.get(field)
        return row.cell(field).shown if value is None else show_field(field, value, self._language)

    def _kept(self, row: ProposedRow, section: Section) -> str:
        if section.column is None or section.column.target is not None:
            return ""
        sources = [s.column.source for s in self._sections if s.column and not s.column.target]
        return kept_text(str(row.values.get("note", "")), section.column.source, sources)

    def _ground(
        self, row: ProposedRow, section: Section, problems: Sequence[Problem]
    ) -> QColor | None:
        worst = _worst(problems)
        if row.state != SKIPPED and worst in {Severity.ERROR, Severity.WARNING}:
            return self._tint(worst.value)
        if _is_change(row, section.field) and section.field not in row.declined:
            return self._tint("hint")
        return None

    def _tint(self, severity: str) -> QColor:
        ink = theme.mark_colour(severity, self._palette)
        return theme.tint(ink, self._palette.color(QPalette.ColorRole.Base), 0.12)

    def _icon(self, problems: Sequence[Problem]) -> QIcon | None:
        worst = _worst(problems)
        if worst is None:
            return None
        if worst.value not in self._icons:
            self._icons[worst.value] = mark_icon(worst.value, self._palette)
        return self._icons[worst.value]

    def _state_word(self, row: ProposedRow) -> str:
        if row.state == SKIPPED and not self._takeable(row):
            return self.tr("Repeated")
        if row.state == ERROR and row.candidates and row.match is None:
            return self.tr("Which person?")
        if row.state == NEW and row.returning:
            return self.tr("Comes again")
        return {
            NEW: self.tr("New"),
            CHANGED: self.tr("Changed"),
            SAME: self.tr("Already in the list"),
            ERROR: self.tr("Error"),
            SKIPPED: self.tr("Left out"),
        }[row.state]

    def _cell_ink(self, row: ProposedRow, field: str) -> QColor | None:
        """Return the ink of a cell; in a form that came back all but the changes are faint."""
        form = self._proposal is not None and self._proposal.is_form
        unchanged = form and row.state == CHANGED and field not in row.changes
        if unchanged or field in row.declined:
            return self._palette.color(QPalette.ColorRole.PlaceholderText)
        return self._ink(row)

    def _ink(self, row: ProposedRow) -> QColor | None:
        """Return the faint colour of rows that change nothing."""
        if row.state not in {SKIPPED, SAME}:
            return None
        return self._palette.color(QPalette.ColorRole.PlaceholderText)

    def _state_colour(self, row: ProposedRow) -> QColor | None:
        return theme.mark_colour("error", self._palette) if row.state == ERROR else self._ink(row)

    def _tip(self, problems: Sequence[Problem]) -> str | None:
        said = [escape(problem.message(self._language)) for problem in problems]
        return f"<span>{'<br>'.join(said)}</span>" if said else None


def _is_here(row: ProposedRow) -> bool:
    return row.match is not None and not row.returning


def _is_change(row: ProposedRow, field: str) -> bool:
    """Tell whether a cell says old and new; where nothing was known of a person, it says new."""
    if field not in row.changes or row.state == SKIPPED:
        return False
    return not row.returning or row.changes[field][0] not in {None, ""}


def _worst(problems: Sequence[Problem]) -> Severity | None:
    return max((p.severity for p in problems), key=_RANK.index, default=None)


def _addresses(rows: Sequence[ProposedRow]) -> list[str]:
    return [row.address for row in rows]
