"""The week: what is shown where, and what keys do to it."""

from dataclasses import replace
from itertools import combinations
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.scene import hidden_counts
from tests.helpers.factories import make_item, make_visit_records
from tests.helpers.programme_hands import ALT, CTRL, SHIFT, Hands, Key, visit_with, with_items


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


class TestShowing:
    def test_that_days_are_columns_with_their_kind_counted(self, hands):
        columns = hands.view.columns
        assert [c.title for c in columns][:2] == ["Sun 4 Oct", "Mon 5 Oct"]
        assert [c.note for c in columns] == [
            "arrival", "competition 1/3", "competition 2/3", "competition 3/3",
            "culture 1/2", "culture 2/2", "departure",
        ]  # fmt: skip

    def test_that_items_at_one_time_stand_side_by_side_u48(self, qtbot, context):
        times = [(1, 600 + n % 3, 660, f"Item {n}") for n in range(50)]
        hands = Hands(qtbot, context, visit_with(*times))
        rects = [hands.view.rect_of(block.id) for block in blocks_of(hands.view)]
        assert not any(one.intersects(other) for one, other in combinations(rects, 2))
        assert min(rect.width() for rect in rects) >= 70
        assert hands.view.horizontalScrollBar().maximum() > 0

    def test_that_nothing_is_invisible_f71_u55(self, qtbot, context):
        """Before seven, past midnight, without a time, without a day, outside the visit."""
        records = visit_with(
            (0, 0, 20, "Night train"),
            (1, 1380, DAY + 90, "White night"),
            (1, None, None, "Some time"),
            (None, 600, 660, "Pool"),
        )
        day = replace(records.days_in_order()[6], date=records.visit.end.replace(day=20))
        records = replace(records, days={**records.days, day.id: day})
        late = make_item(records.visit, day)
        records = with_items(records, *records.items.values(), late)
        hands = Hands(qtbot, context, records)
        assert {block.id for block in blocks_of(hands.view)} == set(records.items)
        assert hands.view.columns[-1].title == "Without a day"
        assert hands.view.columns[-2].note == "outside the visit"
        assert hands.view.grid.last_minute == DAY + 120
        view, bar = hands.view, hands.view.verticalScrollBar()
        for block in blocks_of(view):
            view.select([block.id])
            rect = view.rect_of(block.id)
            if rect is not None:
                assert view.grid.top <= rect.top() + 1
                assert rect.top() < view.viewport().height()
        assert bar.maximum() > 0

    def test_that_items_out_of_sight_are_counted_at_the_edge(self, qtbot, context):
        hands = Hands(qtbot, context, visit_with((0, 60, 90, "Early"), (0, 1400, 1430, "Late")))
        assert hidden_counts(hands.view.scene())[0] == (1, 1)
        assert not hands.view.grab().isNull()

    def test_that_many_items_without_a_time_are_one_click_away_f72(self, qtbot, context):
        times = [(1, None, None, f"Item {n}") for n in range(9)]
        hands = Hands(qtbot, context, visit_with(*times))
        column = hands.view.columns[1]
        measures = hands.view.grid.measures
        sign = QPoint(hands.point(1, 0).x(), measures.head + 3 * measures.strip_row + 4)
        hands.click(sign)
        menu = hands.tab.findChild(object, "hidden_items_menu")
        assert len(menu.actions()) == 9
        menu.actions()[8].trigger()
        menu.close()
        assert hands.view.current().id == column.untimed[8].id
        shown = QPoint(sign.x(), measures.head + 2 * measures.strip_row + 4)
        assert hands.view.block_under(shown.toPointF()).id == column.untimed[8].id

    def test_that_the_tip_tells_all_as_plain_text_f63(self, qtbot, context):
        records = visit_with((1, 600, 660, "<b>Bold</b> & co"), responsible="<i>T. N.</i>")
        hands = Hands(qtbot, context, records)
        point = hands.centre("<b>Bold</b> & co")
        port = hands.view.viewport()
        QApplication.sendEvent(
            port, QHelpEvent(QHelpEvent.Type.ToolTip, point, port.mapToGlobal(point))
        )
        assert "&lt;b&gt;Bold&lt;/b&gt; &amp; co" in QToolTip.text()
        assert "Responsible: &lt;i&gt;T. N.&lt;/i&gt;" in QToolTip.text()
        QToolTip.hideText()

    def test_that_conflicts_are_marked_on_both_items_with_the_reason_u48(self, qtbot, context):
        hands = Hands(qtbot, context, visit_with((1, 540, 660, "One"), (1, 600, 720, "Other")))
        hands.settle()
        marks = [block.mark for block in hands.view.columns[1].timed]
        assert all(mark is not None and mark.framed for mark in marks)
        assert any(
            mark.reasons[0] in b.tip for b in hands.view.columns[1].timed for mark in [b.mark]
        )
        assert not hands.view.grab().isNull()

    def test_that_zoom_keeps_the_middle_and_fits_again_u53(self, hands):
        view = hands.view
        before = view.hour_height
        middle = QPoint(400, view.viewport().height() // 2).toPointF()
        minute = view.minute_under(middle)
        view.setFocus()
        hands.press(Key.Key_Plus, CTRL)
        assert view.hour_height == pytest.approx(before * 1.25)
        assert view.minute_under(middle) == pytest.approx(minute, abs=2)
        hands.press(Key.Key_Minus)
        hands.press(Key.Key_Minus, CTRL)
        assert view.hour_height < before
        hands.press(Key.Key_Plus)
        assert view.hour_height == pytest.approx(before)
        hands.press(Key.Key_0, CTRL)
        assert view.hour_height == pytest.approx(before)

    def test_that_the_working_day_fits_a_small_screen(self, hands):
        view = hands.view
        assert view.point_of(hands.day(1), 8 * 60).y() >= view.grid.top
        assert view.point_of(hands.day(1), 19 * 60).y() <= view.viewport().height()

    @pytest.mark.parametrize(("start", "top"), [(0, 465), (400, 385), (450, 435), (600, 465)])
    def test_that_the_picture_begins_with_the_morning_not_with_a_night_train(
        self, qtbot, context, start, top
    ):
        hands = Hands(qtbot, context, visit_with((1, start, start + 30, "First")))
        bar = hands.view.verticalScrollBar()
        assert bar.value() / hands.view.grid.scale == pytest.approx(top, abs=2)

    def test_that_the_hour_at_the_top_stays_when_the_window_grows_u57(self, hands):
        view = hands.view

        def top():
            return view.verticalScrollBar().value() / view.grid.scale

        assert top() == pytest.approx(465, abs=2)
        hands.tab.resize(1170, 900)
        QApplication.processEvents()
        assert top() == pytest.approx(465, abs=2)
        view.verticalScrollBar().setValue(100)
        scrolled = top()
        hands.tab.resize(1170, 500)
        QApplication.processEvents()
        assert top() == pytest.approx(scrolled, abs=2)

    def test_that_another_language_shows_other_words_u86(self, hands):
        hands.context.language = "ru"
        hands.tab.retranslate()
        assert hands.view.columns[1].title == "Пн 5 окт"
        assert hands.view.columns[1].note == "соревнование 1/3"
        hands.context.language = "cs"
        hands.tab.retranslate()
        assert hands.view.columns[1].title == "Po 5. 10."


class TestKeyboard:
    def test_that_tab_walks_and_a_screen_reader_hears_it_u77(self, hands):
        hands.view.go_to_day(hands.day(0))
        hands.press(Key.Key_Right, ALT)
        assert hands.view.accessibleName().startswith("Mon 5 Oct, 09:00–10:00, Opening")
        hands.press(Key.Key_Tab)
        assert "Lunch" in hands.view.accessibleName()
        hands.press(Key.Key_Tab)
        assert "evening, Bonfire" in hands.view.accessibleName()
        hands.press(Key.Key_Tab)
        assert "Museum" in hands.view.accessibleName()
        hands.press(Key.Key_Backtab, SHIFT)
        assert hands.chosen() == ["Bonfire"]
        hands.press(Key.Key_End)
        assert hands.chosen() == ["Museum"]
        hands.press(Key.Key_Home, CTRL)
        assert hands.chosen() == ["Opening"]
        hands.press(Key.Key_End, CTRL)
        assert hands.chosen() == ["Museum"]

    def test_that_tab_leaves_from_the_last_item_and_from_empty_time_u77(self, hands):
        hands.press(Key.Key_End, CTRL)
        hands.press(Key.Key_Tab)
        assert not hands.view.hasFocus()
        hands.view.setFocus()
        hands.press(Key.Key_Home, CTRL)
        hands.press(Key.Key_Escape)
        hands.press(Key.Key_Tab)
        assert not hands.view.hasFocus()

    def test_that_arrows_walk_over_empty_time_when_nothing_is_chosen(self, hands):
        hands.press(Key.Key_Down)
        assert hands.view.accessibleName() == "Mon 5 Oct, 09:00: Opening"
        hands.press(Key.Key_Right)
        hands.press(Key.Key_Up)
        assert hands.view.accessibleName() == "Tue 6 Oct, 08:45: free"
        assert hands.chosen() == []
        hands.press(Key.Key_Return)
        hands.type("Walk")
        hands.press(Key.Key_Return)
        assert hands.when("Walk") == (2, 525, 585)
        hands.press(Key.Key_Escape)
        assert hands.view.current_minute() == 525
        hands.press(Key.Key_PageDown)
        assert hands.view.current_minute() == 600
        hands.press(Key.Key_Space)
        assert hands.chosen() == ["Museum"]
        hands.view.go_to_day(hands.day(3))
        assert hands.view.accessibleName() == "Wed 7 Oct, competition 3/3: nothing planned"
        hands.press(Key.Key_Insert)
        assert hands.title_editor().isVisible()

    def test_that_the_time_cursor_stops_at_the_edges(self, hands):
        hands.press(Key.Key_Down)
        for _ in range(3):
            hands.press(Key.Key_Left)
        assert hands.view.current_day().day_id == hands.day(0)
        for _ in range(20):
            hands.press(Key.Key_PageUp)
        assert hands.view.current_minute() == 0
        for _ in range(20):
            hands.press(Key.Key_PageDown)
        assert hands.view.current_minute() == 1320
        assert hands.view.viewport().rect().contains(hands.point(0, 1320))

    def test_that_ctrl_arrows_move_by_days_and_quarters_u56(self, hands):
        hands.view.select([hands.item("Museum").id])
        hands.press(Key.Key_Right, CTRL)
        hands.press(Key.Key_Down)
        hands.press(Key.Key_Down, ALT)
        assert hands.when("Museum") == (3, 620, 710)
        hands.press(Key.Key_Left, CTRL)
        hands.press(Key.Key_Up)
        assert hands.when("Museum") == (2, 615, 705)
        hands.press(Key.Key_Right)
        hands.press(Key.Key_Up, CTRL)
        assert hands.when("Museum") == (3, 600, 690)
        hands.press(Key.Key_Left)
        assert hands.chosen() == ["Museum"]

    def test_that_quick_keys_need_not_wait_for_the_store(self, hands):
        """Three moves in a row reach the store as three Changes of the values before each."""
        hands.view.select([hands.item("Museum").id])
        for _ in range(3):
            hands.tab.commands["items_later"].trigger()
        assert hands.view.current().start == 645
        assert hands.when("Museum") == (2, 645, 735)
        assert hands.failures == []

    def test_that_nothing_moves_past_the_first_and_last_day(self, hands):
        hands.view.select([hands.item("Opening").id])
        hands.press(Key.Key_Left, CTRL)
        hands.press(Key.Key_Left, CTRL)
        assert hands.when("Opening") == (0, 540, 600)

    def test_that_shift_arrows_make_longer_and_shorter_u56(self, hands):
        hands.view.select([hands.item("Museum").id])
        hands.press(Key.Key_Down, SHIFT)
        assert hands.when("Museum") == (2, 600, 705)
        hands.press(Key.Key_Up, SHIFT)
        hands.press(Key.Key_Up, SHIFT)
        assert hands.when("Museum") == (2, 600, 675)

    def test_that_delete_asks_nothing_and_can_be_undone_u04(self, hands):
        hands.view.select([hands.item("Lunch").id, hands.item("Museum").id])
        hands.press(Key.Key_Delete)
        assert hands.titles() == ["Bonfire", "Opening"]
        said, button, act = hands.notices[-1]
        assert (said, button) == ("2 item(s) deleted", "Undo")
        act()
        assert hands.titles() == ["Bonfire", "Lunch", "Museum", "Opening"]

    def test_that_a_whole_day_is_chosen_by_ctrl_a(self, hands):
        hands.view.select([hands.item("Museum").id])
        hands.press(Key.Key_A, CTRL)
        assert sorted(hands.chosen()) == ["Bonfire", "Museum"]
        assert hands.statuses[-1] == "4 item(s) · 2 selected"

    def test_that_insert_types_a_title_in_place(self, hands):
        hands.view.select([hands.item("Opening").id])
        hands.press(Key.Key_Insert)
        editor = hands.title_editor()
        assert editor.hasFocus()
        assert "10:00–11:00" in editor.accessibleName()
        hands.type("Módulo Ž")
        hands.press(Key.Key_Return)
        assert hands.when("Módulo Ž") == (1, 600, 660)
        assert hands.view.hasFocus()
        assert hands.chosen() == ["Módulo Ž"]

    def test_that_escape_makes_no_item(self, hands):
        before = hands.titles()
        hands.press(Key.Key_Insert)
        hands.type("x")
        hands.press(Key.Key_Escape)
        assert hands.titles() == before
        assert hands.title_editor() is None or not hands.title_editor().isVisible()

    def test_that_a_typed_title_is_kept_when_one_goes_elsewhere(self, hands):
        hands.press(Key.Key_Insert)
        hands.type("Kept")
        hands.tab.bar.add_button.setFocus()
        assert "Kept" in hands.titles()

    def test_that_a_copy_stands_after_its_original_u50(self, hands):
        hands.view.select([hands.item("Museum").id])
        hands.press(Key.Key_D, CTRL)
        assert hands.titles().count("Museum") == 2
        assert hands.view.current().start == 690

    def test_that_tab_into_the_week_stands_on_the_first_item(self, hands):
        hands.tab.bar.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        hands.view.setFocus(Qt.FocusReason.TabFocusReason)
        assert "Opening" in hands.view.accessibleName()


def test_that_fresh_records_keep_the_place_and_the_typed_title(qtbot, context):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening"), (5, 900, 960, "Tour")))
    hands.view.select([hands.item("Tour").id])
    hands.press(Key.Key_Insert)
    hands.type("Half a ti")
    hands.tab.edits.change(hands.item("Opening").id, {"start": 555})
    hands.settle()
    assert hands.title_editor().text() == "Half a ti"
    assert hands.chosen() == ["Tour"]


def test_that_another_visit_starts_afresh(qtbot, context):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening")))
    hands.view.select([hands.item("Opening").id])
    hands.tab.show_visit(make_visit_records(code="2027-01-other"))
    assert hands.view.current() is None
    assert hands.tab.hands.chosen() == ()
    hands.tab.show_visit(None)
    assert hands.view.columns == ()
    hands.settle()


def test_that_a_drag_ends_when_its_item_is_deleted_elsewhere(qtbot, context):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening"), (2, 540, 600, "Tour")))
    start = hands.centre("Tour")
    hands.drag(start, start + QPoint(9, 0), hands.point(4, 800), drop=False)
    hands.tab.edits.delete([hands.item("Tour").id])
    hands.settle()
    assert hands.view.scene().ghost is None
    assert hands.titles() == ["Opening"]


def test_that_the_week_answers_while_the_store_is_busy(qtbot, context):
    """The window never waits: a move is shown while the store still does something else."""
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening")))
    hands.view.select([hands.item("Opening").id])
    gate = Event()
    context.tasks.run(lambda: gate.wait(20))
    hands.tab.commands["items_day_after"].trigger()
    try:
        assert hands.view.current_day().day_id == hands.day(2)
        assert hands.records.items[hands.view.current().id].day_id == hands.day(1)
    finally:
        gate.set()
    assert hands.when("Opening") == (2, 540, 600)


def test_that_a_move_the_store_refuses_is_taken_back_from_the_screen(qtbot, context):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening")))
    item = hands.item("Opening")
    stale = hands.records
    hands.tab.edits.change(item.id, {"start": 600, "end": 660})
    hands.settle()
    hands.tab.show_visit(stale)
    hands.tab.edits.change(item.id, {"start": 700, "end": 760})
    hands.settle()
    assert len(hands.failures) == 1
    assert hands.view.columns[1].timed[0].start == 540
    hands.tab.show_visit(hands.records)
    assert hands.view.columns[1].timed[0].start == 600
    hands.settle()
