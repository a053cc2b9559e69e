"""What was typed and not accepted is offered again at the next start (U09, F45)."""

import json
import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kpt_desktop.domain.records import Person
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.widgets.cell_editors import TextEditor
from kpt_desktop.services.people import delete_participants
from kpt_desktop.storage.store import open_store
from tests.gui.conftest import FakePrompts
from tests.gui.helpers import type_text
from tests.gui.running import running, settled
from tests.helpers.person_hands import Key
from tests.helpers.stores import make_store

CANARY = "CANARY7243"

CHILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from kpt_desktop.logs import start_logging
from tests.gui.conftest import FakePrompts
from tests.gui.helpers import type_text
from tests.gui.running import running
from tests.gui.test_drafts import enter

class Bot:
    def addWidget(self, widget): pass
    def waitUntil(self, done, timeout=0):
        while not done():
            QApplication.processEvents()
    def waitSignal(self, signal):
        return Waiting(signal)

class Waiting:
    def __init__(self, signal):
        self.told = False
        signal.connect(self.tell)
    def tell(self, *_): self.told = True
    def __enter__(self): return self
    def __exit__(self, *_):
        while not self.told:
            QApplication.processEvents()

app = QApplication([])
path = Path(sys.argv[1])
start_logging(path.parent)
with running(Bot(), path, FakePrompts(), tab="participants") as program:
    enter(Bot(), program, sys.argv[2])
    type_text(QApplication.focusWidget() or program.window.focusWidget(), sys.argv[3])
    print("typed", flush=True)
    app.exec()
"""


@pytest.fixture
def records(store_path):
    return make_store(store_path, students=2)


@pytest.fixture
def drafts_path(store_path):
    return store_path.with_name(f"{store_path.name}.drafts")


def opened(qtbot, store_path):
    return running(qtbot, store_path, FakePrompts(), tab="participants")


def panel_of(program):
    return program.workspace.tabs.participants.beside.panel


def enter(qtbot, program, key, row=0):
    """Put the keyboard into a field of somebody in the table."""
    tab = program.workspace.tabs.participants
    qtbot.waitUntil(lambda: tab.model.rowCount() > row)
    tab.table.go_to(tab.model.index(row, 0))
    panel = panel_of(program)
    assert panel.reveal(key)
    editor = panel.fields[key].editor
    qtbot.waitUntil(lambda: program.window.focusWidget() is editor)
    return editor


def bar(program):
    return program.workspace.drafts_bar


def press(program, name):
    button = bar(program).findChild(QPushButton, name)
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)


def kept(path):
    return [one["typed"] for one in json.loads(path.read_text())] if path.exists() else []


def stop_dead(qtbot, program, path, texts):
    """Take the program's file as a kill would leave it, before the window is closed properly."""
    qtbot.waitUntil(lambda: kept(path) == texts)
    return path.read_bytes()


def leave(path, data):
    path.write_bytes(data)


class TestKept:
    def test_that_a_text_under_way_is_written_down_while_the_keyboard_is_in_it(
        self, qtbot, store_path, records, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            editor = enter(qtbot, program, "birth_place")
            type_text(editor, "Ёлкино ")
            qtbot.waitUntil(lambda: kept(drafts_path) == ["Ёлкино "])
            QTest.keyClick(editor, Key.Key_Return)
            qtbot.waitUntil(lambda: not drafts_path.exists())
        assert not list(store_path.parent.glob("*.new"))

    def test_that_a_refused_text_outlives_a_proper_end_too_f45(
        self, qtbot, store_path, records, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            type_text(enter(qtbot, program, "birth_date"), "31.4.2009")
        assert kept(drafts_path) == ["31.4.2009"]

    def test_that_escape_forgets(self, qtbot, store_path, records, drafts_path):
        with opened(qtbot, store_path) as program:
            editor = enter(qtbot, program, "birth_date")
            type_text(editor, "31.4.2009")
            qtbot.waitUntil(drafts_path.exists)
            QTest.keyClick(editor, Key.Key_Escape)
            qtbot.waitUntil(lambda: not drafts_path.exists())

    def test_that_a_refused_cell_of_the_table_is_kept_like_a_field(
        self, qtbot, store_path, records, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            model = program.workspace.tabs.participants.model
            qtbot.waitUntil(lambda: model.rowCount() > 0)
            model.setData(model.index(0, COLUMNS.index("birth_date")), "never")
            qtbot.waitUntil(lambda: kept(drafts_path) == ["never"])

    def test_that_a_cell_of_the_table_is_kept_while_it_is_typed_into(
        self, qtbot, store_path, records, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            table = program.workspace.tabs.participants.table
            qtbot.waitUntil(lambda: table.model().rowCount() > 0)
            settled(qtbot, program)
            for _ in range(3):  # the window before this one is still handing the keyboard over
                QApplication.processEvents()
            table.go_to(table.model().index(0, COLUMNS.index("birth_place")))
            table.setFocus()
            QTest.keyClick(table, Key.Key_F2)
            editor = table.viewport().findChild(TextEditor, "cell_editor")
            qtbot.waitUntil(editor.hasFocus)
            type_text(editor, "Ёлки")
            qtbot.waitUntil(lambda: kept(drafts_path) == ["Ёлки"])
            QTest.keyClick(editor, Key.Key_Escape)
            qtbot.waitUntil(lambda: not drafts_path.exists())

    def test_that_a_deleted_person_takes_their_text_along(
        self, qtbot, store_path, records, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            type_text(enter(qtbot, program, "birth_date"), "31.4.2009")
            qtbot.waitUntil(drafts_path.exists)
            context = program.context
            row_id = program.workspace.tabs.participants.model.id_at(0)
            change = delete_participants(context.open_store, [row_id])
            context.apply(change)
            qtbot.waitUntil(lambda: not drafts_path.exists())

    def test_that_a_text_waits_in_its_visit_while_another_is_looked_at(
        self, qtbot, store_path, records, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            model = program.workspace.tabs.participants.model
            editor = enter(qtbot, program, "birth_date")
            type_text(editor, "31.4.2009")
            QTest.keyClick(editor, Key.Key_Return)
            qtbot.waitUntil(lambda: kept(drafts_path) == ["31.4.2009"])
            current = program.workspace.current
            current.choose(None)
            settled(qtbot, program)
            assert kept(drafts_path) == ["31.4.2009"]
            current.choose(records.visit.id)
            qtbot.waitUntil(lambda: [d.typed for d in model.drafts.values()] == ["31.4.2009"])


class TestOffered:
    @pytest.fixture
    def left(self, qtbot, store_path, records, drafts_path):
        """The files after a kill in the middle of two edits."""
        with opened(qtbot, store_path) as program:
            editor = enter(qtbot, program, "birth_date")
            type_text(editor, "31.4.2009")
            QTest.keyClick(editor, Key.Key_Return)
            type_text(enter(qtbot, program, "birth_place"), "Half a pl")
            data = stop_dead(qtbot, program, drafts_path, ["31.4.2009", "Half a pl"])
            panel_of(program).fields["birth_place"].editor.put("")
        leave(drafts_path, data)
        return data

    @pytest.mark.usefixtures("left")
    def test_that_it_is_restored_with_its_reason_and_saved_by_enter(
        self, qtbot, store_path, drafts_path
    ):
        with opened(qtbot, store_path) as program:
            qtbot.waitUntil(bar(program).isVisible)
            said = bar(program).findChild(QLabel, "drafts_text").text()
            assert "Surname01 guest" in said
            press(program, "drafts_action")
            fields = panel_of(program).fields
            qtbot.waitUntil(lambda: fields["birth_date"].editor.text() == "31.4.2009")
            assert "calendar" in fields["birth_date"].editor.accessibleDescription()
            place = fields["birth_place"].editor
            assert place.text() == "Half a pl"
            assert "Enter" in place.accessibleDescription()
            assert kept(drafts_path) == ["31.4.2009", "Half a pl"]
            place.setFocus()
            QTest.keyClick(place, Key.Key_Return)
            qtbot.waitUntil(lambda: kept(drafts_path) == ["31.4.2009"])
            with program.context.open_store.reading() as reader:
                assert {one.birth_place for one in reader.find(Person)} == {"", "Half a pl"}
            assert not bar(program).isVisible()

    @pytest.mark.usefixtures("left")
    def test_that_it_is_discarded(self, qtbot, store_path, drafts_path):
        with opened(qtbot, store_path) as program:
            qtbot.waitUntil(bar(program).isVisible)
            press(program, "drafts_other")
            qtbot.waitUntil(lambda: not drafts_path.exists())
            assert not bar(program).isVisible()

    @pytest.mark.usefixtures("left")
    def test_that_an_unanswered_offer_comes_again(self, qtbot, store_path, drafts_path):
        for typed in ("other", "another"):
            with opened(qtbot, store_path) as program:
                qtbot.waitUntil(bar(program).isVisible)
                editor = enter(qtbot, program, "note")
                editor.clear()
                type_text(editor, typed)
                qtbot.waitUntil(lambda typed=typed: typed in kept(drafts_path))
            assert "Half a pl" in kept(drafts_path)

    @pytest.mark.usefixtures("left")
    def test_that_texts_of_people_who_are_gone_are_not_offered(
        self, qtbot, store_path, records, drafts_path
    ):
        store = open_store(store_path)
        ids = list(records.participations)
        change = delete_participants(store, ids)
        with store.writing() as work:
            work.execute(change.operations)
        store.close()
        with opened(qtbot, store_path) as program:
            qtbot.waitUntil(lambda: not drafts_path.exists())
            assert not bar(program).isVisible()

    @pytest.mark.usefixtures("left")
    @pytest.mark.parametrize("language", ["ru", "cs"])
    def test_that_the_bar_speaks_the_language(self, qtbot, store_path, language):
        with running(qtbot, store_path, FakePrompts(), language=language) as program:
            qtbot.waitUntil(bar(program).isVisible)
            said = bar(program).findChild(QLabel, "drafts_text").text()
            assert "unfinished" not in said
            assert "{" not in said


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_that_a_killed_program_offers_what_was_typed_u09_f45_t12(
    qtbot, store_path, records, drafts_path, how
):
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(store_path), "birth_date", CANARY],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout.readline() == "typed\n"
    qtbot.waitUntil(lambda: kept(drafts_path) == [CANARY], timeout=10_000)
    child.send_signal(how)
    child.wait(5)
    child.stdout.close()
    for file in store_path.parent.rglob("*"):
        if file.is_file() and file != drafts_path:
            assert CANARY.encode() not in file.read_bytes(), file.name
    with opened(qtbot, store_path) as program:
        qtbot.waitUntil(bar(program).isVisible)
        press(program, "drafts_action")
        editor = panel_of(program).fields["birth_date"].editor
        qtbot.waitUntil(lambda: editor.text() == CANARY)
        assert editor.accessibleDescription()
        assert QApplication.focusWidget() is editor or program.window.focusWidget() is editor
