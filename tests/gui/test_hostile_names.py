"""Names with markup, ampersands, other directions and emoji in the whole window (T6, U88, F63)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QWidget,
)

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.gui.prompts import QtPrompts
from kpt_desktop.storage.store import open_store
from tests.gui.running import running, settled
from tests.helpers.factories import all_records, make_visit_records

MARKUP = "<img src=//h/s.png><b>x</b>"
Role = Qt.ItemDataRole
NAMES = (MARKUP, "Tom & Jerry", "אבג \u200fדה", "👨‍👩‍👧‍👦 Zoë", "&amp; &lt;i&gt;")


def hostile():
    """A visit whose every text is one of the names above."""
    records = make_visit_records(3, 1)
    bad = LocalText(MARKUP, MARKUP, MARKUP)
    pair = LocalText("Tom & Jerry", "Tom & Jerry", "Tom & Jerry")
    organisations = {
        key: replace(one, short_name=bad if one.is_home else pair, city=bad)
        for key, one in records.organisations.items()
    }
    persons = {
        key: replace(one, surname_native=NAMES[n % 5], given_native=NAMES[(n + 1) % 5])
        for n, (key, one) in enumerate(records.persons.items())
    }
    items = {
        key: replace(one, title=bad if n % 2 else pair, place=bad, responsible=MARKUP)
        for n, (key, one) in enumerate(records.items.items())
    }
    visit = replace(records.visit, title=LocalText(MARKUP, f"{MARKUP} Tom & Jerry", MARKUP))
    return replace(records, visit=visit, organisations=organisations, persons=persons, items=items)


@pytest.fixture
def program(qtbot, store_path, prompts):
    store = open_store(store_path, create=True)
    with store.writing() as work:
        work.execute([Insert(record) for record in all_records(hostile())])
    store.close()
    with running(qtbot, store_path, prompts) as program:
        yield program


def read_as_markup(root):
    """Return what would be read as HTML, or lose its ampersand, in a tree of widgets."""
    return [*labels_read(root), *tips_read(root), *keys_read(root)]


def labels_read(root):
    for label in root.findChildren(QLabel):
        plain = label.textFormat() == Qt.TextFormat.PlainText
        if "<img" in label.text() and not plain:
            yield label, label.text()


def tips_read(root):
    """A tip is read as HTML whenever it looks like it, so a name must come escaped."""
    for widget in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        if "<img" in widget.toolTip():
            yield widget, widget.toolTip()
    for view in root.findChildren(QAbstractItemView):
        for tip in (index.data(Role.ToolTipRole) for index in cells(view)):
            if "<img" in str(tip):
                yield view, tip


def keys_read(root):
    """A single ampersand would be taken for an access key and go."""
    buttons = (*root.findChildren(QAbstractButton), *root.findChildren(QAction))
    buddies = [label for label in root.findChildren(QLabel) if label.buddy() is not None]
    for widget in (*buttons, *buddies):
        if "Tom & " in widget.text():
            yield widget, widget.text()
    for group in root.findChildren(QGroupBox):
        if "Tom & " in group.title():
            yield group, group.title()


def cells(view):
    """Yield the first cells of a table or list."""
    model = view.model()
    if model is not None:
        for row in range(min(model.rowCount(QModelIndex()), 30)):
            for column in range(view_columns(model)):
                yield model.index(row, column)


def view_columns(model):
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())


def shown_texts(root):
    """Return everything a tree of widgets shows, to be sure that the names are there at all."""
    texts = [label.text() for label in root.findChildren(QLabel)]
    texts += [box.itemText(n) for box in root.findChildren(QComboBox) for n in range(box.count())]
    for view in root.findChildren(QAbstractItemView):
        texts += [str(index.data()) for index in cells(view)]
    return texts


@pytest.mark.parametrize("tab", ["delegations", "participants", "programme"])
def test_that_no_tab_reads_a_name_as_markup(qtbot, program, tab):
    program.workspace.tabs.choose(tab)
    settled(qtbot, program)
    if tab == "participants":
        view = program.workspace.tabs.participants.table
        view.go_to(view.people.index(0, 0))
    assert any(MARKUP in text for text in shown_texts(program.window))
    assert read_as_markup(program.window) == []


COMMANDS = ("edit_visit", "export_list", "findings", "partner_form", "print", "print_list")


@pytest.mark.parametrize("command", COMMANDS)
def test_that_no_dialog_reads_a_name_as_markup(qtbot, program, command):
    program.window.commands[command].trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in program.window.findChildren(QDialog)))
    settled(qtbot, program)
    dialogs = [d for d in program.window.findChildren(QDialog) if d.isVisible()]
    for dialog in dialogs:
        assert read_as_markup(dialog) == []
        dialog.close()
    settled(qtbot, program)


def test_that_every_name_is_seen_in_the_table_as_typed_u88(qtbot, program):
    program.workspace.tabs.choose("participants")
    settled(qtbot, program)
    shown = shown_texts(program.workspace.tabs.participants)
    assert set(NAMES) <= set(shown)
    assert program.window.windowTitle().replace("&&", "&") == f"{MARKUP} Tom & Jerry"


def test_that_a_box_of_the_real_prompts_is_plain_t6(qtbot, program):
    seen = []

    def look():
        box = QApplication.activeModalWidget()
        seen.append((box.textFormat(), box.text(), box.defaultButton().text()))
        box.reject()

    QTimer.singleShot(200, look)
    assert not QtPrompts().confirm(program.window, "Delete?", f"Delete {MARKUP}?", "Delete")
    assert seen == [(Qt.TextFormat.PlainText, f"Delete {MARKUP}?", "Cancel")]


def test_that_the_walker_would_see_a_label_that_guesses(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    QLabel(MARKUP, page)
    page.setToolTip(MARKUP)
    assert len(read_as_markup(page)) == 2
