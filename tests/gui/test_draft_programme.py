"""Draft the programme: wishes typed with keys, a preview, one Change, one undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from kpt_desktop.domain.enums import DayKind, ItemKind
from kpt_desktop.gui.dialogs.draft_programme import DraftProgrammeDialog
from kpt_desktop.services.draft_wish_cells import COLUMNS
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit, type_text
from tests.gui.running import dialog as opened
from tests.gui.running import running, settled
from tests.helpers.draft_visits import emptied, pinned, with_days
from tests.helpers.stores import make_store

Key = Qt.Key
SLOW = 60_000


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    """Tests of the window are not about how good a draft is."""
    monkeypatch.setattr("kpt_desktop.domain.planning.search.ROUNDS", 200)
    monkeypatch.setattr("kpt_desktop.domain.planning.solve.available", lambda: False)
    monkeypatch.setattr("kpt_desktop.domain.planning.exact.available", lambda: False)


@pytest.fixture
def short_visit():
    """Two days with a visit to the town hall on the first, and a walk that waits."""
    records = with_days(emptied(), (DayKind.COMPETITION, DayKind.CULTURE))
    day = records.days_in_order()[0]
    hall = pinned(day, 840, 960, "Town hall", ItemKind.OFFICIAL_MEETING)
    walk = replace(pinned(day, 600, 660, "Walk", ItemKind.EXCURSION), day_id=None)
    return replace(records, items={item.id: item for item in (hall, walk)})


@pytest.fixture
def make_dialog(qtbot, context):
    kept = []

    def make(records, ready=True):
        stored = store_visit(context, records)
        dialog = DraftProgrammeDialog(context, stored)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        if ready:
            drafted(qtbot, dialog)
        return dialog

    yield make
    kept.clear()


def drafted(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.draft is not None, timeout=SLOW)


def row_of(dialog, what):
    model = dialog.wishes.model
    return next(r for r in range(model.rowCount()) if model.index(r, 0).data() == what)


def typed(qtbot, dialog, what, column, words):
    """Go to a cell and type over it, as a person does."""
    table = dialog.wishes.table
    index = dialog.wishes.model.index(row_of(dialog, what), COLUMNS.index(column))
    table.setFocus()
    table.setCurrentIndex(index)
    QTest.keyClick(table, Key.Key_F2)
    editors = table.viewport().findChildren(QWidget, "wish_editor")
    (editor,) = [one for one in editors if one.isVisible()]  # closed ones go a little later
    if isinstance(editor, QComboBox) and not editor.isEditable():
        editor.setCurrentIndex(editor.findText(words))
    else:
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        line.selectAll()
        type_text(line, words)
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() != table.State.EditingState)


def cell(dialog, what, column):
    row = row_of(dialog, what)
    return dialog.wishes.model.index(row, COLUMNS.index(column)).data()


def shown(dialog):
    """The preview as (title, state) in its order."""
    tree = dialog.preview.tree
    days = (tree.topLevelItem(n) for n in range(tree.topLevelItemCount()))
    rows = (day.child(n) for day in days for n in range(day.childCount()))
    return [(row.text(1), row.text(3)) for row in rows]


def remarks(dialog):
    listed = dialog.preview.unplaced
    return [listed.item(n).text() for n in range(listed.count())]


def test_that_the_dialog_shows_what_stays_what_moves_and_what_is_new(make_dialog, short_visit):
    dialog = make_dialog(short_visit)
    states = dict(shown(dialog))
    assert states["Town hall"] == "stays"
    assert states["Walk"] == "was without a day"
    assert states["Opening ceremony"] == "new"
    assert dialog.apply_button.isEnabled()
    assert "1 kept" in dialog.summary.text()
    QAbstractItemModelTester(dialog.wishes.model)


def test_that_apply_is_one_change_and_undo_takes_all_of_it_back(
    qtbot, context, make_dialog, short_visit
):
    dialog = make_dialog(short_visit)
    with qtbot.waitSignal(context.events.notice_given, timeout=SLOW) as notice:
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    visit_id = short_visit.visit.id
    after = load_visit(context.store, visit_id)
    count = len(dialog.draft.new) + len(dialog.draft.moved)
    assert notice.args[0] == f"Programme drafted: {count} item(s)"
    assert all(item.day_id is not None for item in after.items.values())
    assert len(after.items) == len(dialog.draft.new) + 2
    hall = next(i for i in after.items.values() if i.title.en == "Town hall")
    assert (hall.start, hall.end) == (840, 960)
    with qtbot.waitSignal(context.events.change_applied):
        notice.args[2]()
    before = load_visit(context.store, visit_id).items.values()
    assert {(i.title.en, i.day_id is None) for i in before} == {
        ("Town hall", False),
        ("Walk", True),
    }


def test_that_a_typed_number_changes_the_draft(qtbot, make_dialog, short_visit):
    dialog = make_dialog(short_visit)
    assert ("Sports", "new") not in shown(dialog)
    typed(qtbot, dialog, "Sports", "count", "1")
    assert dialog.draft is None
    assert not dialog.apply_button.isEnabled()
    drafted(qtbot, dialog)
    assert ("Sports", "new") in shown(dialog)


def test_that_a_wrong_number_is_refused_with_its_reason(qtbot, make_dialog, short_visit):
    dialog = make_dialog(short_visit)
    for words in ("99", "many"):
        typed(qtbot, dialog, "Sports", "count", words)
        assert cell(dialog, "Sports", "count") == "0"
        assert dialog.notices.isVisible()
        assert dialog.notices.findChild(QLabel, "notice_text").text()
    assert dialog.draft is not None


def test_that_audience_and_days_are_chosen_from_words(qtbot, make_dialog, short_visit):
    dialog = make_dialog(short_visit)
    typed(qtbot, dialog, "Language hours", "audience", "teachers")
    typed(qtbot, dialog, "Language hours", "days", "culture")
    assert cell(dialog, "Language hours", "audience") == "teachers"
    assert cell(dialog, "Language hours", "days") == "culture"
    drafted(qtbot, dialog)
    assert ("Language hour", "new") in shown(dialog)
    wish = dialog.wishes.model.wishes()[row_of(dialog, "Language hours")]
    assert (wish.audience, wish.days) == ("teachers", frozenset({DayKind.CULTURE}))


def test_that_a_wish_of_ones_own_is_added_and_placed(qtbot, make_dialog, short_visit):
    dialog = make_dialog(short_visit)
    qtbot.mouseClick(dialog.wishes.add_button, Qt.MouseButton.LeftButton)
    editor = dialog.wishes.table.viewport().findChild(QLineEdit, "wish_editor")
    editor.selectAll()
    type_text(editor, "Музей связи")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.draft is None)
    drafted(qtbot, dialog)
    assert ("Музей связи", "new") in shown(dialog)


def test_that_what_does_not_fit_is_told_with_what_blocks_it(make_dialog):
    records = with_days(emptied(), (DayKind.CULTURE,))
    full = pinned(records.days_in_order()[0], 300, 1380, "Hermitage", ItemKind.CULTURE)
    dialog = make_dialog(replace(records, items={full.id: full}))
    assert not dialog.apply_button.isEnabled()
    assert dialog.apply_button.text() == "Nothing to apply"
    assert dialog.preview.unplaced.isVisible()
    told = "\n".join(remarks(dialog))
    assert "Lunch. No free 45 minutes" in told
    assert "“Hermitage” 05:00–23:00" in told
    assert [row for row in shown(dialog) if row[1] != "stays"] == []


def test_that_a_visit_without_days_says_so(qtbot, make_dialog):
    dialog = make_dialog(with_days(emptied(), ()), ready=False)
    qtbot.waitUntil(dialog.notices.isVisible, timeout=SLOW)
    assert "no days" in dialog.notices.findChild(QLabel, "notice_text").text()
    assert not dialog.apply_button.isEnabled()


def test_that_a_long_draft_can_be_ended_early(qtbot, make_dialog, short_visit, monkeypatch):
    monkeypatch.setattr("kpt_desktop.domain.planning.search.ROUNDS", 10_000_000)
    monkeypatch.setattr("kpt_desktop.domain.planning.solve.SECONDS", 600)
    monkeypatch.setattr("kpt_desktop.gui.dialogs.draft_programme_work.LONG_MILLISECONDS", 10)
    dialog = make_dialog(short_visit, ready=False)
    qtbot.waitUntil(dialog.enough_button.isVisible, timeout=SLOW)
    assert dialog.bar.isVisible()
    assert dialog.draft is None
    qtbot.mouseClick(dialog.enough_button, Qt.MouseButton.LeftButton)
    drafted(qtbot, dialog)
    assert dialog.apply_button.isEnabled()
    assert not dialog.enough_button.isVisible()


def test_that_an_edit_made_meanwhile_is_drafted_around(qtbot, context, make_dialog, short_visit):
    dialog = make_dialog(short_visit)
    fresh = replace(short_visit, items={})
    context.events.visit_shown.emit(fresh)
    assert dialog.draft is None
    drafted(qtbot, dialog)
    assert "Town hall" not in dict(shown(dialog))


def test_that_cancel_drops_the_draft_and_changes_nothing(qtbot, context, make_dialog, short_visit):
    dialog = make_dialog(short_visit, ready=False)
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert not dialog.work.running
    assert len(load_visit(context.store, short_visit.visit.id).items) == 2


def test_that_the_menu_opens_it_and_undo_of_the_window_takes_it_back(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        settled(qtbot, program)
        before = len(program.workspace.current.records.items)
        program.window.commands["draft_programme"].trigger()
        dialog = opened(qtbot, program, "draft_programme")
        drafted(qtbot, dialog)
        added = len(dialog.draft.new)
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        current = program.workspace.current
        qtbot.waitUntil(lambda: len(current.records.items) == before + added, timeout=SLOW)
        settled(qtbot, program)
        program.window.commands["undo"].trigger()
        qtbot.waitUntil(lambda: len(current.records.items) == before, timeout=SLOW)
