"""The import of a programme: days and items are seen, ticked and mended before anything changes."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit

from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.dialogs.import_programme import ImportProgrammeDialog
from kpt_desktop.gui.models.programme_proposal_model import AUDIENCE, PLACE, TIME, TITLE
from kpt_desktop.services.visits import load_visit
from tests.gui.files import PROGRAMME, programme_csv
from tests.gui.helpers import drop_file, store_visit, type_text
from tests.helpers.factories import make_visit_records


@pytest.fixture
def records(context):
    return store_visit(context, make_visit_records())


@pytest.fixture
def path(tmp_path):
    return programme_csv(tmp_path / "programme.csv")


@pytest.fixture
def make_dialog(qtbot, context, records):
    kept = []  # a dialog without a window of its own belongs to whoever holds it

    def make(path, ready=True, records=records):
        dialog = ImportProgrammeDialog(context, records, path)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        if ready:
            qtbot.waitUntil(lambda: dialog.proposal is not None)
        return dialog

    yield make
    kept.clear()


def _index(dialog, day, row, column):
    return dialog.tree.model.index(row, column, dialog.tree.model.index(day, 0))


def _edit(qtbot, dialog, index, typed):
    view = dialog.tree.view
    view.setFocus()
    view.setCurrentIndex(index)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.viewport().findChild(QLineEdit)
    editor.selectAll()
    type_text(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.viewport().findChildren(QLineEdit))


def _import(qtbot, context, dialog):
    with qtbot.waitSignal(context.events.notice_given) as notice:
        qtbot.mouseClick(dialog.foot.import_button, Qt.MouseButton.LeftButton)
    return notice.args


def _titles(context, records, day):
    fresh = load_visit(context.store, records.visit.id)
    found = next(d for d in fresh.days_in_order() if d.date == day)
    return [item.title.cs for item in fresh.items_of(found.id)]


def test_that_days_and_items_are_shown_before_anything_changes(context, records, make_dialog, path):
    dialog = make_dialog(path)
    model = dialog.tree.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Monday, 5 October 2026",
        "Tuesday, 6 October 2026",
    ]
    lunch = [_index(dialog, 0, 1, column).data() for column in (TIME, TITLE, PLACE, AUDIENCE)]
    assert lunch == ["12:15", "Oběd", "jídelna", "guests"]
    summary = dialog.head.summary.text()
    assert summary == "3 item(s) · 2 day(s) · 1 already in the programme · 1 to check"
    assert dialog.foot.import_button.text() == "&Import 2 item(s)"
    assert "Oběd" not in _titles(context, records, date(2026, 10, 5))


def test_that_the_import_is_one_change_with_an_undo(qtbot, context, records, make_dialog, path):
    """U06"""
    dialog = make_dialog(path)
    message, _, undo = _import(qtbot, context, dialog)
    assert message == "2 programme item(s) imported"
    assert "Oběd" in _titles(context, records, date(2026, 10, 5))
    assert not dialog.isVisible()
    with qtbot.waitSignal(context.events.change_applied):
        undo()
    assert "Oběd" not in _titles(context, records, date(2026, 10, 5))


def test_that_a_second_import_has_nothing_to_do(qtbot, context, records, make_dialog, path):
    """F90"""
    _import(qtbot, context, make_dialog(path))
    dialog = make_dialog(path, records=load_visit(context.store, records.visit.id))
    assert dialog.foot.import_button.text() == "Nothing to import"
    assert not dialog.foot.import_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_that_an_impossible_time_is_marked_and_mended_in_place(
    qtbot, context, records, make_dialog, path
):
    """F71, U37"""
    dialog = make_dialog(path)
    index = _index(dialog, 1, 0, TIME)
    dialog.tree.view.setCurrentIndex(index)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert index.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert dialog.tree.reason.text().startswith("B4: ") or ":" in dialog.tree.reason.text()
    assert dialog.tree.reason.text().split(": ", 1)[1] in index.data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    _edit(qtbot, dialog, index, "15:00-16:30")
    assert _index(dialog, 1, 0, TIME).data() == "15:00–16:30"
    assert "to check" not in dialog.head.summary.text()


@pytest.mark.parametrize(
    ("column", "typed", "shown"),
    [
        (TITLE, "Обед / Lunch", "Обед / Lunch"),
        (PLACE, "столовая", "столовая"),
        (AUDIENCE, "группа 2", "group 2"),
    ],
    ids=["title", "place", "audience"],
)
def test_that_items_can_be_mended(qtbot, make_dialog, path, column, typed, shown):
    dialog = make_dialog(path)
    _edit(qtbot, dialog, _index(dialog, 0, 1, column), typed)
    assert _index(dialog, 0, 1, column).data() == shown


def test_that_an_unknown_audience_is_refused_with_a_sentence(qtbot, make_dialog, path):
    dialog = make_dialog(path)
    _edit(qtbot, dialog, _index(dialog, 0, 1, AUDIENCE), "xyzzy")
    assert dialog.findChild(QLabel, "notice_text").text().startswith("It is not clear whom")
    assert _index(dialog, 0, 1, AUDIENCE).data() == "guests"
    _edit(qtbot, dialog, _index(dialog, 0, 1, AUDIENCE), "students")
    assert not dialog.foot.notices.isVisible()


def test_that_an_item_can_be_left_out(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    view = dialog.tree.view
    view.setFocus()
    view.setCurrentIndex(_index(dialog, 0, 1, TIME))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.foot.import_button.text() == "&Import 1 item(s)"
    assert "1 left out" in dialog.head.summary.text()
    _import(qtbot, context, dialog)
    assert "Oběd" not in _titles(context, records, date(2026, 10, 5))


def test_that_a_known_item_has_no_box_to_tick(make_dialog, path):
    dialog = make_dialog(path)
    known = _index(dialog, 0, 0, TIME)
    assert known.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not known.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_that_only_problems_can_be_shown(make_dialog, path):
    dialog = make_dialog(path)
    dialog.head.only_problems.setChecked(True)
    model = dialog.tree.model
    assert model.rowCount() == 1
    assert model.rowCount(model.index(0, 0)) == 1
    dialog.head.only_problems.setChecked(False)
    assert model.rowCount() == 2


def test_that_days_outside_the_visit_are_told(make_dialog, tmp_path):
    rows = (PROGRAMME[0], ("5. 10. 2027", "9:00", "Zahájení", "aula", ""))
    dialog = make_dialog(programme_csv(tmp_path / "p.csv", rows))
    day = dialog.tree.model.index(0, 0)
    dialog.tree.view.setCurrentIndex(day)
    assert day.data() == "Tuesday, 5 October 2027"
    assert dialog.tree.reason.text()
    assert day.data(Qt.ItemDataRole.ToolTipRole)


def test_that_a_file_without_a_programme_is_told(qtbot, make_dialog, prompts, path, tmp_path):
    empty = tmp_path / "empty.csv"
    empty.write_text("a;b;c\n1;2;3\n", encoding="utf-8")
    dialog = make_dialog(empty, ready=False)
    qtbot.waitUntil(dialog.stage.refusal.isVisible)
    prompts.files.append(None)
    qtbot.mouseClick(dialog.stage.another, Qt.MouseButton.LeftButton)
    assert dialog.proposal is None
    prompts.files.append(path)
    qtbot.mouseClick(dialog.stage.another, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    assert dialog.stage.showing_content


def test_that_a_dropped_file_is_read_instead(qtbot, make_dialog, path, tmp_path):
    dialog = make_dialog(path)
    drop_file(dialog.stage, programme_csv(tmp_path / "other.csv", PROGRAMME[:3]))
    qtbot.waitUntil(lambda: dialog.head.summary.text().startswith("2 item(s)"))


def test_that_closing_while_reading_is_quiet(qtbot, context, make_dialog):
    dialog = make_dialog(Path("gone.xlsx"), ready=False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert not dialog.isVisible()


def test_that_a_refused_change_leaves_the_dialog_open(
    qtbot, context, make_dialog, path, monkeypatch
):
    """F18"""
    dialog = make_dialog(path)

    def full(change):
        raise EnvironmentFault("store_full")

    monkeypatch.setattr(context.desk, "apply", full)
    qtbot.mouseClick(dialog.foot.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.foot.notices.isVisible)
    assert dialog.foot.import_button.isEnabled()


def test_that_fresh_records_are_used_for_the_import(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    context.events.visit_shown.emit(None)
    context.events.visit_shown.emit(load_visit(context.store, records.visit.id))
    _import(qtbot, context, dialog)
    assert "Oběd" in _titles(context, records, date(2026, 10, 5))


def test_that_the_model_keeps_qts_rules(qtbot, make_dialog, path):
    dialog = make_dialog(path)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(dialog.tree.model, mode)
    dialog.head.only_problems.setChecked(True)
    dialog.head.only_problems.setChecked(False)
    _edit(qtbot, dialog, _index(dialog, 1, 0, TIME), "15:00")
    assert tester.model() is dialog.tree.model
    assert dialog.tree.model.headerData(TITLE, Qt.Orientation.Horizontal) == "Event"
    assert dialog.tree.model.parent(QModelIndex()) == QModelIndex()
