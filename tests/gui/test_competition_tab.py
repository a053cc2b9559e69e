"""The Competition tab in the whole window: reached by the keyboard, made only when it is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Team
from kpt_desktop.gui.tabs import competition_pages
from kpt_desktop.services.teams import add_team
from tests.gui.running import dialog, running, settled
from tests.helpers.stores import make_store


@pytest.fixture
def program(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as made:
        yield made


def test_u76_that_a_key_opens_the_tab_and_the_page_is_made_only_then(qtbot, program):
    tab = program.workspace.tabs.competition
    assert tab._pages == {}
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.keyClick(program.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert program.workspace.tabs.chosen() == "competition"
    assert program.window.commands["tab_competition"].isChecked()
    assert tab.page("tracks").widget().isVisible()
    assert list(tab._pages) == [0]


def test_u86_that_every_page_has_words_in_the_language_of_now(qtbot, program):
    tabs = program.workspace.tabs
    tabs.choose("competition")
    program.window.commands["language_ru"].trigger()
    qtbot.waitUntil(lambda: tabs.tabText(3) == "Соревнование")
    for entry in competition_pages.PAGES:
        chip = tabs.competition.findChild(object, f"competition_page_{entry.name}")
        assert chip.text() == competition_pages.page_title(entry.name)
        tabs.competition.choose(entry.name)
        assert tabs.competition.chosen() == entry.name


def test_u76_that_keys_turn_the_pages_and_go_to_what_is_on_them(qtbot, program):
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    tab = program.workspace.tabs.competition
    qtbot.keyClick(program.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    for name in ("teams", "tracks"):
        focused = QApplication.focusWidget()
        QTest.keyClick(focused, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        while tab.chosen() not in {name}:  # other pages stand between
            focused = QApplication.focusWidget()
            QTest.keyClick(focused, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert tab.page(name).widget().isAncestorOf(QApplication.focusWidget())


def test_that_teams_are_formed_in_the_window_and_taken_back_by_the_windows_undo(qtbot, program):
    tabs = program.workspace.tabs
    tabs.choose("competition")
    tabs.competition.choose("teams")
    page = tabs.competition.page("teams").widget()
    qtbot.waitUntil(page.isVisible)
    QTest.mouseClick(page.findChild(object, "form_teams"), Qt.MouseButton.LeftButton)
    box = dialog(qtbot, program, "team_proposal_dialog")
    with qtbot.waitSignal(program.context.events.change_applied):
        QTest.keyClick(box, Qt.Key.Key_Return)
    settled(qtbot, program)
    assert len(program.workspace.current.records.teams) == 6
    assert "6" in program.workspace.findChild(QLabel, "notice_text").text()
    with qtbot.waitSignal(program.context.events.change_applied):
        program.window.commands["undo"].trigger()
    settled(qtbot, program)
    assert program.workspace.current.records.teams == {}
    assert len(page.board.loose) == 12


def test_that_a_finding_about_a_team_opens_its_page(qtbot, program):
    tabs, records = program.workspace.tabs, program.workspace.current.records
    change, team_id = add_team(records)
    with qtbot.waitSignal(program.context.events.change_applied):
        program.context.apply(change)
    settled(qtbot, program)
    program.context.events.subject_requested.emit(Subject(Team, team_id))
    assert (tabs.chosen(), tabs.competition.chosen()) == ("competition", "teams")


def test_u64_that_the_menu_shows_both_papers_of_the_competition(qtbot, program):
    for name, kind in (("print_teams", "teams"), ("print_draw", "draw")):
        program.window.commands[name].trigger()
        preview = dialog(qtbot, program, "paper_preview")
        assert preview.choices.kind() == kind
        preview.reject()
        settled(qtbot, program)
