"""A text longer than its line is never cut in silence (F54)."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QToolTip

from kpt_desktop.gui.dialogs.column_set_name import ColumnSetNameDialog
from kpt_desktop.gui.dialogs.template_name import TemplateNameDialog
from kpt_desktop.gui.widgets.timetable.title_editor import TitleEditor


@pytest.fixture
def long_name():
    """10 000 characters on the clipboard."""
    text = "Ж" * 10_000
    QGuiApplication.clipboard().setText(text)
    return text


def _reason(dialog, name):
    return dialog.findChild(QLabel, f"reason_{name}")


def test_that_a_pasted_name_with_no_room_is_said_under_its_field(qtbot, long_name):
    dialog = TemplateNameDialog("Template")
    qtbot.addWidget(dialog)
    line = dialog.findChild(QLineEdit, "template_name_cs")
    line.paste()
    assert line.text() == long_name[:100]
    assert "100" in _reason(dialog, "template_name_cs").text()
    assert _reason(dialog, "template_name_ru").isHidden()


def test_that_the_reason_goes_when_the_line_has_room_again(qtbot, long_name):
    dialog = TemplateNameDialog("Template")
    qtbot.addWidget(dialog)
    line = dialog.lines["ru"]
    line.paste()
    assert not _reason(dialog, "template_name_ru").isHidden()
    line.backspace()
    assert _reason(dialog, "template_name_ru").isHidden()


def test_that_a_form_that_checks_each_letter_does_not_wipe_it(qtbot, long_name):
    dialog = ColumnSetNameDialog("Columns", "", lambda _name: True)
    qtbot.addWidget(dialog)
    dialog.findChild(QLineEdit, "column_set_name").paste()
    assert _reason(dialog, "column_set_name").text()


def test_that_a_new_items_title_says_it_was_cut(qtbot, long_name):
    editor = TitleEditor(None)
    qtbot.addWidget(editor)
    editor.show()
    editor.paste()
    assert editor.text() == long_name[:200]
    assert "200" in QToolTip.text()
