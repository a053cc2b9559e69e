"""The week under the mouse: choosing, dragging, copying, zooming, menus."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.enums import DayKind
from tests.helpers.programme_hands import ALT, CTRL, Hands, Key, visit_with


@pytest.fixture
def hands(qtbot, context):
    return Hands(
        qtbot,
        context,
        visit_with(
            (1, 540, 600, "Opening"),
            (1, 720, 780, "Lunch"),
            (2, 600, 690, "Museum"),
            (2, None, None, "Bonfire"),
        ),
    )


def blocks_of(view):
    return [block for column in view.columns for block in column.blocks]


class TestMouse:
    def test_that_a_click_chooses_and_ctrl_click_adds(self, hands):
        hands.click(hands.centre("Museum"))
        assert hands.chosen() == ["Museum"]
        hands.click(hands.centre("Lunch"), CTRL)
        assert sorted(hands.chosen()) == ["Lunch", "Museum"]
        hands.click(hands.point(4, 700))
        assert hands.chosen() == []
        assert hands.view.current_day().day_id == hands.day(4)

    def test_that_a_drag_moves_across_days_and_keeps_the_duration_u43(self, hands):
        start = hands.centre("Museum")
        target = hands.point(4, 600 + 120) + (start - hands.point(2, 600)) * 0
        grip = start.y() - hands.view.rect_of(hands.item("Museum").id).top()
        hands.drag(start, start + QPoint(9, 0), QPoint(target.x(), hands.point(4, 722).y() + grip))
        assert hands.when("Museum") == (4, 720, 810)

    def test_that_an_unsteady_hand_moves_nothing_u46(self, hands):
        start = hands.centre("Museum")
        hands.drag(start, start + QPoint(2, 1))
        assert hands.when("Museum") == (2, 600, 690)
        assert hands.chosen() == ["Museum"]

    def test_that_a_ghost_shows_day_and_time_and_escape_cancels_u45(self, hands):
        start = hands.centre("Museum")
        hands.drag(start, start + QPoint(9, 0), hands.point(4, 800), drop=False)
        ghost = hands.view.scene().ghost
        assert ghost.words.startswith("Thu 8 Oct · ")
        assert not hands.view.grab().isNull()
        hands.press(Key.Key_Escape)
        assert hands.view.scene().ghost is None
        hands.drag(hands.point(4, 900), hands.point(4, 905))
        assert hands.when("Museum") == (2, 600, 690)

    def test_that_a_drop_outside_the_days_changes_nothing_u45_f71(self, hands):
        start = hands.centre("Museum")
        for outside in (hands.head(3), QPoint(5, 300), QPoint(-40, 300), QPoint(300, -40)):
            hands.drag(start, start + QPoint(9, 0), outside)
            assert hands.when("Museum") == (2, 600, 690)

    def test_that_a_drag_to_the_edge_scrolls_on_u54(self, hands, qtbot):
        view, bar = hands.view, hands.view.verticalScrollBar()
        before = bar.value()
        start = hands.centre("Museum")
        edge = QPoint(start.x(), view.viewport().height() - 5)
        hands.drag(start, start + QPoint(9, 0), edge, drop=False)
        ghost = view.scene().ghost.start
        qtbot.waitUntil(lambda: bar.value() > before + 60)
        assert view.scene().ghost.start > ghost
        upper = QPoint(start.x(), view.grid.top + 5)
        hands.send(QEvent.Type.MouseMove, upper)
        qtbot.waitUntil(lambda: bar.value() < before)
        hands.press(Key.Key_Escape)
        assert hands.when("Museum") == (2, 600, 690)

    def test_that_the_wheel_zooms_around_the_pointer_with_ctrl_u53(self, hands):
        view = hands.view
        point = QPoint(400, 300)
        minute = view.minute_under(point.toPointF())
        for modifiers in (CTRL, Qt.KeyboardModifier.NoModifier):
            event = QWheelEvent(
                point.toPointF(),
                view.viewport().mapToGlobal(point).toPointF(),
                QPoint(),
                QPoint(0, 120),
                Qt.MouseButton.NoButton,
                modifiers,
                Qt.ScrollPhase.NoScrollPhase,
                False,  # noqa: FBT003 - Qt's own signature
            )
            before = view.verticalScrollBar().value()
            QApplication.sendEvent(view.viewport(), event)
            if modifiers == CTRL:
                assert view.minute_under(point.toPointF()) == pytest.approx(minute, abs=2)
            else:
                assert view.verticalScrollBar().value() < before

    def test_that_ctrl_drag_copies_u50(self, hands):
        start = hands.centre("Lunch")
        hands.drag(start, start + QPoint(9, 0), hands.point(3, 800), modifiers=CTRL)
        assert hands.titles().count("Lunch") == 2
        assert hands.when("Opening") == (1, 540, 600)

    def test_that_alt_drag_snaps_to_five_minutes_u52(self, hands):
        start = hands.centre("Museum")
        shift = hands.point(2, 605).y() - hands.point(2, 600).y()
        hands.drag(start, start + QPoint(9, 0), start + QPoint(9, shift), modifiers=ALT)
        assert hands.when("Museum") == (2, 605, 695)

    def test_that_an_item_without_a_time_gets_one_where_it_is_dropped(self, hands):
        measures = hands.view.grid.measures
        start = QPoint(hands.point(2, 0).x(), measures.head + 8)
        hands.drag(start, start + QPoint(0, 9), hands.point(3, 900))
        assert hands.when("Bonfire") == (3, 900, 960)

    def test_that_a_double_click_on_empty_time_types_a_title_there_u42(self, hands):
        hands.double_click(hands.point(3, 14 * 60 + 10))
        hands.type("Walk")
        hands.press(Key.Key_Return)
        assert hands.when("Walk") == (3, 14 * 60, 15 * 60)

    def test_that_the_menu_offers_the_commands_with_their_keys_u35(self, hands):
        hands.right_click(hands.centre("Museum"))
        menu = hands.tab.findChild(object, "item_menu")
        assert menu.isVisible()
        assert hands.chosen() == ["Museum"]
        names = {action.objectName() for action in menu.actions()}
        assert {"item_edit", "items_delete", "items_move_to_day"} <= names
        menu.close()

    def test_that_another_day_is_reached_by_the_menu(self, hands):
        hands.click(hands.centre("Museum"))
        days = hands.tab.menus.move_menu.actions()
        assert [a.text() for a in days][-2:] == ["Sat 10 Oct", "Without a day"]
        days[5].trigger()
        assert hands.when("Museum") == (5, 600, 690)
        days = hands.tab.menus.move_menu.actions()
        days[-1].trigger()
        assert hands.when("Museum") == (None, 600, 690)
        hands.press(Key.Key_Left, CTRL)
        assert hands.when("Museum") == (6, 600, 690)

    def test_that_a_day_head_offers_the_kinds_of_day(self, hands):
        hands.right_click(hands.head(3))
        menu = hands.tab.menus.kind_menu
        assert hands.tab.menus.days.day_menu.isVisible()
        assert menu.menuAction() in hands.tab.menus.days.day_menu.actions()
        checked = [action.data() for action in menu.actions() if action.isChecked()]
        assert checked == ["competition"]
        next(a for a in menu.actions() if a.data() == "free").trigger()
        hands.tab.menus.days.day_menu.close()
        hands.settle()
        assert hands.records.days[hands.day(3)].kind == DayKind.FREE

    def test_that_the_menu_key_opens_the_menu_at_the_item(self, hands, qtbot):
        hands.view.select([hands.item("Museum").id])
        hands.tab.timetable.menu_requested.disconnect(hands.tab.menus.open_item_menu)
        with qtbot.waitSignal(hands.view.menu_requested) as asked:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
            QApplication.sendEvent(hands.view.viewport(), event)
        place = hands.view.viewport().mapFromGlobal(asked.args[0])
        assert hands.view.rect_of(hands.item("Museum").id).contains(place)
