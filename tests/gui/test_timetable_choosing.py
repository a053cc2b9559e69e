"""Several items at once: a rectangle, Ctrl and Shift, and what then moves together."""

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.programme_hands import ALT, CTRL, SHIFT, Hands, Key, visit_with


@pytest.fixture
def hands(qtbot, context):
    return Hands(
        qtbot,
        context,
        visit_with(
            (1, 540, 600, "Opening"),
            (1, 720, 780, "Lunch"),
            (2, 607, 697, "Museum"),
            (2, None, None, "Bonfire"),
            (5, 900, 960, "Tour"),
        ),
    )


class TestChoosing:
    def test_that_shift_drag_on_empty_time_chooses_by_a_rectangle(self, hands):
        corner = hands.point(1, 500) - QPoint(50, 0)
        hands.drag(corner, corner + QPoint(9, 9), hands.point(2, 640), modifiers=SHIFT)
        assert hands.chosen() == ["Opening", "Museum"]
        assert hands.title_editor() is None
        corner = hands.point(5, 890) - QPoint(50, 0)
        hands.drag(corner, corner + QPoint(9, 9), hands.point(5, 920), modifiers=CTRL)
        assert hands.chosen() == ["Opening", "Museum", "Tour"]
        hands.click(hands.point(3, 800), SHIFT)
        assert hands.chosen() == []

    def test_that_the_rectangle_is_seen_and_escape_takes_it_away(self, hands):
        hands.drag(hands.point(1, 500), hands.point(2, 640), modifiers=SHIFT, drop=False)
        assert hands.view.scene().marquee is not None
        assert not hands.view.grab().isNull()
        hands.press(Key.Key_Escape)
        assert hands.view.scene().marquee is None

    def test_that_shift_click_chooses_from_the_current_item_on(self, hands):
        hands.click(hands.centre("Opening"))
        hands.click(hands.centre("Museum"), SHIFT)
        assert hands.chosen() == ["Opening", "Lunch", "Bonfire", "Museum"]

    def test_that_ctrl_click_takes_an_item_out_again(self, hands):
        hands.click(hands.centre("Opening"))
        hands.click(hands.centre("Lunch"), CTRL)
        assert hands.chosen() == ["Opening", "Lunch"]
        hands.click(hands.centre("Opening"), CTRL)
        assert hands.chosen() == ["Lunch"]

    def test_that_a_click_on_one_of_several_chooses_it_alone(self, hands):
        hands.view.select([hands.item(t).id for t in ("Opening", "Lunch")])
        hands.click(hands.centre("Lunch"))
        assert hands.chosen() == ["Lunch"]

    def test_that_keys_choose_several_u56(self, hands):
        hands.view.select([hands.item("Opening").id])
        hands.press(Key.Key_Right, ALT | SHIFT)
        assert hands.chosen() == ["Opening", "Lunch"]
        assert hands.view.accessibleName().endswith(", 2 selected")
        hands.press(Key.Key_Left, ALT)
        assert hands.chosen() == ["Opening"]
        hands.press(Key.Key_A, CTRL)
        assert hands.chosen() == ["Opening", "Lunch"]
        hands.press(Key.Key_A, CTRL)
        assert len(hands.chosen()) == 5


class TestTogether:
    def test_that_all_chosen_items_move_in_one_change_u43_u47(self, hands):
        hands.view.select([hands.item(t).id for t in ("Opening", "Lunch", "Museum")])
        hands.move("Opening", 3, 600)
        assert hands.when("Opening") == (3, 600, 660)
        assert hands.when("Lunch") == (3, 780, 840)
        assert hands.when("Museum") == (4, 667, 757)  # at its distance from the others
        assert hands.changes()[0] == "items_moved"
        hands.undo()
        assert [hands.when(t) for t in ("Opening", "Lunch", "Museum")] == [
            (1, 540, 600), (1, 720, 780), (2, 607, 697),
        ]  # fmt: skip

    def test_that_nobody_is_pushed_out_of_the_week_or_the_day_f71(self, hands):
        hands.view.select([hands.item(t).id for t in ("Opening", "Lunch", "Tour")])
        hands.move("Opening", 6, 1430)
        assert hands.when("Opening")[0] == 2
        assert hands.when("Tour") == (6, 1425, 1485)
        assert {b.id for c in hands.view.columns for b in c.blocks} == set(hands.records.items)

    def test_that_ctrl_copies_all_chosen_items_in_one_change_u50(self, hands):
        hands.view.select([hands.item(t).id for t in ("Opening", "Lunch")])
        hands.move("Lunch", 3, 780, modifiers=CTRL)
        assert hands.titles().count("Opening") == hands.titles().count("Lunch") == 2
        assert hands.changes()[0] == "items_copied"
        assert sorted(hands.chosen()) == ["Lunch", "Opening"]
        assert hands.view.current().day_id == hands.day(3)
        hands.undo()
        assert len(hands.records.items) == 5

    def test_that_items_without_a_time_go_along_to_the_other_day(self, hands):
        hands.view.select([hands.item(t).id for t in ("Museum", "Bonfire")])
        hands.move("Museum", 4, 660)
        assert hands.when("Bonfire") == (4, None, None)

    def test_that_the_rest_of_a_day_moves_by_keys_in_one_undo_u58(self, hands):
        hands.click(hands.centre("Opening"))
        hands.click(hands.centre("Lunch"), SHIFT)
        hands.press(Key.Key_Down)
        assert (hands.when("Opening")[1], hands.when("Lunch")[1]) == (555, 735)
        hands.undo()
        assert (hands.when("Opening")[1], hands.when("Lunch")[1]) == (540, 720)

    def test_that_a_duplicate_of_several_follows_them(self, hands):
        hands.view.select([hands.item(t).id for t in ("Opening", "Lunch")])
        hands.press(Key.Key_D, CTRL)
        starts = sorted(i.start for i in hands.records.items.values() if i.day_id == hands.day(1))
        assert starts == [540, 720, 780, 960]
