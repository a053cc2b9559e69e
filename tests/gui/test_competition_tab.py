"""The Competition tab in the whole window: reached by the keyboard, made only when it is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.gui.tabs import competition_pages
from tests.gui.running import running
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
