"""The timetable in the whole window: its keys beside the window's own, and undo by Ctrl+Z."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.visits import load_visit
from kpt_desktop.storage.store import open_store
from tests.gui.conftest import FakePrompts
from tests.gui.running import running, settled
from tests.helpers.factories import all_records
from tests.helpers.programme_hands import CTRL, NONE, SHIFT, visit_with

Key, Kind = Qt.Key, QEvent.Type


@pytest.fixture
def program(qtbot, store_path):
    records = visit_with((1, 540, 600, "Opening"), (2, 600, 690, "Museum"))
    store = open_store(store_path, create=True)
    inserts = tuple(Insert(record) for record in all_records(records))
    ChangeDesk(store).apply(Change(Label("visit_created", {"title": "x"}), inserts))
    store.close()
    with running(qtbot, store_path, FakePrompts(), tab="programme") as made:
        qtbot.waitUntil(lambda: made.workspace is not None)
        settled(qtbot, made)
        yield made


class Window:
    """The programme's tab within the window."""

    def __init__(self, qtbot, program):
        self.qtbot, self.program = qtbot, program
        self.tab = program.workspace.tabs.programme
        self.view = self.tab.timetable
        qtbot.waitUntil(lambda: bool(self.view.columns) and self.view.isVisible())
        with qtbot.waitActive(program.window):
            program.window.activateWindow()
        self.view.setFocus()

    def press(self, key, modifiers=NONE):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        settled(self.qtbot, self.program)

    def block(self, title):
        return next(b for c in self.view.columns for b in c.blocks if b.title == title)

    def send(self, kind, point):
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        place = QPointF(port.mapToGlobal(point))
        event = QMouseEvent(kind, QPointF(point), place, left, left, NONE)
        QApplication.sendEvent(port, event)

    def drag(self, start, end):
        self.send(Kind.MouseButtonPress, start)
        self.send(Kind.MouseMove, start + QPoint(9, 9))
        self.send(Kind.MouseMove, end)
        self.send(Kind.MouseButtonRelease, end)
        settled(self.qtbot, self.program)

    def stored(self):
        records = self.program.context.open_store
        visit_id = self.tab.edits.records.visit.id
        return {
            i.title.en: (i.day_id, i.start, i.end)
            for i in load_visit(records, visit_id).items.values()
        }


def test_that_ctrl_z_takes_every_kind_of_drag_back_u47(qtbot, program):
    """Move, stretch, copy by the clipboard and delete, each one undo, by the window's own keys."""
    hands = Window(qtbot, program)
    start = hands.stored()
    middle = hands.view.rect_of(hands.block("Museum").id).center()
    hands.drag(middle, middle + QPoint(0, 90))
    moved = hands.stored()
    assert moved["Museum"][1] > 600
    rect = hands.view.rect_of(hands.block("Museum").id)
    edge = QPoint(rect.center().x(), rect.bottom() - 1)
    hands.drag(edge, edge + QPoint(0, 60))
    stretched = hands.stored()
    assert stretched["Museum"][2] - stretched["Museum"][1] > 90
    hands.press(Key.Key_C, CTRL)
    hands.press(Key.Key_V, CTRL)
    assert len(hands.tab.edits.records.items) == 3
    hands.press(Key.Key_Delete)
    assert len(hands.tab.edits.records.items) == 2
    for count in (3, 2):
        hands.press(Key.Key_Z, CTRL)
        assert len(hands.tab.edits.records.items) == count
    assert hands.stored() == stretched
    hands.press(Key.Key_Z, CTRL)
    assert hands.stored() == moved
    hands.press(Key.Key_Z, CTRL)
    assert hands.stored() == start
    hands.press(Key.Key_Y, CTRL)
    assert hands.stored() == moved


def test_that_the_arrows_of_the_timetable_leave_the_rest_of_the_window_alone(qtbot, program):
    hands = Window(qtbot, program)
    before = hands.stored()
    hands.view.select([hands.block("Museum").id])
    box = hands.tab.bar.snap_box
    box.setFocus()
    hands.press(Key.Key_Down)
    assert hands.stored() == before
    assert box.currentData() == 30
    hands.view.setFocus()
    hands.press(Key.Key_Down)
    assert hands.stored()["Museum"][1:] == (630, 720)
    hands.press(Key.Key_Down, SHIFT)
    assert hands.stored()["Museum"][1:] == (630, 750)
