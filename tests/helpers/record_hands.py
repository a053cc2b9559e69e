"""Hands on the lists of the person panel and their small forms."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from kpt_desktop.gui.dialogs.record_form import RecordDialog
from tests.gui.helpers import type_text
from tests.helpers.person_hands import PersonHands

Key = Qt.Key


class Lists(PersonHands):
    """The panel with hands on its lists and their small forms."""

    def lines(self, name):
        return self.panel.records.lists[name].lines()

    def titles(self, name):
        self.settle()
        return [line.title for line in self.lines(name)]

    def line(self, name, place=0):
        self.back()
        widget = self.panel.records.lists[name].line_widgets()[place]
        widget.setFocus()
        return widget

    def back(self):
        """Wait until a form is gone and the window has the keyboard again."""
        self.qtbot.waitUntil(lambda: not any(map(visible, self.window.findChildren(RecordDialog))))
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def form(self):
        def shown():
            return next((d for d in self.window.findChildren(RecordDialog) if d.isVisible()), None)

        self.qtbot.waitUntil(lambda: shown() is not None and shown().isActiveWindow())
        return shown()

    def add(self, name):
        button = self.panel.records.lists[name].add_button
        button.setFocus()
        QTest.keyClick(button, Key.Key_Space)
        return self.form()

    def open(self, name, place=0):
        QTest.keyClick(self.line(name, place), Key.Key_Return)
        return self.form()

    @staticmethod
    def fill(form, **texts):
        for name, words in texts.items():
            editor = form.editors[name]
            editor.setFocus()
            if isinstance(editor, QComboBox):
                place = editor.findText(words)
                assert place >= 0, words
                editor.setCurrentIndex(place)
                editor.activated.emit(place)
            else:
                editor.selectAll()
                type_text(editor, words)

    @staticmethod
    def save(form):
        QTest.keyClick(form, Key.Key_Return)

    @staticmethod
    def reason(form, name):
        label = form.findChild(QLabel, f"reason_{name}")
        return label.text() if label.isVisible() else ""

    def first(self):
        return self.stored()[0]


def visible(dialog):
    return dialog.isVisible()
