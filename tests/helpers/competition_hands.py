"""Dragging and choosing people on the page of teams, as a hand does."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.gui.panels.competition_member_list import MIME
from kpt_desktop.gui.panels.competition_teams import TeamsPage
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class TeamsHands:
    """The page over a real store, shown afresh after each Change as the window does."""

    def __init__(self, qtbot, context, records):
        self.qtbot, self.context, self.id = qtbot, context, records.visit.id
        store_visit(context, records)
        self.notices = []
        context.events.notice_given.connect(lambda *said: self.notices.append(said))
        self.page = TeamsPage(context)
        context.events.change_applied.connect(self._again)
        self._again()
        qtbot.addWidget(self.page)
        self.page.resize(1150, 600)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def _again(self, *_):
        self.page.show_visit(load_visit(self.context.store, self.id))

    @property
    def kept(self):
        return load_visit(self.context.store, self.id)

    @property
    def board(self):
        return self.page.board

    def team(self, number):
        return self.board.teams[number].id

    def people(self, number):
        return self.board.members[self.team(number)]

    def list_of(self, team_id):
        return self.page.card(team_id).members if team_id else self.page.loose.members

    def find(self, name, parent=None):
        return (parent or self.page).findChild(object, name)

    # --- the mouse ---

    def carry(self, one, target, on=None):
        """Bring somebody over a team, perhaps over one of its people, without letting go."""
        members = self.list_of(target)
        where = members.area_of(on) if on else members.viewport().rect().bottomRight()
        data = QMimeData()
        data.setData(MIME, one.bytes)
        port, move = members.viewport(), Qt.DropAction.MoveAction
        QApplication.sendEvent(port, QDragEnterEvent(where, move, data, LEFT, NONE))
        QApplication.sendEvent(port, QDragMoveEvent(where, move, data, LEFT, NONE))
        return port, where, data

    def drop(self, one, target, on=None):
        port, where, data = self.carry(one, target, on)
        event = QDropEvent(QPointF(where), Qt.DropAction.MoveAction, data, LEFT, NONE)
        with self.qtbot.waitSignal(self.context.events.change_applied):
            QApplication.sendEvent(port, event)

    def leave(self, target):
        QApplication.sendEvent(self.list_of(target).viewport(), QDragLeaveEvent())

    # --- the keyboard ---

    def choose(self, one):
        assert self.page.choose(one)

    def press(self, key, modifiers=NONE):
        with self.qtbot.waitSignal(self.context.events.change_applied):
            QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def undo(self):
        with self.qtbot.waitSignal(self.context.events.change_applied):
            self.context.tasks.run(self.context.desk.undo)

    def click(self, widget):
        QTest.mouseClick(widget, LEFT, NONE, QPoint())
