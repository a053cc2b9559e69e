"""Dragging items: the grid they cling to, what the ghost says, zoom and scrolling meanwhile."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.enums import Severity
from kpt_desktop.gui.widgets.timetable.content import Mark
from kpt_desktop.services.preferences import PreferencesFile
from tests.helpers.factories import make_visit_records
from tests.helpers.programme_hands import CTRL, Hands, Key, visit_with

Shape = Qt.CursorShape


@pytest.fixture
def hands(qtbot, context):
    return Hands(
        qtbot,
        context,
        visit_with((1, 547, 607, "Odd"), (2, 600, 690, "Museum"), (3, 720, 780, "Lunch")),
    )


class TestGrid:
    def test_that_a_drop_clings_to_the_grid_line_not_to_an_odd_offset_u43(self, hands):
        hands.move("Odd", 4, 660)
        assert hands.when("Odd") == (4, 660, 720)

    def test_that_keys_go_to_the_next_grid_line_u56(self, hands):
        hands.click(hands.centre("Odd"))
        hands.press(Key.Key_Down)
        assert hands.when("Odd") == (1, 555, 615)
        hands.press(Key.Key_Up)
        assert hands.when("Odd") == (1, 540, 600)

    @pytest.mark.parametrize(("minutes", "start"), [(5, 645), (10, 650), (30, 660), (60, 660)])
    def test_that_the_chosen_grid_holds_for_drags_and_keys_u43(self, hands, minutes, start):
        box = hands.tab.bar.snap_box
        box.setCurrentIndex(box.findData(minutes))
        box.activated.emit(box.currentIndex())
        hands.move("Museum", 4, 647)
        assert hands.when("Museum") == (4, start, start + 90)
        hands.press(Key.Key_Down)
        assert hands.when("Museum") == (4, (start // minutes + 1) * minutes, start + 90 + minutes)

    def test_that_the_grid_is_in_the_menu_and_remembered(self, qtbot, context, tmp_path):
        context.preferences = PreferencesFile(tmp_path)
        hands = Hands(qtbot, context, visit_with((1, 540, 600, "One")))
        actions = {a.objectName(): a for a in hands.tab.menus.snap_menu.actions()}
        assert actions["snap_15"].isChecked()
        actions["snap_30"].trigger()
        assert hands.tab.bar.snap_box.currentText() == "Grid: 30 min"
        assert PreferencesFile(tmp_path).current.snap == 30
        again = Hands(qtbot, context, make_visit_records(code="2027-01-again"))
        assert again.view.snap == 30
        context.preferences.update(snap=7)
        hands.tab._show_snap(context.preferences.current.snap)
        assert hands.view.snap == 15


class TestGhost:
    def test_that_free_and_doubtful_places_are_told_in_words_u49(self, hands):
        hands.move("Museum", 4, 660, drop=False)
        ghost = hands.view.scene().ghost
        assert (ghost.mark, ghost.verdict) == (None, "free")
        hands.send(QEvent.Type.MouseMove, hands.point(3, 780))
        ghost = hands.view.scene().ghost
        assert ghost.mark.severity == Severity.WARNING
        assert "“Lunch” and" in ghost.verdict
        assert not hands.view.grab().isNull()
        hands.send(QEvent.Type.MouseMove, hands.point(2, 640))
        assert hands.view.scene().ghost.mark is None  # its own place is free for it

    def test_that_another_judge_can_be_asked_u49(self, hands):
        asked = []

        def judge(item_id, day_id, start, end):
            asked.append((item_id, day_id, start, end))
            return Mark(Severity.ERROR, ("Kovalev is twice here",))

        hands.view.judge_drop = judge
        hands.move("Museum", 4, 660, drop=False)
        assert asked[-1] == (hands.item("Museum").id, hands.day(4), 660, 750)
        assert hands.view.scene().ghost.verdict == "Kovalev is twice here"
        assert not hands.view.grab().isNull()

    def test_that_a_refusal_says_why_and_the_mouse_shows_it_u49_u45(self, hands):
        before = hands.changes()
        hands.move("Museum", 4, 660, drop=False)
        assert hands.view.viewport().cursor().shape() == Shape.ClosedHandCursor
        hands.send(QEvent.Type.MouseMove, hands.head(4))
        assert hands.view.scene().ghosts == ()
        assert hands.view.scene().refusal[1] == "outside the days: nothing changes"
        assert hands.view.viewport().cursor().shape() == Shape.ForbiddenCursor
        assert not hands.view.grab().isNull()
        hands.send(QEvent.Type.MouseButtonRelease, hands.head(4))
        assert hands.changes() == before
        assert hands.view.viewport().cursor().shape() == Shape.ArrowCursor

    def test_that_ctrl_pressed_on_the_way_copies_u50(self, hands):
        hands.move("Museum", 4, 660, drop=False)
        QTest.keyPress(hands.view, Key.Key_Control)
        assert hands.view.scene().ghost.words.startswith("＋")
        assert hands.view.viewport().cursor().shape() == Shape.DragCopyCursor
        assert hands.view.scene().faded == ()
        QTest.keyRelease(hands.view, Key.Key_Control)
        assert not hands.view.scene().ghost.words.startswith("＋")
        target = hands.point(4, 660 + 45)
        hands.send(QEvent.Type.MouseMove, target, modifiers=CTRL)
        hands.send(QEvent.Type.MouseButtonRelease, target, modifiers=CTRL)
        assert hands.titles().count("Museum") == 2
        assert hands.changes()[0] == "item_copied"

    def test_that_it_lands_where_the_ghost_was_after_zoom_and_resize_u57(self, hands):
        hands.move("Museum", 4, 660, drop=False)
        point = hands.point(4, 660) + QPoint(0, 30)
        hands.send(QEvent.Type.MouseMove, point)
        hands.view.zoom(2)
        hands.tab.resize(1000, 500)
        QApplication.processEvents()
        ghost = hands.view.scene().ghost
        hands.send(QEvent.Type.MouseButtonRelease, point)
        day, start, end = hands.when("Museum")
        assert (day, start, end) == (ghost.column, ghost.start, ghost.end)
        assert day == hands.view.day_under(point.toPointF())

    def test_that_every_drag_is_one_change_and_comes_back_whole_u47(self, hands):
        before = dict(hands.records.items)
        hands.move("Museum", 4, 660)
        assert len(hands.changes()) == 2
        hands.undo()
        assert {i: (x.day_id, x.start, x.end) for i, x in hands.records.items.items()} == {
            i: (x.day_id, x.start, x.end) for i, x in before.items()
        }

    def test_that_dropped_where_it_was_nothing_changes(self, hands):
        before = hands.changes()
        start = hands.centre("Museum")
        hands.drag(start, start + QPoint(20, 20), start)
        assert hands.changes() == before


def test_that_an_item_without_a_time_is_dragged_to_another_day_above_the_scale(qtbot, context):
    times = ((2, None, None, "Bonfire"), (4, None, None, "Tea"), (2, 600, 690, "Museum"))
    hands = Hands(qtbot, context, visit_with(*times))
    y = hands.view.grid.measures.head + 8
    start, target = (QPoint(hands.point(day, 0).x(), y) for day in (2, 4))
    hands.drag(start, start + QPoint(9, 0), target, drop=False)
    assert hands.view.scene().told[1] == "Thu 8 Oct"
    assert not hands.view.grab().isNull()
    hands.send(QEvent.Type.MouseButtonRelease, target)
    assert hands.when("Bonfire") == (4, None, None)
    before = hands.changes()
    start = hands.centre("Museum")
    hands.drag(start, start + QPoint(9, 0), target)  # a time is not lost by a slip
    assert hands.changes() == before


def test_that_pages_scroll_while_an_item_is_chosen(qtbot, context):
    hands = Hands(qtbot, context, visit_with((2, 600, 690, "Museum")))
    hands.view.select([hands.item("Museum").id])
    before = hands.view.verticalScrollBar().value()
    hands.press(Key.Key_PageDown)
    assert hands.view.verticalScrollBar().value() > before
    assert hands.chosen() == ["Museum"]
