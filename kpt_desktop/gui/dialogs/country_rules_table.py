"""The page of rules: a table to type in, and a row of fields for a new rule."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.country_rules import ANY, RULE_FORMS, Rule, RuleBook
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.rules_model import COLUMNS, RulesModel
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.rule_edits import (
    confirm_rules,
    parse_place,
    parse_value,
    place_name,
    reset_rule,
    rule_name,
    set_rule,
)
from kpt_desktop.services.rules import Settings

_WIDTHS = (130, 130, 280, 70, 100, 240)


class RulesPage(QWidget):
    """All rules; what is typed is asked for as a Change.

    Signals:
        change_made(Change): to be applied.
        refused(UserError): to be told.
    """

    change_made = Signal(object)
    refused = Signal(object)

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._today = language, today
        self._settings: Settings = {}
        self._book = RuleBook()
        self._wanted = ""
        self.model = RulesModel(language, today, self)
        self.table = QTableView()
        self.model.rule_edited.connect(self._on_rule_edited)
        self.model.refused.connect(self.refused)
        self._checked = QPushButton(self.tr("Checked &today"))
        self._reset = QPushButton(self.tr("As &shipped"))
        self._host, self._citizenship, self._rule = QComboBox(), QComboBox(), QComboBox()
        self._value = QLineEdit()
        self._add = QPushButton(self.tr("&Add rule"))
        self._set_up_table()
        self._arrange()

    def show_book(self, book: RuleBook, settings: Settings) -> None:
        """Show the rules as they stand; the current one stays current."""
        index = self.table.currentIndex()
        key = self._wanted or (self.model.rule(index.row()).key if index.isValid() else "")
        column = index.column() if index.isValid() else COLUMNS.index("value")
        self._book, self._settings, self._wanted = book, settings, ""
        self.model.show_book(book)
        row = self.model.row_of(key)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))
        self._fill_places()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("rules_table")
        table.setAccessibleName(self.tr("Rules"))
        table.setHorizontalHeader(PlainHeader(table))
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)

    def _arrange(self) -> None:
        for name, button, slot in (
            ("rules_checked", self._checked, self._on_checked),
            ("rules_reset", self._reset, self._on_reset),
            ("rules_add", self._add, self._on_added),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        for code in RULE_FORMS:
            self._rule.addItem(rule_name(code, self._language), code)
        for name, field, words in (
            ("new_host", self._host, self.tr("Country of stay")),
            ("new_citizenship", self._citizenship, self.tr("Citizenship")),
            ("new_rule", self._rule, self.tr("Rule")),
            ("new_value", self._value, self.tr("Value")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(words)
            field.setToolTip(words)
        self._value.setPlaceholderText(self.tr("Value"))
        for box in (self._host, self._citizenship):
            box.setEditable(True)
            box.setMinimumWidth(150)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for button in (self._checked, self._reset):
            upper.addWidget(button)
        upper.addStretch()
        lower.addWidget(self._host, 2)
        lower.addWidget(self._citizenship, 2)
        lower.addWidget(self._rule, 4)
        lower.addWidget(self._value, 1)
        lower.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.table, 1)
        layout.addLayout(upper)
        layout.addLayout(lower)

    def _fill_places(self) -> None:
        """Offer the places that rules speak of; any other country can be typed."""
        known = {place for rule in self._book.rules.values() for place in _places(rule)}
        for box in (self._host, self._citizenship):
            typed = box.currentText()
            box.clear()
            names = sorted(place_name(code, self._language) for code in known - {ANY})
            box.addItems([place_name(ANY, self._language), *names])
            box.setEditText(typed or place_name(ANY, self._language))

    def _chosen(self) -> tuple[Rule, ...]:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        return self.model.rules(sorted(rows))

    def _on_rule_edited(self, rule: Rule) -> None:
        self._make(rule)

    def _on_checked(self) -> None:
        if rules := self._chosen():
            self.change_made.emit(confirm_rules(self._settings, rules, self._today))

    def _on_reset(self) -> None:
        for rule in self._chosen():
            if rule.changed:
                self.change_made.emit(reset_rule(self._settings, rule))

    def _on_added(self) -> None:
        name, groups = str(self._rule.currentData()), self._book.groups
        try:
            places = [
                parse_place(box.currentText(), self._language, groups)
                for box in (self._host, self._citizenship)
            ]
            value = parse_value(name, self._value.text())
        except UserError as error:
            self.refused.emit(error)
            return
        rule = Rule(places[0], places[1], name, value, self._today)
        self._wanted = rule.key
        self._value.clear()
        self._make(rule)

    def _make(self, rule: Rule) -> None:
        try:
            self.change_made.emit(set_rule(self._settings, rule))
        except UserError as error:
            self.refused.emit(error)


def _places(rule: Rule) -> tuple[str, str]:
    return rule.host, rule.citizenship
