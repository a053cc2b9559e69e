"""Random hands on the week, with a real store: nothing is lost, nothing is hidden, all comes back.

Drags, stretches, copies, pastes, deletes and undos by real mouse and key events, in an order that
a seed decides. After each of them what is shown, what the tab holds and what the store holds agree.
"""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.undoing import redo, undo
from kpt_desktop.services.programme import SHORTEST, check_times
from kpt_desktop.services.visits import load_visit
from tests.helpers.programme_hands import ALT, CTRL, NONE, SHIFT, Hands, Key, visit_with

STEPS = 30
EXPECTED = {"nothing_to_redo", "clipboard_unreadable"}
"""What random hands may rightly be refused."""

TIMES = (
    (0, 0, 20, "Night"), (1, 540, 600, "Opening"), (1, 600, 720, "Module"), (1, 600, 660, "Other"),
    (2, 1380, DAY + 90, "Late"), (2, None, None, "Bonfire"), (3, 700, None, "Train"),
    (None, 600, 660, "Pool"), (6, 1400, DAY, "Last"),
)  # fmt: skip
COPIED = ("9:00-10:30\tWalk\tPark\n11:00\tLunch", "Tea\nCoffee", "5.10.\n8:00 Start", "")


def without_versions(items):
    return {key: replace(item, version=0) for key, item in items.items()}


class RandomHands:
    """Does one thing after another; says whether the last one may have taken items away."""

    def __init__(self, hands, seed):
        self.hands, self.chance = hands, random.Random(seed)

    def act(self):
        """Do something; return whether items may have gone by it."""
        acts = {
            self.drag: 5, self.stretch: 4, self.make: 2, self.rectangle: 2, self.keys: 4,
            self.copy: 2, self.paste: 2, self.paste_text: 1, self.look: 2, self.escape: 1,
        }  # fmt: skip
        taking = {self.delete: 1, self.cut: 1, self.take_back: 3, self.do_again: 1}
        chosen = self.chance.choices([*acts, *taking], [*acts.values(), *taking.values()])[0]
        chosen()
        self.hands.settle()
        return chosen in taking

    def point(self):
        view = self.hands.view
        return QPoint(
            self.chance.randrange(view.viewport().width()),
            self.chance.randrange(view.viewport().height()),
        )

    def block_point(self):
        """A point on some item that is in sight, chosen or not; any point when there is none."""
        view, rects = self.hands.view, []
        for column in view.columns:
            rects += [view.rect_of(b.id) for b in column.timed]
        seen = [r for r in rects if view.viewport().rect().contains(r.center())]
        return self.chance.choice(seen).center() if seen else self.point()

    def drag(self):
        start = self.block_point()
        modifiers = self.chance.choice((NONE, NONE, CTRL, ALT))
        self.hands.drag(start, start + QPoint(9, 9), self.point(), modifiers=modifiers)
        self.close_title()

    def stretch(self):
        self.hands.click(self.block_point())
        block = self.hands.view.current()
        rect = self.hands.view.rect_of(block.id) if block else None
        if rect is not None:
            y = self.chance.choice((rect.top() + 1, rect.bottom() - 1))
            start = QPoint(rect.center().x(), y)
            self.hands.drag(start, start + QPoint(0, 6), QPoint(start.x(), self.point().y()))
        self.close_title()

    def make(self):
        start = self.point()
        self.hands.drag(start, start + QPoint(0, 5), QPoint(start.x(), self.point().y()))
        self.close_title("New")

    def rectangle(self):
        start = self.point()
        self.hands.drag(start, start + QPoint(5, 5), self.point(), modifiers=SHIFT)

    def keys(self):
        keys = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right)
        self.hands.view.setFocus()
        modifiers = self.chance.choice((NONE, SHIFT, CTRL, ALT, ALT | SHIFT))
        self.hands.press(self.chance.choice(keys), modifiers)

    def copy(self):
        self.hands.click(self.block_point())
        self.hands.press(Key.Key_C, CTRL)

    def paste(self):
        self.hands.click(self.point())
        self.close_menu()
        self.hands.press(Key.Key_V, CTRL)

    def paste_text(self):
        QGuiApplication.clipboard().setText(self.chance.choice(COPIED))
        self.paste()

    def look(self):
        view = self.hands.view
        view.verticalScrollBar().setValue(self.chance.randrange(1 + view.grid.height))
        view.zoom(self.chance.choice((-1, 0, 1)))
        self.hands.press(Key.Key_Tab) if view.hasFocus() else view.setFocus()
        view.setFocus()

    def escape(self):
        start = self.block_point()
        self.hands.drag(start, start + QPoint(9, 9), self.point(), drop=False)
        self.hands.view.setFocus()
        self.hands.press(Key.Key_Escape)

    def delete(self):
        self.hands.click(self.block_point())
        self.close_title()
        self.hands.press(Key.Key_Delete)

    def cut(self):
        self.hands.click(self.block_point())
        self.close_title()
        self.hands.press(Key.Key_X, CTRL)

    def take_back(self):
        if len(self.hands.changes()) > 1:
            undo(self.hands.context)

    def do_again(self):
        redo(self.hands.context)

    def close_title(self, title=""):
        editor = self.hands.title_editor()
        if editor is not None and editor.isVisible():
            self.hands.type(title)
            self.hands.press(Key.Key_Return)
        self.close_menu()

    def close_menu(self):
        menu = self.hands.tab.findChild(object, "hidden_items_menu")
        menu.close()
        self.hands.view.setFocus()


def check(hands):
    """Everything there is, is shown at its place, and the store has it too."""
    view, items = hands.view, hands.records.items
    assert {b.id for column in view.columns for b in column.blocks} == set(items)
    for number, column in enumerate(view.columns):
        left, right = view.grid.lefts[number], view.grid.lefts[number] + view.grid.widths[number]
        for block in column.timed:
            rect = view.grid.rects[block.id]
            assert left <= rect.left() < rect.right() <= right + 1
            assert 0 <= rect.top() < rect.bottom() <= view.grid.height + 1
            assert rect.height() >= view.grid.measures.line
    for item in items.values():
        assert check_times(item.start, item.end) == (item.start, item.end)
        assert item.end is None or item.end - item.start >= SHORTEST
    assert load_visit(hands.context.store, hands.records.visit.id).items == items
    assert not view.grab().isNull()


@pytest.mark.parametrize("seed", range(8))
def test_that_random_hands_lose_and_hide_nothing_u47_u55_f71(qtbot, context, seed):
    hands = Hands(qtbot, context, visit_with(*TIMES))
    start = without_versions(hands.records.items)
    beginning = hands.records
    chance = RandomHands(hands, seed)
    for _ in range(STEPS):
        before = set(hands.records.items)
        may_take = chance.act()
        assert may_take or before <= set(hands.records.items)
        check(hands)
    assert {error.key for error in hands.failures} <= EXPECTED
    replayed = beginning
    standing = [entry for entry in hands.context.desk.history() if not entry.undone]
    for entry in reversed(standing[:-1]):  # all but the visit itself
        replayed = replayed.foreseeing(entry.change)
    assert without_versions(replayed.items) == without_versions(hands.records.items)
    for _ in standing[:-1]:
        hands.undo()
        check(hands)
    assert without_versions(hands.records.items) == start
