"""The page of results: secret until released, ties by the chosen rule, awards, the board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from kpt_desktop.domain.enums import AwardKind
from kpt_desktop.gui.panels.competition_results import ResultsPage
from kpt_desktop.gui.widgets.results_board import screen_for_board
from kpt_desktop.services import results
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit
from tests.helpers.marking import competition, marked, team

BEST = (1000, 1500, 3, 3, 3, 4000, 3, 3, 3)
GOOD = (1000, 1500, 3, 3, 3, 3000, 3, 3, 3)
SAME = (1000, 500, 3, 3, 3, 4000, 3, 3, 3)


@pytest.fixture
def records(context):
    made = competition(3)
    for number, values in enumerate((GOOD, BEST, SAME), start=1):
        made = marked(made, team(made, number), values)
    return store_visit(context, made)


@pytest.fixture
def page(qtbot, context, records):
    made = ResultsPage(context)
    qtbot.addWidget(made)
    made.resize(1150, 560)
    context.events.change_applied.connect(
        lambda *_: made.show_visit(load_visit(context.store, records.visit.id))
    )
    made.show_visit(records)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(page, name):
    button = page.findChild(object, f"results_{name}")
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def applied(qtbot, context, page, name):
    with qtbot.waitSignal(context.events.change_applied):
        press(page, name)


def cells(page):
    model = page.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def stored(context, records):
    return load_visit(context.store, records.visit.id)


def test_that_nothing_is_seen_before_release_unless_asked(qtbot, context, prompts, page, records):
    assert page._stack.currentIndex() == 1
    assert cells(page) == []
    assert not page.findChild(object, "results_board").isVisible()
    press(page, "uncover")
    assert [row[:2] for row in cells(page)] == [["1", "Team 2"], ["2", "Team 3"], ["3", "Team 1"]]
    assert cells(page)[1][-1] == "more marks in the heaviest module"
    prompts.answers.append(False)
    press(page, "release")
    assert not results.is_released(stored(context, records))
    prompts.answers.append(True)
    applied(qtbot, context, page, "release")
    assert results.is_released(stored(context, records))
    assert page.findChild(object, "results_board").isVisible()
    applied(qtbot, context, page, "withdraw")
    assert not results.is_released(stored(context, records))


def test_that_the_order_of_tie_rules_is_chosen(qtbot, context, page):
    press(page, "uncover")
    press(page, "ties")
    dialog = page.findChild(QDialog, "tie_order_dialog")
    dialog.list.setCurrentRow(3)
    QTest.mouseClick(dialog.findChild(object, "tie_up"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.findChild(object, "tie_up"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(dialog.findChild(object, "tie_save"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cells(page)[2][0] == "2")
    assert cells(page)[2][-1] == "the place is shared"


def test_that_diplomas_nominations_and_certificates_are_given_and_taken(
    qtbot, context, page, records
):
    press(page, "uncover")
    applied(qtbot, context, page, "diplomas")
    press(page, "nominate")
    dialog = page.findChild(QDialog, "nominate_dialog")
    dialog.who.setCurrentIndex(2)
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(dialog.findChild(object, "nominate_give"), Qt.MouseButton.LeftButton)
    given = results.awards_of(stored(context, records))
    assert [one.kind for one in given] == [
        AwardKind.FIRST, AwardKind.SECOND, AwardKind.THIRD, AwardKind.NOMINATION,
    ]  # fmt: skip
    assert given[3].title.ru == "Лучшее инженерное решение"
    qtbot.waitUntil(lambda: page.awards.list.count() == 4)
    assert "2026/001 · Diploma, 1st place · Team 2" in page.awards.list.item(0).text()
    page.awards.list.setCurrentRow(3)
    applied(qtbot, context, page, "delete_award")
    applied(qtbot, context, page, "certificates")
    assert len(stored(context, records).awards) == 3 + 16


def test_that_medals_are_shown_only_when_given(qtbot, context, page):
    press(page, "uncover")
    count = page.model.columnCount()
    heads = [page.model.headerData(n, Qt.Orientation.Horizontal) for n in range(count)]
    assert "Medal" not in heads
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(page.medals, Qt.MouseButton.LeftButton, pos=_near(page.medals))
    assert page.medals.isChecked()


def _near(box):
    from PySide6.QtCore import QPoint

    return QPoint(8, box.height() // 2)


def test_that_missing_marks_make_places_preliminary(qtbot, context):
    made = competition(3)
    made = marked(made, team(made, 1), GOOD)
    made = store_visit(context, marked(made, team(made, 2), (1000, None, *BEST[2:])))
    page = ResultsPage(context)
    qtbot.addWidget(page)
    page.show_visit(made)
    page.show()
    press(page, "uncover")
    assert [row[0] for row in cells(page)] == ["1", "—", "—"]
    assert cells(page)[1][-1] == "1 mark(s) missing"
    assert "Preliminary" in page.findChild(QLabel, "results_note").text()


def test_that_the_board_covers_a_screen_and_escape_closes_it(qtbot, context, prompts, page):
    prompts.answers.append(True)
    applied(qtbot, context, page, "release_cover")
    qtbot.waitUntil(page.findChild(object, "results_board").isVisible)
    press(page, "board")
    board = page._board
    qtbot.waitUntil(board.isVisible)
    assert board.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert board.geometry() == screen_for_board(page.window()).geometry()
    said = [label.text() for label in board.findChildren(QLabel)]
    assert "Team 2" in said
    assert "100%" in said
    QTest.keyClick(board, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page._board is None)


def test_that_an_open_board_closes_when_results_are_secret_again(qtbot, context, prompts, page):
    prompts.answers.append(True)
    applied(qtbot, context, page, "release_cover")
    qtbot.waitUntil(page.findChild(object, "results_board").isVisible)
    press(page, "board")
    applied(qtbot, context, page, "withdraw")
    qtbot.waitUntil(lambda: page._board is None)


def test_that_another_visit_is_covered_again(context, page):
    press(page, "uncover")
    page.show_visit(store_visit(context, competition(2, records=_other())))
    assert page._stack.currentIndex() == 1


def _other():
    from tests.helpers.factories import make_visit_records

    return make_visit_records(code="2027-x")
