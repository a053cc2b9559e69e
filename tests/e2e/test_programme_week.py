"""The week before: a conflict seen while dragging, a late bus, two versions, a change sheet."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from tests.gui.conftest import FakePrompts
from tests.gui.running import dialog, running, settled
from tests.helpers.command_line import CommandLine

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def prompts():
    return FakePrompts()


@pytest.fixture
def sample(store_path):
    store = open_store(store_path, create=True)
    fill_with_sample(ChangeDesk(store))
    store.close()
    return store_path


@pytest.fixture
def program(qtbot, sample, prompts):
    with running(qtbot, sample, prompts, visit=MAIN_VISIT, tab="programme") as program:
        yield program


def tab(program):
    return program.workspace.tabs.programme


def records_of(program):
    store = program.context.store
    return load_visit(store, find_visit(store, MAIN_VISIT))


def named(program, title):
    items = records_of(program).items.values()
    return next(item for item in items if item.title.en == title)


def mouse(view, kind, point):
    button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    place = QPointF(point)
    spot = QPointF(view.viewport().mapToGlobal(point))
    event = QMouseEvent(kind, place, spot, button, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)


def hold(view, item, to):
    """Press on an item and carry it there without letting go."""
    view.select([item.id])
    start = view.rect_of(item.id).center()
    mouse(view, QEvent.Type.MouseButtonPress, start)
    for step in (start + (to - start) / 2, to):
        mouse(view, QEvent.Type.MouseMove, step)


def click(qtbot, parent, name):
    button = parent.findChild(QPushButton, name)
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    qtbot.mouseClick(button, LEFT)


def publish(qtbot, program):
    tab(program).papers.actions["publish_version"].trigger()
    form = dialog(qtbot, program, "publish_version_dialog")
    with qtbot.waitSignal(program.context.events.change_applied, timeout=20_000):
        click(qtbot, form, "publish_accept")
    settled(qtbot, program)


def test_that_a_conflict_is_named_while_dragging_and_undone_as_one_step(qtbot, program):
    """U43, U45, U48: the sample has no conflict; volleyball dropped on a module makes one."""
    view = tab(program).timetable
    game, module = (
        named(program, "Volleyball: mixed teams"),
        named(program, "Module D: assembly and drawing"),
    )
    view.resize(1100, 500)
    hold(view, game, view.point_of(module.day_id, module.start + 45))
    (ghost,) = view.scene().ghosts
    assert ghost.mark is not None
    assert "Module D" in " ".join(ghost.mark.reasons)
    with qtbot.waitSignal(program.context.events.change_applied):
        mouse(view, QEvent.Type.MouseButtonRelease, view.point_of(module.day_id, module.start + 45))
    settled(qtbot, program)
    marks = tab(program).edits.marks()
    assert {game.id, module.id} <= marks.keys()
    assert marks[game.id].framed
    with qtbot.waitSignal(program.context.events.change_applied):
        program.window.commands["undo"].trigger()
    settled(qtbot, program)
    assert named(program, "Volleyball: mixed teams").start == game.start
    assert game.id not in tab(program).edits.marks()


def test_that_a_late_bus_is_seen_before_it_is_applied_and_told_on_the_change_sheet(
    qtbot, program, tmp_path, sample
):
    publish(qtbot, program)
    bus = named(program, "Transfer to Peterhof")
    palace = named(program, "Grand Palace and the park with fountains")
    tab(program).timetable.select([bus.id])
    tab(program).menus.days["what_if"].trigger()
    form = dialog(qtbot, program, "what_if_dialog")
    click(qtbot, form, "what_if_120")
    qtbot.waitUntil(lambda: form.outcome.count() > 0, timeout=20_000)
    with qtbot.waitSignal(program.context.events.change_applied):
        click(qtbot, form, "what_if_apply")
    settled(qtbot, program)
    assert named(program, palace.title.en).start == palace.start + 120
    assert "edit" in tab(program).papers.row.state.text()
    publish(qtbot, program)
    assert sorted(one.number for one in records_of(program).versions.values()) == [1, 2]
    program.window.close()
    program.close()

    paper = tmp_path / "changes.pdf"
    made = CommandLine(sample).run(
        "print", "programme_changes", "--visit", MAIN_VISIT, "--doc-lang", "en", "--out", paper
    )
    assert made.code == 0, made.err
    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(paper).pages).split())
    assert "Grand Palace" in printed
    assert "10:00" in printed
    assert "12:00" in printed
