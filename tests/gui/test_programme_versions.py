"""Versions in the window: publishing, what was edited since, looking at one, going back to one."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from kpt_desktop.domain.programme_versions import latest
from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog
from kpt_desktop.gui.dialogs.programme_versions import VersionsDialog
from kpt_desktop.gui.dialogs.publish_version import PublishDialog
from kpt_desktop.rendering import typst
from tests.helpers.programme_hands import CTRL, SHIFT, Hands, Key, visit_with

LEFT = Qt.MouseButton.LeftButton
NOW = datetime(2026, 9, 28, 14, 2)  # noqa: DTZ001 - local wall time


@pytest.fixture(scope="module", autouse=True)
def typesetter():
    yield
    typst.close()


@pytest.fixture
def hands(qtbot, context):
    context.now = lambda: NOW
    return Hands(qtbot, context, visit_with((1, 540, 600, "Opening"), (1, 660, 720, "Lunch")))


def dialog_of(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def publish(hands, note=""):
    QTest.mouseClick(hands.tab.papers.row.publish_button, LEFT)
    dialog = dialog_of(PublishDialog)
    dialog.note.setText(note)
    button = dialog.findChild(QDialogButtonBox).buttons()
    QTest.mouseClick(next(b for b in button if b.objectName() == "publish_accept"), LEFT)
    hands.settle()
    with hands.qtbot.waitActive(hands.tab):
        hands.tab.activateWindow()
    hands.view.setFocus()


def move(hands, title, day, start):
    item = hands.item(title)
    values = {"day_id": hands.day(day), "start": start, "end": start + item.end - item.start}
    hands.tab.edits.change(item.id, values)


def block(hands, title):
    return next(b for c in hands.view.columns for b in c.blocks if b.title == title)


def state(hands):
    return hands.tab.papers.row.state.text()


def test_that_the_bar_says_which_version_is_out_and_how_much_was_edited(hands):
    assert state(hands) == "not published"
    assert hands.tab.papers.row.publish_button.text() == "Publish version 1…"
    publish(hands, "for the guests")
    assert state(hands) == "version 1 of 28.09"
    assert latest(hands.records).note == "for the guests"
    move(hands, "Lunch", 2, 720)
    hands.settle()
    assert state(hands) == "version 1 of 28.09 · 1 edit"
    assert hands.tab.papers.row.publish_button.text() == "Publish version 2…"


def test_that_publishing_is_told_and_undone_like_any_edit(hands):
    publish(hands)
    words, button, act = hands.notices[-1]
    assert (words, button) == ("Version 1 is published", "Undo")
    act()
    hands.settle()
    assert latest(hands.records) is None
    assert state(hands) == "not published"


def test_that_an_edited_item_is_marked_in_words_and_for_screen_readers(hands):
    publish(hands)
    assert block(hands, "Lunch").edit == ""
    move(hands, "Lunch", 2, 720)
    hands.settle()
    told = block(hands, "Lunch")
    assert told.edit == ("Moved since version 1: Mon 05.10, 11:00–12:00 → Tue 06.10, 12:00–13:00")
    assert told.edit in told.tip
    assert told.edit in told.spoken
    hands.view.select([told.id])
    assert told.edit in hands.view.accessibleName()
    assert block(hands, "Opening").edit == ""


def test_that_the_mark_is_a_corner_of_the_block(hands):
    publish(hands)
    move(hands, "Lunch", 1, 780)
    hands.settle()
    hands.view.select([])
    marked, plain = (hands.view.rect_of(hands.item(t).id) for t in ("Lunch", "Opening"))
    picture = hands.view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour(rect):
        return picture.pixelColor((rect.bottomRight() * ratio).x() - 4, rect.bottom() - 3)

    accent = hands.view.palette().highlight().color()
    assert colour(marked) == accent
    assert colour(plain) != accent


def test_that_before_publishing_one_sees_what_changed_and_what_is_wrong(hands):
    publish(hands)
    hands.tab.edits.add(hands.day(1), 690, 750)
    hands.settle()
    QTest.mouseClick(hands.tab.papers.row.publish_button, LEFT)
    dialog = dialog_of(PublishDialog)
    assert dialog.heading.text() == "Since version 1: 1 new"
    assert dialog.changes.topLevelItemCount() == 1
    assert dialog.findings.count() >= 1
    assert "28" in dialog.date.text()
    dialog.reject()
    assert latest(hands.records).number == 1


def test_that_going_back_to_a_version_is_one_undoable_change(hands):
    publish(hands)
    move(hands, "Lunch", 3, 800)
    hands.tab.edits.delete([hands.item("Opening").id])
    hands.settle()
    hands.view.setFocus()
    QTest.keyClick(hands.view, Key.Key_H, CTRL | SHIFT)
    dialog = dialog_of(VersionsDialog)
    assert dialog.return_button.isEnabled()
    QTest.mouseClick(dialog.return_button, LEFT)
    hands.settle()
    assert hands.titles() == ["Lunch", "Opening"]
    assert hands.when("Lunch") == (1, 660, 720)
    assert not dialog.return_button.isEnabled()
    assert dialog.changes.topLevelItemCount() == 0
    hands.context.desk.undo()
    hands.settle()
    assert hands.titles() == ["Lunch"]
    assert hands.when("Lunch") == (3, 800, 860)
    dialog.reject()


def test_that_an_old_version_is_looked_at_and_cannot_be_edited(hands):
    publish(hands)
    hands.tab.edits.delete([hands.item("Opening").id])
    hands.settle()
    QTest.mouseClick(hands.tab.papers.row.state, LEFT)
    dialog = dialog_of(VersionsDialog)
    QTest.mouseClick(dialog.then_chip, LEFT)
    titles = {b.title for c in dialog.timetable.columns for b in c.blocks}
    assert titles == {"Lunch", "Opening"}
    dialog.timetable.setFocus()
    dialog.timetable.select([next(iter(c.blocks)).id for c in dialog.timetable.columns if c.blocks])
    QTest.keyClick(dialog.timetable, Qt.Key.Key_Delete)
    hands.settle()
    assert hands.titles() == ["Lunch"]
    assert {b.title for c in dialog.timetable.columns for b in c.blocks} == titles
    dialog.reject()


def test_that_a_version_and_its_change_sheet_are_printed_from_the_list(hands, qtbot):
    publish(hands)
    hands.tab.edits.delete([hands.item("Opening").id])
    hands.settle()
    QTest.mouseClick(hands.tab.papers.row.state, LEFT)
    dialog = dialog_of(VersionsDialog)
    row = dialog.list.topLevelItem(0)
    assert (row.text(0), row.text(2)) == ("1", "2 items")
    for button, kind, version in (
        (dialog.print_button, "programme", 1),
        (dialog.sheet_button, "programme_changes", None),
    ):
        QTest.mouseClick(button, LEFT)
        preview = dialog_of(PaperPreviewDialog)
        qtbot.waitUntil(lambda preview=preview: preview.ready, timeout=20000)
        assert preview.choices.kind() == kind
        assert preview.choices.options().version == version
        preview.reject()
    dialog.reject()


def test_that_a_double_click_goes_to_the_item_that_changed(hands):
    publish(hands)
    move(hands, "Lunch", 3, 800)
    hands.settle()
    QTest.mouseClick(hands.tab.papers.row.state, LEFT)
    dialog = dialog_of(VersionsDialog)
    dialog.changes.itemActivated.emit(dialog.changes.topLevelItem(0), 0)
    assert hands.chosen() == ["Lunch"]


def test_that_the_preview_offers_versions_days_and_folding_where_they_matter(hands, qtbot, context):
    publish(hands)
    dialog = PaperPreviewDialog(context, hands.records, "programme", hands.tab)
    dialog.show()
    choices = dialog.choices

    def shown():
        names = ("version", "day", "since", "until", "folded", "corrections")
        return [n for n in names if getattr(choices.versions, n).isVisible()]

    wanted = {
        "programme": ["version"],
        "programme_day": ["version", "day"],
        "programme_pocket": ["version", "folded"],
        "programme_changes": ["since", "until", "corrections"],
        "participants": [],
    }
    for kind, expected in wanted.items():
        choices.document.setCurrentIndex(choices.document.findData(kind))
        assert shown() == expected, kind
    choices.document.setCurrentIndex(choices.document.findData("programme_changes"))
    options = choices.options().changes
    assert (options.since, options.until, options.now) == (1, None, True)
    qtbot.waitUntil(lambda: dialog.ready, timeout=20000)
    dialog.reject()


def test_that_without_a_visit_nothing_can_be_published(hands):
    hands.tab.show_visit(None)
    actions = hands.tab.papers.actions
    assert not any(action.isEnabled() for action in actions.versions())


def test_that_every_control_has_a_name_u77(hands):
    row = hands.tab.papers.row
    assert row.state.accessibleName()
    assert all(w.text() for w in (row.publish_button, row.page_chip))
    for action in (*hands.tab.papers.actions.versions(), *hands.tab.papers.actions.page()):
        assert action.text()
        assert action.objectName()
