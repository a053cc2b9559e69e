"""Undo, redo, deleting and closing in the whole window, by the keys people press (U01–U10)."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kpt_desktop.domain.enums import ConsentAnswer, Side
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.services.visits import load_visit
from kpt_desktop.storage.store import open_store
from tests.gui.running import running, settled
from tests.helpers.stores import make_store

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAPERS = {"doc_number": "43120001", "visa_no": "770001", "policy_no": "P 1", "phone": "+420 601",
          "languages": "EN B1", "c_pd": ConsentAnswer.GIVEN, "diet": "vegan"}  # fmt: skip


@pytest.fixture
def program(qtbot, store_path, prompts):
    made = make_store(store_path)
    store = open_store(store_path)
    row = made.participants(Side.GUEST)[0]
    with store.writing() as work:
        work.execute(writes(row, PAPERS))
    store.close()
    with running(qtbot, store_path, prompts) as program:
        press(qtbot, program.window, Qt.Key.Key_2, CTRL)
        yield program


def press(qtbot, widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    widget.window().activateWindow()
    qtbot.waitUntil(widget.window().isActiveWindow)
    QTest.keyClick(widget, key, modifiers)


def table(program):
    return program.workspace.tabs.participants.table


def type_over(qtbot, program, row, text):
    """Choose a surname's cell, type over it and press Enter."""
    view = table(program)
    view.go_to(view.people.index(row, COLUMNS.index("surname_native")))
    view.setFocus()
    for char in text:
        focus = QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settled(qtbot, program)


def guests(program):
    visit = program.workspace.current.records.visit
    return load_visit(program.context.store, visit.id).participants(Side.GUEST)


def undo_words(program):
    return program.window.commands["undo"].text()


def surnames(program):
    return [row.person.surname_native for row in guests(program)]


def test_that_enter_puts_a_cell_on_disk_and_the_status_bar_says_so_u01(qtbot, program, store_path):
    saved = program.window.findChild(QLabel, "status_saved")
    saved.setText("")
    type_over(qtbot, program, 0, "Ёлкин")
    assert saved.text().startswith("Saved")
    other = open_store(store_path, read_only=True)
    assert load_visit(other, program.workspace.current.records.visit.id) is not None
    people = load_visit(other, program.workspace.current.records.visit.id).participants(Side.GUEST)
    other.close()
    assert people[0].person.surname_native == "Ёлкин"


def test_that_ctrl_z_takes_the_last_edit_back_and_the_menu_names_it_u02(qtbot, program):
    type_over(qtbot, program, 0, "Ёлкин")
    qtbot.waitUntil(lambda: "Surname01" in undo_words(program))
    assert undo_words(program) == "&Undo: surname: Surname01 guest"
    type_over(qtbot, program, 1, "Жуков")
    qtbot.waitUntil(lambda: "Surname02" in undo_words(program))
    press(qtbot, program.window, Qt.Key.Key_Z, CTRL)
    settled(qtbot, program)
    assert surnames(program)[:2] == ["Ёлкин", "Surname02"]
    qtbot.waitUntil(lambda: "Surname01" in undo_words(program))


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)])
def test_that_both_usual_keys_do_it_again_u03(qtbot, program, key, modifiers):
    type_over(qtbot, program, 0, "Ёлкин")
    press(qtbot, program.window, Qt.Key.Key_Z, CTRL)
    settled(qtbot, program)
    assert surnames(program)[0] == "Surname01"
    redo = program.window.commands["redo"]
    qtbot.waitUntil(lambda: redo.text() == "&Redo: surname: Surname01 guest")
    press(qtbot, program.window, key, modifiers)
    settled(qtbot, program)
    assert surnames(program)[0] == "Ёлкин"
    assert table(program).people.index(0, COLUMNS.index("surname_native")).data() == "Ёлкин"


def test_that_a_deleted_person_comes_back_with_all_papers_by_the_bar_u04(qtbot, program, prompts):
    before = guests(program)
    view = table(program)
    view.go_to(view.people.index(0, COLUMNS.index("surname_native")))
    view.setFocus()
    press(qtbot, view, Qt.Key.Key_Delete, CTRL)
    settled(qtbot, program)
    assert len(guests(program)) == len(before) - 1
    assert prompts.said == []
    bar = program.workspace.findChild(QLabel, "notice_text")
    assert bar.text() == "1 participant deleted"
    qtbot.mouseClick(
        program.workspace.findChild(QPushButton, "notice_action"), Qt.MouseButton.LeftButton
    )
    settled(qtbot, program)
    (again,) = [row for row in guests(program) if row.person.id == before[0].person.id]
    assert {key: again.value(key) for key in PAPERS} == PAPERS
    assert again.participation.order == before[0].participation.order


def test_that_closing_asks_nothing_and_keeps_the_cell_being_typed_u10_u01(
    qtbot, program, prompts, store_path
):
    visit = program.workspace.current.records.visit.id
    view = table(program)
    view.go_to(view.people.index(0, COLUMNS.index("surname_native")))
    view.setFocus()
    for letter in "Zelenka":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    program.window.close()
    settled(qtbot, program)
    assert not program.window.isVisible()
    assert prompts.said == []
    program.close()
    store = open_store(store_path)
    people = load_visit(store, visit).participants(Side.GUEST)
    store.close()
    assert people[0].person.surname_native == "Zelenka"
