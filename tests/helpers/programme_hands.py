"""A Programme tab in a test's hands: real widgets, a real store, keys and mouse."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.enums import DayPart
from kpt_desktop.gui.tabs.programme import ProgrammeTab
from kpt_desktop.gui.widgets.timetable.title_editor import TitleEditor
from tests.gui.helpers import store_visit, type_text
from tests.helpers.factories import make_item, make_visit_records

Key = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def with_items(records, *items):
    return replace(records, items={item.id: item for item in items})


def visit_with(*times, **values):
    """A visit whose items are given as (day number, start, end, Russian title)."""
    records = make_visit_records()
    days = records.days_in_order()
    items = []
    for number, (day, start, end, title) in enumerate(times):
        part = None if start is not None else DayPart.EVENING
        item = make_item(
            records.visit,
            days[day] if day is not None else None,
            start=start,
            end=end,
            part=part,
            order=number,
        )
        items.append(replace(item, title=replace(item.title, ru=title, en=title), **values))
    return with_items(records, *items)


class Hands:
    """The tab, with the window's part of the work done: fresh records after every Change."""

    def __init__(self, qtbot, context, records, **options):
        self.qtbot, self.context = qtbot, context
        self.records = store_visit(context, records)
        self.statuses, self.notices, self.failures = [], [], []
        self.tab = ProgrammeTab(context, **options)
        self.tab.status_changed.connect(self.statuses.append)
        context.events.notice_given.connect(lambda *said: self.notices.append(said))
        context.tasks.failed.connect(self.failures.append)
        context.events.change_applied.connect(self._on_change_applied)
        qtbot.addWidget(self.tab)
        self.tab.resize(1170, 560)
        self.tab.show_visit(self.records)
        with qtbot.waitActive(self.tab):
            self.tab.show()
            self.tab.activateWindow()
        self.tab.setFocus()
        self.view, self.table, self.model = self.tab.timetable, self.tab.table, self.tab.day_model
        self.settle()

    def _on_change_applied(self, _change, touched):
        self.records = self.records.after(touched)
        self.tab.show_visit(self.records)

    def settle(self):
        """Wait until the store and the judge have nothing to do."""
        self.qtbot.waitUntil(lambda: not self.context.tasks.busy)

    # What there is

    def day(self, number):
        return self.records.days_in_order()[number].id

    def item(self, title):
        return next(i for i in self.records.items.values() if title in (i.title.ru, i.title.en))

    def when(self, title):
        """The day's number, start and end of an item as stored."""
        self.settle()
        item = self.item(title)
        days = [day.id for day in self.records.days_in_order()]
        number = days.index(item.day_id) if item.day_id in days else None
        return (number, item.start, item.end)

    def titles(self):
        self.settle()
        return sorted(item.title.best("en") for item in self.records.items.values())

    def chosen(self):
        return [self.records.items[i].title.best("en") for i in self.tab.hands.chosen()]

    # Keys

    def press(self, key, modifiers=NONE):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        self.settle()

    def type(self, text):
        for char in text:
            type_text(QApplication.focusWidget(), char)

    def title_editor(self):
        return self.view.findChild(TitleEditor)

    # Mouse

    def centre(self, title):
        return self.view.rect_of(self.item(title).id).center()

    def point(self, day, minute):
        return self.view.point_of(self.day(day), minute)

    def send(self, kind, point, button=LEFT, modifiers=NONE):
        port = self.view.viewport()
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        pressed = button if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            QPointF(point),
            QPointF(port.mapToGlobal(point)),
            pressed,
            held,
            modifiers,
        )
        QApplication.sendEvent(port, event)

    def click(self, point, modifiers=NONE, button=LEFT):
        self.send(QEvent.Type.MouseButtonPress, point, button, modifiers)
        self.send(QEvent.Type.MouseButtonRelease, point, button, modifiers)

    def double_click(self, point):
        self.click(point)
        self.send(QEvent.Type.MouseButtonDblClick, point)
        self.send(QEvent.Type.MouseButtonRelease, point)
        self.settle()

    def drag(self, start, *path, modifiers=NONE, drop=True):
        self.send(QEvent.Type.MouseButtonPress, start, modifiers=modifiers)
        for point in path:
            self.send(QEvent.Type.MouseMove, point, modifiers=modifiers)
        if drop:
            self.send(QEvent.Type.MouseButtonRelease, path[-1], modifiers=modifiers)
        self.settle()

    def edge(self, title, *, upper=False):
        """A point on an item's edge; the item has to be the chosen one to be stretched there."""
        rect = self.view.rect_of(self.item(title).id)
        return QPoint(rect.center().x(), rect.top() + 1 if upper else rect.bottom() - 1)

    def stretch(self, title, day, minute, *, upper=False, **options):
        """Choose an item and drag one of its edges to a minute."""
        self.click(self.centre(title))
        start = self.edge(title, upper=upper)
        self.drag(start, QPoint(start.x(), self.point(day, minute).y()), **options)

    def move(self, title, day, minute, **options):
        """Drag an item by its body so that it begins at a minute of a day."""
        start, item = self.centre(title), self.item(title)
        grip = start.y() - self.view.rect_of(item.id).top()
        target = self.point(day, minute) + QPoint(0, grip)
        self.drag(start, start + QPoint(9, 0), target, **options)

    def undo(self):
        """Take the newest Change back."""
        self.context.desk.undo()
        self.settle()

    def changes(self):
        """The keys of the labels of all Changes that stand, the newest first."""
        self.settle()
        done = (entry for entry in self.context.desk.history() if not entry.undone)
        return [entry.change.label.key for entry in done]

    def right_click(self, point):
        self.click(point, button=RIGHT)
        port = self.view.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, port.mapToGlobal(point))
        QApplication.sendEvent(port, event)

    def head(self, day):
        return QPoint(self.point(day, 0).x(), 10)
