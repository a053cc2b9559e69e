"""Hands on the keyboard and the mouse of the Participants tab, with a real store behind it."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Hands:
    """The tab on the screen with hands on keyboard and mouse."""

    def __init__(self, qtbot, context, records):
        context.open_desk.apply(
            Change(Label("new_participant_added"), tuple(map(Insert, all_records(records))))
        )
        self.qtbot, self.context = qtbot, context
        self.notices, self.statuses, self.failures = [], [], []
        self.current = CurrentVisit(context)
        self.tab = ParticipantsTab(context)
        self.table, self.model = self.tab.table, self.tab.model
        self.filter_box = self.tab.bar.filter_box
        context.events.visit_shown.connect(self.tab.show_visit)
        context.events.notice_given.connect(lambda *notice: self.notices.append(notice))
        context.tasks.failed.connect(self.failures.append)
        self.tab.status_changed.connect(self.statuses.append)
        qtbot.addWidget(self.tab)
        self.tab.resize(1200, 600)
        self.tab.show()
        qtbot.waitExposed(self.tab)
        self.current.choose(records.visit.id)
        qtbot.waitUntil(lambda: self.tab._queue.records is not None)
        self.table.setFocus()

    def index(self, row, key):
        return self.model.index(row, COLUMNS.index(key))

    def text(self, row, key):
        return self.index(row, key).data()

    def go(self, row, key):
        self.table.go_to(self.index(row, key))
        self.table.setFocus()

    def at(self):
        index = self.table.currentIndex()
        return index.row(), COLUMNS[index.column()]

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def type(self, text):
        """Type any letters; the ordinary test keys know only Latin ones."""
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    QApplication.focusWidget(),
                    QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char),
                )

    def editor(self):
        editors = self.table.viewport().findChildren(QLineEdit, "cell_editor")
        return next((editor for editor in editors if editor.isVisible()), None)

    def action(self, name):
        return next(a for a in self.tab.menu_actions() if a.objectName() == name)

    def select(self, first, last):
        self.go(*first)
        selection = self.table.selectionModel()
        for row in range(first[0], last[0] + 1):
            left, right = COLUMNS.index(first[1]), COLUMNS.index(last[1])
            for column in range(left, right + 1):
                flag = QItemSelectionModel.SelectionFlag.Select
                selection.select(self.model.index(row, column), flag)

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.context.tasks.busy, timeout=20_000)

    def stored(self):
        """The participants as the store has them now."""
        self.settle()
        return load_visit(self.context.open_store, self.current.records.visit.id).participants()

    def surnames(self):
        return [row.person.surname_native for row in self.stored()]

    def journal(self):
        self.settle()
        return [entry.change.label for entry in self.context.open_desk.history()][:-1][::-1]
