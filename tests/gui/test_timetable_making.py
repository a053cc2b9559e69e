"""Making and stretching items with the mouse: a drag over empty time, a drag of an edge."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt

from kpt_desktop.domain.times import DAY
from tests.helpers.programme_hands import ALT, NONE, Hands, Key, visit_with

Shape = Qt.CursorShape


@pytest.fixture
def hands(qtbot, context):
    return Hands(
        qtbot,
        context,
        visit_with((1, 540, 600, "Opening"), (2, 600, 690, "Museum"), (4, 720, None, "Train")),
    )


class TestMaking:
    def test_that_a_drag_over_empty_time_makes_an_item_of_that_time_u42(self, hands):
        """U42: over 10:00-11:30; the title is in edit at once."""
        hands.drag(hands.point(3, 600), hands.point(3, 640), hands.point(3, 689))
        assert hands.title_editor().hasFocus()
        assert "10:00–11:30" in hands.title_editor().accessibleName()
        hands.type("Экскурсия")
        hands.press(Key.Key_Return)
        assert hands.when("Экскурсия") == (3, 600, 690)
        assert hands.chosen() == ["Экскурсия"]
        hands.undo()
        assert "Экскурсия" not in hands.titles()

    def test_that_a_drag_upwards_makes_the_same_item_u42(self, hands):
        hands.drag(hands.point(3, 689), hands.point(3, 640), hands.point(3, 601))
        hands.type("Walk")
        hands.press(Key.Key_Return)
        assert hands.when("Walk") == (3, 600, 690)

    def test_that_the_ghost_of_a_new_item_shows_its_times_u45(self, hands):
        hands.drag(hands.point(3, 600), hands.point(3, 689), drop=False)
        ghost = hands.view.scene().ghost
        assert (ghost.words, ghost.verdict) == ("10:00–11:30", "free")
        hands.press(Key.Key_Escape)
        assert hands.view.scene().ghost is None
        assert hands.title_editor() is None

    def test_that_a_click_on_empty_time_only_goes_there_u46(self, hands):
        before = hands.titles()
        hands.drag(hands.point(3, 620), hands.point(3, 620) + QPoint(1, 2))
        assert hands.title_editor() is None
        assert hands.titles() == before
        assert hands.view.current_minute() == 615
        assert hands.view.current_day().day_id == hands.day(3)
        assert hands.view.accessibleName() == "Wed 7 Oct, 10:15: free"

    def test_that_insert_and_enter_make_an_item_at_the_clicked_slot_u56(self, hands):
        for key, minute, title in (
            (Key.Key_Insert, 14 * 60, "One"),
            (Key.Key_Return, 16 * 60, "Two"),
        ):
            hands.click(hands.point(3, minute + 5))
            hands.press(key)
            hands.type(title)
            hands.press(Key.Key_Return)
            assert hands.when(title) == (3, minute, minute + 60)

    def test_that_escape_in_the_title_makes_nothing_u04(self, hands):
        before = hands.titles()
        hands.drag(hands.point(3, 600), hands.point(3, 689))
        hands.type("x")
        hands.press(Key.Key_Escape)
        assert hands.titles() == before

    def test_that_a_new_item_ends_at_midnight_at_the_latest_f71(self, hands):
        hands.view.verticalScrollBar().setValue(9999)
        low = QPoint(hands.point(3, 0).x(), hands.view.viewport().height() - 2)
        hands.drag(hands.point(3, 23 * 60 + 5), low)
        hands.type("Night")
        hands.press(Key.Key_Return)
        assert hands.when("Night") == (3, 23 * 60, DAY)
        hands.press(Key.Key_Home)
        assert "23:00–24:00" in hands.view.accessibleName()


class TestStretching:
    def test_that_only_the_dragged_end_changes_u44(self, hands):
        hands.stretch("Museum", 2, 720)
        assert hands.when("Museum") == (2, 600, 720)
        hands.stretch("Museum", 2, 570, upper=True)
        assert hands.when("Museum") == (2, 570, 720)
        assert hands.changes()[:2] == ["item_resized"] * 2

    def test_that_too_short_is_stopped_at_five_minutes_u44(self, hands):
        hands.stretch("Museum", 2, 400)
        assert hands.when("Museum") == (2, 600, 605)
        hands.undo()
        hands.stretch("Museum", 2, 900, upper=True)
        assert hands.when("Museum") == (2, 685, 690)

    def test_that_a_stretch_can_be_undone_and_cancelled_u47_u45(self, hands):
        hands.stretch("Museum", 2, 720)
        hands.undo()
        assert hands.when("Museum") == (2, 600, 690)
        hands.stretch("Museum", 2, 720, drop=False)
        assert hands.view.scene().ghost.words.endswith("10:00–12:00")
        hands.press(Key.Key_Escape)
        assert hands.when("Museum") == (2, 600, 690)
        assert hands.changes()[0] != "item_resized"

    def test_that_a_stretch_follows_the_height_wherever_the_mouse_is_u44(self, hands):
        hands.click(hands.centre("Museum"))
        hands.drag(hands.edge("Museum"), QPoint(2, hands.point(2, 780).y()))
        assert hands.when("Museum") == (2, 600, 780)

    def test_that_an_item_with_only_a_start_gets_an_end(self, hands):
        hands.stretch("Train", 4, 780)
        assert hands.when("Train") == (4, 720, 780)

    def test_that_an_item_with_only_a_start_keeps_having_none_when_its_start_moves(self, hands):
        hands.stretch("Train", 4, 700, upper=True)
        assert hands.when("Train") == (4, 705, None)

    def test_that_edges_of_items_that_are_not_chosen_move_the_item(self, hands):
        """pretalx#2113: accidents would outnumber intentions; a chosen item shows its handles."""
        hands.click(hands.centre("Opening"))
        start = hands.edge("Museum")
        hands.drag(start, start + QPoint(9, 0), start + QPoint(9, 40))
        _, begin, end = hands.when("Museum")
        assert end - begin == 90

    def test_that_the_mouse_shape_tells_what_a_press_would_do_u44(self, hands):
        port = hands.view.viewport()
        hands.click(hands.centre("Museum"))
        for point, shape in (
            (hands.edge("Museum"), Shape.SizeVerCursor),
            (hands.edge("Museum", upper=True), Shape.SizeVerCursor),
            (hands.centre("Museum"), Shape.ArrowCursor),
            (hands.edge("Opening"), Shape.ArrowCursor),
        ):
            hands.send(QEvent.Type.MouseMove, point, modifiers=NONE)
            assert port.cursor().shape() == shape
        assert hands.view.scene().handled == hands.item("Museum").id

    def test_that_a_short_item_still_has_a_body_to_take_hold_of(self, qtbot, context):
        hands = Hands(qtbot, context, visit_with((1, 600, 605, "Short")))
        hands.click(hands.centre("Short"))
        hands.move("Short", 3, 660)
        assert hands.when("Short") == (3, 660, 665)

    def test_that_alt_stretches_to_five_minutes_u52(self, hands):
        hands.stretch("Museum", 2, 703, modifiers=ALT)
        assert hands.when("Museum") == (2, 600, 705)

    def test_that_keys_stretch_both_ends_u56(self, hands):
        hands.view.select([hands.item("Museum").id])
        shift = Qt.KeyboardModifier.ShiftModifier
        hands.press(Key.Key_Down, shift)
        hands.press(Key.Key_Up, shift | ALT)
        assert hands.when("Museum") == (2, 585, 705)
        hands.press(Key.Key_Down, shift | ALT)
        hands.press(Key.Key_Down, shift | ALT)
        assert hands.when("Museum") == (2, 615, 705)
