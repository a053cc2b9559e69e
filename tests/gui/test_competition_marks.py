"""The page of marks: filled in with digits alone, corrected with a reason, signed, read back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.gui.panels.competition_marks import MarksPage
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit, type_text
from tests.helpers.marking import aspects_of, cells_of, competition, team, track_of


@pytest.fixture
def records(context):
    return store_visit(context, competition(2))


@pytest.fixture
def page(qtbot, context, records):
    made = MarksPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 560)
    context.events.change_applied.connect(
        lambda *_: made.show_visit(load_visit(context.store, records.visit.id))
    )
    made.show_visit(records)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.table.setFocus()
    made.table.go_first()
    return made


def said(page, name):
    return page.findChild(object, name).text()


def stored(context, records):
    return load_visit(context.store, records.visit.id)


def editor_of(page):
    found = page.table.viewport().findChildren(QLineEdit)
    return next((one for one in found if one.isVisible()), None)


def type_measured(qtbot, context, page, words):
    """Type a measurement as a hand does: figures, then Enter."""
    type_text(page.table, words[0])
    qtbot.waitUntil(lambda: editor_of(page) is not None)
    editor = editor_of(page)
    type_text(editor, words[1:])
    with qtbot.waitSignal(context.events.change_applied):
        QTest.keyClick(editor, Qt.Key.Key_Return)


def type_score(qtbot, context, page, digit):
    with qtbot.waitSignal(context.events.change_applied):
        type_text(page.table, digit)


def answer(qtbot, page, name, reason):
    dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
    for field, words in (("mark_name", name), ("mark_reason", reason)):
        line = dialog.findChild(QLineEdit, field)
        if line is not None and words:
            line.clear()
            type_text(line, words)
    go = dialog.findChild(object, "mark_reason_go")
    assert go.isEnabled()
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)


def test_that_a_sheet_is_filled_in_without_leaving_the_number_keys(qtbot, context, page, records):
    type_measured(qtbot, context, page, "10")
    type_measured(qtbot, context, page, "7,5")
    for digit in "232":
        type_score(qtbot, context, page, digit)
    assert said(page, "sheet_sum").startswith("Sheet: 21.39 of 30      Track: 21.39 of 100")
    assert "4 missing" in said(page, "sheet_sum")
    one = team(records, 1)
    first = MarkBook(records).criteria(track_of(records).id)[0]
    total = MarkBook(stored(context, records)).sheet_total(first, one.id)
    assert (total.points, total.whole) == (2139, True)


def test_that_page_down_goes_to_the_next_team_and_the_first_blank(qtbot, context, page, records):
    QTest.keyClick(page.table, Qt.Key.Key_PageDown)
    assert page.head.team.currentText() == "Team 2"
    type_measured(qtbot, context, page, "3")
    (mark,) = stored(context, records).marks.values()
    assert (mark.team_id, mark.value) == (team(records, 2).id, 300)
    QTest.keyClick(page.table, Qt.Key.Key_PageDown)
    QTest.keyClick(page.table, Qt.Key.Key_PageUp)
    assert page.head.team.currentText() == "Team 1"
    QTest.keyClick(page.table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.head.criterion.currentText() == "B Criterion B"


def test_that_tab_goes_from_mark_to_mark_and_out_at_the_end(qtbot, context, page):
    type_text(page.table, "9")
    with qtbot.waitSignal(context.events.change_applied):
        QTest.keyClick(editor_of(page), Qt.Key.Key_Tab)
    places = []
    for _ in range(4):
        places.append((page.table.currentIndex().row(), page.table.currentIndex().column()))
        QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert places == [(1, 2), (2, 3), (2, 4), (2, 5)]
    assert not page.table.hasFocus()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Backtab)
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (2, 4)


def test_that_what_does_not_fit_is_refused_and_told(qtbot, context, page):
    with qtbot.waitSignal(context.tasks.failed) as told:
        type_text(page.table, "9")
        type_text(editor_of(page), "9")
        QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
    assert told.args[0].key == "mark_out_of_range"
    page.table.setCurrentIndex(page.model.index(2, 3))
    with qtbot.waitSignal(context.tasks.failed) as told:
        type_text(page.table, "7")
    assert told.args[0].key == "score_unreadable"
    assert page.table.currentIndex().row() == 2


def test_that_a_spread_opens_the_second_vote_and_says_why(qtbot, context, page, records):
    page.table.setCurrentIndex(page.model.index(2, 3))
    for digit in "031":
        type_score(qtbot, context, page, digit)
    qtbot.waitUntil(lambda: page.model.columnCount() == 10)
    assert page.model.headerData(6, Qt.Orientation.Horizontal).startswith("2: ")
    page.table.setCurrentIndex(page.model.index(2, 3))
    assert "more than 1 apart" in said(page, "aspect_spread")
    assert page.model.index(2, 3).data(Qt.ItemDataRole.BackgroundRole) is not None
    assert "1 to vote on again" in said(page, "sheet_sum")
    page.table.setCurrentIndex(page.model.index(2, 6))
    for digit in "112":
        type_score(qtbot, context, page, digit)
    assert "the second vote counts" in said(page, "aspect_spread")
    assert page.model.index(2, 9).data() == "2.22"


def test_that_benchmarks_stand_beside_the_aspect(page):
    page.table.setCurrentIndex(page.model.index(2, 3))
    assert said(page, "aspect_benchmark_3") == "3 — score 3"
    page.table.setCurrentIndex(page.model.index(0, 2))
    assert page.findChild(object, "aspect_benchmark_3").isHidden()


def test_that_changing_a_mark_asks_who_and_why_and_is_undone(qtbot, context, page, records):
    type_measured(qtbot, context, page, "9")
    page.table.setCurrentIndex(page.model.index(0, 2))
    type_text(page.table, "8")
    QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
    with qtbot.waitSignal(context.events.change_applied):
        answer(qtbot, page, "Петров", "описка")
    (mark,) = stored(context, records).marks.values()
    assert (mark.value, mark.former, mark.reason) == (800, 900, "описка")
    page.table.setCurrentIndex(page.model.index(0, 2))
    assert said(page, "aspect_former") == "Was 9; corrected by Петров: описка"
    with qtbot.waitSignal(context.events.change_applied):
        context.tasks.run(context.desk.undo)
    (mark,) = stored(context, records).marks.values()
    assert (mark.value, mark.former) == (900, None)


def test_that_delete_asks_too_and_leaves_a_blank(qtbot, context, page, records):
    type_measured(qtbot, context, page, "9")
    page.table.setCurrentIndex(page.model.index(0, 2))
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(context.events.change_applied):
        answer(qtbot, page, "Петров", "не та команда")
    assert stored(context, records).marks == {}


def test_that_an_incomplete_sheet_is_not_signed_and_a_whole_one_is(qtbot, context, page, records):
    with qtbot.waitSignal(context.tasks.failed) as told:
        QTest.mouseClick(page.head.sign, Qt.MouseButton.LeftButton)
    assert told.args[0].key == "sheet_incomplete"
    type_measured(qtbot, context, page, "10")
    type_measured(qtbot, context, page, "15")
    for digit in "333":
        type_score(qtbot, context, page, digit)
    QTest.mouseClick(page.head.sign, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(context.events.change_applied):
        answer(qtbot, page, "Сидорова", "")
    assert said(page, "sheet_state") == "✓ Signed by Сидорова"
    assert page.head.open.isVisible()
    QTest.mouseClick(page.head.open, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(context.events.change_applied):
        answer(qtbot, page, "", "апелляция")
    assert page.head.sign.isVisible()
    assert not any(sheet.locked for sheet in stored(context, records).mark_sheets.values())


def test_that_penalties_are_typed_and_lower_the_track(qtbot, context, page, records):
    type_measured(qtbot, context, page, "10")
    table = page.penalties.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = next(e for e in table.viewport().findChildren(QLineEdit) if e.isVisible())
    type_text(editor, "2,5")
    with qtbot.waitSignal(context.events.change_applied):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Track: 7.5 of 100" in said(page, "sheet_sum")


def test_that_findings_lead_to_the_sheet(page, records):
    from kpt_desktop.domain.findings import Subject
    from kpt_desktop.domain.records import Aspect, MarkSheet

    second = MarkBook(records).criteria(track_of(records).id)[1]
    assert page.reveal(Subject(MarkSheet, second.id, str(team(records, 2).id)))
    assert page.head.criterion.currentText() == "B Criterion B"
    assert page.head.team.currentText() == "Team 2"
    assert page.reveal(Subject(Aspect, aspects_of(records)[2].id, str(team(records, 1).id)))
    assert page.table.currentIndex().row() == 2
    assert not page.reveal(Subject(Aspect, aspects_of(records)[2].id, "benchmark_0"))


def test_that_sheets_are_saved_and_read_back(qtbot, context, prompts, page, records, tmp_path):
    from openpyxl import load_workbook

    path = tmp_path / "sheets.xlsx"
    prompts.files.append(path)
    with qtbot.waitSignal(context.events.notice_given):
        page.files._actions["save_blank_sheets"].trigger()
    book = load_workbook(path)
    sheet = book.worksheets[0]
    cell = cells_of(records, team(records, 1))[0]
    row = next(r for r in range(1, 20) if sheet.cell(r, 1).value == str(cell.aspect_id))
    sheet.cell(row, 5).value = 4.25
    sheet.cell(row + 1, 5).value = "x"
    book.save(path)
    prompts.files.append(path)
    page.files._actions["read_mark_sheets"].trigger()
    dialog = page.findChild(QDialog, "read_marks_dialog")
    take = dialog.findChild(object, "read_marks_take")
    qtbot.waitUntil(take.isEnabled, timeout=15000)
    assert said(dialog, "read_marks_said") == "1 new · 0 corrected · 0 as here · 1 cell(s) left out"
    assert f"E{row + 1}" in dialog.problems.item(0).text()
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert [mark.value for mark in stored(context, records).marks.values()] == [425]


def test_that_a_visit_without_a_scheme_says_what_to_do_first(qtbot, context):
    from tests.helpers.factories import make_visit_records

    made = MarksPage(context)
    qtbot.addWidget(made)
    made.show_visit(make_visit_records())
    assert made._stack.currentIndex() == 1
    assert "Scheme" in made._empty.accessibleName()

    made.show()
    head = made.head
    assert head.sign.isVisible()
    assert not head.open.isVisible()
    offered = (head.sign, head.files, head.track, head.criterion, head.team)
    assert not any(one.isEnabled() for one in offered)


def test_that_sheets_can_be_printed_and_saved_once_there_are_teams(qtbot, context):
    made = MarksPage(context)
    qtbot.addWidget(made)
    made.show_visit(competition(teams=0))
    assert not made.head.files.isEnabled()
    made.show_visit(competition(teams=1))
    assert made.head.files.isEnabled()
