"""Work beside the window's thread comes back into it, in order, or is dropped."""

import threading

import pytest
from PySide6.QtCore import QObject

from kpt_desktop.errors import UserError
from kpt_desktop.gui.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def test_that_work_runs_elsewhere_and_its_result_comes_home(qtbot, tasks):
    seen = []
    tasks.run(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, home = seen[0]
    assert worker != home
    assert home == threading.get_ident()


def test_that_store_work_keeps_its_order(qtbot, tasks):
    order = []
    for number in range(20):
        tasks.run(lambda n=number: n, order.append)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_that_an_expected_error_reaches_its_handler(qtbot, tasks):
    def refuse():
        raise UserError("visit_gone")

    errors = []
    tasks.run(refuse, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].key == "visit_gone"


def test_that_a_bug_is_told_by_its_kind_only_f46(qtbot, tasks):
    def crash():
        raise ValueError("passport 12345")

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run(crash)
    error = told.args[0]
    assert (error.key, error.facts) == ("unexpected", {"kind": "ValueError"})


def test_that_a_cancelled_task_tells_nobody(qtbot, tasks):
    seen = []
    gate = threading.Event()
    task = tasks.run(gate.wait, seen.append)
    task.cancel()
    gate.set()
    with qtbot.waitSignal(tasks.busy_changed, check_params_cb=lambda busy: not busy):
        tasks.run(lambda: None)
    assert seen == []


def test_that_a_result_for_a_widget_that_is_gone_is_dropped(qtbot, tasks):
    seen = []
    gate = threading.Event()
    owner = QObject()
    tasks.run(gate.wait, seen.append, owner=owner)
    del owner
    gate.set()
    with qtbot.waitSignal(tasks.busy_changed, check_params_cb=lambda busy: not busy):
        tasks.run(lambda: None)
    assert seen == []


def test_that_busy_is_told_once_at_the_beginning_and_once_at_the_end(qtbot, tasks):
    told = []
    tasks.busy_changed.connect(told.append)
    done = []
    for _ in range(3):
        tasks.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: len(done) == 3 and not tasks.busy)
    assert told[0] is True
    assert told[-1] is False
