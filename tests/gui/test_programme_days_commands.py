"""Commands for whole days, repeated items, blocks and templates, through the real tab."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.enums import TemplateKind
from kpt_desktop.gui.widgets.timetable.dropping import BLOCK, DraggedBlock, to_mime
from kpt_desktop.services.templates import list_patterns
from tests.gui.helpers import type_text
from tests.helpers.programme_hands import Hands, visit_with


@pytest.fixture
def hands(qtbot, context):
    return Hands(
        qtbot,
        context,
        visit_with(
            (1, 540, 600, "Opening"),
            (1, 600, 720, "Museum"),
            (1, 780, 840, "Lunch"),
            (2, 540, 600, "Opening"),
            (3, 720, 780, "Lunch"),
        ),
    )


def days(hands):
    return hands.tab.menus.days


def trigger(hands, menu, data):
    next(action for action in menu.actions() if action.data() == data).trigger()
    hands.settle()


def spans(hands, number):
    return [(one.start, one.end) for one in hands.records.items_of(hands.day(number))]


def dialog(hands, name):
    hands.qtbot.waitUntil(lambda: hands.tab.findChild(object, name) is not None)
    return hands.tab.findChild(object, name)


def test_u58_that_the_rest_of_the_day_shifts_from_the_menu_in_one_undo(hands):
    item = hands.item("Museum")
    before = spans(hands, 1)
    hands.view.select([item.id])
    trigger(hands, days(hands).rest_menu, 15)
    assert spans(hands, 1) == [(540, 600), (615, 735), (795, 855)]
    hands.undo()
    assert spans(hands, 1) == before
    trigger(hands, days(hands).rest_menu, -30)
    assert hands.item("Museum").start == item.start - 30


def test_u51_that_a_day_is_copied_to_another_from_its_menu(hands):
    item = hands.item("Museum")
    hands.view.select([item.id])
    count = len(hands.records.items)
    other = next(day.id for day in hands.records.days_in_order() if day.id != item.day_id)
    here = len(hands.records.items_of(item.day_id))
    there = len(hands.records.items_of(other))
    place = [day.id for day in hands.records.days_in_order()].index(other)
    days(hands).copy_menu.actions()[place].trigger()
    hands.settle()
    assert len(hands.records.items_of(other)) == there + here
    hands.undo()
    assert len(hands.records.items) == count


def test_that_two_days_are_exchanged_and_a_day_is_put_together(hands):
    item = hands.item("Museum")
    hands.view.select([item.id])
    order = [day.id for day in hands.records.days_in_order()]
    other = next(one for one in order if one != item.day_id)
    days(hands).swap_menu.actions()[order.index(other)].trigger()
    hands.settle()
    assert hands.item("Museum").day_id == other
    hands.view.select([item.id])
    trigger(hands, days(hands).compact_menu, 0)
    made = spans(hands, order.index(other))
    assert all(end == start for (_, end), (start, _) in pairwise(made) if end)


def test_that_what_if_opens_for_the_chosen_item_and_shifts_the_day(hands):
    item = hands.item("Museum")
    hands.view.select([item.id])
    days(hands)["what_if"].trigger()
    form = dialog(hands, "what_if_dialog")
    QTest.mouseClick(form.findChild(object, "what_if_30"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(form.findChild(object, "what_if_apply"), Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.item("Museum").start == item.start + 30


def test_that_the_item_is_changed_on_all_days_from_its_menu(hands):
    item = hands.item("Museum")
    hands.view.select([item.id])
    days(hands)["item_everywhere"].trigger()
    form = dialog(hands, "everywhere_dialog")
    form.start.selectAll()
    type_text(form.start, "6:00")
    QTest.mouseClick(form.findChild(object, "everywhere_apply"), Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.item("Museum").start == 360


def test_that_commands_are_enabled_for_as_many_items_as_they_need(hands):
    hands.view.select([])
    assert not days(hands)["what_if"].isEnabled()
    ids = list(hands.records.items)[:2]
    hands.view.select(ids[:1])
    assert days(hands)["what_if"].isEnabled()
    assert not days(hands)["items_swap"].isEnabled()
    hands.view.select(ids)
    assert days(hands)["items_swap"].isEnabled()


def test_that_a_day_is_kept_as_a_template_and_fills_another(hands, context):
    item = hands.item("Museum")
    hands.view.select([item.id])
    days(hands)["template_keep_day"].trigger()
    form = dialog(hands, "template_name_dialog")
    type_text(form.lines["ru"], "Музейный день")
    QTest.mouseClick(form.findChild(object, "template_name_save"), Qt.MouseButton.LeftButton)
    hands.settle()
    (kept,) = list_patterns(context.open_store, TemplateKind.DAY)
    assert kept.template.name.ru == "Музейный день"
    before = len(hands.records.items)
    days(hands)["template_use_day"].trigger()
    chooser = dialog(hands, "templates_dialog")
    hands.qtbot.waitUntil(lambda: chooser.list.count() == 1)
    QTest.mouseClick(chooser.findChild(object, "template_use"), Qt.MouseButton.LeftButton)
    hands.settle()
    assert len(hands.records.items) == before + len(kept.items)


def test_that_the_whole_programme_is_kept_renamed_and_deleted_with_undo(hands, context):
    days(hands)["template_keep_visit"].trigger()
    form = dialog(hands, "template_name_dialog")
    QTest.mouseClick(form.findChild(object, "template_name_save"), Qt.MouseButton.LeftButton)
    hands.settle()
    days(hands)["template_use_visit"].trigger()
    chooser = dialog(hands, "templates_dialog")
    hands.qtbot.waitUntil(lambda: chooser.list.count() == 1)
    QTest.mouseClick(chooser.findChild(object, "template_rename"), Qt.MouseButton.LeftButton)
    naming = dialog(hands, "template_name_dialog")
    naming.lines["en"].selectAll()
    type_text(naming.lines["en"], "Our week")
    QTest.mouseClick(naming.findChild(object, "template_name_save"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: chooser.list.item(0).text().startswith("Our week"))
    QTest.mouseClick(chooser.findChild(object, "template_delete"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: chooser.list.count() == 0)
    assert list_patterns(context.open_store, TemplateKind.VISIT) == ()
    QTest.mouseClick(chooser.notices.findChild(object, "notice_action"), Qt.MouseButton.LeftButton)
    hands.qtbot.waitUntil(lambda: chooser.list.count() == 1)


class TestBlocks:
    @pytest.fixture
    def panel(self, hands):
        days(hands)["blocks_shown"].trigger()
        panel = hands.tab.blocks
        hands.qtbot.waitUntil(lambda: panel.list.count() > 10)
        return panel

    def drag(self, hands, data, point, *, drop=True):
        """Drag something from elsewhere over the week, as the system tells it."""
        target, action = hands.view.viewport(), Qt.DropAction.CopyAction
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(QPoint(60, 200), action, data, *held)
        QApplication.sendEvent(target, entered)
        if not entered.isAccepted():
            return False
        QApplication.sendEvent(target, QDragMoveEvent(point, action, data, *held))
        last = QDropEvent(QPointF(point), action, data, *held) if drop else QDragLeaveEvent()
        QApplication.sendEvent(target, last)
        hands.settle()
        return True

    def test_that_a_block_is_dragged_into_the_week_where_the_mouse_is(self, hands, panel):
        block = panel.blocks[1]
        data = panel.list.mimeData([panel.list.item(1)])
        count = len(hands.records.items)
        assert self.drag(hands, data, hands.view.point_of(hands.day(2), 13 * 60))
        made = hands.records.items[hands.view.selected()[0]]
        assert (made.day_id, made.start, made.end) == (hands.day(2), 780, 825)
        assert made.title == block.template.name
        hands.undo()
        assert len(hands.records.items) == count

    def test_that_a_block_that_leaves_again_makes_nothing(self, hands, panel):
        data = panel.list.mimeData([panel.list.item(1)])
        count = len(hands.records.items)
        self.drag(hands, data, hands.view.point_of(hands.day(2), 780), drop=False)
        assert len(hands.records.items) == count
        assert hands.view.scene().ghosts == ()

    @pytest.mark.parametrize("said", [b"", b"{}", b'{"block": "x", "minutes": 5}', b"[1]"])
    def test_that_anything_else_passes_by(self, hands, panel, said):
        data = QMimeData()
        data.setData(BLOCK, said)
        assert not self.drag(hands, data, hands.view.point_of(hands.day(2), 780))
        assert not self.drag(hands, QMimeData(), hands.view.point_of(hands.day(2), 780))

    def test_that_a_block_that_is_gone_makes_nothing(self, hands, panel):
        count = len(hands.records.items)
        gone = to_mime(DraggedBlock(hands.records.visit.id, 30))
        self.drag(hands, gone, hands.view.point_of(hands.day(2), 780))
        assert len(hands.records.items) == count

    def test_u76_that_enter_puts_a_block_where_one_is(self, hands, panel):
        hands.view.go_to_day(hands.day(3))
        panel.list.setFocus()
        panel.list.setCurrentRow(1)
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
        hands.settle()
        made = hands.records.items[hands.view.selected()[0]]
        assert (made.day_id, made.start) == (hands.day(3), 750)

    def test_that_the_place_of_what_waits_is_shown_while_blocks_are(self, hands, panel):
        assert hands.view.columns[-1].day_id is None
        days(hands)["blocks_shown"].trigger()
        assert hands.view.columns[-1].day_id is not None

    def test_that_a_block_is_made_edited_and_deleted_in_the_panel(self, hands, panel):
        count = panel.list.count()
        QTest.mouseClick(panel.findChild(object, "block_add"), Qt.MouseButton.LeftButton)
        form = dialog(hands, "block_dialog")
        QTest.mouseClick(form.findChild(object, "block_save"), Qt.MouseButton.LeftButton)
        assert form.isVisible()
        assert form.findChild(object, "reason_name_ru").text()
        type_text(form.names["ru"], "Чаепитие")
        form.minutes.selectAll()
        type_text(form.minutes, "скоро")
        QTest.mouseClick(form.findChild(object, "block_save"), Qt.MouseButton.LeftButton)
        assert form.findChild(object, "reason_minutes").text()
        form.minutes.selectAll()
        type_text(form.minutes, "25")
        QTest.mouseClick(form.findChild(object, "block_save"), Qt.MouseButton.LeftButton)
        hands.qtbot.waitUntil(lambda: panel.list.count() == count + 1)
        assert panel.list.item(count).text().endswith("25 min")
        panel.list.setCurrentRow(count)
        QTest.mouseClick(panel.findChild(object, "block_delete"), Qt.MouseButton.LeftButton)
        hands.qtbot.waitUntil(lambda: panel.list.count() == count)

    def test_that_an_item_is_kept_as_a_block(self, hands, panel):
        count = panel.list.count()
        hands.view.select([hands.item("Museum").id])
        days(hands)["block_keep"].trigger()
        hands.qtbot.waitUntil(lambda: panel.list.count() == count + 1)
