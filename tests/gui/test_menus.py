"""Every menu of the window: access keys lead to one command each, in all three languages (U78)."""

import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu

from tests.gui.running import running, settled
from tests.helpers.stores import make_store


@pytest.fixture
def program(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        yield program


def access_key(words):
    """The letter after a single ampersand; two of them stand for a written one."""
    found = re.search(r"(?<!&)(?:&&)*&([^&])", words)
    return found[1].casefold() if found else ""


def menus_of(program):
    """Yield the menu bar and every menu that exists, filled as it is when it opens."""
    yield program.window.menuBar()
    for menu in list(program.window.findChildren(QMenu)):
        menu.aboutToShow.emit()
        yield menu


@pytest.mark.parametrize(
    ("language", "first"), [("ru", "&Визит"), ("en", "&Visit"), ("cs", "&Návštěva")]
)
def test_that_no_menu_has_an_access_key_twice(qtbot, program, language, first):
    program.window.commands[f"language_{language}"].trigger()
    settled(qtbot, program)
    assert program.window.menuBar().actions()[0].text() == first
    doubled = doubled_keys(program)
    program.window.commands["language_en"].trigger()  # the words belong to the whole process
    settled(qtbot, program)
    assert doubled == {}


def doubled_keys(program):
    """Return the commands that share an access key, by menu and key."""
    doubled = {}
    menus = list(menus_of(program))
    assert sum(bool(access_key(a.text())) for menu in menus for a in menu.actions()) > 60
    for menu in menus:
        keys = Counter(key for a in menu.actions() if (key := access_key(a.text())))
        for key in (key for key, times in keys.items() if times > 1):
            same = [a.text() for a in menu.actions() if access_key(a.text()) == key]
            doubled[menu.objectName(), key] = same
    return doubled
