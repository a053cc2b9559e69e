"""Nothing is invisible: early, late, outside the visit, in long and empty visits; the present."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF

from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.records import Day
from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.scene import hint_rects
from tests.helpers.factories import make_item, make_visit_records
from tests.helpers.programme_hands import ALT, CTRL, Hands, Key, visit_with, with_items

FREE = DayKind.FREE


def hint(hands, day, way):
    """The middle of the sign at a day's upper (-1) or lower (1) edge; None where there is none."""
    found = hint_rects(hands.view.scene(), day)[way > 0]
    return found[0].center().toPoint() if found else None


def in_sight(hands, title):
    rect = hands.view.rect_of(hands.item(title).id)
    return rect.top() >= hands.view.grid.top and rect.top() < hands.view.viewport().height()


class TestOutOfSight:
    @pytest.fixture
    def hands(self, qtbot, context):
        return Hands(
            qtbot,
            context,
            visit_with(
                (0, 30, 60, "Night train"),
                (0, 300, 330, "Dawn"),
                (0, 600, 660, "Noon"),
                (0, 1400, DAY, "Late"),
                (3, 1380, DAY + 90, "White night"),
            ),
        )

    def test_that_a_sign_counts_and_a_click_on_it_goes_there_u55(self, hands):
        hands.click(hint(hands, 0, -1))
        assert hands.chosen() == ["Dawn"]
        assert in_sight(hands, "Dawn")
        hands.click(hint(hands, 0, -1))
        assert in_sight(hands, "Night train")
        assert hint(hands, 0, -1) is None
        hands.click(hint(hands, 0, 1))
        assert not hands.view.grab().isNull()
        assert hands.titles() == ["Dawn", "Late", "Night train", "Noon", "White night"]

    def test_that_keys_and_the_menu_go_there_too_u55_u35(self, hands):
        hands.click(hands.centre("Noon"))
        hands.press(Key.Key_PageUp, ALT)
        assert hands.chosen() == ["Dawn"]
        hands.tab.commands["hidden_below"].trigger()
        assert in_sight(hands, hands.chosen()[0])
        hands.click(hands.head(3))
        hands.view.verticalScrollBar().setValue(0)
        hands.press(Key.Key_PageDown, ALT)
        assert hands.chosen() == ["White night"]

    def test_that_items_at_odd_hours_can_be_dragged_into_the_day_u55(self, hands):
        hands.view.select([hands.item("Night train").id])
        hands.move("Night train", 2, 120)
        assert hands.when("Night train") == (2, 120, 150)
        hands.view.select([hands.item("White night").id])
        hands.stretch("White night", 3, 1410)
        assert hands.when("White night") == (3, 1380, 1410)

    def test_that_what_goes_on_after_midnight_is_shown_in_the_next_day_u55_f71(self, hands):
        """At the next day's top, pale, told by its tip; a click goes to the item itself."""
        tail = hands.view.grid.tails[0]
        assert (tail.column, tail.block.title) == (4, "White night")
        hands.view.verticalScrollBar().setValue(0)
        point = (tail.rect.center() + QPointF(hands.view._offset())).toPoint()
        assert hands.view.block_under(QPointF(point)).id == hands.item("White night").id
        hands.drag(point, point + QPoint(9, 0), point + QPoint(0, 60))
        assert hands.chosen() == ["White night"]
        assert hands.when("White night") == (3, 1380, DAY + 90)
        assert not hands.view.grab().isNull()

    def test_that_an_end_at_midnight_is_written_24_00_f71(self, hands):
        hands.view.select([hands.item("Late").id])
        assert "23:20–24:00" in hands.view.accessibleName()
        assert hands.view.grid.last_minute == DAY + 120

    def test_that_ctrl_0_fits_the_day_u53(self, hands):
        before = hands.view.hour_height
        for key in (Key.Key_Plus, Key.Key_0):
            hands.press(key, CTRL)
        assert hands.view.hour_height == pytest.approx(before)


class TestLengths:
    def records_of(self, count):
        records = make_visit_records()
        visit = replace(records.visit, end=records.visit.start + timedelta(days=max(count - 1, 0)))
        days = [
            Day(visit_id=visit.id, date=visit.start + timedelta(days=n), kind=DayKind.FREE)
            for n in range(count)
        ]
        items = [make_item(visit, day) for day in days] or [make_item(visit, None)]
        return replace(with_items(records, *items), visit=visit, days={day.id: day for day in days})

    @pytest.mark.parametrize("count", [0, 1, 60])
    def test_that_every_item_is_reached_by_keys_however_long_the_visit_f73(
        self, qtbot, context, count
    ):
        hands = Hands(qtbot, context, self.records_of(count))
        reached = set()
        hands.press(Key.Key_Home, CTRL)
        for _ in range(max(count, 1)):
            block = hands.view.current()
            reached.add(block.id)
            rect = hands.view.rect_of(block.id)
            assert hands.view.viewport().rect().intersects(rect)
            hands.press(Key.Key_Right, ALT)
        assert reached == set(hands.records.items)

    def test_that_moved_dates_leave_no_item_behind_f73(self, qtbot, context):
        """Kept where they are, the items of days that lie outside now are shown and movable."""
        hands = Hands(qtbot, context, visit_with((0, 540, 600, "First"), (6, 540, 600, "Last")))
        visit = replace(hands.records.visit, start=hands.records.visit.start + timedelta(days=2))
        hands.tab.show_visit(replace(hands.records, visit=visit))
        assert hands.view.columns[0].note == "outside the visit"
        hands.click(hands.centre("First"))
        hands.press(Key.Key_Right, CTRL)
        assert hands.when("First") == (1, 540, 600)

    def test_that_an_item_of_the_pool_is_dragged_into_a_day_and_back(self, qtbot, context):
        hands = Hands(qtbot, context, visit_with((0, 540, 600, "First"), (None, 600, 660, "Pool")))
        hands.move("Pool", 3, 720)
        assert hands.when("Pool") == (3, 720, 780)
        hands.undo()
        last = len(hands.view.columns) - 1
        assert hands.view.columns[last].title == "Without a day"
        start, target = hands.centre("First"), hands.centre("Pool")
        hands.drag(start, start + QPoint(9, 0), target)
        assert hands.when("First")[0] is None


class TestPresent:
    @pytest.fixture
    def hands(self, qtbot, context):
        context.now = lambda: datetime(2026, 10, 6, 7, 30, tzinfo=UTC)
        return Hands(qtbot, context, visit_with((2, 600, 690, "Museum")))

    def test_that_the_line_stands_in_todays_column_alone_in_the_visits_zone_f38(self, hands):
        assert hands.view.scene().now == (2, 630)  # 7:30 UTC is 10:30 in Moscow
        assert not hands.view.grab().isNull()
        other = replace(hands.records, visit=replace(hands.records.visit, zone="Europe/Prague"))
        hands.tab.show_visit(other)
        assert hands.view.scene().now == (2, 570)
        hands.tab.show_visit(replace(other, visit=replace(other.visit, zone="Nowhere/Else")))
        assert hands.view.scene().now == (2, 450)

    def test_that_the_line_moves_on_and_leaves_with_the_day(self, hands):
        hands.context.now = lambda: datetime(2026, 10, 6, 20, 59, tzinfo=UTC)
        hands.tab._present.look()
        assert hands.view.scene().now == (2, DAY - 1)
        hands.context.now = lambda: datetime(2026, 10, 20, 12, 0, tzinfo=UTC)
        hands.tab._present.look()
        assert hands.view.scene().now is None
        hands.tab.show_visit(None)
        assert hands.view.scene().now is None

    def test_that_times_stay_put_over_a_change_to_winter_time_f38(self, qtbot, context):
        """02:30 of a night with two of them, or none, is a time of the programme like any other."""
        records = make_visit_records(zone="Europe/Prague")
        night = records.days_in_order()[0]
        moved = replace(night, date=night.date.replace(month=3, day=28))  # clocks go forward
        records = replace(records, days={moved.id: moved})
        item = make_item(records.visit, moved, start=150, end=210)
        hands = Hands(qtbot, context, with_items(records, item))
        hands.view.select([item.id])
        assert "02:30–03:30" in hands.view.accessibleName()
        hands.press(Key.Key_Down)
        assert hands.when("Opening") == (0, 165, 225)


def test_that_the_heads_and_hours_stay_while_scrolling_u54(qtbot, context):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening")))
    view = hands.view
    before = view.grab().toImage()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    after = view.grab().toImage()
    head = view.grid.measures.head - 4
    assert before.copy(0, 0, before.width(), head) == after.copy(0, 0, after.width(), head)
    assert before != after
    assert view.point_of(hands.day(1), 0).y() < 0
    hands.send(QEvent.Type.MouseMove, hands.head(1))
