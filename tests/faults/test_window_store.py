"""A store that cannot be opened: said in the window, with the ways on (F14, F15, F16, F31)."""

import shutil

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from kpt_desktop.app import store_access
from kpt_desktop.gui.panels.welcome import StoreFaultPage
from kpt_desktop.gui.start import Opening, Program
from kpt_desktop.services.preferences import PreferencesFile
from kpt_desktop.storage.store import open_store
from tests.gui.conftest import TODAY, FakePrompts
from tests.helpers.stores import make_store, run_sql


@pytest.fixture
def start(qtbot, store_path):
    """Start the program and wait until it has said that the store cannot be opened."""
    programs = []

    def started():
        preferences = PreferencesFile(store_path.parent)
        opening = Opening(store=str(store_path), language="en")
        program = Program(
            QApplication.instance(), opening, store_access(), preferences, FakePrompts(),
            lambda: TODAY,
        )  # fmt: skip
        programs.append(program)
        qtbot.addWidget(program.window)
        with qtbot.waitSignal(program.ready):
            program.window.show()
        return program

    yield started
    for program in programs:
        program.window.close()
        program.close()


def fault_page(qtbot, program):
    pages = program.workspace.pages
    qtbot.waitUntil(lambda: isinstance(pages.currentWidget(), StoreFaultPage))
    return pages.currentWidget()


def opened(qtbot, program):
    qtbot.waitUntil(lambda: program.context.store is not None, timeout=10_000)


def test_that_a_missing_store_that_was_there_before_is_not_replaced_f16(
    qtbot, start, store_path, tmp_path
):
    make_store(store_path)
    first = start()
    opened(qtbot, first)
    first.window.close()
    first.close()
    shutil.move(store_path, tmp_path / "elsewhere.kpt")
    page = fault_page(qtbot, start())
    assert page.accessibleName()
    assert not store_path.exists()


def test_that_a_damaged_store_is_kept_and_the_newest_copy_offered_f14(qtbot, start, store_path):
    make_store(store_path)
    store = open_store(store_path)
    store.backup()
    store.close()
    store_path.write_bytes(store_path.read_bytes()[:8192])
    program = start()
    page = fault_page(qtbot, program)
    restore = page.findChild(QPushButton, "store_restore")
    assert restore.isVisible()
    assert list(store_path.parent.glob("*.damaged-*"))
    restore.click()
    opened(qtbot, program)
    qtbot.waitUntil(lambda: len(program.workspace.current.summaries) == 1)


@pytest.mark.parametrize("content", [b"", b"just a text", b"\x89PNG\r\n" + bytes(5000)])
def test_that_a_foreign_file_is_refused_and_left_alone_f15(qtbot, start, store_path, content):
    store_path.write_bytes(content)
    fault_page(qtbot, start())
    assert store_path.read_bytes() == content


def test_that_a_newer_store_is_refused_with_a_sentence_f31(qtbot, start, store_path):
    make_store(store_path)
    run_sql(store_path, "UPDATE alembic_version SET version_num = '9999'")
    page = fault_page(qtbot, start())
    assert "newer" in page.accessibleName()


def test_that_trying_again_opens_a_store_that_came_back_f17(qtbot, start, store_path, tmp_path):
    make_store(store_path)
    content = store_path.read_bytes()
    store_path.write_bytes(b"not yet")
    program = start()
    page = fault_page(qtbot, program)
    store_path.write_bytes(content)
    page.findChild(QPushButton, "store_again").click()
    opened(qtbot, program)
