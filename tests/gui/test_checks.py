"""The checks of a programme, graded and limited in their dialog with mouse and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView

from kpt_desktop.domain.checks import CHECKS, read_checks
from kpt_desktop.domain.enums import Severity
from kpt_desktop.gui.dialogs.checks import ChecksDialog
from kpt_desktop.gui.models.checks_model import COLUMNS
from kpt_desktop.gui.undoing import undo
from kpt_desktop.services.rules import load_settings
from tests.gui.conftest import TODAY
from tests.gui.helpers import type_text

ROWS = list(CHECKS)


@pytest.fixture
def dialog(qtbot, context):
    made = ChecksDialog(context)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, context)
    return made


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.tasks.busy)


def standing(context, name):
    return read_checks(load_settings(context.store)).standing(name)


def open_cell(dialog, name, column, kind):
    table = dialog.findChild(QTableView, "checks_table")
    index = dialog.model.index(ROWS.index(name), COLUMNS.index(column))
    table.setCurrentIndex(index)
    table.edit(index)
    (editor,) = [found for found in table.findChildren(kind, "cell_editor") if found.isVisible()]
    return table, editor


def type_limit(qtbot, dialog, context, name, typed):
    table, editor = open_cell(dialog, name, "limit", QLineEdit)
    editor.selectAll()
    type_text(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not table.findChildren(QLineEdit, "cell_editor"))
    settle(qtbot, context)


def shown(dialog, name):
    row = ROWS.index(name)
    return [dialog.model.index(row, column).data() for column in range(len(COLUMNS))]


def press(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_that_every_check_is_in_plain_words_with_its_limit(dialog):
    assert dialog.model.rowCount() == len(CHECKS)
    assert shown(dialog, "meal_gap") == ["Without a meal for longer than", "hint", "5 h", ""]
    assert shown(dialog, "late_minors")[2:] == ["22:00", "never"]
    assert shown(dialog, "closed_place")[2] == ""
    heads = [dialog.model.headerData(n, Qt.Orientation.Horizontal) for n in range(len(COLUMNS))]
    assert all(heads)
    limit = dialog.model.index(ROWS.index("closed_place"), COLUMNS.index("limit"))
    assert not dialog.model.flags(limit) & Qt.ItemFlag.ItemIsEditable


def test_that_a_typed_limit_is_kept_shown_bold_and_undone(qtbot, dialog, context):
    type_limit(qtbot, dialog, context, "meal_gap", "4 ч")
    assert standing(context, "meal_gap").limit == 240
    assert shown(dialog, "meal_gap")[2] == "4 h"
    index = dialog.model.index(ROWS.index("meal_gap"), COLUMNS.index("limit"))
    assert index.data(Qt.ItemDataRole.FontRole).weight() > QFont.Weight.Normal
    undo(context)
    settle(qtbot, context)
    assert standing(context, "meal_gap").limit == 300
    assert shown(dialog, "meal_gap")[2] == "5 h"


def test_that_a_check_is_switched_off_from_the_keyboard(qtbot, dialog, context):
    table, editor = open_cell(dialog, "people_twice", "severity", QComboBox)
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not table.findChildren(QComboBox, "cell_editor"))
    settle(qtbot, context)
    assert standing(context, "people_twice").severity is None
    assert shown(dialog, "people_twice")[1] == "off"


def test_that_what_is_no_limit_is_refused_with_the_reason(qtbot, dialog, context):
    type_limit(qtbot, dialog, context, "meal_gap", "очень долго")
    assert dialog.notices.isVisible()
    assert standing(context, "meal_gap").limit == 300


def test_that_a_legal_check_is_compared_with_the_law_today(qtbot, dialog, context):
    button = dialog.findChild(QPushButton, "checks_checked")
    dialog.table.setCurrentIndex(dialog.model.index(ROWS.index("meal_gap"), 1))
    assert not button.isEnabled()
    dialog.table.setCurrentIndex(dialog.model.index(ROWS.index("late_minors"), 1))
    assert button.isEnabled()
    press(qtbot, dialog, "checks_checked")
    settle(qtbot, context)
    assert standing(context, "late_minors").checked_on == TODAY
    assert shown(dialog, "late_minors")[3] != "never"


def test_that_one_or_all_are_put_back(qtbot, dialog, context):
    type_limit(qtbot, dialog, context, "meal_gap", "240")
    type_limit(qtbot, dialog, context, "night_rest", "8:00")
    press(qtbot, dialog, "checks_usual")
    settle(qtbot, context)
    assert [standing(context, n).limit for n in ("meal_gap", "night_rest")] == [240, 540]
    press(qtbot, dialog, "checks_reset")
    settle(qtbot, context)
    assert standing(context, "meal_gap").severity == Severity.HINT
    assert load_settings(context.store) == {}
    assert not dialog.findChild(QPushButton, "checks_reset").isEnabled()
