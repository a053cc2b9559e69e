"""The checks of programmes as a table: how grave each is and its limit are typed in place."""

from datetime import date
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
from PySide6.QtGui import QGuiApplication

from kpt_desktop.domain.checks import CHECKS, Checks, Standing
from kpt_desktop.domain.enums import Severity
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.cell_marks import Mark
from kpt_desktop.gui.models.participants_model import CHOICES_ROLE, MARK_ROLE
from kpt_desktop.services.check_edits import (
    SEVERITIES,
    check_name,
    parse_limit,
    parse_severity,
    severity_word,
    show_limit,
)
from kpt_desktop.services.field_values import show_date

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("check", "severity", "limit", "checked_on")
_NAMES = tuple(CHECKS)


class ChecksModel(QAbstractTableModel):
    """One row a check; an edit is only asked for, the store's answer shows it.

    Signals:
        check_edited(Check, Severity | None, int | None): a check as it is to be.
        refused(UserError): typed text that means nothing here.
    """

    check_edited = Signal(object, object, object)
    refused = Signal(object)

    def __init__(self, language: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._today = language, today
        self._checks = Checks()

    def show_checks(self, checks: Checks) -> None:
        """Show the checks as they stand; the rows stay where they are."""
        self._checks = checks
        last = self.index(len(_NAMES) - 1, len(COLUMNS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def standing(self, row: int) -> Standing:
        """Return how the check of a row stands."""
        return self._checks.standing(_NAMES[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of checks."""
        return 0 if parent.isValid() else len(_NAMES)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("What is looked for"),
            self.tr("How grave"),
            self.tr("Limit"),
            self.tr("Compared with the law"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; what is other than usual is bold."""
        standing, column = self.standing(index.row()), COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._shown(standing, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return escape(self._shown(standing, "check"))
        if role == Qt.ItemDataRole.FontRole and _is_own(standing, column):
            return theme.font(QGuiApplication.font(), semibold=True)
        if column == "severity" and role == CHOICES_ROLE:
            return [severity_word(severity, self._language) for severity in SEVERITIES]
        if column == "severity" and role == MARK_ROLE and standing.severity is not None:
            return Mark(Severity(standing.severity), ())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the severity be chosen, and the limit be typed where there is one."""
        usual, column = super().flags(index), COLUMNS[index.column()]
        limited = column == "limit" and self.standing(index.row()).check.limit is not None
        return usual | Qt.ItemFlag.ItemIsEditable if column == "severity" or limited else usual

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a check's edit."""
        standing, column = self.standing(index.row()), COLUMNS[index.column()]
        if role != Qt.ItemDataRole.EditRole or str(value) == self._shown(standing, column):
            return False
        severity, limit = standing.severity, standing.limit
        try:
            if column == "severity":
                severity = parse_severity(str(value))
            else:
                limit = parse_limit(standing.check, str(value))
        except UserError as error:
            self.refused.emit(error)
            return False
        self.check_edited.emit(standing.check, severity, limit)
        return True

    def _shown(self, standing: Standing, column: str) -> str:
        language, check = self._language, standing.check
        if column == "check":
            return check_name(check, language)
        if column == "severity":
            return severity_word(standing.severity, language)
        if column == "limit":
            return show_limit(check, standing.limit, language)
        if not check.legal:
            return ""
        on = standing.checked_on
        return show_date(on, language) if on else self.tr("never")


def _is_own(standing: Standing, column: str) -> bool:
    """Tell whether a value is the user's, and not the one that came with the program."""
    if column == "severity":
        return standing.severity != standing.check.severity
    return column == "limit" and standing.limit != standing.check.limit
