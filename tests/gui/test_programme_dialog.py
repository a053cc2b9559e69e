"""The dialog of an item: plain data out, reasons beside the fields, nothing lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from kpt_desktop.domain.enums import DayPart, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.dialogs.item_dialog import ItemDialog
from kpt_desktop.services.programme import edit_item
from tests.gui.helpers import type_text
from tests.helpers.factories import make_item, make_visit_records

Key = Qt.Key


@pytest.fixture
def records():
    return make_visit_records()


@pytest.fixture
def open_dialog(qtbot, context, records):
    def opened(**values):
        item = make_item(records.visit, records.days_in_order()[1], **values)
        opened.records = known = replace(records, items={item.id: item})
        dialog = ItemDialog(context, known, item)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog, item

    return opened


def reason(dialog, name):
    label = dialog.findChild(object, f"reason_{name}")
    return label.text() if not label.isHidden() else ""


def retype(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    type_text(field, text)


def ok(dialog):
    QTest.mouseClick(
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton
    )


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"start": None, "end": None, "part": DayPart.EVENING, "day_id": None},
        {"start": 1320, "end": DAY + 30, "approximate": True, "internal": True},
        {"start": 1200, "end": DAY + 600},
        {"start": 540, "end": None, "audience": "group1", "kind": ItemKind.SPORT},
        {"note": LocalText("а\nб", "a", ""), "note_internal": "x\ny", "place": LocalText("Зал")},
    ],
)
def test_that_an_untouched_dialog_changes_nothing(open_dialog, values):
    dialog, item = open_dialog(**values)
    assert not edit_item(open_dialog.records, item.id, **dialog.values())


def test_that_what_is_typed_comes_back_as_plain_data(open_dialog):
    dialog, item = open_dialog()
    retype(dialog.start, "14")
    retype(dialog.end, "15.30")
    retype(dialog.lines["title_cs"], "Pevnost Ořešek")
    retype(dialog.lines["responsible"], "Т. Новакова")
    dialog.audience.setCurrentText("Guests")
    dialog.day.setCurrentIndex(3)
    ok(dialog)
    assert dialog.result() == ItemDialog.DialogCode.Accepted
    values = dialog.values()
    assert (values["start"], values["end"]) == (840, 930)
    assert values["title"] == item.title.with_language("cs", "Pevnost Ořešek")
    assert (values["responsible"], values["audience"]) == ("Т. Новакова", "guests")
    assert values["day_id"] == dialog.day.itemData(3)


def test_that_a_range_in_the_start_fills_both_fields(open_dialog):
    dialog, _ = open_dialog()
    retype(dialog.start, "22-0:30")
    QTest.keyClick(dialog.start, Key.Key_Tab)
    assert (dialog.start.text(), dialog.end.text()) == ("22:00", "00:30")
    assert dialog.values()["end"] == DAY + 30


def test_that_a_reason_stands_at_the_field_and_goes_when_mended_u11_f71(open_dialog):
    dialog, _ = open_dialog()
    retype(dialog.end, "8:00")
    QTest.keyClick(dialog.end, Key.Key_Tab)
    assert "lies before the start" in reason(dialog, "end")
    assert dialog.end.text() == "8:00"
    retype(dialog.end, "11")
    assert reason(dialog, "end") == ""
    retype(dialog.start, "soon")
    QTest.keyClick(dialog.start, Key.Key_Tab)
    assert "not understood" in reason(dialog, "start")


def test_that_ok_goes_to_the_first_problem_u12(open_dialog):
    dialog, _ = open_dialog()
    retype(dialog.end, "9:00")
    dialog.lines["title_ru"].setText("x" * 300)
    ok(dialog)
    assert dialog.isVisible()
    assert dialog.end.hasFocus()
    assert reason(dialog, "end")
    assert reason(dialog, "title_ru")
    retype(dialog.end, "10")
    ok(dialog)
    assert dialog.lines["title_ru"].hasFocus()
    retype(dialog.lines["title_ru"], "Мост")
    ok(dialog)
    assert not dialog.isVisible()


def test_that_escape_cancels(open_dialog):
    dialog, _ = open_dialog()
    retype(dialog.start, "8")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.result() == ItemDialog.DialogCode.Rejected


def test_that_a_part_of_the_day_is_for_items_without_a_time(open_dialog):
    dialog, _ = open_dialog()
    assert not dialog.part.isEnabled()
    retype(dialog.end, "")
    retype(dialog.start, "")
    assert dialog.part.isEnabled()
    dialog.part.setCurrentIndex(dialog.part.findData("evening"))
    values = dialog.values()
    assert (values["start"], values["end"], values["part"]) == (None, None, DayPart.EVENING)


def test_that_a_new_item_begins_with_its_title(qtbot, context, records):
    item = make_item(records.visit, records.days_in_order()[0], title=LocalText())
    dialog = ItemDialog(context, records, item)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    assert dialog.lines["title_en"].hasFocus()
    assert dialog.windowTitle() == "New programme item"


def test_that_every_field_has_a_name_and_its_own_access_key_u77_u78(open_dialog):
    dialog, _ = open_dialog()
    fields = [dialog.day, dialog.start, dialog.end, dialog.part, dialog.kind, dialog.audience]
    assert all(field.accessibleName() for field in [*fields, *dialog.lines.values()])
    labels = [
        label.text() for label in dialog.form.findChildren(QLabel) if label.buddy() is not None
    ]
    keys = [text[text.index("&") + 1].lower() for text in labels]
    assert len(keys) == len(set(keys)) == 20


def test_that_the_dialog_fits_a_small_screen_u80(open_dialog):
    dialog, _ = open_dialog()
    assert dialog.width() <= 1366
    assert dialog.height() <= 720


@pytest.mark.parametrize("accepted", [True, False])
def test_that_asking_gives_values_or_nothing(qtbot, context, records, accepted):
    item = next(iter(records.items.values()))

    def answer():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, answer)
        elif accepted:
            ok(dialog)
        else:
            dialog.reject()

    QTimer.singleShot(0, answer)
    values = ItemDialog.ask(context, records, item)
    assert (values is not None) == accepted
    if values is not None:
        assert values["title"] == item.title
