"""The rules of countries as a table: value, day of the check and source are typed in place."""

from collections.abc import Sequence
from dataclasses import replace
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

from kpt_desktop.domain.country_rules import RULE_FORMS, Rule, RuleBook
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.services.field_values import show_date
from kpt_desktop.services.rule_edits import (
    parse_day,
    parse_value,
    place_name,
    rule_name,
    show_value,
)
from kpt_desktop.services.rules import differs

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("host", "citizenship", "rule", "value", "checked_on", "source")
EDITABLE = ("value", "checked_on", "source")
_ORDER = tuple(RULE_FORMS)


class RulesModel(QAbstractTableModel):
    """One row a rule; an edit is only asked for, the store's answer shows it.

    Signals:
        rule_edited(Rule): the rule as it is to be.
        refused(UserError): typed text that is no value of the rule.
    """

    rule_edited = Signal(object)
    refused = Signal(object)

    def __init__(self, language: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._today = language, today
        self._rules: tuple[Rule, ...] = ()

    def show_book(self, book: RuleBook) -> None:
        """Show all rules: by country of stay, then the rule, then citizenship."""
        self.beginResetModel()
        self._rules = tuple(sorted(book.rules.values(), key=self._order))
        self.endResetModel()

    def rule(self, row: int) -> Rule:
        """Return the rule of a row."""
        return self._rules[row]

    def row_of(self, key: str) -> int:
        """Return the row of a rule by its key, -1 where there is none."""
        return next((n for n, rule in enumerate(self._rules) if rule.key == key), -1)

    def rules(self, rows: Sequence[int]) -> tuple[Rule, ...]:
        """Return the rules of several rows."""
        return tuple(self._rules[row] for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rules."""
        return 0 if parent.isValid() else len(self._rules)

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
            self.tr("Country of stay"),
            self.tr("Citizenship"),
            self.tr("Rule"),
            self.tr("Value"),
            self.tr("Checked on"),
            self.tr("Source"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; what the user changed is bold, a rule nobody checked says so."""
        rule, column = self._rules[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(rule, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._typed(rule, column) or (self.tr("never") if column == "checked_on" else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return escape(self._typed(rule, column))
        if role == Qt.ItemDataRole.FontRole and column == "value" and differs(rule):
            return theme.font(QGuiApplication.font(), semibold=True)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let value, day of the check and source be typed."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()] in EDITABLE else usual

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a rule's edit; a new value counts as checked today."""
        rule, column = self._rules[index.row()], COLUMNS[index.column()]
        if role != Qt.ItemDataRole.EditRole or str(value) == self._typed(rule, column):
            return False
        try:
            self.rule_edited.emit(self._edited(rule, column, str(value)))
        except UserError as error:
            self.refused.emit(error)
            return False
        return True

    def _edited(self, rule: Rule, column: str, typed: str) -> Rule:
        if column == "value":
            return replace(rule, value=parse_value(rule.name, typed), checked_on=self._today)
        if column == "checked_on":
            return replace(rule, checked_on=parse_day(typed, self._today))
        return replace(rule, source=typed)

    def _typed(self, rule: Rule, column: str) -> str:
        lang = self._language
        if column == "rule":
            return rule_name(rule.name, lang)
        if column == "value":
            return show_value(rule, lang)
        if column == "checked_on":
            return show_date(rule.checked_on, lang) if rule.checked_on else ""
        if column == "source":
            return rule.source
        return place_name(getattr(rule, column), lang)

    def _order(self, rule: Rule) -> tuple[str, int, str]:
        return (rule.host, _ORDER.index(rule.name), rule.citizenship)
