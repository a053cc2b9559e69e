"""What if it is late, and one item on all days: seen before it is done, one undo after."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Place
from kpt_desktop.errors import UserError
from kpt_desktop.gui.dialogs.everywhere import EverywhereDialog
from kpt_desktop.gui.dialogs.what_if import WhatIfDialog
from tests.gui.helpers import type_text
from tests.helpers.factories import make_item, make_visit_records

LUNCH = LocalText("Обед", "Lunch", "Oběd")
CANTEEN = Place(name=LocalText("Столовая", "Canteen", "jídelna"))


@pytest.fixture
def visit():
    """Three items on the second day, the last one pinned, and a lunch on two more days."""
    records = make_visit_records()
    days = records.days_in_order()
    spans = ((540, 600, False), (600, 660, False), (700, 760, True))
    items = [
        make_item(
            records.visit, days[1], start=start, end=end, pinned=pinned, order=n,
            title=LocalText(f"П{n}", f"Item {n}", f"B{n}"),
        )
        for n, (start, end, pinned) in enumerate(spans)
    ]  # fmt: skip
    lunches = [
        make_item(records.visit, day, start=750, end=795, kind=ItemKind.MEAL, title=LUNCH)
        for day in days[2:4]
    ]
    made = (*items, *lunches)
    return replace(records, items={item.id: item for item in made}, places={CANTEEN.id: CANTEEN})


def item(records, title):
    return next(one for one in records.items.values() if one.title.en == title)


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return show


def column(table, number):
    return [table.item(row, number).text() for row in range(table.rowCount())]


def press(dialog, name):
    QTest.mouseClick(dialog.findChild(object, name), Qt.MouseButton.LeftButton)


def accepted(qtbot, dialog, button):
    with qtbot.waitSignal(dialog.change_accepted) as told:
        press(dialog, button)
    return told.args[0]


def test_that_a_delay_is_seen_and_applied_as_one_change(qtbot, context, shown, visit):
    dialog = shown(WhatIfDialog(context, visit, item(visit, "Item 0").id))
    dialog.delay.selectAll()
    type_text(dialog.delay, "2:00")
    assert column(dialog.table, 1) == ["09:00–10:00", "10:00–11:00", "11:40–12:40"]
    assert column(dialog.table, 2) == ["11:00–12:00", "12:00–13:00", "stays"]
    change = accepted(qtbot, dialog, "what_if_apply")
    after = visit.foreseeing(change)
    assert (item(after, "Item 0").start, item(after, "Item 1").start) == (660, 720)
    assert item(after, "Item 2").start == 700
    assert change.label.facts == {"n": 2}
    assert after.foreseeing(change.inverse()).items == visit.items


def test_that_what_comes_of_it_is_told_before_it_is_done(qtbot, context, shown, visit):
    dialog = shown(WhatIfDialog(context, visit, item(visit, "Item 0").id))
    press(dialog, "what_if_60")
    rows = dialog.outcome
    qtbot.waitUntil(lambda: any("П2" in rows.item(row).text() for row in range(rows.count())))
    assert dialog.findChild(object, "what_if_said").text()[0].isdigit()


def test_that_an_item_whose_tick_is_taken_away_stays(qtbot, context, shown, visit):
    dialog = shown(WhatIfDialog(context, visit, item(visit, "Item 0").id))
    dialog.table.setFocus()
    dialog.table.setCurrentCell(1, 0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert column(dialog.table, 2) == ["10:00–11:00", "stays", "stays"]
    assert len(accepted(qtbot, dialog, "what_if_apply").operations) == 1


def test_u11_that_an_unreadable_delay_is_said_and_nothing_can_be_applied(context, shown, visit):
    dialog = shown(WhatIfDialog(context, visit, item(visit, "Item 0").id))
    dialog.delay.selectAll()
    type_text(dialog.delay, "долго")
    assert "1:15" in dialog.findChild(object, "what_if_reason").text()
    assert not dialog.findChild(object, "what_if_apply").isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_that_an_item_without_a_time_cannot_be_late(context, visit):
    one = item(visit, "Item 0")
    visit = replace(visit, items={one.id: replace(one, start=None, end=None)})
    with pytest.raises(UserError, match="item_untimed"):
        WhatIfDialog(context, visit, one.id)


def test_that_one_lunch_changes_on_all_days_with_its_place(qtbot, context, shown, visit):
    lunch = item(visit, "Lunch")
    dialog = shown(EverywhereDialog(context, visit, lunch.id))
    assert not dialog.findChild(object, "everywhere_apply").isEnabled()
    dialog.start.selectAll()
    type_text(dialog.start, "13:00")
    dialog.end.selectAll()
    type_text(dialog.end, "13:40")
    dialog.place.setFocus()
    QTest.keyClick(dialog.place, Qt.Key.Key_Down)
    assert column(dialog.table, 2) == ["13:00–13:40 · Canteen"] * 2
    change = accepted(qtbot, dialog, "everywhere_apply")
    after = [one for one in visit.foreseeing(change).items.values() if one.title == LUNCH]
    assert {(one.start, one.end, one.place_id) for one in after} == {(780, 820, CANTEEN.id)}
    assert visit.foreseeing(change).foreseeing(change.inverse()).items == visit.items


def test_that_a_day_can_be_left_as_it_is(qtbot, context, shown, visit):
    dialog = shown(EverywhereDialog(context, visit, item(visit, "Lunch").id))
    dialog.table.setFocus()
    dialog.table.setCurrentCell(0, 0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.start.selectAll()
    type_text(dialog.start, "12:00")
    assert column(dialog.table, 2)[0] == "stays"
    assert len(accepted(qtbot, dialog, "everywhere_apply").operations) == 1


@pytest.mark.parametrize("typed", ["15:00", "обед", "25:00"])
def test_u11_that_times_that_cannot_be_are_said(context, shown, visit, typed):
    dialog = shown(EverywhereDialog(context, visit, item(visit, "Lunch").id))
    dialog.start.selectAll()
    type_text(dialog.start, typed)
    assert dialog.findChild(object, "reason_start").text()
    assert not dialog.findChild(object, "everywhere_apply").isEnabled()
