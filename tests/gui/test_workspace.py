"""The whole window over a real store: commands, languages, colours, deletion, a slow store."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QLabel, QTableWidget

from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.visits import list_visits
from kpt_desktop.storage.store import open_store
from tests.gui.running import dialog, running, settled
from tests.helpers import sheets
from tests.helpers.factories import START, make_visit_records
from tests.helpers.stores import make_store


@pytest.fixture
def program(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        yield program


def trigger(qtbot, program, name):
    program.window.commands[name].trigger()
    settled(qtbot, program)


def notice(program):
    return program.workspace.findChild(QLabel, "notice_text").text()


def test_that_the_newest_visit_is_shown_at_the_start(program):
    assert program.workspace.current.records is not None
    assert program.window.windowTitle() == "Boskovice → Kirovsk"


def test_that_the_language_switches_at_once_and_is_remembered_u86(qtbot, program, store_path):
    trigger(qtbot, program, "language_cs")
    assert program.window.windowTitle() == "Boskovice → Kirovsk"
    details = program.workspace.findChild(QLabel, "visit_details").text()
    assert "října" in details
    assert program._preferences.current.language == "cs"
    trigger(qtbot, program, "language_en")
    assert "October" in program.workspace.findChild(QLabel, "visit_details").text()


def test_that_findings_name_schools_in_the_language_switched_to_u86(qtbot, program):
    def said():
        settled(qtbot, program)
        return {finding.subject_name for finding in program.workspace.findings._findings}

    trigger(qtbot, program, "language_ru")
    qtbot.waitUntil(lambda: "ВОШ Босковице" in said())
    trigger(qtbot, program, "language_cs")
    qtbot.waitUntil(lambda: "VOŠ a SŠ Boskovice" in said() and "ВОШ Босковице" not in said())
    trigger(qtbot, program, "language_en")


def test_that_dark_colours_are_chosen_and_remembered_u81(qtbot, program):
    trigger(qtbot, program, "theme_dark")
    ground = QPalette.ColorRole.Window
    qtbot.waitUntil(lambda: program.window.palette().color(ground).lightness() < 128)
    assert program._preferences.current.theme == "dark"
    trigger(qtbot, program, "theme_light")


def test_that_number_keys_choose_the_tabs(qtbot, program):
    for key, name in ((Qt.Key.Key_3, "programme"), (Qt.Key.Key_1, "delegations")):
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        qtbot.keyClick(program.window, key, Qt.KeyboardModifier.ControlModifier)
        assert program.workspace.tabs.chosen() == name
        assert program.window.commands[f"tab_{name}"].isChecked()


def test_that_a_deleted_visit_is_counted_before_and_comes_back_u05(qtbot, program, prompts):
    prompts.answers.append(True)
    trigger(qtbot, program, "delete_visit")
    assert "16" in prompts.said[0][1]
    assert list_visits(program.context.store) == ()
    trigger(qtbot, program, "undo")
    assert len(list_visits(program.context.store)) == 1


def test_that_a_refused_deletion_changes_nothing(qtbot, program, prompts):
    prompts.answers.append(False)
    trigger(qtbot, program, "delete_visit")
    assert len(list_visits(program.context.store)) == 1


def test_that_undo_names_what_it_takes_u02(qtbot, program, prompts):
    prompts.answers.append(True)
    trigger(qtbot, program, "delete_visit")
    assert "deletion of the visit" in program.window.commands["undo"].text()


def test_that_save_only_says_that_all_is_saved_u83(qtbot, program):
    trigger(qtbot, program, "save")
    assert "Saved" in notice(program)


def test_that_a_backup_is_made_and_told(qtbot, program, store_path):
    trigger(qtbot, program, "backup")
    assert "Backup" in notice(program)
    assert "today" in program.window.findChild(QLabel, "status_copied").text()


def test_that_details_of_a_visit_are_edited_in_one_change(qtbot, program):
    program.window.commands["edit_visit"].trigger()
    box = dialog(qtbot, program, "visit_details_dialog")
    box.findChild(object, "title_en").setText("Autumn")
    with qtbot.waitSignal(program.context.events.change_applied):
        box.findChild(object, "save_details").click()
    settled(qtbot, program)
    assert program.window.windowTitle() == "Autumn"


def test_that_all_shortcuts_are_listed_u84(qtbot, program):
    program.window.commands["shortcuts"].trigger()
    table = dialog(qtbot, program, "shortcuts_dialog").findChild(QTableWidget)
    keys = {table.item(row, 1).text() for row in range(table.rowCount())}
    assert {"Ctrl+P", "Ctrl+N", "Ctrl+Z"} <= keys


def test_that_about_says_the_version(qtbot, program):
    trigger(qtbot, program, "about")
    assert "0.1.0" in notice(program)


def test_that_a_dropped_file_is_shown_before_anything_changes(qtbot, program, tmp_path):
    path = sheets.write_xlsx(tmp_path / "list.xlsx", sheets.SHORT_LIST)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    program.workspace.dropEvent(event)
    box = dialog(qtbot, program, "import_list")
    qtbot.waitUntil(lambda: box.proposal is not None, timeout=20_000)
    assert len(box.proposal.rows) == 2
    box.reject()
    settled(qtbot, program)


def test_that_another_visit_is_shown_when_it_is_chosen(qtbot, program):
    later = make_visit_records(
        code="2027-in", start=START + timedelta(days=365), end=START + timedelta(days=371)
    )
    from tests.gui.helpers import store_visit

    store_visit(program.context, later)
    settled(qtbot, program)
    program.workspace.visits.visit_chosen.emit(later.visit.id)
    settled(qtbot, program)
    assert program.workspace.current.records.visit.id == later.visit.id


def test_that_an_empty_store_can_be_filled_with_a_sample_u74(qtbot, store_path, prompts):
    with running(qtbot, store_path, prompts) as program:
        program.workspace.welcome.sample_requested.emit()
        settled(qtbot, program)
        assert len(program.workspace.current.summaries) == 3
        assert program.workspace.current.records is not None


def test_that_the_window_paints_while_the_store_takes_its_time(qtbot, program):
    """The window never waits: ticks go on while the store's thread is held (2 s promised)."""
    held = threading.Event()
    program.context.tasks.run(held.wait)
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(True))
    timer.start(5)
    program.workspace.tabs.choose("programme")
    qtbot.waitUntil(lambda: len(ticks) > 20)
    assert program.context.tasks.busy
    held.set()
    settled(qtbot, program)


def test_that_an_edit_typed_before_closing_is_on_disk_u01(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        program.workspace.tabs.choose("delegations")
        arrival = program.workspace.findChild(object, "arrival_guest")
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        arrival.setFocus()
        qtbot.keyClicks(arrival, "14:25")
        program.window.close()
    store = open_store(store_path)
    last = ChangeDesk(store).history(1)[0]
    store.close()
    assert last.change.operations[0].after == {"arrival": "14:25"}
