"""The rules of countries and the calendars, typed into their dialog."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QTableView

from kpt_desktop.gui.dialogs.country_rules import CountryRulesDialog
from kpt_desktop.gui.models.rules_model import COLUMNS
from kpt_desktop.gui.undoing import undo
from kpt_desktop.services.rule_days import DayState
from kpt_desktop.services.rules import load_settings, rule_book, shipped
from tests.gui.conftest import TODAY
from tests.gui.helpers import type_text

KEY = "rule.RU.*.registration_days"


@pytest.fixture
def dialog(qtbot, context):
    made = CountryRulesDialog(context)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, context)
    return made


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.tasks.busy)


def book(context):
    return rule_book(load_settings(context.store))


def go_to(dialog, key, column):
    model, table = dialog.rules.model, dialog.findChild(QTableView, "rules_table")
    index = model.index(model.row_of(key), COLUMNS.index(column))
    table.setCurrentIndex(index)
    return table, index


def type_into(qtbot, dialog, key, column, typed):
    """Open a cell, type over it and press Enter."""
    table, index = go_to(dialog, key, column)
    table.edit(index)
    (editor,) = editors(table)
    editor.selectAll()
    type_text(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editors(table))


def editors(table):
    return [editor for editor in table.findChildren(QLineEdit) if editor.isVisible()]


def reason(dialog):
    label = dialog.findChild(QLabel, "rules_reason")
    return label.text() if label.isVisible() else ""


def press(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_that_all_rules_are_listed_with_source_and_day_of_the_check(dialog):
    model = dialog.rules.model
    assert model.rowCount() == len(shipped().rules)
    row = model.row_of(KEY)
    shown = [model.index(row, column).data() for column in range(model.columnCount())]
    assert shown[:5] == ["Russia", "any", "Registration due, working days", "7", "never"]
    assert "109-ФЗ" in shown[5]
    tip = model.index(row, COLUMNS.index("source")).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == shown[5]
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert all(heads)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_that_a_typed_value_is_kept_and_counts_as_checked_today(qtbot, dialog, context):
    type_into(qtbot, dialog, KEY, "value", "5")
    settle(qtbot, context)
    rule = book(context).rules[KEY]
    assert (rule.value, rule.checked_on, rule.changed) == (5, TODAY, True)
    model = dialog.rules.model
    index = model.index(model.row_of(KEY), COLUMNS.index("value"))
    assert index.data() == "5"
    assert index.data(Qt.ItemDataRole.FontRole).weight() > QFont.Weight.Normal
    undo(context)
    settle(qtbot, context)
    assert model.index(model.row_of(KEY), COLUMNS.index("value")).data() == "7"


def test_that_a_wrong_value_is_refused_with_a_reason_and_nothing_changes(qtbot, dialog, context):
    type_into(qtbot, dialog, KEY, "value", "seven")
    settle(qtbot, context)
    assert "whole number" in reason(dialog)
    assert book(context) == shipped()
    type_into(qtbot, dialog, KEY, "checked_on", "soon")
    settle(qtbot, context)
    assert "date" in reason(dialog)
    type_into(qtbot, dialog, KEY, "source", "x" * 301)
    settle(qtbot, context)
    assert "300" in reason(dialog)
    type_into(qtbot, dialog, KEY, "source", "109-ФЗ, ст. 22")
    settle(qtbot, context)
    assert reason(dialog) == ""
    assert book(context).rules[KEY].source == "109-ФЗ, ст. 22"


def test_that_the_day_of_a_check_can_be_typed_and_the_rest_cannot(qtbot, dialog, context):
    type_into(qtbot, dialog, KEY, "checked_on", "1.8.2026")
    settle(qtbot, context)
    assert book(context).rules[KEY].checked_on == date(2026, 8, 1)
    model = dialog.rules.model
    name = model.index(0, COLUMNS.index("rule"))
    assert not model.flags(name) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(name, name.data())


def test_that_rules_are_confirmed_and_reset(qtbot, dialog, context):
    go_to(dialog, KEY, "rule")
    press(qtbot, dialog, "rules_reset")
    press(qtbot, dialog, "rules_checked")
    settle(qtbot, context)
    assert book(context).rules[KEY].checked_on == TODAY
    assert dialog.rules.model.rule(dialog.rules.table.currentIndex().row()).key == KEY
    press(qtbot, dialog, "rules_reset")
    settle(qtbot, context)
    assert book(context) == shipped()


def test_that_nothing_chosen_is_nothing_confirmed(qtbot, dialog, context):
    dialog.rules.table.clearSelection()
    press(qtbot, dialog, "rules_checked")
    settle(qtbot, context)
    assert book(context) == shipped()


def fill(dialog, host, citizenship, rule, value):
    for name, typed in (("new_host", host), ("new_citizenship", citizenship)):
        dialog.findChild(QComboBox, name).setEditText(typed)
    box = dialog.findChild(QComboBox, "new_rule")
    box.setCurrentIndex(box.findData(rule))
    dialog.findChild(QLineEdit, "new_value").setText(value)


def test_that_a_rule_for_a_new_country_is_added(qtbot, dialog, context):
    fill(dialog, "JP", "russia", "visa_needed", "no")
    press(qtbot, dialog, "rules_add")
    settle(qtbot, context)
    assert book(context).flag("visa_needed", "JP", "RU") is False
    assert dialog.rules.model.rule(dialog.rules.table.currentIndex().row()).host == "JP"


@pytest.mark.parametrize(
    ("host", "value", "words"), [("Atlantis", "yes", "country"), ("JP", "perhaps", "yes")]
)
def test_that_a_wrong_new_rule_is_refused(qtbot, dialog, context, host, value, words):
    fill(dialog, host, "any", "visa_needed", value)
    press(qtbot, dialog, "rules_add")
    settle(qtbot, context)
    assert words in reason(dialog)
    assert book(context) == shipped()


def calendar_rows(dialog):
    model = dialog.days.model
    return [
        [model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())
    ]


def test_that_a_countrys_year_is_shown_with_weekdays(dialog):
    assert dialog.findChild(QSpinBox, "calendar_year").value() == 2026
    rows = calendar_rows(dialog)
    assert ["04 Nov 2026", "Wednesday", "day off", "Unity Day"] in rows
    assert ["03 Nov 2026", "Tuesday", "short day", ""] in rows
    country = dialog.findChild(QComboBox, "calendar_country")
    country.setCurrentIndex(country.findData("CZ"))
    assert ["28 Sep 2026", "Monday", "day off", "Czech Statehood Day"] in calendar_rows(dialog)
    dialog.days.year.setValue(2040)
    assert calendar_rows(dialog) == []


def test_that_a_day_is_entered_and_taken_out(qtbot, dialog, context):
    dialog.days.day.setDate(QDate(2028, 5, 8))
    dialog.days.name.setText("Bridge")
    dialog.findChild(QPushButton, "calendar_enter").click()
    settle(qtbot, context)
    assert calendar_rows(dialog) == [["08 May 2028", "Monday", "day off", "Bridge"]]
    dialog.days.table.setCurrentIndex(dialog.days.model.index(0, 0))
    assert (dialog.days.name.text(), dialog.days.day.day()) == ("Bridge", date(2028, 5, 8))
    dialog.findChild(QPushButton, "calendar_reset").click()
    settle(qtbot, context)
    assert calendar_rows(dialog) == []
    dialog.findChild(QPushButton, "calendar_reset").click()
    settle(qtbot, context)
    assert book(context) == shipped()


def test_that_a_day_off_can_be_made_a_working_day(qtbot, dialog, context):
    dialog.days.day.setDate(QDate(2026, 11, 4))
    dialog.days.state.setCurrentIndex(dialog.days.state.findData(DayState.WORKING))
    dialog.findChild(QPushButton, "calendar_enter").click()
    settle(qtbot, context)
    assert book(context).calendar("RU").is_working(date(2026, 11, 4))


def test_that_a_days_name_too_long_is_refused_f54(qtbot, dialog, context):
    dialog.days.name.setText("x" * 121)
    dialog.findChild(QPushButton, "calendar_enter").click()
    settle(qtbot, context)
    assert "120" in reason(dialog)
    assert book(context) == shipped()
